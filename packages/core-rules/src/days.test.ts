import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  InputError, addDays, addMonths, compareDays, daysBetween, formatDay, isDay, lastDayOfMonth, parseDay, todayInShanghai, weekday, yearOf,
} from './days';

const DAY = 86400000;
const dayNumbers = fc.integer({ min: parseDay('0001-01-01'), max: parseDay('9999-12-31') });
const refusal = (act: () => unknown): InputError => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was not refused');
};

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s exists', (day) => expect(isDay(day)).toBe(true));

  test.each([
    '2025-02-30', '2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-01-00', '2025-04-31', '0000-01-01', '2025-1-01', '2025/01/01',
    '2025-01-01T00:00', '2025x01-01', '2025-01x01', '2025-1/-01', '2025-01-1/', '202:-01-01', ' 2025-01-01', '２０２５-01-01', '2025-01-0x', '+025-01-01', '', 20250101, null, undefined, {}, ['2025-01-01'], NaN,
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(refusal(() => parseDay(text, 'policyStart'))).toMatchObject({ code: 'not-a-day', field: 'policyStart' });
  });

  test('that does not exist is told from what is no date at all', () => {
    expect(refusal(() => parseDay('2025-02-30', 'policyStart')).message).toBe(
      'policyStart: there is no such day as 2025-02-30. Give a day that exists as YYYY-MM-DD, e.g. 2026-03-01',
    );
    expect(refusal(() => parseDay('tomorrow')).message).toContain('"tomorrow" is not a day');
  });
});

describe('adding', () => {
  test.each([
    ['2025-10-31', 4, '2026-02-28'], ['2023-10-31', 4, '2024-02-29'], ['2025-06-01', 4, '2025-10-01'], ['2025-11-30', 3, '2026-02-28'],
    ['2025-11-30', 6, '2026-05-30'], ['2025-01-31', 1, '2025-02-28'], ['2025-12-15', 12, '2026-12-15'], ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', -1, '2025-02-28'], ['2025-01-15', -1, '2024-12-15'], ['2025-05-05', 0, '2025-05-05'],
  ])('%s and %i months end on %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  test('months keep the number of the day wherever the later month has it', () => {
    fc.assert(fc.property(fc.integer({ min: parseDay('1600-01-01'), max: parseDay('2600-12-31') }), fc.integer({ min: -600, max: 600 }), (number, months) => {
      const from = formatDay(number);
      const to = addMonths(from, months);
      const monthsApart = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
      expect(monthsApart).toBe(months);
      if (to.slice(8) !== from.slice(8)) {
        expect(to).toBe(lastDayOfMonth(to));
        expect(to.slice(8) < from.slice(8)).toBe(true);
      }
    }));
  });

  test('days and counting days are each other’s inverse', () => {
    fc.assert(fc.property(fc.integer({ min: parseDay('1600-01-01'), max: parseDay('2600-12-31') }), fc.integer({ min: -9999, max: 9999 }), (number, n) => {
      expect(daysBetween(formatDay(number), addDays(formatDay(number), n))).toBe(n);
    }));
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  });

  test.each([[1.5], [NaN], [Infinity], [1e9]])('refuses a span of %d', (n) => {
    expect(refusal(() => addDays('2026-01-01', n))).toMatchObject({ code: 'out-of-range', field: 'days', message: `days: ${n} is not a whole number of days. Give a whole number, e.g. 30` });
    expect(refusal(() => addMonths('2026-01-01', n))).toMatchObject({ code: 'out-of-range', field: 'months' });
  });

  test('refuses to leave the years 1 to 9999', () => {
    expect(refusal(() => addDays('9999-12-31', 1))).toMatchObject({
      code: 'out-of-range', field: 'day', message: 'day: the date lies outside the years 1 to 9999. Use an earlier start or a shorter span',
    });
    expect([addDays('0001-01-02', -1), addDays('0999-12-31', 1), addDays('1000-01-01', -1), addDays('9999-12-30', 1)]).toEqual(['0001-01-01', '1000-01-01', '0999-12-31', '9999-12-31']);
    expect(refusal(() => addMonths('9999-12-31', 1)).code).toBe('out-of-range');
    expect(refusal(() => addDays('0001-01-01', -1)).code).toBe('out-of-range');
    expect(refusal(() => addMonths('0001-01-01', -1)).code).toBe('out-of-range');
  });
});

