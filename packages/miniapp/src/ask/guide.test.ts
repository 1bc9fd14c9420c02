import { ask, loadLibrary } from '@anze/core-rules/ask';
import { describe, expect, it } from 'vitest';
import { loadBooks } from '../lib/books';
import { on, wordsIn } from '../lib/sample.testing';
import { askBackOf, turnOf } from './guide';

const [library, books, words] = await Promise.all([loadLibrary('zh'), loadBooks(), wordsIn('zh-CN')]);
const answered = (sentence: string) => ask(sentence, { library, on });

describe('the guide', () => {
  it('shows the engine’s words with the clauses of each book that answers, and no other', () => {
    const answer = answered('广东采石场，保费三万二，去年没出事，他们一年得来几次？');
    const turn = turnOf('x', answer, 'id', 1);
    expect(turn.answer).toBe(answer.answer);
    expect(turn.sources[0]?.book).toBe('guangdong-non-coal-mine');
    for (const { clauses } of turn.sources) for (const clause of clauses) expect(answer.clauses).toContain(clause);
    expect(turn.cards).toContain('calendar');
  });
  it('cites a book once, though it answers for what is so and for what is supposed', () => {
    const answer = answered('广东采石场，保费三万二，去年没出事，换成6万呢');
    expect(answer.results.parts.filter(({ rulebook }) => rulebook === 'guangdong-non-coal-mine')).toHaveLength(2);
    const books = turnOf('x', answer, 'id', 1).sources.map(({ book }) => book);
    expect(books).toEqual([...new Set(books)]);
    expect(books).toContain('guangdong-non-coal-mine');
  });
  it('asks back with answers to tap, each a value that the fact has', () => {
    const back = askBackOf(answered('广东采石场，保费三万二，是第几档？'), books, words);
    expect(back?.fact).toBe('accidentLastYear');
    expect(back?.options.map(({ value, label }) => [value, label])).toEqual([['true', '出过'], ['false', '没有']]);
  });
  it('offers nothing for what lies outside its field', () => {
    const answer = answered('今天股票怎么样');
    expect(answer.outOfScope).toBe(true);
    expect(turnOf('x', answer, 'id', 1)).toMatchObject({ sources: [], cards: [] });
    expect(askBackOf(answer, books, words)).toBeNull();
  });
});
