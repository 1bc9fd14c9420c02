import type { Photo, Submission } from '@anze/core-rules/records';
import type { Backend } from '../backend/backend';
import { Autosave } from '../drafts/autosave';
import type { AutosaveState, Edits } from '../drafts/autosave';
import { systemClock } from '../drafts/clock';
import type { Clock } from '../drafts/clock';
import type { Draft, DraftStore, DraftSummary } from '../drafts/draft-store';
import { eraseDevice } from '../drafts/erase';
import type { EraseOutcome } from '../drafts/erase';
import { importAll } from '../drafts/export-file';
import type { ExportOutcome, ImportOutcome } from '../drafts/export-file';
import { draftStorage } from '../drafts/indexed-db-storage';
import { locksFor } from '../drafts/locks';
import type { Storage } from '../drafts/storage';
import type { HeldLock, Locks } from '../drafts/locks';
import { askToKeep, openDrafts } from '../drafts/open';
import type { Hash } from '../hash/hash';
import type { Language } from '../locales/i18n';
import { kitVersion } from '../version';
import type { DeskOptions, DeskState, FailedProblem, GoesOn, RowEdits, SubmitResult } from './desk-state';
import { deskTranslator, unsentWords } from './desk-texts';
import { exportWith } from './export-with';
import type { Pending } from './pending';
import { Post } from './post';

/** The desk as its engine sees it. */
export interface Face<Body> {
  readonly host: { readonly language?: Language };
  readonly options: DeskOptions<Body>;
  readonly state: DeskState<Body>;
  readonly pending: Pending;
  readonly rows: Map<string, unknown>;
  set(change: Partial<DeskState<Body>>): void;
}
interface Removed {
  readonly draft: Draft;
  readonly photos: ReadonlyMap<Hash, Blob>;
}
const LOOK_AGAIN = 1500;
const CHECK_AGAIN = 4000;

/** Hashes of the photos that a body names, wherever it names them. */
function photosIn(value: unknown): Hash[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(photosIn);
  return Object.keys(value).flatMap((key) => {
    const member = (value as Record<string, unknown>)[key];
    return key === 'photos' && Array.isArray(member) ? member.map((one: { hash: Hash }) => one.hash) : photosIn(member);
  });
}

/** Keeps one draft at a time: which it is, who may write on it, how far it is saved. */
export class DeskEngine<Body> {
  private store!: DraftStore;
  private locks!: Locks;
  private post!: Post;
  private autosave: Autosave | null = null;
  private lock: HeldLock | null = null;
  private lockOf: string | null = null;
  private base = 0;
  private kept = new Set<Hash>();
  private stopLooking: (() => void) | null = null;
  private stopChecking: (() => void) | null = null;
  private removed: Removed | null = null;
  private sending: Promise<SubmitResult> | null = null;
  private theirs: Draft | null = null;
  private isPaused = false;
  private isAbandoned = false;
  private readonly clock: Clock;

  private readonly face: Face<Body>;

  constructor(face: Face<Body>, private readonly database: string, private readonly storage: Storage | null = null) {
    this.clock = face.options.clock ?? systemClock;
    const { host, options, pending, rows } = face;
    // What an abandoned engine still has under way reaches nobody.
    this.face = {
      host, options, pending, rows,
      get state() {
        return face.state;
      },
      set: (change) => {
        if (!this.isAbandoned) face.set(change);
      },
    };
  }

