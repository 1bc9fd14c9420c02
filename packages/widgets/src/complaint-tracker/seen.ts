import type { CaseFile } from '@anze/core-rules/records';
import { systemClock } from '../shared/drafts/clock';
import { draftStorage } from '../shared/drafts/indexed-db-storage';
import type { Storage } from '../shared/drafts/storage';

/** A case as it was last read, for when the network is away. */
export interface Seen {
  readonly at: number;
  readonly file: CaseFile;
  /** Which submissions this device held receipts of when it was asked for. */
  readonly held: readonly string[];
}
const PREFIX = 'seen/';
const MOST = 20;

/** The cases that were opened on this device, as they were; the oldest go. What cannot be kept is not kept: nothing rests on it. */
export class SeenCases {
  private storage: Storage | null = null;
  private openedAs: string | null = null;

  /** A store of the host's own stands above the database. */
  constructor(private readonly of: () => { readonly storage: Storage | null; readonly database: string }, private readonly now: () => number = () => systemClock.now()) {}

  async keep(file: CaseFile, held: readonly string[]): Promise<number> {
    const at = this.now();
    await this.here().run('write', ['meta'], async (tx) => {
      await tx.put('meta', PREFIX + file.id, { at, file, held } satisfies Seen);
      const all = (await tx.range('meta', PREFIX)) as readonly (readonly [string, Seen])[];
      const old = [...all].sort(([, a], [, b]) => b.at - a.at).slice(MOST);
      for (const [key] of old) await tx.delete('meta', key);
    }).catch(() => undefined);
    return at;
  }
  /** By its id, or by its query code. */
  async find(wanted: string): Promise<Seen | null> {
    const found = await this.here().run('read', ['meta'], async (tx) => {
      const byId = (await tx.get('meta', PREFIX + wanted)) as Seen | undefined;
      return byId ?? ((await tx.range('meta', PREFIX)) as readonly (readonly [string, Seen])[]).map(([, one]) => one).find(({ file }) => file.queryCode === wanted);
    }).catch(() => undefined);
    return found ?? null;
  }
  private here(): Storage {
    const { storage, database } = this.of();
    if (storage) return storage;
    if (!this.storage || this.openedAs !== database) {
      this.storage?.close();
      this.storage = draftStorage(database || undefined);
      this.openedAs = database;
    }
    return this.storage;
  }
}
