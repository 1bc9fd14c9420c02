import { isDay, type Day } from '@anze/core-rules';

/** What a person typed, and what was understood; what was not understood is kept and named. */
export type Read<T> = { readonly value: T } | { readonly problem: 'empty' | 'not-a-number' | 'negative' | 'not-a-day' };

/** Full-width letters and marks, as Chinese keyboards write them, as plain ones. */
export const plain = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(/\s/g, '');

/** A day that a person can mean here: a year typed with two figures is the year 26 to a browser. */
export const isUsualDay = (text: string): text is Day => isDay(text) && text >= '1990' && text < '2101';

/** `2026-03-01`, and as people write it: `2026/3/1`, `2026年3月1日`, `2026.3.1`. */
export function readDay(typed: string): Read<Day> {
  const text = plain(typed);
  if (text === '') return { problem: 'empty' };
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const day = match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : '';
  return isUsualDay(day) ? { value: day } : { problem: 'not-a-day' };
}
