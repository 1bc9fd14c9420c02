import { BreakingStorage } from '../support/breaking-storage.mjs';
import { serveContract, startProxy } from './proxy.mjs';

const CLIENTS = 5;
/** The network heals for the last tenth, so that both are seen: getting through faults, and draining after them. */
const LAST = 0.1;

/**
 * `count` submissions from five phones through the proxy; one phone has two tabs that send at once, all are killed now and then.
 * `spoil` may put a defect into a phone's back end. Answers what did not come out as it must.
 */
export async function sendThroughFaults(kit, count, { seed = 1, rate = 0.6, spoil = (backend) => backend } = {}) {
  const random = kit.seeded(seed);
  const problems = [];
  const server = new kit.EmbeddedBackend({ storage: new kit.MemoryStorage(true) });
  const real = await serveContract(kit.contractHandler(server, '/v1'));
  const proxy = await startProxy({ port: real.port, random, rate });
  const photos = await Promise.all(Array.from({ length: 10 }, (_, i) => kit.photoOf(i)));
  const wanted = new Map();
  let kills = 0;
  let time = Date.UTC(2026, 2, 2);
  const clock = { now: () => time, after: () => () => {} };
  const noLocks = { tryHold: async () => ({ isHeld: true, release() {} }) };

  const phones = [];
  for (let c = 0; c < CLIENTS; c++) {
    const disk = new kit.MemoryStorage(true);
    const store = new kit.DraftStore({ storage: disk, clock });
    const mine = [];
    for (let n = c; n < count; n += CLIENTS) {
      const id = n + 1;
      time += 1;
      // Every seventh answers the complaint before it; every third has photos.
      const isStep = Math.floor(n / CLIENTS) % 7 === 6;
      const taken = n % 3 === 0 ? [photos[n % 10], photos[(n + 3) % 10]] : [];
      const listed = { photos: taken.map((photo) => photo.listed) };
      const submission = isStep ? kit.answer(id, id - CLIENTS) : kit.complaint(id, { ...listed, record: { ...kit.complaint(id).record, ...listed } });
      let base = 0;
      if (!isStep && taken.length > 0) {
        const saved = await store.save({ id: submission.id, kind: 'complaint', base: 0, body: n, photos: taken.map(({ hash }) => hash), add: new Map(taken.map(({ hash, blob }) => [hash, blob])) });
        base = saved.revision;
      }
      const outcome = await store.submit(base, submission);
      if (outcome.status !== 'queued') throw new Error(`submit ${id}: ${outcome.status} ${outcome.message ?? ''}`);
      wanted.set(submission.id, outcome.hash);
      mine.push(submission.id);
    }
    phones.push({ disk, mine, tabs: c === 0 ? 2 : 1 });
  }

  // Real time, for the network alone: what waits for the next try is moved by hand.
  const backend = spoil(new kit.RestBackend({ base: proxy.url, timeout: 5000, credentials: 'omit' }));
  const drainOnce = async ({ disk, tabs }) => {
    await Promise.all(Array.from({ length: tabs }, async () => {
      const dies = random() < 0.3;
      const storage = dies ? new BreakingStorage(disk, 1 + Math.floor(random() * 40)) : disk;
      const outbox = new kit.Outbox({ storage, backend, clock, random, locks: noLocks, wakes: () => () => {} });
      try {
        const { status } = await outbox.drain('load');
        if (status !== 'drained') throw new Error(`drain: ${JSON.stringify(status)}`);
      } catch (error) {
        if (!storage.dead) throw error;
        kills += 1;
      }
    }));
  };
  const shelf = (disk, name) => disk.run('read', [name], (tx) => tx.range(name));
  /** Nothing is gone without a receipt, at any moment. */
  const audit = async (round) => {
    for (const { disk, mine } of phones) {
      const waiting = new Map(await shelf(disk, 'outbox'));
      const sent = new Map(await shelf(disk, 'sent'));
      for (const id of mine) {
        const receipt = sent.get(id)?.receipt;
        if (!waiting.has(id) && !receipt) problems.push(`round ${round}: ${id} is gone without a receipt`);
        if (waiting.get(id)?.held === 'refused') problems.push(`round ${round}: ${id} given up: ${waiting.get(id).problem.message}`);
        if (receipt && (receipt.hash !== wanted.get(id) || receipt.submissionId !== id)) problems.push(`round ${round}: ${id} let go for another's receipt`);
      }
    }
  };
  const left = async () => (await Promise.all(phones.map(async ({ disk }) => (await shelf(disk, 'outbox')).length))).reduce((sum, n) => sum + n, 0);
  const mostRounds = 100 + count;

  let rounds = 0;
  let healedAt = 0;
  let drainedAt = 0;
  const started = Date.now();
  try {
    for (let waiting = count; waiting > 0 && problems.length === 0 && rounds < mostRounds; waiting = await left()) {
      rounds += 1;
      if (healedAt === 0 && (waiting <= count * LAST || rounds === count)) {
        proxy.heal();
        healedAt = Date.now();
      }
      time += 400_000;
      await Promise.all(phones.map(drainOnce));
      await audit(rounds);
    }
    if ((await left()) > 0 && problems.length === 0) problems.push('not drained after the network healed');

    drainedAt = Date.now();
    const heads = new Map();
    for (const { disk } of phones) {
      for (const [, { receipt }] of await shelf(disk, 'sent')) heads.set(receipt.ledger.case, [...(heads.get(receipt.ledger.case) ?? []), receipt.ledger]);
    }
    const filed = new Map();
    let after;
    const files = [];
    do {
      const { cases, next } = (await server.cases({ limit: 100, ...(after ? { after } : {}) })).value;
      files.push(...cases);
      after = next;
    } while (after);
    for (const file of files) {
      for (const { submission, body } of file.entries) filed.set(submission, filed.has(submission) ? `twice: ${submission}` : body);
      if (!kit.verify(file.entries, heads.get(file.id) ?? [], new Map(file.submissions.map((one) => [one.id, one]))).ok) problems.push(`the ledger of ${file.id} does not fit its receipts`);
    }
    for (const [id, hash] of wanted) if (filed.get(id) !== hash) problems.push(`${id}: at the server ${filed.get(id) ?? 'not'}`);
    for (const id of filed.keys()) if (!wanted.has(id)) problems.push(`${id}: nobody sent it`);
    for (const { disk } of phones) if ((await shelf(disk, 'photos')).length > 0) problems.push('photos were left behind');
  } finally {
    proxy.close();
    real.close();
  }
  return { problems, rounds, kills, faults: proxy.met, seconds: (drainedAt - started) / 1000, secondsHealed: healedAt === 0 ? 0 : (drainedAt - healedAt) / 1000, filed: wanted.size };
}
