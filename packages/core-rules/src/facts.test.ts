import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../facts/en.json';
import zh from '../facts/zh.json';
import { InputError, checkFacts, factCatalogue, factsOf, inputErrorCodes, kitFacts } from './facts';
import type { Fact, FactText } from './types';

const refusal = (input: unknown, catalogue = kitFacts): InputError => {
  try {
    checkFacts(input, catalogue);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe('facts are taken', () => {
  test('as they are, whatever of them is known', () => {
    const facts = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false, policyStart: '2026-03-01', policyEnd: '2027-02-28' };
    expect(checkFacts(facts)).toEqual(facts);
    expect(checkFacts({})).toEqual({});
    expect(checkFacts(Object.create(null))).toEqual({});
  });
  test('with "not known" left out', () => {
    expect(checkFacts({ premium: null, sector: undefined, pooled: true })).toEqual({ pooled: true });
    expect(Object.keys(checkFacts({ premium: undefined }))).toEqual([]);
  });
  test('at the edges', () => {
    expect(checkFacts({ premium: 0 })).toEqual({ premium: 0 });
    expect(Object.is(checkFacts({ premium: -0 }).premium, 0)).toBe(true);
    expect(checkFacts({ premium: 1e12, employees: 1 })).toEqual({ premium: 1e12, employees: 1 });
    expect(checkFacts({ policyStart: '2026-03-01', policyEnd: '2026-03-01' })).toMatchObject({ policyEnd: '2026-03-01' });
    expect(checkFacts({ region: '140902' })).toEqual({ region: '140902' });
  });
  test('into an object of their own', () => {
    const input = { premium: 1 };
    const facts = checkFacts(input);
    input.premium = 2;
    expect(facts).toEqual({ premium: 1 });
  });
});

describe('facts are refused', () => {
  test.each<[unknown, string, string]>([
    [null, 'not-an-object', 'facts'], [undefined, 'not-an-object', 'facts'], [[], 'not-an-object', 'facts'], ['{}', 'not-an-object', 'facts'],
    [5, 'not-an-object', 'facts'], [new Map(), 'not-an-object', 'facts'], [new Date(0), 'not-an-object', 'facts'], [() => 1, 'not-an-object', 'facts'],
    [{ premuim: 1 }, 'unknown-key', 'premuim'], [{ 保费: 1 }, 'unknown-key', '保费'], [{ '': 1 }, 'unknown-key', ''],
    [{ constructor: 1 }, 'unknown-key', 'constructor'], [{ toString: 1 }, 'unknown-key', 'toString'], [{ hasOwnProperty: 1 }, 'unknown-key', 'hasOwnProperty'],
    [JSON.parse('{"__proto__": {"premium": 1}}'), 'unknown-key', '__proto__'],
    [{ tier: 1 }, 'derived-fact', 'tier'],
    [{ premium: '三万' }, 'wrong-type', 'premium'], [{ premium: '30000' }, 'wrong-type', 'premium'], [{ premium: true }, 'wrong-type', 'premium'],
    [{ premium: [30000] }, 'wrong-type', 'premium'], [{ premium: { valueOf: () => 1 } }, 'wrong-type', 'premium'], [{ premium: 5n }, 'wrong-type', 'premium'],
    [{ premium: NaN }, 'not-finite', 'premium'], [{ premium: Infinity }, 'not-finite', 'premium'], [{ employees: -Infinity }, 'not-finite', 'employees'],
    [{ employees: 1.5 }, 'out-of-range', 'employees'], [{ policyStart: '1989-12-31' }, 'out-of-range', 'policyStart'], [{ policyEnd: '2101-01-01' }, 'out-of-range', 'policyEnd'], [{ premium: -1 }, 'negative', 'premium'], [{ premium: 1e12 + 1 }, 'too-large', 'premium'], [{ revenue: 1e13 }, 'too-large', 'revenue'],
    [{ accidentLastYear: 'no' }, 'wrong-type', 'accidentLastYear'], [{ accidentLastYear: 0 }, 'wrong-type', 'accidentLastYear'],
    [{ sector: 'quarry' }, 'not-a-choice', 'sector'], [{ sector: ['transport'] }, 'not-a-choice', 'sector'], [{ sizeClass: 1 }, 'not-a-choice', 'sizeClass'],
    [{ region: 440000 }, 'wrong-type', 'region'], [{ region: '44' }, 'not-a-region', 'region'], [{ region: '990000' }, 'not-a-region', 'region'],
    [{ policyStart: '2025-02-30' }, 'not-a-day', 'policyStart'], [{ policyStart: '2025-2-3' }, 'not-a-day', 'policyStart'],
    [{ policyStart: 20250201 }, 'wrong-type', 'policyStart'], [{ policyStart: '2026-03-01', policyEnd: '2026-02-28' }, 'order', 'policyEnd'],
    [{ sector: 'x'.repeat(1e6) }, 'too-long', 'sector'],
    [Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, 1])), 'too-many-keys', 'facts'],
  ])('%#', (input, code, field) => {
    const error = refusal(input);
    expect(error).toMatchObject({ code, field });
    expect(error.message.startsWith(`${field}: `)).toBe(true);
    expect(error.fix).not.toBe('');
    expect(error.message.length).toBeLessThan(600);
  });

  test('in words that say what to give', () => {
    expect(refusal({ premium: '三万' }).message).toBe('premium: "三万" is not a number. Give a number in yuan, e.g. 30000');
    expect(refusal({ premium: '30000' }).fix).toBe('Write 30000 without quotes');
    expect(refusal({ premium: -5 }).message).toBe('premium: -5 is less than 0. Give a number in yuan, e.g. 30000');
    expect(refusal({ pooled: 'yes' }).message).toBe('pooled: "yes" is not true or false. Give true or false, without quotes');
    expect(refusal({ region: '44' }).message).toContain('"44" is not the code of a place');
    expect(refusal({ policyStart: '2025-02-30' }).message).toContain('policyStart: there is no such day as 2025-02-30');
    expect(refusal({ revenue: 'x' }).fix).toContain('ten thousand yuan');
    expect(refusal({ premuim: 1 })).toMatchObject({ fix: 'Did you mean premium?', expected: ['premium'] });
    expect(refusal({ sector: 'quarry' }).expected).toContain('non-coal-mine');
  });

  test.each([
    ['premuim', 'premium'], ['Premium', 'premium'], ['size_class', 'sizeClass'], ['acidentLastYear', 'accidentLastYear'], ['policystart', 'policyStart'],
    ['regoin', 'region'], ['sectors', 'sector'],
  ])('%s is taken for a slip of %s', (typed, meant) => expect(refusal({ [typed]: 1 }).expected).toEqual([meant]));

  test.each(['zzzzzz', 'x', '保费', '', 'p'.repeat(1e6), 'tier2'])('no guess is made from %#', (typed) => {
    expect(refusal({ [typed]: 1 }).expected).toEqual([]);
  });

  test('a slip in a choice is named too', () => {
    expect(refusal({ sector: 'non_coal_mine' })).toMatchObject({ fix: 'Did you mean non-coal-mine?', expected: ['non-coal-mine'] });
  });

  test('with nothing else than an InputError, whatever comes', () => {
    const anything = fc.oneof(fc.anything(), fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(kitFacts), '__proto__', 'constructor'), fc.string()), fc.anything()));
    fc.assert(fc.property(anything, (input) => {
      try {
        const facts = checkFacts(input);
        for (const [key, value] of Object.entries(facts)) {
          expect(key in kitFacts).toBe(true);
          expect(['string', 'number', 'boolean']).toContain(typeof value);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect(inputErrorCodes).toContain((error as InputError).code);
      }
    }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) });
    expect(({} as Record<string, unknown>).premium).toBeUndefined();
  });
});

