// The oldest browser, under the CSP of a strict portal: an export, its import, a document; and how long the page stands still for 10 000 rows.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CSP, cspRecorder, cspReports } from '../support/checks.mjs';
import { launchOld } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { loadKit } from './support/load.mjs';
import { hazard, letter, report, revisit } from './support/samples.mjs';

// Runs from a timer of the page: what a debugger evaluates is exempt from the page's CSP.
const script = `import * as kit from './kit.mjs';
const none = async () => null;
const tasks = {
  async roundTrip({ report }) {
    const outcome = await kit.readHazardWorkbook(await kit.hazardWorkbook(report, none));
    return outcome.ok ? { hazards: outcome.hazards, risks: outcome.risks } : outcome.problems;
  },
  async documents({ report, revisit, letter }) {
    const files = [await kit.letterDocx(letter), await kit.revisitDocx(revisit, none), await kit.hazardDocx(report, none), await kit.hazardTemplate({ language: 'en' })];
    return files.map((bytes) => [bytes[0], bytes[1], bytes.length > 2000]);
  },
  async wrong() {
    return (await kit.readHazardWorkbook(new TextEncoder().encode('<html></html>'))).problems.map(({ code }) => code);
  },
  async many({ report }) {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 4);
    const started = performance.now();
    const bytes = await kit.hazardWorkbook(report, none);
    const written = performance.now();
    const outcome = await kit.readHazardWorkbook(bytes);
    clearInterval(timer);
    return { hazards: outcome.ok && outcome.hazards.length, write: Math.round(written - started), read: Math.round(performance.now() - written), longest: Math.round(Math.max(longest, performance.now() - last)) };
  },
};
window.run = (name, input) => new Promise((done) => setTimeout(() => tasks[name](input).then(done, (error) => done({ error: String(error && error.stack || error) }))));
`;

let browser;
let page;
let site;
before(async () => {
  const { folder } = await loadKit();
  const built = Object.fromEntries(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  site = await serve({
    pages: { '/': '<!doctype html><meta charset="utf-8"><title>kit</title><script src="/recorder.js"></script><script type="module" src="/tasks.js"></script>', '/recorder.js': cspRecorder, '/tasks.js': script, ...built },
    headers: { 'content-security-policy': CSP },
  });
  browser = await launchOld('chromium-86');
  page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => Boolean(window.run));
});
after(async () => {
  await browser?.close();
  await site?.close();
});
const run = (name, input) => page.evaluate(([task, given]) => window.run(task, given), [name, input]);

test('the browser really is Chromium 86', () => match(browser.version(), /^86\./));

test('what is exported comes back', async () => {
  const back = await run('roundTrip', { report });
  const asRead = ({ history: _, photos: __, ...record }) => JSON.parse(JSON.stringify(record).replace(/(\\r\\n|\\r)/g, '\\n'));
  const plain = (list) => list.map(asRead).map((record) => (record.responsible ? { ...record, responsible: { ...record.responsible, name: record.responsible.name.trim() } } : record));
  deepEqual(plain(back.hazards), plain(report.hazards));
  deepEqual(plain(back.risks), plain(report.risks));
});

test('documents and the template are made', async () => deepEqual(await run('documents', { report, revisit, letter }), Array.from({ length: 4 }, () => [0x50, 0x4b, true])));

test('a file that is none is answered', async () => deepEqual(await run('wrong'), ['html']));

test('10 000 hazards go out and come in', async (context) => {
  const { hazards, ...took } = await run('many', { report: { ...report, hazards: Array.from({ length: 10_000 }, (_, i) => hazard(i)) } });
  context.diagnostic(`10 000 hazards in Chromium 86, milliseconds: ${JSON.stringify(took)}`);
  equal(hazards, 10_000);
  ok(took.write < 60_000 && took.read < 60_000, JSON.stringify(took));
});

test('nothing that the page’s CSP forbids was tried', async () => deepEqual(await cspReports(page), []));
