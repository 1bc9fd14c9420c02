// What a programmer would write for this one job, with no trace: the floor that the engine is held against.
export function byHand(tables) {
  const edges = [...new Set(tables.tier.flatMap(({ when }) => Object.values(when.premium)))].sort((a, b) => a - b);
  const [a, b, c] = edges;
  const tierAt = (band, accident) => tables.tier.find(({ when }) => {
    const low = band === 0 ? -Infinity : edges[band - 1];
    return (when.premium.gte ?? -Infinity) <= low && low < (when.premium.lt ?? Infinity) && when.accidentLastYear === accident;
  }).value;
  const clean = [0, 1, 2, 3].map((band) => tierAt(band, false));
  const accident = [0, 1, 2, 3].map((band) => tierAt(band, true));
  const fits = (cell, tier) => (Array.isArray(cell) ? cell.includes(tier) : cell === tier);
  const rights = [1, 2, 3, 4].map((tier) =>
    Object.fromEntries(Object.entries(tables.rights).map(([id, rows]) => [id, rows.find(({ when }) => when.tier === undefined || fits(when.tier, tier))?.owes ?? 'no'])));
  const visits = [...tables.visits].sort((x, y) => (x.when.premium.gte ?? 0) - (y.when.premium.gte ?? 0));
  const [v1, v2] = visits.map(({ when }) => when.premium.gte);
  const words = ['no', ...visits.map(({ owes }) => owes)];
  return ({ premium, accidentLastYear, sizeClass }) => {
    const band = premium < a ? 0 : premium < b ? 1 : premium < c ? 2 : 3;
    const tier = accidentLastYear ? accident[band] : clean[band];
    return { tier, rights: rights[tier - 1], visits: premium < v1 ? words[0] : premium < v2 ? words[1] : words[2], either: sizeClass === 'large' || sizeClass === 'medium' };
  };
}
