import { InputError, formatDay, parseDay, weekdayOf, yearOf } from './days';
import shipped from './generated/workdays';
import type { Day } from './types';

/** The State Council's arrangement of one year. */
export interface WorkdayYear {
  readonly year: number;
  readonly title: string;
  /** The notice's number; `null` where it is not known. */
  readonly notice: string | null;
  readonly issued: Day;
  /** First and last day off, and the holiday's name. */
  readonly off: readonly (readonly [Day, Day, string])[];
  /** Saturdays and Sundays that are worked. */
  readonly work: readonly Day[];
}

export type DayKind = 'workday' | 'makeup' | 'weekend' | 'holiday';

export interface Counted {
  readonly day: Day;
  /** A day of a year without a published arrangement was passed, so that the date may still move. */
  readonly provisional: boolean;
}

export interface WorkCalendar {
  readonly knownFrom: Day;
  readonly knownThrough: Day;
  /** What the calendar rests on, to be cited. */
  readonly sources: readonly Pick<WorkdayYear, 'year' | 'title' | 'notice' | 'issued'>[];
  known(day: Day): boolean;
  kind(day: Day): { readonly kind: DayKind; readonly name: string | null };
  isWorkday(day: Day): boolean;
  isRestDay(day: Day): boolean;
  /** The n-th working day after the day, which itself is not counted; 0 is the day itself, unrolled. */
  addWorkdays(day: Day, n: number): Counted;
  /** The day itself, or the next working day if it is a rest day (Civil Code 203). */
  rollForward(day: Day): Counted;
}

// Days that the law itself sets off. The lunar ones, and the days moved around all of them, need the notice.
const LEGAL: readonly (readonly [string, string])[] = [
  ['01-01', '元旦'], ['05-01', '劳动节'], ['05-02', '劳动节'], ['10-01', '国庆节'], ['10-02', '国庆节'], ['10-03', '国庆节'],
];
// Legal holidays a year since 2025; fewer days off than this is a file that somebody has not finished.
const LEGAL_DAYS = 13;
const MAX_ENTRIES = 60;
const MAX_TEXT = 200;
// Longer than any span of a law; keeps a mistyped number from walking through thousands of years.
const MAX_WORKDAYS = 100000;

function fail(code: InputError['code'], field: string, value: unknown, problem: string, fix: string): never {
  throw new InputError({ code, field, value, problem, fix });
}

function text(value: unknown, field: string): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= MAX_TEXT) return value;
  return fail('wrong-type', field, value, `a text of at most ${MAX_TEXT} characters is needed`, 'Give it in quotes');
}

function list(value: unknown, field: string, example: string): readonly unknown[] {
  if (!Array.isArray(value)) return fail('wrong-type', field, value, 'a list is needed', `Give a list, e.g. ${example}`);
  if (value.length <= MAX_ENTRIES) return value as readonly unknown[];
  return fail('too-long', field, `${value.length}`, `${value.length} entries are more than a year can have`, `Give at most ${MAX_ENTRIES}`);
}

function dayOfYear(value: unknown, field: string, year: number): number {
  const number = parseDay(value, field);
  if (yearOf(number) === year) return number;
  return fail(
    'workdays-outside-year', field, value, `${value as Day} is not a day of ${year}`,
    `Put it into the file of ${yearOf(number)}, or correct the year`,
  );
}

