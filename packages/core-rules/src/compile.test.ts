import { describe, expect, it } from 'vitest';
import { fixture } from '../test/fixture-book';
import { assess, compile, kitFacts, RulebookError, schedule, type Decisions, type Fact, type Facts, type Finding } from './index';

const plain: Decisions = { ...fixture, scope: { when: {}, clauses: ['C-0'] }, from: null, to: null, ask: [], tables: [], entitlements: [], duties: [], deadlines: [], disputes: [] };
type Rule = Decisions['entitlements'][number];
const rule = (more: Partial<Rule>): Rule => ({ id: 'right', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', clauses: ['C-1'], ...more });
const bookOf = (changes: Partial<Decisions>, readings = {}) => compile({ ...plain, ...changes }, kitFacts, readings);
const rightOf = (more: Partial<Rule>, facts: Facts, changes: Partial<Decisions> = {}): Finding | undefined =>
  assess(bookOf({ ...changes, entitlements: [rule(more)] }), facts).entitlements[0];
const holdsFor = (more: Partial<Rule>, ...each: Facts[]) => each.map((facts) => rightOf(more, facts)?.holds ?? 'no');
const yesNo = (count: number): Record<string, Fact> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, { type: 'boolean', scope: 'firm', audience: 'insured' } as Fact]));
const refusal = (act: () => unknown): RulebookError => {
  try {
    act();
  } catch (error) {
    if (error instanceof RulebookError) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe('a band', () => {
  it('reaches from its lower edge to below its upper one, in whatever order the bands are written', () => {
    const rows = [{ when: { premium: { gte: 1000 } }, clauses: ['high'] }, { when: { premium: { gte: 200, lt: 300 } }, clauses: ['middle'] }, { when: { premium: { lt: 40 } }, clauses: ['low'] }];
    const cited = (premium: number) => rightOf({ rows, clauses: [] }, { premium })?.clauses[0];
    expect([0, 39.99, 40, 199.99, 200, 299.99, 300, 999.99, 1000, 1e9].map(cited)).toEqual(['low', 'low', undefined, undefined, 'middle', 'middle', undefined, undefined, 'high', 'high']);
  });
  it('may be open above', () => {
    expect(holdsFor({ when: { premium: { gte: 500 } } }, { premium: 499 }, { premium: 500 }, {})).toEqual(['no', 'yes', 'unknown']);
  });
  it('may be open below', () => {
    expect(holdsFor({ when: { premium: { lt: 500 } } }, { premium: 499 }, { premium: 500 }, {})).toEqual(['yes', 'no', 'unknown']);
  });
});

describe('a named value', () => {
  it('of yes or no leaves the other one possible', () => {
    expect(holdsFor({ when: { pooled: false } }, { pooled: false }, { pooled: true }, {})).toEqual(['yes', 'no', 'unknown']);
    expect(holdsFor({ when: { pooled: true } }, { pooled: false }, { pooled: true }, {})).toEqual(['no', 'yes', 'unknown']);
    expect(holdsFor({ when: { pooled: [true, false] } }, {})).toEqual(['yes']);
  });
  it('of a list leaves the rest of the list possible, until all of it is named', () => {
    expect(holdsFor({ when: { sizeClass: ['large', 'medium', 'small'] } }, {}, { sizeClass: 'micro' }, { sizeClass: 'small' })).toEqual(['unknown', 'no', 'yes']);
    expect(holdsFor({ when: { sizeClass: ['large', 'medium', 'small', 'micro'] } }, {})).toEqual(['yes']);
  });
  it('of a fact that nobody describes leaves others possible', () => {
    expect(holdsFor({ when: { nobodyKnows: 'a' } }, {})).toEqual(['unknown']);
    const listless: Record<string, Fact> = { free: { type: 'choice', scope: 'firm', audience: 'insured' } };
    expect(rightOf({ when: { free: 'a' } }, {}, { facts: listless })?.holds).toBe('unknown');
  });
});

describe('a place', () => {
  it('known by its province may lie in the city that is meant', () => {
    expect(holdsFor({ when: { region: '440100' } }, { region: '440100' }, { region: '440106' }, { region: '440000' }, { region: '440300' }, { region: '370000' }, {}))
      .toEqual(['yes', 'yes', 'unknown', 'no', 'no', 'unknown']);
  });
  it('elsewhere still has what is owed everywhere', () => {
    const rows = [{ when: { region: '440100' }, clauses: ['city'] }, { clauses: ['all'] }];
    expect(rightOf({ rows, clauses: [] }, { region: '370000' })).toMatchObject({ holds: 'yes', clauses: ['all'] });
    expect(rightOf({ rows, clauses: [] }, { region: '440100' })).toMatchObject({ holds: 'yes', clauses: ['city', 'all'] });
  });
});

describe('a fact that is read from others', () => {
  it('takes the first one that is known', () => {
    const reads = { premium: ['annualPremium', 'premium'] };
    const when = { premium: { gte: 100 } };
    expect([{ premium: 100 }, { annualPremium: 99, premium: 100 }, { annualPremium: 100, premium: 1 }, {}].map((facts) => rightOf({ when }, facts, { reads })?.holds ?? 'no')).toEqual(['yes', 'no', 'yes', 'unknown']);
  });
});

describe('a table', () => {
  const table = (rows: Decisions['tables'][number]['rows']): Pick<Decisions, 'tables'> => ({ tables: [{ gives: 'tier', rows }] });
  const three = table([
    { value: 3, when: { premium: { lt: 100 } }, clauses: ['T-3'] }, { value: 2, when: { premium: { gte: 100, lt: 200 } }, clauses: ['T-2'] }, { value: 1, when: { premium: { gte: 200 } }, clauses: ['T-1'] },
  ]);
  it('may give values that no condition names', () => {
    expect([50, 150, 250].map((premium) => rightOf({ when: { tier: 2 } }, { premium }, three)?.holds ?? 'no')).toEqual(['no', 'yes', 'no']);
    expect(rightOf({ when: { tier: 2 } }, {}, three)?.holds).toBe('unknown');
    expect(rightOf({ when: { tier: [1, 2, 3] } }, {}, three)?.holds).toBe('yes');
  });
  it('may give what nothing turns on', () => {
    expect(assess(bookOf(three), { premium: 150 }).tier).toEqual({ value: 2, candidates: [2], clauses: ['T-2'] });
    expect(assess(bookOf({}), { premium: 150 }).tier).toBeNull();
  });
  it('with a gap gives nothing there, and nothing that hangs on it is owed', () => {
    const gap = table([{ value: 1, when: { premium: { gte: 200 } }, clauses: ['T-1'] }]);
    expect(assess(bookOf(gap), { premium: 50 }).tier).toEqual({ value: null, candidates: [], clauses: [] });
    expect(rightOf({ rows: [{ when: { tier: 1 }, clauses: ['C-2'] }, { clauses: ['C-3'] }] }, { premium: 50 }, gap)).toBeUndefined();
  });
  it('has only the rows of the chosen reading', () => {
    const disputed: Partial<Decisions> = {
      ...table([{ value: 1, when: { pooled: true }, reading: 'which:a', clauses: ['T-a'] }, { value: 2, when: { pooled: true }, reading: 'which:b', clauses: ['T-b'] }]),
      disputes: [{ id: 'which', default: 'a', readings: { a: { clauses: ['T-a'] }, b: { clauses: ['T-b'] } } }],
    };
    expect(assess(bookOf(disputed), { pooled: true }).tier).toEqual({ value: 1, candidates: [1], clauses: ['T-a'] });
    expect(assess(bookOf(disputed, { which: 'b' }), { pooled: true }).tier).toEqual({ value: 2, candidates: [2], clauses: ['T-b'] });
    expect([true, false].map((pooled) => assess(bookOf(disputed), { pooled }).conflicts.length)).toEqual([1, 0]);
  });
});

describe('a row', () => {
  it('has what its rule says unless it says otherwise, and the rule’s clauses beside its own', () => {
    const more: Partial<Rule> = {
      force: 'should', amount: { min: 1, unit: 'times', per: 'year' }, counts: [{ kind: ['training'] }], clauses: ['C-all'],
      rows: [
        { when: { pooled: true }, clauses: ['C-2'] },
        { when: { pooled: false }, force: 'must', amount: { min: 5, unit: 'times', per: 'year' }, counts: [{ kind: ['publicity'] }], clauses: ['C-3'] },
      ],
    };
    expect(rightOf(more, { pooled: true })).toMatchObject({ force: 'should', amount: { min: 1 }, services: [{ kind: ['training'] }], clauses: ['C-2', 'C-all'] });
    expect(rightOf(more, { pooled: false })).toMatchObject({ force: 'must', amount: { min: 5 }, services: [{ kind: ['publicity'] }], clauses: ['C-3', 'C-all'] });
  });
  it('that narrows the band of its rule holds where both do', () => {
    const rows = [{ when: { premium: { lt: 300 } }, clauses: [] }];
    expect(holdsFor({ when: { premium: { gte: 100 } }, rows }, { premium: 99 }, { premium: 100 }, { premium: 299 }, { premium: 300 })).toEqual(['no', 'yes', 'yes', 'no']);
  });
  it('of no rule at all: a rule without rows is its own', () => {
    expect(rightOf({}, {})).toMatchObject({ clauses: ['C-1'], services: [], amount: null, mode: null });
    expect(rightOf({ rows: [] }, {})).toMatchObject({ clauses: ['C-1'] });
    expect(rightOf({ about: [{ kind: ['training'] }] }, {})?.services).toEqual([{ kind: ['training'] }]);
    const { clauses: _none, ...bare } = rule({});
    expect(assess(bookOf({ entitlements: [{ ...bare, parts: [{ clauses: ['P-1'] }, { clauses: ['P-2'] }] }] }), {}).entitlements[0]!.clauses).toEqual(['P-1', 'P-2']);
    expect(assess(bookOf({ entitlements: [bare] }), {}).entitlements[0]!.clauses).toEqual([]);
  });
});

describe('a reading', () => {
  const disputes: Decisions['disputes'] = [
    { id: 'one', default: 'a', readings: { a: { clauses: ['A'] }, b: { clauses: ['B'] } } }, { id: 'two', default: 'c', readings: { c: { clauses: ['C'] }, d: { clauses: ['D'] } } },
  ];
  it('may carry a whole rule, a deadline or an extension; its dispute is shown where that can hold', () => {
    const first = fixture.deadlines[0]!;
    const changes: Partial<Decisions> = {
      disputes, entitlements: [rule({ id: 'visit', reading: 'one:b', when: { pooled: true } })],
      deadlines: [{ ...first, id: 'dated', reading: 'two:d', when: { projectPolicy: true } }],
    };
    const seen = (readings: object, facts: Facts) => {
      const { entitlements, duties, conflicts } = assess(bookOf(changes, readings), facts);
      return [...entitlements, ...duties, ...conflicts].map(({ id }) => id);
    };
    expect(seen({}, { pooled: true, projectPolicy: false })).toEqual(['one']);
    expect(seen({ one: 'b' }, { pooled: true, projectPolicy: true })).toEqual(['visit', 'one', 'two']);
    expect(seen({ two: 'd' }, { pooled: false, projectPolicy: true })).toEqual(['dated', 'two']);
    const extended: Partial<Decisions> = { disputes, entitlements: [rule({ id: 'visit' })], deadlines: [{ ...first, extension: { ...first.extension!, reading: 'two:d' } }] };
    expect(assess(bookOf(extended), {}).conflicts.map(({ id, chosen }) => [id, chosen])).toEqual([['two', 'c']]);
    const extensionIn = (readings: object) => schedule(bookOf(extended, readings), { policyStart: '2025-06-01' }, [], { on: '2025-06-02' })[0]!.extension;
    expect([extensionIn({}), extensionIn({ two: 'd' })?.state]).toEqual([null, 'available']);
  });
  it('or a dispute that does not exist is refused with those that do', () => {
    expect(refusal(() => bookOf({ disputes }, { three: 'a' }))).toMatchObject({ name: 'RulebookError', code: 'unknown-dispute', path: 'three', fix: 'fixture has no dispute of this name; it has: one, two.' });
    expect(refusal(() => bookOf({}, { three: 'a' })).fix).toBe('fixture has no dispute of this name; it has: none.');
    expect(refusal(() => bookOf({ disputes }, { one: 'c' }))).toMatchObject({ code: 'unknown-reading', path: 'one=c', fix: 'Choose one of: a, b.', message: 'one=c: Choose one of: a, b.' });
  });
});

describe('a rulebook that asks too much', () => {
  it('cannot compare one fact in two ways', () => {
    expect(refusal(() => bookOf({ entitlements: [rule({ when: { premium: { gte: 1 } } }), rule({ when: { premium: 3 } })] }))).toMatchObject({
      code: 'mixed-cells', path: 'premium', fix: 'premium is compared as a number in one place and as a value in another; use one way.',
    });
    expect(refusal(() => bookOf({ tables: [{ gives: 'tier', rows: [{ value: 1, when: {}, clauses: [] }] }], entitlements: [rule({ when: { tier: { gte: 1 } } })] })).path).toBe('tier');
  });
  it('can hold thirty values of a fact apart and no more', () => {
    const named = (count: number) => bookOf({ entitlements: [rule({ when: { nobodyKnows: Array.from({ length: count }, (_, i) => `s${i}`) } })] });
    expect(assess(named(29), {}).entitlements[0]!.holds).toBe('unknown');
    expect(refusal(() => named(30))).toMatchObject({ code: 'too-many-cells', path: 'nobodyKnows', fix: 'The conditions name 31 values of nobodyKnows; at most 30 can be held apart.' });
  });
  it('can combine sixteen yes-or-no facts in one rule and no more', () => {
    const combined = (count: number): Partial<Decisions> => ({ facts: yesNo(17), entitlements: [rule({ id: 'wide', when: Object.fromEntries(Object.keys(yesNo(count)).map((fact) => [fact, true])) })] });
    expect(assess(bookOf(combined(16)), {}, { findingsOnly: true }).entitlements[0]!.holds).toBe('unknown');
    expect(refusal(() => bookOf(combined(17)))).toMatchObject({ code: 'too-many-combinations', path: 'wide', fix: 'Its rows combine too many facts (131072 cells); split the rule.' });
    const table: Partial<Decisions> = { facts: yesNo(17), tables: [{ gives: 'tier', rows: [{ value: 1, when: Object.fromEntries(Object.keys(yesNo(17)).map((fact) => [fact, true])), clauses: [] }] }] };
    expect(refusal(() => bookOf(table)).path).toBe('tables.tier');
  });
});