describe('words are said in full', () => {
  const message = (input: unknown, catalogue = kitFacts) => refusal(input, catalogue).message;
  const amount: Record<string, Fact> = { share: { type: 'number', scope: 'firm', audience: 'insured' } };
  test.each<[unknown, string]>([
    [5, 'facts: facts are an object of names and values. Give e.g. {"region": "440000", "premium": 30000}'],
    [Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`k${i}`, 1])), 'facts: 201 facts are too many. Give at most 200'],
    [{ zzzzzz: 1 }, 'zzzzzz: there is no fact of this name. See the list of facts'],
    [{ tier: 1 }, 'tier: it is worked out from other facts and cannot be given. Leave it out'],
    [{ sector: 'x'.repeat(201) }, 'sector: a text of 201 characters is no value of it. Give at most 200 characters'],
    [{ premium: Infinity }, 'premium: Infinity is not an amount. Give a number in yuan, e.g. 30000'],
    [{ premium: 1e13 }, 'premium: 10000000000000 is more than 1000000000000. Check the unit and the number of noughts. Give a number in yuan, e.g. 30000'],
    [{ employees: -1 }, 'employees: -1 is less than 0. Give a number of persons, e.g. 50'],
    [{ revenue: true }, 'revenue: true is not a number. Give a number in ten thousand yuan, e.g. 2000'],
    [{ pooled: 1 }, 'pooled: 1 is not true or false. Give true or false, without quotes'],
    [{ region: 44 }, 'region: 44 is not a code in quotes. Give a code of six digits in quotes (GB/T 2260), e.g. "440000"'],
    [{ region: '440' }, 'region: "440" is not the code of a place. Give six digits (GB/T 2260), e.g. "440000" for Guangdong or "140900" for Xinzhou'],
    [{ policyStart: 2026 }, 'policyStart: 2026 is not a day in quotes. Give a day as YYYY-MM-DD in quotes, e.g. "2026-03-01"'],
    [{ sizeClass: 'zzz' }, 'sizeClass: "zzz" is none of its values. Give one of large, medium, small, micro'],
    [{ sizeClass: 'larg' }, 'sizeClass: "larg" is none of its values. Did you mean large?'],
    [{ policyStart: '2026-03-01', policyEnd: '2026-02-28' }, 'policyEnd: it lies before policyStart (2026-03-01). Exchange the two, or correct one'],
  ])('%#', (input, words) => expect(message(input)).toBe(words));
  test('of a number without a unit', () => expect(message({ share: 'a' }, amount)).toBe('share: "a" is not a number. Give a number, e.g. 10'));
  test.each([['30000', '30000'], [' 1.5 ', '1.5'], ['9'.repeat(20), '9'.repeat(20)]])('a number in quotes %j is shown without', (given, bare) => {
    expect(refusal({ premium: given }).fix).toBe(`Write ${bare} without quotes`);
  });
  test.each(['1.', '.5', '-3', '3万', '1 000', '', '9'.repeat(21)])('%j is not taken for a number', (given) => {
    expect(refusal({ premium: given }).fix).toBe('Give a number in yuan, e.g. 30000');
  });
  test('at the last size that is let through', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, 1]));
    expect(refusal(many).code).toBe('unknown-key');
    expect(refusal({ sector: 'x'.repeat(200) }).code).toBe('not-a-choice');
  });
});

