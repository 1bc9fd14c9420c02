import { describe, expect, it } from 'vitest';
import { loadBooks } from '../lib/books';
import { booksOf, profileWith, quarry, wordsIn } from '../lib/sample.testing';
import { answer, forget, openQuestions, otherWay, questionView, skip } from './questions';
import { rightsView } from './rights';

const books = await loadBooks();
const words = await wordsIn('zh-CN');
const viewOf = async (profile: Parameters<typeof booksOf>[0]) => {
  await booksOf(profile);
  return rightsView({ profile, books, words });
};

describe('questions', () => {
  it('ask place and trade first, then what the rules need, and never a day', () => {
    expect(openQuestions({ profile: profileWith({}), books }).slice(0, 2)).toEqual(['region', 'sector']);
    expect(openQuestions({ profile: profileWith({ region: '440000', sector: 'non-coal-mine' }), books })[0]).toBe('premium');
    const { facts } = books.find(({ id }) => id === 'guangdong-non-coal-mine')!;
    for (const fact of openQuestions({ profile: profileWith({}), books })) expect(facts[fact]?.type).not.toBe('day');
  });
  it('ask for the city where a city has rules and only the province is known', () => {
    const profile = profileWith({ region: '140000', sector: 'non-coal-mine' });
    expect(openQuestions({ profile, books })[0]).toBe('region');
    const { options } = questionView('region', { profile, books, words });
    expect(options.some(({ label }) => label === '忻州市')).toBe(true);
    const whole = answer('region', '', { profile, books });
    expect('profile' in whole && openQuestions({ profile: whole.profile, books })[0]).not.toBe('region');
  });
  it('read a number as people write it', () => {
    const profile = profileWith({ region: '440000', sector: 'non-coal-mine' });
    const premium = (typed: string) => {
      const read = answer('premium', typed, { profile, books });
      return 'profile' in read ? read.profile.facts.premium : read.problem;
    };
    expect(['３２，０００', '3.2万', '3,2万', '', '很多', '-5'].map(premium)).toEqual([32000, 32000, 'not-a-number', 'empty', 'not-a-number', 'negative']);
  });
  it('refuse what the engine refuses, and keep the profile', () => {
    const profile = profileWith({ region: '440000', sector: 'non-coal-mine' });
    expect(answer('premium', '1e13', { profile, books })).toEqual({ problem: 'not-a-number' });
    expect(answer('premium', '99999999999999', { profile, books })).toEqual({ problem: 'too-large' });
    expect(answer('accidentLastYear', '', { profile, books })).toEqual({ problem: 'choose' });
    expect(answer('sector', 'space-travel', { profile, books })).toEqual({ problem: 'other' });
  });
  it('are asked again when forgotten, and not when skipped', () => {
    const profile = profileWith({ region: '440000', sector: 'non-coal-mine', premium: 32000 });
    expect(openQuestions({ profile: skip('accidentLastYear', profile), books })).not.toContain('accidentLastYear');
    expect(openQuestions({ profile: forget('premium', profile), books })).toContain('premium');
  });
});

