import type { ClaimDetail } from './claim';

export interface LetterDetail extends ClaimDetail {
  /** The letter as it would be shown. */
  readonly letter: string;
}
/** Somebody wants to remind the one who owes. A host that sends letters itself calls `preventDefault()`; else the letter is shown. */
export class AnzeLetterEvent extends CustomEvent<LetterDetail> {
  constructor(detail: LetterDetail) {
    super('anze-letter', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-letter': AnzeLetterEvent;
  }
}
