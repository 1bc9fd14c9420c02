import { caseOf, check, submissionSchema } from '@anze/core-rules/records';
import type { CaseFile, LedgerEntry, Receipt, Submission, SubmissionKind } from '@anze/core-rules/records';
import { systemClock } from '../drafts/clock';
import type { Clock } from '../drafts/clock';
import { IndexedDbStorage } from '../drafts/indexed-db-storage';
import { StorageError } from '../drafts/storage';
import type { Storage, Tx } from '../drafts/storage';
import { photoBlob, storedPhotos } from '../drafts/stored';
import type { StoredPhoto } from '../drafts/stored';
import { hashOf, hashOfBlob } from '../hash/hash';
import type { Hash } from '../hash/hash';
import type { RandomBytes } from '../hash/random-id';
import { headOf, nextEntry } from '../ledger/ledger';
import type { Answer, Backend, BackendProblem, CaseQuery } from './backend';
import { MOST_PHOTO } from './contract';
import { queryCode, readQueryCode } from './query-code';

export const backendShelves = ['submissions', 'receipts', 'photos', 'entries', 'cases', 'codes', 'meta'] as const;
/** The name of its database. */
export const EMBEDDED_NAME = 'anze-kit-embedded-backend';
export type BackendShelf = (typeof backendShelves)[number];

interface StoredCase {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly queryCode: string;
  /** Which one it was, for "newest first". */
  readonly order: number;
}

export interface EmbeddedOptions {
  readonly storage?: Storage<BackendShelf>;
  readonly clock?: Clock;
  readonly random?: RandomBytes;
}

const no = (code: BackendProblem['code'], message: string, more: Partial<BackendProblem> = {}): { ok: false; problem: BackendProblem } => ({ ok: false, problem: { code, message, ...more } });
const yes = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
const digits = (n: number): string => `00000000${n}`.slice(-9);
const entryKey = (caseId: string, seq: number): string => `${caseId}/${digits(seq)}`;

class Undone extends Error {
  constructor(readonly answer: { ok: false; problem: BackendProblem }) {
    super('undone');
  }
}

/**
 * A whole back end in the browser, for the demo and for tests: no server, the same contract. What it "receives" stays on this device; never
 * use it where somebody must get the complaint.
 */
export class EmbeddedBackend implements Backend {
  private readonly storage: Storage<BackendShelf>;
  private readonly clock: Clock;
  private readonly random: RandomBytes;

  constructor({ storage, clock = systemClock, random = (count) => crypto.getRandomValues(new Uint8Array(count)) }: EmbeddedOptions = {}) {
    this.storage = storage ?? new IndexedDbStorage({ name: EMBEDDED_NAME, shelves: backendShelves });
    this.clock = clock;
    this.random = random;
  }

  submit = async (submission: Submission): Promise<Answer<Receipt>> => {
    const proved = check(submissionSchema, submission);
    if (!proved.ok) return no('invalid', proved.fields[0]?.message ?? proved.why, { fields: proved.fields });
    const hash = hashOf(submission);
    return this.settle(() =>
      this.storage.run('write', ['submissions', 'receipts', 'photos', 'entries', 'cases', 'codes', 'meta'], async (tx) => {
        const before = (await tx.get('receipts', submission.id)) as Receipt | undefined;
        if (before) return before.hash === hash ? yes(before) : no('id-reused', 'other contents stand under this id');
        const missing: Hash[] = [];
        for (const photo of submission.photos) if ((await tx.get('photos', photo.hash)) === undefined) missing.push(photo.hash);
        if (missing.length > 0) return no('photos-missing', 'send the photos first', { missing });
        return yes(await this.append(tx, submission, hash));
      }));
  };

