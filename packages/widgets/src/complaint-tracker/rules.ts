import { schedule, type CaseEvent, type Day, type Deadline, type Facts, type FactValue, type RulebookTexts, type ScheduleRow, type WorkCalendar } from '@anze/core-rules';
import type { KitBook, Readings } from '../shared/rulebooks';

/** The rulebook that a complaint stands under, with its words. */
export interface Rules {
  readonly book: KitBook;
  readonly texts: RulebookTexts;
  readonly facts: Facts;
  readonly readings: Readings | undefined;
}

/** What a rulebook says about complaints, by its own topic: no id is known here. */
export const complaintDeadlines = ({ rulebook }: KitBook): readonly Deadline[] => rulebook.deadlines.filter(({ topic }) => topic === 'complaint');
export const deadlineOf = (book: KitBook, id: string): Deadline | undefined => book.rulebook.deadlines.find((one) => one.id === id);

/** A record that was made under a rulebook proves that its scope held, also where nobody tells the facts again. */
export function factsUnder(book: KitBook, facts: Facts): Facts {
  if (book.assess(facts).applies === 'yes') return facts;
  const scope = Object.entries(book.rulebook.scope.when).map(([fact, test]): readonly [string, FactValue | undefined] => {
    const first: unknown = Array.isArray(test) ? test[0] : test;
    return [fact, typeof first === 'object' ? undefined : (first as FactValue)];
  });
  const held = Object.fromEntries(scope.filter(([, value]) => value !== undefined));
  return { ...facts, ...held };
}

export interface Dates {
  readonly on: Day;
  readonly calendar: WorkCalendar;
}
export function rowsOf({ book, texts, facts, readings }: Rules, events: readonly CaseEvent[], { on, calendar }: Dates): readonly ScheduleRow[] {
  const own = new Set(complaintDeadlines(book).map(({ id }) => id));
  return schedule(book.book(readings), book.factsFor(facts), events, { links: 'leave', on, calendar, texts }).filter(({ id, event }) => own.has(id) && event !== 'calendar' && event !== 'period');
}

/** The last day to which a date can be put off: the engine's own answer to a consent that lacks nothing. */
export function furthest(rules: Rules, row: ScheduleRow, trigger: CaseEvent & { readonly id: string }, dates: Dates): Day | null {
  const extension = deadlineOf(rules.book, row.id)?.extension;
  if (!extension?.max) return null;
  const details = Object.fromEntries(Object.entries(extension.if ?? {}).map(([name, test]) => [name, Array.isArray(test) ? (test as unknown[])[0] : test]));
  const consent: CaseEvent = { ...details, id: 'furthest', event: 'extensionAgreed', date: trigger.date, of: trigger.id, by: extension.consent[0], written: true, reasonTold: true };
  return rowsOf(rules, [{ ...trigger, ...details }, consent], dates).find(({ id }) => id === row.id)?.extendedTo ?? null;
}

/** What a rulebook demands about complaints without a day: it stands as the basis where nothing is dated. */
export const undatedClauses = ({ rulebook }: KitBook): readonly string[] =>
  rulebook.duties.filter(({ topic, owes }) => topic === 'complaint' && owes === 'insurer').flatMap(({ clauses }) => clauses ?? []);
