import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessAll, compile, InputError, kitFacts, schedule, type Decisions } from '../src/index';
import { parseRulebook, parseTexts, RulebookProblems } from '../src/parse-rulebook';

const text = readFileSync(new URL('../rulebooks/guangdong-non-coal-mine/rulebook.json', import.meta.url), 'utf8');
const zhText = readFileSync(new URL('../rulebooks/guangdong-non-coal-mine/zh.json', import.meta.url), 'utf8');
const book = compile(JSON.parse(text) as Decisions, kitFacts);
// Instrumented code is slower: a mutation test only asks that it ends.
const MOST_MS = Number(process.env.MOST_MS ?? 200);

/** Runs it; what comes out must be a value or one of the two typed errors, soon. */
function outcome(run: () => unknown): { readonly error: unknown; readonly ms: number } {
  // Time of the processor: other work on the machine must not fail a test.
  const started = process.cpuUsage();
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  const { user, system } = process.cpuUsage(started);
  return { error, ms: (user + system) / 1000 };
}
function refusal(run: () => unknown): RulebookProblems | InputError {
  const { error, ms } = outcome(run);
  expect(error instanceof RulebookProblems || error instanceof InputError, String(error)).toBe(true);
  expect(ms).toBeLessThan(MOST_MS);
  return error as RulebookProblems | InputError;
}
const first = (run: () => unknown) => (refusal(run) as RulebookProblems).problems[0]!;

describe('facts that cannot be', () => {
  const bad: readonly (readonly [string, unknown, string, string])[] = [
    ['an unknown name', { premuim: 30000 }, 'premuim', 'unknown-key'],
    ['a wrong type', { accidentLastYear: 'no' }, 'accidentLastYear', 'wrong-type'],
    ['NaN', { premium: NaN }, 'premium', 'not-finite'],
    ['infinity', { premium: Infinity }, 'premium', 'not-finite'],
    ['a negative amount', { premium: -1 }, 'premium', 'negative'],
    ['an amount in words', { premium: '三万' }, 'premium', 'wrong-type'],
    ['an impossible day', { policyStart: '2025-02-30' }, 'policyStart', 'not-a-day'],
    ['an unknown place', { region: '990000' }, 'region', 'not-a-region'],
    ['a derived fact', { tier: 1 }, 'tier', 'derived-fact'],
    ['a name that reaches the prototype', JSON.parse('{"__proto__": 1}'), '__proto__', 'unknown-key'],
    ['a list', [], 'facts', 'not-an-object'],
    ['nothing', null, 'facts', 'not-an-object'],
  ];
  for (const [name, facts, field, code] of bad) {
    test(name, () => {
      for (const run of [() => assess(book, facts), () => assessAll([book], facts), () => schedule(book, facts, [])]) {
        expect(refusal(run)).toMatchObject({ field, code });
      }
    });
  }
});

describe('a text that is no rulebook', () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ['more than 1 MB, not even parsed', `{"format": 1, "x": "${'y'.repeat(1_000_000)}`, 'too-large'],
    ['more than 1 MB in Chinese characters', `"${'保'.repeat(333_334)}"`, 'too-large'],
    ['10 000 deep', '['.repeat(10_000), 'too-deep'],
    ['10 000 deep in objects', '{"a":'.repeat(10_000), 'too-deep'],
    ['too many values', `[${'1,'.repeat(400_000)}1]`, 'too-many-values'],
    ['deep and wide at once', `${`{"${'k'.repeat(200)}":`.repeat(60)}[${'1,'.repeat(300_000)}1]`, 'too-many-values'],
    ['__proto__', text.replace('"format"', '"__proto__"'), 'forbidden-key'],
    ['__proto__ in disguise', text.replace('"format"', '"\\u005f_proto__"'), 'forbidden-key'],
    ['constructor', text.replace('"format"', '"constructor"'), 'forbidden-key'],
    ['a key twice', text.replace('"role"', '"id"'), 'duplicate-key'],
    ['an empty file', '', 'not-finished'],
    ['white space', ' \n\t ', 'not-finished'],
    ['half a file', text.slice(0, text.length / 2), 'not-finished'],
    ['something after the end', `${text}x`, 'not-json'],
    ['a comma too many', text.replace(/\}\s*$/, ',}'), 'not-json'],
    ['single quotation marks', "{'format': 1}", 'not-json'],
    ['a comment', '// hello\n{}', 'not-json'],
    ['NaN', '{"format": NaN}', 'not-json'],
    ['a number JSON does not know', '[01]', 'not-json'],
    ['a line break in a string', '["a\nb"]', 'not-json'],
    ['an escape JSON does not know', '["\\x41"]', 'not-json'],
    ['a page of the web', '<!doctype html>', 'not-json'],
    ['another thing', '{"hello": "world"}', 'not-a-rulebook'],
    ['a list', '[]', 'wrong-type'],
    ['another format', text.replace('"format": 1', '"format": 2'), 'not-a-choice'],
  ];
  for (const [name, given, code] of bad) {
    test(name, () => {
      const { problems } = refusal(() => parseRulebook(given)) as RulebookProblems;
      expect(problems.map((problem) => problem.code)).toContain(code);
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(problem.message).not.toBe('');
        expect(problem.fix).not.toBe('');
      }
    });
  }
  test('what is no text at all', () => expect(first(() => parseRulebook(undefined as unknown as string)).code).toBe('not-text'));
});

