import type { RulebookTexts, WorkCalendar, WorkdayYear } from '@anze/core-rules';
import type { CaseFile } from '@anze/core-rules/records';
import type { KitBook } from '../shared/rulebooks';
import { soundEvents, soundFacts, withPolicy } from '../shared/sound';
import { workDaysWith } from '../shared/work-days';
import { answerFormOf } from './answer-form';
import { caseOf } from './case';
import type { AnzeComplaintTracker } from './complaint-tracker';
import { bookOf, modelOf, type Model, type Setting } from './model';

/** Makes the models when something they rest on has changed; tells the page what it had to leave out. */
export class Maker {
  /** Why nothing can be worked out. */
  problem = '';
  /** The receipts that were there when a case was asked for. */
  heldWith: (file: CaseFile) => ReadonlySet<string> = () => new Set();
  private readonly made = new WeakMap<CaseFile, { readonly key: readonly unknown[]; readonly model: Model | null }>();
  private readonly forms = new Map<string, readonly string[] | null>();
  private setup: { readonly key: readonly unknown[]; readonly value: Setting } | null = null;
  private told = '';

  constructor(private readonly element: AnzeComplaintTracker) {}

  get setting(): Setting {
    const { facts, events, readings, workdays, today, reader: party, shelf } = this.element;
    const key = [facts, events, readings, workdays, today, party, shelf.books];
    if (this.setup && key.every((one, i) => one === this.setup!.key[i])) return this.setup.value;
    const catalogue = Object.assign({}, ...shelf.books.map((book) => book.facts)) as Parameters<typeof soundFacts>[1];
    const sound = soundFacts({ ...shelf.given, ...facts }, catalogue);
    const heard = soundEvents(Array.isArray(events) ? events : []);
    this.tell('facts', sound.problems);
    this.tell('events', heard.problems);
    const value: Setting = { on: today, calendar: this.calendar(workdays), facts: withPolicy(sound.value, heard.value), readings, books: shelf.books, party };
    this.setup = { key, value };
    return value;
  }
  /** The rulebook that a new complaint would stand under, once its words are there. */
  get book(): KitBook | null {
    const found = bookOf(null, this.setting);
    return found && this.element.supply.has([found.book]) ? found.book : null;
  }
  textsOf = (book: KitBook): RulebookTexts => this.element.supply.textsOf(book);

  /** `null`: no complaint, or its rules' words are still on the way. */
  modelOf = (file: CaseFile): Model | null => {
    const { element, setting } = this;
    const { steps, complaints, supply } = element;
    const read = caseOf(file);
    const found = read && bookOf(read, setting);
    if (!read || (found && !supply.has([found.book]))) return null;
    // A receipt that came after the question proves nothing of the answer.
    const held = this.heldWith(file);
    const receipts = [...complaints.state.receipts, ...steps.state.receipts].map(({ receipt }) => receipt).filter(({ submissionId }) => held.has(submissionId));
    const form = found ? this.formOf(found.book) : [];
    const key = [setting, element.reader, complaints.state.receipts, steps.state.receipts, steps.state.queue, form, element.language, element.address];
    const there = this.made.get(file);
    if (there && key.every((one, i) => one === there.key[i])) return there.model;
    const wording = { t: element.t, words: element.words! };
    let model: Model | null = null;
    try {
      model = modelOf(file, setting, this.textsOf, { receipts, waiting: steps.state.queue, answerForm: () => form }, wording);
      this.problem = '';
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
      this.tell('case', [this.problem]);
    }
    this.made.set(file, { key, model });
    return model;
  };

  private formOf(book: KitBook): readonly string[] {
    const there = this.forms.get(book.id);
    if (there === undefined) {
      this.forms.set(book.id, null);
      answerFormOf(book.id).then((clauses) => {
        this.forms.set(book.id, clauses);
        this.element.requestUpdate();
      }, () => this.forms.delete(book.id));
    }
    return there ?? none;
  }
  private calendar(workdays: readonly WorkdayYear[]): WorkCalendar {
    const { calendar, problem } = workDaysWith(workdays);
    if (problem !== null) this.tell('workdays', [problem]);
    return calendar;
  }
  private tell(at: string, problems: readonly string[]): void {
    const key = `${at}${problems.join()}`;
    if (!problems.length || key === this.told) return;
    this.told = key;
    this.element.tell(at, problems.join('\n'));
  }
}
const none: readonly string[] = [];
