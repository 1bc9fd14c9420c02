import { todayInShanghai, type Fact, type Facts } from '@anze/core-rules';
import startTexts from '@anze/core-rules/facts/start-zh';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import { blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import { AnzeAssessEvent } from '../shared/events/assess';
import { AnzeFactsEvent } from '../shared/events/facts';
import { AnzeReportEvent } from '../shared/events/report';
import { AnzeScheduleEvent } from '../shared/events/schedule';
import { icon } from '../shared/icons';
import { Shelf } from '../shared/shelf';
import { languageOf } from '../shared/locales/i18n';
import { Words, type FactTexts } from '../shared/words';
import type { Language } from '../shared/locales/i18n';
import { Answers } from './answers';
import { Outlet } from './outlet';
import { Recall, none } from './recall';
import { questionView } from '../shared/questions/question-view';
import { questionStyles } from '../shared/questions/questions.styles';
import { Session, type Focus } from '../shared/questions/session';
import { tierStyles } from './tier-calculator.styles';
import { tierTexts, type TierTexts } from './texts';
import type { View } from './view';

/**
 * @summary Asks a few questions and answers what the insurer owes: how often, by when, and under which article.
 * @event anze-assess - `detail: { facts, assessments }`, whenever a result is worked out
 * @event anze-facts - `detail: { facts, readings }`: the reader answered a question or chose a reading
 * @event anze-schedule - `detail: { facts, rows }`, when the reader asks for a calendar
 * @event anze-report - a figure is said to be wrong; `preventDefault()` when the host takes the report
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart question - the form of one question
 * @csspart answer - the card with the answer
 * @csspart row - one right or duty
 */
export class AnzeTierCalculator extends AnzeElement {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, questionStyles, tierStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  /** What the page knows already; the reader can change it. */
  @property({ attribute: false }) facts: Facts = none;
  /** The page that share links lead to; this one by default. */
  @property({ attribute: 'share-base' }) shareBase = '';
  @property({ type: Boolean, attribute: 'no-share' }) noShare = false;
  /** The host listens to `anze-schedule`: the button for it is shown. */
  @property({ type: Boolean }) calendar = false;

  @state() private printing = false;
  private readonly factTexts = new Map<Language, FactTexts>();
  private readonly factLoads = new Map<Language, Promise<boolean>>();
  private focusNext: Focus | 'panel' = 'none';
  private announced = '';
  /** What was told of the reader's answers last. */
  private answered = '[{},{}]';

  private readonly width = new ContainerWidthController(this);
  readonly shelf = new Shelf(this);
  private readonly outlet = new Outlet(this);
  readonly recall = new Recall(this);
  readonly session: Session = new Session({ engine: null, books: [], given: {} }, (focus) => this.onSession(focus), (number) => this.t('policies.name', { number }));
  readonly answers = new Answers(this, this.session);

  get t(): View['t'] {
    return this.translator<TierTexts>(tierTexts);
  }
  inAddress(text: string): string {
    return this.addressed(text);
  }

  /** All facts that the books speak of. */
  get catalogue(): Readonly<Record<string, Fact>> {
    const { engine, books } = this.shelf;
    return engine!.factCatalogue(Object.assign({}, ...books.map(({ rulebook }) => rulebook.facts ?? {})));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
    this.printQuery.addEventListener('change', this.onPrint);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    this.printQuery.removeEventListener('change', this.onPrint);
  }
  private readonly printQuery = window.matchMedia('print');
  private readonly onHash = (): void => {
    if (this.shelf.ready) void this.recall.readLink();
  };
  /** On paper everything is open and cited in full, also when the browser's own menu prints. */
  private readonly onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint' || (event.type === 'change' && this.printQuery.matches);
    if (this.isUpdatePending) this.performUpdate();
  };

  override willUpdate(changed: PropertyValues): void {
    const words = this.loadFacts(this.language);
    if (changed.has('rulebook') || changed.has('src')) void this.fillShelf(words);
    if (changed.has('facts')) {
      this.answers.prefill(this.facts);
      this.recall.forget();
    }
  }
  /** The first question needs no rule, unless the page has chosen one: the engine comes after the words of the others. */
  private async fillShelf(words: Promise<boolean>): Promise<void> {
    if (!this.rulebook && !this.src && !(await words)) return;
    await this.shelf.fill(this.rulebook, this.src, this.language);
  }
  /** Whether the words of all facts are there. What failed is asked for again by `retry` only. */
  private loadFacts(language: Language): Promise<boolean> {
    let loading = this.factLoads.get(language);
    if (!loading) this.factLoads.set(language, (loading = this.fetchFacts(language)));
    return loading;
  }
  private async fetchFacts(language: Language): Promise<boolean> {
    try {
      const module = await (language === 'en' ? import('@anze/core-rules/facts/en') : import('@anze/core-rules/facts/zh'));
      this.factTexts.set(language, module.default);
    } catch (error) {
      this.shelf.fail(error);
    }
    this.requestUpdate();
    return this.factTexts.has(language);
  }
  private async retry(): Promise<void> {
    const { language } = this;
    if (!this.factTexts.has(language)) this.factLoads.delete(language);
    await this.fillShelf(this.loadFacts(language));
    this.answers.retry();
  }
  /** The shelf has books: what is open may have changed. */
  onBooks(): void {
    const { engine, books, given } = this.shelf;
    this.session.configure({ engine, books, given });
    this.session.settle();
    this.answers.prefill(this.facts);
    this.requestUpdate();
    // A link may name facts that only a rulebook knows, so it is read when the books are there.
    void this.recall.start();
  }
  private onSession(focus: Focus): void {
    const { facts, readings } = this.session.policy;
    const answered = JSON.stringify([facts, readings]);
    if (answered !== this.answered) {
      this.answered = answered;
      this.dispatchEvent(new AnzeFactsEvent({ facts, readings }));
    }
    this.recall.remember();
    if (focus !== 'none') {
      this.focusNext = focus;
      this.outlet.hide();
    }
    this.requestUpdate();
  }

  protected override updated(): void {
    const { focusNext } = this;
    if (focusNext !== 'none') {
      const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus='${focusNext === 'days' ? 'result' : focusNext}']`);
      // What is still loading takes the focus when it is there.
      if (target) {
        this.focusNext = 'none';
        target.focus();
      }
    }
    const result = this.session.view === 'result' ? this.answers.resultAt(this.session.current) : null;
    if (result) this.announce();
  }
  private announce(): void {
    const result = this.answers.resultAt(this.session.current)!;
    const assessments = [...result.locals, ...result.perhaps, ...result.references].map(({ assessment }) => assessment);
    const key = JSON.stringify([this.session.policy.facts, this.session.policy.readings, assessments.map(({ rulebook }) => rulebook)]);
    if (key === this.announced) return;
    this.announced = key;
    this.dispatchEvent(new AnzeAssessEvent({ facts: this.session.policy.facts, assessments }));
  }

  get words(): Words {
    const facts = this.factTexts.get(this.language) ?? (this.language === 'en' ? {} : startTexts);
    return new Words(this.translator('common'), this.language, this.addressedFacts(facts), todayInShanghai());
  }
  /** The view of this moment; everything shown is a function of it. */
  get view(): View {
    const { session, outlet, answers, shelf } = this;
    return {
      t: this.t, words: this.words, language: this.language, session, books: shelf.books,
      theme: this.theme, mode: this.mode, address: this.address, size: this.width.size, printing: this.printing,
      canShare: !this.noShare, isKept: this.recall.isKept, hasCalendar: this.calendar,
      panel: outlet.panel, panelText: outlet.text, footer: () => outlet.footer(), copied: outlet.copied, reportTaken: outlet.taken,
      result: session.view === 'result' ? answers.resultAt(session.current) : null, resultOf: (at) => answers.resultAt(at),
      act: {
        share: (event) => outlet.share(event), copy: (event) => outlet.copy(event), copyPanel: () => void outlet.copyText(), print: () => this.print(),
        calendar: () => this.dispatchEvent(new AnzeScheduleEvent({ facts: session.policy.facts, rows: answers.resultAt(session.current)?.rows ?? [] })),
        report: (book, finding, { currentTarget }) => {
          const report = answers.part!.reportOf(book, finding, this.language, todayInShanghai());
          const event = new AnzeReportEvent(report);
          outlet.report(report, !this.dispatchEvent(event), currentTarget);
        },
        closePanel: () => outlet.close(),
        saveDays: (event) => {
          event.preventDefault();
          answers.saveDays();
        },
      },
    };
  }
  focusPanel(): void {
    this.focusNext = 'panel';
  }
  private print(): void {
    this.printing = true;
    void this.updateComplete.then(() => window.print());
  }

  protected override render(): TemplateResult {
    const { view } = this;
    const { t, session } = view;
    return html`<div class="base ${view.size}" part="base" lang=${view.language}>
      <p class="visually-hidden" role="status">${view.result?.locals[0] ? t('headline.announced', { figure: view.result.locals[0].headline.figure, sentence: view.result.locals[0].headline.sentence }) : view.result?.perhaps.length ? t('perhaps.title') : nothing}</p>
      <div class="head"><h2 class="title">${t('title')}</h2>${session.walk.path.length === 0 && session.view === 'question' ? html`<p class="hint">${t('start')}</p>` : nothing}</div>
      ${this.renderNotices(view)}
      ${this.answers.part?.undoBar(view) ?? nothing}
      ${this.answers.part?.policiesBar(view) ?? nothing}
      ${this.renderBody(view)}
    </div>`;
  }
  private renderNotices({ t, words, result }: View): TemplateResult[] {
    const texts: string[] = [];
    const { notice, versions } = this.recall;
    if (notice) texts.push(t(`link.${notice}`));
    const { unsound } = this.answers;
    if (unsound.length) texts.push(t('failed.facts', { facts: unsound.map((fact) => words.label(fact)).join(t('and')) }));
    // Of the rules that a link names, only those that count here are the reader's.
    for (const { book, texts: { shortTitle } } of result ? [...result.locals, ...result.perhaps, ...result.references] : []) {
      const then = versions[book.id];
      const { version } = book.rulebook;
      if (then !== undefined && then !== version) texts.push(t('link.versions', { version, book: shortTitle }));
    }
    return texts.map((text) => html`<p class="notice" role="status">${icon('info')}<span>${text}</span></p>`);
  }
  private renderBody(view: View): TemplateResult {
    const { t, session } = view;
    const { shelf, answers } = this;
    if (shelf.problem || answers.failed) {
      const message = shelf.problem?.at === 'src' ? t('failed.src', { reason: shelf.problem.message }) : shelf.problem?.unknown ? t('failed.unknown', shelf.problem.unknown) : t('failed.rulebook');
      return html`<div class="card" role="alert"><p class="error">${icon('error')}<span>${message}</span></p>
        <button type="button" class="button primary" @click=${() => void this.retry()}>${t('failed.retry')}</button></div>`;
    }
    // The bar of the policies comes with the answer of any.
    if (session.policies.length > 1 && !answers.part) session.policies.forEach((_, at) => answers.resultAt(at));
    if (session.view === 'compare') return answers.part ? answers.part.compareView(view) : skeleton(t('loading'));
    if (session.view === 'result') return view.result && answers.part ? answers.part.resultView(view) : skeleton(t('loading'));
    const isStart = session.question === 'region' || session.question === 'sector';
    // A page for one place may not have to ask for it: that is known when its rulebook is there.
    const hasWords = this.factTexts.has(view.language) || (isStart && view.language === 'zh-CN');
    const waits = this.recall.waits || !hasWords || (!shelf.ready && (!isStart || this.rulebook !== '' || this.src !== ''));
    return waits || !answers.isReady(session.current) || session.question === null ? skeleton(t('loading')) : questionView(view);
  }
  private addressedFacts(facts: FactTexts): FactTexts {
    if (this.address !== 'nin' || languageOf(this.language) !== 'zh-CN') return facts;
    return JSON.parse(this.addressed(JSON.stringify(facts))) as FactTexts;
  }
}

/** The layout that is coming, so that nothing jumps. */
const skeleton = (label: string): TemplateResult => html`<div class="card skeleton" role="status" aria-busy="true">
  <span class="visually-hidden">${label}</span><i></i><i></i><i></i>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'anze-tier-calculator': AnzeTierCalculator;
  }
}
