import { compareDays, InputError, parseDay, printable } from './days';
import { checkNames } from './event-names';
import catalogue from './generated/facts';
import type { Band, CaseEvent, Day, EventName, Facts, FactValue, Service, Test, Truth, When } from './types';

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
    if (!eventNames.includes(name)) {
      throw new InputError({ code: 'not-a-choice', field: `${at}.event`, value: name, problem: 'there is no event of this name', fix: `Use one of: ${eventNames.join(', ')}`, expected: eventNames });
    }
    parseDay(item.date, `${at}.date`);
    for (const key of ['id', 'of'] as const) {
      const value = item[key];
      if (value !== undefined && (typeof value !== 'string' || value === '' || value.length > 200)) {
        throw new InputError({ code: 'wrong-type', field: `${at}.${key}`, value, problem: 'a short text is needed', fix: 'Give a name of your own in quotes, or leave it out' });
      }
    }
    checkDetails(item, name, at);
    const id = (item.id as string | undefined) ?? `${name}-${i + 1}`;
    if (ids.has(id)) throw new InputError({ code: 'order', field: `${at}.id`, value: id, problem: 'another event has this id', fix: 'Give each event an id of its own' });
    ids.add(id);
    return { ...impliedBy[name], ...(item as unknown as CaseEvent), id };
  });
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
const LONGEST_EXTENSION = 10_000;
/** Details that the kit knows must be what the kit knows: a mistyped kind of service would silently count for nothing. */
function checkKnown(item: Readonly<Record<string, unknown>>, at: string): void {
  for (const [key, given] of Object.entries(item)) {
    const fact = Object.prototype.hasOwnProperty.call(catalogue, key) ? catalogue[key] : undefined;
    // Finer items are each rulebook's own.
    if (!fact || key === 'item' || key === 'event' || !isGiven(given)) continue;
    for (const value of Array.isArray(given) ? (given as unknown[]) : [given]) {
      const fits = fact.type === 'boolean' ? typeof value === 'boolean' : fact.type === 'choice' ? fact.values?.includes(value as FactValue) : true;
      if (fits) continue;
      const expected = fact.type === 'boolean' ? ['true', 'false'] : (fact.values ?? []).map(String);
      throw new InputError({ code: 'not-a-choice', field: `${at}.${key}`, value, problem: `${printable(value)} is none of its values`, fix: `Give one of ${expected.join(', ')}`, expected });
    }
  }
}
/** The details that dates are counted from; any other detail is compared and never computed with. */
function checkDetails(item: Readonly<Record<string, unknown>>, name: EventName, at: string): void {
  checkNames(item, name, at);
  checkKnown(item, at);
  for (const key of name === 'extensionAgreed' ? (['written', 'reasonTold'] as const) : []) {
    const value = item[key];
    // "no" in quotes is no `false`: taken for nothing, it would put a day off that nobody put off.
    if (isGiven(value) && typeof value !== 'boolean') {
      throw new InputError({ code: 'wrong-type', field: `${at}.${key}`, value, problem: `${printable(value)} is not true or false`, fix: 'Give true or false, without quotes' });
    }
  }
  const { policyEnd } = item;
  if (name === 'policyStart' && isGiven(policyEnd)) {
    parseDay(policyEnd, `${at}.policyEnd`);
    if (compareDays(policyEnd as Day, item.date as Day) < 0) {
      throw new InputError({ code: 'order', field: `${at}.policyEnd`, value: policyEnd, problem: 'it lies before the policy starts', fix: 'Exchange the two, or correct one' });
    }
  }
  for (const key of name === 'extensionAgreed' ? (['months', 'days', 'workdays'] as const) : []) {
    const value = item[key];
    if (isGiven(value) && !(Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LONGEST_EXTENSION)) {
      throw new InputError({ code: 'out-of-range', field: `${at}.${key}`, value, problem: `${printable(value)} is not a number of ${key}`, fix: `Give a whole number from 1 to ${LONGEST_EXTENSION}` });
    }
  }
}

/** An event with its id. */
export type KnownEvent = CaseEvent & { readonly id: string };

const ANCHORS = ['policyStart', 'contractSigned', 'projectStart'] as const;
/** The events, with those that the facts themselves tell of, by day. */
export function withAnchors(facts: Facts, events: readonly CaseEvent[]): readonly KnownEvent[] {
  const all = [...events] as KnownEvent[];
  for (const name of ANCHORS) {
    const date = facts[name] as Day | undefined;
    if (date === undefined) continue;
    const told = { id: name, event: name, date, ...(name === 'policyStart' && facts.policyEnd !== undefined ? { policyEnd: facts.policyEnd } : {}) };
    const at = all.findIndex((event) => event.event === name && event.date === date);
    // Told twice it is still one event; what the record says stands above the facts.
    if (at < 0) all.push(told);
    else all[at] = { ...told, ...all[at]! };
  }
  return all.sort((a, b) => compareDays(a.date, b.date));
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function passes(test: Test, value: FactValue): boolean {
  if (Array.isArray(test)) return test.includes(value);
  if (typeof test !== 'object') return test === value;
  const { gte = -Infinity, lt = Infinity } = test as Band;
  return typeof value === 'number' && value >= gte && value < lt;
}

/** Whether an event has the details that a rule names; a detail that nobody recorded is not known. */
export function detailsHold(details: When, event: CaseEvent): Truth {
  let truth: Truth = 'yes';
  for (const [name, test] of Object.entries(details)) {
    const value = event[name];
    if (!isGiven(value)) truth = 'unknown';
    else if (!passes(test, value as FactValue)) return 'no';
  }
  return truth;
}

/** Whether a delivered service counts: one of the patterns must fit with every key it gives. */
export function serviceFits(patterns: readonly Service[], event: CaseEvent): boolean {
  const has = (allowed: readonly string[] | undefined, value: unknown): boolean =>
    !allowed || asList(value).some((given) => allowed.includes(given as string));
  const hasOne = (wanted: string | undefined, value: unknown): boolean => has(wanted === undefined ? undefined : [wanted], value);
  return patterns.some((pattern) =>
    has(pattern.kind, event.serviceKind) && has(pattern.mode, event.mode) && hasOne(pattern.topic, event.topic) && hasOne(pattern.item, event.item));
}
