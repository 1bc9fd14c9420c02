import type { Complaint, Photo } from '@anze/core-rules/records';

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
  /** By when it is owed, where that was still to come. */
  readonly notYet: string;
  readonly clauses: readonly string[];
  readonly rulebook: { readonly id: string; readonly version: string } | null;
}
export const emptyComplaint: TypedComplaint = {
  firm: '', policyNo: '', insurer: '', region: '', name: '', phone: '', role: '', against: '', channel: 'here', date: '', subject: '', request: '', facts: '', photos: [],
  right: '', notYet: '', clauses: [], rulebook: null,
};
export type ComplaintField = 'firm' | 'policyNo' | 'insurer' | 'name' | 'phone' | 'role' | 'against' | 'channel' | 'date' | 'subject' | 'request' | 'facts';

/** A complaint that came back, as it stood in the form. */
export const typedOfComplaint = ({ firm, rulebook, complainant, against = '', date, channel = 'here', subject, request, facts = '', right = '', clauses = [], photos }: Complaint): TypedComplaint => ({
  firm: firm.name, policyNo: firm.policyNo ?? '', insurer: firm.insurer ?? '', region: firm.region ?? '', name: complainant.name, phone: complainant.phone ?? '', role: complainant.role ?? '',
  against, channel, date, subject, request, facts, photos, right, notYet: '', clauses, rulebook: rulebook ?? null,
});

/** A stored draft as the form has it: also one that came back as the record it was sent as. */
export const readDraft = (empty: TypedComplaint, stored: unknown): TypedComplaint => {
  const one = stored as Partial<Complaint> & Partial<TypedComplaint>;
  return typeof one === 'object' && one !== null && typeof one.firm === 'object' ? typedOfComplaint(one as Complaint) : { ...empty, ...one };
};
