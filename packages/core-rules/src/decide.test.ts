import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookIds, bookOf } from '../test/books';
import { fixture, fixtureBook } from '../test/fixture-book';
import { assess, compile, decide, kitFacts, type Book, type Decisions, type Fact, type Facts, type FactValue } from './index';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
/** What `decide` says must be what `assess` says, in references instead of words. */
function agree(book: Book, facts: Facts): void {
  const decision = decide(book, facts);
  const assessment = assess(book, facts, { findingsOnly: true });
  const told = JSON.stringify(facts);
  expect(decision.applies, told).toBe(assessment.applies);
  if (assessment.applies === 'no') {
    expect(decision.rows).toEqual([]);
    return;
  }
  expect(decision.tableRows.length).toBe(book.tables.length);
  const tableRows = decision.tableRows[0] ?? [];
  expect(new Set(tableRows).size).toBe(tableRows.length);
  expect(unique(tableRows.map(({ value }) => value)), told).toEqual(assessment.tier?.candidates ?? []);
  expect(decision.rows.length).toBe(book.entitlements.length);
  book.entitlements.forEach(({ rule }, i) => {
    const finding = assessment.entitlements.find(({ id }) => id === rule.id);
    const rows = decision.rows[i]!;
    if (rows === null) expect(finding, `${rule.id} of ${told}`).toBeDefined();
    else {
      expect(finding?.holds ?? 'no', `${rule.id} of ${told}`).toBe(rows.length ? 'yes' : 'no');
      expect(unique(rows.flatMap(({ clauses }) => clauses)), `${rule.id} of ${told}`).toEqual(finding?.clauses ?? []);
    }
  });
}

/** Facts that lie in and between the cells of a book, some of them left out; always the same ones. */
function factsOf(book: Book, count: number): Facts[] {
  const valuesOf = (fact: string): FactValue[] => {
    const { kind, edges, values } = book.dimensions[book.byFact.get(fact)!]!;
    if (kind === 'band') return [0, ...edges];
    if (kind === 'region') return [...values, '440000', '330000'];
    return unique([...values, ...(kitFacts[fact]?.values ?? [])]);
  };
  const facts = [...book.byFact.keys()].filter((fact) => kitFacts[fact] && kitFacts[fact].scope !== 'derived');
  return fc.sample(fc.record(Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom(...valuesOf(fact))])), { requiredKeys: [] }), { numRuns: count, seed: 7 }) as Facts[];
}