  /** Another database has taken its place, perhaps while this one was still opening: it has nothing more to say. */
  abandon(): void {
    this.isAbandoned = true;
    this.stopChecking?.();
    this.autosave?.stop();
    this.letGo();
  }
  async open(): Promise<void> {
    const { clock, options } = { clock: this.clock, options: this.face.options };
    const { store, problem } = await openDrafts({ storage: options.storage ?? this.storage ?? draftStorage(this.database || undefined), clock });
    this.store = store;
    this.locks = locksFor(store.storage, clock);
    this.post = new Post(store, clock, options.kind, {
      // A receipt that comes while the next record is written changes nothing under its writer's hands.
      set: ({ last, ...counts }) => this.face.set(last && this.face.state.last ? { ...counts, last } : counts),
      receipt: (receipt) => options.onReceipt?.(receipt),
    });
    if (this.isAbandoned) return;
    this.face.set({ problem });
    await this.list();
    if (this.isAbandoned) return;
    const newest = this.face.state.drafts[0];
    // What was typed meanwhile is a draft of its own: it was not meant to change another.
    if (this.face.state.own !== null || !newest) await this.begin();
    else await this.openDraft(newest.id, true);
    this.checkAgain();
  }
  private checkAgain(): void {
    this.stopChecking?.();
    this.stopChecking = this.clock.after(CHECK_AGAIN, () => void this.check().then(() => {
      if (!this.isPaused && !this.isAbandoned) this.checkAgain();
    }));
  }
  /** Whether the disk still has what was said to be saved: another tab may have sent it, the browser may have lost all it had. */
  async check(): Promise<void> {
    await this.relist();
    const { id, own, status } = this.face.state;
    if (id === null || own === null || status.is !== 'saved' || this.sending) return;
    const isThere = await this.store.storage.run('read', ['drafts'], async (tx) => (await tx.get('drafts', id)) !== undefined).catch(() => true);
    const isSent = !isThere && (await this.wasSent(id));
    // Something was typed, sent or opened meanwhile: that finds out by itself.
    if (isThere || this.face.state.status !== status || this.sending) return;
    this.autosave?.stop();
    this.clash(null, isSent);
    await this.relist();
  }
  /** What another tab has sent or deleted is no draft any more. */
  private async relist(): Promise<void> {
    const { face } = this;
    const { drafts } = face.state;
    if (!drafts.length || this.sending) return;
    const there = await this.drafts();
    const isSame = there === null || (there.length === drafts.length && there.every(({ id, revision }, i) => id === drafts[i]!.id && revision === drafts[i]!.revision));
    // What was saved here meanwhile is newer than what was read.
    if (!isSame && face.state.drafts === drafts && !this.sending) face.set({ drafts: there });
  }
  private async wasSent(id: string): Promise<boolean> {
    await this.post.look();
    const { queue, receipts } = this.face.state;
    return queue.some(({ submission }) => submission.id === id) || receipts.some((one) => one.id === id);
  }
  connect(backend: Backend | null): void {
    this.post.connect(backend);
  }
  pause(): void {
    this.isPaused = true;
    this.stopLooking?.();
    this.stopChecking?.();
    this.post.pause();
    // An element that is only moved comes back before this.
    void this.flush().then(() => this.isPaused && this.letGo());
  }
  resume(): void {
    this.isPaused = false;
    this.post.resume();
    this.checkAgain();
    const { id, own, status } = this.face.state;
    if (id === null || own === null) return;
    // It may have been changed or sent elsewhere meanwhile.
    if (status.is === 'saved' || status.is === 'held' || status.is === 'watching') void this.openDraft(id);
    else void this.hold(id);
  }

  touch(): void {
    this.autosave?.touch();
  }
  keep(hash: Hash): void {
    this.kept.add(hash);
  }
  async flush(): Promise<void> {
    await this.autosave?.flush();
  }
  async photo(hash: Hash): Promise<Blob | null> {
    const found = await this.store.photo(hash);
    return found.status === 'ok' ? found.value : null;
  }

