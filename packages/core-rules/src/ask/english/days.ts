import type { daysAre as daysAreZh } from '../data';
import type { DayPattern } from '../dates';
import type { MoreWords } from '../pattern';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord = `(${months.join('|')})(?:r?uary|ch|il|[ety]|ust|t?ember|ober)?`;
const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '(20\\d\\d|(?:this|last|next) year)';
const dayIn = (month: string, date: string, said: string | undefined, on: string): readonly (number | null)[] =>
  [said ? Number(said) || Number(on.slice(0, 4)) + ['last', 'this', 'next'].indexOf(said.slice(0, 4)) - 1 : null, months.indexOf(month.slice(0, 3)) + 1, Number(date)];

export const days: readonly DayPattern[] = [
  { of: new RegExp(`${ordinal} (?:of )?${monthWord}\\b\\.?(?:,? ${year})?`, 'g'), read: (m, on) => dayIn(m[2]!, m[1]!, m[3], on) },
  { of: new RegExp(`${monthWord}\\.? ${ordinal}(?:,? (?:of )?${year}|(?![\\d,]))`, 'g'), read: (m, on) => dayIn(m[1]!, m[2]!, m[3], on) },
];

/** What a day is of, or what happened on it. */
export const daysAre: MoreWords<keyof typeof daysAreZh> = {
  policyEnd: 'expir|until', projectStart: '(works?|construction|project) (began|start)|broke ground', contractSigned: 'sign(ed|ing)|contract (was|date)',
  policyStart: 'policy (start|beg[ia]n|in force|from|date|runs|commenc)|incept|insured (since|from|on)|t(ook|akes?) effect|start(s|ed)? on|bought|effective',
  complaintReceived: 'complain', reportApproved: 'report.{0,12}approved', serviceCompleted: 'was done|took place|came on|visited|completed|finished',
};
