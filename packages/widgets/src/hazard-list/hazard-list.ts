import { isDay, todayInShanghai, type Day, type Facts } from '@anze/core-rules';
import type { Firm, HazardReport } from '@anze/core-rules/records';
import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import type { Backend } from '../shared/backend/backend';
import { blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import type { Storage } from '../shared/drafts/storage';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeReceiptEvent } from '../shared/events/receipt';
import { DraftDesk } from '../shared/form/desk';
import { formStyles } from '../shared/form/form.styles';
import { icon } from '../shared/icons';
import { loadLanguage } from '../shared/locales/i18n';
import { readerOf, type Reader } from '../shared/reader';
import { Shelf } from '../shared/shelf';
import { bodyOf, emptyBody, sourceOf, type Body } from './body';
import type { Clerk } from './clerk';
import { hazardStyles } from './hazard-list.styles';
import { allTexts, type HazardT, type HazardTexts } from './texts';

type Part = typeof import('./hazard-part');

/**
 * @summary The two lists of an inspection, risks and hazards, from finding to closing; kept on the device and handed in with a receipt.
 * @event anze-submit - `detail: { kind, record, photos }`; `preventDefault()` when the host sends it itself
 * @event anze-receipt - `detail`: the back end's receipt
 * @event anze-export - `detail: { name, type, content }`; `preventDefault()` when the host saves files itself
 * @event anze-open - `detail: { widget, facts, item }`: the questions of place and trade are wanted, `anze-tier-calculator`; `preventDefault()` when the host shows it
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart desk - where what was typed stands: saved, sent, or why not
 * @csspart answer - the card with the state of things
 * @csspart duties - who must be told of major hazards
 * @csspart list - the rows, as a table or as cards
 * @csspart row - one row
 * @csspart form - the form for a hazard, a risk or a step
 * @csspart preview - what was read of a table, before it is taken over
 * @csspart conflict - two versions to choose from
 * @csspart signature - a place to sign
 */
export class AnzeHazardList extends AnzeElement {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, formStyles, hazardStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  @property({ attribute: false }) facts: Facts = {};
  /** Tags of the widgets that the host shows on `anze-open`, with spaces between. Those that stand on the page need not be named. */
  @property() opens = '';
  /** A report to go on with. What is changed becomes a draft on this device. */
  @property({ attribute: false }) report: HazardReport | null = null;
  /** Whom the report is about; filled in where nothing is typed. */
  @property({ attribute: false }) firm: Partial<Firm> = {};
  /** A back end of the host's own; stands above `endpoint`. */
  @property({ attribute: false }) backend: Backend | null = null;
  /** Where the contract's REST back end lives. */
  @property() endpoint = '';
  /** The day it is looked at, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** Who is looking: `insured`, `insurer`, `third-party`, `regulator`. */
  @property() party = 'insured';
  /** The name of the device's database; the kit's own when empty. */
  @property() database = '';
  /** A store of the host's own for drafts and outbox; stands above `database`. Set it before the element is on the page. */
  @property({ attribute: false }) storage: Storage | null = null;

  @state() private lists: Part | null = null;
  @state() private failed = false;
  printing = false;
  readonly width = new ContainerWidthController(this);
  readonly shelf = new Shelf(this);
  readonly desk = new DraftDesk<Body>(this, {
    kind: 'hazards',
    empty: () => emptyBody(this.report, this.firm),
    read: (stored) => bodyOf(stored),
    belongs: ({ source }) => source === sourceOf(this.report),
    onReceipt: (receipt) => this.dispatchEvent(new AnzeReceiptEvent(receipt)),
  });
  private clerk: Clerk | null = null;

  get today(): Day {
    return isDay(this.on) ? this.on : todayInShanghai();
  }
  get t(): HazardT {
    return this.translator<HazardTexts>(allTexts);
  }
  get reader(): Reader {
    return readerOf(this.party);
  }
  inAddress(text: string): string {
    return this.addressed(text);
  }
  /** Facts of one firm say nothing of another: no rule is taken from them. */
  get isOfAnother(): boolean {
    const { name, policyNo } = this.desk.body.head.firm;
    const differs = (typed: string, given: string | undefined): boolean => Boolean(typed.trim() && given?.trim() && typed.trim() !== given.trim());
    return differs(name, this.firm.name) || differs(policyNo, this.firm.policyNo);
  }
  /** What the record says beside its lists. */
  heading(): { readonly region?: string; readonly rulebook?: HazardReport['rulebook'] } {
    if (this.isOfAnother) return {};
    const { region } = this.facts;
    const local = this.clerk?.ruling;
    return { ...(typeof region === 'string' ? { region } : {}), ...(local ? { rulebook: { id: local.id, version: local.rulebook.version } } : {}) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
    window.addEventListener('keydown', this.onKey);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    window.removeEventListener('keydown', this.onKey);
  }
  private readonly onKey = (event: KeyboardEvent): void => this.clerk?.onKey(event);
  /** On paper every row stands, also when the browser's own menu prints. */
  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };
  async print(): Promise<void> {
    this.printing = true;
    this.requestUpdate();
    await this.updateComplete;
    await this.lists?.picturesDrawn(this.renderRoot);
    window.print();
    this.printing = false;
    this.requestUpdate();
  }

  override willUpdate(): void {
    Object.assign(this.desk, { backend: this.backend, endpoint: this.endpoint, database: this.database, storage: this.storage });
    if (!this.lists && !this.failed && !this.hasUpdated) void this.fetch();
  }
  onBooks(): void {
    this.requestUpdate();
  }
  private async fetch(): Promise<void> {
    this.failed = false;
    try {
      const part = await import('./hazard-part');
      part.addPartTexts();
      await loadLanguage(this.language);
      this.clerk = new part.Clerk(this);
      this.lists = part;
    } catch (error) {
      this.failed = true;
      this.dispatchEvent(new AnzeErrorEvent({ at: 'part', message: error instanceof Error ? error.message : String(error) }));
    }
  }
  protected override updated(): void {
    this.clerk?.focus();
  }

  protected override render(): TemplateResult {
    const { t, lists, clerk, width, printing } = this;
    const isReady = lists && clerk && this.desk.status.is !== 'opening';
    return html`<div class="base ${width.size} ${printing ? 'printing' : ''}" part="base" lang=${this.language}>
      ${isReady ? lists.pageView(clerk.view()) : html`<header class="head"><h2 class="title">${t('title')}</h2></header>
        ${this.failed ? html`<div class="card" role="alert"><p class="error">${icon('error')}<span>${t('failed')}</span></p>
          <button type="button" class="button primary controls" @click=${() => this.fetch()}>${t('retry')}</button></div>` : skeleton(t('opening'))}`}
    </div>`;
  }
}

/** The layout that is coming, so that nothing jumps. */
const skeleton = (label: string): TemplateResult => html`<div class="card skeleton" role="status" aria-busy="true">
  <span class="visually-hidden">${label}</span><i></i><i></i><i></i>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'anze-hazard-list': AnzeHazardList;
  }
}
