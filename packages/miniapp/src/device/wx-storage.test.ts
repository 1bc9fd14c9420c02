import { DraftStore, type PhotoKeeper } from '@anze/core-rules/device';
import { describe, expect, it } from 'vitest';
import { hashOf } from './sha256';
import { WxStorage } from './wx-storage';
import { FakeStore } from './wx-store.testing';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const none: PhotoKeeper<never> = { keep: async () => null, give: () => { throw new Error('no photo'); } };
let ids = 0;
const draftsOn = (storage: WxStorage): DraftStore<never> => new DraftStore<never>({ storage, clock: { now: () => 0, after: () => () => undefined }, newId: () => idOf(++ids), hashOf, photos: none });
const put = (storage: WxStorage, values: Readonly<Record<string, unknown>>): Promise<void> => storage.run('write', ['meta'], async (tx) => {
  for (const [key, value] of Object.entries(values)) await (value === null ? tx.delete('meta', key) : tx.put('meta', key, value));
});
const all = async (store: FakeStore): Promise<Record<string, unknown>> => Object.fromEntries(await new WxStorage(store).run('read', ['meta'], (tx) => tx.range('meta')));

describe('shelves on wx storage', () => {
  it('keep values over a restart, in the order of their keys', async () => {
    const store = new FakeStore();
    await put(new WxStorage(store), { 'b/2': { 中: ['文', 1.5, null] }, 'a/1': 1, 'b/1': 'x' });
    const again = new WxStorage(store);
    expect(await again.run('read', ['meta'], (tx) => tx.keys('meta', 'b/'))).toEqual(['b/1', 'b/2']);
    expect(await again.run('read', ['meta'], (tx) => tx.get('meta', 'b/2'))).toEqual({ 中: ['文', 1.5, null] });
  });

  it('hold a value of three megabytes though a key may hold one', async () => {
    const store = new FakeStore();
    const long = '隐患'.repeat(500_000);
    await put(new WxStorage(store), { long });
    expect((await all(store)).long).toBe(long);
    expect(Math.max(...[...store.values.values()].map((text) => Buffer.byteLength(text)))).toBeLessThan(1024 * 1024);
  });

  it('say full, change nothing and leave no rest when ten megabytes are reached', async () => {
    const store = new FakeStore();
    const storage = new WxStorage(store);
    await put(storage, { kept: 'x'.repeat(6_000_000) });
    const before = [...store.values.keys()].sort();
    await expect(put(storage, { small: 1, kept: 'y'.repeat(6_000_000) })).rejects.toMatchObject({ problem: 'full' });
    expect([...store.values.keys()].sort()).toEqual(before);
    expect(await all(store)).toEqual({ kept: 'x'.repeat(6_000_000) });
    await put(storage, { kept: null });
    await put(storage, { kept: 'y' });
    expect(await all(store)).toEqual({ kept: 'y' });
  });

  for (const stopsAfter of [false, true]) {
    it(`do all of a transaction or nothing, wherever the phone dies (${stopsAfter ? 'after' : 'before'} the change)`, async () => {
      const script = async (store: FakeStore): Promise<void> => {
        const storage = new WxStorage(store);
        await put(storage, { a: 1, b: 'x'.repeat(450_000) });
        await put(storage, { a: 2, b: null, c: 3 });
        await put(storage, { c: null, d: 'y'.repeat(450_000) });
      };
      const whole = new FakeStore();
      await script(whole);
      const states = [{}, { a: 1, b: 'x'.repeat(450_000) }, { a: 2, c: 3 }, { a: 2, d: 'y'.repeat(450_000) }].map((state) => JSON.stringify(state));
      const seen = new Set<number>();
      for (let at = 1; at <= whole.changes; at++) {
        const store = new FakeStore();
        store.stopAt = at;
        store.stopsAfter = stopsAfter;
        await script(store).catch(() => undefined);
        store.stopAt = null;
        const state = states.indexOf(JSON.stringify(await all(store)));
        expect(state, `stopped at change ${at}`).toBeGreaterThanOrEqual(0);
        seen.add(state);
        // The rest of a stopped transaction is swept: what is stored is what the index names.
        await put(new WxStorage(store), {});
        await all(store);
        expect(store.values.size).toBeLessThanOrEqual(1 + states[state]!.split('":').length + 3);
      }
      expect([...seen].sort()).toEqual([0, 1, 2, 3]);
    });
  }

  it('never call saved what was refused, and keep the draft as it was', async () => {
    const store = new FakeStore(200_000);
    const drafts = draftsOn(new WxStorage(store));
    expect(await drafts.save({ id: idOf(900), kind: 'complaint', base: 0, body: 'short' })).toMatchObject({ status: 'saved' });
    expect(await drafts.save({ id: idOf(900), kind: 'complaint', base: 1, body: 'z'.repeat(300_000) })).toMatchObject({ status: 'refused', problem: 'full' });
    expect(await draftsOn(new WxStorage(store)).load(idOf(900))).toMatchObject({ value: { revision: 1, body: 'short' } });
    expect(await drafts.save({ id: idOf(900), kind: 'complaint', base: 1, body: 'again' })).toMatchObject({ status: 'saved', revision: 2 });
  });

  it('leave a newer mini-program’s records alone', async () => {
    const store = new FakeStore();
    store.values.set('anze.index', JSON.stringify({ version: 2 }));
    await expect(all(store)).rejects.toMatchObject({ problem: 'newer' });
    expect(store.values.get('anze.index')).toBe('{"version":2}');
  });

  it('erase everything, and only their own', async () => {
    const store = new FakeStore();
    store.values.set('other', '1');
    const storage = new WxStorage(store);
    await put(storage, { a: 1 });
    await storage.destroy();
    expect([...store.values.keys()]).toEqual(['other']);
    expect(await storage.run('read', ['meta'], (tx) => tx.keys('meta'))).toEqual([]);
  });

  it('refuse what a transaction did not name, and undo what a thrown error began', async () => {
    const store = new FakeStore();
    const storage = new WxStorage(store);
    await expect(storage.run('write', ['meta'], (tx) => tx.put('drafts', 'x', 1))).rejects.toMatchObject({ problem: 'failed' });
    await expect(storage.run('write', ['meta'], async (tx) => {
      await tx.put('meta', 'x', 1);
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect(await all(store)).toEqual({});
  });
});
