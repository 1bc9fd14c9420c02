// Dies at every storage operation of a 40-step session: nothing that was called saved is lost, and nothing is half there.
import { test } from 'node:test';
import { deepEqual, equal, ok } from 'node:assert/strict';
import { EarlyStorage, SplitStorage } from '../support/breaking-storage.mjs';
import { fromWidgets, loadKit } from '../support/load.mjs';
import { crashEverywhere } from './battery.mjs';

const kit = await loadKit();
await fromWidgets('fake-indexeddb/auto');
const { IDBFactory } = globalThis;

const inMemory = () => new kit.MemoryStorage(true);
const inIndexedDb = () => {
  globalThis.indexedDB = new IDBFactory();
  return kit.draftStorage('chaos');
};

for (const [name, make] of [['the in-memory adapter', inMemory], ['IndexedDB (fake-indexeddb)', inIndexedDb]]) {
  test(`crash at every operation, on ${name}`, { timeout: 300_000 }, async () => {
    const { steps, operations, runs, problems, slowest } = await crashEverywhere(kit, make);
    console.log(`${name}: ${steps} steps, ${operations} operations, ${runs} crashes, ${problems.length} problems, slowest reopening ${slowest} ms`);
    deepEqual(problems, []);
    equal(steps, 40);
    equal(runs, operations);
    ok(operations > 200, 'the session does enough');
    ok(slowest <= 2000, 'drafts open again within 2 s');
  });
}

test('seeded defect: transactions that are not whole turn the battery red', async () => {
  const { problems } = await crashEverywhere(kit, inMemory, { spoil: (storage) => new SplitStorage(storage), stopAfter: 5 });
  ok(problems.some((text) => /neither before nor after|belongs to nothing|not whole/.test(text)), problems.join('\n'));
});

test('seeded defect: saved before it is on the disk turns the battery red', async () => {
  const { problems } = await crashEverywhere(kit, inMemory, { spoil: (storage) => new EarlyStorage(storage), stopAfter: 5 });
  ok(problems.some((text) => text.includes('neither before nor after')), problems.join('\n'));
});
