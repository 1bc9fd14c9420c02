import { outcomeOf } from './assess';
import { truthOf, type Book, type CompiledRule, type FullRow } from './compile';
import { addDays, addMonths, parseDay, todayInShanghai } from './days';
import { stateOf } from './decide';
import { checkEvents, serviceFits, withAnchors, type KnownEvent } from './events';
import { checkFacts, factCatalogue, factsOf } from './facts';
import type { Amount, Day, Facts, Reckoned, RulebookTexts, Truth } from './types';

export interface ReckonOptions {
  /** The day it is looked at; today in Shanghai by default. */
  readonly on?: Day;
  readonly texts?: RulebookTexts;
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}
const MONTHS: Partial<Record<NonNullable<Amount['per']>, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'two-years': 24 };
const dayBefore = (day: Day): Day => addDays(day, -1);

/** The covers, first to last: each from its start to its given end, to the day before the next one, or for a year. */
function policiesOf(events: readonly KnownEvent[]): Period[] {
  const starts = events.filter((event) => event.event === 'policyStart');
  return starts.map((start, i) => {
    const year = dayBefore(addMonths(start.date, 12));
    const next = starts[i + 1];
    const given = start.policyEnd as Day | undefined;
    const end = given ?? year;
    return { from: start.date, to: next && next.date <= end ? dayBefore(next.date) : end };
  });
}

/** A span cut into equal pieces from its first day; the last piece ends with the span. */
function pieces(from: Day, to: Day, months: number): Period[] {
  const cut: Period[] = [];
  for (let i = 0; ; i++) {
    const start = addMonths(from, i * months);
    if (start > to) return cut;
    const end = dayBefore(addMonths(from, (i + 1) * months));
    cut.push({ from: start, to: end < to ? end : to });
  }
}

/** The periods in which an amount is owed. Two years run on over renewals, from the first start; all else runs in each cover. */
function periodsOf(per: Amount['per'], policies: readonly Period[]): Period[] {
  const first = policies[0];
  const last = policies[policies.length - 1];
  if (!first || !last) return [];
  if (per === 'two-years') {
    return pieces(first.from, last.to, 24).map(({ from }) => ({ from, to: dayBefore(addMonths(from, 24)) }));
  }
  const months = per === null ? undefined : MONTHS[per];
  return policies.flatMap((policy) => (months ? pieces(policy.from, policy.to, months) : [policy]));
}

const within = (event: KnownEvent, period: Period): boolean => event.date >= period.from && event.date <= period.to;
const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

interface Right {
  readonly compiled: CompiledRule;
  readonly holds: Truth;
  readonly rows: readonly FullRow[];
  /** The weakest amount in times, visits or kinds, if the text gives one. */
  readonly amount: Amount | null;
}

function rightsOf(book: Book, state: Int32Array): Right[] {
  const rights: Right[] = [];
  for (const compiled of book.entitlements) {
    const outcome = outcomeOf(compiled, state);
    if (!outcome) continue;
    const owed = outcome.rows.filter((row) => row.force !== 'may');
    const amounts = owed.map((row) => row.amount).filter((amount): amount is Amount => amount !== null && ['times', 'visits', 'kinds'].includes(amount.unit));
    rights.push({ compiled, holds: outcome.holds, rows: outcome.rows, amount: amounts[0] ?? null });
  }
  return rights;
}
const figureOf = (amount: Amount): number => amount.min ?? amount.exact ?? 0;

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
  const state = stateOf(book, facts);
  if (truthOf(book.scope, state) === 'no') return [];
  const policies = policiesOf(events);
  const services = events.filter((event) => event.event === 'serviceCompleted' && event.date <= on);
  const rights = rightsOf(book, state);
  const byId = new Map(rights.map((right) => [right.compiled.rule.id, right]));
  const delivered = (right: Right, period: Period): KnownEvent[] => {
    const patterns = right.rows.flatMap((row) => row.counts);
    return services.filter((event) => within(event, period) && serviceFits(patterns, event));
  };
  /** Items that were served in the period, and items owed but not yet served in the period that they are counted in. */
  const itemsIn = (items: readonly string[], period: Period) => {
    const served: KnownEvent[][] = [];
    const missing: string[] = [];
    for (const id of items) {
      const item = byId.get(id);
      if (!item) continue;
      const by = delivered(item, period);
      if (by.length) served.push(by);
      if (!item.amount || item.holds !== 'yes') continue;
      const own = periodsOf(item.amount.per, policies).filter((candidate) => overlap(candidate, period));
      if (own.some((candidate) => delivered(item, candidate).length < figureOf(item.amount!))) missing.push(id);
    }
    return { served, missing };
  };

  const reckoned: Reckoned[] = [];
  for (const right of rights) {
    const { rule } = right.compiled;
    const { amount } = right;
    if (!amount || !(rule.countsItems || right.rows.some((row) => row.counts.length))) continue;
    for (const period of periodsOf(amount.per, policies)) {
      const items = rule.countsItems ? itemsIn(rule.countsItems, period) : null;
      const events = items ? items.served.flat() : delivered(right, period);
      const unit = amount.unit as Reckoned['unit'];
      const count = items ? items.served.length : unit === 'visits' ? new Set(events.map((event) => event.date)).size : events.length;
      const owed = figureOf(amount);
      const clauses = [...new Set(right.rows.flatMap((row) => row.clauses))];
      reckoned.push({
        id: rule.id,
        rulebook: book.rulebook.id,
        clauses,
        owes: rule.owes,
        to: rule.to,
        force: right.rows.find((row) => row.amount === amount)?.force ?? rule.force,
        holds: right.holds,
        period: { ...period, per: amount.per },
        unit,
        owed,
        delivered: count,
        by: [...new Set(events.map((event) => event.id))],
        missing: items?.missing ?? [],
        state: count >= owed ? 'met' : on > period.to ? 'overdue' : 'open',
        text: texts?.nodes[rule.id] ?? texts?.clauses[clauses[0] ?? '']?.text ?? '',
      });
    }
  }
  return reckoned;
}
