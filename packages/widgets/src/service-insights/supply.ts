import type { CaseFile } from '@anze/core-rules/records';
import type { KitBook } from '../shared/rulebooks';
import type { FactTexts, Words } from '../shared/words';
import type { Clerk } from './clerk';
import type { Counter } from './counter';
import type { AnzeServiceInsights } from './service-insights';

type Part = typeof import('./insights-part');
const noFacts: FactTexts = {};

/** What is fetched when it is wanted: the counting, the views, the rulebooks' sentences. */
export class Supply {
  part: Part | null = null;
  counter: Counter | null = null;
  clerk: Clerk | null = null;
  failed = false;
  private fetching = false;
  private both: { readonly given: readonly CaseFile[]; readonly read: readonly CaseFile[]; readonly all: readonly CaseFile[] } | null = null;

  constructor(private readonly owner: AnzeServiceInsights) {}

  get words(): Words | null {
    const { part, owner } = this;
    if (!part) {
      this.fetch([]);
      return null;
    }
    return new part.Words(owner.t, owner.language, noFacts, owner.today);
  }
  /** Whether the sentences of these books are there; what is not is fetched. */
  hasTexts(books: readonly KitBook[]): boolean {
    const { language } = this.owner;
    const missing = books.filter((book) => !book.texts(language) || !book.texts('zh-CN'));
    if (missing.length) this.fetch(missing);
    return !missing.length;
  }
  /** The same list for the same two, so that nothing is counted again. */
  joined(given: readonly CaseFile[], read: readonly CaseFile[]): readonly CaseFile[] {
    if (!read.length) return given;
    if (this.both?.given !== given || this.both.read !== read) this.both = { given, read, all: [...given, ...read] };
    return this.both.all;
  }
  retry(): void {
    this.failed = false;
    this.owner.requestUpdate();
  }
  private fetch(books: readonly KitBook[]): void {
    if (this.fetching || this.failed) return;
    this.fetching = true;
    const { owner } = this;
    Promise.all([import('./insights-part'), ...books.map((book) => book.loadAll(owner.language))]).then(([part]) => {
      this.part = part;
      this.counter ??= new part.Counter((at, problems) => owner.tell(at, problems.join('\n')));
      this.clerk ??= new part.Clerk(owner);
    }).catch((error: unknown) => {
      this.failed = true;
      owner.tell('texts', error);
    }).then(() => {
      this.fetching = false;
      owner.requestUpdate();
    });
  }
}
