import { isDay, type CaseEvent, type Day, type Facts, type WorkCalendar, type WorkdayYear } from '@anze/core-rules';
import { booksFor, type ReadingsByBook } from '../shared/applying';
import { AnzeErrorEvent } from '../shared/events/error';
import type { Shelf } from '../shared/shelf';
import { workDaysWith } from '../shared/work-days';
import type { Asker } from './asker';
import type { Wording } from './due';
import type { Model } from './service-calendar.model';
import type { Supply } from './supply';

interface Given {
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly readings: ReadingsByBook;
  readonly workdays: readonly WorkdayYear[];
  readonly today: Day;
}

/** Makes the model when something it rests on has changed; tells the page what it had to leave out. */
export class Maker {
  model: Model | null = null;
  problem = '';
  /** How many records of the host could not be read. */
  unread = 0;
  private made: readonly unknown[] = [];
  private told = '';
  private calendarOf: readonly [readonly WorkdayYear[], WorkCalendar] | null = null;

  asker: Asker | null = null;

  constructor(private readonly owner: ConstructorParameters<typeof Asker>[0], private readonly shelf: Shelf, private readonly supply: Supply) {}

  calendar(workdays: readonly WorkdayYear[]): WorkCalendar {
    if (this.calendarOf?.[0] === workdays) return this.calendarOf[1];
    const { calendar, problem } = workDaysWith(workdays);
    if (problem !== null) this.tell('workdays', [problem]);
    this.calendarOf = [workdays, calendar];
    return calendar;
  }

  make(given: Given, key: readonly unknown[], wording: Wording): Model | null {
    const { shelf, supply } = this;
    if (!shelf.ready || !supply.has([])) return null;
    const part = supply.part!;
    this.asker ??= new part.Asker(this.owner);
    const { session } = this.asker;
    const all = [session.policy, given.facts, given.events, given.readings, given.workdays, given.today, shelf.books, ...key];
    if (this.model && all.every((one, i) => one === this.made[i])) return this.model;
    const catalogue = Object.assign({}, ...shelf.books.map(({ facts }) => facts)) as Parameters<typeof part.soundFacts>[1];
    const facts = part.soundFacts({ ...shelf.given, ...given.facts }, catalogue);
    this.asker.take(shelf.engine!, shelf.books, facts.value, given.readings);
    const { policy } = session;
    const events = part.soundEvents(given.events);
    const setting = { facts: part.withPolicy(policy.facts, events.value), events: events.value, byId: new Map(events.value.map((event) => [event.id, event])), readings: policy.readings, calendar: this.calendar(given.workdays), on: given.today };
    const applying = booksFor(setting, shelf.books);
    if (!supply.has(applying.map(({ book }) => book))) return null;
    all[0] = policy;
    this.made = all;
    this.unread = events.problems.length;
    this.tell('facts', facts.problems);
    this.tell('events', events.problems);
    const kinds = (catalogue.serviceKind?.values ?? []).map(String);
    try {
      this.model = part.modelOf(applying, (book) => supply.textsOf(book), setting, kinds, wording);
      this.problem = '';
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      this.model = null;
      this.tell('case', [this.problem]);
    }
    return this.model;
  }
  private tell(at: string, problems: readonly string[]): void {
    const key = `${at}${problems.join()}`;
    if (!problems.length || key === this.told) return;
    this.told = key;
    this.owner.dispatchEvent(new AnzeErrorEvent({ at, message: problems.join('\n') }));
  }
}

export const dayOr = (day: string, other: Day): Day => (isDay(day) ? day : other);
