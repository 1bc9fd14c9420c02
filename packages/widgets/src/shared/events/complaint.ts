import type { ClaimDetail } from './claim';

/** Somebody wants to complain about what is owed. A host that takes it calls `preventDefault()`; else a text to send is shown. */
export class AnzeComplaintEvent extends CustomEvent<ClaimDetail> {
  constructor(detail: ClaimDetail) {
    super('anze-complaint', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-complaint': AnzeComplaintEvent;
  }
}
