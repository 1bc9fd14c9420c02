import { isDay, todayInShanghai, type CaseEvent, type Day, type Facts, type WorkdayYear } from '@anze/core-rules';
import type { Receipt } from '@anze/core-rules/records';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import type { ReadingsByBook } from '../shared/applying';
import type { Backend } from '../shared/backend/backend';
import { answerStyles, blockStyles, frameStyles } from '../shared/blocks.styles';
import { ContainerWidthController } from '../shared/controllers/container-width';
import { PrintingController } from '../shared/controllers/printing';
import type { Storage } from '../shared/drafts/storage';
import type { ClaimDetail } from '../shared/events/claim';
import { AnzeCaseEvent } from '../shared/events/case';
import { AnzeErrorEvent } from '../shared/events/error';
import { AnzeReceiptEvent } from '../shared/events/receipt';
import { DraftDesk } from '../shared/form/desk';
import { formStyles } from '../shared/form/form.styles';
import { letterStyles } from '../shared/letter.styles';
import { formTexts, type FormT, type FormTexts } from '../shared/form/texts';
import { icon } from '../shared/icons';
import type { Translate } from '../shared/locales/i18n';
import { forReader, readerOf, type Reader } from '../shared/reader';
import { Shelf } from '../shared/shelf';
import { Supply } from '../shared/supply';
import type { Words } from '../shared/words';
import type { Clerk } from './clerk';
import { trackerStyles } from './complaint-tracker.styles';
import type { Contact } from './route';
import { Screen } from './screen';
import { allTexts, startTexts, type StartTexts, type TrackerTexts } from './texts';
import { emptyComplaint, readDraft, type TypedComplaint } from './typed-complaint';
import { emptyStep, readStepDraft, type TypedStep } from './typed-step';
import type { View } from './view';

type Part = typeof import('./tracker-part');

/**
 * @summary File a complaint, follow it by the rulebook's clock, answer it, and find where to go if the answer does not satisfy.
 * @event anze-submit - `detail: { kind, record, photos }`: somebody hands in a complaint or a step; `preventDefault()` when the host takes it
 * @event anze-receipt - `detail`: the receipt of what was handed in here, with its query code and the head of the ledger
 * @event anze-case - `detail: { code }`: a complaint was opened; `null`, it was left
 * @event anze-export - `detail: { name, type, content }`, a file; `preventDefault()` when the host saves it
 * @event anze-error - `detail: { at, message }`
 * @csspart base - the outermost box
 * @csspart answer - the card with how far it is and what to do now
 * @csspart lookup - the form for a query code
 * @csspart list - the complaints
 * @csspart form - the form of a complaint
 * @csspart step-form - the form of a step
 * @csspart desk - the bar that tells what is saved and sent
 * @csspart stages - what is due when
 * @csspart stage - one dated thing
 * @csspart history - what happened
 * @csspart content - what was filed
 * @csspart next - where to go next
 * @csspart panel - a letter
 * @csspart ledger - the check of the record
 * @csspart broken - what was tampered with
 * @csspart unseen - a step that met something new
 * @csspart conflict - two versions of a draft
 */
export class AnzeComplaintTracker extends AnzeElement {
  static override styles = [AnzeElement.styles, blockStyles, frameStyles, answerStyles, letterStyles, formStyles, trackerStyles];