describe('where it is', () => {
  test('line and column of a wrong value', () => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"owes": "insurer"'));
    const broken = lines.map((line, i) => (i === at ? line.replace('"owes": "insurer"', '"owes": "nobody"') : line)).join('\n');
    const problem = first(() => parseRulebook(broken));
    expect(problem).toMatchObject({ code: 'not-a-choice', line: at + 1, column: broken.split('\n')[at]!.indexOf('"nobody"') + 1 });
    expect(problem.path).toMatch(/^(entitlements|duties)\[0\]\.owes$/);
  });
  test('a byte order mark and line breaks of Windows change nothing', () => {
    expect(parseRulebook(`\ufeff${text.replace(/\n/g, '\r\n')}`)).toEqual(JSON.parse(text));
  });
  test('an id used twice', () => {
    const twice = JSON.parse(text);
    twice.duties[0].id = twice.entitlements[0].id;
    expect(first(() => parseRulebook(JSON.stringify(twice)))).toMatchObject({ code: 'duplicate-id', path: 'duties[0].id' });
  });
  test('a name that is nearly right', () => {
    const slip = JSON.parse(text);
    slip.entitlements[0].forec = slip.entitlements[0].force;
    expect(first(() => parseRulebook(JSON.stringify(slip)))).toMatchObject({ code: 'unknown-key', fix: expect.stringContaining('did you mean force?') });
  });
});

describe('a rulebook with something broken in it', () => {
  const MANY = Number(process.env.PROPERTY_RUNS ?? 2000);
  /** A broken text is still a rulebook, or is refused with the typed error; in time either way. */
  const isHandled = (parse: (given: string) => unknown, given: string): boolean => {
    const { error, ms } = outcome(() => parse(given));
    if (error !== undefined && !(error instanceof RulebookProblems)) throw error;
    return ms < MOST_MS;
  };

  test('cut off anywhere', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.nat(text.length - 1), (at) => {
      const { error, ms } = outcome(() => parseRulebook(text.slice(0, at)));
      return (error instanceof RulebookProblems || /^\s*$/.test(text.slice(at))) && ms < MOST_MS;
    }), { numRuns: MANY });
  });
  test('any byte another one', { timeout: 120_000 }, () => {
    const bytes = Buffer.from(text);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = byte;
      return isHandled(parseRulebook, flipped.toString('utf8'));
    }), { numRuns: MANY });
  });
  test('any piece taken out, doubled or moved, in the texts too', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400), fc.constantFrom('out', 'twice', 'front'), (isTexts, where, length, what) => {
      const whole = isTexts ? zhText : text;
      const at = Math.floor(where * (whole.length - 1));
      const [before, piece, rest] = [whole.slice(0, at), whole.slice(at, at + length), whole.slice(at + length)];
      const given = what === 'out' ? before + rest : what === 'twice' ? before + piece + piece + rest : piece + before + rest;
      return isHandled(isTexts ? parseTexts : parseRulebook, given);
    }), { numRuns: MANY / 4 });
  });
  test('any value of any other type', { timeout: 120_000 }, () => {
    const paths: (string | number)[][] = [];
    const collect = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) collect(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    collect(JSON.parse(text), []);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const whole = JSON.parse(text);
      let here = whole;
      for (const key of path.slice(0, -1)) here = here[key];
      if (path.length) here[path[path.length - 1]!] = value;
      return isHandled(parseRulebook, JSON.stringify(path.length ? whole : value));
    }), { numRuns: MANY / 4 });
  });
});

describe('what a refusal says', () => {
  const changed = (change: (book: any) => void): string => {
    const book = JSON.parse(text);
    change(book);
    return JSON.stringify(book);
  };
  test('its message is its first problem: line, place, what is wrong and what to do', () => {
    const { message, name } = refusal(() => parseRulebook(changed((one) => (one.duties[0].force = 'shall'))));
    expect(message).toBe('line 1: duties[0].force: "shall" is not one of the choices; use one of: must, should, may, fact');
    expect(name).toBe('RulebookProblems');
    expect(refusal(() => parseRulebook(changed((one) => delete one.status))).message).toBe('line 1: "status" is missing; add "status": its force: "draft", "trial", "in-force" or "unverified"');
    expect(new RulebookProblems([]).message).toBe('');
  });
  test('what stands where JSON ends is shown', () => expect(refusal(() => parseRulebook('{"a": nul}')).message).toMatch(/nul/));
  test('a form has each field once; two forms may have the same', () => {
    const form = { id: 'one', topic: 'revisit', owes: 'insurer', to: 'insured', force: 'must', clauses: ['GD-24a'], fields: [{ id: 'date', type: 'date', clauses: ['GD-24a'] }] };
    const twice = changed((one) => (one.forms = [form, { ...form, id: 'two', fields: [...form.fields, ...form.fields] }]));
    expect(first(() => parseRulebook(twice))).toMatchObject({ code: 'duplicate-id', path: 'forms[1].fields[1].id' });
    expect(parseRulebook(changed((one) => (one.forms = [form, { ...form, id: 'two' }]))).forms.length).toBe(2);
  });
});
