import type { Facts } from '@anze/core-rules';

/** A line of an answer that another widget is to go on from. */
export interface OpenItem {
  readonly rulebook: string;
  /** The rule, deadline or form; empty for a clause that is none of them. */
  readonly id: string;
  readonly clauses: readonly string[];
  readonly text: string;
}
export interface OpenDetail {
  /** The element wanted, such as `anze-service-calendar`. */
  readonly widget: string;
  /** What is known of firm and policy, to be carried over. */
  readonly facts: Facts;
  readonly item: OpenItem | null;
}
/** Somebody wants to go on in another widget. A host that shows it calls `preventDefault()`; else one that stands on the page is shown. */
export class AnzeOpenEvent extends CustomEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('anze-open', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-open': AnzeOpenEvent;
  }
}
