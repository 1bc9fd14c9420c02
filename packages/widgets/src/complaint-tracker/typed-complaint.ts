import type { Day } from '@anze/core-rules';
import type { Complaint, Photo } from '@anze/core-rules/records';
import { readDay } from '../shared/fields/read';

export const channels = ['here', 'phone', 'letter', 'visit', 'website', 'other'] as const;
export type Channel = (typeof channels)[number];

/** What stands in the form of a complaint, as it was typed or chosen. */
export interface TypedComplaint {
  readonly firm: string;
  readonly policyNo: string;
  readonly insurer: string;
  readonly region: string;
  readonly name: string;
  readonly phone: string;
  readonly role: string;
  readonly against: string;
  readonly channel: Channel;
  /** Asked only where it was made elsewhere before. */
  readonly date: string;
  readonly subject: string;
  readonly request: string;
  readonly facts: string;
  readonly photos: readonly Photo[];
  /** The unmet right that it starts from, its articles, the rules that were shown. */
  readonly right: string;
  readonly clauses: readonly string[];
  readonly rulebook: { readonly id: string; readonly version: string } | null;
}
export const emptyComplaint: TypedComplaint = {
  firm: '', policyNo: '', insurer: '', region: '', name: '', phone: '', role: '', against: '', channel: 'here', date: '', subject: '', request: '', facts: '', photos: [],
  right: '', clauses: [], rulebook: null,
};
export type ComplaintField = 'firm' | 'policyNo' | 'insurer' | 'name' | 'phone' | 'role' | 'against' | 'channel' | 'date' | 'subject' | 'request' | 'facts';
export interface ComplaintProblem {
  readonly field: ComplaintField;
  readonly code: 'empty' | 'not-a-day' | 'future' | 'too-long';
  readonly typed: string;
}
const LINE = 200;
const LONG = 5000;
const MOST_CLAUSES = 50;
const order: readonly ComplaintField[] = ['subject', 'facts', 'request', 'channel', 'date', 'firm', 'policyNo', 'insurer', 'against', 'name', 'phone', 'role'];
const required: readonly ComplaintField[] = ['subject', 'request', 'firm', 'name'];

/** The complaint that the form describes, or what is wrong with it, in the form's order. */
export function readComplaint(typed: TypedComplaint, on: Day): { readonly record: Complaint } | { readonly problems: readonly ComplaintProblem[] } {
  const problems: ComplaintProblem[] = [];
  const isElsewhere = typed.channel !== 'here';
  const read = isElsewhere ? readDay(typed.date) : { value: on };
  for (const field of order) {
    const text = typed[field];
    const say = (code: ComplaintProblem['code']): void => void problems.push({ field, code, typed: text.trim().slice(0, 40) });
    if (field === 'date') {
      if ('problem' in read) say(read.problem === 'empty' ? 'empty' : 'not-a-day');
      else if (read.value > on) say('future');
    } else if (required.includes(field) && text.trim() === '') say('empty');
    else if (text.length > (field === 'facts' || field === 'request' ? LONG : LINE)) say('too-long');
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

/** A complaint that came back, as it stood in the form. */
export const typedOfComplaint = ({ firm, rulebook, complainant, against = '', date, channel = 'here', subject, request, facts = '', right = '', clauses = [], photos }: Complaint): TypedComplaint => ({
  firm: firm.name, policyNo: firm.policyNo ?? '', insurer: firm.insurer ?? '', region: firm.region ?? '', name: complainant.name, phone: complainant.phone ?? '', role: complainant.role ?? '',
  against, channel, date, subject, request, facts, photos, right, clauses, rulebook: rulebook ?? null,
});
