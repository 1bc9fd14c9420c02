import { BreakingStorage } from '../support/breaking-storage.mjs';
import { makeSession } from './session.mjs';

/** A back end that forgets nothing, behind a network that does as it is told. */
function makeServer(kit) {
  const server = new kit.EmbeddedBackend({ storage: new kit.MemoryStorage(true) });
  const net = { now: 'fine' };
  const backend = Object.assign(Object.create(server), {
    async submit(submission) {
      if (net.now === 'offline') return { ok: false, problem: { code: 'offline', message: '' } };
      if (net.now === 'portal page') return { ok: false, problem: { code: 'not-the-contract', message: '', status: 200 } };
      const answer = await server.submit(submission);
      return net.now === 'answer lost' ? { ok: false, problem: { code: 'timeout', message: '' } } : answer;
    },
  });
  return {
    backend, net,
    async filed() {
      const all = new Map();
      const page = await server.cases({ limit: 100 });
      for (const { entries } of page.value.cases) {
        for (const { submission, body } of entries) all.set(submission, all.has(submission) ? 'twice' : body);
      }
      return all;
    },
  };
}

const text = (value) => JSON.stringify(value, (_, one) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one));

/**
 * Runs the session once for every storage operation that it makes, dying at that one, opens again, compares, and goes on to the end.
 * `makeStorage` gives a fresh disk; `spoil` may put a defect between the kit and it. Answers what was lost, halved or doubled.
 */
export async function crashEverywhere(kit, makeStorage, { spoil = (storage) => storage, every = 1, stopAfter = Infinity } = {}) {
  const session = await makeSession(kit);
  const problems = [];

  async function oneRun(at) {
    const disk = makeStorage();
    const server = makeServer(kit);
    let time = Date.UTC(2026, 2, 2);
    const open = (crashAt) => {
      const breaking = new BreakingStorage(disk, crashAt);
      const storage = spoil(breaking);
      // Nothing here waits for timers; only `nextAt` must pass.
      const clock = { time: (time += 1), now: () => clock.time, after: () => () => {}, pass: () => void (time = clock.time += 400_000) };
      const locks = { tryHold: async () => ({ isHeld: true, release() {} }) };
      return {
        breaking, storage, clock, net: server.net, store: new kit.DraftStore({ storage, clock }),
        outbox: new kit.Outbox({ storage, backend: server.backend, clock, locks, random: () => 0.5, wakes: () => () => {} }),
      };
    };
    const say = (what) => problems.push(`operation ${at}: ${what}`);
    let page = open(at);
    let world = session.empty;
    let opened = 0;
    for (const step of session.steps) {
      const after = step.model(world);
      for (let tries = 0; ; tries++) {
        try {
          await step.run(page);
          world = after;
          break;
        } catch (error) {
          if (!page.breaking.dead || tries > 0) {
            say(`${step.name}: ${error.message}`);
            return page.breaking.done;
          }
        }
        server.net.now = 'fine';
        const started = Date.now();
        page = open(0);
        const { world: found, problems: halves } = await session.look(page.storage, server);
        opened = Math.max(opened, Date.now() - started);
        for (const half of halves) say(`${step.name}: ${half}`);
        if (text(found) === text(after)) {
          world = after;
          // It had happened; only its answer died. A drain is asked again all the same: the model cannot tell.
          if (!step.name.startsWith('drain')) break;
        } else if (text(found) !== text(world)) {
          say(`${step.name}: neither before nor after\n  before ${text(world)}\n  after  ${text(after)}\n  found  ${text(found)}`);
          return page.breaking.done;
        }
      }
    }
    const { done } = page.breaking;
    page.net.now = 'fine';
    for (let i = 0; i < 3; i++) {
      page.clock.pass();
      await page.outbox.drain('load');
    }
    const { world: end, problems: halves } = await session.look(page.storage, server);
    for (const half of halves) say(`at the end: ${half}`);
    if (text(end) !== text(world)) say(`at the end: not the world that was made\n  wanted ${text(world)}\n  found  ${text(end)}`);
    const filed = await server.filed();
    for (const [id, hash] of Object.entries(world.submissions)) if (filed.get(id) !== hash) say(`${id} is ${filed.get(id) ?? 'not'} at the server`);
    if (filed.size !== Object.keys(world.submissions).length) say(`the server holds ${filed.size} records`);
    slowest = Math.max(slowest, opened);
    return done;
  }

  let slowest = 0;
  const operations = await oneRun(0);
  let runs = 0;
  for (let at = 1; at <= operations && problems.length < stopAfter; at += every) {
    await oneRun(at);
    runs += 1;
  }
  return { steps: session.steps.length, operations, runs, problems, slowest };
}
