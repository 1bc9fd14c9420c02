import { isDay, todayInShanghai, type Day, type Facts, type WorkdayYear } from '@anze/core-rules';
import type { CaseFile, Submission } from '@anze/core-rules/records';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReadingsByBook } from '../shared/applying';
import type { Backend } from '../shared/backend/backend';
import { AnzeElement } from '../shared/anze-element';
import { answerStyles, blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import { AnzeErrorEvent } from '../shared/events/error';
import { Shelf } from '../shared/shelf';
import { ChartRoom } from './chart-room';
import { Collector } from './collector';
import { Desk } from './desk';
import { readPeriod, type Filter } from './filter';
import { insightsStyles } from './service-insights.styles';
import { Supply } from './supply';
import { insightsTexts, type InsightsTexts, type T } from './texts';
import { problemView, readingView, skeleton } from './waiting-view';
import type { Actions, View } from './view';

/**
 * @summary What services were like: satisfaction, revisits in time, how long answers took, hazards open and closed; charts with tables.
 * @event anze-export - `detail: { name, type, content }`, the tables as CSV; `preventDefault()` when the host saves it
 * @event anze-error - `detail: { at, message }`
 * @slot empty - below the words that stand where nothing is to count: a link to the first step
 * @csspart base - the outermost box
 * @csspart answer - the card with what is overdue
 * @csspart filters - time, rules, place, insurer
 * @csspart section - one chart with its sentence and table
 * @csspart summary - the sentence
 * @csspart chart - the box of a drawing
 * @csspart table - the same as numbers
 * @csspart file - what became of a download
 * @csspart none - what stands where nothing is to count
 */
export class AnzeServiceInsights extends AnzeElement {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, answerStyles, insightsStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  /** What was recorded, as the back end gives it. */
  @property({ attribute: false }) cases: readonly CaseFile[] = [];
  /** The same without a back end: submissions one by one. */
  @property({ attribute: false }) submissions: readonly Submission[] = [];
  /** Where cases are read from. */
  @property({ attribute: false }) backend: Backend | null = null;
  /** Where the back end's contract lives; for one that needs a token, set `backend`. */
  @property() endpoint = '';
  /** What is known of each firm, by its policy's number or its name: which rules hold, where the records do not say. */
  @property({ attribute: false }) facts: Readonly<Record<string, Facts>> = {};
  /** Chosen readings of disputed places, by rulebook. */
  @property({ attribute: false }) readings: ReadingsByBook = {};
  /** Working days of years newer than the kit's. */
  @property({ attribute: false }) workdays: readonly WorkdayYear[] = [];
  /** The day it is looked at, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** What stands first: `charts`, `tables`. */
  @property() show: 'charts' | 'tables' = 'charts';

  @state() private printing = false;
  readonly desk = new Desk();
  readonly room = new ChartRoom(this, (error) => this.tell('charts', error));
  private readonly width = new ContainerWidthController(this);
  private readonly shelf = new Shelf(this);
  private readonly supply = new Supply(this);
  private readonly collector = new Collector(() => this.requestUpdate());
  private rest: Backend | null = null;

  get today(): Day {
    return isDay(this.on) ? this.on : todayInShanghai();
  }
  get t(): T {
    return this.translator<InsightsTexts>(insightsTexts);
  }
  tell(at: string, error: unknown): void {
    this.dispatchEvent(new AnzeErrorEvent({ at, message: error instanceof Error ? error.message : String(error) }));
  }
  onBooks(): void {
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
    window.addEventListener('online', this.onOnline);
    for (const query of this.looks) query.addEventListener('change', this.onLook);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    window.removeEventListener('online', this.onOnline);
    for (const query of this.looks) query.removeEventListener('change', this.onLook);
    this.room.clear();
  }
  // A drawing does not follow the system's colours by itself.
  private readonly looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  private readonly onLook = (): void => this.requestUpdate();
  private readonly onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    if (this.isUpdatePending) this.performUpdate();
  };
  private readonly onOnline = (): void => {
    const { status } = this.collector;
    if (status.state === 'stopped' && status.problem?.code === 'offline') this.goOn();
  };

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('rulebook') || changed.has('src')) void this.shelf.fill(this.rulebook, this.src, this.language);
    if (changed.has('backend') || changed.has('endpoint')) void this.collect();
  }
  private async collect(): Promise<void> {
    const { backend, endpoint } = this;
    this.rest = null;
    this.collector.forget();
    if (backend) return this.collector.start(backend);
    if (!endpoint) return;
    this.collector.status = { state: 'reading' };
    try {
      const { RestBackend } = await import('../shared/backend/rest-backend');
      if (this.endpoint !== endpoint || this.backend) return;
      this.rest = new RestBackend({ base: endpoint });
      await this.collector.start(this.rest);
    } catch (error) {
      this.collector.status = { state: 'stopped', problem: { code: 'offline', message: String(error) } };
      this.tell('backend', error);
      this.requestUpdate();
    }
  }
  private goOn(): void {
    const from = this.backend ?? this.rest;
    if (from) void this.collector.goOn(from);
    else void this.collect();
  }

  private get filter(): Filter {
    const { held, rulebook, region, insurer } = this.desk;
    const read = readPeriod(held, this.today);
    const { from, to } = 'problems' in read ? { from: null, to: null } : read;
    return { from, to, rulebook, region, insurer };
  }
  private readonly ownActions: Pick<Actions, 'goOn' | 'reload' | 'print'> = {
    goOn: () => this.goOn(),
    reload: () => void this.collect(),
    print: () => {
      this.printing = true;
      void this.updateComplete.then(() => window.print());
    },
  };
  private made: View | null = null;
  /** `null` until rules, records and words are there. */
  get view(): View | null {
    return this.made;
  }
  private makeView(): View | null {
    const { shelf, supply, collector, t, desk, today, room } = this;
    const { words, part } = supply;
    if (!shelf.ready || !words || !part || !supply.counter || !supply.clerk || !supply.hasTexts(shelf.books)) return null;
    const { cases: read } = collector;
    const { submissions, facts, readings, workdays } = this;
    const given = { cases: supply.joined(this.cases, read), submissions, facts, readings, workdays, books: shelf.books, given: shelf.given, today };
    const count = supply.counter.count(given, this.filter, { t, words });
    return {
      t, words, language: this.language, theme: this.theme, mode: this.mode, address: this.address, size: this.width.size, today, printing: this.printing,
      kind: desk.kind ?? (this.show === 'tables' ? 'tables' : 'charts'), chartsFailed: room.failed, desk, count, collected: collector.status, read: read.length,
      bookName: (id) => shelf.books.find((book) => book.id === id)?.texts(this.language)?.shortTitle ?? id, act: { ...supply.clerk.actions, ...this.ownActions },
    };
  }

  protected override render(): TemplateResult {
    const { t, shelf, supply, collector } = this;
    const { status } = collector;
    const isReading = status.state === 'reading';
    const hasNone = status.state === 'stopped' && status.problem !== null && !collector.cases.length && !this.cases.length && !this.submissions.length;
    const problem = shelf.problem ?? (supply.failed ? { at: 'rulebook' as const, message: '' } : null);
    this.made = problem || isReading || hasNone ? null : this.makeView();
    const { made } = this;
    const only = made?.count.only ?? null;
    const retry = (): void => void shelf.fill(this.rulebook, this.src, this.language).then(() => supply.retry());
    return html`<div class="base ${this.width.size} ${made?.kind ?? ''}" part="base" lang=${this.language}>
      <h2 class="title">${only === null ? t('title') : t('ofFirm', { firm: only })}</h2>
      ${problem ? problemView(t, problem, retry)
        : hasNone && status.state === 'stopped' ? problemView(t, { at: 'backend', problem: status.problem! }, this.ownActions.goOn)
        : isReading ? readingView(t, collector.cases.length, () => collector.cancel())
        : made ? supply.part!.pageView(made) : skeleton(t('loading'))}
      ${made && made.kind === 'charts' ? probes : nothing}
    </div>`;
  }
  protected override updated(): void {
    const { made, desk } = this;
    this.room.sync(made?.count.board.sections ?? []);
    if (desk.focus === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus='${desk.focus}']`);
    if (!target) return;
    desk.focus = null;
    target.focus();
  }
}

const probes = html`${['text', 'ground', 'line', 'good', 'fair', 'soon', 'bad', 'worst', 'none'].map((name) => html`<i class="probe probe-${name}" aria-hidden="true"></i>`)}`;

declare global {
  interface HTMLElementTagNameMap {
    'anze-service-insights': AnzeServiceInsights;
  }
}