/** Proves a year's file; throws an `InputError` that names the field. A list of only some of the holidays is refused. */
export function checkWorkdayFile(json: unknown): WorkdayYear {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return fail('not-an-object', 'workdays', json, 'a working-day file is an object', 'Take workdays/2026.json as the pattern');
  }
  const file = json as Readonly<Record<string, unknown>>;
  const { year } = file;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2200) {
    return fail('workdays-year', 'year', year, 'a year from 2000 to 2200 is needed', 'Give the year as a number, e.g. 2027');
  }
  const title = text(file.title, 'title');
  const notice = file.notice === null ? null : text(file.notice, 'notice');
  const issued = formatDay(parseDay(file.issued, 'issued'));

  const seen = new Map<number, string>();
  const claim = (number: number, field: string): void => {
    const other = seen.get(number);
    if (other !== undefined) {
      fail('workdays-overlap', field, formatDay(number), `${formatDay(number)} stands in ${other} too`, 'Let every day stand in one place only');
    }
    seen.set(number, field);
  };

  const off = list(file.off, 'off', `[["${year}-01-01", "${year}-01-01", "元旦"]]`).map((entry, i) => {
    const field = `off[${i}]`;
    if (!Array.isArray(entry) || entry.length !== 3) {
      return fail('wrong-type', field, entry, 'first day, last day and name are needed', `Give e.g. ["${year}-10-01", "${year}-10-07", "国庆节"]`);
    }
    const [first, last, name] = entry as readonly unknown[];
    const from = dayOfYear(first, `${field}[0]`, year);
    const to = dayOfYear(last, `${field}[1]`, year);
    if (to < from) fail('workdays-span', field, last, 'the last day lies before the first', 'Exchange them, or correct one');
    for (let number = from; number <= to; number++) claim(number, field);
    return [formatDay(from), formatDay(to), text(name, `${field}[2]`)] as const;
  });
  const daysOff = seen.size;

  const work = list(file.work, 'work', `["${year}-01-04"]`).map((entry, i) => {
    const field = `work[${i}]`;
    const number = dayOfYear(entry, field, year);
    if (weekdayOf(number) < 6) {
      fail('workdays-not-weekend', field, entry, `${entry as Day} is not a Saturday or Sunday`, 'A make-up day is a worked weekend day: correct the date');
    }
    claim(number, field);
    return formatDay(number);
  });

  for (const [monthAndDay, name] of LEGAL) {
    // 2 May became a legal holiday in 2025.
    if (monthAndDay === '05-02' && year < 2025) continue;
    const day = `${year}-${monthAndDay}`;
    const field = seen.get(parseDay(day));
    if (field === undefined || field.startsWith('work')) {
      fail('workdays-incomplete', 'off', day, `${day} (${name}) is a legal holiday and is missing`, 'Enter the whole notice');
    }
  }
  if (daysOff < LEGAL_DAYS) {
    fail('workdays-incomplete', 'off', `${daysOff}`, `${daysOff} days off are fewer than the law gives`, 'Enter the whole notice');
  }
  return { year, title, notice, issued, off, work };
}

interface YearTable {
  readonly first: number;
  readonly length: number;
  readonly known: boolean;
  readonly kinds: Uint8Array;
  readonly names: ReadonlyMap<number, string>;
  /** Working days of the year before the i-th day; one entry more than the year has days. */
  readonly before: Uint16Array;
  /** Where in the year its n-th working day lies. */
  readonly nth: Uint16Array;
}

const KINDS: readonly DayKind[] = ['workday', 'makeup', 'weekend', 'holiday'];
const WORKDAY = 0;
const MAKEUP = 1;
const WEEKEND = 2;
const HOLIDAY = 3;

const firstOf = (year: number): number => parseDay(`000${year}-01-01`.slice(-10));

function yearTable(year: number, source: WorkdayYear | undefined): YearTable {
  const first = firstOf(year);
  const length = parseDay(`000${year}-12-31`.slice(-10)) - first + 1;
  const kinds = new Uint8Array(length);
  const names = new Map<number, string>();
  for (let i = 0; i < length; i++) kinds[i] = weekdayOf(first + i) > 5 ? WEEKEND : WORKDAY;
  const setOff = (from: Day, to: Day, name: string): void => {
    for (let i = parseDay(from) - first; i <= parseDay(to) - first; i++) {
      kinds[i] = HOLIDAY;
      names.set(i, name);
    }
  };
  if (source) {
    for (const [from, to, name] of source.off) setOff(from, to, name);
    for (const day of source.work) kinds[parseDay(day) - first] = MAKEUP;
  } else {
    const prefix = formatDay(first).slice(0, 5);
    for (const [monthAndDay, name] of LEGAL) setOff(prefix + monthAndDay, prefix + monthAndDay, name);
  }
  const before = new Uint16Array(length + 1);
  const nth = new Uint16Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    before[i] = count;
    if ((kinds[i] as number) <= MAKEUP) nth[count++] = i;
  }
  before[length] = count;
  return { first, length, known: source !== undefined, kinds, names, before, nth: nth.slice(0, count) };
}