  /** One rulebook or several, with commas between; all of the kit's when empty. */
  @property() rulebook = '';
  /** The address of a rulebook of the host's own, with `zh.json` and `en.json` beside it. */
  @property() src = '';
  @property({ attribute: false }) facts: Facts = {};
  /** What happened, as far as it belongs to the policy: its start. */
  @property({ attribute: false }) events: readonly CaseEvent[] = [];
  /** Chosen readings of disputed places, by rulebook. */
  @property({ attribute: false }) readings: ReadingsByBook = {};
  /** Working days of years newer than the kit's. */
  @property({ attribute: false }) workdays: readonly WorkdayYear[] = [];
  /** The day it is looked at, `YYYY-MM-DD`; today in Shanghai by default. */
  @property() on = '';
  /** Who is looking: `insured`, `insurer`, `third-party`, `regulator`. */
  @property() party = 'insured';
  /** A back end of the host's own; stands above `endpoint`. */
  @property({ attribute: false }) backend: Backend | null = null;
  /** Where the contract's REST back end lives. */
  @property() endpoint = '';
  /** The name of the device's database; the kit's own when empty. */
  @property() database = '';
  /** A store of the host's own for drafts and outbox; stands above `database`. Set it before the element is on the page. */
  @property({ attribute: false }) storage: Storage | null = null;
  /** A query code: its case is opened. */
  @property() code = '';
  /** What is owed and has not come, as `anze-complaint` of the calendar tells it: a complaint about it is opened. */
  @property({ attribute: false }) claim: ClaimDetail | null = null;
  /** Whom one can turn to: `{ name, kind?, phone?, address?, url?, note? }`. */
  @property({ attribute: false }) contacts: readonly Contact[] = [];
  /** What the page knows of the complainant; it can be changed in the form. */
  @property() firm = '';
  @property() insurer = '';
  @property({ attribute: 'policy-number' }) policyNumber = '';
  @property() contact = '';
  @property() phone = '';

  private readonly width = new ContainerWidthController(this);
  readonly printing = new PrintingController(this, () => this.isUpdatePending && this.performUpdate());
  readonly shelf = new Shelf(this);
  readonly supply = new Supply<Part>(this, () => import('./tracker-part'));
  readonly screen = new Screen();
  readonly complaints: DraftDesk<TypedComplaint> = new DraftDesk<TypedComplaint>(this, {
    kind: 'complaint', empty: () => this.fresh, read: (stored) => readDraft(this.fresh, stored), onReceipt: (receipt) => this.received(receipt),
  });
  readonly steps: DraftDesk<TypedStep> = new DraftDesk<TypedStep>(this, {
    kind: 'complaint-step', empty: () => this.clerk?.stepping.start() ?? emptyStep, read: readStepDraft, onReceipt: (receipt) => this.received(receipt),
  });
  private ownClerk: Clerk | null = null;

