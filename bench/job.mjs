// One job for every implementation: a firm's figures in, the tier, the least number of kinds and the rights of Guangdong's table and of
// Shaanxi's visits out. The figures are read from the rulebooks, so that all four speak of the same law.

export const facts = ['premium', 'accidentLastYear', 'sizeClass'];

/** The rows of one right as plain data: conditions, and what they owe in a word. */
function rowsOf(book, id) {
  const rule = book.entitlements.find((one) => one.id === id);
  return rule.rows.filter((row) => !row.reading || row.reading.endsWith(':a')).map((row) => ({ when: row.when, owes: wordOf(row.amount ?? rule.amount, row.force ?? rule.force) }));
}
/** A short word for what a row owes: the same from every implementation. */
export const wordOf = (amount, force) => (force === 'may' ? 'may' : amount ? `${amount.min}/${amount.per}` : 'all year');

export const guangdongRights = (book) => book.entitlements.filter((rule) => rule.rows).map((rule) => rule.id);
export const tablesOf = (guangdong, shaanxi) => ({
  tier: guangdong.tables[0].rows.map(({ value, when }) => ({ when, value })),
  rights: Object.fromEntries(guangdongRights(guangdong).map((id) => [id, rowsOf(guangdong, id)])),
  visits: shaanxi.entitlements.find((rule) => rule.id === 'on-site').rows.map(({ when, amount, force }) => ({ when, owes: wordOf(amount, force) })),
  sizes: shaanxi.entitlements.find((rule) => rule.id === 'risk-or-major-hazard').when,
});

/** Profiles around every edge to the cent, and across the range; deterministic. */
export function profilesOf(tables, many) {
  const edges = [...new Set([...tables.tier, ...tables.visits].flatMap(({ when }) => Object.values(when.premium ?? {})))].sort((a, b) => a - b);
  const sizes = ['large', 'medium', 'small', 'micro'];
  const premiums = edges.flatMap((edge) => [edge - 0.01, edge, edge + 0.01]);
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  while (premiums.length < many / 8) premiums.push(Math.round(random() * 20_000_000) / 100);
  return premiums.flatMap((premium) => [true, false].flatMap((accidentLastYear) => sizes.map((sizeClass) => ({ premium, accidentLastYear, sizeClass }))));
}
