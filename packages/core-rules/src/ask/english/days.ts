import type { DayPattern } from '../dates';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord = `(${months.join('|')})(?:r?uary|ch|il|[ety]|ust|t?ember|ober)?`;
const relative: Readonly<Record<string, number>> = { 'this year': 0, 'last year': -1, 'next year': 1 };
const yearIn = (text: string, year: number): number => (/^\d/.test(text) ? Number(text) : year + relative[text]!);
const monthIn = (text: string): number => months.indexOf(text.slice(0, 3)) + 1;

export const days: readonly DayPattern[] = [
  { of: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}\\.?,? (20\\d\\d|this year|last year|next year)`, 'g'), read: (m, year) => [yearIn(m[3]!, year), monthIn(m[2]!), Number(m[1])] },
  { of: new RegExp(`${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?(20\\d\\d|this year|last year|next year)`, 'g'), read: (m, year) => [yearIn(m[3]!, year), monthIn(m[1]!), Number(m[2])] },
  { of: new RegExp(`${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,])`, 'g'), read: (m) => [null, monthIn(m[1]!), Number(m[2])] },
  { of: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthWord}\\b`, 'g'), read: (m) => [null, monthIn(m[2]!), Number(m[1])] },
];
