import type { CaseEvent, Day, Facts, Form, WorkdayYear } from '@anze/core-rules';
import type { ReadingsByBook } from '../shared/applying';
import type { Language } from '../shared/locales/i18n';
import type { KitBook } from '../shared/rulebooks';
import type { Shelf } from '../shared/shelf';
import type { Supply } from '../shared/supply';
import type { RulesPart } from '../shared/supply';
import type { Words } from '../shared/words';
import { caseOf, formsOf, soundCase, type Case } from './case';
import type { T } from './texts';
import type { Sent } from './view';

/** What a case rests on, as the element has it. */
export interface Source {
  readonly shelf: Shelf;
  readonly supply: Supply<RulesPart>;
  readonly words: Words | null;
  readonly t: T;
  readonly language: Language;
  readonly address: string;
  readonly party: string;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly readings: ReadingsByBook;
  readonly workdays: readonly WorkdayYear[];
  readonly today: Day;
  /** The service that is revisited, and its day as it stands in the form. */
  readonly chosen: CaseEvent | null;
  readonly serviceDate: string;
  readonly sent: Sent | null;
  tell(at: string, message: string): void;
  requestUpdate(): void;
}

/** Makes the case when something it rests on has changed; fetches the form of its rulebook; tells what the page gave and could not be read. */
export class Maker {
  private forms: readonly [string, readonly Form[]] = ['', []];
  private fetchingForms = '';
  private told = '';
  private made: { readonly key: readonly unknown[]; readonly case: Case } | null = null;

  constructor(private readonly source: Source) {}

  /** `null` until the rules, their words and their form are there. */
  get case(): Case | null {
    const { source, made } = this;
    const { shelf, words } = source;
    if (!shelf.ready || !words) return null;
    const { facts, events, readings, workdays, chosen, serviceDate, sent, today, language, address, party } = source;
    const key = [shelf.books, facts, events, readings, workdays, chosen, serviceDate, sent, today, language, address, party, this.forms];
    if (made && key.every((one, i) => one === made.key[i])) return made.case;
    const found = this.make(words);
    if (found) this.made = { key, case: found };
    return found;
  }
  private make(words: Words): Case | null {
    const { shelf, supply, facts, events, readings, workdays, chosen: service, serviceDate, sent, today: on, t, language } = this.source;
    const given = { books: shelf.books, facts: { ...shelf.given, ...facts }, events, readings, workdays, service, serviceDate, revisited: sent?.record.date ?? null, on };
    const textsOf = (book: KitBook) => (book.texts(language) ? supply.textsOf(book) : ({ labels: {}, nodes: {}, clauses: {}, shortTitle: '', title: '' } as never));
    const { order } = soundCase(given, textsOf);
    if (order.is === 'ordered') {
      if (!supply.has([order.book])) return null;
      if (this.forms[0] !== order.book.id) {
        void this.fetchForms(order.book.id);
        return null;
      }
    }
    const found = caseOf(given, textsOf, order.is === 'ordered' ? this.forms[1] : [], { t, words });
    this.tell(found.unread);
    return found;
  }
  private async fetchForms(id: string): Promise<void> {
    if (this.fetchingForms === id) return;
    this.fetchingForms = id;
    try {
      this.forms = [id, await formsOf(id)];
    } catch {
      // The form stands without the words of the book's own.
      this.forms = [id, []];
    }
    this.fetchingForms = '';
    this.source.requestUpdate();
  }
  private tell(unread: Case['unread']): void {
    const key = JSON.stringify(unread);
    if (!unread.length || key === this.told) return;
    this.told = key;
    for (const { at, problems } of unread) this.source.tell(at, problems.join('\n'));
  }
}
