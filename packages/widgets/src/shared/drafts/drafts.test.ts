import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { Autosave } from './autosave';
import type { AutosaveState } from './autosave';
import { DraftStore } from './draft-store';
import { eraseDevice } from './erase';
import { exportAll, importAll } from './export-file';
import { FakeClock, settled } from './fake-clock.testing';
import { IndexedDbStorage, draftStorage } from './indexed-db-storage';
import { leaseLocks, locksFor } from './locks';
import { MemoryStorage } from './memory-storage';
import { openDrafts } from './open';
import { complaint, idOf, photoOf, seeded } from './samples.testing';
import { StorageError, shelves } from './storage';
import type { Shelf, Storage, Tx } from './storage';

let count = 0;
const freshName = () => `anze-test-${Date.now()}-${count++}`;
const names: string[] = [];
const indexedDbStorage = (name = freshName()) => {
  names.push(name);
  return draftStorage(name);
};
const kinds: readonly [string, () => { first: Storage; second: () => Storage }][] = [
  ['IndexedDB', () => {
    const name = freshName();
    return { first: indexedDbStorage(name), second: () => indexedDbStorage(name) };
  }],
  ['memory', () => {
    const storage = new MemoryStorage(true);
    return { first: storage, second: () => storage };
  }],
];
const value = <T>(loaded: { status: 'ok'; value: T } | { status: 'refused'; problem: string }): T => {
  if (loaded.status !== 'ok') throw new Error(loaded.problem);
  return loaded.value;
};
const save = (store: DraftStore, n: number, base: number, body: unknown, more = {}) => store.save({ id: idOf(n), kind: 'complaint', base, body, ...more });

after(async () => {
  for (const name of new Set(names)) await draftStorage(name).destroy().catch(() => undefined);
});

