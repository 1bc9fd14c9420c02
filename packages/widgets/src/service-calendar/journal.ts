import type { CaseEvent } from '@anze/core-rules';
import type { RecordDetail } from '../shared/events/record';

/** A change turned round. */
export function inverse({ action, event, before }: RecordDetail): RecordDetail {
  if (action === 'add') return { action: 'remove', event };
  if (action === 'remove') return { action: 'add', event };
  return { action: 'change', event: before ?? event, before: event };
}
/** The list after a change; a removed event comes back where days put it, so its place does not matter. */
export function applied(events: readonly CaseEvent[], { action, event }: RecordDetail): readonly CaseEvent[] {
  if (action === 'add') return [...events.filter(({ id }) => id !== event.id), event];
  if (action === 'remove') return events.filter(({ id }) => id !== event.id);
  return events.map((one) => (one.id === event.id ? event : one));
}
/** Whether a list shows that a change has been taken. */
export function isIn(events: readonly CaseEvent[], { action, event }: RecordDetail): boolean {
  const there = events.find(({ id }) => id === event.id);
  if (action === 'remove') return there === undefined;
  return there !== undefined && Object.keys(event).every((key) => JSON.stringify(there[key]) === JSON.stringify(event[key])) && Object.keys(there).length === Object.keys(event).length;
}

/**
 * What was recorded. The host's list stands when there is one: then a change is asked for, and counts when it shows up there.
 * Without one the journal keeps its own.
 */
export class Journal {
  own: readonly CaseEvent[] = [];
  /** A change that the host has not put into its list yet. */
  pending: RecordDetail | null = null;
  /** The last change, which can be undone. */
  last: RecordDetail | null = null;
  /** What was undone just now. */
  undone: RecordDetail | null = null;

  constructor(private readonly host: { readonly events: readonly CaseEvent[] | undefined }, private readonly ask: (detail: RecordDetail) => boolean) {}

  get events(): readonly CaseEvent[] {
    // A host may be written without types.
    return Array.isArray(this.host.events) ? this.host.events : this.own;
  }
  /** `true` when the change is in the list now. */
  change(detail: RecordDetail, isUndo = false): boolean {
    this.pending = detail;
    const isFree = this.ask(detail);
    if (!Array.isArray(this.host.events) && isFree) this.own = applied(this.own, detail);
    this.undone = isUndo ? this.last : null;
    this.last = isUndo ? null : detail;
    return this.settle();
  }
  undo(): boolean {
    return this.last !== null && this.change(inverse(this.last), true);
  }
  /** Looks whether the host has taken the change. */
  settle(): boolean {
    if (this.pending && !isIn(this.events, this.pending)) return false;
    this.pending = null;
    return true;
  }
}
