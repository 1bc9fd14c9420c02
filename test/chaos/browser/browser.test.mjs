// What only a real browser shows: a full disk, renderer memory under hostile pictures, and the whole way in Chromium 86 under a strict CSP.
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { launch } from '../../support/browser.mjs';
import { launchOld } from '../../support/engines.mjs';
import { bundleKit, serveKit } from '../support/page.mjs';

// Runs from a timer of the page: what a debugger evaluates is exempt from the page's CSP.
const script = `
const tasks = {
  async fill() {
    // From the start: a browser that has just seen much room believes in it for a while.
    await window.limit(4000000);
    const { store } = await kit.openDrafts();
    const noise = (size) => Array.from({ length: size }, () => String.fromCharCode(0x4e00 + Math.random() * 20000)).join('');
    const save = (base, body, size) => {
      const blob = new Blob([noise(size / 3)]);
      return kit.hashOfBlob(blob).then((hash) => store.save({ id: kit.idOf(1), kind: 'hazards', base, body, rows: { put: { a: noise(size) } }, photos: [hash], add: new Map([[hash, blob]]) }));
    };
    const first = await save(0, 'saved', 1000);
    const second = await save(1, 'too much', 3000000);
    const loaded = await store.load(kit.idOf(1));
    const photo = await store.photo(loaded.value.photos[0]);
    const exported = await kit.exportAll(store.storage);
    await window.limit(0);
    const third = await save(1, 'room again', 3000000);
    return { first: first.status, second: second.status, problem: second.problem, body: loaded.value.body, photo: photo.value.size > 0, exported: exported.status, third: third.status };
  },
  async images() {
    const out = [];
    for (const { name, file, want } of kit.hostileImages()) {
      const outcome = await kit.shrinkPhoto(file);
      const said = outcome.ok ? 'stored' : outcome.problem.format ?? outcome.problem.code;
      out.push({ name, right: want.test(said) && !(outcome.ok && outcome.photo.bytes > 2000000), said });
    }
    return out;
  },
  async decode() {
    const canvas = document.createElement('canvas');
    canvas.width = 8000; canvas.height = 6000;
    const context = canvas.getContext('2d');
    for (let i = 0; i < 60; i++) { context.fillStyle = 'hsl(' + i * 6 + ',80%,50%)'; context.fillRect(i * 133, 0, 133, 6000); }
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
    canvas.width = canvas.height = 0;
    const outcome = await kit.shrinkPhoto(blob);
    return outcome.ok ? [outcome.photo.width, outcome.photo.height] : outcome.problem.code;
  },
  async whole() {
    const { store, problem } = await kit.openDrafts();
    const canvas = document.createElement('canvas');
    canvas.width = 2000; canvas.height = 1000;
    canvas.getContext('2d').fillRect(0, 0, 500, 500);
    const taken = await new Promise((done) => canvas.toBlob(done, 'image/jpeg'));
    const { photo } = await kit.shrinkPhoto(taken);
    const { blob, width, height, ...listed } = photo;
    const n = 7;
    const saved = await store.save({ id: kit.idOf(n), kind: 'complaint', base: 0, body: { text: '投诉' }, photos: [photo.hash], add: new Map([[photo.hash, blob]]) });
    const submission = kit.complaint(n, { photos: [listed], record: { ...kit.complaint(n).record, photos: [listed] } });
    const queued = await store.submit(1, submission);
    const backend = new kit.EmbeddedBackend();
    const outbox = new kit.Outbox({ storage: store.storage, backend });
    const drained = await outbox.drain('submit');
    await store.submit(0, kit.answer(8, n));
    const second = await outbox.drain('submit');
    const file = await backend.case(kit.idOf(n));
    const heads = [...drained.receipts, ...second.receipts].map(({ ledger }) => ledger);
    const verdict = kit.verify(file.value.entries, heads, new Map(file.value.submissions.map((one) => [one.id, one])));
    const exported = await kit.exportAll(store.storage);
    const again = await kit.importAll(store.storage, exported.file);
    return { problem, size: [width, height], saved: saved.status, queued: queued.status, drained: drained.status, left: (await outbox.pending()).value.length, entries: file.value.entries.length, whole: verdict.ok, again: again.status };
  },
  async tab(who) {
    const { store } = await kit.openDrafts();
    const outcomes = {};
    for (let i = 0; i < 30; i++) {
      const mine = who + '.' + i;
      for (;;) {
        const { value } = await store.load(kit.idOf(1));
        const list = value ? value.body : [];
        const outcome = await store.save({ id: kit.idOf(1), kind: 'hazards', base: value ? value.revision : 0, body: [...list, mine] });
        outcomes[outcome.status] = (outcomes[outcome.status] || 0) + 1;
        if (outcome.status === 'saved') break;
      }
      await store.submit(0, kit.complaint(1000 + who * 100 + i));
    }
    await window.meet();
    let sent = 0;
    const backend = new kit.EmbeddedBackend();
    const counting = Object.assign(Object.create(backend), { putPhoto: backend.putPhoto, submit: (one) => { sent++; return backend.submit(one); } });
    const outbox = new kit.Outbox({ storage: store.storage, backend: counting });
    outbox.start();
    while ((await outbox.pending()).value.length > 0) { await new Promise((done) => setTimeout(done, 50)); if (Math.random() < 0.3) await outbox.drain('focus'); }
    outbox.stop();
    const { value } = await store.load(kit.idOf(1));
    const filed = [];
    let after;
    do {
      const page = await backend.cases({ limit: 100, ...(after ? { after } : {}) });
      filed.push(...page.value.cases.map((file) => file.id + ' ' + file.entries.length));
      after = page.value.next;
    } while (after);
    return { list: value.body, outcomes, sent, filed };
  },
};
addEventListener('load', () => setTimeout(async () => {
  const [name, argument] = location.hash.slice(1).split(':');
  try { await window.done(await tasks[name](Number(argument))); } catch (error) { await window.done({ error: String(error && error.stack) }); }
}));
`;

