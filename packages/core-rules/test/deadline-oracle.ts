// A second counting of deadlines, slow and plain, that shares nothing with the sources: it reads the year files itself,
// lives on the UTC side of `Date`, and looks at one day after the other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const YEARS = [2024, 2025, 2026];
const off = new Set<string>();
const madeUp = new Set<string>();

const iso = (time: Date): string => time.toISOString().substring(0, 10);
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const tomorrow = (day: string): string => {
  const time = midnight(day);
  time.setUTCDate(time.getUTCDate() + 1);
  return iso(time);
};

for (const year of YEARS) {
  const path = fileURLToPath(new URL(`../workdays/${year}.json`, import.meta.url));
  const file = JSON.parse(readFileSync(path, 'utf8')) as { off: [string, string, string][]; work: string[] };
  for (const [from, to] of file.off) {
    let day = from;
    off.add(day);
    while (day !== to) off.add((day = tomorrow(day)));
  }
  for (const day of file.work) madeUp.add(day);
}

const published = (day: string): boolean => YEARS.includes(Number(day.substring(0, 4)));

function works(day: string): boolean {
  if (madeUp.has(day)) return true;
  if (off.has(day)) return false;
  if (!published(day) && ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].includes(day.substring(5))) return false;
  const weekday = midnight(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

export type Span = readonly [number, 'workdays' | 'days' | 'months'];
export interface OracleDate {
  nominal: string;
  due: string;
  provisional: boolean;
}

/** The day on which a span ends that starts on `start`, and the day on which it is due. */
export function oracle(start: string, [count, unit]: Span): OracleDate {
  let day = start;
  let provisional = false;
  if (unit === 'workdays') {
    for (let found = 0; found < count;) {
      day = tomorrow(day);
      if (!published(day)) provisional = true;
      if (works(day)) found += 1;
    }
    return { nominal: day, due: day, provisional };
  }
  if (unit === 'days') {
    for (let i = 0; i < count; i++) day = tomorrow(day);
  } else {
    const time = midnight(start);
    const number = time.getUTCDate();
    // The day before the first of the month after: the longest that the last month can be.
    const end = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + count + 1, 0));
    if (number < end.getUTCDate()) end.setUTCDate(number);
    day = iso(end);
  }
  const nominal = day;
  provisional = !published(day);
  while (!works(day)) {
    day = tomorrow(day);
    if (!published(day)) provisional = true;
  }
  return { nominal, due: day, provisional };
}

export const SPANS: readonly Span[] = [
  ...[0, 1, 5, 10, 20, 30].map((n) => [n, 'workdays'] as const),
  ...[5, 30].map((n) => [n, 'days'] as const),
  ...[1, 2, 3, 4, 6].map((n) => [n, 'months'] as const),
];

/** The published years, half a year before them and a year after, where dates are provisional. */
export function startDays(): string[] {
  const days: string[] = [];
  for (let day = '2023-07-01'; day <= '2027-12-31'; day = tomorrow(day)) days.push(day);
  return days;
}