describe('the word that was meant', () => {
  const fact: Fact = { type: 'boolean', scope: 'firm', audience: 'insured' };
  const meant = (typed: string, ...known: string[]) => refusal({ [typed]: true }, Object.fromEntries(known.map((name) => [name, fact]))).expected[0];
  test.each<[string, string, boolean]>([
    // One slip in a short word, two in a middling one, three in a long one.
    ['abce', 'abcd', true], ['abxy', 'abcd', false], ['abcdx', 'abcde', true], ['abcxy', 'abcde', true], ['abxyz', 'abcde', false],
    ['abcdefxy', 'abcdefgh', true], ['abcdexyz', 'abcdefgh', false], ['abcdefghi', 'abcdefghi2', true], ['abcdefxyz', 'abcdefghi', true], ['abcdewxyz', 'abcdefghi', false],
    // Left out, put in, exchanged, all at once.
    ['abd', 'abcd', true], ['abcxd', 'abcd', true], ['abdc', 'abcd', true], ['bacd', 'abcd', true], ['badc', 'abcd', false], ['badcef', 'abcdef', true], ['xbacd', 'abcd', true], ['cdab', 'abcd', false],
    ['acbx', 'abc', false], ['acbdx', 'abcd', true], ['aabb', 'abab', true], ['a', 'ab', true], ['ab', 'a', true], ['ab', 'cd', false],
    // Letters and figures count, however they are written.
    ['AB_C-D', 'abcd', true], ['size class 2', 'sizeClass2', true], ['ab', 'a-b', true],
  ])('%s for %s: %s', (typed, known, found) => expect(meant(typed, known)).toBe(found ? known : undefined));
  test('is the nearest, the first of the equally near', () => {
    expect(meant('abcdef', 'abcxyf', 'abcdxf', 'abcdeg')).toBe('abcdxf');
    expect(meant('abcdef', 'abcxyf', 'abxyef')).toBe('abcxyf');
  });
  test('is not looked for where nobody typed it', () => {
    expect(meant('a'.repeat(64), 'a'.repeat(63))).toBe('a'.repeat(63));
    expect(meant('a'.repeat(65), 'a'.repeat(64))).toBeUndefined();
    expect(meant('保费', 'a')).toBeUndefined();
  });
  test('is none that cannot be given', () => {
    expect(refusal({ teir: 1 }, { tier: { ...fact, scope: 'derived' } }).expected).toEqual([]);
  });
});

