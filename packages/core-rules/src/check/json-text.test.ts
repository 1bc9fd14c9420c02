import { describe, expect, test } from 'vitest';
import { JsonProblem, MOST_DEPTH, pathOf, readJson, type Limits } from './json-text';

const problemOf = (text: string, most?: Limits): JsonProblem => {
  try {
    readJson(text, most);
  } catch (error) {
    if (error instanceof JsonProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};
const found = (text: string) => {
  const { code, path, place, found: piece } = problemOf(text);
  return [code, path, `${place.line}:${place.column}`, piece];
};

describe('a text that is refused', () => {
  test('says so in its message, with the place', () => {
    const problem = problemOf('{\n  "a": x }');
    expect(problem.message).toBe('not-json at line 2, column 8');
    expect(problem.name).toBe('JsonProblem');
  });

  test.each([
    ['{"a": [1, {"b": 1, "b": 2}]}', ['duplicate-key', 'a[1].b', '1:20', 'b']],
    ['{"a": [1, 2, {"constructor": 1}]}', ['forbidden-key', 'a[2].constructor', '1:15', 'constructor']],
    ['{"a": {"b": 1}, "__proto__": 1}', ['forbidden-key', '__proto__', '1:17', '__proto__']],
    ['{"a": [1, 2, x]}', ['not-json', 'a[2]', '1:14', 'x]}']],
    ['{"a": [1, 2 3]}', ['not-json', 'a', '1:13', '3]}']],
    ['{"a" 1}', ['not-json', 'a', '1:6', '1}']],
    ['\n{"a": 1,}', ['not-json', '', '2:9', '}']],
    ['{"a": "b\n"}', ['not-json', 'a', '1:9', '']],
    ['{"a": nothing\nat all}', ['not-json', 'a', '1:7', 'nothing']],
    ['{"a": undefined and more words}', ['not-json', 'a', '1:7', 'undefined an']],
    ['{"a": [1', ['not-finished', 'a', '1:9', '']],
    ['1 2', ['not-json', '', '1:3', '2']],
    // Marks of an input method for Chinese, outside of strings.
    ['{\n“id”: 1}', ['chinese-mark', '', '2:1', '“']],
    ['{"id"：1}', ['chinese-mark', 'id', '1:6', '：']],
    ['{"id": 1，\n"a": 2}', ['chinese-mark', '', '1:9', '，']],
    ['{"a": [1、2]}', ['chinese-mark', 'a', '1:9', '、']],
    ['｛"a": 1}', ['chinese-mark', '', '1:1', '｛']],
    ['{"a": “b”}', ['chinese-mark', 'a', '1:7', '“']],
    ['{"a": 1}。', ['chinese-mark', '', '1:9', '。']],
    ['{"id”: "x"}', ['chinese-mark', '', '1:5', '”']],
    ['{"a": "他说“是”" "b"}', ['not-json', '', '1:15', '"b"}']],
  ])('%j', (text, wanted) => expect(found(text)).toEqual(wanted));

  test('where it is no text at all, at its beginning', () => {
    expect(found(5 as never)).toEqual(['not-text', '', '1:1', 'number']);
  });
});

describe('the limits', () => {
  const isAllowed = (text: string, most: Partial<Limits>): boolean => {
    try {
      readJson(text, { bytes: 100, values: 100, ...most });
      return true;
    } catch {
      return false;
    }
  };

  test.each([
    ['a letter', '~', 1],
    ['a letter with an accent', '\u0080', 2],
    ['the last of two bytes', '\u07ff', 2],
    ['the first of three bytes', '\u0800', 3],
    ['a Chinese character', '保', 3],
    ['the last before the surrogates', '\ud7ff', 3],
    ['the first after the surrogates', '\ue000', 3],
    ['a picture', '😀', 4],
    ['the first and the last surrogate', '\ud800\udfff', 4],
  ])('a file is measured in bytes: %s', (_name, character, bytes) => {
    expect(new TextEncoder().encode(character).length).toBe(bytes);
    // With its two quotation marks.
    expect(isAllowed(`"${character}"`, { bytes: bytes + 2 })).toBe(true);
    expect(isAllowed(`"${character}"`, { bytes: bytes + 1 })).toBe(false);
    expect(isAllowed(`"${character}a"`, { bytes: bytes + 2 })).toBe(false);
  });

  test('what is too large is told with its length, before anything is read', () => {
    const { code, path, place, found: piece } = problemOf('x'.repeat(101), { bytes: 100, values: 1 });
    expect([code, path, place, piece]).toEqual(['too-large', '', { line: 1, column: 1 }, '101']);
  });

  test('as many values as allowed, and not one more', () => {
    expect(isAllowed('[1, 2]', { values: 3 })).toBe(true);
    expect(isAllowed('[1, 2, 3]', { values: 3 })).toBe(false);
    expect(problemOf('{"a": [1, 2]}', { bytes: 100, values: 3 })).toMatchObject({ code: 'too-many-values', path: 'a', found: '3' });
  });

  test('as deep as allowed, and not one deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(isAllowed(nested(MOST_DEPTH), { bytes: 1000 })).toBe(true);
    expect(problemOf(nested(MOST_DEPTH + 1))).toMatchObject({ code: 'too-deep', path: '', place: { line: 1, column: MOST_DEPTH + 1 }, found: String(MOST_DEPTH) });
  });
});

describe('the place of a value', () => {
  const { placeOf, value } = readJson('\n{ "a": [10,\n  20],\n  "b": { "c": true } }');
  test('is where it begins', () => {
    expect(value).toEqual({ a: [10, 20], b: { c: true } });
    expect(placeOf([])).toEqual({ line: 2, column: 1 });
    expect(placeOf(['a'])).toEqual({ line: 2, column: 8 });
    expect(placeOf(['a', 1])).toEqual({ line: 3, column: 3 });
    expect(placeOf(['b', 'c'])).toEqual({ line: 4, column: 15 });
  });
  test('that is not there is its nearest place above', () => {
    expect(placeOf(['b', 'd'])).toEqual(placeOf(['b']));
    expect(placeOf(['a', 2])).toEqual(placeOf(['a']));
    expect(placeOf(['b', 'c', 'deeper', 3])).toEqual(placeOf(['b', 'c']));
    expect(placeOf(['z'])).toEqual(placeOf([]));
  });
});

test('a path is written as in a programme', () => {
  expect(pathOf(['entitlements', 3, 'rows', 0, 'when', 'premium'])).toBe('entitlements[3].rows[0].when.premium');
  expect(pathOf([])).toBe('');
});
