import type { Assessment, Facts, FactValue } from '@anze/core-rules';
import type { KitBook, Readings } from './rulebooks';

/** The engine; it comes with the rulebooks. */
export type Engine = typeof import('./rulebooks');
/** Chosen readings by rulebook. */
export type ReadingsByBook = Readonly<Record<string, Readings>>;

/** Without these nobody knows which rules hold. */
export const firstFacts = ['region', 'sector'] as const;

/** The books that speak of this policy, or may: local ones first. */
export function booksFor(policy: { readonly facts: Facts; readonly readings: ReadingsByBook }, books: readonly KitBook[]): { readonly book: KitBook; readonly assessment: Assessment }[] {
  return books
    .map((book) => ({ book, assessment: book.assess(policy.facts, policy.readings[book.id]) }))
    .filter(({ assessment }) => assessment.applies !== 'no')
    .sort((a, b) => rank(a.assessment) - rank(b.assessment));
}
const rank = ({ role, applies }: Assessment): number => (role === 'local' ? 0 : 2) + (applies === 'yes' ? 0 : 1);

/** Whether a place lies in another, by their codes: `440300` in `440000`. */
export const isWithin = (code: string, of: string): boolean => code.startsWith(of.replace(/(00)+$/, ''));
/** Whether it is open if a book applies because the place is known only by its province: its city is to be asked. */
export function lacksCity({ region }: Facts, { book, assessment }: { readonly book: KitBook; readonly assessment: Assessment }): boolean {
  const scope = book.rulebook.scope.when.region;
  return assessment.applies === 'unknown' && typeof region === 'string' && [scope].flat().some((one) => typeof one === 'string' && one !== region && isWithin(one, region));
}

/** What the scope of the only book already says: a page for one place need not ask for the place. */
export function givenByScope(books: readonly Pick<KitBook, 'rulebook'>[]): Facts {
  const local = books.filter(({ rulebook }) => rulebook.role === 'local');
  if (local.length !== 1 || books.length !== 1) return {};
  const when = local[0]!.rulebook.scope.when;
  return Object.fromEntries(firstFacts.flatMap((fact) => {
    const test = when[fact];
    const value = Array.isArray(test) && test.length === 1 ? (test[0] as FactValue) : test;
    return typeof value === 'string' ? [[fact, value]] : [];
  }));
}
