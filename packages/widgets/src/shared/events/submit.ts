import type { Photo, Submission, SubmissionKind } from '@anze/core-rules/records';

export interface SubmitDetail {
  readonly kind: SubmissionKind;
  /** What would be sent, as its schema has it. */
  readonly record: Submission['record'];
  readonly photos: readonly Photo[];
}
/** Somebody hands in a record. A host that wants it otherwise calls `preventDefault()`: then nothing is sent, and the draft stays. */
export class AnzeSubmitEvent extends CustomEvent<SubmitDetail> {
  constructor(detail: SubmitDetail) {
    super('anze-submit', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-submit': AnzeSubmitEvent;
  }
}
