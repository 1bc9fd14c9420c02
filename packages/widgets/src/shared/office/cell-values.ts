import { formatDay, parseDay, type Day } from '@anze/core-rules';
import type { CellValue } from 'hucre';
import { isUsualDay } from '../fields/read';

/** SheetJS, which many portals export with, writes midnight in Shanghai 43 seconds too early: a minute is given. */
const LEEWAY = 60_000;
const isoOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : new Date(date.getTime() + LEEWAY).toISOString().slice(0, 10));

/** What a cell says, as text; a spreadsheet's own kinds of value included. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return isoOf(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace(/\r\n?/g, '\n');
}
export const isBlank = (value: CellValue | undefined): boolean => textOf(value).trim() === '';

/** Full-width letters and spaces as people type them. */
export const plainOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const written = [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, /^(\d{4})(\d{2})(\d{2})$/];
/** Excel counts days from here; the day that it wrongly believes in lies before any hazard. */
const EPOCH = parseDay('1899-12-30');

/** The same years as in a form: what a typing slip makes of them is no day of a hazard. */
const usual = (day: string): Day | null => (isUsualDay(day) ? day : null);

/** A day as Excel keeps it, or as people write it: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301. `null` where it is none. */
export function dayOf(value: CellValue | undefined): Day | null {
  if (value instanceof Date) return usual(isoOf(value));
  const text = plainOf(textOf(value).trim().replace(/[T\s]+\d{1,2}[:：]\d{2}.*$/, ''));
  for (const pattern of written) {
    const found = pattern.exec(text);
    if (!found) continue;
    const day = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`;
    return usual(day);
  }
  // The number alone, where the cell lost its date format.
  return /^\d{5}$/.test(text) ? usual(formatDay(EPOCH + Number(text))) : null;
}
