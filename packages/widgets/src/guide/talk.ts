import type { Day, Facts } from '@anze/core-rules';
import type { AskAnswer } from '@anze/core-rules/ask';
import type { ReadingsByBook } from '../shared/applying';
import type { Storage } from '../shared/drafts/storage';
import { randomId } from '../shared/hash/random-id';
import { loadLanguage, type Language } from '../shared/locales/i18n';
import { cleared, isSame, languageOfSentence, noDialog, withGiven, withHistory, withTurn, without, type Dialog } from './dialog';
import type { Unstored } from './history';
import type { Asking, Context, Heard, Option, Tappable, Turn } from './turn';

type AnswerPart = typeof import('./answer-part');
type DialogPart = typeof import('./dialog-part');
/** The page as the talk needs it. */
export interface TalkHost {
  readonly language: Language;
  readonly today: Day;
  readonly ids: readonly string[];
  readonly database: string;
  readonly storage: Storage | null;
  readonly readings: ReadingsByBook;
  readonly reword: ((answer: AskAnswer) => Promise<string>) | null;
  inAddress(text: string): string;
  labelOf(heard: Heard): string;
  requestUpdate(): void;
  onTurn(turn: Turn): void;
  onFacts(facts: Facts): void;
  onProblem(at: string, message: string): void;
}
interface Said {
  readonly you: string;
  readonly sentence: string;
  readonly facts: Facts;
  readonly unheard: readonly string[];
  readonly previous: Context | null;
  readonly language: Language;
}
const SHOWN = 30;
const PATIENCE = 800;

/** The state of the dialog and what can be done with it; how it looks is the views'. */
export class Talk {
  dialog: Dialog = noDialog;
  typed = '';
  /** What is being looked up. */
  busy: Said | null = null;
  failed: { readonly unknown: { readonly id: string; readonly known: string } | null; readonly said: Said } | null = null;
  /** A fact whose correction is open. */
  changing: { readonly heard: Heard; readonly asking: Asking } | null = null;
  /** How many questions of the last answer were put aside. */
  skipped = 0;
  /** How many of the newest turns stand there. What the device kept begins with its last: then nothing has to be scrolled to it. */
  shown = 0;
  /** What stands there before the reader asks is not read aloud. */
  quiet = true;
  /** The device was asked what it keeps. */
  opened = false;
  stored: Unstored | 'part' | null = null;
  private isSettling = false;
  panel: 'clear' | 'copied' | 'copy' | 'cleared' | null = null;
  /** What shows and keeps the dialog, once it is there. */
  part: DialogPart | null = null;
  private history: InstanceType<DialogPart['History']> | null = null;
  private openedAs: string | Storage | null = null;
  private told = '';
  private unkept: readonly Turn[] = [];
  private reworded: { readonly of: Turn; readonly now: Tappable } | null = null;
  private following = '';

  constructor(private readonly host: TalkHost) {}

  get last(): Turn | null {
    const { turns } = this.dialog;
    return turns[turns.length - 1] ?? null;
  }
  /** In which one goes on: that of the last answer, until the page changes its own. */
  get language(): Language {
    const { last, host } = this;
    return last && (last.page ?? last.language) === host.language ? last.language : host.language;
  }
  /** What can be tapped; as long as the words of another language are not there, as it was said. */
  get now(): Tappable | null {
    const { last, language, reworded } = this;
    return last && reworded?.of === last && reworded.now.language === language ? reworded.now : last;
  }
  /** What is asked of the reader now. */
  get asking(): Asking | null {
    return this.changing?.asking ?? this.now?.asking[this.skipped] ?? null;
  }

