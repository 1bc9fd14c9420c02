import type { CaseFile } from '@anze/core-rules/records';
import type { Answer, Backend, BackendProblem } from '../shared/backend/backend';

const PAGE = 20;

/** The cases that were read from the back end: the open one, and the list. What was read stays when the network goes. */
export class Cases {
  current: CaseFile | null = null;
  list: readonly CaseFile[] = [];
  next: string | null = null;
  /** Why the list, or the open case, could not be read anew. */
  problem: BackendProblem | null = null;
  isBusy = false;
  private hasList = false;
  private turn = 0;

  constructor(private readonly backendOf: () => Backend | null, private readonly update: () => void) {}

  get hasBackend(): boolean {
    return this.backendOf() !== null;
  }
  byCode(code: string): Promise<Answer<CaseFile>> {
    return this.ask((backend) => backend.caseByCode(code), this.newest());
  }
  open(id: string): Promise<Answer<CaseFile>> {
    const known = this.list.find((one) => one.id === id);
    if (known) this.current = known;
    return this.ask((backend) => backend.case(id), this.newest());
  }
  async reload(): Promise<void> {
    if (this.current) await this.open(this.current.id);
  }
  async readList(more = false): Promise<void> {
    if (!more && this.hasList) return;
    this.hasList = true;
    const after = more && this.next !== null ? { after: this.next } : {};
    await this.ask((backend) => backend.cases({ kind: 'complaint', limit: PAGE, ...after }), (page) => {
      this.list = more ? [...this.list, ...page.cases] : page.cases;
      this.next = page.next;
    });
  }
  /** Another back end: nothing of the old one holds. */
  forget(): void {
    this.current = null;
    this.list = [];
    this.next = null;
    this.problem = null;
    this.hasList = false;
  }
  stale(): void {
    this.hasList = false;
  }

  /** An answer to an older question must not stand in place of a newer one. */
  private newest(): (file: CaseFile) => void {
    const turn = ++this.turn;
    return (file) => {
      if (turn === this.turn) this.show(file);
    };
  }
  private show(file: CaseFile): void {
    this.current = file;
    this.list = this.list.map((one) => (one.id === file.id ? file : one));
  }
  private async ask<T>(question: (backend: Backend) => Promise<Answer<T>>, then: (value: T) => void): Promise<Answer<T>> {
    const backend = this.backendOf();
    if (!backend) return { ok: false, problem: { code: 'offline', message: 'no back end' } };
    this.isBusy = true;
    this.update();
    // A host's own back end may throw, whatever its interface says.
    const answer = await question(backend).catch((error: unknown): Answer<T> => ({ ok: false, problem: { code: 'server', message: String(error) } }));
    this.isBusy = false;
    if (backend === this.backendOf()) {
      this.problem = answer.ok ? null : answer.problem;
      if (answer.ok) then(answer.value);
    }
    this.update();
    return answer;
  }
}
