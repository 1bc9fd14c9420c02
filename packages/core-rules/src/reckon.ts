import { inForceOn, findingAt } from './assess';
import { scopeTruth, type Book } from './compile';
import { addDays, addMonths, compareDays, parseDay, todayInShanghai } from './days';
import { stateOf } from './decide';
import { checkEvents, serviceFits, withAnchors, type KnownEvent } from './events';
import { checkFacts, factCatalogue, factsOf } from './facts';
import { lackOf } from './near';
import type { Amount, Day, Facts, Finding, Near, Reckoned, RulebookTexts } from './types';

export interface ReckonOptions {
  /** The day it is looked at; today in Shanghai by default. */
  readonly on?: Day;
  readonly texts?: RulebookTexts;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'two-years': 24 };
const dayBefore = (day: Day): Day => addDays(day, -1);

/** The covers, first to last: each from its start to its given end, to the day before the next one, or for a year. */
export function policiesOf(events: readonly KnownEvent[]): Period[] {
  const starts = events.filter((event) => event.event === 'policyStart');
  return starts.map((start, i) => {
    const year = dayBefore(addMonths(start.date, 12));
    const next = starts[i + 1];
    const given = start.policyEnd as Day | undefined;
    const end = given ?? year;
    return { from: start.date, to: next && next.date <= end ? dayBefore(next.date) : end };
  });
}

/**
 * A span cut into equal pieces from its first day; the last piece ends with the span. A span that is told up to the same day of the month
 * (1 March to 1 March) is whole pieces (Civil Code 202): its last day is no piece of its own.
 */
function pieces(from: Day, to: Day, months: number): Period[] {
  const cut: Period[] = [];
  for (let i = 0; ; i++) {
    const start = addMonths(from, i * months);
    if (i && start >= to) return cut;
    const next = addMonths(from, (i + 1) * months);
    cut.push({ from: start, to: next < to ? dayBefore(next) : to });
  }
}

/** The periods in which an amount is owed. Two years run on over renewals, from the first start; all else runs in each cover. */
function periodsOf(per: Amount['per'], policies: readonly Period[]): Period[] {
  const first = policies[0];
  if (!first) return [];
  if (per === 'two-years') {
    return pieces(first.from, policies[policies.length - 1]!.to, 24).map(({ from }) => ({ from, to: dayBefore(addMonths(from, 24)) }));
  }
  const months = MONTHS[`${per}`];
  return policies.flatMap((policy) => (months ? pieces(policy.from, policy.to, months) : [policy]));
}

const within = (event: KnownEvent, period: Period): boolean => event.date >= period.from && event.date <= period.to;
const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

const COUNTED: readonly string[] = ['times', 'visits', 'kinds'];
/** A right that is owed so many times, visits or kinds: what `assess` says of it is what is reckoned. */
type Counted = Finding & { readonly amount: Amount };
const isCounted = (finding: Finding | null): finding is Counted =>
  finding !== null && finding.force !== 'may' && COUNTED.includes(`${finding.amount?.unit}`);
const figureOf = (amount: Amount): number => amount.min ?? amount.exact ?? 0;

/** The day on which each thing that counts was first there: a kind's first service, a day on site, a service. They come by day. */
function countedDays(counted: readonly KnownEvent[], kinds: readonly (readonly KnownEvent[])[] | null, unit: Reckoned['unit']): readonly Day[] {
  if (kinds) return kinds.map((by) => by[0]!.date).sort(compareDays);
  const days = counted.map((event) => event.date);
  return unit === 'visits' ? [...new Set(days)] : days;
}

/**
 * Owed against delivered: every counted right in every period of the policy. Services outside all periods count for nothing.
 * @throws InputError for facts or events that cannot be.
 */
