import { assessChecked, type AssessOptions } from './assess';
import type { Book } from './compile';
import { contactNotes } from './contact-notes';
import { parseDay } from './days';
import { checkFacts, factCatalogue, factsOf } from './facts';
import type { Assessment, Fact, Facts, Question, RulebookTexts, When } from './types';

export interface AssessAllOptions extends Omit<AssessOptions, 'texts'> {
  /** Sentences by rulebook id. */
  readonly texts?: Readonly<Record<string, RulebookTexts>>;
  /** The language of `contactNote`; Chinese by default. */
  readonly language?: 'zh' | 'en';
}

export interface AllAssessments {
  /** Whether a local rulebook is known for this place and trade; `none` is an answer, never filled in from elsewhere. */
  readonly local: 'known' | 'none' | 'unknown';
  /** Every rulebook that applies or may apply, each by itself: local ones first, then the general reference. Counts are never added up. */
  readonly assessments: readonly Assessment[];
  /** What to ask next, place and trade first. */
  readonly questions: readonly Question[];
  /** Whom to ask what this kit does not know. */
  readonly contactNote: string;
}

const FIRST = ['region', 'sector'];
const rank = ({ role, applies }: Assessment): number => (role === 'local' ? 0 : 2) + (applies === 'yes' ? 0 : 1);

/** The facts that any of the books knows; each book looks only at its own. */
export function commonCatalogue(books: readonly Book[]): Readonly<Record<string, Fact>> {
  return factCatalogue(Object.assign({}, ...books.map((book) => book.rulebook.facts ?? {})) as Record<string, Fact>);
}

/**
 * Which rulebooks apply to a firm, and what each says.
 * @throws InputError as `assess` does.
 */
export function assessAll(books: readonly Book[], input: unknown, options: AssessAllOptions = {}): AllAssessments {
  const facts = factsOf(checkFacts(input, commonCatalogue(books)));
  if (options.on !== undefined) parseDay(options.on, 'on');
  return assessAllChecked(books, facts, options);
}

/** `assessAll` for facts that were checked already. */
export function assessAllChecked(books: readonly Book[], facts: Facts, options: AssessAllOptions = {}): AllAssessments {
  const { texts, language: _language, ...ofEach } = options;
  return combine(books.map((book) => {
    const own = texts?.[book.rulebook.id];
    return { book, assessment: assessChecked(book, facts, { ...ofEach, ...(own ? { texts: own } : {}) }) };
  }), options);
}

/** The one answer out of the assessments of each book. */
export function combine(
  each: readonly { readonly book: Book; readonly assessment: Assessment }[], { texts, language = 'zh' }: Pick<AssessAllOptions, 'texts' | 'language'> = {},
): AllAssessments {
  const all = each.filter(({ assessment }) => assessment.applies !== 'no').sort((a, b) => rank(a.assessment) - rank(b.assessment));
  const locals = all.filter(({ assessment }) => assessment.role === 'local');
  const known = locals.find(({ assessment }) => assessment.applies === 'yes');
  const local = known ? 'known' : locals.length ? 'unknown' : 'none';
  return {
    local,
    assessments: all.map(({ assessment }) => assessment),
    questions: mergeQuestions(all),
    contactNote: known ? (texts?.[known.book.rulebook.id]?.contact ?? '') : contactNotes[local === 'none' ? 'none' : 'unknown'][language],
  };
}

function mergeQuestions(all: readonly { readonly book: Book; readonly assessment: Assessment }[]): Question[] {
  const settles = new Map<string, number>();
  for (const { book, assessment } of all) {
    const { when, also = [] } = book.rulebook.scope;
    const within = (conditions: readonly When[]): readonly Question[] => assessment.questions.filter(({ fact }) => conditions.some((one) => fact in one));
    // Until it is known that a book applies, only what decides that is worth a question: place and trade before what is finer.
    const scope = within([when]);
    for (const question of assessment.applies === 'unknown' ? (scope.length ? scope : within(also)) : assessment.questions) {
      settles.set(question.fact, (settles.get(question.fact) ?? 0) + question.settles);
    }
  }
  const order = [...FIRST.filter((fact) => settles.has(fact)), ...[...settles.keys()].filter((fact) => !FIRST.includes(fact))];
  return order.map((fact) => ({ fact, settles: settles.get(fact)! }));
}
