import type { Facts, ScheduleRow } from '@anze/core-rules';

export interface ScheduleDetail {
  readonly facts: Facts;
  readonly rows: readonly ScheduleRow[];
}
/** A visitor wants these days in a calendar. */
export class AnzeScheduleEvent extends CustomEvent<ScheduleDetail> {
  constructor(detail: ScheduleDetail) {
    super('anze-schedule', { bubbles: true, composed: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-schedule': AnzeScheduleEvent;
  }
}
