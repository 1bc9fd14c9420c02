import { describe, expect, test } from 'vitest';
import { textsSchema } from '../schema';
import { shapeProblems, shown, suggestion } from './shape';

test('of a file that is wrong throughout, the first two hundred places are told', () => {
  const clauses = Object.fromEntries(Array.from({ length: 300 }, (_one, i) => [`A-${i}`, {}]));
  const texts = { title: 'x', shortTitle: 'x', issuer: 'x', number: 'x', statusNote: 'x', newer: [], contact: 'x', clauses, nodes: {}, disputes: {}, labels: {} };
  const found = shapeProblems(textsSchema, texts, 'en');
  expect(found).toHaveLength(200);
  expect(found[199]).toEqual({ code: 'missing', at: ['clauses', 'A-199'], values: { key: 'text', wanted: 'a text in quotes' } });
});

test('a value of up to sixty characters is shown whole, of a longer one its beginning', () => {
  expect(shown('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  expect(shown('x'.repeat(59))).toBe(`"${'x'.repeat(59)}…`);
  expect(shown({ gte: 1 })).toBe('{"gte":1}');
});

describe('what was meant', () => {
  const known = ['large', 'medium', 'small', 'micro'];
  test.each([
    ['smal', 'did you mean small?', '是不是 small？'],
    ['nedium', 'did you mean medium?', '是不是 medium？'],
    ['3', 'there are: large, medium, small, micro', '可用的有：large, medium, small, micro'],
    ['l', 'there are: large, medium, small, micro', '可用的有：large, medium, small, micro'],
    ['enormous', 'there are: large, medium, small, micro', '可用的有：large, medium, small, micro'],
  ])('by %s', (word, en, zh) => {
    expect(suggestion(word, known, 'en')).toBe(en);
    expect(suggestion(word, known, 'zh')).toBe(zh);
  });

  test('two that are equally near: the one with the same first letter', () => {
    expect(suggestion('macro', ['micro', 'macho'], 'en')).toBe('did you mean micro?');
    expect(suggestion('tate', ['rate', 'tame'], 'en')).toBe('did you mean tame?');
  });

  test('no number is taken for another', () => {
    expect(suggestion('1.5', ['1.6', '15'], 'en')).toBe('there are: 1.6, 15');
    expect(suggestion('12', ['1', '2'], 'en')).toBe('there are: 1, 2');
    // A word with figures in it is a word.
    expect(suggestion('440000a', ['440000', '140900'], 'en')).toBe('did you mean 440000?');
    expect(suggestion('tier1', ['tier2'], 'en')).toBe('did you mean tier2?');
  });

  test('the names there are, each once, forty at most', () => {
    expect(suggestion('zzzzzz', ['a', 'b', 'a'], 'en')).toBe('there are: a, b');
    const many = Array.from({ length: 41 }, (_one, i) => `n${i}`);
    expect(suggestion('something else', many, 'en')).toBe(`there are: ${many.slice(0, 40).join(', ')}`);
  });

  test('where there are none: remove it', () => {
    expect(suggestion('anything', [], 'en')).toBe('remove it');
    expect(suggestion('anything', [], 'zh')).toBe('删去');
  });
});
