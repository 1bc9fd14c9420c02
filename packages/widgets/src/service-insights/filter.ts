import { addDays, addMonths, compareDays, type Day } from '@anze/core-rules';
import { isUsualDay } from '../shared/fields/read';
import type { Entries, Who } from './entries';

export interface Filter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rulebook: string | null;
  readonly region: string | null;
  readonly insurer: string | null;
}
export const everything: Filter = { from: null, to: null, rulebook: null, region: null, insurer: null };

/** An empty text is a choice too: records that name none. */
export const NONE = '';
export const allows = ({ rulebook, region, insurer }: Filter, who: Who): boolean =>
  (rulebook === null || (who.rulebook?.id ?? NONE) === rulebook) && (region === null || (who.region ?? NONE) === region) && (insurer === null || (who.insurer ?? NONE) === insurer);
export const within = ({ from, to }: Filter, day: Day): boolean => (from === null || compareDays(from, day) <= 0) && (to === null || compareDays(day, to) <= 0);

export interface Choices {
  readonly years: readonly string[];
  readonly rulebooks: readonly string[];
  readonly regions: readonly string[];
  readonly insurers: readonly string[];
}
/** What there is to choose between; a list of one is no choice. */
export function choicesOf(entries: Entries): Choices {
  const all: readonly (readonly [Who, Day])[] = [
    ...entries.services.map(({ who, date }) => [who, date] as const), ...entries.ratings.map(({ who, date }) => [who, date] as const),
    ...entries.complaints.map(({ who, start }) => [who, start] as const), ...entries.hazards.map(({ who, found }) => [who, found] as const),
  ];
  const distinct = (list: readonly string[]): string[] => [...new Set(list)].sort((a, b) => (a === NONE ? 1 : b === NONE ? -1 : a < b ? -1 : 1));
  return {
    years: distinct(all.map(([, day]) => day.slice(0, 4))).reverse(),
    rulebooks: distinct(all.map(([who]) => who.rulebook?.id ?? NONE)), regions: distinct(all.map(([who]) => who.region ?? NONE)), insurers: distinct(all.map(([who]) => who.insurer ?? NONE)),
  };
}

/** `all`, `year` for the twelve months up to today, a year in figures, or `own` for typed days. */
export type Period = string;
export interface TypedPeriod {
  readonly period: Period;
  readonly from: string;
  readonly to: string;
}
export interface PeriodProblem {
  readonly field: 'from' | 'to';
  readonly code: 'not-a-day' | 'order';
}
export type ReadPeriod = { readonly from: Day | null; readonly to: Day | null } | { readonly problems: readonly PeriodProblem[] };

export function readPeriod({ period, from, to }: TypedPeriod, today: Day): ReadPeriod {
  if (period === 'year') return { from: addDays(addMonths(today, -12), 1), to: today };
  if (/^\d{4}$/.test(period)) return { from: `${period}-01-01`, to: `${period}-12-31` };
  if (period !== 'own') return { from: null, to: null };
  const problems = (['from', 'to'] as const).filter((field) => ({ from, to })[field] !== '' && !isUsualDay({ from, to }[field])).map((field): PeriodProblem => ({ field, code: 'not-a-day' }));
  if (problems.length) return { problems };
  if (from && to && compareDays(from, to) > 0) return { problems: [{ field: 'to', code: 'order' }] };
  return { from: from || null, to: to || null };
}
