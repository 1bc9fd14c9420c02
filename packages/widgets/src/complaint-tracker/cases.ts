import type { CaseFile } from '@anze/core-rules/records';
import type { Answer, Backend, BackendProblem } from '../shared/backend/backend';
import type { SeenCases } from './seen';

const PAGE = 20;
/** Nobody who knows the case has answered: what was seen last may stand in. */
const away: readonly BackendProblem['code'][] = ['offline', 'timeout', 'not-the-contract', 'too-many', 'server'];

/** The cases that were read from the back end: the open one, and the list. What was read stays when the network goes. */
export class Cases {
  current: CaseFile | null = null;
  list: readonly CaseFile[] = [];
  next: string | null = null;
  /** Why the list, or the open case, could not be read anew. */
  problem: BackendProblem | null = null;
  isBusy = false;
  private hasList = false;
  /** The case that was asked for, whether it could be read or not. */
  private wanted: string | null = null;
  private turn = 0;

  /** The receipts that were there when a case was asked for: it must hold all of those, and need not hold later ones. */
  private readonly held = new WeakMap<CaseFile, ReadonlySet<string>>();
  private readonly readAt = new WeakMap<CaseFile, number>();

  /** `receiptIds` answers which submissions this device holds receipts of, now. */
  constructor(private readonly backendOf: () => Backend | null, private readonly receiptIds: () => ReadonlySet<string>, private readonly seen: SeenCases, private readonly update: () => void) {}

  get hasBackend(): boolean {
    return this.backendOf() !== null;
  }
  heldWith(file: CaseFile): ReadonlySet<string> {
    return this.held.get(file) ?? new Set();
  }
  /** When the open case was read that could not be read anew; `null` while it is as new as can be. */
  get seenAt(): number | null {
    return this.problem && this.current ? (this.readAt.get(this.current) ?? null) : null;
  }
  byCode(code: string): Promise<Answer<CaseFile>> {
    const show = this.newest();
    return this.orSeen(this.ask((backend) => backend.caseByCode(code), show), code, show);
  }
  open(id: string): Promise<Answer<CaseFile>> {
    this.wanted = id;
    const known = this.list.find((one) => one.id === id);
    if (known || this.current?.id !== id) this.current = known ?? null;
    const show = this.newest();
    return this.orSeen(this.ask((backend) => backend.case(id), show), id, show);
  }
  async reload(): Promise<void> {
    const id = this.current?.id ?? this.wanted;
    if (id !== null) await this.open(id);
  }
  async readList(more = false): Promise<void> {
    if (!more && this.hasList) return;
    this.hasList = true;
    const after = more && this.next !== null ? { after: this.next } : {};
    await this.ask((backend) => backend.cases({ kind: 'complaint', limit: PAGE, ...after }), (page, receipts) => {
      for (const file of page.cases) this.held.set(file, receipts);
      this.list = more ? [...this.list, ...page.cases] : page.cases;
      this.next = page.next;
    });
  }
  /** Another back end: nothing of the old one holds. */
  forget(): void {
    this.current = null;
    this.wanted = null;
    this.list = [];
    this.next = null;
    this.problem = null;
    this.hasList = false;
  }
  stale(): void {
    this.hasList = false;
  }

  private async orSeen(asked: Promise<Answer<CaseFile>>, wanted: string, show: ReturnType<Cases['newest']>): Promise<Answer<CaseFile>> {
    const answer = await asked;
    if (answer.ok) {
      this.readAt.set(answer.value, await this.seen.keep(answer.value, [...this.heldWith(answer.value)]));
      return answer;
    }
    if (!away.includes(answer.problem.code) || (this.current && (this.current.id === wanted || this.current.queryCode === wanted))) return answer;
    const last = await this.seen.find(wanted);
    if (!last || !this.hasBackend) return answer;
    this.readAt.set(last.file, last.at);
    show(last.file, new Set(last.held));
    this.update();
    return { ok: true, value: last.file };
  }
  /** An answer to an older question must not stand in place of a newer one. */
  private newest(): (file: CaseFile, receipts: ReadonlySet<string>) => void {
    const turn = ++this.turn;
    return (file, receipts) => {
      this.held.set(file, receipts);
      if (turn === this.turn) this.show(file);
    };
  }
  private show(file: CaseFile): void {
    this.current = file;
    this.wanted = file.id;
    this.list = this.list.map((one) => (one.id === file.id ? file : one));
  }
  private async ask<T>(question: (backend: Backend) => Promise<Answer<T>>, then: (value: T, receipts: ReadonlySet<string>) => void): Promise<Answer<T>> {
    const backend = this.backendOf();
    if (!backend) return { ok: false, problem: { code: 'offline', message: 'no back end' } };
    const receipts = this.receiptIds();
    this.isBusy = true;
    this.update();
    // A host's own back end may throw, whatever its interface says.
    const answer = await question(backend).catch((error: unknown): Answer<T> => ({ ok: false, problem: { code: 'server', message: String(error) } }));
    this.isBusy = false;
    if (backend === this.backendOf()) {
      this.problem = answer.ok ? null : answer.problem;
      if (answer.ok) then(answer.value, receipts);
    }
    this.update();
    return answer;
  }
}
