import type { TemplateResult } from 'lit';
import { readQueryCode } from '../shared/backend/query-code';
import { RestBackend } from '../shared/backend/rest-backend';
import type { Backend } from '../shared/backend/backend';
import { systemClock } from '../shared/drafts/clock';
import { DeskBar } from '../shared/form/desk-bar';
import type { DraftDesk } from '../shared/form/desk';
import { FormSteps } from '../shared/form/form-steps';
import { PhotoField, saveFile } from '../shared/form/photo-field';
import type { Photo } from '../shared/form/desk-state';
import type { Hash } from '../shared/hash/hash';
import type { Receipt } from '@anze/core-rules/records';
import { caseOf } from './case';
import { Cases } from './cases';
import type { AnzeComplaintTracker } from './complaint-tracker';
import { Filing } from './filing';
import { reasonOf } from './home-view';
import { Lettering } from './lettering';
import { Maker } from './maker';
import type { Model } from './model';
import { SeenCases } from './seen';
import { Stepping } from './stepping';
import type { TypedStep } from './typed-step';
import type { TypedComplaint } from './typed-complaint';
import type { Actions, FormView } from './view';

const CATCHES = 6;

/** Does what the reader asks for: what is open goes to the screen, what is typed to the desks, requests go up as events. */
export class Clerk {
  readonly maker: Maker;
  readonly cases: Cases;
  readonly filing: Filing;
  readonly stepping: Stepping;
  readonly steps: FormSteps;
  readonly reading: FormSteps;
  readonly stepParts: FormSteps;
  private readonly lettering: Lettering;
  private readonly bars: { readonly complaint: DeskBar<TypedComplaint>; readonly step: DeskBar<TypedStep> };
  private readonly photos: { readonly complaint: PhotoField; readonly step: PhotoField };
  private rest: { readonly base: string; readonly backend: Backend } | null = null;

  constructor(private readonly element: AnzeComplaintTracker) {
    const current = () => this.model;
    this.maker = new Maker(element);
    this.cases = new Cases(() => this.backend, () => new Set(this.receipts.map(({ submissionId }) => submissionId)), new SeenCases(() => element), () => element.requestUpdate());
    this.maker.heldWith = (file) => this.cases.heldWith(file);
    this.filing = new Filing(element, this.maker);
    this.steps = new FormSteps(element);
    this.reading = new FormSteps(element);
    this.stepParts = new FormSteps(element);
    this.stepping = new Stepping(element, this.maker, current);
    this.lettering = new Lettering(element, current);
    this.bars = {
      complaint: new DeskBar(element, element.complaints, (body) => this.linesOfComplaint(body)),
      step: new DeskBar(element, element.steps, (body) => this.linesOfStep(body)),
    };
    this.photos = { complaint: new PhotoField(element, this.source(element.complaints)), step: new PhotoField(element, this.source(element.steps)) };
  }
  get backend(): Backend | null {
    const { backend, endpoint } = this.element;
    if (backend || !endpoint) return backend;
    if (this.rest?.base !== endpoint) this.rest = { base: endpoint, backend: new RestBackend({ base: endpoint }) };
    return this.rest.backend;
  }
  private get receipts(): readonly Receipt[] {
    const { complaints, steps } = this.element;
    return [...complaints.state.receipts, ...steps.state.receipts].map(({ receipt }) => receipt);
  }
  get model(): Model | null {
    const { current } = this.cases;
    return current && this.maker.modelOf(current);
  }
  get complaint(): FormView<TypedComplaint> {
    return this.formOf(this.element.complaints, this.bars.complaint, this.photos.complaint);
  }
  get step(): FormView<TypedStep> {
    return this.formOf(this.element.steps, this.bars.step, this.photos.step);
  }
  private formOf<Body extends { readonly photos: readonly Photo[] }>(desk: DraftDesk<Body>, bar: DeskBar<Body>, photos: PhotoField): FormView<Body> {
    const { element } = this;
    const change = (one: Partial<Body>): void => desk.change({ ...desk.body, ...one });
    return {
      body: desk.body, state: desk.state, isLocked: desk.isWatching, change, bar: () => bar.view(element.ft),
      photos: (label, hint): TemplateResult => photos.view(element.ft, { path: 'photos', label, allowsPdf: true, optional: element.ft('field.optional'), disabled: desk.isWatching, ...(hint ? { hint } : {}) },
        () => desk.body.photos, (all) => change({ photos: all } as unknown as Partial<Body>)),
    };
  }
  /** Photos of this device, else those of the case. */
  private source<Body>(desk: DraftDesk<Body>): Pick<DraftDesk<unknown>, 'keepPhoto' | 'photo'> {
    return {
      keepPhoto: (hash, blob) => desk.keepPhoto(hash, blob),
      photo: async (hash: Hash) => {
        const own = await desk.photo(hash);
        if (own || !this.backend) return own;
        const answer = await this.backend.photo(hash);
        return answer.ok ? answer.value : null;
      },
    };
  }

