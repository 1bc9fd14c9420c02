import { StorageError, type StorageProblem } from '@anze/core-rules/device';
import type { KeepingStorage } from './keeping';

const KEY = 'anze-h5-consent';
const LOOK = 'anze-h5-look';
export type Consent = 'asked' | 'given' | 'later';

/** What this page may store, and why it could not. */
export class Keeper {
  consent: Consent = 'asked';
  problem: StorageProblem | null = null;

  constructor(readonly storage: KeepingStorage, private readonly tell: () => void, private readonly erased: () => void) {
    storage.onErased = () => this.forget();
  }

  /** Opens the store if somebody has agreed before. */
  async start(): Promise<void> {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== KEY || newValue !== null || this.consent !== 'given') return;
      this.storage.forget();
      this.forget();
    });
    if (read(KEY) !== '1') return;
    // Asked once is asked enough, however long the store takes to open.
    this.consent = 'given';
    await this.agree();
  }
  async agree(): Promise<void> {
    try {
      await this.storage.keep();
      this.problem = null;
      this.consent = 'given';
      write(KEY, '1');
    } catch (error) {
      this.problem = problemOf(error);
      this.consent = 'later';
    }
    this.tell();
  }
  later(): void {
    this.consent = 'later';
    this.tell();
  }
  /** Does a piece of storing; what goes wrong is said until the next piece succeeds. */
  async guard(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      if (this.storage.durable) this.setProblem(null);
      return true;
    } catch (error) {
      this.setProblem(problemOf(error));
      return false;
    }
  }
  private setProblem(problem: StorageProblem | null): void {
    if (this.problem === problem) return;
    this.problem = problem;
    this.tell();
  }

  /** How the app looks, as it was chosen here last. */
  readLook(): Readonly<Record<string, string>> {
    try {
      const said: unknown = JSON.parse(read(LOOK) ?? '{}');
      return typeof said === 'object' && said !== null ? (said as Record<string, string>) : {};
    } catch {
      return {};
    }
  }
  writeLook(look: Readonly<Record<string, string>>): void {
    if (this.consent === 'given') write(LOOK, JSON.stringify(look));
  }
  /** The device is erased: it is as if nobody had agreed. */
  private forget(): void {
    for (const key of [KEY, LOOK]) {
      try {
        localStorage.removeItem(key);
      } catch {
        // Where nothing can be kept, nothing has to go.
      }
    }
    this.consent = 'asked';
    this.problem = null;
    this.erased();
    this.tell();
  }
}

const problemOf = (error: unknown): StorageProblem => (error instanceof StorageError ? error.problem : 'failed');
// A browser may refuse even to be asked.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then it is asked again next time.
  }
}
