export interface ErrorDetail {
  /** Which step failed: `rulebook`, `src`, `texts`, `link`. */
  readonly at: string;
  readonly message: string;
}
/** Something did not work; the widget shows it in place as well. */
export class AnzeErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('anze-error', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-error': AnzeErrorEvent;
  }
}
