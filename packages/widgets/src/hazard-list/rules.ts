import type { Day, Facts } from '@anze/core-rules';
import { booksFor } from '../shared/applying';
import { AnzeErrorEvent } from '../shared/events/error';
import type { Language } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Shelf } from '../shared/shelf';
import { candidates, dutiesOf, isPending, type Duty, type Ruling } from './duties';
import type { Numbered } from './query';

interface Owner extends EventTarget {
  readonly shelf: Shelf;
  readonly facts: Facts;
  /** The list names another firm than the one that the facts are of. */
  readonly isOfAnother: boolean;
  readonly language: Language;
  readonly today: Day;
  requestUpdate(): void;
}
/** What the rules say of the major hazards on the list. */
export interface Told {
  readonly duties: readonly Duty[];
  /** Major hazards that were not looked at yet. */
  readonly unseen: number;
  /** `null`: the rules are known, or nothing calls for them. */
  readonly why: 'no-facts' | 'no-rule' | 'failed' | 'other-firm' | null;
  readonly bad: string;
}
/** So many are looked at; a list of a thousand duties is none. */
const MOST = 40;
const nothingTold: Told = { duties: [], unseen: 0, why: null, bad: '' };

/** Asks the rulebooks who must be told; they and their sentences are fetched when a major hazard is on the list. */
export class Rules {
  private rulings: { readonly of: readonly KitBook[]; readonly facts: Facts; readonly language: Language; readonly list: readonly Ruling[]; readonly hasLocal: boolean } | null = null;
  private fetching = false;
  private failed = false;
  private asked = '';
  private told: { readonly key: readonly unknown[]; readonly value: Told } | null = null;

  constructor(private readonly owner: Owner) {}

  /** The local rulebook, where one surely applies. */
  get local(): KitBook | null {
    return this.rulings?.list.find(({ isReference }) => !isReference)?.book ?? null;
  }
  tell(hazards: readonly Numbered[], wanted: string, src: string): Told {
    const { owner } = this;
    const major = candidates(hazards, owner.today);
    if (owner.isOfAnother) return { ...nothingTold, why: major.length ? 'other-firm' : null };
    const { region, sector } = owner.facts;
    const hasPlace = region !== undefined || sector !== undefined || src !== '' || wanted !== '';
    if (!hasPlace) return { ...nothingTold, why: major.length ? 'no-facts' : null };
    const rulings = this.ready(wanted, src);
    if (owner.shelf.problem || this.failed) return { ...nothingTold, why: 'failed' };
    if (!rulings) return nothingTold;
    const why = rulings.hasLocal ? null : 'no-rule';
    const key = [hazards, rulings, owner.today];
    if (this.told && key.every((one, i) => one === this.told!.key[i])) return this.told.value;
    let value: Told;
    try {
      const all = major.slice(0, MOST).flatMap((one) => dutiesOf(one, rulings.list, { ...owner.shelf.given, ...owner.facts }, owner.today));
      const open = all.filter(isPending);
      value = { duties: [...open, ...all.filter((duty) => !isPending(duty))], unseen: Math.max(0, major.length - MOST), why, bad: '' };
    } catch (error) {
      const bad = error instanceof Error ? error.message : String(error);
      owner.dispatchEvent(new AnzeErrorEvent({ at: 'case', message: bad }));
      value = { ...nothingTold, bad };
    }
    this.told = { key, value };
    return value;
  }
  retry(wanted: string, src: string): void {
    this.failed = false;
    this.asked = '';
    void this.ready(wanted, src);
    this.owner.requestUpdate();
  }

  private ready(wanted: string, src: string): typeof this.rulings {
    const { shelf, facts, language } = this.owner;
    const asked = `${wanted} ${src}`;
    if (asked !== this.asked) {
      this.asked = asked;
      this.rulings = null;
      void shelf.fill(wanted, src, language);
    }
    if (!shelf.ready) return null;
    const { rulings } = this;
    if (rulings && rulings.of === shelf.books && rulings.facts === facts && rulings.language === language) return rulings;
    if (!this.fetching && !this.failed) void this.fetch(shelf.books, facts, language);
    return null;
  }
  private async fetch(books: readonly KitBook[], facts: Facts, language: Language): Promise<void> {
    this.fetching = true;
    try {
      const sure = booksFor({ facts: { ...this.owner.shelf.given, ...facts }, readings: {} }, books).filter(({ assessment }) => assessment.applies === 'yes');
      await Promise.all(sure.map(({ book }) => book.loadAll(language)));
      const list = sure.map(({ book, assessment }) => ({ book, texts: book.texts(language)!, isReference: assessment.role === 'reference' }));
      this.rulings = { of: books, facts, language, list, hasLocal: list.some(({ isReference }) => !isReference) };
    } catch (error) {
      this.failed = true;
      this.owner.dispatchEvent(new AnzeErrorEvent({ at: 'texts', message: error instanceof Error ? error.message : String(error) }));
    }
    this.fetching = false;
    this.owner.requestUpdate();
  }
}