  private async append(tx: Tx<BackendShelf>, submission: Submission, hash: Hash): Promise<Receipt> {
    const id = caseOf(submission);
    const known = (await tx.get('cases', id)) as StoredCase | undefined;
    if (submission.kind === 'complaint-step' && known?.kind !== 'complaint') throw new Undone(no('not-found', 'there is no such complaint'));
    const entries = await this.entries(tx, id);
    if (submission.kind === 'complaint-step' && submission.record.seen !== undefined && submission.record.seen !== headOf(entries)?.head) {
      throw new Undone(no('unseen', 'the complaint has moved on since'));
    }
    const at = new Date(this.clock.now()).toISOString();
    const entry = nextEntry(entries, id, submission, at);
    const order = (((await tx.get('meta', 'order')) as number | undefined) ?? 0) + 1;
    const opened: StoredCase = known ?? { id, kind: submission.kind, queryCode: queryCode(this.random), order };
    if (!known) {
      await tx.put('meta', 'order', order);
      await tx.put('cases', id, opened);
      await tx.put('codes', opened.queryCode, id);
    }
    const receipt: Receipt = {
      format: 1, submissionId: submission.id, hash, receivedAt: at, queryCode: opened.queryCode, ledger: { case: id, seq: entry.seq, head: entry.hash },
    };
    await tx.put('entries', entryKey(id, entry.seq), entry);
    await tx.put('submissions', submission.id, submission);
    await tx.put('receipts', submission.id, receipt);
    return receipt;
  }

  putPhoto = async (hash: Hash, photo: Blob): Promise<Answer<null>> => {
    if (photo.size > MOST_PHOTO) return no('too-large', `more than ${MOST_PHOTO} bytes`);
    if ((await hashOfBlob(photo)) !== hash) return no('photo-differs', 'the bytes are not those of this hash');
    const stored = (await storedPhotos(new Map([[hash, photo]]))).get(hash);
    return this.settle(() => this.storage.run('write', ['photos'], async (tx) => {
      await tx.put('photos', hash, stored);
      return yes(null);
    }));
  };

  photo = (hash: Hash): Promise<Answer<Blob>> =>
    this.settle(() => this.storage.run('read', ['photos'], async (tx) => {
      const stored = (await tx.get('photos', hash)) as StoredPhoto | undefined;
      return stored ? yes(photoBlob(stored)) : no('not-found', 'there is no such photo');
    }));

  case = (id: string): Promise<Answer<CaseFile>> =>
    this.settle(() => this.storage.run('read', ['cases', 'entries', 'submissions'], async (tx) => {
      const known = (await tx.get('cases', id)) as StoredCase | undefined;
      return known ? yes(await this.file(tx, known)) : no('not-found', 'there is no such case');
    }));

  caseByCode = (code: string): Promise<Answer<CaseFile>> =>
    this.settle(() => this.storage.run('read', ['cases', 'codes', 'entries', 'submissions'], async (tx) => {
      const id = (await tx.get('codes', readQueryCode(code) ?? '')) as string | undefined;
      const known = id === undefined ? undefined : ((await tx.get('cases', id)) as StoredCase);
      return known ? yes(await this.file(tx, known)) : no('not-found', 'there is no such case');
    }));

  cases: Backend['cases'] = ({ kind, after, limit = 50 }: CaseQuery = {}) =>
    this.settle(() => this.storage.run('read', ['cases', 'entries', 'submissions'], async (tx) => {
      const below = after === undefined ? Infinity : Number(after);
      if (Number.isNaN(below) || !(limit >= 1 && limit <= 100)) return no('malformed', 'no such page');
      const all = (await tx.range('cases')).map(([, value]) => value as StoredCase);
      const wanted = all.filter((one) => one.order < below && (kind === undefined || one.kind === kind)).sort((a, b) => b.order - a.order);
      const page = wanted.slice(0, limit);
      const cases: CaseFile[] = [];
      for (const one of page) cases.push(await this.file(tx, one));
      return yes({ format: 1 as const, cases, next: wanted.length > limit ? `${(page[page.length - 1] as StoredCase).order}` : null });
    }));

  private async entries(tx: Tx<BackendShelf>, caseId: string): Promise<readonly LedgerEntry[]> {
    return (await tx.range('entries', `${caseId}/`)).map(([, value]) => value as LedgerEntry);
  }

  private async file(tx: Tx<BackendShelf>, { id, queryCode: code }: StoredCase): Promise<CaseFile> {
    const entries = await this.entries(tx, id);
    const submissions: (Submission | null)[] = [];
    for (const entry of entries) submissions.push(((await tx.get('submissions', entry.submission)) as Submission | undefined) ?? null);
    return { format: 1, id, queryCode: code, entries: [...entries], submissions };
  }

  private async settle<T>(run: () => Promise<Answer<T>>): Promise<Answer<T>> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      if (error instanceof StorageError) return no('server', error.message);
      throw error;
    }
  }
}
