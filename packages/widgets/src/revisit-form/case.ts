import { factCatalogue, isDay, type CaseEvent, type Day, type Facts, type Form, type RulebookTexts, type WorkdayYear } from '@anze/core-rules';
import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import type { ReadingsByBook } from '../shared/applying';
import type { DueWording } from '../shared/dated/due-item';
import type { KitBook } from '../shared/rulebooks';
import { soundEvents, soundFacts, withPolicy, type KnownEvent } from '../shared/sound';
import { workDaysWith } from '../shared/work-days';
import { coversOf, type Cover } from './read-revisit';
import { confirmationOf, formRules, orderOf, timesOf, type Confirmation, type FormRules, type Order, type Times } from './times';

/** All that the rules say of this revisit. */
export interface Case {
  readonly facts: Facts;
  readonly order: Order;
  /** `null` while the day of the service is not known, or nothing orders a revisit. */
  readonly times: Times | null;
  readonly form: FormRules;
  readonly confirmation: Confirmation | null;
  readonly covers: readonly Cover[];
  /** What the page gave and could not be read. */
  readonly unread: readonly { readonly at: string; readonly problems: readonly string[] }[];
}
export interface Given {
  readonly books: readonly KitBook[];
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly readings: ReadingsByBook;
  readonly workdays: readonly WorkdayYear[];
  readonly service: CaseEvent | null;
  readonly serviceDate: string;
  readonly revisited: Day | null;
  readonly on: Day;
}
const noForms: readonly Form[] = [];
const thisService = 'this-service';

/** The forms of a rulebook; a host's own brings none into the page. */
export const formsOf = async (id: string): Promise<readonly Form[]> =>
  Object.prototype.hasOwnProperty.call(rulebookLoaders, id) ? (await rulebookLoaders[id]!.forms()).forms : noForms;

/** The order alone: which rulebook's forms are to be fetched. */
export function soundCase({ books, facts, events, readings }: Given, textsOf: (book: KitBook) => RulebookTexts): { readonly facts: Facts; readonly events: readonly KnownEvent[]; readonly order: Order; readonly unread: Case['unread'] } {
  const catalogue = books.length ? (Object.assign({}, ...books.map((book) => book.facts)) as ReturnType<typeof factCatalogue>) : factCatalogue();
  const sound = soundFacts(facts, catalogue);
  const happened = soundEvents(Array.isArray(events) ? events : []);
  const all = withPolicy(sound.value, happened.value);
  const unread = [{ at: 'facts', problems: sound.problems }, { at: 'events', problems: happened.problems }].filter(({ problems }) => problems.length > 0);
  return { facts: all, events: happened.value, order: orderOf(all, readings, books, textsOf), unread };
}

export function caseOf(given: Given, textsOf: (book: KitBook) => RulebookTexts, forms: readonly Form[], wording: DueWording): Case {
  const { facts, events, order, unread } = soundCase(given, textsOf);
  const { service, serviceDate, revisited, on, workdays } = given;
  // One event, proved as the others are: the engine throws at what cannot be.
  const [done] = isDay(serviceDate) ? soundEvents([{ ...service, event: 'serviceCompleted', date: serviceDate, id: service?.id ?? thisService }]).value : [];
  const known = workDaysWith(workdays);
  const dates = { facts, on, calendar: known.calendar };
  const times = order.is === 'ordered' && done ? timesOf(order, { service: done, revisit: revisited, others: events }, dates, wording) : null;
  const form = formRules(forms);
  return { facts, order, times, form, confirmation: confirmationOf(order, form), covers: coversOf(facts, events), unread: known.problem === null ? unread : [...unread, { at: 'workdays', problems: [known.problem] }] };
}
