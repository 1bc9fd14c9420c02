import type { Day } from '@anze/core-rules';
import type { Complaint } from '@anze/core-rules/records';
import { readDay } from '../shared/fields/read';
import type { ComplaintField, TypedComplaint } from './typed-complaint';

export interface ComplaintProblem {
  readonly field: ComplaintField;
  /** `before-start` may be so: said once, and taken when the reader says that it is right. */
  readonly code: 'empty' | 'not-a-day' | 'future' | 'too-long' | 'before-start';
  readonly typed: string;
}
/** The start of the policy, where the page knows it, and the day that the reader has said to be right all the same. */
export interface Bounds {
  readonly start?: unknown;
  readonly sure?: string;
}
export const isWarning = ({ code }: ComplaintProblem): boolean => code === 'before-start';
const LINE = 200;
const LONG = 5000;
const MOST_CLAUSES = 50;
/** How many characters a field takes. */
export const mostOf = (field: ComplaintField): number => (field === 'facts' || field === 'request' ? LONG : LINE);
const order: readonly ComplaintField[] = ['subject', 'facts', 'request', 'channel', 'date', 'firm', 'policyNo', 'insurer', 'against', 'name', 'phone', 'role'];
const required: readonly ComplaintField[] = ['subject', 'request', 'firm', 'name'];

/** The complaint that the form describes, or what is wrong with it, in the form's order. */
export function readComplaint(typed: TypedComplaint, on: Day, { start, sure }: Bounds = {}): { readonly record: Complaint } | { readonly problems: readonly ComplaintProblem[] } {
  const problems: ComplaintProblem[] = [];
  const isElsewhere = typed.channel !== 'here';
  const read = isElsewhere ? readDay(typed.date) : { value: on };
  for (const field of order) {
    const text = typed[field];
    const say = (code: ComplaintProblem['code']): void => void problems.push({ field, code, typed: text.trim().slice(0, 40) });
    if (field === 'date') {
      if ('problem' in read) say(read.problem === 'empty' ? 'empty' : 'not-a-day');
      else if (read.value > on) say('future');
      else if (isElsewhere && typeof start === 'string' && read.value < start && typed.date !== sure) say('before-start');
    } else if (required.includes(field) && text.trim() === '') say('empty');
    else if (text.length > mostOf(field)) say('too-long');
  }
  if (problems.length || 'problem' in read) return { problems };
  const filled = <K extends string>(key: K, text: string): Partial<Record<K, string>> => (text.trim() ? ({ [key]: text.trim() } as Record<K, string>) : {});
  return {
    record: {
      firm: { name: typed.firm.trim(), ...filled('policyNo', typed.policyNo), ...filled('insurer', typed.insurer), ...(/^\d{6}$/.test(typed.region) ? { region: typed.region } : {}) },
      ...(typed.rulebook ? { rulebook: typed.rulebook } : {}),
      complainant: { name: typed.name.trim(), ...filled('phone', typed.phone), ...filled('role', typed.role) },
      ...filled('against', typed.against), date: read.value, channel: typed.channel, subject: typed.subject.trim(), request: typed.request.trim(), ...filled('facts', typed.facts),
      ...filled('right', typed.right), ...(typed.clauses.length ? { clauses: typed.clauses.slice(0, MOST_CLAUSES) } : {}), photos: [...typed.photos],
    },
  };
}