  async choose(): Promise<void> {
    await this.flush();
    await this.list();
    const newest = this.face.state.drafts[0];
    if (!newest) return this.newDraft();
    if (newest.id !== this.face.state.id) await this.openDraft(newest.id);
  }
  async newDraft(): Promise<void> {
    await this.flush();
    this.letGo();
    this.clear();
    await this.begin();
  }
  async openDraft(id: string, isFirst = false): Promise<void> {
    await this.flush();
    // A lock let go of is free only a moment later: one's own is kept.
    if (this.lockOf !== id) this.letGo();
    const isHeld = await this.hold(id);
    const loaded = await this.store.load(id);
    if (loaded.status !== 'ok') return this.fail(loaded.problem, loaded.message);
    // Typed while the draft was being read.
    if (!isFirst) await this.flush();
    if (!loaded.value || (isFirst && this.face.state.own !== null)) {
      this.letGo();
      const gone = loaded.value ? null : (await this.wasSent(id)) ? 'sent' as const : 'removed' as const;
      if (!isFirst) this.clear();
      await this.begin();
      await this.relist();
      return this.face.set(isFirst ? {} : { gone });
    }
    this.show(loaded.value, isHeld);
    if (!isHeld) this.watch(id);
  }
  /** Puts a stored draft into the form. */
  private show(draft: Draft, isHeld: boolean): void {
    const { face } = this;
    if (this.isAbandoned) return;
    face.pending.clear();
    face.rows.clear();
    for (const [key, row] of draft.rows) face.rows.set(key, row);
    const own = this.read(draft.body);
    this.kept = new Set([...photosIn(own), ...photosIn([...face.rows.values()])]);
    this.base = draft.revision;
    this.autosave?.stop();
    this.autosave = isHeld ? this.saver(draft.id, draft.revision) : null;
    face.set({ id: draft.id, own, gone: null, status: isHeld ? { is: this.store.storage.durable ? 'saved' : 'held', at: draft.savedAt } : { is: 'watching' } });
  }
  /** A draft of its own for what stands in the form. */
  private async begin(): Promise<void> {
    const { face } = this;
    if (this.isAbandoned) return;
    const id = this.store.newId();
    this.base = 0;
    this.autosave?.stop();
    this.autosave = this.saver(id, 0);
    face.set({ id, status: { is: face.state.own === null ? 'clean' : 'unsaved' } });
    if (face.state.own !== null) this.autosave.touch();
    await this.hold(id);
  }
  private saver(id: string, base: number): Autosave {
    const autosave: Autosave = new Autosave({
      store: this.store, id, kind: this.face.options.kind, base, clock: this.clock, edits: () => this.edits(),
      onState: (state) => {
        if (this.autosave === autosave) this.onSave(id, state);
      },
    });
    return autosave;
  }
  private edits(): Edits {
    const { rows, add } = this.face.pending.take();
    add.forEach((_, hash) => this.kept.add(hash));
    return { body: this.face.state.own, rows, add, photos: [...this.kept] };
  }
  private onSave(id: string, state: AutosaveState): void {
    const { face } = this;
    switch (state.status) {
      case 'clean':
      case 'saving':
        return face.set({ status: { is: state.status } });
      case 'dirty':
        return face.set({ status: { is: 'unsaved' } });
      case 'saved':
      case 'held': {
        face.pending.saved();
        const own: DraftSummary = { id, kind: face.options.kind, revision: state.revision, savedAt: state.savedAt, body: face.state.own, photos: [...this.kept] };
        return face.set({ status: { is: state.status, at: state.savedAt }, drafts: [own, ...face.state.drafts.filter((one) => one.id !== id)] });
      }
      case 'conflict':
        if (state.theirs) return this.clash(state.theirs);
        return void this.wasSent(id).then((isSent) => this.face.state.id === id && this.clash(null, isSent));
      case 'refused':
        return this.fail(state.problem, state.message);
    }
  }
  private clash(theirs: Draft | null, isSent = false): void {
    this.theirs = theirs;
    this.face.set({ status: { is: 'conflict', isSent, mine: this.face.state.own ?? this.face.options.empty(), theirs: theirs && this.read(theirs.body), theirsAt: theirs?.savedAt ?? null } });
  }
  private fail(problem: FailedProblem, message: string): void {
    this.face.set({ status: { is: 'failed', problem, message } });
  }

  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const { face, theirs } = this;
    if (face.state.status.is !== 'conflict') return;
    this.theirs = null;
    if (choice === 'theirs') {
      if (theirs) return this.show(theirs, true);
      this.clear();
      return this.begin();
    }
    // Rows are saved one by one, so that mine must be said in full.
    const put: Record<string, unknown> = {};
    face.rows.forEach((row, key) => {
      put[key] = row;
    });
    face.pending.rows({ put, drop: (theirs?.rows ?? []).map(([key]) => key).filter((key) => !face.rows.has(key)) });
    if (!theirs) {
      // It was sent or deleted: what is kept here is another one.
      await this.keepPhotos();
      return this.begin();
    }
    this.autosave?.resume(theirs.revision);
    this.autosave?.touch();
    await this.flush();
  }
  /** Bytes that the other tab's removal may have taken along. */
  private async keepPhotos(): Promise<void> {
    for (const hash of Array.from(this.kept)) {
      if (!this.face.pending.photoOf(hash) && !(await this.photo(hash))) this.kept.delete(hash);
    }
  }

  submit(record: unknown, photos: readonly Photo[], goesOn: GoesOn<Body> | null = null): Promise<SubmitResult> {
    this.sending ??= this.send(record, photos, goesOn).finally(() => {
      this.sending = null;
      this.face.set({ busy: false });
    });
    return this.sending;
  }
  private async send(record: unknown, photos: readonly Photo[], goesOn: GoesOn<Body> | null): Promise<SubmitResult> {
    const { face, store } = this;
    face.set({ busy: true });
    await this.flush();
    const { id, status } = face.state;
    if (id === null || status.is === 'conflict' || status.is === 'watching') return { status: 'conflict' };
    const submission = { format: 1, id, madeAt: new Date(this.clock.now()).toISOString(), kit: kitVersion, kind: face.options.kind, photos, record } as unknown as Submission;
    const base = this.autosave?.revision ?? this.base;
    this.autosave?.stop();
    const next = goesOn && { ...goesOn, id: store.newId(), photos: [...new Set(photosIn([goesOn.body, Object.values(goesOn.rows)]))] };
    const outcome = await store.submit(base, submission, next);
    if (outcome.status === 'conflict') {
      this.clash(outcome.theirs, !outcome.theirs && (await this.wasSent(id)));
      return { status: 'conflict' };
    }
    if (outcome.status === 'refused') {
      this.autosave?.resume(base);
      if (status.is !== 'saved' && status.is !== 'held' && status.is !== 'clean') this.autosave?.touch();
      if (outcome.problem === 'invalid' && outcome.fields) return { status: 'invalid', problems: outcome.fields.map(({ path, message }) => ({ path: path.replace(/^record\.?/, ''), message })) };
      return { status: 'failed', problem: outcome.problem, message: unsentWords(deskTranslator(face.host.language ?? 'zh-CN'), outcome.problem) };
    }
    void askToKeep();
    const loaded = next && (await store.load(next.id));
    this.letGo();
    this.clear();
    face.set({ drafts: face.state.drafts.filter((one) => one.id !== id), last: { id, receipt: null } });
    const following = loaded?.status === 'ok' ? loaded.value : null;
    if (following) {
      this.show(following, true);
      if (!(await this.hold(following.id))) await this.openDraft(following.id);
      await this.list();
    } else await this.begin();
    void this.post.send(id);
    return { status: 'queued', id, durable: outcome.status === 'sent' || outcome.durable };
  }
  async loggedIn(): Promise<void> {
    await this.post.loggedIn();
  }
  async reopen(id: string): Promise<void> {
    const draft = await this.store.reopen(id);
    if (draft.status !== 'ok') return this.fail(draft.problem, draft.message);
    await this.post.look();
    await this.list();
    if (draft.value) await this.openDraft(draft.value.id);
  }

  async removeDraft(id: string): Promise<void> {
    const { face, store } = this;
    await this.flush();
    const loaded = await store.load(id);
    if (loaded.status !== 'ok') return this.fail(loaded.problem, loaded.message);
    const draft = loaded.value;
    if (draft) {
      const photos = new Map<Hash, Blob>();
      for (const hash of draft.photos) {
        const blob = await this.photo(hash);
        if (blob) photos.set(hash, blob);
      }
      const outcome = await store.remove(id, draft.revision);
      if (outcome.status === 'refused') return this.fail(outcome.problem, outcome.message);
      // Another tab has just written on it: it stays.
      if (outcome.status === 'conflict') return this.list();
      this.removed = { draft, photos };
    }
    if (id === face.state.id) {
      this.letGo();
      this.clear();
      await this.begin();
    }
    face.set({ removed: draft ? id : null });
    await this.list();
  }
  async undoRemove(): Promise<void> {
    const { face, store, removed } = this;
    if (!removed) return;
    const { draft, photos } = removed;
    const put: Record<string, unknown> = {};
    for (const [key, row] of draft.rows) put[key] = row;
    const outcome = await store.save({ id: draft.id, kind: draft.kind, base: 0, body: draft.body, rows: { put } satisfies RowEdits, photos: [...photos.keys()], add: photos });
    if (outcome.status === 'refused') return this.fail(outcome.problem, outcome.message);
    this.removed = null;
    face.set({ removed: null });
    await this.list();
    await this.openDraft(draft.id);
  }

  async exportFile(): Promise<ExportOutcome> {
    await this.flush();
    const { id, own, status } = this.face.state;
    const isUnsaved = own !== null && status.is !== 'saved' && status.is !== 'held' && status.is !== 'watching';
    const rows: Record<string, unknown> = {};
    this.face.rows.forEach((row, key) => {
      rows[key] = row;
    });
    return exportWith(this.store.storage, id !== null && isUnsaved ? { id, kind: this.face.options.kind, body: own, rows, photos: this.kept, add: this.face.pending.newPhotos } : null);
  }
  async importFile(file: Blob): Promise<ImportOutcome> {
    await this.flush();
    const outcome = await importAll(this.store.storage, file, this.store.newId);
    await this.list();
    await this.post.look();
    void this.post.send();
    const newest = this.face.state.drafts[0];
    if (outcome.status === 'imported' && this.face.state.own === null && newest) await this.openDraft(newest.id);
    return outcome;
  }
  /** Of every kind: what erasing would take that exists nowhere else. */
  async counts(): Promise<{ readonly drafts: number; readonly unsent: number }> {
    await this.flush();
    await this.post.look();
    const all = await this.store.list();
    const { waiting, returned } = this.face.state;
    return { drafts: all.status === 'ok' ? all.value.length : 0, unsent: waiting + returned.length };
  }
  async erase({ evenUnsent = false }: { readonly evenUnsent?: boolean }): Promise<EraseOutcome> {
    await this.flush();
    if (evenUnsent) this.autosave?.stop();
    const outcome = await eraseDevice(this.store.storage, { evenUnsent });
    if (outcome.status !== 'erased') return outcome;
    this.letGo();
    this.removed = null;
    this.clear();
    this.face.set({ drafts: [], removed: null, last: null });
    await this.begin();
    await this.post.look();
    return outcome;
  }

  private read(body: unknown): Body {
    const { read, empty } = this.face.options;
    if (read) return read(body);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...empty(), ...body } : empty();
  }
  private async list(): Promise<void> {
    const drafts = await this.drafts();
    if (drafts) this.face.set({ drafts });
  }
  private async drafts(): Promise<readonly DraftSummary[] | null> {
    const { kind, belongs } = this.face.options;
    const all = await this.store.list();
    return all.status === 'ok' ? all.value.filter((draft) => draft.kind === kind && (!belongs || belongs(this.read(draft.body)))) : null;
  }
  private clear(): void {
    this.autosave?.stop();
    this.autosave = null;
    this.face.pending.clear();
    this.face.rows.clear();
    this.kept = new Set();
    this.base = 0;
    this.face.set({ own: null });
  }
  private letGo(): void {
    this.stopLooking?.();
    this.stopLooking = null;
    this.lock?.release();
    this.lock = null;
    this.lockOf = null;
  }
  private async hold(id: string): Promise<boolean> {
    if (this.lock && this.lockOf === id) return true;
    this.letGo();
    // Without locks the revision check still holds.
    this.lock = await this.locks.tryHold(`draft/${id}`).catch(() => null);
    this.lockOf = this.lock && id;
    if (this.isAbandoned) this.letGo();
    return this.lock !== null;
  }
  /** Another tab writes: show what it saves, and take over when it is gone. */
  private watch(id: string): void {
    this.stopLooking = this.clock.after(LOOK_AGAIN, async () => {
      if (this.face.state.id !== id || this.face.state.status.is !== 'watching') return;
      if (await this.hold(id)) return this.openDraft(id);
      const loaded = await this.store.load(id);
      if (loaded.status === 'ok' && loaded.value && loaded.value.revision !== this.base) this.show(loaded.value, false);
      if (this.face.state.id === id) this.watch(id);
    });
  }
}
