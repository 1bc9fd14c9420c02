import { assess, type AssessOptions } from './assess';
import type { Book } from './compile';
import { checkEvents, detailsHold, type KnownEvent } from './events';
import type { Finding } from './types';

/** A duty that an event calls up, where the text gives no day by which it is to be done. */
export interface CalledUp {
  readonly finding: Finding;
  readonly event: KnownEvent;
}

/** Rulebooks write what happened as a fact, `hazard-found`, where an event is called `hazardFound`. */
const factOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The duties that hold because something happened (a major hazard was refused, say) and that have no day of their own: `schedule` has
 * those that have one. A detail that nobody recorded calls up nothing.
 * @throws InputError for facts or events that cannot be.
 */
export function calledUp(book: Book, facts: unknown, eventsInput: unknown, options: AssessOptions = {}): CalledUp[] {
  const { applies, duties } = assess(book, facts, { ...options, findingsOnly: true });
  if (applies === 'no') return [];
  const events = checkEvents(eventsInput) as readonly KnownEvent[];
  const conditional = duties.filter(({ on, due }) => on !== undefined && due === undefined && Object.keys(on).length > 0);
  return conditional.flatMap((finding) => events.filter((event) => detailsHold(finding.on!, { ...event, event: factOf(event.event) as never }) === 'yes').map((event) => ({ finding, event })));
}
