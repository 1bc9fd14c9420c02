import {
  assess, compile, factCatalogue, shownQuote, type Assessment, type AssessOptions, type Band, type Book, type Decisions, type Fact, type Facts, type FactValue, type RulebookTexts,
} from '@anze/core-rules';
import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import type { Language } from './locales/i18n';

export { InputError, checkFacts, factCatalogue, offeredValues, sizeClassOf } from '@anze/core-rules';

/** Comes with the first English texts. */
let inEnglish = (article: string): string => article;
/** A bare `5 a)` would not tell what it is. */
export const articleInChinese = (article: string): string => article.replace(/^\d[\d.]*/, '第$&条');

export type Readings = Readonly<Record<string, string>>;

/**
 * A rulebook with its sentences, ready to be asked. Its parts are loaded when they are wanted, and once. Views load this module
 * when they need it: the engine comes with the rules, after the first question is on the screen.
 */
export class KitBook {
  readonly facts: Readonly<Record<string, Fact>>;
  private readonly compiled = new Map<string, Book>();
  private readonly loaded = new Map<Language, RulebookTexts>();

  constructor(readonly rulebook: Decisions, private readonly loadTexts: (language: Language) => Promise<RulebookTexts>) {
    this.facts = factCatalogue(rulebook.facts);
  }
  get id(): string {
    return this.rulebook.id;
  }
  /** Made ready for the chosen readings; a reading that the book does not have is passed over, as an old link may name one. */
  book(readings: Readings = {}): Book {
    const known = Object.entries(readings).filter(([dispute, reading]) =>
      this.rulebook.disputes.some(({ id, readings: own }) => id === dispute && Object.keys(own).includes(reading)));
    const key = JSON.stringify(known);
    let book = this.compiled.get(key);
    if (!book) this.compiled.set(key, (book = compile(this.rulebook, this.facts, Object.fromEntries(known))));
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
  assess(facts: Facts, readings?: Readings, options?: AssessOptions): Assessment {
    return assess(this.book(readings), this.factsFor(facts), options);
  }
  /** The band of this book's conditions in which a figure lies. */
  bandOf(fact: string, value: number): Band | null {
    const compiled = this.book();
    const dimension = compiled.dimensions[compiled.byFact.get(fact) ?? -1];
    if (dimension?.kind !== 'band') return null;
    const cell = dimension.edges.filter((edge) => value >= edge).length;
    const [gte, lt] = [dimension.edges[cell - 1], dimension.edges[cell]];
    return { ...(gte === undefined ? {} : { gte }), ...(lt === undefined ? {} : { lt }) };
  }
  /** The texts in a language when they are there. English lacks the quotations, which are not translated. */
  texts(language: Language): RulebookTexts | undefined {
    return this.loaded.get(language);
  }
  async load(language: Language): Promise<RulebookTexts> {
    const there = this.loaded.get(language);
    if (there) return there;
    const [texts] = await Promise.all([this.loadTexts(language), language === 'en' && import('@anze/core-rules/articles').then(({ articleInEnglish }) => (inEnglish = articleInEnglish))]);
    this.loaded.set(language, texts);
    return texts;
  }
  /** The sentences of `language` and the quotations, which only the Chinese texts hold. */
  async loadAll(language: Language): Promise<void> {
    await Promise.all([this.load(language), this.load('zh-CN')]);
  }
  /** As a person cites it, in the page's language as far as there are words for it. */
  article(clause: string, language: Language): string {
    const own = this.loaded.get(language)?.clauses[clause]?.article;
    if (language === 'en' && own) return own;
    const article = own ?? this.loaded.get('zh-CN')?.clauses[clause]?.article ?? clause;
    return language === 'en' ? inEnglish(article) : articleInChinese(article);
  }
  /** As it is shown: see `shownQuote`. */
  quote(clause: string): string | undefined {
    const quote = this.loaded.get('zh-CN')?.clauses[clause]?.quote;
    return quote && shownQuote(quote);
  }
}

const kept = new Map<string, Promise<KitBook>>();

/** The ids of the rulebooks that this build carries. */
export const carriedRulebooks = (): readonly string[] => Object.keys(rulebookLoaders);

/** One of the kit's own rulebooks; several widgets on a page share it. */
export function kitRulebook(id: string): Promise<KitBook> {
  const there = kept.get(id);
  if (there) return there;
  const loaders = Object.prototype.hasOwnProperty.call(rulebookLoaders, id) ? rulebookLoaders[id] : undefined;
  if (!loaders) return Promise.reject(new Error(`there is no rulebook ${id}; there are: ${carriedRulebooks().join(', ')}`));
  const loading = loaders.decisions().then((rulebook) => new KitBook(rulebook, async (language) => {
    const load = language === 'en' ? loaders.en : loaders.zh;
    if (!load) throw new Error(`the rulebook ${id} has no texts in ${language}`);
    return load();
  }));
  // A connection that failed once may work the next time.
  loading.catch(() => kept.delete(id));
  kept.set(id, loading);
  return loading;
}
