import type { Submission } from '@anze/core-rules/records';
import { expect } from '@open-wc/testing';
import type { Answer, Backend, BackendProblem } from '../backend/backend';
import { EmbeddedBackend } from '../backend/embedded-backend';
import type { BackendShelf } from '../backend/embedded-backend';
import { DraftStore } from '../drafts/draft-store';
import { FakeClock, settled } from '../drafts/fake-clock.testing';
import { draftStorage } from '../drafts/indexed-db-storage';
import { MemoryStorage } from '../drafts/memory-storage';
import { answer, complaint, idOf, photoOf } from '../drafts/samples.testing';
import { leaseLocks } from '../drafts/locks';
import type { Storage } from '../drafts/storage';
import { backoff } from './backoff';
import { Outbox } from './outbox';
import type { Wake } from './wakes';

type Fault = BackendProblem | ((submission: Submission) => Answer<never> | null) | null;

/** A real back end behind a network that does as it is told. */
function setUp({ storage = new MemoryStorage(true), random = () => 0.5 }: { storage?: Storage; random?: () => number } = {}) {
  const clock = new FakeClock();
  const server = new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true), clock });
  const asked: string[] = [];
  const network: { fault: Fault; photoFault: BackendProblem | null } = { fault: null, photoFault: null };
  const backend: Backend = {
    submit: async (submission) => {
      asked.push(submission.id);
      const { fault } = network;
      if (typeof fault === 'function') return fault(submission) ?? server.submit(submission);
      return fault ? { ok: false, problem: fault } : server.submit(submission);
    },
    putPhoto: async (hash, photo) => {
      asked.push(hash);
      return network.photoFault ? { ok: false, problem: network.photoFault } : server.putPhoto(hash, photo);
    },
    photo: server.photo, case: server.case, caseByCode: server.caseByCode, cases: server.cases,
  };
  let wake: (why: Wake) => void = () => {};
  const outbox = new Outbox({ storage, backend, clock, random, locks: leaseLocks(storage, clock), wakes: (to) => {
    wake = to;
    return () => {
      wake = () => {};
    };
  } });
  const store = new DraftStore({ storage, clock });
  const left = async () => {
    const pending = await outbox.pending();
    return pending.status === 'ok' ? pending.value : [];
  };
  return { clock, server, network, asked, outbox, store, left, storage, backend, wake: (why: Wake) => wake(why) };
}
const problem = (code: BackendProblem['code'], more: Partial<BackendProblem> = {}): BackendProblem => ({ code, message: code, ...more });

