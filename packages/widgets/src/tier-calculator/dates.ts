import { schedule, type Day, type ScheduleRow } from '@anze/core-rules';
import type { KitBook } from '../shared/rulebooks';
import type { Policy } from './wizard';

// Loaded when a day is known: the calendar of working days weighs as much as the rest of the engine.
export function datesOf(book: KitBook, policy: Policy, on: Day): readonly ScheduleRow[] {
  return schedule(book.book(policy.readings[book.id]), book.factsFor(policy.facts), [], { on });
}