for (const [kind, make] of kinds) {
  describe(`drafts in ${kind}`, () => {
    it('gives back after a reload what it called saved', async () => {
      const { first, second } = make();
      const photo = await photoOf(1);
      const store = new DraftStore({ storage: first });
      const outcome = await save(store, 1, 0, { text: '漏电' }, { photos: [photo.hash], add: new Map([[photo.hash, photo.blob]]), rows: { put: { b: 2, a: { x: 1 } } } });
      expect(outcome).to.include({ status: 'saved', revision: 1 });
      first.close();
      const again = new DraftStore({ storage: second() });
      const draft = value(await again.load(idOf(1)));
      expect(draft).to.deep.include({ id: idOf(1), kind: 'complaint', revision: 1, body: { text: '漏电' }, rows: [['a', { x: 1 }], ['b', 2]], photos: [photo.hash] });
      const blob = value(await again.photo(photo.hash));
      expect(new Uint8Array(await (blob as Blob).arrayBuffer())).to.deep.equal(new Uint8Array(await photo.blob.arrayBuffer()));
      expect(value(await again.list()).map(({ id }) => id)).to.deep.equal([idOf(1)]);
    });

    it('never lets one tab overwrite another in silence: the later save gets both versions', async () => {
      const { first, second } = make();
      const [one, two] = [new DraftStore({ storage: first }), new DraftStore({ storage: second() })];
      await save(one, 1, 0, 'start');
      expect(await save(one, 1, 1, 'one')).to.include({ status: 'saved', revision: 2 });
      const outcome = await save(two, 1, 1, 'two');
      expect(outcome).to.deep.include({ status: 'conflict' });
      if (outcome.status !== 'conflict') return;
      expect([outcome.mine.body, outcome.theirs?.body, outcome.theirs?.revision]).to.deep.equal(['two', 'one', 2]);
      expect(value(await two.load(idOf(1)))?.body).to.equal('one');
    });

    it('does not bring back a draft that another tab deleted or sent', async () => {
      const { first, second } = make();
      const [one, two] = [new DraftStore({ storage: first }), new DraftStore({ storage: second() })];
      await save(one, 1, 0, 'start');
      await save(one, 2, 0, 'start');
      expect(await one.remove(idOf(1), 1)).to.deep.equal({ status: 'removed' });
      expect(await one.submit(1, complaint(2))).to.include({ status: 'queued' });
      for (const n of [1, 2]) expect(await save(two, n, 1, 'late')).to.deep.include({ status: 'conflict', theirs: null });
      expect(value(await two.list())).to.deep.equal([]);
    });

    it('loses no edit in any order of saves by three tabs', async () => {
      const random = seeded(20261122);
      for (let round = 0; round < 8; round++) {
        const { first, second } = make();
        const tabs = [new DraftStore({ storage: first }), new DraftStore({ storage: second() }), new DraftStore({ storage: second() })];
        const applied: string[] = [];
        const one = async (store: DraftStore, who: number) => {
          for (let i = 0; i < 5; i++) {
            const mine = `${who}.${i}`;
            for (;;) {
              const draft = value(await store.load(idOf(1)));
              if (random() < 0.3) await settled(1);
              const list = (draft?.body as string[] | undefined) ?? [];
              const outcome = await save(store, 1, draft?.revision ?? 0, [...list, mine]);
              if (outcome.status === 'saved') break;
              expect(outcome.status).to.equal('conflict');
            }
            applied.push(mine);
          }
        };
        await Promise.all(tabs.map(one));
        const body = value(await (tabs[0] as DraftStore).load(idOf(1)))?.body;
        expect([...(body as string[])].sort()).to.deep.equal([...applied].sort());
      }
    });

    it('keeps a photo while anyone names it, and no longer', async () => {
      const { first } = make();
      const store = new DraftStore({ storage: first });
      const photo = await photoOf(1);
      const with1 = { photos: [photo.hash], add: new Map([[photo.hash, photo.blob]]) };
      await save(store, 1, 0, 'a', with1);
      await save(store, 2, 0, 'b', with1);
      await save(store, 1, 1, 'a', { photos: [] });
      expect(value(await store.photo(photo.hash))).not.to.equal(null);
      await store.submit(1, complaint(2, { photos: [photo.listed] }));
      expect(value(await store.photo(photo.hash)), 'named by the outbox').not.to.equal(null);
      expect(await save(store, 1, 2, 'a', { photos: [photo.hash] })).to.include({ status: 'saved' });
      expect(await store.remove(idOf(1), 3)).to.include({ status: 'removed' });
      expect(value(await store.photo(photo.hash))).not.to.equal(null);
      const gone = await photoOf(2);
      expect(await save(store, 3, 0, 'c', { photos: [gone.hash] })).to.include({ status: 'refused', problem: 'photo-missing' });
      expect(value(await store.load(idOf(3))), 'nothing half-written').to.equal(null);
      await save(store, 4, 0, 'd', { photos: [gone.hash], add: new Map([[gone.hash, gone.blob]]) });
      await store.remove(idOf(4), 1);
      expect(value(await store.photo(gone.hash))).to.equal(null);
    });

    it('hands a record to the outbox once, however often one clicks', async () => {
      const { first, second } = make();
      const [one, two] = [new DraftStore({ storage: first }), new DraftStore({ storage: second() })];
      await save(one, 1, 0, 'x', { rows: { put: { a: 1 } } });
      const outcomes = await Promise.all([one.submit(1, complaint(1)), one.submit(1, complaint(1)), two.submit(1, complaint(1))]);
      expect(outcomes.map(({ status }) => status)).to.deep.equal(['queued', 'queued', 'queued']);
      const { outbox, drafts, rows } = await first.run('read', ['outbox', 'drafts', 'rows'], async (tx) => ({ outbox: await tx.keys('outbox'), drafts: await tx.keys('drafts'), rows: await tx.keys('rows') }));
      expect({ outbox, drafts, rows }).to.deep.equal({ outbox: [idOf(1)], drafts: [], rows: [] });
      const changed = complaint(1, { record: { ...complaint(1).record, request: '另一件事' } });
      expect(await one.submit(1, changed)).to.include({ status: 'refused', problem: 'id-reused' });
    });

    it('writes what goes on in the same turn: once, with its photos, and never what another draft holds already', async () => {
      const { first, second } = make();
      const [one, two] = [new DraftStore({ storage: first }), new DraftStore({ storage: second() })];
      const [photo, gone] = [await photoOf(1), await photoOf(2)];
      await save(one, 1, 0, 'x', { rows: { put: { a: 1, b: 2, c: 3 } }, photos: [photo.hash], add: new Map([[photo.hash, photo.blob]]) });
      await save(one, 7, 0, 'other', { rows: { put: { c: 'newer' } } });
      const next = (n: number, photos = [photo.hash]) => ({ id: idOf(n), body: 'y', rows: { b: 2, c: 3 }, photos });
      expect(await one.submit(1, complaint(1), next(2, [gone.hash]))).to.include({ status: 'refused', problem: 'photo-missing' });
      expect(await one.submit(9, complaint(1), next(2))).to.include({ status: 'conflict' });
      expect([value(await one.load(idOf(1)))?.rows.length, value(await one.load(idOf(2)))], 'as before').to.deep.equal([3, null]);
      expect((await Promise.all([one.submit(1, complaint(1), next(3)), two.submit(1, complaint(1), next(4))])).map(({ status }) => status)).to.deep.equal(['queued', 'queued']);
      const drafts = value(await two.list()).filter(({ id }) => id !== idOf(7));
      expect(drafts.length).to.equal(1);
      expect(value(await two.load(drafts[0]!.id))).to.deep.include({ kind: 'complaint', revision: 1, body: 'y', rows: [['b', 2]], photos: [photo.hash] });
      expect(value(await two.photo(photo.hash)), 'named by what goes on').not.to.equal(null);
      await save(one, 5, 0, 'x', { rows: { put: { c: 3 } } });
      await one.submit(1, complaint(5), next(6));
      expect(value(await one.load(idOf(6))), 'nothing of it is left to go on').to.equal(null);
    });

    it('refuses a record that is not whole, and keeps the draft', async () => {
      const { first } = make();
      const store = new DraftStore({ storage: first });
      await save(store, 1, 0, 'x');
      const outcome = await store.submit(1, complaint(1, { record: { ...complaint(1).record, request: '' } }));
      expect(outcome).to.include({ status: 'refused', problem: 'invalid' });
      expect(outcome.status === 'refused' && outcome.fields?.[0]?.path).to.equal('record.request');
      expect(value(await store.load(idOf(1)))?.body).to.equal('x');
    });

    it('exports everything to one file, and import after erasing gives the same bytes', async () => {
      const { first } = make();
      const store = new DraftStore({ storage: first });
      const [a, b] = [await photoOf(1), await photoOf(2)];
      await save(store, 1, 0, { 中: ['文', 1.5, null], cut: '\ud83d' }, { photos: [a.hash], add: new Map([[a.hash, a.blob]]), rows: { put: { r1: { x: 1 }, r2: 2 } } });
      await save(store, 2, 0, 'x', { photos: [b.hash], add: new Map([[b.hash, b.blob]]) });
      await store.submit(1, complaint(2, { photos: [b.listed] }));
      const exported = await exportAll(first);
      if (exported.status !== 'exported') throw new Error(exported.problem);
      expect(exported).to.include({ drafts: 1, unsent: 1, photos: 2 });
      expect(await eraseDevice(first)).to.deep.equal({ status: 'unsent', drafts: 1, submissions: 1 });
      expect(await eraseDevice(first, { evenUnsent: true })).to.deep.equal({ status: 'erased' });
      expect(value(await store.list())).to.deep.equal([]);
      expect(await importAll(first, exported.file)).to.deep.include({ status: 'imported' });
      const again = await exportAll(first);
      const bytes = async (file: Blob) => [...new Uint8Array(await file.arrayBuffer())];
      expect(again.status === 'exported' && (await bytes(again.file))).to.deep.equal(await bytes(exported.file));
      const twice = await importAll(first, exported.file);
      expect(twice.status === 'imported' && twice.items.map(({ how }) => how)).to.deep.equal(['same', 'same']);
    });

    it('overwrites nothing on import: another version stands beside', async () => {
      const { first } = make();
      const store = new DraftStore({ storage: first });
      await save(store, 1, 0, 'in the file');
      const exported = await exportAll(first);
      if (exported.status !== 'exported') throw new Error(exported.problem);
      await save(store, 1, 1, 'newer');
      const outcome = await importAll(first, exported.file, () => idOf(99));
      expect(outcome).to.deep.equal({ status: 'imported', items: [{ id: idOf(1), what: 'draft', how: 'both', as: idOf(99) }] });
      expect(value(await store.load(idOf(1)))?.body).to.equal('newer');
      expect(value(await store.load(idOf(99)))?.body).to.equal('in the file');
    });

    it('says of a file that is not ours, cut, changed or newer what it is, and writes nothing', async () => {
      const { first } = make();
      const store = new DraftStore({ storage: first });
      const photo = await photoOf(1);
      await save(store, 1, 0, 'x', { photos: [photo.hash], add: new Map([[photo.hash, photo.blob]]) });
      const exported = await exportAll(first);
      if (exported.status !== 'exported') throw new Error(exported.problem);
      const bytes = new Uint8Array(await exported.file.arrayBuffer());
      const flipped = (at: number) => new Blob([bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))]);
      const empty = new MemoryStorage(true);
      expect(await importAll(empty, new Blob(['{"a":1}']))).to.deep.equal({ status: 'unreadable', why: 'not-ours' });
      expect(await importAll(empty, new Blob([]))).to.deep.equal({ status: 'unreadable', why: 'not-ours' });
      expect(await importAll(empty, new Blob(['anze-kit-export 2', bytes.slice(17)]))).to.deep.equal({ status: 'unreadable', why: 'newer' });
      for (const broken of [exported.file.slice(0, exported.file.size - 1), flipped(200), flipped(bytes.length - 2), new Blob([bytes, 'x'])]) {
        expect(await importAll(empty, broken)).to.deep.equal({ status: 'unreadable', why: 'damaged' });
      }
      expect(await exportAll(empty)).to.include({ drafts: 0, photos: 0 });
    });
  });
}

