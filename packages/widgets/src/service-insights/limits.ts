import { daysBetween, schedule, type CaseEvent, type Day, type Deadline, type Facts, type ScheduleRow, type SpanUnit, type WorkCalendar } from '@anze/core-rules';
import { booksFor, givenByScope, type ReadingsByBook } from '../shared/applying';
import type { KitBook } from '../shared/rulebooks';
import type { AgreedExtension, ComplaintEntry, ServiceEntry, Who } from './entries';

/** One limit that holds, or may hold: the last day, agreed extensions with it. */
export interface Limit {
  readonly book: KitBook;
  readonly clauses: readonly string[];
  readonly within: number;
  readonly unit: SpanUnit;
  readonly due: Day;
  readonly provisional: boolean;
}
/** Several are candidates: what would decide between them was not recorded. None: `why`. */
export interface Limits {
  readonly limits: readonly Limit[];
  readonly why: 'no-rulebook' | 'no-limit' | 'other-version' | 'bad-facts' | null;
  /** Something that would have put it off was entered after it had run out, and moves nothing. */
  readonly unmoved?: boolean;
}
export interface Ground {
  readonly books: readonly KitBook[];
  /** What the page itself says of all its firms. */
  readonly given: Facts;
  /** Facts by policy number or firm's name. */
  readonly facts: Readonly<Record<string, Facts>>;
  readonly readings: ReadingsByBook;
  readonly calendar: WorkCalendar;
  readonly on: Day;
}

type Trigger = CaseEvent & { readonly id: string };
const none = (why: Limits['why']): Limits => ({ limits: [], why });

/** How long the rulebooks give for a revisit or an answer. Every figure is the engine's; where no rulebook is known, so is no limit. */
export class LimitFinder {
  /** What of the page's facts could not be, and was left out. */
  readonly problems = new Set<string>();
  private readonly known = new Map<string, Limits>();

  constructor(private readonly ground: Ground) {}

  ofRevisit({ who, date, serviceKind }: ServiceEntry): Limits {
    return this.find(who, 'revisitDone', { id: 'it', event: 'serviceCompleted', date, ...(serviceKind ? { serviceKind } : {}) }, []);
  }
  /** What puts a limit off counts from the day on which it was entered: one that had run out before is not moved by it. */
  ofAnswer({ who, start, needsVerification, isComplex, toldOn, extensions }: ComplaintEntry): Limits {
    const trigger = (needs: boolean | undefined, complex: boolean | undefined): Trigger => ({
      id: 'it', event: 'complaintReceived', date: start, ...(needs === undefined ? {} : { complaintNeedsVerification: needs }), ...(complex === undefined ? {} : { complaintComplex: complex }),
    });
    const limitsOf = (one: Trigger, agreed: ComplaintEntry['extensions']): Limits => this.find(who, 'complaintAnswered', one, agreed);
    const entered = extensions.map((one) => (one.entered === null ? one : { ...one, date: one.entered }));
    const plain = limitsOf(trigger(false, undefined), entered);
    const isToldLate = toldOn !== null && (needsVerification || isComplex) === true && plain.limits.length > 0 && plain.limits.every(({ due }) => toldOn > due);
    const asTold = trigger(needsVerification, isComplex);
    const proved = isToldLate ? plain : limitsOf(asTold, entered);
    const isUnmoved = (isToldLate || extensions.some((one) => one.entered !== null)) && dues(limitsOf(asTold, extensions)) !== dues(proved);
    return isUnmoved ? { ...proved, unmoved: true } : proved;
  }

