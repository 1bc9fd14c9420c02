import { InputError, compareDays, isDay, parseDay, printable } from './days';
import kit from './generated/facts';
import years from './generated/years';
import { isRegion } from './regions';
import { sizeClassOf } from './size-class';
import type { SizeInputs } from './size-class';
import type { Day, Fact, FactValue, Facts } from './types';

export { InputError, inputErrorCodes } from './days';
export type { InputErrorCode } from './days';

export type FactCatalogue = Readonly<Record<string, Fact>>;

/** The facts that every rulebook may use. */
export const kitFacts: FactCatalogue = kit;

// Text and keys come from outside; past these sizes nobody typed them.
const MAX_KEYS = 200;
const MAX_KEY = 64;
const MAX_TEXT = 200;
const MAX_NUMBER = 1e12;

const has = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);
// A rulebook is data from anywhere: these would reach the prototype of the objects that hold facts.
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The kit's facts, and those that a rulebook adds or words otherwise. */
export function factCatalogue(own?: FactCatalogue): FactCatalogue {
  if (!own) return kitFacts;
  const all: Record<string, Fact> = { ...kitFacts };
  for (const name of Object.keys(own)) if (!FORBIDDEN.has(name)) all[name] = own[name] as Fact;
  return all;
}

/** Edits between two words: insert, drop, change, and exchange of neighbours, which is how fingers slip. */
export function distance(a: string, b: string): number {
  let previous: number[] = [];
  let current: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((current[j] as number) + 1, (next[j - 1] as number) + 1, (current[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (previous[j - 2] as number) + 1);
      next.push(least);
    }
    previous = current;
    current = next;
  }
  return current[b.length] as number;
}

export const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known word that was most likely meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_KEY) return undefined;
  const typed = plain(word);
  if (typed === '') return undefined;
  let best: string | undefined;
  let bestDistance = typed.length <= 4 ? 2 : typed.length <= 8 ? 3 : 4;
  for (const candidate of known) {
    const d = distance(typed, plain(candidate));
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  yuan: 'a number in yuan, e.g. 30000',
  'ten-thousand-yuan': 'a number in ten thousand yuan, e.g. 2000',
  persons: 'a number of persons, e.g. 50',
  number: 'a number, e.g. 10',
  boolean: 'true or false, without quotes',
  region: 'a code of six digits in quotes (GB/T 2260), e.g. "440000"',
  day: 'a day as YYYY-MM-DD in quotes, e.g. "2026-03-01"',
};
const WANTED: Readonly<Record<string, string>> = { boolean: 'true or false', region: 'a code in quotes', day: 'a day in quotes' };

function checkNumber(field: string, value: unknown, fact: Fact): number {
  const fix = `Give ${EXAMPLES[fact.type === 'yuan' ? 'yuan' : (fact.unit ?? 'number')] as string}`;
  const refuse = (code: InputError['code'], problem: string, better = fix): never => {
    throw new InputError({ code, field, value, problem: `${printable(value)} is ${problem}`, fix: better });
  };
  if (typeof value !== 'number') {
    const digits = typeof value === 'string' && value.length <= 20 && /^\d+(\.\d+)?$/.test(value.trim());
    return refuse('wrong-type', 'not a number', digits ? `Write ${(value as string).trim()} without quotes` : fix);
  }
  if (!Number.isFinite(value)) return refuse('not-finite', 'not an amount');
  if (value < 0) return refuse('negative', 'less than 0');
  if (value > MAX_NUMBER) return refuse('too-large', `more than ${MAX_NUMBER}`, `Check the unit and the number of noughts. ${fix}`);
  if (fact.unit === 'persons' && !Number.isInteger(value)) return refuse('out-of-range', 'no whole number of persons');
  // Minus nought would print as "-0".
  return value === 0 ? 0 : value;
}

function checkChoice(field: string, value: unknown, values: readonly FactValue[]): FactValue {
  const found = values.find((allowed) => allowed === value);
  if (found !== undefined) return found;
  const names = values.map(String);
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  throw new InputError({
    code: 'not-a-choice', field, value, expected: meant === undefined ? names : [meant],
    problem: `${printable(value)} is none of its values`,
    fix: meant === undefined ? `Give one of ${names.join(', ')}` : `Did you mean ${meant}?`,
  });
}