let site;
let browser;
before(async () => {
  site = await serveKit(script, await bundleKit());
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function run(inBrowser, task, prepare = async () => {}) {
  const context = await inBrowser.newContext();
  const page = await context.newPage();
  const violations = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Types?/i.test(message.text())) violations.push(message.text());
  });
  try {
    await prepare(page, context);
    const done = new Promise((resolve) => void page.exposeFunction('done', resolve).then(() => page.goto(`${site.url}/#${task}`)));
    const result = await done;
    if (result?.error) throw new Error(result.error);
    return { result, violations, page, memory: await peak(inBrowser) };
  } finally {
    await context.close();
  }
}

/** The most memory that any renderer has held so far, in MB; null where the system does not say. */
async function peak(inBrowser) {
  const session = await inBrowser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => {
    try {
      return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN) / 1024;
    } catch {
      return NaN;
    }
  }).filter((size) => !Number.isNaN(size));
  return sizes.length === 0 ? null : Math.max(...sizes);
}

test('a full disk: nothing is falsely called saved, what was saved stays, and can be exported', async () => {
  const { result } = await run(browser, 'fill', async (page, context) => {
    const cdp = await context.newCDPSession(page);
    // Without the slash at its end the origin is taken, and nothing happens.
    await page.exposeFunction('limit', (quotaSize) => cdp.send('Storage.overrideQuotaForOrigin', { origin: `${site.url}/`, ...(quotaSize ? { quotaSize } : {}) }));
  });
  deepEqual(result, { first: 'saved', second: 'refused', problem: 'full', body: 'saved', photo: true, exported: 'exported', third: 'saved' });
});

test('hostile pictures: each refused or stored small, and the renderer stays below 400 MB', { timeout: 120_000 }, async () => {
  const fresh = await launch();
  try {
    const { result, memory } = await run(fresh, 'images');
    console.log(`${result.length} hostile pictures, renderer at most ${memory === null ? 'unknown' : Math.round(memory)} MB`);
    deepEqual(result.filter(({ right }) => !right), []);
    ok(result.length >= 60);
    ok(memory === null || memory < 400, `${memory} MB`);
  } finally {
    await fresh.close();
  }
});

test('the largest picture that is let in comes out small', { timeout: 120_000 }, async () => {
  const { result } = await run(browser, 'decode');
  deepEqual(result, [1600, 1200]);
});

test('three tabs on one draft and one outbox: no save is overwritten in silence, every record is sent once', { timeout: 180_000 }, async () => {
  const context = await browser.newContext();
  let arrived = 0;
  let go;
  const all = new Promise((done) => {
    go = done;
  });
  const meet = () => {
    arrived += 1;
    if (arrived === 3) go();
    return all;
  };
  try {
    const results = await Promise.all([1, 2, 3].map(async (who) => {
      const page = await context.newPage();
      await page.exposeFunction('meet', meet);
      const done = new Promise((resolve) => void page.exposeFunction('done', resolve).then(() => page.goto(`${site.url}/#tab:${who}`)));
      return done;
    }));
    deepEqual(results.filter(({ error }) => error), []);
    const wanted = [1, 2, 3].flatMap((who) => Array.from({ length: 30 }, (_, i) => `${who}.${i}`)).sort();
    for (const { list } of results) deepEqual([...list].sort(), wanted);
    ok(results.some(({ outcomes }) => outcomes.conflict > 0), 'they did meet');
    equal(results.reduce((sum, { sent }) => sum + sent, 0), 90);
    equal(new Set(results[0].filed).size, 90);
    ok(results[0].filed.every((text) => text.endsWith(' 1')));
  } finally {
    await context.close();
  }
});

const whole = { problem: null, size: [1600, 800], saved: 'saved', queued: 'queued', drained: 'drained', left: 0, entries: 2, whole: true, again: 'imported' };

test('the whole way, draft to verified ledger, under a strict CSP without one violation', async () => {
  const { result, violations } = await run(browser, 'whole');
  deepEqual(result, whole);
  deepEqual(violations, []);
});

test('the same in Chromium 86', { timeout: 120_000 }, async () => {
  const old = await launchOld('chromium-86');
  try {
    match(old.version(), /^86\./);
    const { result, violations } = await run(old, 'whole');
    deepEqual(result, whole);
    equal(violations.length, 0);
  } finally {
    await old.close();
  }
});
