import { todayInShanghai, type Fact, type Facts, type FactValue, type RulebookTexts, type ScheduleRow } from '@anze/core-rules';
import { booksFor } from '../shared/applying';
import { AnzeErrorEvent } from '../shared/events/error';
import { loadLanguage, type Language, type Translate } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Words } from '../shared/words';
import { dayFacts, type Session } from '../shared/questions/session';
import type { PolicyResult } from './view';
import type { TierTexts } from './texts';
import { isPlaced, type Policy } from '../shared/questions/wizard';

interface Owner extends EventTarget {
  readonly language: Language;
  readonly address: string;
  readonly words: Words;
  readonly catalogue: Readonly<Record<string, Fact>>;
  readonly t: Translate<TierTexts>;
  inAddress(text: string): string;
  requestUpdate(): void;
}

/** Results of the policies, worked out when they are looked at; the sentences and the dates they need are fetched then. */
export class Answers {
  failed = false;
  private readonly made = new Map<string, { readonly key: readonly unknown[]; readonly result: PolicyResult }>();
  private readonly worded = new WeakMap<RulebookTexts, RulebookTexts>();
  /** Views and words of the answer. */
  part: typeof import('./answer-part') | null = null;
  private dates: typeof import('./dates') | null = null;
  private fetching = false;
  private given: Facts = {};
  /** Of the page's facts, those that cannot be. */
  unsound: readonly string[] = [];

  constructor(private readonly owner: Owner, private readonly session: Session) {}

  /** Facts from the page, once they can be checked; one that is wrong is told to the page and left out. */
  prefill(facts: Facts): void {
    const { engine } = this.session.setting;
    if (!engine || this.given === facts) return;
    this.given = facts;
    const unsound: string[] = [];
    const refuse = (fact: string, error: unknown): void => {
      unsound.push(fact);
      this.tell('facts', error);
    };
    const { catalogue } = this.owner;
    const sound = Object.entries(facts).flatMap(([fact, value]) => {
      try {
        return Object.entries(engine.checkFacts({ [fact]: value }, catalogue));
      } catch (error) {
        refuse(fact, error);
        return [];
      }
    });
    const all: Record<string, FactValue | undefined> = Object.fromEntries(sound);
    try {
      engine.checkFacts(all, catalogue);
    } catch (error) {
      // One by one they are sound: a cover that ends before it begins is none, and its start is believed.
      refuse('policyEnd', error);
      delete all.policyEnd;
    }
    this.unsound = unsound;
    if (sound.length) this.session.prefill(all);
  }
  private tell(at: 'facts' | 'texts', error: unknown): void {
    this.owner.dispatchEvent(new AnzeErrorEvent({ at, message: error instanceof Error ? error.message : String(error) }));
  }
  saveDays(): void {
    this.session.saveDays(dayFacts);
  }
  retry(): void {
    this.failed = false;
    this.owner.requestUpdate();
  }

  /** Whether the sentences of the books that ask are there: a place may word its questions otherwise than the kit. */
  isReady(index: number): boolean {
    const policy = this.session.policies[index];
    const { books } = this.session.setting;
    if (!policy || !books.length || !isPlaced(policy.facts, this.session.setting)) return true;
    return !this.lacks(booksFor(policy, books).map(({ book }) => book), false);
  }
  /** `null` while something is still on its way, or nothing can be said yet. */
  resultAt(index: number): PolicyResult | null {
    const policy = this.session.policies[index];
    const { books } = this.session.setting;
    if (!policy || !books.length || !isPlaced(policy.facts, this.session.setting)) return null;
    const { language, address, words } = this.owner;
    const hasDays = dayFacts.some((fact) => policy.facts[fact] !== undefined);
    const applying = booksFor(policy, books).map(({ book }) => book);
    if (this.lacks([...applying, ...this.notYet(policy)], hasDays)) return null;
    const key = [policy, books, language, address, words.today];
    const there = this.made.get(policy.id);
    if (there && there.key.every((part, i) => part === key[i])) return there.result;
    const result = this.work(policy, applying, hasDays);
    this.made.set(policy.id, { key, result });
    return result;
  }

  private work(policy: Policy, applying: readonly KitBook[], hasDays: boolean): PolicyResult {
    const { language, words, t } = this.owner;
    const results = applying.map((book) => {
      const rows: readonly ScheduleRow[] = hasDays && this.dates ? this.dates.datesOf(book, policy, todayInShanghai()) : [];
      return { rows, result: this.part!.resultOf(book, policy, this.textsOf(book, language), { t, words, rows, knownFrom: this.dates?.knownFrom() ?? null }) };
    });
    const of = (role: 'local' | 'reference') => results.flatMap(({ result }) => (result.assessment.role === role ? [result] : []));
    return {
      locals: of('local').filter(({ isPerhaps }) => !isPerhaps),
      perhaps: of('local').filter(({ isPerhaps }) => isPerhaps),
      references: of('reference'),
      notYet: this.notYet(policy),
      rows: results.flatMap(({ rows, result }) => (result.isPerhaps ? [] : rows)),
    };
  }
  private notYet({ facts, readings }: Policy): readonly KitBook[] {
    const { policyStart, ...rest } = facts;
    const { books } = this.session.setting;
    const begun = books.filter(({ rulebook: { role, from } }) => role === 'local' && typeof policyStart === 'string' && from !== null && policyStart < from);
    return begun.length ? booksFor({ facts: rest, readings }, begun).filter(({ assessment }) => assessment.applies === 'yes').map(({ book }) => book) : [];
  }
  /** In the page's manner of address; quotations are read elsewhere and stay as they are. */
  private textsOf(book: KitBook, language: Language): RulebookTexts {
    const texts = book.texts(language)!;
    if (this.owner.address !== 'nin' || language !== 'zh-CN') return texts;
    let worded = this.worded.get(texts);
    if (!worded) this.worded.set(texts, (worded = JSON.parse(this.owner.inAddress(JSON.stringify(texts))) as RulebookTexts));
    return worded;
  }

  private lacks(books: readonly KitBook[], hasDays: boolean): boolean {
    const { language } = this.owner;
    const missing = books.filter((book) => !book.texts(language) || !book.texts('zh-CN'));
    if (this.part && !missing.length && (!hasDays || this.dates)) return false;
    if (!this.fetching && !this.failed) void this.fetch(missing, language, hasDays);
    return true;
  }
  private async fetch(books: readonly KitBook[], language: Language, hasDays: boolean): Promise<void> {
    this.fetching = true;
    try {
      const [part, dates] = await Promise.all([import('./answer-part'), hasDays ? import('./dates') : this.dates, ...books.map((book) => book.loadAll(language))]);
      part.addAnswerTexts();
      await loadLanguage(language);
      this.part = part;
      this.dates = dates;
    } catch (error) {
      this.failed = true;
      this.tell('texts', error);
    } finally {
      this.fetching = false;
      this.owner.requestUpdate();
    }
  }
}