  readonly actions: Actions = {
    home: () => {
      this.cases.stale();
      this.element.screen.go('home', null);
      this.update();
      void this.cases.readList();
    },
    write: () => {
      this.steps.begin();
      void this.filing.open();
    },
    handIn: (event) => {
      event.preventDefault();
      void this.filing.handIn();
    },
    judge: (has) => this.filing.judge(has),
    beSure: () => this.filing.beSure(),
    ownLetter: (id, typed, due) => void this.lettering.openOwn(id, typed, due),
    typeCode: (typed) => {
      this.element.screen.lookup = { typed, problem: null, isBusy: false };
      this.update();
    },
    lookUp: (event) => {
      event.preventDefault();
      void this.lookUp(this.element.screen.lookup.typed);
    },
    open: (id) => {
      this.reading.begin();
      this.element.screen.go('case');
      void this.cases.open(id);
    },
    openUnsent: (id) => {
      this.element.screen.go('unsent');
      this.element.screen.unsent = id;
      this.update();
    },
    copy: (text) => void this.filing.copy(text),
    refresh: () => void this.cases.reload(),
    older: () => void this.cases.readList(true),
    move: (move) => {
      this.stepParts.begin();
      void this.stepping.open(move);
    },
    judgeStep: (has) => this.stepping.judge(has),
    handInStep: (event) => {
      event.preventDefault();
      void this.stepping.handIn();
    },
    closeStep: () => {
      this.element.screen.closeStep();
      this.element.screen.focus = 'title';
      this.update();
    },
    reopen: (entry) => {
      this.stepParts.begin();
      void this.stepping.reopen(entry);
    },
    saveFile: ({ hash, name = '' }) => void this.source(this.element.complaints).photo(hash).catch(() => null).then((blob) => {
      if (blob) saveFile(blob, name);
      this.element.screen.unread = blob ? null : hash;
      this.update();
    }),
    letter: (to) => void this.lettering.open(to),
    typeLetter: (text) => this.lettering.type(text),
    turnLetter: () => this.lettering.turn(),
    copyLetter: () => void this.lettering.copy(),
    saveLetter: () => void this.lettering.save(),
    closePanel: () => {
      this.element.screen.panel = null;
      this.element.screen.focus = this.reading.isFirst ? 'title' : 'form-step';
      this.update();
    },
    copyReceipt: () => void this.filing.copyReceipt(),
    print: () => this.element.printing.print(),
  };

  /** The case of a code, typed or given by the page. */
  async lookUp(typed: string): Promise<void> {
    const { screen } = this.element;
    const say = (problem: typeof screen.lookup.problem, isBusy = false): void => {
      screen.lookup = { typed, problem, isBusy };
      if (problem) screen.focus = 'lookup';
      this.update();
    };
    if (typed.trim() === '') return say({ code: 'empty' });
    const code = readQueryCode(typed);
    if (!code) return say({ code: 'bad' });
    say(null, true);
    const answer = await this.cases.byCode(code);
    if (!answer.ok) return say(answer.problem.code === 'not-found' ? { code: 'not-found' } : { code: 'failed', reason: reasonOf(answer.problem.code, this.element) });
    if (!caseOf(answer.value)) return say({ code: 'other' });
    screen.lookup = { typed: '', problem: null, isBusy: false };
    this.reading.begin();
    screen.go('case');
    this.update();
  }
  private catching: (() => void) | null = null;
  /** A receipt says that the case has grown: it is read until it shows that, with longer and longer waits. */
  async catchUp(turn = 0): Promise<void> {
    this.catching?.();
    this.catching = null;
    await this.cases.reload();
    if (!this.isBehind || turn >= CATCHES) return;
    this.catching = systemClock.after(1000 * 2 ** turn, () => void this.catchUp(turn + 1));
  }
  /** Whether the open case is older than a receipt of it. */
  get isBehind(): boolean {
    const { current } = this.cases;
    return current !== null && this.receipts.some(({ ledger }) => ledger.case === current.id && ledger.seq > current.entries.length);
  }
  stop(): void {
    this.catching?.();
    this.catching = null;
  }
  private readonly noticed = new Set<string>();
  /** A step that met something new: what is new is fetched, to stand beside it. */
  notice(): void {
    const { current } = this.cases;
    for (const { id, problem, submission } of this.element.steps.state.returned) {
      const isNews = problem?.code === 'unseen' && 'complaint' in submission.record && submission.record.complaint === current?.id;
      if (!isNews || this.noticed.has(id)) continue;
      this.noticed.add(id);
      void this.cases.reload();
    }
  }
  /** It may come back once more. */
  forget(id: string): void {
    this.noticed.delete(id);
  }
  private update(): void {
    this.element.requestUpdate();
  }

  private linesOfComplaint(body: TypedComplaint): readonly (readonly [string, string])[] {
    const { t } = this.element;
    const fields = ['subject', 'facts', 'request', 'date', 'firm', 'policyNo', 'insurer', 'against', 'name', 'phone', 'role'] as const;
    return [...fields.map((field) => [t(`form.${field}`), body[field]] as const), [t('form.channel'), t(`form.channels.${body.channel}`)]];
  }
  private linesOfStep(body: TypedStep): readonly (readonly [string, string])[] {
    const { t } = this.element;
    const fields = ['date', 'request', 'facts', 'measures', 'to', 'reason', 'outcome', 'where', 'body', 'text', 'note', 'name'] as const;
    return fields.filter((field) => body[field] !== '').map((field) => [t(`stepForm.${field}`), body[field]] as const);
  }
}
