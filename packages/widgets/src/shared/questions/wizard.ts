import type { Fact, Facts, FactValue } from '@anze/core-rules';
import { booksFor, firstFacts, lacksCity, type Engine } from '../applying';
import type { KitBook } from '../rulebooks';

/** One policy (or site, or year) that the reader looks at. */
export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly facts: Facts;
  /** Questions left open on purpose. */
  readonly skipped: readonly string[];
  /** Chosen readings by rulebook. */
  readonly readings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answers to questions that are not asked now: they are taken back when they are. */
  readonly aside?: Facts;
}
export interface Setting {
  /** `null` until the first rulebook is there; the place and the trade can be asked before. */
  readonly engine: Engine | null;
  readonly books: readonly KitBook[];
  /** Facts that the page has settled; never asked. */
  readonly given: Facts;
}
/** Where the questions stand: those answered in order, the next one, and how many are open at most. */
export interface Walk {
  readonly path: readonly string[];
  readonly next: string | null;
  readonly open: readonly string[];
}

/** From these the size of a firm follows; they stand in the same question. */
export const sizeFacts = ['industry', 'employees', 'revenue', 'assets'] as const;
const sizeInputs: ReadonlySet<string> = new Set(sizeFacts);

/** The place once more, where a city has rules and only the province is known. Its answer is the `region`. */
export const cityQuestion = 'city';

export const emptyPolicy = (id: string, name: string, given: Facts = {}): Policy => ({ id, name, facts: { ...given }, skipped: [], readings: {} });

export const definitionOf = (fact: string, books: readonly KitBook[]): Fact | undefined =>
  books.find((book) => Object.prototype.hasOwnProperty.call(book.facts, fact))?.facts[fact];

function isAnswered(fact: string, facts: Facts, skipped: readonly string[], engine: Engine | null): boolean {
  if (facts[fact] !== undefined || skipped.includes(fact)) return true;
  return fact === 'sizeClass' && Boolean(engine?.sizeClassOf(facts).value);
}

/** Place and trade, as far as one of the books cares: a book for one place and every trade asks neither first. */
const firstQuestions = (books: readonly KitBook[]): readonly string[] =>
  firstFacts.filter((fact) => !books.length || books.some(({ rulebook }) => rulebook.scope.when[fact] !== undefined || rulebook.ask.includes(fact)));
/** Whether it is known which rules hold. */
export const isPlaced = (facts: Facts, { books }: Setting): boolean => firstQuestions(books).every((fact) => facts[fact] !== undefined);

/** What can still be asked of the reader, in the written order of the books: the local ones, or the general reference where there is none. */
export function openQuestions(policy: Pick<Policy, 'facts' | 'skipped' | 'readings'>, { books, engine }: Setting): string[] {
  const { facts, skipped } = policy;
  const start = firstQuestions(books).filter((fact) => !isAnswered(fact, facts, skipped, engine));
  if (start.length) return start;
  const placed = booksFor(policy, books);
  const all = placed.filter((one) => !lacksCity(facts, one));
  // Without the city nobody knows whether its book asks rightly.
  if (all.length < placed.length && !skipped.includes(cityQuestion)) return [cityQuestion];
  const local = all.filter(({ assessment }) => assessment.role === 'local');
  const asking = local.length ? local : all;
  const asked = asking.flatMap(({ assessment }) => assessment.questions.map(({ fact }) => fact));
  // Days are asked beside the result: they date it and change nothing in it.
  return [...new Set(asked)].filter((fact) => !isAnswered(fact, facts, skipped, engine) && definitionOf(fact, books)?.type !== 'day');
}

/** Replays the answers in the order of asking, so that what would no longer be asked shows. */
export function walk(policy: Policy, setting: Setting): Walk {
  const known: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(setting.given)) if (value !== undefined) known[fact] = value;
  const skipped: string[] = [];
  const path: string[] = [];
  for (;;) {
    const open = openQuestions({ facts: known, skipped, readings: policy.readings }, setting);
    const next = open[0];
    if (next === undefined) return { path, next: null, open };
    const value = policy.facts[next];
    const inputs = next === 'sizeClass' ? sizeFacts.filter((fact) => policy.facts[fact] !== undefined) : [];
    if (value === undefined && inputs.length === 0 && !policy.skipped.includes(next)) return { path, next, open };
    if (value !== undefined) known[next] = value;
    for (const fact of inputs) known[fact] = policy.facts[fact]!;
    // Also keeps a half-known size from being asked for ever.
    skipped.push(next);
    path.push(next);
  }
}

export interface Answered {
  readonly policy: Policy;
  /** Answers that are no longer asked for and were put aside. */
  readonly dropped: readonly string[];
  /** Answers that had been put aside and are asked for again. */
  readonly returned: readonly string[];
}

/** Takes one answer; the others stay, except those that would no longer be asked: they are put aside until they are. `undefined` leaves the question open. */
export function answer(policy: Policy, fact: string, values: Facts, setting: Setting): Answered {
  const facts: Record<string, FactValue> = {};
  const replaced: ReadonlySet<string> = fact === 'sizeClass' ? new Set(['sizeClass', ...sizeFacts]) : new Set([fact]);
  for (const [name, value] of Object.entries({ ...policy.aside, ...policy.facts })) if (value !== undefined && !replaced.has(name)) facts[name] = value;
  for (const [name, value] of Object.entries(values)) if (value !== undefined) facts[name] = value;
  const isEmpty = Object.values(values).every((value) => value === undefined);
  const skipped = policy.skipped.filter((name) => name !== fact).concat(isEmpty ? [fact] : []);
  const changed: Policy = { ...policy, facts, skipped };
  const { path } = walk(changed, setting);
  const reached = new Set([...path, ...(path.includes('sizeClass') ? sizeFacts : [])]);
  const dropped = Object.keys(facts).filter((name) => {
    const definition = definitionOf(name, setting.books);
    // Days, and what the page itself gave, are not answers of the questions.
    return !reached.has(name) && setting.given[name] === undefined && definition?.type !== 'day' && asksFor(name, setting);
  });
  const aside = Object.fromEntries(dropped.map((name) => [name, facts[name]]));
  for (const name of dropped) delete facts[name];
  const isTold = (name: string): boolean => !replaced.has(name) && !sizeInputs.has(name);
  return {
    policy: { ...changed, facts, aside, skipped: skipped.filter((name) => reached.has(name)) },
    dropped: dropped.filter((name) => isTold(name) && policy.facts[name] !== undefined),
    returned: Object.keys(facts).filter((name) => isTold(name) && policy.facts[name] === undefined && values[name] === undefined),
  };
}
/** Whether a question of this kit could have brought the answer; a host may hold facts that nobody asks for. */
const asksFor = (fact: string, { books }: Setting): boolean =>
  sizeInputs.has(fact) || books.some(({ rulebook }) => rulebook.ask.includes(fact));
