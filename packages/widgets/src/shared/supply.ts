import type { RulebookTexts } from '@anze/core-rules';
import { AnzeErrorEvent } from './events/error';
import { loadLanguage, type Language } from './locales/i18n';
import type { Reader } from './reader';
import type { KitBook } from './rulebooks';
import type { FactTexts } from './words';

interface Owner extends EventTarget {
  readonly language: Language;
  readonly address: string;
  /** The firm itself where nobody says otherwise. */
  readonly reader?: Reader;
  inAddress(text: string): string;
  requestUpdate(): void;
}
/** Views of the rules, fetched with them; `addTexts` puts their words into the catalogue. */
export interface RulesPart {
  readonly addTexts: () => void;
  /** Of a widget that others than the firm read: `shared/about-firm`. */
  readonly aboutFirm?: (text: string, language: Language) => string;
}

/** What is fetched when it is wanted: the views of the rules, their sentences, the names of facts. */
export class Supply<Part extends RulesPart> {
  part: Part | null = null;
  failed = false;
  private readonly facts = new Map<Language, FactTexts>();
  private readonly worded = new Map<object, object>();
  private wordedFor = '';
  private fetching = false;

  constructor(private readonly owner: Owner, private readonly load: () => Promise<Part>) {}

  get factTexts(): FactTexts | null {
    const texts = this.facts.get(this.owner.language);
    return texts ? this.inAddress(texts) : null;
  }
  /** In the page's manner of address, for whom it is; quotations are read elsewhere and stay as they are. */
  textsOf(book: KitBook): RulebookTexts {
    return this.inAddress(book.texts(this.owner.language)!);
  }
  /** Whether all is there for these books; what is not is fetched. */
  has(books: readonly KitBook[]): boolean {
    const { language } = this.owner;
    const missing = books.filter((book) => !book.texts(language) || !book.texts('zh-CN'));
    if (this.part && this.facts.has(language) && !missing.length) return true;
    if (!this.fetching && !this.failed) void this.fetch(missing, language);
    return false;
  }
  retry(): void {
    this.failed = false;
    this.owner.requestUpdate();
  }

  /** A sentence to the firm, as whoever looks at the page is told it; the firm itself hears it as it is. */
  readonly about = (text: string): string => {
    const { reader = 'insured', language } = this.owner;
    return reader === 'insured' ? text : (this.part?.aboutFirm?.(text, language) ?? text);
  };
  private inAddress<T extends object>(texts: T): T {
    const { address, language, reader = 'insured' } = this.owner;
    const isFirm = reader === 'insured';
    if (isFirm && (language !== 'zh-CN' || address !== 'nin')) return texts;
    if (this.wordedFor !== address + reader) this.worded.clear();
    this.wordedFor = address + reader;
    let worded = this.worded.get(texts);
    if (!worded) {
      const said = JSON.stringify(texts);
      this.worded.set(texts, (worded = JSON.parse(isFirm ? this.owner.inAddress(said) : this.about(said)) as object));
    }
    return worded as T;
  }
  private async fetch(books: readonly KitBook[], language: Language): Promise<void> {
    this.fetching = true;
    try {
      const [part, facts] = await Promise.all([
        this.load(),
        language === 'en' ? import('@anze/core-rules/facts/en') : import('@anze/core-rules/facts/zh'),
        ...books.map((book) => book.loadAll(language)),
      ]);
      if (!this.part) part.addTexts();
      await loadLanguage(language);
      this.part = part;
      this.facts.set(language, facts.default);
    } catch (error) {
      this.failed = true;
      this.owner.dispatchEvent(new AnzeErrorEvent({ at: 'texts', message: error instanceof Error ? error.message : String(error) }));
    } finally {
      this.fetching = false;
      this.owner.requestUpdate();
    }
  }
}
