import { schedule, workCalendar, type Day, type ScheduleRow } from '@anze/core-rules';
import type { KitBook } from '../shared/rulebooks';
import type { Policy } from '../shared/questions/wizard';

/** The first day that the kit's calendar of working days knows. */
export const knownFrom = (): Day => workCalendar().knownFrom;

// Loaded when a day is known: the calendar of working days weighs as much as the rest of the engine.
export function datesOf(book: KitBook, policy: Policy, on: Day): readonly ScheduleRow[] {
  return schedule(book.book(policy.readings[book.id]), book.factsFor(policy.facts), [], { on });
}
