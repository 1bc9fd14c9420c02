import { submissionSchema, check } from '../records/index';
import type { FieldProblem, Submission, SubmissionKind } from '../records/index';
import { canonical, CanonicalError } from './canonical';
import type { Hash, HashOf } from './hash';
import type { Clock } from './clock';
import { photoShelves, setPhotos } from './photo-refs';
import { StorageError } from './storage';
import type { Storage, StorageProblem, Tx } from './storage';
import { draftOwner, outboxOwner, rowKey } from './stored';
import type { StoredDraft, StoredReceipt, StoredSubmission } from './stored';

/** A draft as a form reads it. Rows are what a long list keeps apart, so that one changed row of 10 000 is one small write. */
export interface Draft {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly revision: number;
  readonly savedAt: number;
  readonly body: unknown;
  readonly rows: readonly (readonly [string, unknown])[];
  readonly photos: readonly Hash[];
}
export type DraftSummary = Omit<Draft, 'rows'>;

export interface SaveRequest<P = unknown> {
  /** Made by `newId`; the draft's id becomes its submission's. */
  readonly id: string;
  readonly kind: SubmissionKind;
  /** The revision that these edits started from; 0 for a draft never saved. */
  readonly base: number;
  readonly body: unknown;
  readonly rows?: { readonly put?: Readonly<Record<string, unknown>>; readonly drop?: readonly string[] };
  /** Every photo that the draft still needs, for undo too. Without it nothing changes. */
  readonly photos?: readonly Hash[];
  /** Those of them that are new. */
  readonly add?: ReadonlyMap<Hash, P>;
}

/** What of a record that is handed in goes on as a draft of its own. */
export interface NextDraft {
  /** Made by `newId`, anew for each attempt. */
  readonly id: string;
  readonly body: unknown;
  /** Those that another draft of this device holds already stay there alone; without any left no draft is made. */
  readonly rows: Readonly<Record<string, unknown>>;
  readonly photos: readonly Hash[];
}

export interface Refused {
  readonly status: 'refused';
  readonly problem: StorageProblem | 'photo-missing' | 'not-json' | 'invalid' | 'id-reused';
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
}
/** Another tab saved, sent or deleted it in between. Nothing was written; both versions are here. */
export interface Conflict<M> {
  readonly status: 'conflict';
  readonly mine: M;
  readonly theirs: Draft | null;
}
export type SaveOutcome =
  | { readonly status: 'saved'; readonly revision: number; readonly savedAt: number }
  /** Kept while the page is open, and no longer. */
  | { readonly status: 'held'; readonly revision: number; readonly savedAt: number }
  | Conflict<SaveRequest<unknown>>
  | Refused;
export type RemoveOutcome = { readonly status: 'removed' } | Conflict<{ readonly id: string; readonly base: number }> | Refused;
export type SubmitOutcome =
  | { readonly status: 'queued'; readonly id: string; readonly hash: Hash; readonly durable: boolean }
  /** It was sent before, with these very contents. */
  | { readonly status: 'sent'; readonly id: string; readonly hash: Hash }
  | Conflict<Submission>
  | Refused;
export type Loaded<T> = { readonly status: 'ok'; readonly value: T } | Refused;

export const refusal = (error: unknown): Refused => {
  if (error instanceof StorageError) return { status: 'refused', problem: error.problem, message: error.message };
  throw error;
};

/** Thrown inside a transaction to undo it; never leaves this module. */
class Undone extends Error {
  constructor(readonly outcome: unknown) {
    super('undone');
  }
}

/** How photos lie on their shelf. Both ways are gone before a transaction begins, or after it has ended. */
export interface PhotoKeeper<P> {
  /** Throws when the photo's bytes are gone; a `StorageError` when there is no room for them. */
  keep(photo: P): Promise<unknown>;
  give(stored: unknown): P;
}

export interface DraftStoreOptions<P> {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly hashOf: HashOf;
  readonly photos: PhotoKeeper<P>;
}

/** The drafts of one device; `P` is how a photo is handed over here. */
export class DraftStore<P> {
  readonly storage: Storage;
  readonly newId: () => string;
  private readonly clock: Clock;
  private readonly hashOf: HashOf;
  private readonly photos: PhotoKeeper<P>;

  constructor({ storage, clock, newId, hashOf, photos }: DraftStoreOptions<P>) {
    this.storage = storage;
    this.clock = clock;
    this.newId = newId;
    this.hashOf = hashOf;
    this.photos = photos;
  }

