import { outcomeOf } from './assess';
import { truthOf, type Book } from './compile';
import { addDays, addMonths, daysBetween, parseDay, todayInShanghai } from './days';
import { stateOf } from './decide';
import { checkEvents, detailsHold, serviceFits, withAnchors, type KnownEvent } from './events';
import { checkFacts, factCatalogue, factsOf } from './facts';
import { reckonChecked } from './reckon';
import { sentenceOf } from './sentence';
import type { Day, Deadline, Extension, Facts, RulebookTexts, ScheduleRow, Service, SpanUnit, Truth } from './types';
import { workCalendar, type Counted, type WorkCalendar } from './work-calendar';

export interface ScheduleOptions {
  /** The day it is looked at; today in Shanghai by default. */
  readonly on?: Day;
  /** Working days; the kit's own years by default. */
  readonly calendar?: WorkCalendar;
  readonly texts?: RulebookTexts;
}

const DUE_SOON_DAYS = 7;
let ownCalendar: WorkCalendar | undefined;
const kitCalendar = (): WorkCalendar => (ownCalendar ??= workCalendar());

/** The counted day before any rolling (Civil Code 201, 202). */
function count(calendar: WorkCalendar, start: Day, amount: number, unit: SpanUnit): Counted {
  if (unit === 'workdays') return calendar.addWorkdays(start, amount);
  return { day: unit === 'months' ? addMonths(start, amount) : addDays(start, amount), provisional: false };
}
/** The last day of a span: off rest days (Civil Code 203), except "at once". */
function roll(calendar: WorkCalendar, nominal: Counted, amount: number): Counted {
  if (amount === 0) return nominal;
  const rolled = calendar.rollForward(nominal.day);
  return { day: rolled.day, provisional: nominal.provisional || rolled.provisional };
}
const both = (a: Truth, b: Truth): Truth => (a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown');
const later = (a: Day, b: Day): Day => (a > b ? a : b);

type Dated = { readonly nominal: Counted; readonly due: Counted; readonly start: Day };
type ExtensionRow = NonNullable<ScheduleRow['extension']>;

/** The answer to an agreed extension: how far it reaches, or why it does not stand. */
function extend(
  extension: Extension, deadline: Deadline, dated: Dated, trigger: KnownEvent, events: readonly KnownEvent[], calendar: WorkCalendar,
): { row: ExtensionRow; to: Counted | null } {
  const [amount, unit] = deadline.within!;
  const head = { max: extension.max, consent: extension.consent, clauses: extension.clauses };
  const refused = (why: ExtensionRow['why']) => ({ row: { ...head, state: 'refused' as const, why }, to: null });
  const agreed = events.filter((event) => event.event === 'extensionAgreed' && (event.of === trigger.id || event.of === deadline.id));
  const first = agreed[0];
  if (!first) return { row: { ...head, state: 'available', why: null }, to: null };
  const details = detailsHold(extension.if ?? {}, { ...trigger, ...first });
  if (details === 'no') return refused('condition-not-met');
  if (!extension.consent.includes(first.by as Extension['consent'][number])) return refused('wrong-party');
  if (extension.written && first.written === false) return refused('not-written');
  if (first.date > dated.due.day) return refused('too-late');
  const asked = (['months', 'days', 'workdays'] as const).find((key) => typeof first[key] === 'number');
  const figure = asked ? (first[asked] as number) : (extension.max?.[0] ?? 0);
  const askedUnit: SpanUnit = asked ?? extension.max?.[1] ?? 'days';
  const counted =
    askedUnit === unit ? count(calendar, dated.start, amount + figure, unit) : count(calendar, dated.nominal.day, figure, askedUnit);
  if (extension.max) {
    const [most, mostUnit] = extension.max;
    const limit = mostUnit === unit ? count(calendar, dated.start, amount + most, unit) : count(calendar, dated.nominal.day, most, mostUnit);
    if (counted.day > limit.day) return refused('over-max');
  }
  return { row: { ...head, state: 'agreed', why: agreed.length > 1 ? 'more-than-once' : null }, to: roll(calendar, counted, figure) };
}

/** The event that fulfils a deadline: linked by `of`, or the only candidate after the trigger when nothing is linked. */
function fulfilment(deadline: Deadline, trigger: KnownEvent, triggers: number, events: readonly KnownEvent[], counts: readonly Service[] | null): Day | null {
  const name = deadline.doneBy ?? (deadline.meets ? 'serviceCompleted' : undefined);
  if (!name) return null;
  const done = events.find(
    (event) =>
      event.event === name && event.date >= trigger.date && event !== trigger &&
      (event.of === undefined ? triggers === 1 || counts !== null : event.of === trigger.id || event.of === deadline.id) &&
      (counts === null || serviceFits(counts, event)),
  );
  return done?.date ?? null;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const inYear = (year: number, monthDay: string): Day => `${`000${year}`.slice(-4)}-${monthDay}`;

/**
 * Every dated deadline of one rulebook for given facts and events, by day. Rights that are owed in a period stand with the period's last day.
 * @throws InputError for facts, events or a day that cannot be.
 */
export function schedule(book: Book, input: unknown, eventsInput: unknown, options: ScheduleOptions = {}): ScheduleRow[] {
  const facts = factsOf(checkFacts(input, factCatalogue(book.rulebook.facts)));
  if (options.on !== undefined) parseDay(options.on, 'on');
  return scheduleChecked(book, facts, withAnchors(facts, checkEvents(eventsInput)), options);
}

/** `schedule` for facts and events that were checked already. */
export function scheduleChecked(book: Book, facts: Facts, events: readonly KnownEvent[], options: ScheduleOptions = {}): ScheduleRow[] {
  const { on = todayInShanghai(), calendar = kitCalendar(), texts } = options;
  const state = stateOf(book, facts);
  const scope = truthOf(book.scope, state);
  if (scope === 'no') return [];
  const stateAt = (due: Day, doneOn: Day | null): ScheduleRow['state'] => {
    if (doneOn !== null) return 'done';
    if (on > due) return 'overdue';
    return daysBetween(on, due) <= DUE_SOON_DAYS ? 'due-soon' : 'upcoming';
  };
  const rows: ScheduleRow[] = [];
  const rowOf = (deadline: Deadline, rest: Omit<ScheduleRow, 'id' | 'rulebook' | 'clauses' | 'owes' | 'to' | 'force' | 'text'>): ScheduleRow => ({
    id: deadline.id, rulebook: book.rulebook.id, clauses: deadline.clauses, owes: deadline.owes, to: deadline.to, force: deadline.force,
    text: sentenceOf(texts, deadline.id, deadline.clauses), ...rest,
  });

  /** Rows that surely hold replace those of the deadline they name: of the same event, or of every event where they run from another one. */
  const replaced: { id: string; event: string; of: string | null }[] = [];
  for (const { deadline, tests } of book.deadlines) {
    const firm = both(scope, truthOf(tests, state));
    if (firm === 'no') continue;
    if (deadline.on && deadline.within) {
      const [amount, unit] = deadline.within;
      const triggers = events.filter(
        (event) => event.event === deadline.on!.event && (!deadline.about || event.serviceKind === undefined || serviceFits(deadline.about, event)),
      );
      const right = deadline.meets ? book.entitlements.find(({ rule }) => rule.id === deadline.meets) : undefined;
      const counts = right ? (outcomeOf(right, state)?.rows.flatMap((row) => row.counts) ?? []) : null;
      for (const trigger of triggers) {
        const kindKnown: Truth = deadline.about && trigger.serviceKind === undefined ? 'unknown' : 'yes';
        const holds = both(firm, both(kindKnown, detailsHold(deadline.on, trigger)));
        if (holds === 'no') continue;
        const nominal = count(calendar, trigger.date, amount, unit);
        // A service of a policy cannot wait until the cover is over.
        const policyEnd = deadline.meets ? (facts.policyEnd as Day | undefined) : undefined;
        const withinCover = (day: Counted): Counted =>
          policyEnd !== undefined && policyEnd < day.day ? { day: later(policyEnd, trigger.date), provisional: false } : day;
        const due = withinCover(roll(calendar, nominal, amount));
        const extended = deadline.extension && stands(deadline.extension.reading, book)
          ? extend(deadline.extension, deadline, { nominal, due, start: trigger.date }, trigger, events, calendar)
          : null;
        const extendedTo = extended?.to ? withinCover(extended.to) : null;
        const doneOn = fulfilment(deadline, trigger, triggers.length, events, counts && counts.length ? counts : null);
        if (holds === 'yes') for (const id of deadline.replaces ?? []) replaced.push({ id, event: deadline.on.event, of: trigger.id });
        rows.push(rowOf(deadline, {
          event: deadline.on.event, of: trigger.id, holds, nominal: nominal.day, due: due.day, unit, within: amount,
          extendedTo: extendedTo?.day ?? null, extension: extended?.row ?? null, provisional: (extendedTo ?? due).provisional,
          state: stateAt((extendedTo ?? due).day, doneOn), doneOn,
        }));
      }
      continue;
    }
    // An unlinked report is taken only where it can be but one.
    const sharers = book.deadlines.filter((other) => other.deadline.doneBy === deadline.doneBy).length;
    for (const { day, year } of fixedDays(deadline, facts, on)) {
      const sent = events.find(
        (event) => event.event === deadline.doneBy && (event.of === undefined ? sharers === 1 : event.of === deadline.id) &&
          (event.year === undefined ? event.date > inYear(year, '01-01') && event.date <= later(day, on) && yearOf(event.date) === yearOf(day) : event.year === year),
      );
      rows.push(rowOf(deadline, {
        event: 'calendar', of: `${year}`, holds: firm, nominal: day, due: day, unit: 'date', within: null, extendedTo: null, extension: null,
        provisional: false, state: stateAt(day, sent?.date ?? null), doneOn: sent?.date ?? null,
      }));
    }
  }
  const kept = rows.filter(
    (row) => !replaced.some(({ id, event, of }) => id === row.id && (event === row.event ? of === row.of : true)),
  );
  for (const right of reckonChecked(book, facts, events, { on, ...(texts ? { texts } : {}) })) {
    const rule = book.entitlements.find((candidate) => candidate.rule.id === right.id)!.rule;
    const doneOn = right.state === 'met' ? lastOf(right.by, events) : null;
    kept.push({
      id: right.id, rulebook: right.rulebook, clauses: right.clauses, event: 'period', of: right.period.from, owes: rule.owes, to: rule.to,
      force: right.force, holds: both(scope, right.holds), text: right.text, nominal: right.period.to, due: right.period.to, unit: 'date', within: null,
      extendedTo: null, extension: null, provisional: false, state: stateAt(right.period.to, doneOn), doneOn,
    });
  }
  return kept.sort((a, b) => {
    const [x, y] = [a.extendedTo ?? a.due, b.extendedTo ?? b.due];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}

function lastOf(ids: readonly string[], events: readonly KnownEvent[]): Day | null {
  const days = events.filter((event) => ids.includes(event.id)).map((event) => event.date);
  return days.length ? days.reduce(later) : null;
}

function stands(reading: string | undefined, book: Book): boolean {
  if (!reading) return true;
  const [dispute, key] = reading.split(':') as [string, string];
  return book.readings[dispute] === key;
}

/** The fixed days of a recurring deadline: for every year of the cover, or for the last and this year when no cover is known. */
function fixedDays(deadline: Deadline, facts: Facts, on: Day): { day: Day; year: number }[] {
  const [monthDay, when] = deadline.at!;
  const start = facts.policyStart as Day | undefined;
  if (when !== 'same-year' && when !== 'next-year') {
    const day = inYear(Number(when), monthDay);
    const concerns = start ? day >= start : Number(when) >= yearOf(on) - 1;
    return concerns ? [{ day, year: Number(when) }] : [];
  }
  const end = (facts.policyEnd as Day | undefined) ?? (start && addDays(addMonths(start, 12), -1));
  const first = start ? yearOf(start) : yearOf(on) - 1;
  const last = Math.max(end ? yearOf(end) : yearOf(on), yearOf(on));
  const days: { day: Day; year: number }[] = [];
  for (let year = first; year <= last; year++) {
    const day = inYear(when === 'next-year' ? year + 1 : year, monthDay);
    if (!start || day >= start) days.push({ day, year });
  }
  return days;
}
