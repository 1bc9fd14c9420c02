// KILLS=300 node --test test/chaos/browser/tab-kills.test.mjs is the long run; SEED repeats one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deepEqual, ok } from 'node:assert/strict';
import { launch } from '../../support/browser.mjs';
import { bundleKit, serveKit } from '../support/page.mjs';
import { loadKit } from '../support/load.mjs';

const kills = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? 20261122);
const kit = await loadKit();
let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serveKit(readFileSync(join(import.meta.dirname, 'typing-page.js'), 'utf8'), await bundleKit());
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function killTabs(count, query = '') {
  const random = kit.seeded(seed);
  const context = await browser.newContext();
  const problems = [];
  let confirmed = { text: '', rows: 0, photos: 0 };
  let saves = 0;
  let slowest = 0;
  try {
    for (let n = 0; n <= count; n++) {
      const page = await context.newPage();
      const typed = [];
      const opened = new Promise((done) => {
        void page.exposeBinding('report', (_source, report) => {
          if (report.what === 'opened') done(report);
          if (report.what === 'typed') typed.push({ at: Date.now(), text: report.text });
          if (report.what === 'trouble') problems.push(`${n}: ${report.state}`);
          if (report.what === 'saved') {
            saves += 1;
            confirmed = report;
          }
        }).then(() => page.goto(`${site.url}/?seed=${seed + n}${n === count ? '&look' : query}`));
      });
      const found = await opened;
      slowest = Math.max(slowest, found.milliseconds);
      if (found.problem) problems.push(`${n}: ${found.problem}`);
      if (!found.text.startsWith(confirmed.text)) problems.push(`${n}: ${confirmed.text.length} characters were called saved, ${found.text.length} are there`);
      if (found.rows.length < confirmed.rows) problems.push(`${n}: ${confirmed.rows} rows were called saved, ${found.rows.length} are there`);
      if (found.photos < Math.min(confirmed.photos, 5) || found.lost.length > 0) problems.push(`${n}: photos are not whole`);
      confirmed = { text: found.text, rows: found.rows.length, photos: found.photos };
      if (n === count) break;
      await new Promise((done) => setTimeout(done, 900 + random() * 1200));
      const dead = new Promise((done) => page.once('crash', done));
      const cdp = await context.newCDPSession(page);
      cdp.send('Page.crash').catch(() => undefined);
      await dead;
      await page.close();
    }
  } finally {
    await context.close();
  }
  return { problems, saves, slowest };
}

test(`${kills} tabs killed while somebody types: nothing that was called saved is lost`, { timeout: 900_000 }, async () => {
  const { problems, saves, slowest } = await killTabs(kills);
  console.log(`tab kills, seed ${seed}: ${kills} kills, ${saves} confirmed saves, ${problems.length} problems, slowest reopening ${Math.round(slowest)} ms`);
  deepEqual(problems, []);
  ok(saves >= kills, 'enough was saved for a kill to lose something');
  ok(slowest <= 2000, `drafts open again within 2 s, not ${slowest} ms`);
});

test('seeded defect: a page that says saved too early turns the battery red', { timeout: 120_000 }, async () => {
  const { problems } = await killTabs(6, '&early');
  ok(problems.length > 0);
});
