import type { ComplaintStep, Photo } from '@anze/core-rules/records';
import type { Move, Party } from './standing';

/** What stands in the form of a step, as it was typed or chosen. */
export interface TypedStep {
  readonly step: Move;
  readonly complaint: string;
  /** The ledger's head on the screen when the form was opened. */
  readonly seen: string;
  readonly party: Party;
  readonly date: string;
  /** The day that the form put there itself; as long as it stands there nobody has said it. */
  readonly preset: string;
  readonly name: string;
  readonly note: string;
  readonly photos: readonly Photo[];
  readonly request: string;
  readonly facts: string;
  readonly measures: string;
  readonly verification: '' | 'yes' | 'no';
  readonly complex: boolean;
  readonly to: string;
  readonly reason: string;
  readonly reasonTold: boolean;
  readonly written: boolean;
  readonly consent: string;
  readonly satisfied: '' | 'yes' | 'no';
  readonly outcome: string;
  readonly where: string;
  readonly body: string;
  readonly text: string;
}
export const emptyStep: TypedStep = {
  step: 'complaintAdded', complaint: '', seen: '', party: 'insured', date: '', preset: '', name: '', note: '', photos: [], request: '', facts: '', measures: '', verification: '', complex: false,
  to: '', reason: '', reasonTold: false, written: false, consent: '', satisfied: '', outcome: '', where: '', body: '', text: '',
};
export type StepField = Exclude<keyof TypedStep, 'step' | 'complaint' | 'seen' | 'party' | 'photos' | 'preset'>;

/** A step that came back, as it stood in the form. */
export function typedOfStep(record: ComplaintStep): TypedStep {
  const { step, complaint, seen = '', date, by, note = '', photos = [] } = record;
  const common = { ...emptyStep, step, complaint, seen, date, party: by.party === 'broker' ? ('insurer' as const) : by.party, name: by.name ?? '', note, photos };
  switch (record.step) {
    case 'complaintReceived':
      return { ...common, verification: record.complaintNeedsVerification === undefined ? '' : record.complaintNeedsVerification ? 'yes' : 'no', complex: record.complaintComplex ?? false };
    case 'complaintAnswered':
      return { ...common, request: record.request, facts: record.facts, measures: record.measures };
    case 'extensionAgreed':
      return { ...common, to: record.to, reason: record.reason, reasonTold: record.reasonTold, written: record.written ?? false, complex: record.complaintComplex ?? false, consent: record.consent };
    case 'complaintRated':
      return { ...common, satisfied: record.satisfied ? 'yes' : 'no' };
    case 'complaintResolved':
      return { ...common, outcome: record.outcome };
    case 'complaintPublished':
      return { ...common, where: record.where };
    case 'complaintReferred':
      return { ...common, body: record.to };
    case 'complaintAdded':
      return { ...common, text: record.text };
    case 'complaintContacted':
    case 'complaintWithdrawn':
      return common;
  }
}

/** A stored draft as the form has it: also one that came back as the record it was sent as. */
export const readStepDraft = (stored: unknown): TypedStep => {
  const one = stored as Partial<ComplaintStep> & Partial<TypedStep>;
  return typeof one === 'object' && one !== null && 'by' in one ? typedOfStep(one as ComplaintStep) : { ...emptyStep, ...one };
};
