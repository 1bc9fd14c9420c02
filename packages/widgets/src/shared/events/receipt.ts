import type { Receipt } from '@anze/core-rules/records';

/** The back end holds a record that was handed in here. */
export class AnzeReceiptEvent extends CustomEvent<Receipt> {
  constructor(detail: Receipt) {
    super('anze-receipt', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-receipt': AnzeReceiptEvent;
  }
}
