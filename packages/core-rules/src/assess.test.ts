import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, fixtureBook } from '../test/fixture-book';
import { assess, compile, kitFacts, RulebookError, type Amount, type Book, type Decisions, type Facts } from './index';

const here: Facts = { region: '440000', sector: 'fireworks' };
let book: Book;
beforeEach(() => {
  book = fixtureBook();
});
const of = (facts: Facts, readings = {}) => assess(fixtureBook(readings), { ...here, ...facts });
const right = (facts: Facts, id: string, readings = {}) => of(facts, readings).entitlements.find((one) => one.id === id);

describe('whether the book applies', () => {
  it('is yes within its place and trade, no outside, unknown while one of them is', () => {
    expect(assess(book, here).applies).toBe('yes');
    expect(assess(book, { region: '440100', sector: 'non-coal-mine' }).applies).toBe('yes');
    expect(assess(book, { region: '370000', sector: 'fireworks' }).applies).toBe('no');
    expect(assess(book, { region: '440000', sector: 'transport' }).applies).toBe('no');
    expect(assess(book, { sector: 'fireworks' }).applies).toBe('unknown');
    expect(assess(book, {}).applies).toBe('unknown');
  });
  it('asks place and trade first while they are open, and nothing where it does not apply', () => {
    expect(assess(book, {}).questions.slice(0, 2).map(({ fact }) => fact)).toEqual(['region', 'sector']);
    expect(assess(book, { sector: 'fireworks' }).questions[0]).toEqual({ fact: 'region', settles: 1 });
    const outside = assess(book, { region: '370000' });
    expect([outside.entitlements, outside.duties, outside.questions, outside.conflicts, outside.neighbours, outside.tier]).toEqual([[], [], [], [], [], null]);
  });
  it('is no outside its period; the start of the policy decides', () => {
    expect(of({ policyStart: '2025-01-01' })).toMatchObject({ applies: 'yes', inForce: 'yes' });
    expect(of({ policyStart: '2024-12-31' })).toMatchObject({ applies: 'no', inForce: 'no' });
    expect(of({ policyStart: '2027-12-31' }).inForce).toBe('yes');
    expect(of({ policyStart: '2028-01-01' })).toMatchObject({ applies: 'no', inForce: 'no' });
    expect(of({}).inForce).toBe('unknown');
    expect(assess(book, here, { on: '2028-01-01' }).inForce).toBe('no');
    expect(assess(compile({ ...fixture, from: null }, kitFacts), here, { on: '2026-01-01' }).inForce).toBe('unknown');
    expect(assess(compile({ ...fixture, to: null }, kitFacts), here, { on: '2026-01-01' }).inForce).toBe('yes');
    expect(() => assess(book, here, { on: '2026-02-30' })).toThrow(/^on:/);
  });
});

describe('the tier', () => {
  it('changes exactly at a band’s edge', () => {
    const tier = (premium: number) => of({ premium, accidentLastYear: false }).tier?.value;
    expect([0, 99.99, 100, 199.99, 200, 200.01].map(tier)).toEqual([3, 3, 2, 2, 1, 1]);
  });
  it('names its candidates and cites every row that can hold', () => {
    expect(of({ premium: 150 }).tier).toEqual({ value: null, candidates: [2, 1], clauses: ['F-1c', 'F-1d'] });
    expect(of({ accidentLastYear: true }).tier).toEqual({ value: null, candidates: [2, 1], clauses: ['F-1b', 'F-1d', 'F-1e'] });
  });
  it('is settled where every candidate agrees', () => {
    expect(of({ premium: 500 }).tier).toEqual({ value: 1, candidates: [1], clauses: ['F-1e'] });
  });
});

