import Engine from 'publicodes';

const conditionOf = (when) => ({
  'toutes ces conditions': Object.entries(when).flatMap(([fact, cell]) => {
    if (Array.isArray(cell)) return [{ 'une de ces conditions': cell.map((value) => `${fact} = ${literal(value)}`) }];
    if (typeof cell !== 'object') return [cell === true ? fact : cell === false ? { 'est non applicable': fact, valeur: `${fact} = non` }.valeur : `${fact} = ${literal(cell)}`];
    return [...(cell.gte === undefined ? [] : [`${fact} >= ${cell.gte}`]), ...(cell.lt === undefined ? [] : [`${fact} < ${cell.lt}`])];
  }),
});
const literal = (value) => (typeof value === 'string' ? `'${value}'` : `${value}`);
const variations = (rows, valueOf, otherwise) => ({
  variations: [...rows.map((row) => ({ si: conditionOf(row.when), alors: valueOf(row) })), { sinon: otherwise }],
});

/** The engine's own idiom: one rule a figure, `variations` over conditions; the situation is set for each profile. */
export function byPublicodes(tables) {
  const ids = Object.keys(tables.rights);
  const rules = {
    premium: null, accidentLastYear: null, sizeClass: { valeur: "'none'" },
    tier: variations(tables.tier, ({ value }) => value, 0),
    visits: variations(tables.visits, ({ owes }) => `'${owes}'`, "'no'"),
    either: { valeur: conditionOf(tables.sizes) },
  };
  ids.forEach((id, i) => {
    rules[`right${i}`] = variations(tables.rights[id].filter(({ when }) => when.tier !== undefined), ({ owes }) => `'${owes}'`, "'no'");
  });
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  return (facts) => {
    engine.setSituation({ premium: facts.premium, accidentLastYear: facts.accidentLastYear ? 'oui' : 'non', sizeClass: `'${facts.sizeClass}'` });
    const value = (rule) => engine.evaluate(rule).nodeValue;
    return { tier: value('tier'), rights: Object.fromEntries(ids.map((id, i) => [id, value(`right${i}`)])), visits: value('visits'), either: value('either') === true };
  };
}
