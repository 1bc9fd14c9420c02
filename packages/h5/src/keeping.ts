import { MemoryStorage, type Shelf, type Storage, type Tx } from '@anze/core-rules/device';
import { IndexedDbStorage } from '@anze/widgets/shared/drafts/indexed-db-storage';

/**
 * The one store of all tabs. Until somebody has agreed it is memory only; from then on it is the device's database, and what was there before
 * comes along beside what the device holds already. Whoever uses it never knows the difference, except that nothing may be called saved before.
 */
export class KeepingStorage<S extends string = Shelf> implements Storage<S> {
  private at: Storage<S> = new MemoryStorage<S>();
  private moving: Promise<unknown> = Promise.resolve();
  onErased = (): void => undefined;

  constructor(readonly name: string, private readonly names: readonly S[], private readonly device: () => Storage<S> = () => new IndexedDbStorage({ name, shelves: names })) {}

  get durable(): boolean {
    return this.at.durable;
  }
  run<T>(mode: 'read' | 'write', names: readonly S[], work: (tx: Tx<S>) => Promise<T>): Promise<T> {
    return this.moving.then(() => this.at.run(mode, names, work));
  }
  /** @throws StorageError: then all stays where it was. */
  keep(): Promise<void> {
    const turn = this.moving.then(() => this.move());
    this.moving = turn.catch(() => undefined);
    return turn;
  }
  private async move(): Promise<void> {
    if (this.at.durable) return;
    const [from, to, shelves] = [this.at, this.device(), this.names];
    const all = await from.run('read', shelves, (tx) => Promise.all(shelves.map(async (shelf) => [shelf, await tx.range(shelf)] as const)));
    await to.run('write', shelves, async (tx) => {
      for (const [shelf, values] of all) for (const [key, value] of values) if ((await tx.get(shelf, key)) === undefined) await tx.put(shelf, key, value);
    });
    this.at = to;
  }
  /** From now on memory again: somebody has erased this device in another tab. */
  forget(): void {
    this.at.close();
    this.at = new MemoryStorage<S>();
  }
  /** Any of the widgets may be asked to erase the device. */
  async destroy(): Promise<void> {
    await this.moving;
    await this.at.destroy();
    this.at = new MemoryStorage<S>();
    this.onErased();
  }
  close(): void {
    this.at.close();
  }
}
