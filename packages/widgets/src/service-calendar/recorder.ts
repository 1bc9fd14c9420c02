import type { CaseEvent } from '@anze/core-rules';
import type { Photo, ServiceRecord, SubmissionKind } from '@anze/core-rules/records';
import { AnzeReceiptEvent } from '../shared/events/receipt';
import { AnzeSubmitEvent } from '../shared/events/submit';
import { DraftDesk, type SubmitResult } from '../shared/form/desk';
import { DeskBar } from '../shared/form/desk-bar';
import { PhotoField } from '../shared/form/photo-field';
import { randomId } from '../shared/hash/random-id';
import type { Hash } from '../shared/hash/hash';
import { readService, typedOf, type RecordField, type RecordProblem, type TypedService } from './record';
import { emptyDraft, foreignPhotos, photosOf, readDraft, type ServiceDraft } from './service-draft';
import type { AnzeServiceCalendar } from './service-calendar';
import type { KnownEvent } from './setting';

const kind: SubmissionKind = 'service';
const fieldOf: Readonly<Record<string, RecordField>> = { date: 'date', serviceKind: 'services', item: 'services', topic: 'services', mode: 'mode', by: 'by', note: 'note', firm: 'firm', photos: 'photos' };
const isUuid = (id: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);

/** The recording form: what is typed is a draft until it is recorded; with a back end the record goes out through the outbox. */
export class Recorder {
  readonly draft: DraftDesk<ServiceDraft>;
  readonly bar: DeskBar<ServiceDraft>;
  readonly photoField: PhotoField;
  private seed: ServiceDraft;
  private isSaving = false;
  /** A draft that is being put away is not to be opened again. */
  private isClosing = false;
  /** Photos of what was recorded here, while the page is open. */
  private readonly shown = new Map<Hash, Blob>();

  constructor(private readonly element: AnzeServiceCalendar) {
    this.seed = emptyDraft(element.policyNumber);
    this.draft = new DraftDesk<ServiceDraft>(element, {
      kind, empty: () => this.seed, read: readDraft, belongs: ({ policy }) => policy === element.policyNumber,
      onReceipt: (receipt) => element.dispatchEvent(new AnzeReceiptEvent(receipt)),
    });
    this.bar = new DeskBar(element, this.draft, (body) => this.describe(body));
    this.photoField = new PhotoField(element, {
      keepPhoto: (hash, blob) => this.draft.keepPhoto(hash, blob),
      photo: async (hash) => this.shown.get(hash) ?? this.draft.photo(hash),
    });
  }

  get body(): ServiceDraft {
    return this.draft.body;
  }
  /** The name of the firm has to be asked: a record that is sent says whom it is about. */
  get needsFirm(): boolean {
    return this.draft.canSend && this.element.firm.trim() === '';
  }
  /** Something of it has to be seen also while the form is closed. */
  get hasNews(): boolean {
    const { waiting, returned, last, removed, drafts, status } = this.draft.state;
    return waiting > 0 || returned.length > 0 || last !== null || removed !== null || drafts.length > 0 || status.is === 'conflict';
  }
  /** Takes over where the page sends to; a draft that was found on the device is opened again. */
  follow({ backend, endpoint, database, storage }: Pick<AnzeServiceCalendar, 'backend' | 'endpoint' | 'database' | 'storage'>): void {
    const { draft } = this;
    Object.assign(draft, { backend, endpoint, database, storage });
    const { desk } = this.element;
    if (draft.state.own !== null && !desk.form && !this.isClosing) desk.form = { id: randomId(), problems: [] };
  }

  open(typed: Partial<TypedService>): void {
    const { desk, policyNumber } = this.element;
    if (!desk.form || this.draft.isUntouched) {
      this.seed = emptyDraft(policyNumber, { firm: this.seed.typed.firm, ...typed });
      desk.openForm(randomId());
    }
    desk.focus = 'form';
    this.element.requestUpdate();
  }
  async edit(event: KnownEvent): Promise<void> {
    const { desk, model, policyNumber } = this.element;
    if (this.body.changes !== event.id || !desk.form) {
      // What is being written stays as a draft of its own.
      if (!this.draft.isUntouched) await this.draft.newDraft();
      this.seed = emptyDraft(policyNumber, { ...typedOf(event, model?.options ?? []), firm: this.seed.typed.firm }, event.id, photosOf(event));
      desk.openForm(randomId());
    }
    desk.focus = 'form';
    this.element.requestUpdate();
  }
  type(change: Partial<TypedService>): void {
    this.draft.change({ ...this.body, typed: { ...this.body.typed, ...change } });
    this.element.requestUpdate();
  }
  photos(photos: readonly Photo[]): void {
    this.draft.change({ ...this.body, photos });
  }
  /** Given up; it can be brought back from the bar. */
  cancel(): void {
    this.element.journal.pending = null;
    this.close('card', false);
  }

