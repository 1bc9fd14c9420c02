import { isDay, todayInShanghai, type CaseEvent, type Day, type Facts, type WorkdayYear } from '@anze/core-rules';
import type { Signature } from '@anze/core-rules/records';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import type { ReadingsByBook } from '../shared/applying';
import type { Backend } from '../shared/backend/backend';
import { answerStyles, blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import type { Storage } from '../shared/drafts/storage';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeReceiptEvent } from '../shared/events/receipt';
import { DraftDesk } from '../shared/form/desk';
import { DeskBar } from '../shared/form/desk-bar';
import { formStyles } from '../shared/form/form.styles';
import { FormSteps } from '../shared/form/form-steps';
import { LateFields } from '../shared/form/late-fields';
import { icon } from '../shared/icons';
import { forReader, readerOf, type Reader } from '../shared/reader';
import { Shelf } from '../shared/shelf';
import { Supply } from '../shared/supply';
import { emptyBody, openServices, prefill, readBody, valueOf, type Party, type RevisitBody, type Texts, type TextPath } from './body';
import type { Case } from './case';
import { formView } from './fields-view';
import type { Maker, Source } from './maker';
import type { RevisitProblem } from './read-revisit';
import type { Office, Registrar } from './registrar';
import { revisitStyles } from './revisit-form.styles';
import { allTexts, type T } from './texts';
import type { Actions, FormView, RulesView, Sent } from './view';

type Part = typeof import('./revisit-part');

/**
 * @summary The record of a revisit after a service (Shandong, annex 5), for any rulebook that orders one.
 * @event anze-submit - `detail: { kind, record, photos }`, before anything is sent; `preventDefault()` when the host takes it
 * @event anze-receipt - `detail`: the receipt, once the back end holds the record
 * @event anze-record - `detail: { action: 'add', event }`: the event `revisitDone`, for the host's list of events
 * @event anze-complaint - `detail`: the firm is not satisfied and wants to complain; `preventDefault()` when the host takes it
 * @event anze-export - `detail: { name, type, content }`: the export file of this device; `preventDefault()` when the host saves it
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart answer - the card with the last day
 * @csspart desk - saved, sent, offline
 * @csspart conflict - two versions of one draft
 * @csspart form - the form
 * @csspart section - one group of fields
 * @csspart signature - a signature
 * @csspart done - what stands there after handing in
 * @csspart paper - what is printed
 */
export class AnzeRevisitForm extends AnzeElement implements Office, Source {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, answerStyles, formStyles, revisitStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  @property({ attribute: false }) facts: Facts = {};
  /** The service that is revisited, an event `serviceCompleted`; `place`, `agency`, `agencyPhone`, `by` and `note` fill the fields of their names. */
  @property({ attribute: false }) service: CaseEvent | null = null;
  /** What happened; without `service`, those of its services that nobody has revisited can be chosen. */
  @property({ attribute: false }) events: readonly CaseEvent[] = [];
  /** Chosen readings of disputed places, by rulebook. */
  @property({ attribute: false }) readings: ReadingsByBook = {};
  /** Working days of years newer than the kit's. */
  @property({ attribute: false }) workdays: readonly WorkdayYear[] = [];
  /** The day it is looked at, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** Who is looking: `insured`, `insurer`, `third-party`, `regulator`. */
  @property() party = 'insured';
  @property() firm = '';
  @property({ attribute: 'policy-number' }) policyNumber = '';
  /** The insurer, as the record names it. */
  @property() insurer = '';
  @property() visitor = '';
  @property({ attribute: 'visitor-phone' }) visitorPhone = '';
  @property() contact = '';
  @property({ attribute: 'contact-phone' }) contactPhone = '';
  /** A back end of the host's own; stands above `endpoint`. */
  @property({ attribute: false }) backend: Backend | null = null;
  /** Where the contract's back end lives, e.g. `https://insurer.example/anze/v1`. Needs `connect-src` for it. */
  @property() endpoint = '';
  /** The name of the device's database; the kit's own when empty. */
  @property() database = '';
  /** A store of the host's own for drafts and outbox; stands above `database`. Set it before the element is on the page. */
  @property({ attribute: false }) storage: Storage | null = null;