describe('the size of a firm', () => {
  const mine = { region: '140900', sector: 'hazardous-chemicals' } as const;
  const next = (profile: ReturnType<typeof profileWith>): string | undefined => openQuestions({ profile, books })[0];
  const told = (profile: ReturnType<typeof profileWith>, ...answers: readonly (readonly [string, string])[]): ReturnType<typeof profileWith> => answers.reduce((one, [fact, typed]) => {
    expect(next(one)).toBe(fact);
    const read = answer(fact, typed, { profile: one, books });
    if ('problem' in read) throw new Error(read.problem);
    return read.profile;
  }, profile);
  const shown = (profile: ReturnType<typeof profileWith>): string | undefined => rightsView({ profile, books, words }).answers.find(({ fact }) => fact === 'sizeClass')?.value;

  it('is worked out of figures by the engine, asking only for those that can settle it', async () => {
    await booksOf(profileWith(mine));
    const small = told(profileWith(mine), ['industry', 'industrial'], ['employees', '15']);
    expect(next(small), 'fifteen people are a micro firm whatever they earn').not.toBe('revenue');
    expect(openQuestions({ profile: small, books })).not.toContain('sizeClass');
    expect(shown(small)).toMatch(/^微型（按你填的算出来的/);
    const large = told(profileWith(mine), ['industry', 'industrial'], ['employees', '1200'], ['revenue', '5亿'.replace('亿', '0000')]);
    expect(shown(large)).toMatch(/^大型/);
  });
  it('changes what is owed as if it had been chosen', async () => {
    const worked = told(profileWith(mine), ['industry', 'industrial'], ['employees', '1200'], ['revenue', '50000']);
    const chosen = profileWith({ ...mine, sizeClass: 'large' });
    await booksOf(chosen);
    const rowsOf = (profile: typeof worked) => rightsView({ profile, books, words }).cards.map(({ figure, groups }) => [figure, groups]);
    expect(rowsOf(worked)).toEqual(rowsOf(chosen));
    expect(rowsOf(worked)).not.toEqual(rowsOf(profileWith(mine)));
  });
  it('stays unknown where it cannot be worked out, and nobody is made to guess it', () => {
    const other = told(profileWith(mine), ['industry', 'other']);
    expect(openQuestions({ profile: other, books })).not.toContain('sizeClass');
    expect(shown(other)).toBe('算不出来，按不知道处理。');
    const half = skip('revenue', told(profileWith(mine), ['industry', 'industrial'], ['employees', '500']));
    expect(openQuestions({ profile: half, books })).not.toContain('sizeClass');
    expect(shown(half)).toBe('还算不准：中型或小型或微型。凡是看规模的，都按不知道处理。');
    const skipped = skip('industry', profileWith(mine));
    expect(openQuestions({ profile: skipped, books }).filter((fact) => ['sizeClass', 'industry', 'employees'].includes(fact))).toEqual([]);
    expect(shown(skipped)).toBe('算不出来，按不知道处理。');
  });
  it('is chosen by who knows it, and the figures are gone then; and the other way back', () => {
    const half = told(profileWith(mine), ['industry', 'industrial'], ['employees', '500']);
    const byHand = otherWay('revenue', half);
    expect(next(byHand)).toBe('sizeClass');
    expect(byHand.facts).toEqual(mine);
    const chosen = told(byHand, ['sizeClass', 'medium']);
    expect(shown(chosen)).toBe('中型');
    expect(next(otherWay('sizeClass', chosen))).toBe('industry');
    expect(next(forget('sizeClass', told(profileWith(mine), ['industry', 'industrial'], ['employees', '15'])))).toBe('sizeClass');
  });
});

describe('rights', () => {
  it('stand with the tier in large figures, with clauses', async () => {
    const view = await viewOf(profileWith(quarry));
    const [card] = view.cards;
    expect(card?.book).toBe('guangdong-non-coal-mine');
    expect(card?.figure).toMatch(/^第三档 · /);
    expect(card?.clauses.length).toBeGreaterThan(0);
    expect(card?.groups.map(({ name }) => name)).toContain('must');
    for (const row of card!.groups.flatMap(({ rows }) => rows)) {
      expect(row.clauses.length, row.id).toBeGreaterThan(0);
      expect(row.title, row.id).not.toBe('');
    }
  });
  it('name both tiers while one answer is missing, and ask for it', async () => {
    const { accidentLastYear: _, ...facts } = quarry;
    const view = await viewOf(profileWith(facts));
    expect(view.cards[0]?.figure).toBe('第三档或第二档');
    expect(view.question?.fact).toBe('accidentLastYear');
  });
  it('change with the chosen reading of a dispute', async () => {
    const profile = profileWith(quarry);
    const before = await viewOf(profile);
    const dispute = before.cards[0]?.disputes[0];
    if (!dispute) return expect(before.cards.every((card) => card.disputes.length === 0)).toBe(true);
    const other = dispute.readings.find(({ chosen }) => !chosen)!;
    const after = await viewOf({ ...profile, readings: { 'guangdong-non-coal-mine': { [dispute.id]: other.id } } });
    expect(after.cards[0]?.disputes.find(({ id }) => id === dispute.id)?.readings.find(({ chosen }) => chosen)?.id).toBe(other.id);
  });
  it('say plainly that no local rule is carried, and show the reference as one', async () => {
    const view = await viewOf(profileWith({ region: '110000', sector: 'non-coal-mine' }));
    expect(view.none).toContain('北京');
    expect(view.cards.every((card) => card.warnings.some((line) => line.includes('通用参考')))).toBe(true);
  });
  it('say nothing before the place and the trade are known', async () => {
    expect((await viewOf(profileWith({ region: '440000' }))).cards).toEqual([]);
  });
  it('hold no figure of their own: every figure shown stands in the rulebook’s data or in an answer', async () => {
    const view = await viewOf(profileWith(quarry));
    const [card] = view.cards;
    const book = books.find(({ id }) => id === card!.book)!;
    const data = JSON.stringify([book.rulebook, book.texts, '每年至少第档']);
    for (const figure of card!.groups.flatMap(({ rows }) => rows).flatMap(({ owed }) => owed.match(/\d+/g) ?? [])) expect(data).toContain(figure);
  });
});
