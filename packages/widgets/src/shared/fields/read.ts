import { isDay, typedDay, type Day } from '@anze/core-rules';

/** What a person typed, and what was understood; what was not understood is kept and named. */
export type Read<T> = { readonly value: T } | { readonly problem: 'empty' | 'not-a-day' };

/** A day that a person can mean here: a year typed with two figures is the year 26 to a browser. */
export const isUsualDay = (text: string): text is Day => isDay(text) && text >= '1990' && text < '2101';

/** `2026-03-01`, and as people write it: `2026/3/1`, `2026年3月1日`, `2026.3.1`. */
export function readDay(typed: string): Read<Day> {
  if (typed.trim() === '') return { problem: 'empty' };
  const day = typedDay(typed) ?? '';
  return isUsualDay(day) ? { value: day } : { problem: 'not-a-day' };
}
