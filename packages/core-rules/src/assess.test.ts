import { describe, expect, it } from 'vitest';
import { fixture, fixtureBook } from '../test/fixture-book';
import { assess, compile, kitFacts, RulebookError, type Facts } from './index';

const here: Facts = { region: '440000', sector: 'fireworks' };
const book = fixtureBook();
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
    // Over several rows a rule has a sentence; where one row is settled its own clause says it, unless that row is disputed.
    const rows = { ...texts, nodes: { ...texts.nodes, drill: 'drills', review: 'reviews' }, clauses: { ...texts.clauses, 'F-3a': { text: 'two a year' }, 'F-4a': { text: 'one a year' } } };
    const said = (facts: Facts, id: string) => assess(book, { ...here, ...facts }, { texts: rows }).entitlements.find((one) => one.id === id)?.text;
    expect([said({ premium: 500 }, 'drill'), said({ premium: 150 }, 'drill'), said({ premium: 500 }, 'review')]).toEqual(['two a year', 'drills', 'reviews']);
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
