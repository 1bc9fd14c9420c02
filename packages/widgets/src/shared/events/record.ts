import type { CaseEvent } from '@anze/core-rules';

export interface RecordDetail {
  readonly action: 'add' | 'change' | 'remove';
  readonly event: CaseEvent;
  /** What stood there before a change; undoing sends it as `event`. */
  readonly before?: CaseEvent;
  /** Bytes of the event's new photos by their hash. Without a back end the host is to keep them. */
  readonly photos?: ReadonlyMap<string, Blob>;
}
/**
 * Somebody recorded, changed or removed what happened. A host that holds the events puts it into its list and sets `events` anew;
 * until then the widget does not call it saved.
 */
export class AnzeRecordEvent extends CustomEvent<RecordDetail> {
  constructor(detail: RecordDetail) {
    super('anze-record', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-record': AnzeRecordEvent;
  }
}
