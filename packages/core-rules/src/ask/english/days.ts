import type { daysAre as daysAreZh } from '../data';
import type { DayPattern } from '../dates';
import type { MoreWords } from '../pattern';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord = `(${months.join('|')})(?:r?uary|ch|il|[ety]|ust|t?ember|ober)?`;
const relative: Readonly<Record<string, number>> = { 'this year': 0, 'last year': -1, 'next year': 1 };
const yearIn = (text: string, on: string): number => (/^\d/.test(text) ? Number(text) : Number(on.slice(0, 4)) + relative[text]!);
const monthIn = (text: string): number => months.indexOf(text.slice(0, 3)) + 1;

export const days: readonly DayPattern[] = [
  { of: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord}\\.?,? (20\\d\\d|this year|last year|next year)`, 'g'), read: (m, on) => [yearIn(m[3]!, on), monthIn(m[2]!), Number(m[1])] },
  { of: new RegExp(`${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:of )?(20\\d\\d|this year|last year|next year)`, 'g'), read: (m, on) => [yearIn(m[3]!, on), monthIn(m[1]!), Number(m[2])] },
  { of: new RegExp(`${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,])`, 'g'), read: (m) => [null, monthIn(m[1]!), Number(m[2])] },
  { of: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthWord}\\b`, 'g'), read: (m) => [null, monthIn(m[2]!), Number(m[1])] },
];

/** What a day is of, or what happened on it. */
export const daysAre: MoreWords<keyof typeof daysAreZh> = {
  policyEnd: 'expir|until', projectStart: '(works?|construction|project) (began|start)|broke ground', contractSigned: 'sign(ed|ing)|contract (was|date)',
  policyStart: 'policy (start|beg[ia]n|in force|from|date|runs|commenc)|incept|insured (since|from|on)|t(ook|akes?) effect|start(s|ed)? on|bought|effective',
  complaintReceived: 'complain', reportApproved: 'report.{0,12}approved', serviceCompleted: 'was done|took place|came on|visited|completed|finished',
};
