/**
 * What the drafts and the outbox need of a store: named shelves of values by text key, changed in transactions that happen whole or not at all.
 * An interface, so that a test can stop it at every single operation, and so that the mini-program can bring its own.
 */
export const shelves = ['drafts', 'rows', 'photos', 'refs', 'outbox', 'sent', 'meta'] as const;
export type Shelf = (typeof shelves)[number];

export interface Tx<S extends string = Shelf> {
  get(shelf: S, key: string): Promise<unknown>;
  put(shelf: S, key: string, value: unknown): Promise<void>;
  delete(shelf: S, key: string): Promise<void>;
  /** Keys and values whose key starts with `prefix`, in the order of their keys. */
  range(shelf: S, prefix?: string): Promise<readonly (readonly [string, unknown])[]>;
  keys(shelf: S, prefix?: string): Promise<readonly string[]>;
}

export interface Storage<S extends string = Shelf> {
  /** False where closing the page loses everything: then nothing may be called saved. */
  readonly durable: boolean;
  /** The database's name, where several may stand side by side: a lock of one binds nobody at another. */
  readonly name?: string;
  /**
   * Runs `work` in one transaction; resolves only once it is on the disk. `work` may wait for the transaction's own answers and for nothing else.
   * @throws StorageError; what `work` itself throws undoes the transaction and is thrown on.
   */
  run<T>(mode: 'read' | 'write', names: readonly S[], work: (tx: Tx<S>) => Promise<T>): Promise<T>;
  /** Removes everything, for every tab. */
  destroy(): Promise<void>;
  close(): void;
}

/**
 * `full`: no room. `none`: the browser gives no storage (blocked, private mode, sandboxed frame). `newer`: a newer kit wrote here.
 * `lost`: the connection broke; the transaction may or may not have happened. `failed`: it did not happen.
 */
export type StorageProblem = 'full' | 'none' | 'newer' | 'lost' | 'failed' | 'blocked';

export class StorageError extends Error {
  constructor(readonly problem: StorageProblem, readonly reason?: unknown) {
    super(reason instanceof Error ? `${problem}: ${reason.message}` : problem);
    this.name = 'StorageError';
  }
  /** A host's own storage may come with a copy of this class of its own. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'StorageError' && 'problem' in error;
  }
}
