import { InputError } from './days';
import { detailsOf } from './event-names';
import { checkYear, nearest, type FactCatalogue } from './facts';
import type { CaseEvent, EventName, Facts } from './types';

/** What events may speak of beside one another. */
export interface Ground {
  readonly facts: Facts;
  readonly catalogue: FactCatalogue;
  /** Ids of deadlines, by which an event may name what it answers. */
  readonly deadlines: readonly string[];
  /** Those of them that can be put off. */
  readonly extendable: readonly string[];
  /** Whether these are all the deadlines there are: then what is named and not found is a mistake, else only what looks like a slip. */
  readonly isAll?: boolean;
}

const ANCHORS = ['policyStart', 'contractSigned', 'projectStart'] as const;
/** Agreed or planned beforehand is no mistake. */
const MAY_COME_BEFORE: readonly EventName[] = ['extensionAgreed', 'servicePlanned'];

/**
 * Proves events against one another: that their years can be, that what they answer is there, and that no answer lies before its question.
 * The events are those of `checkEvents`, in the order in which they were given.
 * @throws InputError naming the event and its field.
 */
export function checkLinks(events: readonly CaseEvent[], { facts, catalogue, deadlines, extendable, isAll = false }: Ground): void {
  const byId = new Map<string, CaseEvent>(events.map((event) => [event.id!, event]));
  const anchors = ANCHORS.filter((name) => facts[name] !== undefined);
  events.forEach((event, i) => {
    const at = `events[${i}]`;
    checkYear(event.date, `${at}.date`);
    if (event.event === 'policyStart' && event.policyEnd !== undefined && event.policyEnd !== null) checkYear(event.policyEnd, `${at}.policyEnd`);
    checkDetails(event, at, catalogue);
    if (event.event === 'extensionAgreed' && event.of === undefined) refuseNameless(at, extendable);
    const { of } = event;
    const answered = of === undefined ? undefined : byId.get(of);
    if (answered) checkOrder(event, answered, at);
    else if (of !== undefined && !deadlines.includes(of) && !(anchors as readonly string[]).includes(of)) {
      const meant = nearest(of, [...deadlines, ...byId.keys(), ...anchors]);
      if (meant !== undefined || isAll) refuseLink(of, meant, at);
    }
    if (event.event === 'extensionAgreed') checkSpan(event, at);
  });
}

function checkOrder(event: CaseEvent, answered: CaseEvent, at: string): void {
  if (event.date >= answered.date || MAY_COME_BEFORE.includes(event.event)) return;
  throw new InputError({
    code: 'order', field: `${at}.date`, value: event.date, problem: `it lies before what it answers (${answered.event}, ${answered.date})`,
    fix: 'Correct one of the two days, or name in "of" what it answers',
  });
}

function refuseLink(of: string, meant: string | undefined, at: string): never {
  throw new InputError({
    code: 'not-a-choice', field: `${at}.of`, value: of, problem: 'no event has this id, and no deadline is called so',
    fix: meant === undefined ? 'Give the id of an event in the list or of a deadline' : `Did you mean ${meant}?`, expected: meant === undefined ? [] : [meant],
  });
}

/** A detail that is passed over takes what it says with it: whatever an event says must be understood. */
function checkDetails(event: CaseEvent, at: string, catalogue: FactCatalogue): void {
  const allowed = detailsOf(event.event);
  const known = [...allowed, 'event', 'photos', ...Object.keys(catalogue)];
  const strange = Object.keys(event).find((key) => !known.includes(key));
  if (strange === undefined) return;
  throw new InputError({
    code: 'unknown-key', field: `${at}.${strange}`, value: event[strange], problem: 'there is no detail of this name', fix: `Use one of: ${allowed.join(', ')}`, expected: allowed,
  });
}

/** An agreement moves a day: it must say which, and by how much. */
function refuseNameless(at: string, extendable: readonly string[]): never {
  throw new InputError({
    code: 'not-a-choice', field: `${at}.of`, value: undefined, problem: 'it is not said what was put off', expected: extendable,
    fix: `Give in "of" the id of the event it is counted from, or of the deadline: ${extendable.join(', ') || 'none here can be put off'}`,
  });
}
function checkSpan(event: CaseEvent, at: string): void {
  const spans = ['months', 'days', 'workdays'];
  if (spans.some((key) => typeof event[key] === 'number')) return;
  throw new InputError({
    code: 'wrong-type', field: `${at}.months`, value: undefined, problem: 'it is not said by how much', expected: spans, fix: 'Give the agreed months, days or workdays, e.g. "months": 1',
  });
}
