import { headOf, verify, type Backend, type BackendProblem } from '@anze/core-rules/device';
import type { CaseFile, LedgerHead } from '@anze/core-rules/records';
import { hashOf } from '../device/sha256';
import type { Register } from './profile';

/** A case as the insurer's server last showed it. */
export interface SeenCase {
  readonly id: string;
  /** When it was asked for: it must hold what the phone had receipts of by then, and need not hold what came later. */
  readonly seenAt: number;
  readonly file: CaseFile;
  /** Ends of its ledger that were seen whole: a later one must hold them all. */
  readonly heads: readonly LedgerHead[];
}
const MOST_HEADS = 20;
const PAUSE = 60_000;

/** Reads cases from the insurer's server and remembers what it last saw, for when there is no network. */
export class Cases {
  /** Why the newest reading failed; `null` where it did not. */
  problem: BackendProblem['code'] | null = null;
  /** What the phone had no room for. */
  private readonly unstored = new Map<string, SeenCase>();
  private readonly askedAt = new Map<string, number>();

  constructor(private readonly register: Register<SeenCase>, private readonly backendOf: () => Pick<Backend<unknown>, 'case'> | null, private readonly now: () => number) {}

  async all(): Promise<ReadonlyMap<string, SeenCase>> {
    return new Map([...(await this.register.all()).map((one) => [one.id, one] as const), ...this.unstored]);
  }
  /** Asks for each case anew, unless that was done just now; answers whether something was read. */
  async read(ids: readonly string[], isForced = false): Promise<boolean> {
    const backend = this.backendOf();
    if (!backend) return false;
    const due = ids.filter((id) => isForced || this.now() - (this.askedAt.get(id) ?? -PAUSE) >= PAUSE);
    let isRead = false;
    for (const id of due) {
      const askedAt = this.now();
      this.askedAt.set(id, askedAt);
      const answer = await backend.case(id);
      this.problem = answer.ok ? null : answer.problem.code;
      if (!answer.ok) {
        // Without a network the next one fails as well.
        if (answer.problem.code === 'offline' || answer.problem.code === 'timeout') break;
        continue;
      }
      if (answer.value.id !== id) this.problem = 'not-the-contract';
      else {
        await this.keep(answer.value, askedAt);
        isRead = true;
      }
    }
    return isRead;
  }
  /** Erased: nothing is remembered either. */
  forget(): void {
    this.unstored.clear();
    this.askedAt.clear();
    this.problem = null;
  }

  private async keep(file: CaseFile, seenAt: number): Promise<void> {
    const before = (await this.all()).get(file.id);
    const heads = before?.heads ?? [];
    const head = headOf(file.entries);
    const isNew = head !== null && !heads.some((one) => one.head === head.head);
    const kept: SeenCase = { id: file.id, seenAt, file, heads: isNew && verify(hashOf, file.entries, heads).ok ? [...heads, head].slice(-MOST_HEADS) : heads };
    try {
      await this.register.put(kept);
      this.unstored.delete(file.id);
    } catch {
      this.unstored.set(file.id, kept);
    }
  }
}
