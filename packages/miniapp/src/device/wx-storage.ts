import { StorageError, type Shelf, type Storage, type Tx } from '@anze/core-rules/device';

/** The part of `wx` that keeps values: 1 MB a key, 10 MB in all. */
export interface KeyValues {
  getStorageSync(key: string): unknown;
  setStorageSync(key: string, value: string): void;
  removeStorageSync(key: string): void;
  getStorageInfoSync(): { readonly keys: readonly string[] };
}
/** Where a value lies: its first piece, and how many there are. */
type Place = readonly [first: number, pieces: number];
interface Index {
  readonly version: 1;
  readonly next: number;
  readonly places: Readonly<Record<string, Place>>;
}

export const PREFIX = 'anze.';
const INDEX = `${PREFIX}index`;
// A Chinese character is three bytes: well under the megabyte that a key may hold.
const PIECE = 200_000;
const MOST_INDEX = 300_000;
const nothing: Index = { version: 1, next: 1, places: {} };

const storageError = (error: unknown): StorageError => {
  if (error instanceof StorageError) return error;
  const text = typeof error === 'object' && error !== null && 'errMsg' in error ? String((error as { errMsg: unknown }).errMsg) : String(error);
  return new StorageError(/exceed|limit|quota|full|size/i.test(text) ? 'full' : 'failed', new Error(text));
};

/**
 * Shelves on `wx` storage. A transaction first writes its values into new keys, then one key, the index, which makes them all count at once;
 * what it replaced is removed after that. Stopped anywhere, either all of it happened or nothing.
 */
export class WxStorage implements Storage {
  readonly durable = true;
  private index: Index | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: KeyValues) {}

  run<T>(mode: 'read' | 'write', names: readonly Shelf[], work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = this.queue.then(() => this.transact(mode, names, work));
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async transact<T>(mode: 'read' | 'write', names: readonly Shelf[], work: (tx: Tx) => Promise<T>): Promise<T> {
    const index = this.open();
    const changed = new Map<string, string | null>();
    const at = (shelf: Shelf, key: string, isWrite = false): string => {
      if (!names.includes(shelf) || (isWrite && mode === 'read')) throw new StorageError('failed', new Error(`${shelf} is not part of this transaction`));
      return `${shelf}/${key}`;
    };
    const textAt = (path: string): string | null => {
      const own = changed.get(path);
      if (own !== undefined) return own;
      const place = Object.prototype.hasOwnProperty.call(index.places, path) ? index.places[path] : undefined;
      return place ? this.pieces(place) : null;
    };
    const keys = (shelf: Shelf, prefix: string): string[] => {
      const start = at(shelf, prefix);
      const all = new Set(Object.keys(index.places));
      changed.forEach((value, path) => (value === null ? all.delete(path) : all.add(path)));
      return [...all].filter((path) => path.startsWith(start)).sort().map((path) => path.slice(shelf.length + 1));
    };
    const read = (shelf: Shelf, key: string): unknown => {
      const text = textAt(at(shelf, key));
      return text === null ? undefined : (JSON.parse(text) as unknown);
    };
    const result = await work({
      get: async (shelf, key) => read(shelf, key),
      put: async (shelf, key, value) => void changed.set(at(shelf, key, true), JSON.stringify(value)),
      delete: async (shelf, key) => void changed.set(at(shelf, key, true), null),
      range: async (shelf, prefix = '') => keys(shelf, prefix).map((key) => [key, read(shelf, key)] as const),
      keys: async (shelf, prefix = '') => keys(shelf, prefix),
    });
    if (changed.size > 0) this.commit(index, changed);
    return result;
  }

  async destroy(): Promise<void> {
    // The index first: half erased, nothing half remains.
    this.write(INDEX, JSON.stringify(nothing));
    this.index = nothing;
    this.sweep(nothing);
    this.remove(INDEX);
  }

  close(): void {
    // Nothing is held open.
  }

  private open(): Index {
    if (this.index) return this.index;
    const text = this.text(INDEX);
    const index = text === '' ? nothing : this.indexIn(text);
    this.sweep(index);
    this.index = index;
    return index;
  }
  private indexIn(text: string): Index {
    let read: Index;
    try {
      read = JSON.parse(text) as Index;
    } catch (error) {
      throw new StorageError('failed', error);
    }
    if (read.version !== 1) throw new StorageError('newer');
    return read;
  }

  private commit(index: Index, changed: ReadonlyMap<string, string | null>): void {
    const places: Record<string, Place> = { ...index.places };
    const written: string[] = [];
    // Counted up by every commit, so that one commit's index is never taken for another's.
    let next = index.next + 1;
    try {
      changed.forEach((text, path) => {
        delete places[path];
        if (text === null) return;
        const pieces = Math.max(1, Math.ceil(text.length / PIECE));
        places[path] = [next, pieces];
        for (let i = 0; i < pieces; i++) {
          written.push(`${PREFIX}${next + i}`);
          this.write(`${PREFIX}${next + i}`, text.slice(i * PIECE, (i + 1) * PIECE));
        }
        next += pieces;
      });
      const text = JSON.stringify({ version: 1, next, places } satisfies Index);
      if (text.length > MOST_INDEX) throw new StorageError('full', new Error('too many records'));
      this.write(INDEX, text);
    } catch (error) {
      // Refused and yet written: then it counts, and its values must stay.
      if (this.stored() !== next) {
        written.forEach((key) => this.remove(key));
        throw storageError(error);
      }
    }
    this.index = { version: 1, next, places };
    changed.forEach((_, path) => {
      const old = Object.prototype.hasOwnProperty.call(index.places, path) ? index.places[path] : undefined;
      if (old) this.keysOf(old).forEach((key) => this.remove(key));
    });
  }

  /** How far the index in the store has come; `null` where it cannot be read. */
  private stored(): number | null {
    try {
      return this.indexIn(this.text(INDEX)).next;
    } catch {
      return null;
    }
  }
  /** What a stopped transaction left behind. */
  private sweep(index: Index): void {
    const kept = new Set(Object.values(index.places).flatMap((place) => this.keysOf(place)));
    for (const key of this.store.getStorageInfoSync().keys) {
      if (/^anze\.\d+$/.test(key) && !kept.has(key)) this.remove(key);
    }
  }
  private keysOf([first, pieces]: Place): string[] {
    return Array.from({ length: pieces }, (_, i) => `${PREFIX}${first + i}`);
  }
  private pieces(place: Place): string {
    return this.keysOf(place).map((key) => {
      const text = this.text(key);
      if (text === '') throw new StorageError('failed', new Error(`${key} is gone`));
      return text;
    }).join('');
  }
  private text(key: string): string {
    try {
      const value = this.store.getStorageSync(key);
      return typeof value === 'string' ? value : '';
    } catch (error) {
      throw storageError(error);
    }
  }
  private write(key: string, text: string): void {
    this.store.setStorageSync(key, text);
  }
  private remove(key: string): void {
    try {
      this.store.removeStorageSync(key);
    } catch {
      // Swept when the mini-program opens again.
    }
  }
}