describe('a right', () => {
  it('holds with its own amount, mode and clauses', () => {
    expect(right({}, 'visit')).toMatchObject({ holds: 'yes', force: 'must', amount: { min: 1, unit: 'visits', per: 'policyPeriod' }, mode: ['offline'], clauses: ['F-2'], owes: 'insurer', to: 'insured' });
    expect(right({}, 'kinds')).toMatchObject({ countsItems: ['drill', 'review', 'large-only'], mode: null });
    expect(right({ premium: 500 }, 'check-up')).toMatchObject({ includedIn: 'review', holds: 'yes' });
  });
  it('holds with a range, the weaker first, where all candidates owe something', () => {
    expect(right({ premium: 150 }, 'drill')).toMatchObject({
      holds: 'yes', force: 'must', amount: { min: 1, per: 'two-years' }, range: [{ min: 1, per: 'two-years' }, { min: 2, per: 'year' }], clauses: ['F-3a', 'F-3b'],
    });
  });
  it('is open where one candidate owes and another only allows; what may be owed is shown', () => {
    const open = right({ premium: 50 }, 'drill')!;
    expect(open).toMatchObject({ holds: 'unknown', force: 'must', amount: { min: 1, per: 'two-years' } });
    expect(open.clauses).toEqual(['F-3b', 'F-3c']);
    expect(right({ premium: 50, accidentLastYear: false }, 'drill')).toMatchObject({ holds: 'yes', force: 'may', amount: null, clauses: ['F-3c'] });
  });
  it('is left out where it surely does not hold, and open where it may', () => {
    expect(right({ sizeClass: 'small' }, 'large-only')).toBeUndefined();
    expect(right({ sizeClass: 'large' }, 'large-only')).toMatchObject({ holds: 'yes', force: 'should' });
    expect(right({}, 'large-only')).toMatchObject({ holds: 'unknown', amount: { min: 1, unit: 'times', per: 'half-year' } });
    expect(right({ premium: 50 }, 'review')).toBeUndefined();
    expect(right({ premium: 150 }, 'review')).toMatchObject({ holds: 'unknown' });
  });
  it('derives the size from industry, staff and revenue', () => {
    expect(right({ industry: 'industrial', employees: 5000, revenue: 90000 }, 'large-only')?.holds).toBe('yes');
    expect(right({ industry: 'industrial', employees: 5, revenue: 90000 }, 'large-only')).toBeUndefined();
  });
});

describe('duties', () => {
  const duty = (facts: Facts, id: string) => of(facts).duties.find((one) => one.id === id);
  it('turn on the facts of the insurer', () => {
    expect(duty({ branchPremium: 1000 }, 'staff')).toMatchObject({ holds: 'yes', amount: { min: 2 }, clauses: ['F-9a'] });
    expect(duty({ branchPremium: 999.99 }, 'staff')).toMatchObject({ amount: { min: 1 }, clauses: ['F-9b'] });
    expect(duty({}, 'staff')).toMatchObject({ holds: 'yes', amount: { min: 1 }, range: [{ min: 1 }, { min: 2 }] });
  });
  it('that wait for an event hold, and say what they wait for', () => {
    expect(duty({}, 'tell')).toMatchObject({ holds: 'yes', clauses: ['F-10a', 'F-10b'], on: { hazardLevel: 'major' }, parts: [{ clauses: ['F-10a'] }, { clauses: ['F-10b'] }] });
  });
  it('include every dated rule with its span', () => {
    expect(duty({}, 'first')).toMatchObject({ due: { event: 'policyStart', within: 4, unit: 'months' }, meets: 'visit', holds: 'yes' });
    expect(duty({}, 'answer-checked')).toMatchObject({ on: { complaintNeedsVerification: true }, due: { within: 30, unit: 'workdays' } });
    expect(duty({}, 'yearly')).toMatchObject({ due: { at: '03-31' } });
    expect(duty({}, 'first-project')?.holds).toBe('unknown');
    expect(duty({ projectPolicy: false }, 'first-project')).toBeUndefined();
  });
});

describe('questions', () => {
  const asked = (facts: Facts, options = {}) => assess(book, { ...here, ...facts }, options).questions;
  it('come in the written order, count what they settle, and spare the owner the insurer’s figures', () => {
    expect(asked({})).toEqual([{ fact: 'premium', settles: 4 }, { fact: 'accidentLastYear', settles: 4 }, { fact: 'sizeClass', settles: 1 }]);
    expect(asked({}, { audience: 'insurer' }).map(({ fact }) => fact)).toEqual(['branchPremium']);
  });
  it('leave out what can no longer change anything', () => {
    expect(asked({ premium: 500, sizeClass: 'micro' })).toEqual([]);
    expect(asked({ premium: 150, sizeClass: 'micro' }).map(({ fact }) => fact)).toEqual(['accidentLastYear']);
  });
  it('are not asked when only the findings are wanted', () => {
    const bare = assess(book, here, { findingsOnly: true });
    expect([bare.questions, bare.neighbours]).toEqual([[], []]);
    expect(bare.entitlements.length).toBeGreaterThan(0);
  });
  it('are asked, and all else told, where only the neighbours are left out', () => {
    const known = { ...here, premium: 150, accidentLastYear: false };
    const whole = assess(book, known);
    expect(whole.neighbours).not.toEqual([]);
    expect(whole.questions).not.toEqual([]);
    expect(assess(book, known, { neighbours: false })).toEqual({ ...whole, neighbours: [] });
    expect(assess(book, known, { findingsOnly: true }).neighbours).toEqual([]);
  });
});