  /** Saves the edits, or says why not. `saved` is said after the disk has it and never before. */
  async save(request: SaveRequest<P>): Promise<SaveOutcome> {
    const { id, kind, base, body, rows, photos, add = new Map<Hash, P>() } = request;
    const token = this.newId();
    const savedAt = this.clock.now();
    const added = new Map<Hash, unknown>();
    try {
      // A body that could not be exported or sent must not look saved.
      canonical(body);
      canonical(rows?.put ?? null);
      for (const hash of Array.from(add.keys())) added.set(hash, await this.photos.keep(add.get(hash) as P));
    } catch (error) {
      if (error instanceof CanonicalError) return { status: 'refused', problem: 'not-json', message: error.message };
      if (error instanceof StorageError) return refusal(error);
      // The photo's file went away under the form.
      return { status: 'refused', problem: 'photo-missing', message: String(error) };
    }
    return this.settle<SaveOutcome>(() =>
      this.storage.run('write', ['drafts', 'rows', ...photoShelves], async (tx) => {
        const current = (await tx.get('drafts', id)) as StoredDraft | undefined;
        const revision = base + 1;
        const done: SaveOutcome = { status: this.storage.durable ? 'saved' : 'held', revision, savedAt };
        if (current?.token === token) return done;
        if ((current?.revision ?? 0) !== base) throw new Undone({ status: 'conflict', mine: request, theirs: await this.read(tx, current) });
        const missing = await setPhotos(tx, draftOwner(id), current?.photos ?? [], photos ?? current?.photos ?? [], added);
        if (missing.length > 0) throw new Undone({ status: 'refused', problem: 'photo-missing', message: missing.join(' ') });
        for (const row of rows?.drop ?? []) await tx.delete('rows', rowKey(id, row));
        for (const row of Object.keys(rows?.put ?? {})) await tx.put('rows', rowKey(id, row), rows?.put?.[row]);
        const stored: StoredDraft = { id, kind, revision, savedAt, token, body, photos: photos ?? current?.photos ?? [] };
        await tx.put('drafts', id, stored);
        return done;
      }));
  }

  list(): Promise<Loaded<readonly DraftSummary[]>> {
    return this.look(['drafts'], async (tx) => {
      const all = (await tx.range('drafts')).map(([, value]) => summary(value as StoredDraft));
      return all.sort((a, b) => b.savedAt - a.savedAt);
    });
  }

  /** `null`: there is none of this id (any more). */
  load(id: string): Promise<Loaded<Draft | null>> {
    return this.look(['drafts', 'rows'], async (tx) => this.read(tx, (await tx.get('drafts', id)) as StoredDraft | undefined));
  }

  photo(hash: Hash): Promise<Loaded<P | null>> {
    return this.look(['photos'], async (tx) => {
      const stored = await tx.get('photos', hash);
      return stored === undefined ? null : this.photos.give(stored);
    });
  }

  remove(id: string, base: number): Promise<RemoveOutcome> {
    return this.settle<RemoveOutcome>(() =>
      this.storage.run('write', ['drafts', 'rows', ...photoShelves], async (tx) => {
        const current = (await tx.get('drafts', id)) as StoredDraft | undefined;
        if (!current) return { status: 'removed' };
        if (current.revision !== base) throw new Undone({ status: 'conflict', mine: { id, base }, theirs: await this.read(tx, current) });
        await this.clear(tx, current);
        await setPhotos(tx, draftOwner(id), current.photos, [], new Map());
        return { status: 'removed' };
      }));
  }

  /**
   * Hands the finished record to the outbox and clears its draft, in one transaction: it is never in both places, and never in none.
   * Doing it twice (a double click, two tabs) leaves one entry. What goes on is written in the same transaction.
   */
  async submit(base: number, submission: Submission, next: NextDraft | null = null): Promise<SubmitOutcome> {
    const token = this.newId();
    const proof = check(submissionSchema, submission);
    if (!proof.ok) return { status: 'refused', problem: 'invalid', message: proof.fields[0]?.message ?? proof.why, fields: proof.fields };
    const { id } = submission;
    const hash = this.hashOf(submission);
    const hashes = submission.photos.map((photo) => photo.hash);
    return this.settle<SubmitOutcome>(() =>
      this.storage.run('write', ['drafts', 'rows', 'outbox', 'sent', ...photoShelves], async (tx) => {
        const queued = (await tx.get('outbox', id)) as StoredSubmission | undefined;
        const sent = (await tx.get('sent', id)) as StoredReceipt | undefined;
        const known = queued?.hash ?? sent?.receipt.hash;
        if (known !== undefined && known !== hash) {
          throw new Undone({ status: 'refused', problem: 'id-reused', message: 'another record was sent under this id' });
        }
        if (sent) return { status: 'sent', id, hash };
        if (queued) return { status: 'queued', id, hash, durable: this.storage.durable };
        const current = (await tx.get('drafts', id)) as StoredDraft | undefined;
        if ((current?.revision ?? 0) !== base) throw new Undone({ status: 'conflict', mine: submission, theirs: await this.read(tx, current) });
        // Named by the outbox before the draft lets go, or the last name would be gone for a moment.
        const missing = await setPhotos(tx, outboxOwner(id), [], hashes, new Map());
        if (missing.length > 0) throw new Undone({ status: 'refused', problem: 'photo-missing', message: missing.join(' ') });
        if (current) await this.clear(tx, current);
        if (next) await this.goOn(tx, submission.kind, next, token);
        // The last to let go: a photo that nobody names for a moment would be gone.
        if (current) await setPhotos(tx, draftOwner(id), current.photos, [], new Map());
        const entry: StoredSubmission = { id, submission, hash, queuedAt: this.clock.now(), tries: 0, nextAt: 0, held: null, problem: null, uploaded: [] };
        await tx.put('outbox', id, entry);
        return { status: 'queued', id, hash, durable: this.storage.durable };
      }));
  }

