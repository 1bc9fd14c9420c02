import type { Day, Facts, WorkCalendar } from '@anze/core-rules';
import type { ReadingsByBook } from '../shared/applying';
import type { KnownEvent } from '../shared/sound';

export { soundEvents, soundFacts, withPolicy, type KnownEvent } from '../shared/sound';

/** All that the calendar is worked out from; proved, so that nothing later can fail on it. */
export interface Setting {
  readonly facts: Facts;
  readonly events: readonly KnownEvent[];
  readonly byId: ReadonlyMap<string, KnownEvent>;
  readonly readings: ReadingsByBook;
  readonly calendar: WorkCalendar;
  readonly on: Day;
}