  private problems: readonly RevisitProblem[] = [];
  sent: Sent | null = null;
  private contactShown = false;
  private failed = '';
  private isKept = false;
  private focusOn: string | null = null;
  private maker: Maker | null = null;
  private ownRegistrar: Registrar | null = null;
  private readonly width = new ContainerWidthController(this);
  readonly shelf = new Shelf(this);
  readonly supply: Supply<Part> = new Supply(this, () => import('./revisit-part'));
  readonly desk: DraftDesk<RevisitBody> = new DraftDesk(this, {
    kind: 'revisit', empty: () => emptyBody, read: readBody,
    belongs: ({ of }) => of === undefined || this.service?.id === undefined || of === this.service.id,
    onReceipt: (receipt) => this.dispatchEvent(new AnzeReceiptEvent(receipt)),
  });
  private readonly bar = new DeskBar(this, this.desk, (body) => this.supply.part?.describe(this.t, body, this.case?.form) ?? []);
  private readonly late = new LateFields(this, this.desk);
  private readonly steps = new FormSteps(this);
  private readonly actions: Actions = {
    type: (path, value) => this.type(path, value),
    sign: (party, value) => this.sign(party, value),
    choose: (service) => this.desk.change({ ...this.desk.body, of: service }),
    submit: (event) => {
      event.preventDefault();
      void this.submit(false);
    },
    judge: (has) => this.registrar?.judge(has) ?? true,
    submitAnyway: () => void this.submit(true),
    keep: () => void this.desk.flush().then(() => this.show({ problems: [], kept: true, focus: 'problems' })),
    complain: () => this.registrar?.complain(),
    another: () => {
      this.show({ sent: null, contact: false });
      this.desk.begin();
    },
    print: () => window.print(),
  };

