import type { Assessment } from '@anze/core-rules';
import type { KitBook } from './rulebooks';

/** The answers by which it would be known whether a book speaks of the policy: those that are missing, of its scope and of what stands beside it. */
export function missingFacts({ book, assessment }: { readonly book: Pick<KitBook, 'rulebook'>; readonly assessment: Pick<Assessment, 'questions'> }): readonly string[] {
  const { when, also = [] } = book.rulebook.scope;
  const scope = Object.keys(Object.assign({}, when, ...also) as object);
  const open = assessment.questions.map(({ fact }) => fact).filter((fact) => scope.includes(fact));
  return open.length ? open : scope;
}