describe('a rulebook’s own facts', () => {
  const own: Record<string, Fact> = { depth: { type: 'number', scope: 'firm', audience: 'insured' } };
  test('are known beside the kit’s', () => {
    expect(checkFacts({ depth: 40, premium: 1 }, factCatalogue(own))).toEqual({ depth: 40, premium: 1 });
    expect(refusal({ depth: 40 }).code).toBe('unknown-key');
    expect(factCatalogue()).toBe(kitFacts);
  });
  test('may word a fact of the kit otherwise', () => {
    const catalogue = factCatalogue({ item: { type: 'choice', values: ['lecture'], scope: 'event', audience: 'insurer' } });
    expect(checkFacts({ item: 'lecture' }, catalogue)).toEqual({ item: 'lecture' });
  });
  test('cannot reach the prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"type": "number", "scope": "firm", "audience": "insured"}}') as Record<string, Fact>;
    expect(refusal(JSON.parse('{"__proto__": 1}'), factCatalogue(hostile)).code).toBe('unknown-key');
    expect(refusal(JSON.parse('{"__proto__": 1}'), hostile).code).toBe('unknown-key');
  });
});

describe('the size of a firm', () => {
  const inputs = { industry: 'industrial', employees: 350, revenue: 2500 };
  test('follows from its numbers', () => {
    expect(factsOf(inputs)).toEqual({ ...inputs, sizeClass: 'medium' });
  });
  test('is what was given, if it was given', () => {
    expect(factsOf({ ...inputs, sizeClass: 'small' }).sizeClass).toBe('small');
  });
  test('stays open while the numbers leave it open', () => {
    expect(factsOf({ industry: 'industrial', employees: 350 })).not.toHaveProperty('sizeClass');
  });
});

describe('every fact', () => {
  const names = Object.keys(kitFacts);
  const types: Record<string, (fact: Fact) => boolean> = {
    yuan: ({ unit }) => unit === 'yuan', number: ({ unit }) => unit !== undefined, boolean: () => true, region: () => true, day: () => true,
    choice: ({ values }) => (values?.length ?? 0) > 1 && new Set(values).size === values?.length,
  };
  test('is well formed, and has a camelCase name', () => {
    for (const name of names) {
      const fact = kitFacts[name] as Fact;
      expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(types[fact.type]?.(fact), name).toBe(true);
      expect(['firm', 'policy', 'insurer', 'event', 'derived']).toContain(fact.scope);
      expect(['insured', 'insurer', 'inspector']).toContain(fact.audience);
    }
  });
  test('of an insurer is never asked of an owner', () => {
    for (const name of names) if (kitFacts[name]?.scope === 'insurer') expect(kitFacts[name]?.audience).not.toBe('insured');
  });
  test.each<[string, Record<string, FactText>, RegExp]>([['zh', zh, /？(（.+）)?$/], ['en', en, /\?$/]])('has %s words, and a name for every value', (_, texts, ending) => {
    expect(Object.keys(texts)).toEqual(names);
    for (const name of names) {
      const { type, values, scope } = kitFacts[name] as Fact;
      const text = texts[name] as FactText;
      for (const words of [text.label, text.question, text.help]) expect(words.trim(), name).not.toBe('');
      if (scope !== 'derived') expect(text.question, name).toMatch(ending);
      const expected = type === 'choice' ? (values ?? []).map(String) : type === 'boolean' ? ['true', 'false'] : [];
      expect(Object.keys(text.values ?? {}), name).toEqual(expected);
      expect(new Set(Object.values(text.values ?? {})).size, name).toBe(expected.length);
    }
  });
});