/** The years that the kit ships. */
export const workdayYears: readonly WorkdayYear[] = Object.values(shipped as unknown as Readonly<Record<string, WorkdayYear>>);

/** Of two files of one year the later in the list stands, so that a host can append a newer one. */
export function workCalendar(years: readonly WorkdayYear[] = workdayYears): WorkCalendar {
  const byYear = new Map<number, WorkdayYear>();
  for (const year of years) {
    const checked = checkWorkdayFile(year);
    byYear.set(checked.year, checked);
  }
  const sorted = Array.from(byYear.values()).sort((a, b) => a.year - b.year);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last) {
    return fail('workdays-missing', 'workdays', '', 'no year is given', 'Give at least one year, e.g. the ones that the kit ships');
  }
  // `knownThrough` promises every day up to it; a hole would make that untrue.
  for (let year = first.year; year < last.year; year++) {
    if (!byYear.has(year)) {
      fail('workdays-gap', 'workdays', `${year}`, `${year} is missing between ${first.year} and ${last.year}`, `Add the file of ${year}`);
    }
  }

  const tables = new Map<number, YearTable>();
  const tableOf = (year: number): YearTable => {
    let table = tables.get(year);
    if (!table) {
      if (year > 9999) fail('out-of-range', 'day', `${year}`, 'the date lies outside the years 1 to 9999', 'Use an earlier start or a shorter span');
      table = yearTable(year, byYear.get(year));
      tables.set(year, table);
    }
    return table;
  };
  const find = (day: Day): { year: number; table: YearTable; index: number } => {
    const number = parseDay(day);
    const year = yearOf(number);
    const table = tableOf(year);
    return { year, table, index: number - table.first };
  };

  /** Walks on from the day at `index` (not counted) to the n-th working day; `passed` says whether an estimated day was passed so far. */
  const walk = (from: { year: number; table: YearTable; index: number }, n: number, passed: boolean): Counted => {
    let { year, table, index } = from;
    let left = n;
    let provisional = passed;
    for (;;) {
      if (!table.known && index + 1 < table.length) provisional = true;
      const position = (table.before[index + 1] as number) + left - 1;
      const hit = table.nth[position];
      if (hit !== undefined) return { day: formatDay(table.first + hit), provisional };
      left = position - table.nth.length + 1;
      table = tableOf(++year);
      index = -1;
    }
  };

  const isWorkday = (day: Day): boolean => {
    const { table, index } = find(day);
    return (table.kinds[index] as number) <= MAKEUP;
  };

  return {
    knownFrom: `${first.year}-01-01`,
    knownThrough: `${last.year}-12-31`,
    sources: sorted.map(({ year, title, notice, issued }) => ({ year, title, notice, issued })),
    known: (day) => find(day).table.known,
    kind: (day) => {
      const { table, index } = find(day);
      return { kind: KINDS[table.kinds[index] as number] as DayKind, name: table.names.get(index) ?? null };
    },
    isWorkday,
    isRestDay: (day) => !isWorkday(day),
    addWorkdays: (day, n) => {
      if (!(Number.isInteger(n) && n >= 0 && n <= MAX_WORKDAYS)) {
        fail('out-of-range', 'workdays', n, `a whole number from 0 to ${MAX_WORKDAYS} is needed`, 'Give e.g. 10');
      }
      const from = find(day);
      // "At once" asks no calendar, so that nothing about it can be provisional.
      return n === 0 ? { day, provisional: false } : walk(from, n, false);
    },
    rollForward: (day) => {
      const from = find(day);
      if ((from.table.kinds[from.index] as number) <= MAKEUP) return { day, provisional: !from.table.known };
      return walk(from, 1, !from.table.known);
    },
  };
}
