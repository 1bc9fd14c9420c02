import { wordOf } from './job.mjs';

/** The kit's own engine as the batch uses it: row references first, words only where the comparison needs them. */
export function byKit({ compile, decide, kitFacts }, guangdong, shaanxi) {
  const gd = compile(guangdong, kitFacts);
  const sx = compile(shaanxi, kitFacts);
  const at = (book, id) => book.entitlements.findIndex(({ rule }) => rule.id === id);
  const rights = guangdong.entitlements.filter((rule) => rule.rows).map((rule) => [rule.id, at(gd, rule.id)]);
  const [visits, either] = [at(sx, 'on-site'), at(sx, 'risk-or-major-hazard')];
  const decideBoth = (facts) => [decide(gd, facts), decide(sx, facts)];
  const word = (rows) => (rows?.length ? wordOf(rows[0].amount, rows[0].force) : 'no');
  const inWords = ([g, s]) => ({
    tier: g.tableRows[0][0].value,
    rights: Object.fromEntries(rights.map(([id, i]) => [id, word(g.rows[i])])),
    visits: word(s.rows[visits]),
    either: s.rows[either].length > 0,
  });
  return { decideBoth, inWords };
}
