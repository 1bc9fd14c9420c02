import { submissionKinds } from '../records/index';
import type { Receipt } from '../records/index';
import type { Backend, BackendProblem } from './backend';
import { backoff } from './backoff';
import type { Clock } from './clock';
import { refusal } from './draft-store';
import type { Loaded, PhotoKeeper, Refused } from './draft-store';
import type { HashOf } from './hash';
import type { Locks } from './locks';
import { photoShelves, setPhotos } from './photo-refs';
import type { Storage } from './storage';
import { outboxOwner } from './stored';
import type { Held, StoredReceipt, StoredSubmission } from './stored';
import type { Wake, Wakes } from './wakes';

export interface OutboxOptions<P> {
  readonly storage: Storage;
  readonly backend: Backend<P>;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly random?: () => number;
  readonly wakes: Wakes;
  readonly hashOf: HashOf;
  readonly photos: PhotoKeeper<P>;
  readonly onChange?: () => void;
  readonly onReceipt?: (receipt: Receipt) => void;
}

export interface Drained {
  /** `busy`: another tab is sending. `login`: nothing is sent until the host has logged in again. */
  readonly status: 'drained' | 'busy' | 'login' | Refused;
  readonly receipts: readonly Receipt[];
}

/** These end a submission's journey until a person has looked at it. */
const final: ReadonlySet<BackendProblem['code']> = new Set(['invalid', 'malformed', 'too-large', 'id-reused', 'photo-differs', 'unseen', 'not-found']);
/** After so many faults in a row it is the server that is ill, not one submission. */
const PATIENCE = 3;
const LOCK = 'outbox';
const LONGEST_NAP = 300_000;

function heldBy(code: BackendProblem['code']): Held {
  if (final.has(code)) return 'refused';
  if (code === 'unauthorised' || code === 'forbidden') return 'login';
  return code === 'server' || code === 'too-many' ? 'server' : 'network';
}

/**
 * Sends what waits, oldest first, one tab at a time. An entry leaves only in the transaction that stores a receipt with its very id and hash;
 * whatever else comes back, it stays.
 */
export class Outbox<P> {
  private readonly storage: Storage;
  private readonly backend: Backend<P>;
  private readonly clock: Clock;
  private readonly locks: Locks;
  private readonly random: () => number;
  private running: Promise<Drained> | null = null;
  private cancelTimer: (() => void) | null = null;
  private stopListening: (() => void) | null = null;
  private loggedOut = false;

  constructor(private readonly options: OutboxOptions<P>) {
    this.storage = options.storage;
    this.backend = options.backend;
    this.clock = options.clock;
    this.locks = options.locks;
    this.random = options.random ?? Math.random;
  }

  /** Begins to send, now and whenever the page wakes. */
  start(): void {
    if (this.stopListening) return;
    this.stopListening = this.options.wakes((why) => void this.drain(why));
    void this.drain('load');
  }

  stop(): void {
    this.stopListening?.();
    this.stopListening = null;
    this.cancelTimer?.();
    this.cancelTimer = null;
  }

  /** The host has logged in again. */
  loggedIn(): Promise<Drained> {
    this.loggedOut = false;
    return this.drain('login');
  }

  /** Oldest first. */
  async pending(): Promise<Loaded<readonly StoredSubmission[]>> {
    try {
      return { status: 'ok', value: await this.waiting() };
    } catch (error) {
      return refusal(error);
    }
  }

  /** Receipts of all that was sent from this device, newest first. */
  async sent(): Promise<Loaded<readonly StoredReceipt[]>> {
    try {
      const all = await this.storage.run('read', ['sent'], (tx) => tx.range('sent'));
      return { status: 'ok', value: all.map(([, value]) => value as StoredReceipt).sort((a, b) => b.sentAt - a.sentAt) };
    } catch (error) {
      return refusal(error);
    }
  }

  /** Sends what may be sent now. Asked again while it runs, it does not run twice. */
  drain(why: Wake): Promise<Drained> {
    if (this.running) return this.running;
    if (this.loggedOut) return Promise.resolve({ status: 'login', receipts: [] });
    this.running = this.once(why);
    return this.running;
  }

  private async once(why: Wake): Promise<Drained> {
    let drained: Drained;
    try {
      drained = await this.locked(why).catch((error: unknown): Drained => ({ status: refusal(error), receipts: [] }));
    } finally {
      this.running = null;
    }
    await this.planNext(drained);
    return drained;
  }