/** Fails as a real store may, at the operation asked for. */
class Failing implements Storage {
  readonly durable = true;
  constructor(private readonly inner: Storage, public fault: ((shelf: string) => Error | null) | null = null, public afterwards: Error | null = null) {}
  async run<T>(mode: 'read' | 'write', wanted: readonly Shelf[], work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.inner.run(mode, wanted, (tx) => work({
      ...tx,
      put: async (shelf, key, stored) => {
        const error = this.fault?.(shelf);
        if (error) throw error;
        await tx.put(shelf, key, stored);
      },
    }));
    const error = this.afterwards;
    this.afterwards = null;
    if (error) throw error;
    return result;
  }
  destroy = () => this.inner.destroy();
  close = () => this.inner.close();
}

describe('drafts when storage fails', () => {
  it('never calls saved what a full disk refused, and keeps the last saved version', async () => {
    const storage = new Failing(indexedDbStorage());
    const store = new DraftStore({ storage });
    await save(store, 1, 0, 'saved');
    storage.fault = () => new StorageError('full');
    expect(await save(store, 1, 1, 'lost')).to.include({ status: 'refused', problem: 'full' });
    storage.fault = null;
    expect(value(await store.load(idOf(1)))).to.include({ revision: 1, body: 'saved' });
    expect(await save(store, 1, 1, 'now')).to.include({ status: 'saved' });
  });

  it('knows its own save again when only the answer was lost', async () => {
    const storage = new Failing(indexedDbStorage());
    const store = new DraftStore({ storage });
    storage.afterwards = new StorageError('lost');
    expect(await save(store, 1, 0, 'x')).to.include({ status: 'saved', revision: 1 });
    expect(value(await store.load(idOf(1)))).to.include({ revision: 1 });
  });

  it('opens again when the browser has closed the connection', async () => {
    const name = freshName();
    const storage = indexedDbStorage(name);
    const store = new DraftStore({ storage });
    await save(store, 1, 0, 'x');
    // What iOS does to a page in the background: the object is there, the connection is not.
    (await (storage as unknown as { open(): Promise<IDBDatabase> }).open()).close();
    expect(await save(store, 1, 1, 'y')).to.include({ status: 'saved', revision: 2 });
  });

  it('lets go when another tab erases, and does not bring back what was erased', async () => {
    const name = freshName();
    const [one, two] = [new DraftStore({ storage: indexedDbStorage(name) }), new DraftStore({ storage: indexedDbStorage(name) })];
    await save(one, 1, 0, 'x');
    await two.load(idOf(1));
    expect(await eraseDevice(one.storage, { evenUnsent: true })).to.deep.equal({ status: 'erased' });
    expect(await save(two, 1, 1, 'late')).to.deep.include({ status: 'conflict', theirs: null });
  });

  it('refuses a newer database and leaves it whole', async () => {
    const name = freshName();
    names.push(name);
    const newer = await openDB(name, 7, { upgrade: (db) => void db.createObjectStore('drafts') });
    await newer.put('drafts', 'theirs', 'key');
    newer.close();
    const store = new DraftStore({ storage: draftStorage(name) });
    expect(await save(store, 1, 0, 'x')).to.include({ status: 'refused', problem: 'newer' });
    const opened = await openDrafts({ storage: draftStorage(name) });
    expect(opened.problem).to.equal('newer');
    expect(await save(opened.store, 1, 0, 'x'), 'kept apart, and not called saved').to.include({ status: 'held' });
    const still = await openDB(name, 7);
    expect(await still.get('drafts', 'key')).to.equal('theirs');
    still.close();
  });

  it('does not wait for ever for a tab that stands in the way', async () => {
    const name = freshName();
    names.push(name);
    const inTheWay = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('old'), blocking: () => undefined });
    const storage = new IndexedDbStorage({ name, shelves, version: 2, patience: 100 });
    const opened = await openDrafts({ storage });
    expect(opened.problem).to.equal('blocked');
    expect(await save(opened.store, 1, 0, 'x')).to.include({ status: 'held' });
    inTheWay.close();
    await settled();
    expect((await openDrafts({ storage })).problem, 'and goes on when it has left').to.equal(null);
    storage.close();
  });

  it('works without any storage, says so, and can still be exported', async () => {
    const none: Storage = { durable: true, run: () => Promise.reject(new StorageError('none')), destroy: async () => {}, close: () => {} };
    const { store, problem, persistent } = await openDrafts({ storage: none });
    expect({ problem, persistent }).to.deep.equal({ problem: 'none', persistent: false });
    expect(await save(store, 1, 0, 'x')).to.include({ status: 'held', revision: 1 });
    expect(await exportAll(store.storage)).to.include({ status: 'exported', drafts: 1 });
  });

  it('refuses what JSON cannot hold before it is stored', async () => {
    const store = new DraftStore({ storage: indexedDbStorage() });
    expect(await save(store, 1, 0, { when: new Date(0) })).to.include({ status: 'refused', problem: 'not-json' });
    expect(await save(store, 1, 0, 'x', { rows: { put: { a: NaN } } })).to.include({ status: 'refused', problem: 'not-json' });
  });
});