  /** Asked again while it runs it does nothing more. */
  async save(isConfirmed: boolean): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    try {
      await this.record(isConfirmed);
    } finally {
      this.isSaving = false;
    }
  }
  private async record(isConfirmed: boolean): Promise<void> {
    const { desk, model, journal } = this.element;
    const { draft, body } = this;
    const { form } = desk;
    if (!form || !model) return;
    const before = body.changes === null ? null : (model.setting.byId.get(body.changes) ?? null);
    const read = readService(body.typed, form.id, { ...model, needsFirm: this.needsFirm }, isConfirmed);
    if ('problems' in read) return this.refuse(read.problems);
    desk.form = { ...form, problems: [] };
    // The record goes out under its draft's id, and the event is to have the same.
    if (draft.canSend) await draft.opened().catch(() => undefined);
    const id = body.changes ?? draft.state.id ?? form.id;
    // What the form does not show (links to other events) stays with a changed event.
    const { serviceKind: _kind, item: _item, topic: _topic, by: _by, note: _note, mode: _mode, photos: _photos, ...rest } = (before ?? {}) as Partial<CaseEvent>;
    const photos = [...foreignPhotos(before), ...body.photos];
    const event: CaseEvent = { ...rest, ...read.event, id, ...(photos.length ? { photos } : {}) };
    const bytes = new Map<Hash, Blob>();
    for (const { hash } of body.photos) {
      const blob = await draft.photo(hash);
      if (blob) bytes.set(hash, blob);
    }
    bytes.forEach((blob, hash) => this.shown.set(hash, blob));
    const isSent = draft.canSend;
    if (isSent && !(await this.send(this.recordOf(event, before), body.photos))) return this.element.requestUpdate();
    const taken = journal.change({ action: before ? 'change' : 'add', event, ...(before ? { before } : {}), ...(bytes.size ? { photos: bytes } : {}) });
    // What went to the outbox is no draft any more; what only the page around keeps is one until its list shows it.
    if (taken || isSent) this.close('status', true);
    this.element.requestUpdate();
  }
  /** The form is done with: closed, and its draft put away. */
  close(focus: 'status' | 'card', isRecorded: boolean): void {
    this.seed = emptyDraft(this.element.policyNumber, { firm: this.body.typed.firm });
    this.element.desk.closeForm(focus);
    void this.putAway(isRecorded);
    this.element.requestUpdate();
  }

  private refuse(problems: readonly RecordProblem[]): void {
    this.element.desk.refuse(problems);
    this.element.requestUpdate();
  }
  /** `true` once the outbox has it. */
  private async send(record: ServiceRecord, photos: readonly Photo[]): Promise<boolean> {
    if (!this.element.dispatchEvent(new AnzeSubmitEvent({ kind, record, photos }))) return false;
    const result: SubmitResult = await this.draft.submit(record, photos);
    if (result.status === 'invalid') this.element.desk.refuse(result.problems.map(({ path, message }) => ({ field: fieldOf[path.replace(/[.[].*$/, '')] ?? 'services', code: 'refused', typed: message, isWarning: false })));
    if (result.status === 'failed') this.element.desk.refuse([{ field: 'services', code: 'unkept', typed: result.message, isWarning: false }]);
    return result.status === 'queued';
  }
  private recordOf(event: CaseEvent, before: KnownEvent | null): ServiceRecord {
    const { element, body } = this;
    const { facts } = element.model!.setting;
    const [book] = [...element.model!.locals, ...element.model!.references].map((one) => one.book);
    const list = (value: unknown): string[] | undefined => (Array.isArray(value) && value.length ? (value as string[]) : undefined);
    const [item, topic] = [list(event.item), list(event.topic)];
    return {
      firm: {
        name: element.firm.trim() || body.typed.firm.trim(), ...(element.policyNumber ? { policyNo: element.policyNumber } : {}), ...(element.insurer ? { insurer: element.insurer } : {}),
        ...(typeof facts.region === 'string' ? { region: facts.region } : {}),
      },
      ...(book ? { rulebook: { id: book.id, version: book.rulebook.version } } : {}),
      ...(before && isUuid(before.id) ? { corrects: before.id } : {}),
      date: event.date, serviceKind: list(event.serviceKind) ?? [], ...(item ? { item } : {}), ...(topic ? { topic } : {}), mode: event.mode === 'online' ? 'online' : 'offline',
      by: body.typed.by.trim(), ...(body.typed.note.trim() ? { note: body.typed.note.trim() } : {}), photos: [...body.photos],
    };
  }
  private async putAway(isRecorded: boolean): Promise<void> {
    const { draft } = this;
    const { id, own } = draft.state;
    if (own === null || id === null) return draft.set({ own: null });
    this.isClosing = true;
    try {
      await draft.removeDraft(id);
      // What was recorded is undone where it was recorded.
      if (isRecorded) draft.set({ removed: null });
    } catch {
      draft.set({ own: null });
    } finally {
      this.isClosing = false;
      this.element.requestUpdate();
    }
  }
  /** What two versions of a draft are compared by. */
  private describe({ typed, photos }: ServiceDraft): readonly (readonly [string, string])[] {
    const { t, model } = this.element;
    const services = (model?.options ?? []).filter(({ key }) => typed.services.includes(key)).map(({ label }) => label).join(t('and'));
    const mode = typed.mode === 'online' || typed.mode === 'offline' ? t(`mode.${typed.mode}`) : '';
    return [[t('form.date'), typed.date], [t('form.services'), services], [t('form.mode'), mode], [t('form.by'), typed.by], [t('form.note'), typed.note], [t('form.photos'), photos.length ? t('log.photos', { count: photos.length }) : '']];
  }
}
