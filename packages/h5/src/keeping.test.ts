import { MemoryStorage, shelves, StorageError, type Storage } from '@anze/core-rules/device';
import { expect } from '@open-wc/testing';
import { KeepingStorage } from './keeping';

const put = (storage: Storage, key: string, value: unknown) => storage.run('write', ['meta'], (tx) => tx.put('meta', key, value));
const get = (storage: Storage, key: string) => storage.run('read', ['meta'], (tx) => tx.get('meta', key));

describe('the store of all tabs', () => {
  it('is memory until somebody agrees; then the device has what was there before', async () => {
    const disk = new MemoryStorage(true);
    const storage = new KeepingStorage('anze-kit', shelves, () => disk);
    await put(storage, 'a', 1);
    expect([storage.durable, await get(disk, 'a')]).to.deep.equal([false, undefined]);
    const moving = storage.keep();
    // Written while it moves.
    await Promise.all([moving, put(storage, 'b', 2)]);
    expect([storage.durable, await get(disk, 'a'), await get(disk, 'b')]).to.deep.equal([true, 1, 2]);
  });
  it('overwrites nothing that the device holds from an earlier day', async () => {
    const disk = new MemoryStorage(true);
    await put(disk, 'a', 'earlier');
    const storage = new KeepingStorage('anze-kit', shelves, () => disk);
    await put(storage, 'a', 'now');
    await storage.keep();
    expect(await get(storage, 'a')).to.equal('earlier');
  });
  it('stays as it was where the device takes nothing', async () => {
    const none: Storage = { durable: true, run: () => Promise.reject(new StorageError('none')), destroy: async () => undefined, close: () => undefined };
    const storage = new KeepingStorage('anze-kit', shelves, () => none);
    await put(storage, 'a', 1);
    const problem = await storage.keep().catch((error: StorageError) => error.problem);
    expect([problem, storage.durable, await get(storage, 'a')]).to.deep.equal(['none', false, 1]);
  });
  it('is memory again once it is erased, and says so', async () => {
    const disk = new MemoryStorage(true);
    const storage = new KeepingStorage('anze-kit', shelves, () => disk);
    let erased = 0;
    storage.onErased = () => void erased++;
    await storage.keep();
    await put(storage, 'a', 1);
    await storage.destroy();
    await put(storage, 'b', 2);
    expect([erased, storage.durable, await get(disk, 'a'), await get(disk, 'b')]).to.deep.equal([1, false, undefined, undefined]);
  });
});
