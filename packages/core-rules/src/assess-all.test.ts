import { describe, expect, it } from 'vitest';
import { fixture } from '../test/fixture-book';
import { assess, assessAll, compile, kitFacts, type Book, type Decisions, type Facts } from './index';

const bookOf = (id: string, when: Decisions['scope']['when'], more: Partial<Decisions> = {}): Book => compile({ ...fixture, id, scope: { when, clauses: ['S-1'] }, ...more }, kitFacts);
/** A province and a city of it, and a reference for a trade wherever it is; the reference stands first to show the order of the answer. */
const books = (): Book[] => [
  bookOf('reference', { sector: 'fireworks' }, { role: 'reference' }), bookOf('city', { region: '440100', sector: 'fireworks' }), bookOf('province', { region: '440000', sector: 'fireworks' }),
];
const contact = (text: string) => ({ nodes: {}, clauses: {}, disputes: {}, contact: text }) as never;
const all = (facts: Facts, options = {}) => assessAll(books(), facts, options);
const names = (facts: Facts) => all(facts).assessments.map(({ rulebook, applies }) => `${rulebook} ${applies}`);

it('a condition beside the scope holds by itself, and is asked after place and trade', () => {
  const book = bookOf('beside', { region: '370000', sector: 'transport' });
  const beside = compile({ ...book.rulebook, scope: { when: { region: '370000', sector: 'transport' }, also: [{ region: '370000', sector: 'construction', subsector: 'transport-works' }], clauses: ['S-1'] } }, kitFacts);
  const asked = (facts: object) => {
    const { local, questions } = assessAll([beside], facts);
    return [local, questions.map(({ fact }) => fact).join()];
  };
  expect(asked({})).toEqual(['unknown', 'region,sector']);
  expect(asked({ sector: 'construction' })).toEqual(['unknown', 'region']);
  expect(asked({ region: '370000', sector: 'construction' })).toEqual(['unknown', 'subsector']);
  expect(asked({ region: '370000', sector: 'construction', subsector: 'transport-works' })[0]).toBe('known');
  expect(asked({ region: '370000', sector: 'construction', subsector: 'other' })).toEqual(['none', '']);
  expect(asked({ region: '370000', sector: 'transport' })[0]).toBe('known');
  expect(asked({ region: '330000', subsector: 'transport-works' })).toEqual(['none', '']);
});

describe('several rulebooks', () => {
  it('that apply or may apply come each by itself: local ones first, and of those the sure ones', () => {
    expect(names({ region: '440000', sector: 'fireworks' })).toEqual(['province yes', 'city unknown', 'reference yes']);
    expect(names({ region: '440100', sector: 'fireworks' })).toEqual(['city yes', 'province yes', 'reference yes']);
    expect(names({ region: '440300', sector: 'fireworks' })).toEqual(['province yes', 'reference yes']);
    expect(names({ region: '330000', sector: 'fireworks' })).toEqual(['reference yes']);
    expect(names({ region: '330000', sector: 'transport' })).toEqual([]);
    expect(names({})).toEqual(['city unknown', 'province unknown', 'reference unknown']);
    expect(names({ region: '330000' })).toEqual(['reference unknown']);
  });
  it('each say what they would say alone', () => {
    const facts: Facts = { region: '440100', sector: 'fireworks', premium: 150 };
    const [city] = all(facts).assessments;
    expect(city).toEqual(assess(books()[1]!, facts));
    expect(all(facts, { findingsOnly: true }).assessments[0]!.neighbours).toEqual([]);
    expect(all(facts, { on: '2024-12-31' }).assessments).toEqual([]);
    expect(all(facts, { audience: 'insurer' }).assessments[0]!.questions.map(({ fact }) => fact)).toEqual(['branchPremium']);
  });
  it('have each their own sentences', () => {
    const texts = { province: { ...(contact('') as object), nodes: { visit: 'a visit' } } } as never;
    const told = assessAll(books(), { region: '440100', sector: 'fireworks' }, { texts }).assessments.map(({ rulebook, entitlements }) => [rulebook, entitlements.find(({ id }) => id === 'visit')!.text]);
    expect(told).toEqual([['city', ''], ['province', 'a visit'], ['reference', '']]);
  });
  it('may know facts of their own, which the others need not know', () => {
    const own = bookOf('own', { sector: 'fireworks' }, { facts: { depth: { type: 'number', scope: 'firm', audience: 'insured' } } });
    expect(assessAll([own, ...books()], { depth: 40, sector: 'fireworks' }).assessments[0]!.rulebook).toBe('own');
    expect(() => all({ depth: 40 })).toThrow(/^depth: there is no fact of this name/);
  });
  it('refuse a day that cannot be', () => {
    expect(() => all({}, { on: '2025-02-30' })).toThrow(/^on: /);
  });
});

describe('whether a local rule is known', () => {
  const local = (facts: Facts) => all(facts).local;
  it('is yes where one applies, open where one may apply, and else none, never filled in from elsewhere', () => {
    expect([{ region: '440300', sector: 'fireworks' }, { region: '440000' }, { region: '330000', sector: 'fireworks' }, {}].map(local)).toEqual(['known', 'unknown', 'none', 'unknown']);
  });
  it('decides whom to ask, in the asked language', () => {
    const texts = { province: contact('ask the province'), reference: contact('ask nobody') };
    const note = (facts: Facts, options: object = { texts }) => all(facts, options).contactNote;
    expect(note({ region: '440300', sector: 'fireworks' })).toBe('ask the province');
    expect(note({ region: '440300', sector: 'fireworks' }, {})).toBe('');
    expect(note({ region: '440100', sector: 'fireworks' })).toBe('');
    expect(note({ region: '330000', sector: 'fireworks' })).toMatch(/没有收录当地的规定.*应急管理部门/);
    expect(note({ region: '330000', sector: 'fireworks' }, { language: 'zh' })).toBe(note({ region: '330000', sector: 'fireworks' }));
    expect(note({ region: '330000', sector: 'fireworks' }, { language: 'en' })).toMatch(/No local rule is known here.*ask the local emergency management bureau/);
    expect(note({})).toMatch(/先说明企业在哪里、做哪一行/);
    expect(note({}, { language: 'en' })).toMatch(/^Say first where the firm is and what it does/);
  });
});

describe('the questions of several rulebooks', () => {
  it('are of place and trade first, and only of these while it is open whether a book applies', () => {
    expect(all({}).questions).toEqual([{ fact: 'region', settles: 2 }, { fact: 'sector', settles: 3 }]);
    expect(all({ region: '440000' }).questions).toEqual([{ fact: 'region', settles: 1 }, { fact: 'sector', settles: 3 }]);
    const byTrade = [bookOf('trade', { sector: 'fireworks' }), bookOf('place', { region: '440000' })];
    expect(assessAll(byTrade, {}).questions.map(({ fact }) => fact)).toEqual(['region', 'sector']);
  });
  it('of the books that apply count for each of them, after the place', () => {
    const alone = assess(books()[2]!, { region: '440000', sector: 'fireworks' }).questions;
    expect(all({ region: '440000', sector: 'fireworks' }).questions).toEqual([{ fact: 'region', settles: 1 }, ...alone.map(({ fact, settles }) => ({ fact, settles: settles * 2 }))]);
  });
});
