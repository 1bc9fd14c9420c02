import { InputError, parseDay } from './days';
import type { CaseEvent, Day, EventName, Facts, FactValue, Service, Test, Truth, When } from './types';

/** Every event that a rulebook can speak of. */
export const eventNames: readonly EventName[] = [
  'policyStart', 'contractSigned', 'serviceAgreed', 'projectStart', 'servicePlanned', 'serviceCompleted', 'serviceConfirmed', 'reportApproved', 'reportDelivered',
  'revisitDone', 'hazardFound', 'hazardRectified', 'hazardNotified', 'majorHazardUnrectified', 'majorHazardReported', 'rectificationRefused',
  'complaintReceived', 'complaintContacted', 'complaintAnswered', 'complaintResolved', 'complaintPublished', 'extensionAgreed', 'archived',
  'reportSent', 'serviceRefused', 'accident', 'evaluationDone',
];
/** What an event's name alone says of it; what was recorded stands above it. */
const impliedBy: Partial<Record<EventName, Readonly<Record<string, FactValue>>>> = {
  majorHazardUnrectified: { hazardLevel: 'major', rectified: false, rectificationOverdue: true },
  rectificationRefused: { rectificationRefused: true, rectified: false },
  serviceRefused: { serviceRefused: true },
};
const MAX_EVENTS = 20_000;
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

/**
 * Proves events that come from outside.
 * @throws InputError naming the event and its field.
 */
export function checkEvents(input: unknown): readonly CaseEvent[] {
  if (!Array.isArray(input)) {
    throw new InputError({ code: 'wrong-type', field: 'events', value: input, problem: 'events are a list', fix: 'Give e.g. [{"event": "policyStart", "date": "2026-03-01"}]' });
  }
  if (input.length > MAX_EVENTS) {
    throw new InputError({ code: 'too-many-keys', field: 'events', value: input.length, problem: `${input.length} events are too many`, fix: `Give at most ${MAX_EVENTS}` });
  }
  const ids = new Set<string>();
  return input.map((item: unknown, i): CaseEvent => {
    const at = `events[${i}]`;
    if (!isPlain(item)) throw new InputError({ code: 'not-an-object', field: at, value: item, problem: 'an event is an object', fix: 'Give e.g. {"event": "serviceCompleted", "date": "2026-03-01"}' });
    const name = item.event as EventName;
    if (typeof name !== 'string' || !eventNames.includes(name)) {
      throw new InputError({ code: 'not-a-choice', field: `${at}.event`, value: name, problem: 'there is no event of this name', fix: `Use one of: ${eventNames.join(', ')}`, expected: eventNames });
    }
    parseDay(item.date, `${at}.date`);
    for (const key of ['id', 'of'] as const) {
      const value = item[key];
      if (value !== undefined && (typeof value !== 'string' || value === '' || value.length > 200)) {
        throw new InputError({ code: 'wrong-type', field: `${at}.${key}`, value, problem: 'a short text is needed', fix: 'Give a name of your own in quotes, or leave it out' });
      }
    }
    const id = (item.id as string | undefined) ?? `${name}-${i + 1}`;
    if (ids.has(id)) throw new InputError({ code: 'order', field: `${at}.id`, value: id, problem: 'another event has this id', fix: 'Give each event an id of its own' });
    ids.add(id);
    return { ...impliedBy[name], ...(item as unknown as CaseEvent), id };
  });
}

/** An event with its id. */
export type KnownEvent = CaseEvent & { readonly id: string };

const ANCHORS = ['policyStart', 'contractSigned', 'projectStart'] as const;
/** The events, with those that the facts themselves tell of, by day. */
export function withAnchors(facts: Facts, events: readonly CaseEvent[]): readonly KnownEvent[] {
  const all = [...events] as KnownEvent[];
  for (const name of ANCHORS) {
    const date = facts[name] as Day | undefined;
    if (date === undefined || events.some((event) => event.event === name && event.date === date)) continue;
    all.push({ id: name, event: name, date, ...(name === 'policyStart' && facts.policyEnd !== undefined ? { policyEnd: facts.policyEnd } : {}) });
  }
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function passes(test: Test, value: FactValue): boolean {
  if (Array.isArray(test)) return test.includes(value);
  if (typeof test === 'object') {
    const band = test as { gte?: number; lt?: number };
    return typeof value === 'number' && (band.gte === undefined || value >= band.gte) && (band.lt === undefined || value < band.lt);
  }
  return test === value;
}

/** Whether an event has the details that a rule names; a detail that nobody recorded is not known. */
export function detailsHold(details: When, event: CaseEvent): Truth {
  let truth: Truth = 'yes';
  for (const [name, test] of Object.entries(details)) {
    if (name === 'event') continue;
    const value = event[name];
    if (value === undefined || value === null) truth = 'unknown';
    else if (!passes(test, value as FactValue)) return 'no';
  }
  return truth;
}

/** Whether a delivered service counts: one of the patterns must fit with every key it gives. */
export function serviceFits(patterns: readonly Service[], event: CaseEvent): boolean {
  return patterns.some((pattern) => {
    const has = (allowed: readonly string[] | undefined, value: unknown): boolean =>
      !allowed || asList(value).some((given) => allowed.includes(given as string));
    return (
      has(pattern.kind, event.serviceKind) && has(pattern.mode, event.mode) &&
      (pattern.topic === undefined || asList(event.topic).includes(pattern.topic)) &&
      (pattern.item === undefined || asList(event.item).includes(pattern.item))
    );
  });
}