export function reckon(book: Book, input: unknown, eventsInput: unknown, options: ReckonOptions = {}): Reckoned[] {
  const facts = factsOf(checkFacts(input, factCatalogue(book.rulebook.facts)));
  if (options.on !== undefined) parseDay(options.on, 'on');
  return reckonChecked(book, facts, withAnchors(facts, checkEvents(eventsInput)), options);
}

/** `reckon` for facts and events that were checked already. */
export function reckonChecked(book: Book, facts: Facts, events: readonly KnownEvent[], options: ReckonOptions = {}): Reckoned[] {
  const { on = todayInShanghai(), texts } = options;
  if (inForceOn(book, facts.policyStart as Day | undefined) === 'no') return [];
  const state = stateOf(book, facts);
  if (scopeTruth(book, state) === 'no') return [];
  const policies = policiesOf(events);
  const covered = policies[policies.length - 1]?.to ?? '';
  const services = events.filter((event) => event.event === 'serviceCompleted' && event.date <= on);
  const rights = book.entitlements.map((compiled) => findingAt(compiled, state, texts)).filter((finding) => finding !== null);
  const byId = new Map(rights.map((right) => [right.id, right]));
  const delivered = (right: Finding, period: Period): KnownEvent[] =>
    services.filter((event) => within(event, period) && serviceFits(right.services, event));
  /** What is counted for a right that names its kind was meant for that one, not for a finer item of the same kind. */
  const isElsewhere = (event: KnownEvent): boolean => rights.some(({ services: patterns }) => serviceFits(patterns.filter(({ kind }) => kind), event));
  const nearTo = (right: Finding, period: Period): readonly Near[] =>
    services.filter((event) => within(event, period)).flatMap((event) => {
      const near = lackOf(right.services, event);
      return near && !((near.item ?? near.topic) !== undefined && isElsewhere(event)) ? [near] : [];
    });
  /** Items that were served in the period, and items owed but not yet served in the period that they are counted in. */
  const itemsIn = (items: readonly string[], period: Period) => {
    const served: KnownEvent[][] = [];
    const missing: string[] = [];
    for (const id of items) {
      const item = byId.get(id);
      if (!item) continue;
      const by = delivered(item, period);
      if (by.length) served.push(by);
      if (!isCounted(item) || item.holds !== 'yes') continue;
      const own = periodsOf(item.amount.per, policies).filter((candidate) => overlap(candidate, period));
      if (own.some((candidate) => delivered(item, candidate).length < figureOf(item.amount))) missing.push(id);
    }
    return { served, missing };
  };

  return rights.filter(isCounted).filter((right) => right.countsItems || right.services.length).flatMap((right) =>
    periodsOf(right.amount.per, policies).map((period): Reckoned => {
      const items = right.countsItems ? itemsIn(right.countsItems, period) : null;
      const counted = items ? items.served.flat() : delivered(right, period);
      const unit = right.amount.unit as Reckoned['unit'];
      const days = countedDays(counted, items?.served ?? null, unit);
      const count = days.length;
      const owed = figureOf(right.amount);
      return {
        id: right.id,
        ...(right.name ? { name: right.name } : {}),
        rulebook: book.rulebook.id,
        clauses: right.clauses,
        owes: right.owes,
        to: right.to,
        force: right.force,
        // Two years go on over a renewal that nobody has told yet; whether they are owed without one, no text says.
        holds: right.holds === 'yes' && count < owed && period.to > covered ? 'unknown' : right.holds,
        period: { ...period, per: right.amount.per },
        unit,
        owed,
        delivered: count,
        by: [...new Set(counted.map((event) => event.id))],
        near: right.countsItems ? (items?.missing ?? []).flatMap((id) => nearTo(byId.get(id)!, period)).filter(({ id }, i, all) => !counted.some((event) => event.id === id) && all.findIndex((one) => one.id === id) === i) : nearTo(right, period),
        missing: items?.missing ?? [],
        state: count >= owed ? 'met' : on > period.to ? 'overdue' : 'open',
        metOn: days[owed - 1] ?? null,
        text: right.text,
      };
    }));
}
