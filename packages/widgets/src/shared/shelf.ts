import type { Facts } from '@anze/core-rules';
import { givenByScope, type Engine } from './applying';
import { AnzeErrorEvent } from './events/error';
import type { Language } from './locales/i18n';
import type { KitBook } from './rulebooks';

interface Owner extends EventTarget {
  onBooks(): void;
  requestUpdate(): void;
}

/** A name that no rulebook has, and those that there are. */
type UnknownRulebook = { readonly id: string; readonly known: string };

/** The names in a page's list. */
export const idsOf = (wanted: string): string[] => wanted.split(',').map((id) => id.trim()).filter(Boolean);

/** The rulebooks that a widget may use, and what went wrong while they were fetched. */
export class Shelf {
  books: readonly KitBook[] = [];
  given: Facts = {};
  engine: Engine | null = null;
  ready = false;
  problem: { readonly at: 'rulebook' | 'src'; readonly message: string; readonly unknown?: UnknownRulebook } | null = null;
  private round = 0;

  constructor(private readonly owner: Owner) {}

  async fill(wanted: string, src: string, language: Language): Promise<void> {
    const round = ++this.round;
    this.ready = false;
    this.problem = null;
    const ids = idsOf(wanted);
    let at: 'rulebook' | 'src' = src ? 'src' : 'rulebook';
    try {
      const own = src ? [await this.own(src, language)] : [];
      at = 'rulebook';
      const engine = await import('./rulebooks');
      const carried = engine.carriedRulebooks();
      const id = ids.find((one) => !carried.includes(one));
      if (id !== undefined && round === this.round) return this.fail(new Error(`there is no rulebook ${id}; there are: ${carried.join(', ')}`), at, { id, known: carried.join(', ') });
      // A page with a rulebook of its own is about that one, unless it names others too.
      const kit = await Promise.all((ids.length || own.length ? ids : carried).map((id) => engine.kitRulebook(id)));
      if (round !== this.round) return;
      this.engine = engine;
      this.books = [...own, ...kit];
      this.given = givenByScope(this.books);
      this.ready = true;
      this.owner.onBooks();
    } catch (error) {
      if (round === this.round) this.fail(error, at);
    }
  }
  fail(error: unknown, at: 'rulebook' | 'src' = 'rulebook', unknown?: UnknownRulebook): void {
    const message = error instanceof Error ? error.message : String(error);
    this.problem = { at, message, ...(unknown ? { unknown } : {}) };
    this.owner.dispatchEvent(new AnzeErrorEvent({ at, message }));
    this.owner.requestUpdate();
  }
  private async own(src: string, language: Language): Promise<KitBook> {
    const { ownRulebook } = await import('./own-rulebook');
    const book = await ownRulebook(src, language);
    book.book();
    await book.loadAll(language);
    return book;
  }
}
