import type { Facts } from '@anze/core-rules';
import type { ReadingsByBook } from '../applying';

export interface FactsDetail {
  /** What the page said and what the reader answered, together. */
  readonly facts: Facts;
  /** Chosen readings of disputed places, by rulebook. */
  readonly readings: ReadingsByBook;
}
/** The reader answered a question or chose a reading. A host that keeps both sets them again as `facts` and `readings`. */
export class AnzeFactsEvent extends CustomEvent<FactsDetail> {
  constructor(detail: FactsDetail) {
    super('anze-facts', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-facts': AnzeFactsEvent;
  }
}
