import { withoutTurns } from '@anze/core-rules/device';

// What a spreadsheet would take for a formula; a tab or a line's end before it does not stop some programs.
const formula = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/;

/** A text that a spreadsheet shows and never computes. Figures stay figures. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = withoutTurns(value);
  const safe = formula.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string => `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