  /** The page speaks another language than the last answer: what can be tapped comes in it. */
  async follow(): Promise<void> {
    const { last, language, host } = this;
    const wanted = last && language !== last.language && !last.outside ? `${last.id} ${language}` : '';
    if (wanted === this.following) return;
    this.following = wanted;
    // A correction that is open speaks the old one.
    this.changing = null;
    if (!last || wanted === '') return;
    try {
      const part = await import('./answer-part');
      const answerer = await part.answererFor(language, host.ids);
      this.reworded = { of: last, now: answerer.tappable(last, host.today, (text) => host.inAddress(text)) };
    } catch (error) {
      host.onProblem('texts', reasonOf(error));
    }
    host.requestUpdate();
  }
  take(given: Facts): void {
    this.dialog = withGiven(this.dialog, given);
  }
  /** Reads what the device keeps, once for each database. */
  async open(): Promise<void> {
    const { database, storage } = this.host;
    const key = storage ?? database;
    if (this.openedAs === key) return this.settle();
    // Another store is another dialog: nothing of the one before is carried into it.
    if (this.openedAs !== null) Object.assign(this, { dialog: cleared(this.dialog), unkept: [], changing: null, failed: null, skipped: 0, shown: 0, quiet: true });
    this.openedAs = key;
    // A page that another tab keeps from its storage does not wait to greet.
    setTimeout(() => this.greet(), PATIENCE);
    this.history?.close();
    this.history = null;
    try {
      const part = await this.loadPart();
      if (this.openedAs !== key) return;
      const history = (this.history = new part.History(storage ?? part.draftStorage(database || undefined)));
      const { turns, problem } = await history.load();
      if (this.openedAs !== key) return;
      this.stored = problem;
      this.remember(turns);
      // Said before the device could be asked.
      if (!problem) await this.keepAll();
    } catch (error) {
      this.stored = 'part';
      this.host.onProblem('texts', reasonOf(error));
    }
    this.greet();
  }
  /** A store that was memory only keeps from now on: what it held before comes along, and what was said meanwhile. */
  private async settle(): Promise<void> {
    const { history } = this;
    if (this.stored !== 'unkept' || !history?.durable || this.isSettling) return;
    this.isSettling = true;
    const { turns, problem } = await history.load();
    this.isSettling = false;
    if (this.history !== history) return;
    this.remember(turns);
    if (!problem) await this.keepAll();
    // Only now is it true that closing the page loses nothing.
    if (problem || this.unkept.length === 0) this.stored = problem;
    this.host.requestUpdate();
  }
  private remember(turns: readonly Turn[]): void {
    if (turns.length === 0) return;
    this.dialog = withHistory(this.dialog, turns);
    this.shown = Math.max(this.shown, 1);
  }
  private greet(): void {
    this.opened = true;
    this.host.requestUpdate();
  }
  private reopen(): void {
    this.openedAs = null;
    this.stored = null;
    void this.open();
  }
  private async loadPart(): Promise<DialogPart> {
    const part = await import('./dialog-part');
    if (!this.part) {
      part.addDialogTexts();
      await loadLanguage(this.host.language);
      this.part = part;
      // The log must stand there before the first answer comes into it.
      this.host.requestUpdate();
    }
    return part;
  }
  close(): void {
    this.history?.close();
  }
  /** Fetches what the first answer needs while the question is still being written. */
  async prepare(): Promise<void> {
    try {
      const part = await import('./answer-part');
      await part.answererFor(this.host.language, this.host.ids);
    } catch {
      // The question itself will say so.
    }
  }

  ask(sentence: string): Promise<void> {
    const { last } = this;
    const text = sentence.trim();
    if (text === '') return Promise.resolve();
    // What is typed answers the question that stands there; what was put aside before it is not asked again for now.
    const asked = this.asking?.fact;
    const aside = [...(last?.aside ?? []), ...(last?.asking.slice(0, this.skipped).map(({ fact }) => fact) ?? [])];
    const asks = last && asked !== undefined ? [asked, ...last.asks.filter((fact) => fact !== asked && !aside.includes(fact))] : (last?.asks ?? []);
    return this.say({
      you: text, sentence: text, facts: this.dialog.facts, unheard: [], previous: last && !last.outside ? { topic: last.topic, asks, aside } : (last?.previous ?? null), language: languageOfSentence(text, this.language),
    });
  }
  /** An answer was tapped: the same question once more, with it. */
  choose({ fact }: Asking, { value, label }: Option): Promise<void> {
    return this.again(label, { ...this.dialog.facts, [fact]: value }, fact);
  }
  /** What was understood is not to count. */
  drop(heard: Heard): Promise<void> {
    return this.again(this.host.labelOf(heard), without(this.dialog.facts, heard.fact), heard.fact);
  }
  private again(you: string, facts: Facts, fact: string): Promise<void> {
    const { last, language } = this;
    if (!last) return Promise.resolve();
    const { sentence, previous } = last;
    return this.say({ you, sentence, facts, previous, language, unheard: [...new Set([...last.unheard, fact])] });
  }
  retry(): Promise<void> {
    return this.failed ? this.say(this.failed.said) : Promise.resolve();
  }

