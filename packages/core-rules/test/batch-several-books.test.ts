import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, assessAll, compile, InputError, kitFacts, type Decisions } from '../src/index';

const root = new URL('../rulebooks/', import.meta.url);
const books = readdirSync(root).sort().map((id) => compile(JSON.parse(readFileSync(new URL(`${id}/rulebook.json`, root), 'utf8')) as Decisions, kitFacts));
const namesOf = (facts: unknown) => assessAll(books, facts).assessments.map(({ rulebook, applies }) => `${rulebook} ${applies}`);

describe('which rulebooks apply', () => {
  test('golden 12: a place without a rulebook has no local rule known, then the general reference', () => {
    const all = assessAll(books, { region: '330000', sector: 'construction' });
    expect(all.local).toBe('none');
    expect(all.assessments.map(({ rulebook, status, role }) => [rulebook, status, role])).toEqual([['sector-requirements', 'unverified', 'reference']]);
    const amounts = all.assessments[0]!.entitlements.flatMap(({ amount }) => (amount ? [amount] : []));
    expect(amounts).toContainEqual({ min: 2, unit: 'times', per: 'year' });
    expect(all.contactNote).toContain('没有收录');
    expect(assessAll(books, { region: '330000', sector: 'construction' }, { language: 'en' }).contactNote).toContain('No local rule is known');
  });

  test('golden 13: two assessments, the local one first, each as by itself: nothing is added up', () => {
    const facts = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };
    const all = assessAll(books, facts);
    expect(all.local).toBe('known');
    expect(all.assessments.map(({ rulebook }) => rulebook)).toEqual(['guangdong-non-coal-mine', 'sector-requirements']);
    for (const assessment of all.assessments) {
      expect(assessment).toEqual(assess(books.find(({ rulebook }) => rulebook.id === assessment.rulebook)!, facts));
    }
    expect(all.questions).toEqual([]);
  });

  test('with nothing known, place and trade are asked and nothing else', () => {
    const all = assessAll(books, {});
    expect(all.local).toBe('unknown');
    expect(all.questions.map(({ fact }) => fact)).toEqual(['region', 'sector']);
  });

  test('of a city known only by its province it stays open', () => {
    expect(assessAll(books, { region: '140000', sector: 'coal-mine' }).local).toBe('unknown');
    expect(namesOf({ region: '140000', sector: 'coal-mine' })).toEqual(['xinzhou unknown']);
    expect(namesOf({ region: '140900', sector: 'coal-mine' })).toEqual(['xinzhou yes']);
  });

  test('what surely applies stands before what may apply', () => {
    expect(namesOf({ region: '370000' })).toEqual(['shandong-transport unknown', 'sector-requirements unknown']);
    expect(namesOf({ region: '610000' })[0]).toBe('shaanxi yes');
  });

  test('place and trade are asked before what a known book asks', () => {
    const { questions } = assessAll(books, { region: '610000' });
    expect(questions[0]?.fact).toBe('sector');
    expect(questions.map(({ fact }) => fact)).toContain('premium');
  });

  test('a book outside its period counts as no rule known', () => {
    const decisions = { ...books[0]!.rulebook, to: '2020-12-31' };
    const old = compile(decisions, kitFacts);
    expect(assessAll([old], { ...decisions.scope.when, sector: 'non-coal-mine', policyStart: '2026-01-01' })).toMatchObject({ local: 'none', assessments: [] });
  });

  test('a fact that only one of the books knows is no error for the others', () => {
    const own = books.find(({ rulebook }) => rulebook.facts)!;
    const [fact] = Object.keys(own.rulebook.facts!).filter((name) => !(name in kitFacts));
    expect(() => assessAll(books, { [fact!]: true })).not.toThrow();
    expect(() => assessAll(books.filter((book) => book !== own), { [fact!]: true })).toThrow(InputError);
  });
});