test('days sort by time', () => {
  expect(['2026-02-01', '2025-12-31', '2026-01-31'].sort(compareDays)).toEqual(['2025-12-31', '2026-01-31', '2026-02-01']);
  expect(compareDays('2026-01-01', '2026-01-01')).toBe(0);
});

test.each([['2026-02-10', '2026-02-28'], ['2024-02-01', '2024-02-29'], ['2025-12-31', '2025-12-31'], ['2025-04-30', '2025-04-30']])(
  'the month of %s ends on %s', (day, end) => expect(lastDayOfMonth(day)).toBe(end),
);

test('the day changes at midnight in Shanghai, wherever the machine stands', () => {
  expect(todayInShanghai(Date.UTC(2026, 10, 21, 15, 59, 59, 999))).toBe('2026-11-21');
  expect(todayInShanghai(Date.UTC(2026, 10, 21, 16))).toBe('2026-11-22');
  expect(todayInShanghai(-1)).toBe('1970-01-01');
  expect(isDay(todayInShanghai())).toBe(true);
});

describe('a refused value is shown', () => {
  const shown = (value: unknown) => refusal(() => parseDay(value)).value;
  test('short and on one line', () => {
    expect(shown('三'.repeat(100))).toBe(`"${'三'.repeat(40)}…"`);
    expect(shown('😀'.repeat(1e6))).toBe(`"${'😀'.repeat(40)}…"`);
    expect(shown('三'.repeat(40))).toBe(`"${'三'.repeat(40)}"`);
    expect(shown('a\nb\u202ec\u0000\ud800')).toBe('"a\ufffdb\ufffdc\ufffd\ufffd"');
  });
  test('without what cannot be seen, and with all that can', () => {
    const hidden = ['\u0000', '\u001f', '\u007f', '\u009f', '\u200b', '\u200f', '\u2028', '\u202f', '\u2060', '\u206f', '\ud800', '\udfff', '\ufeff'];
    const seen = [' ', '~', '\u00a0', '\u200a', '\u2010', '\u2027', '\u2030', '\u205f', '\u2070', '\ud7ff', '\ue000', '三'];
    expect(hidden.map((character) => shown(`a${character}b`))).toEqual(hidden.map(() => '"a\ufffdb"'));
    expect(seen.map((character) => shown(`a${character}b`))).toEqual(seen.map((character) => `"a${character}b"`));
  });
  test('and told as a day that is not there, or as no day at all', () => {
    const message = (value: unknown) => refusal(() => parseDay(value)).message;
    const fix = 'Give a day that exists as YYYY-MM-DD, e.g. 2026-03-01';
    for (const day of ['2026-02-30', '2026-00-10', '2026-13-01', '2026-01-00', '0000-01-01']) expect(message(day)).toBe(`day: there is no such day as ${day}. ${fix}`);
    for (const text of ['2026-02-30T08:00', ' 2026-02-30', '2026-2-3', '']) expect(message(text)).toBe(`day: "${text}" is not a day. ${fix}`);
  });
  test('without calling anything of its own', () => {
    const trap = { toString: () => { throw new Error('called'); } };
    expect([trap, [trap], null, undefined, 5n, Symbol('x'), () => 1].map(shown)).toEqual([
      'an object', 'a list', 'null', 'undefined', '5', 'a symbol', 'a function',
    ]);
  });
});

describe('every day', () => {
  test('agrees with the calendar of the machine from year 1 to 9999', () => {
    fc.assert(fc.property(dayNumbers, (number) => {
      const iso = new Date(number * DAY).toISOString().slice(0, 10);
      expect(formatDay(number)).toBe(iso);
      expect(parseDay(iso)).toBe(number);
      expect(weekday(iso) % 7).toBe(new Date(number * DAY).getUTCDay());
      expect(`${yearOf(number)}`.padStart(4, '0')).toBe(iso.slice(0, 4));
    }), { numRuns: Number(process.env.PROPERTY_RUNS ?? 2000) });
  });

  test('of a leap cycle comes one after the other', () => {
    let day = '1999-12-31';
    for (let number = parseDay('2000-01-01'); number <= parseDay('2400-01-01'); number++) {
      const next = formatDay(number);
      if (parseDay(next) !== parseDay(day) + 1 || !(day < next)) throw new Error(next);
      day = next;
    }
  });
});