  /**
   * Takes back what the server refused for good, to be corrected. It gets a new id where the old one is taken by something else.
   */
  reopen(id: string): Promise<Loaded<Draft | null>> {
    const token = this.newId();
    const fresh = this.newId();
    return this.settle<Loaded<Draft | null>>(() =>
      this.storage.run('write', ['drafts', 'rows', 'outbox', ...photoShelves], async (tx) => {
        for (const made of [id, fresh]) {
          const draft = (await tx.get('drafts', made)) as StoredDraft | undefined;
          if (draft?.token === token) return { status: 'ok', value: { ...summary(draft), rows: [] } };
        }
        const entry = (await tx.get('outbox', id)) as StoredSubmission | undefined;
        if (!entry || entry.held !== 'refused') return { status: 'ok', value: null };
        const { submission } = entry;
        const next = entry.problem?.code === 'id-reused' ? fresh : id;
        const photos = submission.photos.map(({ hash }) => hash);
        const stored: StoredDraft = { id: next, kind: submission.kind, revision: 1, savedAt: this.clock.now(), token, body: submission.record, photos };
        await setPhotos(tx, draftOwner(next), [], photos, new Map());
        await setPhotos(tx, outboxOwner(id), photos, [], new Map());
        await tx.delete('outbox', id);
        await tx.put('drafts', next, stored);
        return { status: 'ok', value: { ...summary(stored), rows: [] } };
      }));
  }

  private async goOn(tx: Tx, kind: SubmissionKind, { id, body, rows, photos }: NextDraft, token: string): Promise<void> {
    // Keys are of a draft and of a row of it; the draft handed in has none any more.
    const elsewhere = new Set((await tx.keys('rows')).map((key) => key.slice(key.indexOf('/') + 1)));
    const own = Object.keys(rows).filter((row) => !elsewhere.has(row));
    if (own.length === 0) return;
    const missing = await setPhotos(tx, draftOwner(id), [], photos, new Map());
    if (missing.length > 0) throw new Undone({ status: 'refused', problem: 'photo-missing', message: missing.join(' ') });
    for (const row of own) await tx.put('rows', rowKey(id, row), rows[row]);
    const stored: StoredDraft = { id, kind, revision: 1, savedAt: this.clock.now(), token, body, photos };
    await tx.put('drafts', id, stored);
  }

  private async clear(tx: Tx, { id }: StoredDraft): Promise<void> {
    for (const key of await tx.keys('rows', rowKey(id, ''))) await tx.delete('rows', key);
    await tx.delete('drafts', id);
  }

  private async read(tx: Tx, stored: StoredDraft | undefined): Promise<Draft | null> {
    if (!stored) return null;
    const prefix = rowKey(stored.id, '');
    return { ...summary(stored), rows: (await tx.range('rows', prefix)).map(([key, value]) => [key.slice(prefix.length), value] as const) };
  }

  private async look<T>(names: readonly ('drafts' | 'rows' | 'photos')[], work: (tx: Tx) => Promise<T>): Promise<Loaded<T>> {
    return this.settle<Loaded<T>>(async () => ({ status: 'ok', value: await this.storage.run('read', names, work) }));
  }

  private async settle<O>(run: () => Promise<O>): Promise<O | Refused> {
    for (let again = true; ; again = false) {
      try {
        return await run();
      } catch (error) {
        if (error instanceof Undone) return error.outcome as O;
        // Whether it happened is unknown: every transaction here knows its own work again, so that asking once more is safe.
        if (again && error instanceof StorageError && error.problem === 'lost') continue;
        return refusal(error);
      }
    }
  }
}

const summary = ({ token: _, ...rest }: StoredDraft): DraftSummary => rest;