  get today(): Day {
    return isDay(this.on) ? this.on : todayInShanghai();
  }
  get t(): T {
    return this.translator(allTexts) as T;
  }
  get reader(): Reader {
    return readerOf(this.party);
  }
  inAddress(text: string): string {
    return this.addressed(text);
  }
  tell(at: string, message: string): void {
    this.dispatchEvent(new AnzeErrorEvent({ at, message }));
  }
  onBooks(): void {
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rulebook') || changed.has('src')) void this.shelf.fill(this.rulebook, this.src, this.language);
    Object.assign(this.desk, { backend: this.backend, endpoint: this.endpoint, database: this.database, storage: this.storage });
    if (changed.has('service') && changed.get('service') && this.service?.id !== changed.get('service')?.id) {
      this.sent = null;
      void this.desk.choose();
    }
    this.supply.has([]);
  }
  protected override updated(): void {
    if (this.focusOn === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus='${this.focusOn}']`);
    if (!target) return;
    this.focusOn = null;
    target.focus();
  }
  show({ problems, sent, contact, failed, focus, kept = false }: Parameters<Office['show']>[0]): void {
    this.isKept = kept;
    if (problems !== undefined) this.problems = problems;
    if (sent !== undefined) {
      this.sent = sent;
      this.steps.begin();
    }
    if (contact !== undefined) this.contactShown = contact;
    if (failed !== undefined) this.failed = failed;
    if (focus !== undefined) this.focusOn = focus;
    this.requestUpdate();
  }
  private get registrar(): Registrar | null {
    if (!this.ownRegistrar && this.supply.part) this.ownRegistrar = new this.supply.part.Registrar(this);
    return this.ownRegistrar;
  }
  private async submit(isConfirmed: boolean): Promise<void> {
    if (this.rulesView) return this.registrar!.submit(isConfirmed);
    // The rules are not there: nothing can be proved, and nothing is lost.
    this.show({ failed: this.t('incomplete') });
  }
  private type(path: TextPath, value: string): void {
    const { body } = this.desk;
    this.desk.change({ ...body, texts: { ...body.texts, [path]: value }, ...(this.chosen?.id === undefined ? {} : { of: this.chosen.id }) });
    this.problems = this.problems.filter((problem) => problem.path !== path);
  }
  private sign(party: Party, value: Signature | undefined): void {
    const { [`${party}Signature` as const]: _, ...rest } = this.desk.body;
    this.desk.change((value ? { ...rest, [`${party}Signature`]: value } : rest) as RevisitBody);
    this.problems = this.problems.filter(({ path }) => path !== `${party}Signature`);
  }

  private get open(): readonly CaseEvent[] {
    return openServices(Array.isArray(this.events) ? this.events : []);
  }
  get chosen(): CaseEvent | null {
    if (this.sent) return this.sent.service;
    if (this.service) return this.service;
    const { open } = this;
    const { of } = this.desk.body;
    return open.find(({ id }) => id !== undefined && id === of) ?? (open.length === 1 ? open[0]! : null);
  }
  get serviceDate(): string {
    return this.sent?.record.serviceDate ?? valueOf(this.desk.body, this.known, 'serviceDate');
  }
  private get known(): Texts {
    return prefill(this, this.chosen, (service) => this.itemOf(service), this.today);
  }
  private readonly itemOf = (service: CaseEvent): string => {
    if (typeof service.item === 'string' && !this.words) return '';
    const { part } = this.supply;
    const { words, t } = this;
    if (!part || !words) return '';
    const texts = this.shelf.books.map((book) => book.texts(this.language)).filter((one) => one !== undefined);
    const known = service.serviceKind !== undefined || service.item !== undefined;
    return known ? part.doneWords(service, texts, { t, words }) : '';
  };
  get words(): RulesView['words'] | null {
    const { part, factTexts } = this.supply;
    return part && factTexts && new part.Words(forReader(this.translator('common'), this.reader), this.language, factTexts, this.today);
  }

  private get case(): Case | null {
    if (!this.maker && this.supply.part) this.maker = new this.supply.part.Maker(this);
    return this.maker?.case ?? null;
  }
  private view(own: Case | null): FormView {
    const { t, words, problems, known, supply: { part } } = this;
    const served = valueOf(this.desk.body, known, 'serviceDate');
    const dayWords = (day: Day): string => (isDay(day) && words ? words.day(day) : day);
    return {
      t, language: this.language, theme: this.theme, mode: this.mode, address: this.address, printing: false, about: this.supply.about, desk: this.desk, late: this.late, steps: this.steps,
      known, services: this.service ? [] : this.open, service: this.chosen, case: own, words, itemOf: this.itemOf, cite: (clauses) => (own?.order.is === 'ordered' ? part!.citation({ language: this.language, theme: this.theme, mode: this.mode, address: this.address, printing: false, about: this.supply.about }, own.order.book, clauses) : nothing), act: this.actions, isKept: this.isKept,
      problems: problems.map((problem) => ({ path: problem.path, text: part!.problemWords(t, problem, own?.form, dayWords, dayWords(served)) })), isWarning: problems.length > 0 && problems.every(({ isWarning }) => isWarning),
    };
  }
  get rulesView(): RulesView | null {
    const own = this.case;
    const view = this.view(own);
    return own && view.words ? { ...view, case: own, words: view.words, today: this.today, sent: this.sent, complaintContact: this.contactShown } : null;
  }

  protected override render(): TemplateResult {
    const { t, rulesView, sent } = this;
    const part = this.supply.part;
    const view = rulesView ?? this.view(null);
    return html`<div class="base ${this.width.size} ${rulesView ? 'has-paper' : ''}" part="base" lang=${this.language}>
      <div class="screen">
        <header class="head"><h2 class="title">${t('title')}</h2><p class="hint">${t('intro')}</p></header>
        ${(sent && rulesView) || (this.mode === 'elder' && !this.steps.isFirst) ? nothing : rulesView ? part!.timesView(rulesView) : this.renderWaiting(t)}
        ${this.bar.view(t)}
        ${this.failed ? html`<div class="problems" role="alert"><p class="problems-title">${icon('error')}${this.failed}</p></div>` : nothing}
        ${sent && rulesView ? part!.doneView(rulesView, sent) : formView(view)}
      </div>
      ${rulesView ? part!.paperView(rulesView) : nothing}
    </div>`;
  }
  /** The form stands; the card's place is kept. */
  private renderWaiting(t: T): TemplateResult {
    const { shelf, supply } = this;
    if (!shelf.problem && !supply.failed) return html`<div class="card skeleton" role="status" aria-busy="true"><span class="visually-hidden">${t('loading')}</span><i></i><i></i></div>`;
    const retry = () => void shelf.fill(this.rulebook, this.src, this.language).then(() => supply.retry());
    return html`<div class="card" role="alert"><p class="error">${icon('error')}<span>${t('notLoaded')}${shelf.problem?.at === 'src' ? ` ${shelf.problem.message}` : ''}</span></p>
      <button type="button" class="button controls" @click=${retry}>${t('reload')}</button></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anze-revisit-form': AnzeRevisitForm;
  }
}