  private find(who: Who, doneBy: 'revisitDone' | 'complaintAnswered', trigger: Trigger, extensions: ComplaintEntry['extensions']): Limits {
    const facts = this.factsOf(who);
    const key = JSON.stringify([who.rulebook, facts, doneBy, trigger, extensions]);
    let limits = this.known.get(key);
    if (!limits) this.known.set(key, (limits = this.attempt(who, facts, doneBy, trigger, extensions)));
    return limits;
  }
  private factsOf({ key, name, region }: Who): Facts {
    const { facts, given } = this.ground;
    const own = (of: string): Facts | undefined => (Object.prototype.hasOwnProperty.call(facts, of) ? facts[of] : undefined);
    return { ...given, ...(region === null ? {} : { region }), ...(own(key) ?? own(name)) };
  }
  private attempt(who: Who, facts: Facts, ...rest: [string, Trigger, ComplaintEntry['extensions']]): Limits {
    try {
      return this.work(who, facts, ...rest);
    } catch (error) {
      this.problems.add(`${who.key}: ${error instanceof Error ? error.message : String(error)}`);
      return none('bad-facts');
    }
  }
  private work(who: Who, facts: Facts, doneBy: string, trigger: Trigger, extensions: ComplaintEntry['extensions']): Limits {
    const { books, readings } = this.ground;
    // Who made the record was shown these rules: that they speak of the firm is settled.
    const named = who.rulebook && books.find(({ id }) => id === who.rulebook!.id);
    if (named && named.rulebook.version !== who.rulebook!.version) return none('other-version');
    if (who.rulebook && !named) return none('no-rulebook');
    const applying = named ? [named] : booksFor({ facts, readings }, books).filter(({ assessment }) => assessment.applies === 'yes' && assessment.role === 'local').map(({ book }) => book);
    if (!applying.length) return none('no-rulebook');
    const limits = applying.flatMap((book) => this.rowsOf(book, named ? settled(book, facts) : { facts, assumed: [] }, doneBy, trigger, extensions));
    return limits.length ? { limits, why: null } : none('no-limit');
  }
  private rowsOf(book: KitBook, { facts, assumed }: Settled, doneBy: string, trigger: Trigger, extensions: ComplaintEntry['extensions']): Limit[] {
    const deadlines = new Map(book.rulebook.deadlines.filter((one) => one.doneBy === doneBy && one.on?.event === trigger.event).map((one) => [one.id, one]));
    if (!deadlines.size) return [];
    const rows = (events: readonly CaseEvent[]): ScheduleRow[] =>
      schedule(book.book(this.ground.readings[book.id]), book.factsFor(facts), events, { links: 'leave', on: this.ground.on, calendar: this.ground.calendar })
        .filter((row) => row.of === trigger.id && row.within !== null && deadlines.has(row.id) && !restsOn(deadlines.get(row.id)!, assumed));
    const plain = rows([trigger]);
    const agreed = extensions.map((one, i) => this.agreedEvent(one, i, trigger, plain, (events) => rows([trigger, ...events])));
    return (agreed.length ? rows([trigger, ...agreed]) : plain).map(({ clauses, within, unit, due, extendedTo, provisional }) =>
      ({ book, clauses, within: within!, unit: unit as SpanUnit, due: extendedTo ?? due, provisional }));
  }
  /** The record names the new last day; the engine is told how much longer that is, or nothing where it is as far as the text lets. */
  private agreedEvent({ date, to, by, reasonTold, written, isComplex }: AgreedExtension, i: number, trigger: Trigger, plain: readonly ScheduleRow[], rows: (events: readonly CaseEvent[]) => readonly ScheduleRow[]): CaseEvent {
    const event: CaseEvent = {
      id: `more-${i}`, event: 'extensionAgreed', of: trigger.id, date, by, reasonTold, ...(written === undefined ? {} : { written }), ...(isComplex === undefined ? {} : { complaintComplex: isComplex }),
    };
    const nominal = plain.find(({ extension }) => extension)?.nominal;
    const furthest = rows([event]).find(({ extendedTo }) => extendedTo !== null)?.extendedTo;
    if (nominal === undefined || this.ground.calendar.rollForward(to).day === furthest) return event;
    return { ...event, days: Math.max(1, daysBetween(nominal, to)) };
  }
}

const dues = ({ limits }: Limits): string => limits.map(({ due }) => due).join();

interface Settled {
  readonly facts: Facts;
  /** Facts that stand only so that the scope holds; nothing else may rest on them. */
  readonly assumed: readonly string[];
}
function settled(book: KitBook, facts: Facts): Settled {
  const scope = { ...givenByScope([book]) } as Record<string, Facts[string]>;
  const assumed: string[] = [];
  for (const [fact, test] of Object.entries(book.rulebook.scope.when)) {
    if (facts[fact] !== undefined || scope[fact] !== undefined) continue;
    if (Array.isArray(test)) {
      scope[fact] = test[0] as Facts[string];
      assumed.push(fact);
    } else if (typeof test !== 'object') scope[fact] = test;
  }
  return { facts: { ...scope, ...facts }, assumed };
}
const restsOn = ({ when = {} }: Deadline, facts: readonly string[]): boolean => Object.keys(when).some((fact) => facts.includes(fact));
