import { todayInShanghai, type CaseEvent, type Day, type Facts, type WorkdayYear } from '@anze/core-rules';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import type { ReadingsByBook } from '../shared/applying';
import type { Backend } from '../shared/backend/backend';
import { answerStyles, blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import type { Storage } from '../shared/drafts/storage';
import { AnzeRecordEvent } from '../shared/events/record';
import { formStyles } from '../shared/form/form.styles';
import { letterStyles } from '../shared/letter.styles';
import type { FormTexts } from '../shared/form/texts';
import { icon } from '../shared/icons';
import { questionStyles } from '../shared/questions/questions.styles';
import type { Focus } from '../shared/questions/session';
import type { QuestionTexts } from '../shared/questions/texts';
import type { AskView } from '../shared/questions/view';
import { Shelf } from '../shared/shelf';
import type { Words } from '../shared/words';
import type { Clerk } from './clerk';
import { Desk } from './desk';
import { Journal } from './journal';
import { Maker, dayOr } from './maker';
import { kinds, monthView, viewBar } from './month-view';
import { monthStyles } from './month.styles';
import { calendarStyles } from './service-calendar.styles';
import type { Model } from './service-calendar.model';
import { supplyOf } from './supply';
import { allTexts, monthTexts, type CalendarTexts, type MonthTexts } from './texts';
import type { Kind, MonthActions, MonthDesk, View } from './view';

/**
 * @summary What is due when, and what was owed against what was delivered: as a month, a list, or by party.
 * @event anze-record - `detail: { action, event, before? }`: somebody recorded, changed or removed what happened
 * @event anze-submit - `detail: { kind, record, photos }`: a service is handed in; `preventDefault()` keeps it from being sent
 * @event anze-receipt - `detail`: the back end holds a record that was handed in here
 * @event anze-complaint - `detail`: what is owed and has not come; `preventDefault()` when the host takes it
 * @event anze-letter - the same with `letter`; `preventDefault()` when the host sends letters itself
 * @event anze-export - `detail: { name, type, content }`, a calendar file; `preventDefault()` when the host saves it
 * @event anze-facts - `detail: { facts, readings }`: the reader answered a question or chose a reading
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart answer - the card with the next thing to do
 * @csspart month - the month as a grid
 * @csspart day - what stands on the chosen day
 * @csspart agenda - the list
 * @csspart parties - who owes whom
 * @csspart accounts - owed against delivered
 * @csspart account - one right
 * @csspart row - one dated thing
 * @csspart log - the recorded services
 * @csspart form - the form for a service
 * @csspart mark - the form that marks a duty as done
 * @csspart undated - what waits for a day of the policy that nobody told
 * @csspart question - what the page does not say, asked of the reader
 * @csspart next - the next thing that is open
 * @csspart answers - what the reader answered
 * @csspart disputes - disputed places, both readings
 * @csspart panel - a letter or a file
 */
export class AnzeServiceCalendar extends AnzeElement {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, answerStyles, letterStyles, formStyles, questionStyles, monthStyles, calendarStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  @property({ attribute: false }) facts: Facts = {};
  /** What happened. A host that sets it holds the list; unset, the widget keeps its own until the page is left. */
  @property({ attribute: false }) events: readonly CaseEvent[] | undefined = undefined;
  /** Chosen readings of disputed places, by rulebook. */
  @property({ attribute: false }) readings: ReadingsByBook = {};
  /** Working days of years newer than the kit's. */
  @property({ attribute: false }) workdays: readonly WorkdayYear[] = [];
  /** The day it is looked at, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** What stands first: `month`, `agenda`, `party`. */
  @property() show = '';
  /** Names for letters; a line to fill in where they are not given. */
  @property() firm = '';
  @property() insurer = '';
  @property({ attribute: 'policy-number' }) policyNumber = '';

  /** Where records are sent: a back end of the host's own, or the address of a REST one. Without either nothing is sent. */
  @property({ attribute: false }) backend: Backend | null = null;
  @property() endpoint = '';
  /** The name of the device's database for drafts; the kit's own when empty. */
  @property() database = '';
  /** A store of the host's own for drafts and outbox; stands above `database`. Set it before the element is on the page. */
  @property({ attribute: false }) storage: Storage | null = null;

  @state() private printing = false;
  private touched = false;
  private readonly width = new ContainerWidthController(this);
  private readonly shelf = new Shelf(this);
  readonly supply = supplyOf(this);
  readonly journal = new Journal(this, (detail) => this.dispatchEvent(new AnzeRecordEvent(detail)));
  private readonly maker = new Maker(this, this.shelf, this.supply);
  readonly desk = new Desk(todayInShanghai());
  private ownClerk: Clerk | null = null;
  private readonly monthActions: MonthActions = {
    show: (kind) => {
      this.desk.kind = kind;
      this.requestUpdate();
    },
    toDay: (day, focus) => this.toDay(day, focus),
    openDay: () => {
      this.desk.focus = 'list';
      this.requestUpdate();
    },
    toggleOthers: () => {
      this.desk.showsOthers = !this.desk.showsOthers;
      this.requestUpdate();
    },
  };

  get today(): Day {
    return dayOr(this.on, todayInShanghai());
  }
  get t(): View['t'] {
    return this.translator<CalendarTexts>(allTexts);
  }
  inAddress(text: string): string {
    return this.addressed(text);
  }
  get model(): Model | null {
    const { facts, readings, workdays, today, words } = this;
    if (!words) return null;
    const wording = { t: this.t, words };
    return this.maker.make({ facts, readings, workdays, today, events: this.journal.events }, [this.language, this.address], wording);
  }
  get words(): Words | null {
    const { part, factTexts } = this.supply;
    return part && factTexts && new part.Words(this.translator('common'), this.language, factTexts, this.today);
  }
  get clerk(): Clerk | null {
    if (!this.ownClerk && this.supply.part) this.ownClerk = new this.supply.part.Clerk(this);
    return this.ownClerk;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
    this.printQuery.addEventListener('change', this.onPrint);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    this.printQuery.removeEventListener('change', this.onPrint);
  }
  private readonly printQuery = window.matchMedia('print');
  /** On paper everything is open and cited in full, also when the browser's own menu prints; an open letter is printed alone. */
  private readonly onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint' || (event.type === 'change' && this.printQuery.matches);
    if (this.isUpdatePending) this.performUpdate();
  };

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('rulebook') || changed.has('src')) void this.shelf.fill(this.rulebook, this.src, this.language);
    if (changed.has('on') && !this.touched) this.desk.day = this.today;
    if (changed.has('events') && this.journal.pending && this.journal.settle()) this.clerk?.saved();
    this.supply.has([]);
    this.clerk?.recorder.follow(this);
  }
  onBooks(): void {
    this.requestUpdate();
  }
  /** The reader answered something: attention goes where the questions say. */
  onAsked(focus: Focus): void {
    if (focus === 'question' || focus === 'problems') this.desk.focus = focus;
    else if (focus === 'result') this.desk.focus = 'card';
    this.requestUpdate();
  }
  protected override updated(): void {
    const { focus } = this.desk;
    if (focus === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(focus === 'day' ? `[data-day='${this.desk.day}']` : `[data-focus='${focus}']`);
    // What is still loading takes the focus when it is there.
    if (!target) return;
    this.desk.focus = null;
    target.focus();
  }
  toDay(day: Day, focus: boolean): void {
    this.touched = true;
    this.desk.day = day;
    if (focus) this.desk.focus = 'day';
    this.requestUpdate();
  }
  print(): void {
    this.printing = true;
    void this.updateComplete.then(() => window.print());
  }

  get kind(): Kind {
    const first = kinds.find((one) => one === this.show);
    // A month has no room for large type on a phone.
    return this.desk.kind ?? first ?? (this.mode === 'elder' && this.width.size === 'narrow' ? 'agenda' : 'month');
  }
  private get monthDesk(): MonthDesk {
    return { t: this.translator<MonthTexts>(monthTexts), today: this.today, size: this.width.size, desk: this.desk, kind: this.kind, act: this.monthActions };
  }
  private get look(): Pick<AskView, 'language' | 'theme' | 'mode' | 'address' | 'printing'> {
    const { language, theme, mode, address, printing } = this;
    return { language, theme, mode, address, printing };
  }
  /** `null` until the rules and their words are there. */
  get view(): View | null {
    const { model, clerk, words, desk } = this;
    const { asker } = this.maker;
    if (!model || !clerk || !words || !asker) return null;
    const ask: AskView = { ...this.look, t: this.translator<QuestionTexts>('questions'), words, session: asker.session, books: this.shelf.books };
    return {
      ...this.monthDesk, ...this.look, t: this.t, words, model, ask, recorder: clerk.recorder, formT: this.translator<FormTexts>('form'), journal: this.journal, alone: this.printing && isPrintedAlone(desk), unread: this.maker.unread, act: { ...this.monthActions, ...clerk.actions },
    };
  }

  protected override render(): TemplateResult {
    const { view, monthDesk } = this;
    const { t } = monthDesk;
    return html`<div class="base ${monthDesk.size} ${view?.alone ? 'panel-only' : ''}" part="base" lang=${this.language}>
      <header class="head"><h2 class="title">${t('title')}</h2></header>
      ${this.renderProblem() ?? (view ? this.supply.part!.pageView(view) : html`${skeleton(t('loading'))}${this.renderMonth()}`)}
    </div>`;
  }
  /** Which days are worked is known without any rule. */
  private renderMonth(): TemplateResult {
    return html`${viewBar(this.monthDesk)}${monthView(this.monthDesk, this.maker.calendar(this.workdays), () => ({ due: [], log: [] }))}`;
  }
  private renderProblem(): TemplateResult | null {
    const { t } = this.monthDesk;
    const { shelf, supply, maker } = this;
    if (!shelf.problem && !supply.failed && !maker.problem) return null;
    const message = maker.problem ? t('failed.case', { reason: maker.problem }) : shelf.problem?.at === 'src' ? t('failed.src', { reason: shelf.problem.message }) : shelf.problem?.unknown ? t('failed.unknown', shelf.problem.unknown) : t('failed.rulebook');
    const retry = () => void shelf.fill(this.rulebook, this.src, this.language).then(() => supply.retry());
    return html`<div class="card" role="alert"><p class="error">${icon('error')}<span>${message}</span></p>
      <button type="button" class="button primary controls" @click=${retry}>${t('failed.retry')}</button></div>
      ${this.renderMonth()}`;
  }
}

const isPrintedAlone = ({ panel }: Desk): boolean => panel !== null && panel.kind !== 'ics';

/** The layout that is coming, so that nothing jumps. */
const skeleton = (label: string): TemplateResult => html`<div class="card skeleton" role="status" aria-busy="true">
  <span class="visually-hidden">${label}</span><i></i><i></i><i></i>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'anze-service-calendar': AnzeServiceCalendar;
  }
}
