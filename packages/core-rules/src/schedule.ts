import { inForceOn, outcomeOf } from './assess';
import { scopeTruth, truthOf, type Book } from './compile';
import { addDays, addMonths, compareDays, daysBetween, parseDay, todayInShanghai } from './days';
import { stateOf } from './decide';
import { checkEvents, detailsHold, serviceFits, withAnchors, type KnownEvent } from './events';
import { checkFacts, factCatalogue, factsOf } from './facts';
import { checkLinks } from './links';
import { policiesOf, reckonChecked, type Period } from './reckon';
import { sentenceOf } from './sentence';
import type { Day, Deadline, Extension, Facts, Reckoned, RulebookTexts, ScheduleRow, Service, SpanUnit, Truth } from './types';
import { workCalendar, type Counted, type WorkCalendar } from './work-calendar';

export interface ScheduleOptions {
  /** The day it is looked at; today in Shanghai by default. */
  readonly on?: Day;
  /** Working days; the kit's own years by default. */
  readonly calendar?: WorkCalendar;
  readonly texts?: RulebookTexts;
  /**
   * `leave`: the events are part of a longer list, or stand in a store where nobody can put them right any more. Then one that names nothing
   * here, or lies before what it answers, fulfils nothing; it is no error. `check` by default.
   */
  readonly links?: 'check' | 'leave';
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
const all = (...truths: Truth[]): Truth => truths.find((truth) => truth === 'no') ?? truths.find((truth) => truth === 'unknown') ?? 'yes';
const later = (a: Day, b: Day): Day => (a > b ? a : b);

type Dated = { readonly nominal: Counted; readonly due: Counted; readonly start: Day };
type ExtensionRow = NonNullable<ScheduleRow['extension']>;

/** The answer to an agreed extension: how far it reaches, or why it does not stand. */
function extend(
  extension: Extension, deadline: Deadline, dated: Dated, trigger: KnownEvent, triggers: readonly KnownEvent[], events: readonly KnownEvent[],
  calendar: WorkCalendar,
): { row: ExtensionRow; to: Counted | null } {
  const head = { max: extension.max, consent: extension.consent, clauses: extension.clauses };
  const refused = (why: ExtensionRow['why']) => ({ row: { ...head, state: 'refused' as const, why }, to: null });
  const [amount, unit] = deadline.within!;
  const reach = ([more, moreUnit]: readonly [number, SpanUnit]): Counted =>
    moreUnit === unit ? count(calendar, dated.start, amount + more, unit) : count(calendar, dated.nominal.day, more, moreUnit);
  const judge = (agreed: KnownEvent): { row: ExtensionRow; to: Counted | null } => {
    const details = detailsHold(extension.if ?? {}, { ...trigger, ...agreed });
    if (details === 'no') return refused('condition-not-met');
    if (!extension.consent.includes(agreed.by as Extension['consent'][number])) return refused('wrong-party');
    if (extension.written && agreed.written === false) return refused('not-written');
    if (extension.reasonTold && agreed.reasonTold === false) return refused('not-told');
    if (agreed.date > dated.due.day) return refused('too-late');
    const asked = (['months', 'days', 'workdays'] as const).find((key) => typeof agreed[key] === 'number');
    const span = asked ? ([agreed[asked] as number, asked] as const) : extension.max;
    // What the text asks for but nobody recorded is said: the agreement may fail by it.
    const isRecorded = details === 'yes' && (!extension.written || agreed.written === true) && (!extension.reasonTold || agreed.reasonTold === true);
    const row: ExtensionRow = { ...head, state: 'agreed', why: isRecorded ? null : 'not-recorded' };
    // Neither the record nor the text says how long: the day stays.
    if (!span) return { row, to: null };
    const counted = reach(span);
    if (extension.max && counted.day > reach(extension.max).day) return refused('over-max');
    return { row, to: roll(calendar, counted, span[0]) };
  };
  // One that names only the deadline means the last cover or case that had begun; agreed beforehand, the first.
  const isMeant = ({ date }: KnownEvent): boolean => (triggers.filter((one) => one.date <= date).pop() ?? triggers[0]) === trigger;
  const records = events.filter((event) => event.event === 'extensionAgreed' && (event.of === trigger.id || (event.of === deadline.id && isMeant(event))));
  if (!records.length) return { row: { ...head, state: 'available', why: null }, to: null };
  const judged = records.map(judge);
  const standing = judged.filter(({ row }) => row.state === 'agreed');
  // Once only: the first that stands counts, and that there was another is said.
  if (standing.length > 1) return { row: { ...standing[0]!.row, why: 'more-than-once' }, to: standing[0]!.to };
  return standing[0] ?? judged[0]!;
}

/** The event within the given days that fulfils a deadline: linked by `of`, or the only candidate after the trigger when nothing is linked. */
function fulfilment(
  deadline: Deadline, trigger: KnownEvent, triggers: number, events: readonly KnownEvent[], counts: readonly Service[] | null, { from, to }: Period,
): Day | null {
  const name = deadline.doneBy ?? (deadline.meets ? 'serviceCompleted' : undefined);
  const done = events.find(
    (event) =>
      event.event === name && event.date >= from && event.date <= to && event !== trigger &&
      (event.of === undefined ? triggers === 1 || deadline.meets !== undefined : event.of === trigger.id || event.of === deadline.id) &&
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
  const catalogue = factCatalogue(book.rulebook.facts);
  const facts = factsOf(checkFacts(input, catalogue));
  if (options.on !== undefined) parseDay(options.on, 'on');
  const events = checkEvents(eventsInput);
  if (options.links !== 'leave') checkLinks(events, { facts, catalogue, ...deadlinesOf(book) });
  return scheduleChecked(book, facts, withAnchors(facts, events), options);
}

/** The ids of the deadlines that an event may name. */
export function deadlinesOf({ rulebook: { deadlines } }: Book): { readonly deadlines: readonly string[]; readonly extendable: readonly string[] } {
  return { deadlines: deadlines.map(({ id }) => id), extendable: deadlines.filter(({ extension }) => extension).map(({ id }) => id) };
}

/** `schedule` for facts and events that were checked already. */
export function scheduleChecked(book: Book, facts: Facts, events: readonly KnownEvent[], options: ScheduleOptions = {}): ScheduleRow[] {
  const { on = todayInShanghai(), calendar = kitCalendar(), texts } = options;
  const state = stateOf(book, facts);
  // The version in force at the start of the policy counts; another one dates nothing.
  if (inForceOn(book, facts.policyStart as Day | undefined) === 'no') return [];
  const scope = scopeTruth(book, state);
  const stateAt = (due: Day, doneOn: Day | null): ScheduleRow['state'] => {
    if (doneOn !== null) return 'done';
    if (on > due) return 'overdue';
    return daysBetween(on, due) <= DUE_SOON_DAYS ? 'due-soon' : 'upcoming';
  };
  const rowOf = (deadline: Deadline, rest: Omit<ScheduleRow, 'id' | 'rulebook' | 'clauses' | 'owes' | 'to' | 'force' | 'text'>): ScheduleRow => ({
    id: deadline.id, rulebook: book.rulebook.id, clauses: deadline.clauses, owes: deadline.owes, to: deadline.to, force: deadline.force,
    text: sentenceOf(texts, deadline.id, deadline.clauses), ...rest,
  });

  const covers = policiesOf(events);
  const isCovered = ({ date }: KnownEvent): boolean => covers.some(({ from, to }) => date >= from && date <= to);
  // A service on a day of no told cover may be another policy's, whose dates nobody here knows.
  const strays = new Set(covers.length ? events.filter((event) => event.event === 'serviceCompleted' && !isCovered(event)).map(({ id }) => id) : []);
  const isOutside = ({ id, of }: KnownEvent): boolean => strays.has(id) || (of !== undefined && strays.has(of));
  const untilNow = events.filter(({ date }) => date <= on);
  const withinCovers = untilNow.filter(({ id }) => !strays.has(id));

  // Whose policy had begun on a fixed day nobody knows without its start.
  const start = (facts.policyStart as Day | undefined) ?? events.find(({ event }) => event === 'policyStart')?.date;
  const made: Made[] = [];
  for (const { deadline, tests } of book.deadlines) {
    const firm = all(scope, truthOf(tests, state));
    if (firm === 'no') continue;
    if (deadline.at) {
      // An unlinked report is taken only where it can be but one.
      const sharers = book.deadlines.filter((other) => other.deadline.doneBy === deadline.doneBy).length;
      for (const { day, year } of fixedDays(deadline.at, start, facts, on)) {
        const sent = untilNow.find(
          (event) => event.event === deadline.doneBy && (event.of === undefined ? sharers === 1 : event.of === deadline.id) &&
            (event.year === undefined ? yearOf(event.date) === yearOf(day) : event.year === year),
        );
        const doneOn = sent?.date ?? null;
        const row = rowOf(deadline, {
          event: 'calendar', of: `${year}`, holds: start ? firm : 'unknown', nominal: day, due: day, unit: 'date', within: null, extendedTo: null, extension: null,
          provisional: false, state: stateAt(day, doneOn), doneOn, outsideCover: false,
        });
        made.push({ row, start: day, meets: null, replaces: [] });
      }
      continue;
    }
    const { event, ...details } = deadline.on!;
    const [amount, unit] = deadline.within!;
    const triggers = events.filter(
      (candidate) => candidate.event === event && (!deadline.about || candidate.serviceKind === undefined || serviceFits(deadline.about, candidate)),
    );
    const right = book.entitlements.find(({ rule }) => rule.id === deadline.meets);
    const counts = right ? (outcomeOf(right, state)?.rows.flatMap((row) => row.counts) ?? []) : null;
    for (const trigger of triggers) {
      const kindKnown: Truth = deadline.about && trigger.serviceKind === undefined ? 'unknown' : 'yes';
      const outsideCover = isOutside(trigger);
      const holds = all(firm, kindKnown, outsideCover ? 'unknown' : 'yes', detailsHold(details, trigger));
      if (holds === 'no') continue;
      const nominal = count(calendar, trigger.date, amount, unit);
      // A service of a policy cannot wait until the cover is over; one before the works began is there already.
      const cover = deadline.meets ? coverOf(trigger.date, facts, events) : { from: trigger.date, to: LAST_DAY };
      const withinCover = (day: Counted): Counted =>
        cover.to < day.day ? { day: later(cover.to, trigger.date), provisional: false } : day;
      const due = withinCover(roll(calendar, nominal, amount));
      const extended = deadline.extension && stands(deadline.extension.reading, book)
        ? extend(deadline.extension, deadline, { nominal, due, start: trigger.date }, trigger, triggers, events, calendar)
        : null;
      const extendedTo = extended?.to ? withinCover(extended.to) : null;
      const last = extendedTo ?? due;
      const doneOn = fulfilment(deadline, trigger, triggers.length, isCovered(trigger) ? withinCovers : untilNow, counts?.length ? counts : null, cover);
      const row = rowOf(deadline, {
        event, of: trigger.id, holds, nominal: nominal.day, due: due.day, unit, within: amount, extendedTo: extendedTo?.day ?? null,
        extension: extended?.row ?? null, provisional: last.provisional, state: stateAt(last.day, doneOn), doneOn, outsideCover,
      });
      made.push({ row, start: trigger.date, meets: deadline.meets ?? null, replaces: holds === 'yes' ? (deadline.replaces ?? []) : [] });
    }
  }
  const dated = made.filter((one) => !made.some((other) => overtakes(other, one)) && !(one.row.force === 'may' && isTooEarly(one, made)));
  const rows = dated.map(({ row }) => row);
  const covered = covers[covers.length - 1]?.to ?? LAST_DAY;
  // A single service with a day of its own has no second one; and what is owed once at the signing has no day in any text.
  const isDated = (right: Reckoned): boolean => right.owed === 1 && dated.some(({ row, meets, start }) => meets === right.id && row.holds === 'yes' && row.force === right.force && start >= right.period.from && start <= right.period.to);
  for (const right of reckonChecked(book, facts, events, { on, ...(texts ? { texts } : {}) })) {
    if (right.period.per === 'once' || isDated(right)) continue;
    const doneOn = right.metOn;
    const outsideCover = doneOn === null && right.period.to > covered;
    rows.push({
      id: right.id, ...(right.name ? { name: right.name } : {}), rulebook: right.rulebook, clauses: right.clauses, event: 'period', of: right.period.from, owes: right.owes, to: right.to,
      force: right.force, holds: all(scope, right.holds), text: right.text, nominal: right.period.to, due: right.period.to, unit: 'date', within: null,
      extendedTo: null, extension: null, provisional: false, state: stateAt(right.period.to, doneOn), doneOn, outsideCover,
    });
  }
  const keyOf = (row: ScheduleRow): string => `${row.extendedTo ?? row.due} ${row.id}`;
  return rows.sort((a, b) => compareDays(keyOf(a), keyOf(b)));
}

interface Made {
  readonly row: ScheduleRow;
  /** The day it is counted from. */
  readonly start: Day;
  /** The right that is met in it. */
  readonly meets: string | null;
  readonly replaces: readonly string[];
}
const isNamed = ({ replaces }: Made, other: Made): boolean => replaces.includes(other.row.id);
/** A row that surely holds replaces those of the deadlines it names: of the same event, or, where it runs from another one, of those up to its day. */
const overtakes = (one: Made, other: Made): boolean =>
  isNamed(one, other) && (one.row.event === other.row.event ? one.row.of === other.row.of : one.start >= other.start);
/** A leave to count from a later day gives nothing where that day lies before the one it would replace. */
const isTooEarly = (one: Made, made: readonly Made[]): boolean =>
  made.some((other) => isNamed(one, other) && one.start < other.start) && !made.some((other) => overtakes(one, other));

const LAST_DAY: Day = '9999-12-31';
/** The cover in which a day lies, to its told end or else to the day before the next one; each renewal has its own. */
function coverOf(day: Day, facts: Facts, events: readonly KnownEvent[]): Period {
  const starts = events.filter((event) => event.event === 'policyStart');
  const own = starts.filter(({ date }) => date <= day).pop();
  const next = starts.find(({ date }) => date > day);
  const told = (own ?? facts).policyEnd as Day | null | undefined;
  return { from: own?.date ?? day, to: told ?? (next ? addDays(next.date, -1) : LAST_DAY) };
}

function stands(reading: string | undefined, book: Book): boolean {
  if (!reading) return true;
  const [dispute, key] = reading.split(':') as [string, string];
  return book.readings[dispute] === key;
}

/** The fixed days of a recurring deadline: for every year of the cover, or for the last and this year when no cover is known. */
function fixedDays([monthDay, when]: NonNullable<Deadline['at']>, start: Day | undefined, facts: Facts, on: Day): { day: Day; year: number }[] {
  if (when !== 'same-year' && when !== 'next-year') {
    const year = Number(when);
    const day = inYear(year, monthDay);
    const concerns = start ? day >= start : year >= yearOf(on) - 1;
    return concerns ? [{ day, year }] : [];
  }
  const end = (facts.policyEnd as Day | undefined) ?? (start ? addDays(addMonths(start, 12), -1) : on);
  const first = start ? yearOf(start) : yearOf(on) - 1;
  const last = Math.max(yearOf(end), yearOf(on));
  const days: { day: Day; year: number }[] = [];
  for (let year = first; year <= last; year++) {
    const day = inYear(when === 'next-year' ? year + 1 : year, monthDay);
    if (!start || day >= start) days.push({ day, year });
  }
  return days;
}