describe('neighbours', () => {
  it('tell what the next band and the other answer would change', () => {
    const near = of({ premium: 150, accidentLastYear: false, sizeClass: 'small' }).neighbours;
    const by = (fact: string, value: unknown) => near.find((one) => one.fact === fact && JSON.stringify(one.value) === JSON.stringify(value));
    expect(by('premium', { lt: 100 })).toMatchObject({ tier: 3, changes: [{ id: 'drill', holds: 'no', amount: null }] });
    expect(by('premium', { gte: 200 })).toMatchObject({ tier: 1 });
    expect(by('accidentLastYear', true)!.changes.map(({ id }) => id)).toEqual(['drill', 'review', 'check-up']);
    expect(by('accidentLastYear', true)!.clauses).toEqual(expect.arrayContaining(['F-1d', 'F-3a', 'F-4a', 'F-5']));
    expect(by('sizeClass', 'medium')).toMatchObject({ tier: 2, changes: [{ id: 'large-only', holds: 'yes' }] });
    expect(of({ premium: 500, sizeClass: 'large' }).neighbours.find(({ fact, value }) => fact === 'sizeClass' && value === 'small')).toMatchObject({ changes: [{ id: 'large-only', holds: 'no' }] });
    expect(near.some(({ fact }) => fact === 'region' || fact === 'sector')).toBe(false);
  });
  it('say nothing of facts that are not known', () => {
    expect(of({ premium: 500 }).neighbours.map(({ fact }) => fact)).toEqual(['premium']);
  });
});

describe('readings', () => {
  it('can be chosen, and the dispute is shown only where it touches the answer', () => {
    expect(right({ premium: 500 }, 'review')).toMatchObject({ amount: { min: 1 }, clauses: ['F-4a'] });
    expect(right({ premium: 500 }, 'review', { strict: 'yes' })).toMatchObject({ amount: { min: 2 }, clauses: ['F-4b'] });
    const [conflict] = of({ premium: 500 }, { strict: 'yes' }).conflicts;
    expect(conflict).toEqual({ id: 'strict', clauses: ['F-4a', 'F-4b'], default: 'no', chosen: 'yes', text: '', readings: [{ id: 'no', clauses: ['F-4a'], text: '' }, { id: 'yes', clauses: ['F-4b'], text: '' }] });
    expect(of({}).readings).toEqual({ strict: 'no' });
  });
  it('that do not exist are refused with what exists', () => {
    expect(() => fixtureBook({ strikt: 'yes' })).toThrow(/fixture has no dispute of this name; it has: strict/);
    expect(() => fixtureBook({ strict: 'maybe' })).toThrow(/strict=maybe: Choose one of: no, yes/);
    expect(() => fixtureBook({ strict: 'maybe' })).toThrow(RulebookError);
  });
});

describe('sentences', () => {
  it('come from the node, else from its first clause, else are empty', () => {
    const texts = {
      title: 't', shortTitle: 't', issuer: 'i', number: 'n', statusNote: 's', newer: [], contact: 'c', labels: {},
      clauses: { 'F-2': { text: 'clause two' }, 'F-11': { text: 'clause eleven' }, 'F-10a': { text: 'part one' } }, nodes: { kinds: 'two kinds' },
      disputes: { strict: { text: 'unclear', readings: { no: 'once', yes: 'twice' } } },
    };
    const a = assess(book, { ...here, premium: 500 }, { texts });
    const text = (id: string) => [...a.entitlements, ...a.duties].find((one) => one.id === id)!.text;
    expect([text('visit'), text('kinds'), text('first'), text('tell'), text('drill')]).toEqual(['clause two', 'two kinds', 'clause eleven', 'part one', '']);
    // Over several rows a rule has a sentence; where one row is settled its own clause says it.
    const rows = { ...texts, nodes: { ...texts.nodes, drill: 'drills', review: 'reviews' }, clauses: { ...texts.clauses, 'F-3a': { text: 'two a year' }, 'F-4a': { text: 'one a year' } } };
    const said = (facts: Facts, id: string) => assess(book, { ...here, ...facts }, { texts: rows }).entitlements.find((one) => one.id === id)?.text;
    expect([said({ premium: 500 }, 'drill'), said({ premium: 150 }, 'drill'), said({ premium: 500 }, 'review')]).toEqual(['two a year', 'drills', 'one a year']);
    // What never had several rows keeps its own sentence.
    const oneRow = compile({ ...fixture, entitlements: [fixture.entitlements[5]!, { ...fixture.entitlements[0]!, rows: [{ clauses: ['F-3a'] }] }] }, kitFacts);
    const words = { ...rows, nodes: { kinds: 'two kinds', visit: 'a visit' }, clauses: { ...rows.clauses, 'F-7': { text: 'clause seven' } } };
    expect(assess(oneRow, here, { texts: words }).entitlements.map((one) => one.text)).toEqual(['two kinds', 'a visit']);
    expect(a.conflicts[0]).toMatchObject({ text: 'unclear', readings: [{ text: 'once' }, { text: 'twice' }] });
    expect(assess(book, { ...here, premium: 500 }).entitlements[0]!.text).toBe('');
  });
});

