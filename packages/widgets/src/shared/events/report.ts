import type { Day, Facts } from '@anze/core-rules';

/** All that is needed to repeat a figure that somebody holds to be wrong. */
export interface ReportDetail {
  readonly rulebook: string;
  readonly version: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly facts: Facts;
  /** The right, duty or deadline; `null` for the answer as a whole. */
  readonly finding: string | null;
  readonly clauses: readonly string[];
  readonly shown: string;
  readonly on: Day;
  readonly language: string;
  readonly kit: string;
}
/** A visitor says that a figure is wrong. A host that takes the report calls `preventDefault()`; else the text to send is shown. */
export class AnzeReportEvent extends CustomEvent<ReportDetail> {
  constructor(detail: ReportDetail) {
    super('anze-report', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-report': AnzeReportEvent;
  }
}
