import { StorageError } from './storage';
import type { Shelf, Storage, Tx } from './storage';

type Values<S extends string> = Map<S, Map<string, unknown>>;

const isBytes = (value: object): value is ArrayBuffer => Object.prototype.toString.call(value) === '[object ArrayBuffer]';

/** What a structured clone does for JSON and bytes: nobody can change a stored value from outside. */
function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBytes(value)) return value.slice(0);
  if (Array.isArray(value)) return value.map(copy);
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value)) out[key] = copy((value as Record<string, unknown>)[key]);
  return out;
}

/**
 * Stands in where the browser gives no storage, so that a form still works and can be exported; and serves tests, which may call it durable.
 * Writers wait for each other, as in IndexedDB.
 */
export class MemoryStorage<S extends string = Shelf> implements Storage<S> {
  private values: Values<S> = new Map();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly durable = false) {}

  run<T>(mode: 'read' | 'write', names: readonly S[], work: (tx: Tx<S>) => Promise<T>): Promise<T> {
    const result = this.queue.then(() => this.transact(mode, names, work));
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async transact<T>(mode: 'read' | 'write', names: readonly S[], work: (tx: Tx<S>) => Promise<T>): Promise<T> {
    const changed: Values<S> = new Map();
    const shelf = (name: S, forWriting: boolean): Map<string, unknown> => {
      if (!names.includes(name) || (forWriting && mode === 'read')) throw new StorageError('failed', new Error(`${name} is not part of this transaction`));
      const open = changed.get(name) ?? new Map(this.values.get(name) ?? []);
      changed.set(name, open);
      return open;
    };
    const sorted = (name: S, prefix: string) => [...shelf(name, false)].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    const result = await work({
      get: async (name, key) => copy(shelf(name, false).get(key)),
      put: async (name, key, value) => void shelf(name, true).set(key, copy(value)),
      delete: async (name, key) => void shelf(name, true).delete(key),
      range: async (name, prefix = '') => sorted(name, prefix).map(([key, value]) => [key, copy(value)] as const),
      keys: async (name, prefix = '') => sorted(name, prefix).map(([key]) => key),
    });
    if (mode === 'write') changed.forEach((open, name) => this.values.set(name, open));
    return result;
  }

  async destroy(): Promise<void> {
    this.values = new Map();
  }

  close(): void {
    // Nothing is held open.
  }
}
