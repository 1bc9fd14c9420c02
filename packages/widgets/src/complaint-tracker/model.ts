import { daysBetween, type Day, type Facts, type RulebookTexts, type WorkCalendar } from '@anze/core-rules';
import type { CaseFile, LedgerHead } from '@anze/core-rules/records';
import { booksFor, type ReadingsByBook } from '../shared/applying';
import type { DueWording } from '../shared/dated/due-item';
import type { KitBook } from '../shared/rulebooks';
import { caseOf, receivedOn, withWaiting, type TrackedCase } from './case';
import { clockOf, type Clock } from './clock';
import { routeOf, type Route } from './route';
import { factsUnder, type Rules } from './rules';
import { mayRefer, movesOf, phaseOf, type Move, type Party, type Phase } from './standing';
import { trustOf } from './trust';

export interface Setting {
  readonly on: Day;
  readonly calendar: WorkCalendar;
  readonly facts: Facts;
  readonly readings: ReadingsByBook;
  readonly books: readonly KitBook[];
  readonly party: Party;
}
/** All that the page shows of one complaint. */
export interface Model {
  readonly file: CaseFile;
  readonly one: TrackedCase;
  readonly phase: Phase;
  readonly moves: readonly Move[];
  /** `null`: no local rulebook is known for it. */
  readonly rules: Rules | null;
  readonly clock: Clock | null;
  readonly route: Route | null;
  /** Whether the way onwards is open. */
  readonly mayRefer: boolean;
  readonly waited: number;
  readonly trust: ReturnType<typeof trustOf>;
  /** The articles that say what an answer must hold. */
  readonly answerForm: readonly string[];
  /** The version of the rules that it was made under, where that is not the present one. */
  readonly version: { readonly made: string; readonly now: string } | null;
}

/** The local rulebook that a complaint stands under: the one it was made under, else the one that surely applies. */
export function bookOf(one: Pick<TrackedCase, 'complaint'> | null, { books, facts, readings }: Setting): { readonly book: KitBook; readonly facts: Facts } | null {
  const isLocal = ({ rulebook }: KitBook): boolean => rulebook.role === 'local';
  const recorded = books.find((book) => book.id === one?.complaint?.rulebook?.id && isLocal(book));
  if (recorded) return { book: recorded, facts: factsUnder(recorded, facts) };
  const region = one?.complaint?.firm.region;
  const told: Facts = region !== undefined && facts.region === undefined ? { ...facts, region } : facts;
  const applying = booksFor({ facts: told, readings }, books).find(({ book, assessment }) => isLocal(book) && assessment.applies === 'yes');
  return applying ? { book: applying.book, facts: told } : null;
}

export interface Held {
  readonly answerForm: (book: KitBook) => readonly string[];
  readonly receipts: readonly { readonly ledger: LedgerHead }[];
  readonly waiting: Parameters<typeof withWaiting>[1];
}
/** `null` when the case is no complaint. */
export function modelOf(file: CaseFile, setting: Setting, textsOf: (book: KitBook) => RulebookTexts, { receipts, waiting, answerForm }: Held, wording: DueWording): Model | null {
  const read = caseOf(file);
  if (!read) return null;
  const one = withWaiting(read, waiting);
  const found = bookOf(one, setting);
  const rules: Rules | null = found && { book: found.book, texts: textsOf(found.book), facts: found.facts, readings: setting.readings[found.book.id] };
  const clock = rules && clockOf(one, rules, setting, wording);
  const phase = phaseOf(one);
  const made = one.complaint?.rulebook?.id === found?.book.id ? one.complaint?.rulebook?.version : undefined;
  const now = found?.book.rulebook.version;
  return {
    file, one, phase, rules, clock, route: rules && routeOf(rules), moves: movesOf(one, setting.party, clock),
    mayRefer: mayRefer(phase, clock), waited: Math.max(0, daysBetween((clock?.received ?? receivedOn(one)).day, setting.on)), trust: trustOf(file, receipts), answerForm: rules ? answerForm(rules.book) : [],
    version: made !== undefined && now !== undefined && made !== now ? { made, now } : null,
  };
}
