import type { Receipt, SubmissionKind } from '@anze/core-rules/records';
import type { Backend } from '../backend/backend';
import type { Clock } from '../drafts/clock';
import type { DraftStore } from '../drafts/draft-store';
import { Outbox } from '../outbox/outbox';
import type { DeskState } from './desk-state';

type Counts = Pick<DeskState<unknown>, 'waiting' | 'queue' | 'returned' | 'needsLogin' | 'receipts' | 'last'>;
interface Told {
  readonly set: (change: Partial<Counts>) => void;
  readonly receipt: (receipt: Receipt) => void;
}
/** Another tab may be the one that sends: its receipts are looked for. */
const LOOK_AGAIN = 3000;
/** A back end that is never asked: without one the outbox is only read. */
const nobody = { ok: false, problem: { code: 'offline', message: 'no back end' } } as const;
const none: Backend = {
  submit: async () => nobody, putPhoto: async () => nobody, photo: async () => nobody, case: async () => nobody, caseByCode: async () => nobody, cases: async () => nobody,
};

/** The outbox as a form shows it: how many wait, which came back, which receipt came. */
export class Post {
  private outbox: Outbox;
  private backend: Backend | null = null;
  private stopTimer: (() => void) | null = null;
  private isPaused = false;
  private last: string | null = null;
  /** Receipts seen already; `null` before the first look, which finds those of former days. */
  private seen: Set<string> | null = null;

  constructor(private readonly store: DraftStore, private readonly clock: Clock, private readonly kind: SubmissionKind, private readonly tell: Told) {
    this.outbox = this.make(none);
  }
  connect(backend: Backend | null): void {
    this.outbox.stop();
    this.backend = backend;
    this.outbox = this.make(backend ?? none);
    if (backend && !this.isPaused) this.outbox.start();
    void this.look();
  }
  pause(): void {
    this.isPaused = true;
    this.outbox.stop();
    this.stopTimer?.();
  }
  resume(): void {
    this.isPaused = false;
    if (this.backend) this.outbox.start();
    void this.look();
  }
  async send(id?: string): Promise<void> {
    if (id !== undefined) this.last = id;
    await this.look();
    if (this.backend) await this.outbox.drain('submit');
    await this.look();
  }
  async loggedIn(): Promise<void> {
    if (this.backend) await this.outbox.loggedIn();
    await this.look();
  }
  /** Reads anew what waits and what was sent. */
  async look(): Promise<void> {
    this.stopTimer?.();
    this.stopTimer = null;
    const [pending, sent] = await Promise.all([this.outbox.pending(), this.outbox.sent()]);
    if (pending.status !== 'ok' || sent.status !== 'ok') return;
    const receipts = sent.value.filter((one) => one.kind === this.kind);
    const waiting = pending.value.filter(({ held }) => held !== 'refused');
    const mine = this.last === null ? undefined : receipts.find(({ id }) => id === this.last);
    this.tell.set({
      waiting: waiting.length, queue: waiting.filter(({ submission }) => submission.kind === this.kind), receipts, returned: pending.value.filter(({ held, submission }) => held === 'refused' && submission.kind === this.kind),
      needsLogin: waiting.some(({ held }) => held === 'login'), ...(mine ? { last: { id: mine.id, receipt: mine.receipt } } : {}),
    });
    const before = this.seen;
    this.seen = new Set(receipts.map(({ id }) => id));
    for (const { id, receipt } of receipts) if (before && !before.has(id)) this.tell.receipt(receipt);
    if (waiting.length > 0 && !this.isPaused && !this.stopTimer) this.stopTimer = this.clock.after(LOOK_AGAIN, () => void this.look());
  }
  private make(backend: Backend): Outbox {
    return new Outbox({ storage: this.store.storage, backend, clock: this.clock, onChange: () => void this.look() });
  }
}
