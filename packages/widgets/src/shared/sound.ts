import { InputError, checkEvents, checkFacts, type CaseEvent, type Fact, type Facts, type FactValue } from '@anze/core-rules';

/** An event with an id, and the one that the host or the reader gave. */
export type KnownEvent = CaseEvent & { readonly id: string };

export interface Sound<T> {
  readonly value: T;
  /** What was left out, and why. */
  readonly problems: readonly string[];
}
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Facts that can be; one that cannot is named and left out. */
export function soundFacts(given: Facts, catalogue: Readonly<Record<string, Fact>>): Sound<Facts> {
  const value: Record<string, FactValue> = {};
  const problems: string[] = [];
  for (const [fact, one] of Object.entries(given)) {
    try {
      Object.assign(value, checkFacts({ [fact]: one }, catalogue));
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
  return inOrder(value, problems);
}
function inOrder(value: Record<string, FactValue>, problems: string[]): Sound<Facts> {
  // A cover that ends before it begins is no cover: the start is believed.
  const { policyStart: start, policyEnd: end } = value;
  if (typeof start === 'string' && typeof end === 'string' && end < start) {
    problems.push(`policyEnd: ${end} lies before policyStart`);
    delete value.policyEnd;
  }
  return { value, problems };
}

/** Events that can be, each with an id; the others are named and left out. */
export function soundEvents(given: readonly CaseEvent[]): Sound<readonly KnownEvent[]> {
  const value: CaseEvent[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const event of given) {
    try {
      const [checked] = checkEvents([event]);
      if (event.id !== undefined && ids.has(event.id)) throw new InputError({ code: 'order', field: 'events', value: event.id, problem: 'another event has this id', fix: 'Give each event an id of its own' });
      if (event.id !== undefined) ids.add(event.id);
      if (checked) value.push(event);
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
  return { value: checkEvents(value) as readonly KnownEvent[], problems };
}

/** A policy whose start was told as an event is as good as one told as a fact; the newest cover stands. */
export function withPolicy(facts: Facts, events: readonly CaseEvent[]): Facts {
  const starts = events.filter(({ event }) => event === 'policyStart').sort((a, b) => (a.date < b.date ? -1 : 1));
  const newest = starts[starts.length - 1];
  if (!newest || (typeof facts.policyStart === 'string' && facts.policyStart >= newest.date)) return facts;
  const { policyEnd: _, ...rest } = facts;
  return { ...rest, policyStart: newest.date, ...(typeof newest.policyEnd === 'string' ? { policyEnd: newest.policyEnd } : {}) };
}
