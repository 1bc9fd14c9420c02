import { compile, factCatalogue, kitFacts, shownQuote, type Book, type Decisions, type Fact, type Facts, type FactValue, type RulebookTexts } from '@anze/core-rules';
import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import type { Language } from './t';
import type { FactTexts } from './words';

export type Readings = Readonly<Record<string, string>>;

/** One of the kit's rulebooks; its sentences come when they are wanted. */
export class KitBook {
  readonly facts: Readonly<Record<string, Fact>>;
  private readonly compiled = new Map<string, Book>();
  private loaded: RulebookTexts | null = null;
  private quoted: RulebookTexts | null = null;

  constructor(readonly id: string, readonly rulebook: Decisions) {
    this.facts = factCatalogue(rulebook.facts);
  }
  /** A reading that the book does not have is passed over: it may be an old one. */
  book(readings: Readings = {}): Book {
    const known = Object.entries(readings).filter(([dispute, reading]) => this.rulebook.disputes.some(({ id, readings: own }) => id === dispute && Object.keys(own).includes(reading)));
    const key = JSON.stringify(known);
    let book = this.compiled.get(key);
    if (!book) this.compiled.set(key, (book = compile(this.rulebook, kitFacts, Object.fromEntries(known))));
    return book;
  }
  /** Those facts that this book knows: another book's own would be an error here. */
  factsFor(facts: Facts): Facts {
    const own: Record<string, FactValue> = {};
    for (const [fact, value] of Object.entries(facts)) {
      const definition = Object.prototype.hasOwnProperty.call(this.facts, fact) ? this.facts[fact] : undefined;
      if (value !== undefined && definition && definition.scope !== 'derived') own[fact] = value;
    }
    return own;
  }
  get hasTexts(): boolean {
    return this.loaded !== null;
  }
  get texts(): RulebookTexts {
    if (!this.loaded) throw new Error(`the texts of ${this.id} are not there yet`);
    return this.loaded;
  }
  /** As it is shown: see `shownQuote`. */
  quote(clause: string): string {
    return shownQuote(this.quoted?.clauses[clause]?.quote ?? '');
  }
  article(clause: string): string {
    return this.loaded?.clauses[clause]?.article ?? this.quoted?.clauses[clause]?.article ?? clause;
  }
  /** Quotations stand in the Chinese texts only: they are not translated. */
  async load(language: Language): Promise<void> {
    if (this.loaded) return;
    const loaders = rulebookLoaders[this.id]!;
    this.quoted = await loaders.zh!();
    this.loaded = language === 'en' ? await loaders.en!() : this.quoted;
  }
}

let books: Promise<readonly KitBook[]> | null = null;

/** All rulebooks, without their sentences. */
export function loadBooks(): Promise<readonly KitBook[]> {
  books ??= Promise.all(Object.keys(rulebookLoaders).map(async (id) => new KitBook(id, await rulebookLoaders[id]!.decisions())));
  return books;
}

export async function loadFactTexts(language: Language): Promise<FactTexts> {
  return language === 'en' ? (await import('@anze/core-rules/facts/en')).default : (await import('@anze/core-rules/facts/zh')).default;
}