/** A day that a policy can know of: a slip in the year would count on in silence, or past the end of the calendar. */
export function checkYear(day: unknown, field: string): void {
  parseDay(day, field);
  const year = Number((day as Day).slice(0, 4));
  if (year >= years.from && year <= years.to) return;
  throw new InputError({
    code: 'out-of-range', field, value: day, problem: `the year ${(day as Day).slice(0, 4)} lies outside ${years.from} to ${years.to}`,
    fix: 'Write the year with four digits, e.g. 2026',
  });
}

function checkValue(field: string, value: unknown, fact: Fact): FactValue {
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    throw new InputError({
      code: 'too-long', field, value, problem: `a text of ${value.length} characters is no value of it`, fix: `Give at most ${MAX_TEXT} characters`,
    });
  }
  const wrongType = (): never => {
    throw new InputError({
      code: 'wrong-type', field, value, problem: `${printable(value)} is not ${WANTED[fact.type] as string}`, fix: `Give ${EXAMPLES[fact.type] as string}`,
    });
  };
  switch (fact.type) {
    case 'yuan':
    case 'number':
      return checkNumber(field, value, fact);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrongType();
    case 'choice':
      return checkChoice(field, value, fact.values ?? []);
    case 'region':
      if (typeof value !== 'string') return wrongType();
      if (isRegion(value)) return value;
      throw new InputError({
        code: 'not-a-region', field, value, problem: `${printable(value)} is not the code of a place`,
        fix: 'Give six digits (GB/T 2260), e.g. "440000" for Guangdong or "140900" for Xinzhou',
      });
    case 'day':
      if (typeof value !== 'string') return wrongType();
      checkYear(value, field);
      return value;
  }
}

/** Proves facts that come from outside; throws an `InputError`. `null` and `undefined` say "not known" and are left out. */
export function checkFacts(input: unknown, catalogue: FactCatalogue = kitFacts): Facts {
  // By tag, not by prototype: an object of a frame has another `Object`.
  if (typeof input !== 'object' || input === null || Object.prototype.toString.call(input) !== '[object Object]') {
    throw new InputError({
      code: 'not-an-object', field: 'facts', value: input,
      problem: 'facts are an object of names and values', fix: 'Give e.g. {"region": "440000", "premium": 30000}',
    });
  }
  const given = input as Readonly<Record<string, unknown>>;
  const keys = Object.keys(given);
  if (keys.length > MAX_KEYS) {
    throw new InputError({
      code: 'too-many-keys', field: 'facts', value: keys.length, problem: `${keys.length} facts are too many`, fix: `Give at most ${MAX_KEYS}`,
    });
  }
  const facts: Record<string, FactValue> = {};
  for (const key of keys) {
    const fact = has(catalogue, key) && !FORBIDDEN.has(key) ? catalogue[key] : undefined;
    if (!fact) {
      const meant = nearest(key, Object.keys(catalogue).filter((name) => catalogue[name]?.scope !== 'derived'));
      throw new InputError({
        code: 'unknown-key', field: key, value: given[key], problem: 'there is no fact of this name',
        fix: meant === undefined ? 'See the list of facts' : `Did you mean ${meant}?`, expected: meant === undefined ? [] : [meant],
      });
    }
    if (fact.scope === 'derived') {
      throw new InputError({
        code: 'derived-fact', field: key, value: given[key], problem: 'it is worked out from other facts and cannot be given', fix: 'Leave it out',
      });
    }
    const value = given[key];
    if (value !== undefined && value !== null) facts[key] = checkValue(key, value, fact);
  }
  const { policyStart, policyEnd } = facts;
  if (isDay(policyStart) && isDay(policyEnd) && compareDays(policyEnd as Day, policyStart as Day) < 0) {
    throw new InputError({
      code: 'order', field: 'policyEnd', value: policyEnd, problem: `it lies before policyStart (${policyStart})`, fix: 'Exchange the two, or correct one',
    });
  }
  return facts;
}

/** The facts with those that follow from them. What was given is never overruled. */
export function factsOf(facts: Facts): Facts {
  if (facts.sizeClass !== undefined) return facts;
  const { value } = sizeClassOf(facts as SizeInputs);
  return value === null ? facts : { ...facts, sizeClass: value };
}