describe('the outbox', () => {
  it('lets go of a record when its receipt is stored, and keeps the receipt', async () => {
    const { store, outbox, server, left } = setUp();
    await store.submit(0, complaint(1));
    const drained = await outbox.drain('submit');
    expect(drained.status).to.equal('drained');
    expect(await left()).to.deep.equal([]);
    const sent = await outbox.sent();
    expect(sent.status === 'ok' && sent.value[0]?.receipt).to.deep.equal(drained.receipts[0]);
    const file = await server.case(idOf(1));
    expect(file.ok && file.value.submissions).to.deep.equal([complaint(1)]);
    expect(await store.submit(0, complaint(1)), 'a late double click').to.include({ status: 'sent' });
  });

  it('keeps the record whatever else comes back', async () => {
    const { store, outbox, network, left, clock } = setUp();
    await store.submit(0, complaint(1));
    const receipt = { format: 1 as const, submissionId: idOf(1), hash: 'a'.repeat(64), receivedAt: '2026-03-02T08:00:00.000Z', queryCode: '0000-0000-0000', ledger: { case: idOf(1), seq: 1, head: 'b'.repeat(64) } };
    const forged: Answer<never>[] = [
      { ok: true, value: receipt as never }, { ok: true, value: { ...receipt, submissionId: idOf(2) } as never },
      ...(['offline', 'timeout', 'not-the-contract', 'server', 'too-many', 'unauthorised'] as const).map((code) => ({ ok: false as const, problem: problem(code) })),
    ];
    for (const one of forged) {
      network.fault = () => one;
      await clock.advance(600_000);
      await outbox.loggedIn();
      expect((await left()).map(({ id, tries }) => [id, tries > 0])).to.deep.equal([[idOf(1), true]]);
    }
    network.fault = null;
    await clock.advance(600_000);
    expect((await outbox.loggedIn()).receipts.length).to.equal(1);
  });

  it('waits longer after each failure, from one second to five minutes, and then goes by itself', async () => {
    const { store, outbox, network, clock, asked, left } = setUp({ random: () => 0.999999 });
    network.fault = problem('offline');
    outbox.start();
    await settled();
    await store.submit(0, complaint(1));
    await outbox.drain('submit');
    const waits: number[] = [];
    for (let i = 0; i < 11; i++) {
      const [entry] = await left();
      waits.push(Math.round(((entry?.nextAt ?? 0) - clock.now()) / 1000));
      await clock.advance((entry?.nextAt ?? 0) - clock.now() + 2);
    }
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    network.fault = null;
    await clock.advance(400_000);
    expect(await left()).to.deep.equal([]);
    expect(asked.length).to.equal(13);
    outbox.stop();
  });

  it('goes on at once when the network may be back: load, focus, online', async () => {
    for (const why of ['load', 'focus', 'online'] as const) {
      const { store, outbox, network, left, wake } = setUp({ random: () => 0.999 });
      network.fault = problem('offline');
      outbox.start();
      await settled();
      await store.submit(0, complaint(1));
      for (let i = 0; i < 4; i++) await outbox.drain('online');
      network.fault = null;
      await outbox.drain('submit');
      expect((await left()).length, 'another submission does not hurry this one').to.equal(1);
      if (why === 'load') await outbox.drain('load');
      else {
        wake(why);
        await settled();
      }
      expect(await left()).to.deep.equal([]);
      outbox.stop();
    }
  });

  it('gives a server the time that it asked for, whatever happens meanwhile', async () => {
    const { store, outbox, network, clock, asked, left, wake } = setUp();
    network.fault = problem('too-many', { retryAfter: 120_000 });
    outbox.start();
    await settled();
    await store.submit(0, complaint(1));
    await outbox.drain('submit');
    network.fault = null;
    for (const why of ['focus', 'online', 'load'] as const) {
      wake(why);
      await settled();
    }
    await clock.advance(119_000);
    expect(asked.length).to.equal(1);
    await clock.advance(2000);
    expect(await left()).to.deep.equal([]);
    outbox.stop();
  });

  it('stops at a refused login after one try, keeps all records, and goes on after login without retyping', async () => {
    for (const code of ['unauthorised', 'forbidden'] as const) {
      const { store, outbox, network, clock, asked, left, wake } = setUp();
      for (let n = 1; n <= 5; n++) await store.submit(0, complaint(n));
      network.fault = problem(code);
      outbox.start();
      await settled(20);
      for (const why of ['focus', 'online', 'timer'] as const) wake(why);
      await clock.advance(3600_000);
      expect(asked.length).to.equal(1);
      expect((await left()).length).to.equal(5);
      network.fault = null;
      expect((await outbox.loggedIn()).receipts.length).to.equal(5);
      expect(await left()).to.deep.equal([]);
      outbox.stop();
    }
  });

  it('sets aside what the server will never take, shows why, and sends the rest', async () => {
    const { store, outbox, network, left, clock, asked } = setUp();
    await store.submit(0, complaint(1));
    await clock.advance(1);
    await store.submit(0, complaint(2));
    network.fault = ({ id }) => (id === idOf(1) ? { ok: false, problem: problem('invalid', { fields: [{ path: 'record.date', message: 'x' }] }) } : null);
    expect((await outbox.drain('submit')).receipts.map(({ submissionId }) => submissionId)).to.deep.equal([idOf(2)]);
    const [kept] = await left();
    expect(kept).to.deep.include({ id: idOf(1), held: 'refused' });
    expect(kept?.problem?.fields?.[0]?.path).to.equal('record.date');
    await clock.advance(3600_000);
    await outbox.drain('online');
    expect(asked.length).to.equal(2);
    const draft = await store.reopen(idOf(1));
    expect(draft.status === 'ok' && draft.value).to.deep.include({ id: idOf(1), body: complaint(1).record });
    expect(await left()).to.deep.equal([]);
  });

  it('gives what clashes with another record a new id when it is taken back', async () => {
    const { store, outbox, server, left } = setUp();
    await server.submit(complaint(1, { madeAt: '2026-01-01T00:00:00.000Z' }));
    await store.submit(0, complaint(1));
    await outbox.drain('submit');
    expect((await left())[0]).to.deep.include({ held: 'refused' });
    const draft = await store.reopen(idOf(1));
    expect(draft.status === 'ok' && draft.value?.id).to.match(/^[0-9a-f-]{36}$/).and.not.to.equal(idOf(1));
  });

  it('goes around one entry that makes the server fall over', async () => {
    const { store, outbox, network, clock, left } = setUp({ random: () => 0.999 });
    for (let n = 1; n <= 9; n++) {
      await store.submit(0, complaint(n));
      await clock.advance(1);
    }
    network.fault = ({ id }) => (Number(`0x${id.slice(-4)}`) <= 5 ? { ok: false, problem: problem('server', { status: 500 }) } : null);
    outbox.start();
    await settled();
    await clock.advance(60_000);
    expect((await left()).map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 5].map(idOf));
    outbox.stop();
  });

  it('sends a step only after its complaint', async () => {
    const { store, outbox, network, clock, asked } = setUp();
    await store.submit(0, answer(1, 2));
    await clock.advance(1);
    await store.submit(0, complaint(2));
    await outbox.drain('submit');
    expect(asked).to.deep.equal([idOf(2)]);
    network.fault = null;
    await outbox.drain('submit');
    expect(asked).to.deep.equal([idOf(2), idOf(1)]);
  });

  it('sends photos first, each once, and again only those that the server lost', async () => {
    const { store, outbox, network, asked, clock, left } = setUp();
    const photos = [await photoOf(1), await photoOf(2)];
    const listed = photos.map((photo) => photo.listed);
    await store.save({ id: idOf(1), kind: 'complaint', base: 0, body: 1, photos: photos.map(({ hash }) => hash), add: new Map(photos.map(({ hash, blob }) => [hash, blob])) });
    await store.submit(1, complaint(1, { photos: listed, record: { ...complaint(1).record, photos: listed } }));
    network.photoFault = problem('offline');
    await outbox.drain('submit');
    expect(asked.length).to.equal(1);
    network.photoFault = null;
    network.fault = problem('server');
    await outbox.drain('online');
    expect(asked.slice(1)).to.deep.equal([...photos.map(({ hash }) => hash), idOf(1)]);
    expect((await left())[0]?.uploaded).to.deep.equal(photos.map(({ hash }) => hash));
    let lost = true;
    network.fault = () => {
      if (!lost) return null;
      lost = false;
      return { ok: false, problem: problem('photos-missing', { missing: [photos[1]?.hash ?? ''] }) };
    };
    asked.length = 0;
    await clock.advance(600_000);
    await outbox.drain('timer');
    expect(asked).to.deep.equal([idOf(1), photos[1]?.hash, idOf(1)]);
    expect(await left()).to.deep.equal([]);
    const gone = await store.photo(photos[0]?.hash ?? '');
    expect(gone.status === 'ok' && gone.value, 'nobody names it any more').to.equal(null);
  });

  it('shows a lost photo instead of sending without it', async () => {
    const { store, outbox, storage, asked, left } = setUp();
    const photo = await photoOf(1);
    await store.save({ id: idOf(1), kind: 'complaint', base: 0, body: 1, photos: [photo.hash], add: new Map([[photo.hash, photo.blob]]) });
    await store.submit(1, complaint(1, { photos: [photo.listed] }));
    await storage.run('write', ['photos'], (tx) => tx.delete('photos', photo.hash));
    await outbox.drain('submit');
    expect(asked).to.deep.equal([]);
    expect((await left())[0]?.problem?.message).to.contain(photo.hash);
  });

  it('does not send what was damaged on the device', async () => {
    const { store, outbox, storage, asked, left } = setUp();
    await store.submit(0, complaint(1));
    await storage.run('write', ['outbox'], async (tx) => {
      const entry = (await tx.get('outbox', idOf(1))) as { submission: { madeAt: string } };
      entry.submission.madeAt = '2026-01-01T00:00:00.000Z';
      await tx.put('outbox', idOf(1), entry);
    });
    await outbox.drain('submit');
    expect(asked).to.deep.equal([]);
    expect((await left())[0]).to.deep.include({ held: 'refused' });
  });

  it('has one sender among three tabs on one database', async () => {
    const name = `anze-outbox-${Date.now()}`;
    const storages = [draftStorage(name), draftStorage(name), draftStorage(name)] as const;
    const { backend, asked, server } = setUp();
    const store = new DraftStore({ storage: storages[0] });
    for (let n = 1; n <= 20; n++) await store.submit(0, complaint(n));
    for (const locks of [undefined, (storage: Storage) => leaseLocks(storage)]) {
      const tabs = storages.map((storage) => new Outbox({ storage, backend, wakes: () => () => {}, ...(locks ? { locks: locks(storage) } : {}) }));
      const drained = await Promise.all(tabs.map((tab) => tab.drain('load')));
      expect(drained.map(({ status }) => status).sort()).to.deep.equal(['busy', 'busy', 'drained']);
      await settled();
    }
    expect(asked.length).to.equal(20);
    const page = await server.cases({ limit: 100 });
    expect(page.ok && page.value.cases.length).to.equal(20);
    await storages[0].destroy();
  });

  it('asked twice at once, runs once', async () => {
    const { store, outbox, asked } = setUp();
    await store.submit(0, complaint(1));
    await Promise.all([outbox.drain('focus'), outbox.drain('online'), outbox.drain('timer')]);
    expect(asked.length).to.equal(1);
  });
});

describe('the wait before the next try', () => {
  it('is spread over its whole span, so that phones do not come back together', () => {
    const waits = Array.from({ length: 1000 }, (_, i) => backoff(5, () => i / 1000));
    expect([Math.min(...waits), Math.max(...waits) > 31_900, new Set(waits).size]).to.deep.equal([0, true, 1000]);
    expect(backoff(1e9, () => 0.9999999)).to.be.lessThan(300_001);
  });
});