  private async say(said: Said): Promise<void> {
    if (this.busy) return;
    const { host } = this;
    const page = host.language;
    Object.assign(this, { busy: said, failed: null, panel: null, quiet: false });
    host.requestUpdate();
    let part: AnswerPart | null = null;
    try {
      part = await import('./answer-part');
      const [answerer] = await Promise.all([part.answererFor(said.language, host.ids), this.loadPart()]);
      if (this.stored === 'part') this.reopen();
      this.tell(answerer.problemsOf(this.dialog.given));
      const turn = await answerer.answer({
        ...said, page, id: randomId(), at: Date.now(), on: host.today, given: this.dialog.given, readings: host.readings, reword: host.reword,
      }, (text) => host.inAddress(text));
      this.busy = null;
      this.add(turn, said);
    } catch (error) {
      this.busy = null;
      this.failed = { unknown: part && error instanceof part.UnknownRulebook ? error : null, said };
      host.onProblem('ask', reasonOf(error));
    }
    host.requestUpdate();
  }
  /** Facts of the page that cannot be are left out, and named once. */
  private tell(problems: readonly string[]): void {
    const message = problems.join('\n');
    if (message !== '' && message !== this.told) this.host.onProblem('facts', message);
    this.told = message;
  }
  private add(turn: Turn, said: Said): void {
    const { dialog, host } = this;
    this.dialog = withTurn(dialog, turn);
    if (this.shown < SHOWN) this.shown += 1;
    this.changing = null;
    this.skipped = 0;
    // Something else may have been typed meanwhile.
    if (this.typed.trim() === said.sentence) this.typed = '';
    void this.keep(turn);
    if (!isSame(turn.facts, dialog.given)) host.onFacts(turn.facts);
    host.onTurn(turn);
  }
  private async keep(turn: Turn): Promise<void> {
    this.unkept = [...this.unkept, turn];
    await this.keepAll();
  }
  private async keepAll(): Promise<void> {
    if (!this.history || this.stored === 'none' || (this.stored === 'unkept' && !this.history.durable)) return this.host.requestUpdate();
    // What could not be stored the last time comes along.
    for (const one of this.unkept) {
      this.stored = await this.history.add(one);
      if (this.stored !== null) break;
      this.unkept = this.unkept.filter((other) => other !== one);
    }
    this.host.requestUpdate();
  }

  skip(): void {
    this.skipped += 1;
    this.changing = null;
    this.host.requestUpdate();
  }
  /** Opens what else a fact may be; the words for it are the engine's. */
  async change(heard: Heard): Promise<void> {
    const { last, host } = this;
    if (!last || this.changing?.heard.fact === heard.fact) return this.leave();
    try {
      const part = await import('./answer-part');
      const answerer = await part.answererFor(this.language, host.ids);
      this.changing = { heard, asking: answerer.questionFor(heard.fact, this.dialog.facts, last.parts[0]?.rulebook ?? null, host.today, (text) => host.inAddress(text)) };
    } catch (error) {
      this.changing = { heard, asking: { fact: heard.fact, words: heard.words, help: '', options: [] } };
      host.onProblem('texts', reasonOf(error));
    }
    host.requestUpdate();
  }
  leave(): void {
    this.changing = null;
    this.host.requestUpdate();
  }
  /** Shows more of the older turns; answers the newest of them. */
  earlier(): Turn | undefined {
    const { turns } = this.dialog;
    const newest = turns[turns.length - this.shown - 1];
    this.shown += SHOWN;
    this.quiet = true;
    this.host.requestUpdate();
    return newest;
  }
  async clear(): Promise<void> {
    this.panel = null;
    const problem = (await this.history?.clear()) ?? null;
    if (problem !== null) this.stored = problem;
    // What could not be erased is not called erased; where nothing can be kept there is nothing to erase.
    if (problem === null || problem === 'none' || problem === 'unkept') {
      const { facts, given } = this.dialog;
      this.dialog = cleared(this.dialog);
      this.unkept = [];
      Object.assign(this, { changing: null, failed: null, skipped: 0, shown: 0, panel: 'cleared' });
      if (!isSame(facts, given)) this.host.onFacts(given);
    }
    this.host.requestUpdate();
  }
}
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
