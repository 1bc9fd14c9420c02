import type { AskAnswer } from '@anze/core-rules/ask';
import { offeredValues, type FactValue } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { definitionOf, wordingOf, type Option } from '../rights/questions';

/** One line of the dialog, as it is kept. */
export interface Turn {
  readonly id: string;
  readonly at: number;
  readonly you: string;
  readonly answer: string;
  /** Of each book that answers, its clauses. */
  readonly sources: readonly { readonly book: string; readonly title: string; readonly clauses: readonly string[] }[];
  readonly cards: readonly Card[];
}
export type Card = 'rights' | 'calendar' | 'hazards' | 'complaints';
/** What is asked back: the question of the rulebook, with its answers to tap where it has few. */
export interface AskBack {
  readonly fact: string;
  readonly question: string;
  readonly options: readonly Option[];
  /** Few know the class of their firm: it is worked out where figures can be typed. */
  readonly canWorkOut: boolean;
}

const cardsOf: Partial<Record<AskAnswer['topic'], readonly Card[]>> = {
  tier: ['rights'], owed: ['rights', 'calendar'], visits: ['rights', 'calendar'], 'first-service': ['calendar'], revisit: ['complaints', 'calendar'], report: ['calendar'], complaint: ['complaints'], 'complaint-next': ['complaints'],
  hazard: ['hazards'], 'major-hazard': ['hazards'], 'what-if': ['rights'], compare: ['rights'], refusal: ['complaints'],
};
const MOST_SOURCES = 8;

export function turnOf(you: string, answer: AskAnswer, id: string, at: number): Turn {
  // A supposition or a comparison has a book speak twice: it is cited once.
  const byBook = new Map<string, { readonly title: string; readonly clauses: string[] }>();
  for (const { rulebook, title, items, rows, tier } of answer.results.parts) {
    const source = byBook.get(rulebook) ?? { title, clauses: [] };
    source.clauses.push(...(tier?.clauses ?? []), ...[...items, ...rows].flatMap(({ clauses }) => clauses));
    byBook.set(rulebook, source);
  }
  const sources = [...byBook].map(([book, { title, clauses }]) => ({ book, title, clauses: [...new Set(clauses)].filter((clause) => answer.clauses.includes(clause)).slice(0, MOST_SOURCES) }))
    .filter(({ clauses }) => clauses.length > 0);
  return { id, at, you, answer: answer.answer, sources, cards: answer.outOfScope ? [] : (cardsOf[answer.topic] ?? []) };
}

const MOST_OPTIONS = 12;
export function askBackOf({ asks, outOfScope, rulebook }: Pick<AskAnswer, 'asks' | 'outOfScope'> & Partial<Pick<AskAnswer, 'rulebook'>>, books: readonly KitBook[], words: Words): AskBack | null {
  const [fact] = asks;
  if (fact === undefined || outOfScope) return null;
  const definition = definitionOf(fact, books);
  const own = wordingOf(fact, books);
  const values: readonly FactValue[] = definition?.type === 'boolean' ? [true, false] : definition?.type === 'choice' ? offeredValues(fact, definition, books.filter(({ id }) => !rulebook || id === rulebook).map((book) => book.book())) : [];
  return {
    fact, question: words.question(fact, own), canWorkOut: fact === 'sizeClass',
    options: values.length <= MOST_OPTIONS ? values.map((value) => ({ value: JSON.stringify(value), label: words.answer(fact, value, definition, own), chosen: false })) : [],
  };
}