describe('a decision', () => {
  it('agrees with the assessment of the small rulebook', () => {
    const book = fixtureBook();
    for (const facts of factsOf(book, 300)) agree(book, { region: '440000', sector: 'fireworks', ...facts });
    for (const facts of factsOf(book, 50)) agree(book, facts);
  });
  it.each(bookIds)('agrees with the assessment of %s', (id) => {
    const book = bookOf(id);
    const known = Object.fromEntries(Object.entries(book.rulebook.scope.when).map(([fact, test]) => [fact, Array.isArray(test) ? test[0] : test])) as Facts;
    for (const facts of factsOf(book, 60)) agree(book, { ...facts, ...known });
    for (const facts of factsOf(book, 20)) agree(book, facts);
  });
  it('gives the rows that hold and null for what is open', () => {
    const book = fixtureBook();
    const clausesOf = (facts: Facts) => decide(book, { region: '440000', sector: 'fireworks', ...facts }).rows.map((rows) => rows?.flatMap(({ clauses }) => clauses) ?? null);
    expect(clausesOf({ premium: 500, sizeClass: 'large' })).toEqual([['F-2'], ['F-3a'], ['F-4a'], ['F-5'], ['F-6'], ['F-7'], ['F-8']]);
    expect(clausesOf({ premium: 150, sizeClass: 'large' })).toEqual([['F-2'], null, null, null, ['F-6'], ['F-7'], ['F-8']]);
    expect(clausesOf({ premium: 150, accidentLastYear: false })).toEqual([['F-2'], ['F-3b'], [], [], null, ['F-7'], ['F-8']]);
  });
  it('does not carry anything over to the next one', () => {
    const book = fixtureBook();
    const rowsFor = (facts: Facts) => decide(book, { region: '440000', sector: 'fireworks', ...facts }).rows;
    const [open, settled] = [{}, { premium: 50, accidentLastYear: false, sizeClass: 'large' }];
    const fresh = (facts: Facts) => decide(fixtureBook(), { region: '440000', sector: 'fireworks', ...facts }).rows.map((rows) => rows?.map(({ clauses }) => clauses) ?? null);
    for (const facts of [open, settled, open, settled, { sizeClass: 'large' }, { sizeClass: 'micro' }, { premium: 500 }]) {
      expect(rowsFor(facts).map((rows) => rows?.map(({ clauses }) => clauses) ?? null)).toEqual(fresh(facts));
    }
  });
  it('gives nothing but the tables where the book does not apply', () => {
    expect(decide(fixtureBook(), { region: '370000', premium: 500 })).toMatchObject({ applies: 'no', rows: [], tableRows: [[{ value: 1 }]] });
  });
  it('is settled where every possible case has the same rows', () => {
    const both: Decisions = { ...fixture, entitlements: [{ ...fixture.entitlements[0]!, when: { pooled: [true, false] } }] };
    expect(decide(compile(both, kitFacts), { region: '440000', sector: 'fireworks' }).rows).toMatchObject([[{ clauses: ['F-2'] }]]);
  });
  it('is settled that nothing is owed where the table has no row', () => {
    const gap: Decisions = { ...fixture, tables: [{ gives: 'tier', rows: fixture.tables[0]!.rows.slice(4) }] };
    const book = compile(gap, kitFacts);
    for (const premium of [50, 500, 50]) agree(book, { region: '440000', sector: 'fireworks', premium });
    expect(decide(book, { region: '440000', sector: 'fireworks', premium: 50 }).rows[1]).toEqual([]);
  });
  /** A book whose rights turn on so many facts that can be true or false, each on two. */
  const bookOfFacts = (count: number): { book: Book; names: readonly string[]; clausesFor: (given: Facts) => (string[] | null)[] } => {
    const names = Array.from({ length: count }, (_, i) => `f${i}`);
    const facts = Object.fromEntries(names.map((name) => [name, { type: 'boolean', scope: 'firm', audience: 'insured' } as Fact]));
    const entitlements = [...names, ...names].map((name, i) => ({ ...fixture.entitlements[0]!, id: `right-${i}`, when: { [name]: true, [names[(i * 7 + 3) % count]!]: [true, false] }, clauses: [`C-${i}`] }));
    const book = compile({ ...fixture, facts, tables: [], entitlements, duties: [], deadlines: [], disputes: [] }, kitFacts);
    return { book, names, clausesFor: (given) => [...names, ...names].map((name, i) => (given[name] === undefined ? null : given[name] ? [`C-${i}`] : [])) };
  };
  // Of 24 facts all cells together are a number that is held exactly; of 40 no number holds them.
  it.each([24, 40])('of rights that turn on %s different facts keeps their order', (count) => {
    const { book, names, clausesFor } = bookOfFacts(count);
    const answers = fc.sample(fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean()])), { requiredKeys: [] }), { numRuns: 40, seed: 3 }) as Facts[];
    const known = Object.fromEntries(names.map((name) => [name, true]));
    const oneApart = names.map((name) => ({ ...known, [name]: false }));
    for (const given of [...answers, ...oneApart, ...answers, known]) {
      const { rows } = decide(book, { region: '440000', sector: 'fireworks', ...given });
      expect(rows.map((one) => one?.map(({ clauses }) => clauses[0]) ?? null)).toEqual(clausesFor(given));
    }
  });
  it('keeps no more answers than it has room for, and goes on answering', () => {
    const { book, names, clausesFor } = bookOfFacts(14);
    for (let i = 0; i < 6000; i++) {
      const given = Object.fromEntries(names.map((name, bit) => [name, ((i >> bit) & 1) === 1]));
      const { rows } = decide(book, { region: '440000', sector: 'fireworks', ...given });
      if (i % 500 === 0 || i > 5990) expect(rows.map((one) => one?.map(({ clauses }) => clauses[0]) ?? null)).toEqual(clausesFor(given));
    }
    expect(book.decided.size).toBe(4096);
  });
  it('knows by one figure of size alone which classes are out', () => {
    const largeOnly = (facts: Facts) => decide(fixtureBook(), { region: '440000', sector: 'fireworks', ...facts }).rows[4];
    for (const facts of [{ industry: 'industrial', employees: 299 }, { industry: 'industrial', revenue: 1999 }, { industry: 'construction', assets: 4999 }]) expect(largeOnly(facts), JSON.stringify(facts)).toEqual([]);
    for (const facts of [{}, { industry: 'industrial' }, { industry: 'industrial', employees: 300 }]) expect(largeOnly(facts), JSON.stringify(facts)).toBeNull();
  });
  it('gives firms in the same cells one and the same answer', () => {
    const book = fixtureBook();
    const at = (premium: number) => decide(book, { region: '440000', sector: 'fireworks', premium, accidentLastYear: false });
    expect(at(50)).toBe(at(99.99));
    expect(at(50)).not.toBe(at(100));
  });
});