  private async locked(why: Wake): Promise<Drained> {
    const lock = await this.locks.tryHold(LOCK);
    if (!lock) return { status: 'busy', receipts: [] };
    const receipts: Receipt[] = [];
    try {
      const entries = await this.waiting();
      const left = new Set(entries.map(({ id }) => id));
      let faults = 0;
      for (const { id } of entries) {
        if (!lock.isHeld) return { status: 'busy', receipts };
        // Read anew: it may have been taken back meanwhile.
        const entry = (await this.storage.run('read', ['outbox'], (tx) => tx.get('outbox', id))) as StoredSubmission | undefined;
        if (!entry || !this.mayGo(entry, why)) continue;
        // A step goes after the complaint that it belongs to.
        if (entry.submission.kind === 'complaint-step' && left.has(entry.submission.record.complaint)) continue;
        const result = await this.send(entry);
        if ('receipt' in result) {
          receipts.push(result.receipt);
          left.delete(id);
          faults = 0;
          this.options.onReceipt?.(result.receipt);
          this.options.onChange?.();
          continue;
        }
        this.options.onChange?.();
        if (result.held === 'login') {
          // One try, not one for each entry: a storm of refused requests locks accounts.
          this.loggedOut = true;
          return { status: 'login', receipts };
        }
        if (result.held === 'refused') continue;
        faults += 1;
        if (faults >= PATIENCE) break;
      }
      return { status: 'drained', receipts };
    } finally {
      lock.release();
    }
  }

  private mayGo({ held, nextAt }: StoredSubmission, why: Wake): boolean {
    if (held === 'refused') return false;
    if (held === 'login') return why === 'login' || why === 'load';
    if (this.clock.now() >= nextAt) return true;
    // A server that asked for time gets it; a network may have come back.
    return held === 'network' && why !== 'timer' && why !== 'submit';
  }

  private async send(entry: StoredSubmission): Promise<{ receipt: Receipt } | { held: Held }> {
    const { id, submission, hash } = entry;
    if (this.options.hashOf(submission) !== hash || !submissionKinds.includes(submission.kind)) return this.keep(entry, { code: 'invalid', message: 'damaged on this device' });
    const uploaded = new Set(entry.uploaded);
    for (let round = 0; ; round++) {
      for (const photo of submission.photos) {
        if (uploaded.has(photo.hash)) continue;
        const stored = await this.storage.run('read', ['photos'], (tx) => tx.get('photos', photo.hash));
        // A ghost: the browser lost the bytes. Never sent without them in silence.
        if (stored === undefined) return this.keep(entry, { code: 'invalid', message: `a photo is lost: ${photo.hash}` }, [...uploaded]);
        const answer = await this.backend.putPhoto(photo.hash, this.options.photos.give(stored));
        if (!answer.ok) return this.keep(entry, answer.problem, [...uploaded]);
        uploaded.add(photo.hash);
      }
      const answer = await this.backend.submit(submission);
      if (answer.ok) {
        const receipt = answer.value;
        if (receipt.submissionId === id && receipt.hash === hash) return this.forget(entry, receipt);
        return this.keep(entry, { code: 'not-the-contract', message: 'a receipt for something else' }, [...uploaded]);
      }
      if (answer.problem.code !== 'photos-missing' || round > 0) return this.keep(entry, answer.problem, [...uploaded]);
      for (const missing of answer.problem.missing ?? submission.photos.map((photo) => photo.hash)) uploaded.delete(missing);
    }
  }

  private async forget(entry: StoredSubmission, receipt: Receipt): Promise<{ receipt: Receipt }> {
    const { id, submission } = entry;
    await this.storage.run('write', ['outbox', 'sent', ...photoShelves], async (tx) => {
      await tx.delete('outbox', id);
      await setPhotos(tx, outboxOwner(id), submission.photos.map(({ hash }) => hash), [], new Map());
      await tx.put('sent', id, { id, kind: submission.kind, sentAt: this.clock.now(), receipt } satisfies StoredReceipt);
    });
    return { receipt };
  }

  private async keep(entry: StoredSubmission, problem: BackendProblem, uploaded: readonly string[] = entry.uploaded): Promise<{ held: Held }> {
    const held = heldBy(problem.code);
    const now = this.clock.now();
    const wait = Math.max(backoff(entry.tries, this.random), problem.retryAfter ?? 0);
    const { code, message, fields } = problem;
    await this.storage.run('write', ['outbox'], async (tx) => {
      // Taken back, or sent by another tab meanwhile: nothing to hold.
      if ((await tx.get('outbox', entry.id)) === undefined) return;
      const kept: StoredSubmission = { ...entry, held, tries: entry.tries + 1, nextAt: now + wait, uploaded, problem: { code, message, ...(fields ? { fields } : {}) } };
      await tx.put('outbox', entry.id, kept);
    });
    return { held };
  }

  private async waiting(): Promise<readonly StoredSubmission[]> {
    const all = (await this.storage.run('read', ['outbox'], (tx) => tx.range('outbox'))).map(([, value]) => value as StoredSubmission);
    return all.sort((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1));
  }

  /** The next try by itself; a tab that dies is replaced by whichever wakes next. */
  private async planNext({ status }: Drained): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = null;
    if (!this.stopListening || status === 'login') return;
    let entries: readonly StoredSubmission[];
    try {
      entries = await this.waiting();
    } catch {
      // The storage is away; waking looks again.
      return;
    }
    const times = entries.filter(({ held }) => held !== 'refused' && held !== 'login').map(({ nextAt }) => nextAt);
    if (times.length === 0 || !this.stopListening) return;
    const wait = Math.max(status === 'busy' ? 5000 : 1000, Math.min(...times) - this.clock.now());
    this.cancelTimer = this.clock.after(Math.min(wait, LONGEST_NAP), () => {
      this.cancelTimer = null;
      void this.drain('timer');
    });
  }
}