describe('locks', () => {
  it('let one tab edit and free the moment it lets go', async () => {
    const storage = new MemoryStorage(true);
    const locks = locksFor(storage);
    const name = freshName();
    const held = await locks.tryHold(name);
    expect(await locks.tryHold(name)).to.equal(null);
    held?.release();
    await settled();
    const again = await locks.tryHold(name);
    expect(again?.isHeld).to.equal(true);
    again?.release();
  });

  it('without Web Locks: a lease that a living tab renews and a dead one loses within three seconds', async () => {
    const storage = new MemoryStorage(true);
    const clock = new FakeClock();
    const [one, two] = [leaseLocks(storage, clock, 'one'), leaseLocks(storage, clock, 'two')];
    const held = await one.tryHold('draft');
    expect(await two.tryHold('draft')).to.equal(null);
    expect(await one.tryHold('draft'), 'not twice in one page either').to.equal(null);
    await clock.advance(10_000);
    expect([held?.isHeld, await two.tryHold('draft')]).to.deep.equal([true, null]);
    held?.release();
    await settled();
    const dying = leaseLocks(storage, { ...clock, now: () => clock.now(), after: () => () => {} }, 'dying');
    const last = await dying.tryHold('draft');
    expect(last?.isHeld).to.equal(true);
    await clock.advance(2900);
    expect(await two.tryHold('draft')).to.equal(null);
    await clock.advance(200);
    expect(last?.isHeld, 'it knows that it slept too long').to.equal(false);
    expect((await two.tryHold('draft'))?.isHeld).to.equal(true);
  });

  it('without Web Locks: two tabs at the same moment, one gets it', async () => {
    for (let i = 0; i < 10; i++) {
      const name = freshName();
      const [a, b] = [indexedDbStorage(name), indexedDbStorage(name)];
      const got = await Promise.all([leaseLocks(a, undefined, 'a').tryHold('x'), leaseLocks(b, undefined, 'b').tryHold('x')]);
      expect(got.filter(Boolean).length).to.equal(1);
      got.forEach((lock) => lock?.release());
    }
  });
});

