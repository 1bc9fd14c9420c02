import type { Day } from './types';

/** What can be wrong with an input; widgets and the command translate by these. */
export const inputErrorCodes = [
  'not-an-object', 'too-many-keys', 'unknown-key', 'derived-fact', 'wrong-type', 'too-long', 'not-finite', 'negative', 'too-large',
  'not-a-choice', 'not-a-region', 'not-a-day', 'out-of-range', 'order',
  'workdays-missing', 'workdays-year', 'workdays-outside-year', 'workdays-span', 'workdays-overlap', 'workdays-not-weekend',
  'workdays-incomplete', 'workdays-gap',
] as const;
export type InputErrorCode = (typeof inputErrorCodes)[number];

/** Control characters and direction marks could make a sentence read as something else. */
function visible(character: string): string {
  const code = character.codePointAt(0) as number;
  const hidden = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x200b && code < 0x2010) || (code >= 0x2028 && code < 0x2030)
    || (code >= 0x2060 && code < 0x2070) || (code >= 0xd800 && code < 0xe000) || code === 0xfeff;
  return hidden ? '\ufffd' : character;
}

/** A value as it can be shown in a sentence: short, on one line, and never by the value's own `toString`. */
export function printable(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value !== 'string') return String(value);
  // Only the beginning is looked at: a megabyte of text must not cost a megabyte of work.
  const start = Array.from(value.slice(0, 82));
  return `"${start.slice(0, 40).map(visible).join('')}${start.length > 40 ? '…' : ''}"`;
}

export interface InputProblem {
  readonly code: InputErrorCode;
  readonly field: string;
  readonly value: unknown;
  /** What is wrong, as a half sentence without the field's name. */
  readonly problem: string;
  /** What to do instead. */
  readonly fix: string;
  /** Names or values that would be accepted, or the nearest of them. */
  readonly expected?: readonly string[];
}

/** An input that the kit refuses. It stands in this lowest module because a day is the first thing that can be wrong. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly field: string;
  readonly value: string;
  readonly fix: string;
  readonly expected: readonly string[];

  constructor({ code, field, value, problem, fix, expected = [] }: InputProblem) {
    const name = printable(field).slice(1, -1);
    super(`${name}: ${problem}. ${fix}`);
    this.name = 'InputError';
    this.code = code;
    this.field = name;
    this.value = printable(value);
    this.fix = fix;
    this.expected = expected;
  }
}

const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

// A year that begins on 1 March has its leap day at the end, so that months have fixed offsets.
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function civil(number: number): readonly [number, number, number] {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day's number counted from 1970-01-01, or NaN if there is no such day. */
function read(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  return day <= monthLength(year, month) ? dayNumber(year, month, day) : NaN;
}

export function isDay(text: unknown): text is Day {
  return !Number.isNaN(read(text));
}

/** Counted from 1970-01-01, which is 0. `field` names the input in the error. */
export function parseDay(text: unknown, field = 'day'): number {
  const number = read(text);
  if (!Number.isNaN(number)) return number;
  const looksRight = typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
  throw new InputError({
    code: 'not-a-day',
    field,
    value: text,
    problem: looksRight ? `there is no such day as ${text as string}` : `${printable(text)} is not a day`,
    fix: 'Give a day that exists as YYYY-MM-DD, e.g. 2026-03-01',
  });
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

export function formatDay(number: number): Day {
  if (!(Number.isInteger(number) && number >= FIRST_DAY && number <= LAST_DAY)) {
    throw new InputError({
      code: 'out-of-range', field: 'day', value: number,
      problem: 'the date lies outside the years 1 to 9999', fix: 'Use an earlier start or a shorter span',
    });
  }
  const [year, month, day] = civil(number);
  const century = year < 1000 ? `000${year}`.slice(-4) : `${year}`;
  return `${century}-${two(month)}-${two(day)}`;
}

function checkCount(n: number, field: string): void {
  if (Number.isInteger(n) && Math.abs(n) <= LAST_DAY) return;
  throw new InputError({
    code: 'out-of-range', field, value: n, problem: `${printable(n)} is not a whole number of ${field}`, fix: 'Give a whole number, e.g. 30',
  });
}

/** Calendar days; the starting day is not counted (Civil Code 201). */
export function addDays(day: Day, n: number): Day {
  checkCount(n, 'days');
  return formatDay(parseDay(day) + n);
}

/** The same number of the later month, or its last day where it has no such number (Civil Code 202). */
export function addMonths(day: Day, n: number): Day {
  checkCount(n, 'months');
  const [year, month, dayOfMonth] = civil(parseDay(day));
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return formatDay(dayNumber(toYear, toMonth, Math.min(dayOfMonth, monthLength(toYear, toMonth))));
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return weekdayOf(parseDay(day));
}

/** `weekday` of a day number. 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(number: number): number {
  return civil(number)[0];
}

/** Negative, 0 or positive, for sorting. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many days `to` lies after `from`; negative if before. */
export function daysBetween(from: Day, to: Day): number {
  return parseDay(to) - parseDay(from);
}

/** The last day of the month in which the day lies. */
export function lastDayOfMonth(day: Day): Day {
  const [year, month] = civil(parseDay(day));
  return formatDay(dayNumber(year, month, monthLength(year, month)));
}

/** Shanghai has no summer time, so that its day needs no time zone data: the clock of the world plus 8 hours. */
export function todayInShanghai(now: number = Date.now()): Day {
  return formatDay(Math.floor((now + 8 * 3600000) / 86400000));
}
