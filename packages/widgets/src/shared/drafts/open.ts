import { DraftStore } from './draft-store';
import type { DraftStoreOptions } from './draft-store';
import { draftStorage } from './indexed-db-storage';
import { MemoryStorage } from './memory-storage';
import { StorageError } from './storage';
import type { Storage, StorageProblem } from './storage';

export interface OpenedStore {
  readonly store: DraftStore;
  /** Not `null`: nothing outlives this page. Show a lasting banner, and offer the export file. */
  readonly problem: StorageProblem | null;
  /** Whether the browser promised to keep it when room runs short. A private window promises too, and forgets when it closes: no page can tell. */
  readonly persistent: boolean;
}

interface Keeper {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
}
const keeper = (): Keeper => ((typeof navigator === 'undefined' ? {} : navigator) as { storage?: Keeper }).storage ?? {};

/** Asks the browser to keep the drafts when room runs short. Call it from a click: Firefox asks the person, and answers only when they do. */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await keeper().persist?.()) ?? false;
  } catch {
    return false;
  }
}

async function isKept(): Promise<boolean> {
  try {
    return (await keeper().persisted?.()) ?? false;
  } catch {
    return false;
  }
}

/** Opens the drafts of this device. Where there is no storage the form still works, in memory, and says so. */
export async function openDrafts(options: Omit<DraftStoreOptions, 'storage'> & { readonly storage?: Storage } = {}): Promise<OpenedStore> {
  const storage = options.storage ?? draftStorage();
  try {
    // Writes: a browser may let a page open what it then refuses to fill.
    await storage.run('write', ['meta'], (tx) => tx.put('meta', 'opened', 1));
    return { store: new DraftStore({ ...options, storage }), problem: null, persistent: await isKept() };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    // A newer kit's database stays as it is; what is typed here is kept apart from it.
    return { store: new DraftStore({ ...options, storage: new MemoryStorage() }), problem: error.problem, persistent: false };
  }
}