describe('autosave', () => {
  const begin = (storage: Storage = new MemoryStorage(true), base = 0) => {
    const clock = new FakeClock();
    const states: AutosaveState[] = [];
    const form = { text: '' };
    const store = new DraftStore({ storage, clock });
    const autosave = new Autosave({ store, clock, id: idOf(1), kind: 'complaint', base, edits: () => ({ body: { ...form } }), onState: (state) => states.push(state) });
    const type = (text: string) => {
      form.text += text;
      autosave.touch();
    };
    return { clock, states, store, autosave, type, body: async () => (value(await store.load(idOf(1)))?.body as { text: string } | undefined)?.text };
  };

  it('saves when typing pauses, and under steady typing within a second', async () => {
    const { clock, type, states, body } = begin();
    type('a');
    await clock.advance(299);
    expect(await body()).to.equal(undefined);
    await clock.advance(1);
    expect(await body()).to.equal('a');
    expect(states.map(({ status }) => status)).to.deep.equal(['dirty', 'saving', 'saved']);
    for (let i = 0; i < 10; i++) {
      type('b');
      await clock.advance(100);
    }
    expect((await body())?.length).to.be.greaterThan(7);
  });

  it('saves at once when the page is hidden', async () => {
    const { autosave, type, body } = begin();
    type('a');
    await autosave.flush();
    expect(await body()).to.equal('a');
  });

  it('does not say saved while newer typing is not', async () => {
    const { clock, type, states, autosave } = begin();
    type('a');
    const saving = autosave.flush();
    type('b');
    await saving;
    expect(states.map(({ status }) => status)).to.deep.equal(['dirty', 'saving', 'dirty']);
    await clock.advance(400);
    expect(states[states.length - 1]).to.include({ status: 'saved', revision: 2 });
  });

  it('tries again by itself when storage refused', async () => {
    const storage = new Failing(new MemoryStorage(true), () => new StorageError('full'));
    const { clock, type, states, body } = begin(storage);
    type('a');
    await clock.advance(400);
    expect(states[states.length - 1]).to.include({ status: 'refused', problem: 'full' });
    storage.fault = null;
    await clock.advance(5000);
    expect(states[states.length - 1]).to.include({ status: 'saved' });
    expect(await body()).to.equal('a');
  });

  it('stops at a conflict until somebody decides, and then goes on from there', async () => {
    const { clock, type, states, autosave, store, body } = begin();
    type('a');
    await autosave.flush();
    await store.save({ id: idOf(1), kind: 'complaint', base: 1, body: { text: 'other tab' } });
    type('b');
    await clock.advance(400);
    expect(states[states.length - 1]).to.include({ status: 'conflict' });
    type('c');
    await clock.advance(10_000);
    expect(await body()).to.equal('other tab');
    autosave.resume(2);
    type('d');
    await clock.advance(400);
    expect(await body()).to.equal('abcd');
  });
});
