import type { Assessment, Facts } from '@anze/core-rules';

export interface AssessDetail {
  readonly facts: Facts;
  /** Local rulebooks first, the general reference last. */
  readonly assessments: readonly Assessment[];
}
/** What is owed was worked out anew. */
export class AnzeAssessEvent extends CustomEvent<AssessDetail> {
  constructor(detail: AssessDetail) {
    super('anze-assess', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-assess': AnzeAssessEvent;
  }
}
