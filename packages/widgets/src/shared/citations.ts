import type { Day, Status } from '@anze/core-rules';
import type { Language } from './locales/i18n';
import type { KitBook } from './rulebooks';

/** One clause as it is cited: where it stands, what it says, and how current the text is. */
export interface Citation {
  readonly clause: string;
  /** Empty where the document, its status and its day stand beside it already. */
  readonly document: string;
  readonly article: string;
  /** Verbatim, a table's repeated words once; always Chinese. */
  readonly quote: string | undefined;
  readonly text: string;
  readonly status: Status;
  readonly checkedOn: Day;
}

export function citationsOf(book: KitBook, clauses: readonly string[], language: Language): Citation[] {
  const texts = book.texts(language) ?? book.texts('zh-CN');
  return clauses.map((clause) => ({
    clause,
    document: texts?.title ?? book.id,
    article: book.article(clause, language),
    quote: book.quote(clause),
    text: texts?.clauses[clause]?.text ?? '',
    status: book.rulebook.status,
    checkedOn: book.rulebook.checkedOn,
  }));
}