  get today(): Day {
    return isDay(this.on) ? this.on : todayInShanghai();
  }
  get t(): View['t'] {
    return this.translator<TrackerTexts>(allTexts);
  }
  get ft(): FormT {
    return this.translator<FormTexts>(formTexts);
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
  get words(): Words | null {
    const { part, factTexts } = this.supply;
    return part && factTexts && new part.Words(forReader(this.translator('common'), this.reader), this.language, factTexts, this.today);
  }
  /** Does what the reader asks for, once that has been fetched. */
  get clerk(): Clerk | null {
    if (!this.ownClerk && this.supply.part) {
      this.ownClerk = new this.supply.part.Clerk(this);
      if (this.code) void this.ownClerk.lookUp(this.code);
      else void this.ownClerk.cases.readList();
    }
    return this.ownClerk;
  }
  private get fresh(): TypedComplaint {
    return this.clerk?.filing.start() ?? emptyComplaint;
  }
  /** Leaves an open complaint or form, as its own button does; what was typed stays. */
  showList(): void {
    if (this.screen.at !== 'home') this.clerk?.actions.home();
  }
  private openCode: string | null = null;
  private tellCase(): void {
    const code = this.screen.at === 'case' ? (this.clerk?.cases.current?.queryCode ?? null) : null;
    if (code === this.openCode) return;
    this.openCode = code;
    this.dispatchEvent(new AnzeCaseEvent({ code }));
  }
  private received(receipt: Receipt): void {
    this.dispatchEvent(new AnzeReceiptEvent(receipt));
    this.clerk?.cases.stale();
    void this.clerk?.catchUp();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clerk?.stop();
  }
  override willUpdate(changed: PropertyValues): void {
    for (const desk of [this.complaints, this.steps]) {
      desk.backend = this.backend;
      desk.endpoint = this.endpoint;
      desk.database = this.database;
      desk.storage = this.storage;
    }
    if (changed.has('rulebook') || changed.has('src')) void this.shelf.fill(this.rulebook, this.src, this.language);
    this.supply.has([]);
    const isNew = this.ownClerk === null;
    void this.clerk;
    if (!isNew && this.ownClerk && (changed.has('backend') || changed.has('endpoint'))) {
      // What the other one held is not this one's.
      this.ownClerk.cases.forget();
      if (this.screen.at === 'case') this.screen.go('home', null);
      void (this.code ? this.ownClerk.lookUp(this.code) : this.ownClerk.cases.readList());
    } else if (!isNew && this.ownClerk && changed.has('code') && this.code) void this.ownClerk.lookUp(this.code);
    if (changed.has('claim')) this.isAsked = this.claim !== null;
  }
  /** A claim was handed over; its form opens as soon as it can be worded. */
  private isAsked = false;
  onBooks(): void {
    this.requestUpdate();
  }
  protected override updated(): void {
    const { clerk, claim, shelf } = this;
    clerk?.notice();
    this.tellCase();
    if (this.isAsked && clerk && this.words && shelf.ready) {
      const book = shelf.books.find(({ id }) => id === claim?.rulebook);
      if (!book || this.supply.has([book])) {
        this.isAsked = false;
        void clerk.filing.open();
      }
    }
    const { focus } = this.screen;
    if (focus === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-focus='${focus}']`);
    // What is still loading takes the focus when it is there.
    if (!target) return;
    this.screen.focus = null;
    target.focus();
  }

  /** `null` until the rules and their words are there. */
  get view(): View | null {
    const { clerk, words, screen, shelf } = this;
    if (!clerk || !words || !shelf.ready) return null;
    const { maker } = clerk;
    return {
      t: this.t, ft: this.ft, words, language: this.language, theme: this.theme, mode: this.mode, address: this.address, size: this.width.size, today: this.today,
      printing: this.printing.isPrinting, alone: this.printing.isPrinting && screen.panel !== null, party: this.reader, about: this.supply.about, own: { firm: this.firm, policyNo: this.policyNumber }, start: dayIn(maker.setting.facts.policyStart), notYet: notYetOf(clerk.complaint.body, this.today), screen, steps: clerk.steps, reading: clerk.reading, stepParts: clerk.stepParts, cases: clerk.cases, contacts: listed(this.contacts),
      model: clerk.model, complaint: clerk.complaint, step: clerk.step, book: screen.at === 'file' ? maker.book : null, modelOf: maker.modelOf, canSend: this.complaints.canSend, isKept: this.complaints.isKept, isBehind: clerk.isBehind, act: clerk.actions,
    };
  }
  protected override render(): TemplateResult {
    const { view } = this;
    const t = this.translator<StartTexts>(startTexts);
    const problem = this.problemOf(t);
    return html`<div class="base ${this.width.size} ${view?.alone ? 'panel-only' : ''}" part="base" lang=${this.language}>
      <header class="head"><h2 class="title">${t('title')}</h2></header>
      ${problem ? html`<div class="card" role="alert"><p class="error">${icon('error')}<span>${problem}</span></p><button type="button" class="button primary controls" @click=${this.retry}>${t('failed.retry')}</button></div>`
        : view ? this.supply.part!.pageView(view) : skeleton(t('loading'))}
    </div>`;
  }
  private problemOf(t: Translate<StartTexts>): string {
    const { shelf, supply, clerk } = this;
    if (shelf.problem) return shelf.problem.at === 'src' ? t('failed.src', { reason: shelf.problem.message }) : t('failed.rulebook');
    if (supply.failed) return t('failed.rulebook');
    return clerk?.maker.problem ? t('failed.case', { reason: clerk.maker.problem }) : '';
  }
  private readonly retry = (): void => void this.shelf.fill(this.rulebook, this.src, this.language).then(() => this.supply.retry());
}

/** A draft that is opened days later may be due by then. */
const notYetOf = ({ right, notYet }: TypedComplaint, today: Day): Day | null => (right && isDay(notYet) && notYet >= today ? notYet : null);
const dayIn = (said: unknown): Day | null => (isDay(said) ? said : null);
/** A host may be written without types. */
const listed = (contacts: unknown): readonly Contact[] => (Array.isArray(contacts) ? (contacts as readonly Contact[]).filter((one) => typeof one?.name === 'string' && one.name !== '') : []);

/** The layout that is coming, so that nothing jumps. */
const skeleton = (label: string): TemplateResult => html`<div class="card skeleton" role="status" aria-busy="true">
  <span class="visually-hidden">${label}</span><i></i><i></i><i></i>
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'anze-complaint-tracker': AnzeComplaintTracker;
  }
}
