import type { CaseFile } from '@anze/core-rules/records';
import type { Backend, BackendProblem } from '../shared/backend/backend';

export type Collected =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'done' }
  /** Stopped by the reader, or by a page that failed; what was read stands. */
  | { readonly state: 'stopped'; readonly problem: BackendProblem | null };

const PAGE = 100;
/** A back end that never comes to an end is stopped here. */
const MOST_PAGES = 1000;

/** Reads the pages of cases, newest first, and can go on where it stopped. */
export class Collector {
  cases: readonly CaseFile[] = [];
  status: Collected = { state: 'idle' };
  private after: string | null = null;
  private round = 0;

  constructor(private readonly changed: () => void) {}

  async start(backend: Backend): Promise<void> {
    this.cases = [];
    this.after = null;
    await this.read(backend);
  }
  /** From the page that failed. */
  async goOn(backend: Backend): Promise<void> {
    await this.read(backend);
  }
  cancel(): void {
    if (this.status.state !== 'reading') return;
    this.round++;
    this.stop(null);
  }
  forget(): void {
    this.round++;
    this.cases = [];
    this.after = null;
    this.status = { state: 'idle' };
  }

  private async read(backend: Backend): Promise<void> {
    const round = ++this.round;
    this.status = { state: 'reading' };
    this.changed();
    const asked = new Set<string>();
    for (let page = 0; page < MOST_PAGES; page++) {
      const { after } = this;
      const answer = await backend.cases({ limit: PAGE, ...(after === null ? {} : { after }) }).catch((error: unknown) => ({ ok: false as const, problem: { code: 'server' as const, message: String(error) } }));
      if (round !== this.round) return;
      if (!answer.ok) return this.stop(answer.problem);
      this.cases = [...this.cases, ...answer.value.cases];
      const { next } = answer.value;
      if (next === null) {
        this.status = { state: 'done' };
        return this.changed();
      }
      if (asked.has(next)) break;
      asked.add(next);
      this.after = next;
      this.changed();
    }
    this.stop({ code: 'not-the-contract', message: 'the pages never end' });
  }
  private stop(problem: BackendProblem | null): void {
    this.status = { state: 'stopped', problem };
    this.changed();
  }
}