describe('a rulebook that cannot be made ready', () => {
  it('is refused with the fact or rule to mend', () => {
    const bad = (entitlements: unknown) => compile({ ...fixture, entitlements } as never, kitFacts);
    const rule = (when: object) => ({ id: 'x', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', when, clauses: ['F-2'] });
    expect(() => bad([rule({ premium: 3 })])).toThrow(/premium is compared as a number in one place and as a value in another/);
    expect(() => bad([rule({ subsector: Array.from({ length: 40 }, (_, i) => `s${i}`) })])).toThrow(/40|41/);
  });
});

describe('what several rows come to', () => {
  type Rule = Decisions['entitlements'][number];
  const rightIn = (more: Partial<Rule>, facts: Facts) => {
    const one: Rule = { id: 'right', topic: 'service', owes: 'insurer', to: 'insured', force: 'must', clauses: ['C-1'], ...more };
    return assess(compile({ ...fixture, entitlements: [one], duties: [], deadlines: [] }, kitFacts), { ...here, ...facts }).entitlements[0];
  };
  const yearly = (min: number): Amount => ({ min, unit: 'times', per: 'year' });
  /** Two rows of which nobody knows which one holds, in both orders. */
  const either = (a: object, b: object) => [[a, b], [b, a]].map(([x, y]) =>
    rightIn({ rows: [{ when: { pooled: true }, clauses: ['C-2'], ...x }, { when: { pooled: false }, clauses: ['C-3'], ...y }] }, {}));

  it('is the weaker force', () => {
    for (const one of either({ force: 'must' }, { force: 'should' })) expect(one).toMatchObject({ holds: 'yes', force: 'should' });
    for (const one of either({ force: 'must' }, { force: 'fact' })) expect(one).toMatchObject({ holds: 'yes', force: 'fact' });
  });
  it('is a range where the amounts differ in any way, and none where they do not', () => {
    const times: Amount = { min: 2, unit: 'times', per: 'year' };
    const others: Amount[] = [{ ...times, min: 3 }, { ...times, max: 4 }, { ...times, exact: 2 }, { ...times, unit: 'visits' }, { ...times, per: null }];
    for (const other of others) {
      for (const one of either({ amount: times }, { amount: other })) expect(new Set(one!.range)).toEqual(new Set([times, other]));
    }
    for (const one of either({ amount: times }, { amount: { ...times } })) {
      expect(one).toMatchObject({ amount: times });
      expect(one).not.toHaveProperty('range');
    }
    expect(rightIn({ amount: times }, {})).not.toHaveProperty('range');
    expect(rightIn({}, {})).not.toHaveProperty('range');
  });
  it.each<[Amount, Amount]>([
    [yearly(1), yearly(2)], [{ ...yearly(3), per: 'two-years' }, yearly(2)], [yearly(1), { ...yearly(1), per: 'half-year' }], [yearly(3), { ...yearly(1), per: 'quarter' }],
    [{ ...yearly(2), per: 'quarter' }, { ...yearly(1), per: 'month' }], [{ unit: 'percent', per: null, max: 10 }, { unit: 'percent', per: null, exact: 30 }],
    [{ ...yearly(1), per: 'policyPeriod' }, yearly(1)], [{ ...yearly(1), per: 'once' }, { ...yearly(1), per: 'policyPeriod' }], [{ unit: 'hours', per: 'visit' }, { unit: 'hours', per: 'visit', exact: 1 }],
  ])('puts %j before %j', (weaker, stronger) => {
    for (const one of either({ amount: weaker }, { amount: stronger })) expect(one!.range).toEqual([weaker, stronger]);
  });
  it('is no amount where one of them has none, but what may be owed while that is open', () => {
    for (const one of either({ amount: yearly(2) }, {})) expect(one).toMatchObject({ holds: 'yes', amount: null });
    for (const one of either({ amount: yearly(2) }, {})) expect(one).not.toHaveProperty('range');
    const open = rightIn({ rows: [{ when: { sizeClass: 'large' }, amount: yearly(2), clauses: [] }, { when: { sizeClass: 'medium' }, clauses: [] }] }, {});
    expect(open).toMatchObject({ holds: 'unknown', amount: yearly(2) });
    expect(rightIn({ rows: [{ when: { sizeClass: 'large' }, clauses: [] }] }, {})).toMatchObject({ holds: 'unknown', amount: null });
  });
  it('surely holds where all of them owe or all of them allow, and else is open', () => {
    for (const one of either({ force: 'may' }, { force: 'may' })) expect(one).toMatchObject({ holds: 'yes', force: 'may' });
    for (const one of either({ force: 'may', counts: [{ kind: ['other'] }] }, { counts: [{ kind: ['training'] }] })) expect(one).toMatchObject({ holds: 'unknown', force: 'must', services: [{ kind: ['training'] }] });
    expect(rightIn({ rows: [{ when: { pooled: true }, force: 'may', clauses: [] }] }, {})).toMatchObject({ holds: 'unknown', force: 'may' });
  });
  it('is owed where one row owes what another allows', () => {
    const rows = [{ when: { pooled: true }, amount: yearly(1), clauses: ['C-2'] }, { force: 'may' as const, clauses: ['C-3'] }];
    expect(rightIn({ rows }, { pooled: true })).toMatchObject({ holds: 'yes', force: 'must', amount: yearly(1), clauses: ['C-2', 'C-1', 'C-3'] });
    expect(rightIn({ rows }, { pooled: false })).toMatchObject({ holds: 'yes', force: 'may', amount: null });
    expect(rightIn({ rows }, {})).toMatchObject({ holds: 'unknown', force: 'must' });
    expect(rightIn({ rows: [...rows, { when: { pooled: false }, amount: yearly(1), clauses: ['C-4'] }] }, {})).toMatchObject({ holds: 'yes', force: 'must', amount: yearly(1) });
  });
  it('has the name of a row as soon as that row may be what is owed', () => {
    const looser = { name: 'either-or', counts: [{ kind: ['training'] }, { kind: ['publicity'] }] };
    for (const one of either(looser, { counts: [{ kind: ['training'] }] })) expect(one).toMatchObject({ holds: 'yes', name: 'either-or' });
    expect(either({}, {})[0]).not.toHaveProperty('name');
    // What is merely allowed names nothing that is owed.
    for (const one of either({ force: 'may', name: 'allowed' }, {})) expect(one).not.toHaveProperty('name');
  });
  it('has the modes of its services, each once, and none while one of them may be either', () => {
    const mode = (...services: object[]) => rightIn({ counts: services }, {})!.mode;
    expect(mode({ kind: ['training'], mode: ['online', 'offline'] }, { kind: ['publicity'], mode: ['offline'] })).toEqual(['online', 'offline']);
    expect(mode({ kind: ['training'], mode: ['online'] }, { kind: ['publicity'] })).toBeNull();
    expect(mode()).toBeNull();
    for (const one of either({ counts: [{ kind: ['training'], mode: ['offline'] }] }, { counts: [{ kind: ['training'], mode: ['online', 'offline'] }] })) expect(one!.mode).toBeNull();
    for (const one of either({ counts: [{ kind: ['training'], mode: ['offline'] }] }, { counts: [{ kind: ['training'] }] })) expect(one!.mode).toBeNull();
    for (const one of either({ counts: [{ kind: ['training'], mode: ['offline'] }] }, { counts: [{ kind: ['publicity'], mode: ['offline'] }] })) expect(one!.mode).toEqual(['offline']);
    for (const one of either({ counts: [{ kind: ['training'] }] }, { counts: [{ kind: ['training'] }] })) expect(one!.services).toEqual([{ kind: ['training'] }]);
  });
});

describe('the list of findings', () => {
  it('is every right and duty that holds or may hold, in the book’s order, and nothing else', () => {
    const ids = (facts: Facts) => [of(facts).entitlements, of(facts).duties].map((list) => list.map(({ id }) => id));
    expect(ids({ premium: 50, accidentLastYear: false, sizeClass: 'small', projectPolicy: false })).toEqual([
      ['visit', 'drill', 'kinds', 'hours'], ['staff', 'tell', 'first', 'answer', 'answer-checked', 'contact', 'report', 'revisit', 'yearly', 'mid-year', 'filing'],
    ]);
    const conditional = compile({ ...fixture, duties: fixture.duties.map((duty) => ({ ...duty, when: { pooled: true } })), deadlines: [] }, kitFacts);
    expect(assess(conditional, { ...here, pooled: false }).duties).toEqual([]);
  });
  it('tells all that the book says of a dated rule', () => {
    const dated = (id: string) => of({}).duties.find((one) => one.id === id);
    expect(dated('first')).toStrictEqual({
      id: 'first', topic: 'service', clauses: ['F-11'], services: [], amount: null, mode: null, force: 'must', holds: 'yes', owes: 'insurer', to: 'insured', text: '',
      due: { event: 'policyStart', within: 4, unit: 'months' }, meets: 'visit',
    });
    expect(dated('yearly')).toStrictEqual({
      id: 'yearly', topic: 'evaluation', clauses: ['F-18'], services: [], amount: null, mode: null, force: 'must', holds: 'yes', owes: 'insurer', to: 'regulator', text: '', due: { at: '03-31' },
    });
    expect(dated('report')).toMatchObject({ services: [{ kind: ['risk-assessment'] }], due: { event: 'serviceCompleted', within: 5, unit: 'workdays' } });
    expect(dated('answer-checked')).toMatchObject({ on: { complaintNeedsVerification: true } });
  });
  it('tells all that the book says of a right', () => {
    expect(right({}, 'kinds')).toStrictEqual({
      id: 'kinds', topic: 'service', clauses: ['F-7'], services: [], amount: { min: 2, unit: 'kinds', per: 'year' }, mode: null, force: 'must', holds: 'yes', owes: 'insurer', to: 'insured',
      text: '', countsItems: ['drill', 'review', 'large-only'],
    });
  });
});

describe('disputes', () => {
  it('are shown each by itself, with the sentences that there are', () => {
    const two = compile({
      ...fixture,
      disputes: [...fixture.disputes, { id: 'other', default: 'a', readings: { a: { clauses: ['O-a', 'F-4a'] }, b: { clauses: ['O-b', 'F-4a'] } } }],
      duties: [{ ...fixture.duties[0]!, reading: 'other:a', when: { pooled: true } }],
    }, kitFacts);
    const shown = (facts: Facts, options = {}) => assess(two, { ...here, projectPolicy: false, ...facts }, options).conflicts;
    const ids = (facts: Facts) => shown(facts).map(({ id }) => id);
    // The extension of a checked complaint turns on `strict` whatever the firm is.
    expect(ids({ pooled: true })).toEqual(['strict', 'other']);
    expect(ids({ pooled: false })).toEqual(['strict']);
    expect(shown({ pooled: true })[1]).toMatchObject({ clauses: ['O-a', 'F-4a', 'O-b'], text: '', default: 'a', chosen: 'a' });
    const texts = { nodes: {}, clauses: {}, disputes: { strict: { text: 'unclear', readings: { no: 'once' } } } };
    expect(shown({ pooled: true }, { texts })).toMatchObject([{ text: 'unclear', readings: [{ text: 'once' }, { text: '' }] }, { text: '', readings: [{ text: '' }, { text: '' }] }]);
  });
});

describe('every neighbour', () => {
  const combinations = [50, 150, 500].flatMap((premium) => [true, false, undefined].flatMap((accidentLastYear) => ['large', 'small', undefined].map((sizeClass) =>
    JSON.parse(JSON.stringify({ premium, accidentLastYear, sizeClass })) as Facts)));
  const owedOf = (facts: Facts) => new Map(of(facts).entitlements.filter(({ force }) => force !== 'may').map(({ id, holds, amount }) => [id, { holds, amount }]));
  it('is what the assessment of the moved facts says, and names every right that differs', () => {
    for (const facts of combinations) {
      const before = owedOf(facts);
      for (const { fact, value, tier, changes, clauses } of of(facts).neighbours) {
        const moved: Facts = { ...facts, [fact]: typeof value === 'object' ? (value.gte ?? value.lt! - 1) : value };
        const after = owedOf(moved);
        const then = of(moved);
        expect(tier).toBe(then.tier!.value);
        const differing = fixture.entitlements.map(({ id }) => id).filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
        expect(changes).toEqual(differing.map((id) => ({ id, ...(after.get(id) ?? { holds: 'no', amount: null }) })));
        expect(changes.length > 0 || tier !== of(facts).tier!.value).toBe(true);
        const cited = [...then.tier!.clauses, ...then.entitlements.filter(({ id }) => differing.includes(id)).flatMap((one) => one.clauses)];
        expect(clauses).toEqual([...new Set(cited)]);
      }
    }
  });
  it('is one band away or any other value, in the order of the questions', () => {
    const moves = (facts: Facts) => of(facts).neighbours.map(({ fact, value }) => [fact, value]);
    expect(moves({ premium: 150, accidentLastYear: true, sizeClass: 'small' })).toStrictEqual([
      ['premium', { lt: 100 }], ['accidentLastYear', false], ['sizeClass', 'large'], ['sizeClass', 'medium'],
    ]);
    expect(moves({ premium: 50, accidentLastYear: false })).toStrictEqual([['premium', { gte: 100, lt: 200 }], ['accidentLastYear', true]]);
    expect(moves({ premium: 500 })).toStrictEqual([['premium', { gte: 100, lt: 200 }]]);
    expect(moves({ branchPremium: 1000 })).toEqual([]);
  });
  it('is named for its tier alone, even where no right differs', () => {
    const tierOnly = compile({ ...fixture, entitlements: [] }, kitFacts);
    expect(assess(tierOnly, { ...here, premium: 50, accidentLastYear: false }).neighbours).toEqual([
      { fact: 'premium', value: { gte: 100, lt: 200 }, tier: 2, changes: [], clauses: ['F-1c'] }, { fact: 'accidentLastYear', value: true, tier: 2, changes: [], clauses: ['F-1b'] },
    ]);
    const tierless = compile({ ...fixture, tables: [], entitlements: fixture.entitlements.filter(({ id }) => id === 'large-only') }, kitFacts);
    expect(assess(tierless, { ...here, sizeClass: 'large' }).neighbours.map(({ value, tier, clauses }) => [value, tier, clauses])).toEqual([['small', null, []]]);
  });
  it('tells of a right that becomes surely owed', () => {
    const some: Decisions = { ...fixture, tables: [], entitlements: [{ ...fixture.entitlements[0]!, rows: [{ when: { pooled: true }, clauses: [] }, { when: { pooled: false, projectPolicy: true }, clauses: [] }] }], ask: ['pooled'] };
    expect(assess(compile(some, kitFacts), { ...here, pooled: false }).neighbours).toMatchObject([{ fact: 'pooled', value: true, changes: [{ id: 'visit', holds: 'yes' }] }]);
  });
  it('is never another place or trade, nor of a fact that nothing turns on', () => {
    const asking = compile({ ...fixture, ask: ['region', 'sector', 'industry', 'pooled', 'premium'], entitlements: [...fixture.entitlements, { ...fixture.entitlements[0]!, id: 'fireworks-only', when: { sector: 'fireworks' } }] }, kitFacts);
    expect(assess(asking, { ...here, premium: 500, pooled: true }).neighbours.map(({ fact }) => fact)).toEqual(['premium']);
  });
});

describe('a question', () => {
  const asked = (changes: Partial<Decisions>, facts: Facts, options = {}) =>
    assess(compile({ ...fixture, entitlements: [], duties: [], deadlines: [], tables: [], ask: ['premium', 'accidentLastYear', 'sizeClass', 'pooled', 'projectPolicy', 'employees'], ...changes }, kitFacts), { ...here, ...facts }, options).questions;
  const rule = { ...fixture.entitlements[0]! };
  const yearly = (min: number) => ({ min, unit: 'times' as const, per: 'year' as const });
  it('of place or trade counts once for the scope, and is not asked when it is known', () => {
    expect(asked({}, { region: undefined, sector: undefined })).toEqual([{ fact: 'region', settles: 1 }, { fact: 'sector', settles: 1 }]);
    expect(asked({}, { region: undefined })).toEqual([{ fact: 'region', settles: 1 }]);
    expect(asked({}, { sector: undefined })).toEqual([{ fact: 'sector', settles: 1 }]);
    expect(asked({}, {})).toEqual([]);
    expect(asked({ scope: { when: { region: '440100' }, clauses: [] } }, {})).toEqual([{ fact: 'region', settles: 1 }]);
  });
  it('is asked for a deadline that it decides, and not where another fact has ruled it out', () => {
    const deadlines = [{ ...fixture.deadlines[1]!, when: { projectPolicy: true, pooled: false } }, { ...fixture.deadlines[2]!, when: { pooled: false } }];
    expect(asked({ deadlines }, {})).toEqual([{ fact: 'pooled', settles: 2 }, { fact: 'projectPolicy', settles: 1 }]);
    expect(asked({ deadlines }, { pooled: false })).toEqual([{ fact: 'projectPolicy', settles: 1 }]);
    expect(asked({ deadlines }, { pooled: true })).toEqual([]);
    expect(asked({ deadlines }, { pooled: false, projectPolicy: true })).toEqual([]);
  });
  it('is asked only where an answer leads to other rights, whatever they cite', () => {
    const rows = (a: object, b: object) => [{ ...rule, amount: yearly(1), rows: [{ when: { pooled: true }, clauses: ['C-1'], ...a }, { when: { pooled: false }, clauses: ['C-2'], ...b }] }];
    expect(asked({ entitlements: rows({}, {}) }, {})).toEqual([]);
    for (const other of [{ force: 'may' }, { amount: yearly(2) }, { counts: [{ kind: ['training'] }] }]) expect(asked({ entitlements: rows({}, other) }, {})).toEqual([{ fact: 'pooled', settles: 1 }]);
    const overlapping = [{ ...rule, rows: [{ when: { pooled: true }, amount: yearly(1), clauses: [] }, { amount: yearly(2), clauses: [] }, { when: { pooled: false }, amount: yearly(1), clauses: [] }] }];
    expect(asked({ entitlements: overlapping }, {})).toEqual([]);
  });
  it('is asked of several facts together only while each can still change something', () => {
    const entitlements = [
      { ...rule, when: { pooled: true, projectPolicy: true } }, { ...rule, id: 'b', when: { sizeClass: ['large', 'small'], pooled: true } }, { ...rule, id: 'c', when: { premium: { gte: 10, lt: 20 }, sizeClass: 'medium' } },
    ];
    expect(asked({ entitlements }, {})).toEqual([{ fact: 'premium', settles: 1 }, { fact: 'sizeClass', settles: 2 }, { fact: 'pooled', settles: 2 }, { fact: 'projectPolicy', settles: 1 }]);
    expect(asked({ entitlements }, { pooled: false })).toEqual([{ fact: 'premium', settles: 1 }, { fact: 'sizeClass', settles: 1 }]);
    expect(asked({ entitlements }, { premium: 25, sizeClass: 'small' })).toEqual([{ fact: 'pooled', settles: 2 }, { fact: 'projectPolicy', settles: 1 }]);
    expect(asked({ entitlements }, { premium: 15, pooled: true, projectPolicy: true })).toEqual([{ fact: 'sizeClass', settles: 2 }]);
  });
  it('asks what decides a tier, not the tier, and only where the tiers that remain differ', () => {
    const { tables } = fixture;
    const byTier = (tier: number[]) => [{ ...rule, when: { tier } }];
    expect(asked({ tables, entitlements: byTier([1]) }, { premium: 150 })).toEqual([{ fact: 'accidentLastYear', settles: 2 }]);
    expect(asked({ tables, entitlements: byTier([1, 2]) }, { premium: 150 })).toEqual([{ fact: 'accidentLastYear', settles: 1 }]);
    expect(asked({ tables, entitlements: byTier([2, 3]) }, { premium: 50 })).toEqual([{ fact: 'accidentLastYear', settles: 1 }]);
    expect(asked({ tables, entitlements: byTier([3]) }, { premium: 500 })).toEqual([]);
  });
  it('is never of a fact that nobody describes', () => {
    const entitlements = [{ ...rule, when: { nobodyKnows: 'a', pooled: true } }];
    expect(asked({ entitlements, ask: ['nobodyKnows', 'pooled'] }, {})).toEqual([{ fact: 'pooled', settles: 1 }]);
  });
});
