import { loadBooks } from './books';
import type { Wording } from './t';

export interface Citation {
  readonly clause: string;
  readonly article: string;
  /** Verbatim, a table's repeated words once; always Chinese. */
  readonly quote: string;
  readonly source: string;
}

/** The clauses of one rulebook with their words, fetched when somebody wants to read them. */
export async function citationsOf(rulebook: string, clauses: readonly string[], wording: Wording): Promise<readonly Citation[]> {
  const book = (await loadBooks()).find(({ id }) => id === rulebook);
  if (!book) return [];
  await book.load(wording.language);
  const { status, checkedOn } = book.rulebook;
  const source = wording.t('cite.source', { title: book.texts.title, status: wording.of(`status.${status}`) ?? status, checked: wording.t('checkedOn', { day: checkedOn }) });
  return clauses.map((clause) => ({ clause, article: book.article(clause), quote: book.quote(clause) || book.texts.clauses[clause]?.text || wording.t('cite.none'), source }));
}
