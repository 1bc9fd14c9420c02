import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { StorageError, shelves } from './storage';
import type { Shelf, Storage, StorageProblem, Tx } from './storage';

const VERSION = 1;
const PATIENCE = 3000;
const OPENING = 10_000;

export interface IndexedDbOptions<S extends string> {
  readonly name: string;
  readonly shelves: readonly S[];
  readonly version?: number;
  /** How long opening may take, in milliseconds, before it counts as blocked. */
  readonly patience?: number;
}

// By name: newer browsers made the quota error a class of its own, older ones a DOMException.
const nameOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '');

function problemOf(error: unknown, otherwise: StorageProblem): StorageProblem {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'SecurityError':
      return 'none';
    default:
      return otherwise;
  }
}

/** Everything whose key starts with the prefix; no key of ours holds the last character there is. */
const span = (prefix: string): IDBKeyRange | undefined => (prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`));

/** An older kit's tab may stand in the way of an upgrade for ever, and Safari 14 sometimes never answers: a form must not wait with them. */
function inTime(opening: Promise<IDBPDatabase>, patience: number): Promise<IDBPDatabase> {
  return new Promise((done, fail) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      fail(new StorageError('blocked'));
    }, patience);
    opening.then(
      (db) => {
        clearTimeout(timer);
        if (late) db.close();
        else done(db);
      },
      (error) => {
        clearTimeout(timer);
        fail(error);
      },
    );
  });
}

export class IndexedDbStorage<S extends string = Shelf> implements Storage<S> {
  readonly durable = true;
  readonly name: string;
  private opening: Promise<IDBPDatabase> | null = null;

  constructor(private readonly options: IndexedDbOptions<S>) {
    this.name = options.name;
  }

  private open(): Promise<IDBPDatabase> {
    if (this.opening) return this.opening;
    const forget = () => {
      if (this.opening === opening) this.opening = null;
    };
    const opening: Promise<IDBPDatabase> = this.connect(forget);
    this.opening = opening;
    // A failure is not kept: the next call may find room, or permission.
    opening.catch(forget);
    return opening;
  }

  private async connect(forget: () => void): Promise<IDBPDatabase> {
    const { name, version = VERSION, shelves: names, patience = OPENING } = this.options;
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError('none');
    try {
      const opening: Promise<IDBPDatabase> = openDB(name, version, {
        upgrade(opened) {
          for (const shelf of names) if (!opened.objectStoreNames.contains(shelf)) opened.createObjectStore(shelf);
        },
        // Another tab wants to upgrade or erase: staying open would hang it.
        blocking(_current, _blocked, event) {
          forget();
          (event.target as IDBDatabase).close();
        },
        // iOS ends connections behind a page's back; the next call opens another.
        terminated: forget,
      });
      return await inTime(opening, patience);
    } catch (error) {
      if (error instanceof StorageError) throw error;
      throw new StorageError(problemOf(error, 'none'), error);
    }
  }

  async run<T>(mode: 'read' | 'write', names: readonly S[], work: (tx: Tx<S>) => Promise<T>): Promise<T> {
    const begin = (db: IDBPDatabase) => db.transaction(names as readonly string[], mode === 'write' ? 'readwrite' : 'readonly', { durability: 'strict' });
    let transaction: ReturnType<typeof begin>;
    try {
      transaction = begin(await this.open());
    } catch (error) {
      if (error instanceof StorageError) throw error;
      // The connection died unseen: nothing has begun yet, so that beginning again is safe.
      this.opening = null;
      try {
        transaction = begin(await this.open());
      } catch (again) {
        throw again instanceof StorageError ? again : new StorageError(problemOf(again, 'failed'), again);
      }
    }
    const done = transaction.done.then(
      () => null,
      (error: unknown) => ({ error: error ?? transaction.error }),
    );
    const at = (shelf: S) => transaction.objectStore(shelf) as unknown as {
      get(key: string): Promise<unknown>;
      put(value: unknown, key: string): Promise<unknown>;
      delete(key: string): Promise<void>;
      getAll(range?: IDBKeyRange): Promise<unknown[]>;
      getAllKeys(range?: IDBKeyRange): Promise<IDBValidKey[]>;
    };
    const tx: Tx<S> = {
      get: (shelf, key) => at(shelf).get(key),
      put: async (shelf, key, value) => void (await at(shelf).put(value, key)),
      delete: (shelf, key) => at(shelf).delete(key),
      range: async (shelf, prefix = '') => {
        const store = at(shelf);
        const [keys, values] = await Promise.all([store.getAllKeys(span(prefix)), store.getAll(span(prefix))]);
        return keys.map((key, i) => [String(key), values[i]] as const);
      },
      keys: async (shelf, prefix = '') => (await at(shelf).getAllKeys(span(prefix))).map(String),
    };
    let result: T;
    try {
      result = await work(tx);
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has already ended by itself.
      }
      const ended = await done;
      // A request that failed says less than why its transaction ended.
      if (error instanceof DOMException || nameOf(error) === 'DataCloneError') throw new StorageError(problemOf(ended?.error, problemOf(error, 'failed')), error);
      throw error;
    }
    const ended = await done;
    if (ended) throw new StorageError(problemOf(ended.error, nameOf(ended.error) === 'AbortError' ? 'lost' : 'failed'), ended.error);
    return result;
  }

  async destroy(): Promise<void> {
    this.close();
    const { name } = this.options;
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase(name);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      request.addEventListener('success', () => {
        clearTimeout(waiting);
        done();
      });
      request.addEventListener('error', () => fail(new StorageError('failed', request.error)));
      // Our own tabs let go by themselves once their transaction ends; one that does not is a page that hangs, or an older kit.
      request.addEventListener('blocked', () => {
        waiting = setTimeout(() => fail(new StorageError('blocked')), PATIENCE);
      });
    });
  }

  close(): void {
    const { opening } = this;
    this.opening = null;
    opening?.then((db) => db.close()).catch(() => undefined);
  }
}

export const draftStorage = (name = 'anze-kit'): IndexedDbStorage => new IndexedDbStorage({ name, shelves });
