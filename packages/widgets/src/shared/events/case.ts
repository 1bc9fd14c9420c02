export interface CaseDetail {
  /** The query code of the complaint that is open; `null`: none is any more. */
  readonly code: string | null;
}
/** A complaint was opened, or left again: a host that keeps a history of its own may note it. */
export class AnzeCaseEvent extends CustomEvent<CaseDetail> {
  constructor(detail: CaseDetail) {
    super('anze-case', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-case': AnzeCaseEvent;
  }
}
