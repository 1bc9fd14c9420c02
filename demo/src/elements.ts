// As much of the elements as these pages use: they know the kit as files, not as a package.
import type { CaseEvent, Facts } from '@anze/core-rules';
import type { CaseFile, HazardReport } from '@anze/core-rules/records';
import type { backend } from './store';

interface Common extends HTMLElement {
  facts: Facts;
  backend: typeof backend;
  firm: string;
  policyNumber: string;
}
export interface Guide extends HTMLElement {
  facts: Facts;
}
export interface OpenDetail {
  readonly widget: string;
  readonly facts: Facts;
}
export interface Calendar extends Common {
  events: readonly CaseEvent[];
  insurer: string;
}
export interface Tracker extends Common {
  code: string;
  claim: unknown;
  party: string;
  insurer: string;
  contact: string;
  contacts: readonly { readonly name: string; readonly phone?: string; readonly note?: string }[];
}
export interface RevisitForm extends Common {
  service: CaseEvent | null;
  insurer: string;
  party: string;
  events: readonly CaseEvent[];
  visitor: string;
  contact: string;
}
export interface HazardList extends Omit<Common, 'firm'> {
  firm: { readonly name: string; readonly policyNo?: string; readonly insurer?: string; readonly region?: string };
  report: HazardReport | null;
  party: string;
}
export interface Insights extends Omit<Common, 'facts'> {
  facts: Readonly<Record<string, Facts>>;
  cases: readonly CaseFile[];
}
export interface RecordDetail {
  readonly action: 'add' | 'change' | 'remove';
  readonly event: CaseEvent & { readonly id: string };
}
