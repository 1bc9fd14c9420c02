import { schedule, type CaseEvent, type Day, type Deadline, type Facts, type Form, type RulebookTexts, type WorkCalendar } from '@anze/core-rules';
import { booksFor, lacksCity, type ReadingsByBook } from '../shared/applying';
import { dueItem, type DueItem, type DueWording } from '../shared/dated/due-item';
import type { KitBook, Readings } from '../shared/rulebooks';
import type { KnownEvent } from '../shared/sound';

/** Which rulebook orders a revisit here; `unknown`: the page does not say enough of the firm to tell. */
export type Order =
  | { readonly is: 'ordered'; readonly book: KitBook; readonly texts: RulebookTexts; readonly readings: Readings }
  | { readonly is: 'none'; readonly locals: readonly KitBook[] }
  | { readonly is: 'unknown'; readonly facts: readonly string[] };

/** By topic and by what fulfils it, never by an id: a host's own rulebook has its own. */
const revisitOf = ({ rulebook }: KitBook): readonly Deadline[] => rulebook.deadlines.filter(({ topic, doneBy }) => topic === 'revisit' && doneBy === 'revisitDone');
const archiveOf = ({ rulebook }: KitBook): readonly Deadline[] => rulebook.deadlines.filter(({ doneBy }) => doneBy === 'archived');

export function orderOf(facts: Facts, readings: ReadingsByBook, books: readonly KitBook[], textsOf: (book: KitBook) => RulebookTexts): Order {
  const locals = booksFor({ facts, readings }, books).filter(({ assessment }) => assessment.role === 'local');
  const sure = locals.filter(({ assessment }) => assessment.applies === 'yes');
  const found = sure.find(({ book }) => revisitOf(book).length > 0);
  if (found) return { is: 'ordered', book: found.book, texts: textsOf(found.book), readings: found.assessment.readings };
  if (sure.length) return { is: 'none', locals: sure.map(({ book }) => book) };
  const perhaps = locals.filter(({ book }) => revisitOf(book).length > 0);
  if (!perhaps.length) return { is: 'none', locals: [] };
  const open = new Set(perhaps.flatMap((one) => Object.keys(one.book.rulebook.scope.when).filter((fact) => facts[fact] === undefined || (fact === 'region' && lacksCity(facts, one)))));
  // Place and trade are told, and a finer thing decides.
  return { is: 'unknown', facts: open.size ? [...open] : [...new Set(perhaps.flatMap(({ assessment }) => assessment.questions.slice(0, 1).map(({ fact }) => fact)))] };
}

/** The service and its revisit as the engine sees them; `revisit` is missing while it has not been. */
export interface Happened {
  readonly service: CaseEvent & { readonly id: string };
  readonly revisit: Day | null;
  readonly others: readonly KnownEvent[];
}
export interface Dates {
  readonly facts: Facts;
  readonly on: Day;
  readonly calendar: WorkCalendar;
}
export interface Times {
  readonly revisit: DueItem | null;
  readonly archive: DueItem | null;
}
/** When the revisit is due and when its record must be filed, worked out from the service. */
export function timesOf(order: Extract<Order, { is: 'ordered' }>, { service, revisit, others }: Happened, { facts, on, calendar }: Dates, wording: DueWording): Times {
  const { book, texts, readings } = order;
  const events: KnownEvent[] = [
    ...others.filter(({ id, of, event }) => id !== service.id && !(event === 'revisitDone' && of === service.id)), service,
    ...(revisit === null ? others.filter(({ of, event }) => event === 'revisitDone' && of === service.id) : [{ id: 'this-revisit', event: 'revisitDone', date: revisit, of: service.id } as const]),
  ];
  const rows = schedule(book.book(readings), book.factsFor(facts), events, { links: 'leave', on, calendar, texts }).filter(({ of, holds }) => of === service.id && holds !== 'no');
  const setting = { on, facts, byId: new Map(events.map((event) => [event.id, event])), calendar };
  const first = (deadlines: readonly Deadline[]): DueItem | null => {
    const own = new Set(deadlines.map(({ id }) => id));
    const row = rows.find(({ id }) => own.has(id));
    return row ? dueItem(row, false, texts, setting, wording) : null;
  };
  return { revisit: first(revisitOf(book)), archive: first(archiveOf(book)) };
}

/** What the rulebook's own form asks: which of our fields, with its words for the scales. */
export interface FormRules {
  /** Our path, the clauses that ask for it. */
  readonly clauses: ReadonlyMap<string, readonly string[]>;
  /** Our path, the words of its scale in the order of the text. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What the firm thinks of it must be recorded in words, not only rated. */
  readonly wantsOpinion: boolean;
  /** The text prescribes the table itself, not only what must be recorded. */
  readonly isTable: boolean;
}
const pathsOf: Readonly<Record<string, string>> = {
  'policy-no': 'firm.policyNo', 'revisit-time': 'date', visitor: 'visitor.name', 'visitor-phone': 'visitor.phone', insured: 'firm.name', contact: 'contact.name', 'contact-phone': 'contact.phone',
  item: 'item', 'service-date': 'serviceDate', place: 'place', agency: 'agency', 'agency-phone': 'agencyPhone', staff: 'staff', course: 'course', photo: 'photos',
  attitude: 'attitude', skill: 'skill', closed: 'closed', overall: 'overall', suggestions: 'suggestions', 'insured-sign': 'insuredSignature', 'insurer-sign': 'insurerSignature',
  'revisit-way': 'way', way: 'way', satisfaction: 'overall', opinions: 'suggestions', opinion: 'suggestions',
};
export function formRules(forms: readonly Form[]): FormRules {
  const asked = forms.filter(({ topic }) => topic === 'revisit').flatMap((form) => form.fields.map((field) => ({ ...field, must: (field.force ?? form.force) === 'must' })));
  const clauses = new Map<string, readonly string[]>();
  const values = new Map<string, readonly string[]>();
  for (const field of asked) {
    const path = pathsOf[field.id];
    if (path === undefined) continue;
    clauses.set(path, field.clauses ?? []);
    if (field.values?.length) values.set(path, field.values.map(String));
  }
  return { clauses, values, wantsOpinion: asked.some(({ id, must }) => must && pathsOf[id] === 'suggestions'), isTable: clauses.has('attitude') };
}

/** The parties' own word that the record is true. */
export interface Confirmation {
  /** Whether the text asks for it; where it does not, what it asks is cited all the same: a signature proves just that. */
  readonly must: boolean;
  readonly clauses: readonly string[];
}
/** By the rulebook's form, by its duty to confirm the record, else by what it says of the revisit. `null`: nothing orders one. */
export function confirmationOf(order: Order, { clauses }: FormRules): Confirmation | null {
  if (order.is !== 'ordered') return null;
  const { duties } = order.book.rulebook;
  const of = (topic: string, owes: string): readonly string[] => duties.filter((duty) => duty.topic === topic && duty.owes === owes).flatMap((duty) => duty.clauses ?? []);
  const asked = [...(clauses.get('insuredSignature') ?? []), ...(clauses.get('insurerSignature') ?? []), ...of('archive', 'insured')];
  return { must: asked.length > 0, clauses: [...new Set(asked.length ? asked : [...of('revisit', 'insurer'), ...(clauses.get('overall') ?? [])])] };
}
