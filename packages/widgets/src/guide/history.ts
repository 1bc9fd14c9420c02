import { StorageError, type Storage, type StorageProblem } from '../shared/drafts/storage';
import { readTurn, type Turn } from './turn';

const shelf = 'meta';
const prefix = 'guide/';
/** Older ones make room. */
export const MOST_KEPT = 500;
const keyOf = ({ at, id }: Turn): string => `${prefix}${String(at).padStart(15, '0')}/${id}`;

/** `unkept`: the store is memory only, until somebody agrees to more. */
export type Unstored = StorageProblem | 'unkept';
export type Kept = { readonly turns: readonly Turn[]; readonly problem: Unstored | null };

/** The dialog on the device's shared storage: erased with everything else that the kit keeps there. */
export class History {
  constructor(private readonly storage: Storage) {}

  get durable(): boolean {
    return this.storage.durable;
  }

  /** Writes too: a browser may let a page open what it then refuses to fill. */
  load(): Promise<Kept> {
    return this.settle(async () => {
      const stored = await this.storage.run('write', [shelf], async (tx) => {
        await tx.put(shelf, 'opened', 1);
        return tx.range(shelf, prefix);
      });
      return stored.flatMap(([, value]) => readTurn(value) ?? []);
    });
  }
  async add(turn: Turn): Promise<Unstored | null> {
    const { problem } = await this.settle(async () => {
      await this.storage.run('write', [shelf], async (tx) => {
        await tx.put(shelf, keyOf(turn), turn);
        const keys = await tx.keys(shelf, prefix);
        for (const key of keys.slice(0, Math.max(0, keys.length - MOST_KEPT))) await tx.delete(shelf, key);
      });
      return [];
    });
    return problem;
  }
  async clear(): Promise<Unstored | null> {
    const { problem } = await this.settle(async () => {
      await this.storage.run('write', [shelf], async (tx) => {
        for (const key of await tx.keys(shelf, prefix)) await tx.delete(shelf, key);
      });
      return [];
    });
    return problem;
  }
  close(): void {
    this.storage.close();
  }
  private async settle(work: () => Promise<readonly Turn[]>): Promise<Kept> {
    try {
      // Where closing the page loses everything, nothing may be called kept.
      return { turns: await work(), problem: this.durable ? null : 'unkept' };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      return { turns: [], problem: error.problem };
    }
  }
}
