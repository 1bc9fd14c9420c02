// After one visit the app needs no network; a new version comes in words; nothing that a server did not build is ever kept.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { buildWorker } from '../../packages/h5/build/build.mjs';
import { launch } from '../support/browser.mjs';
import { listen } from '../support/states.mjs';
import { agree, answerAsQuarry, dist, goTo, kept, open, press, ready, sayPolicyStart, seen, tabs, tagOf, type } from './support.mjs';

const second = join(import.meta.dirname, '../out/h5-second');
let browser;
let site;
let context;
let page;
before(async () => {
  browser = await launch();
  rmSync(second, { recursive: true, force: true });
  cpSync(dist, second, { recursive: true });
  const file = join(second, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<html lang="zh-CN">', '<html lang="zh-CN" data-version="2">'));
  await buildWorker('second', second);
});
after(async () => {
  await browser?.close();
  rmSync(second, { recursive: true, force: true });
});
beforeEach(async () => {
  site = await open();
  context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', acceptDownloads: true });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await site.stop().catch(() => null);
});
const arrive = async (path = '') => {
  await page.goto(site.url + path);
  await ready(page);
};
const cacheNames = () => page.evaluate(() => caches.keys());
const versionOf = () => page.evaluate(() => document.documentElement.dataset.version ?? '1');

test('all tabs work without a network after one visit to the first: rules, English, photos’ code and exports included', async () => {
  await arrive();
  await agree(page);
  await kept(page);
  await context.setOffline(true);
  await site.stop();
  const faults = listen(page);
  await arrive('?lang=en');
  await goTo(page, 'rights');
  match(await page.title(), /My rights/);
  await arrive('');
  for (const tab of [...tabs, 'complaints/revisit']) await goTo(page, tab);
  await goTo(page, 'rights');
  equal(await answerAsQuarry(page), '第三档');
  await goTo(page, 'calendar');
  await sayPolicyStart(page, '2026-03-01');
  await goTo(page, 'hazards');
  await seen(page, tagOf.hazards, 'button', '记一条隐患');
  await press(page, tagOf.hazards, '记一条隐患');
  await seen(page, tagOf.hazards, '.form, form');
  await page.evaluate(() => document.querySelector('.top [data-place=me]').click());
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#me >> text=存成一个文件')]);
  ok(readFileSync(await download.path()).length > 100);
  match(await page.textContent('#notices'), /没有网络/);
  await page.click('#me >> text=English');
  await goTo(page, 'ask');
  await type(page, tagOf.ask, '#question', 'Quarry in Guangdong, premium 32,000, no accident last year, which tier?');
  await press(page, tagOf.ask, 'Ask');
  await seen(page, tagOf.ask, '.tier', 'Tier 3');
  deepEqual(faults.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(one)), []);
});

test('English that cannot be fetched is said, with what to do; the choice stands where it was, and can be made again', async () => {
  // Without the worker nothing is there for later.
  const bare = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', serviceWorkers: 'block' });
  try {
    page = await bare.newPage();
    await arrive('#/me');
    await bare.setOffline(true);
    await page.click('#me >> text=English');
    await page.waitForSelector('#notices >> text=/英文[^]*English/');
    match(await page.title(), /我的/);
    equal(await page.isChecked('#me [name=lang] >> nth=0'), true);
    await bare.setOffline(false);
    await page.click('#me >> text=English');
    await page.waitForFunction(() => document.title.startsWith('Mine'));
    equal(await page.locator('#notices >> text=/英文/').count(), 0);
  } finally {
    await bare.close();
  }
});

test('every file of the build is kept, the heavy ones that nobody has asked for yet too', async () => {
  await arrive();
  await kept(page);
  const [name] = await cacheNames();
  const paths = await page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname), name);
  for (const part of ['/', '/config.js', '/manifest.webmanifest']) ok(paths.includes(part), part);
  for (const part of ['docx-kit', 'xlsx', 'zh-', 'en-', 'form-part', 'export-file']) ok(paths.some((path) => path.includes(part)), part);
  await site.stop();
  equal(await page.evaluate(() => fetch('./').then(({ status }) => status)), 200);
});

describe('a new version', () => {
  /** The server has another build; the browser looks for it, as it does on its own from time to time. */
  const deploy = async () => {
    site.root = second;
    await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()));
    await page.waitForSelector('.update', { timeout: 15000 });
  };

  test('is told in words, comes when it is wanted, and the old one’s files go', async () => {
    await arrive();
    await kept(page);
    await deploy();
    equal(await page.textContent('.update'), '有新版本，点此更新');
    await page.waitForTimeout(300);
    equal(await versionOf(), '1');
    await Promise.all([page.waitForEvent('load'), page.click('.update')]);
    await ready(page);
    equal(await versionOf(), '2');
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    match((await cacheNames())[0], /second$/);
  });
  test('never reloads over text that is saved nowhere: it asks', async () => {
    await arrive();
    await kept(page);
    await page.click('.top [data-place=me]');
    await page.fill('#me [name=firm]', '还没存的名字');
    await deploy();
    await page.click('.update');
    await page.waitForSelector('text=还没存下的字');
    await page.click('text=先不更新');
    await page.waitForTimeout(1500);
    equal(await page.inputValue('#me [name=firm]'), '还没存的名字');
    equal(await versionOf(), '1');
  });
  test('does not reload another page of the app that is open', async () => {
    await arrive();
    await kept(page);
    const other = await context.newPage();
    await other.goto(`${site.url}#/me`);
    await ready(other);
    await other.fill('#me [name=firm]', '另一页正在写');
    await deploy();
    await Promise.all([page.waitForEvent('load'), page.click('.update')]);
    await ready(page);
    await other.waitForTimeout(500);
    equal(await other.inputValue('#me [name=firm]'), '另一页正在写');
    await other.waitForSelector('.update');
    // Its own version's files are still there for it.
    await goTo(other, 'hazards');
  });
});

describe('a network that lies', () => {
  /** The browser looks for a new version: what becomes of it. */
  const fateOfNext = () => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((done) => registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next.addEventListener('statechange', () => ['installed', 'redundant'].includes(next.state) && done(next.state));
    }));
    await registration.update().catch(() => null);
    return found;
  });
  test('a log-in page that answers for every file is never kept', async () => {
    await arrive();
    await kept(page);
    const before = await cacheNames();
    site.portal = '<!doctype html><title>Wi-Fi</title>请登录';
    site.answers['GET /sw.js'] = (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(second, 'sw.js')));
    // All but the page itself is as it should be: its own bytes are what gives the log-in page away.
    site.answers['GET /config.js'] = (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('export default {};');
    equal(await fateOfNext(), 'redundant');
    equal(await page.locator('.update').count(), 0);
    await page.reload();
    await ready(page);
    const wrong = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) {
        const text = await (await (await caches.open(name)).match(request)).text();
        if (text.includes('Wi-Fi')) found.push(request.url);
      }
      return found;
    });
    deepEqual(wrong, []);
    ok((await cacheNames()).includes(before[0]));
  });
  (process.env.ANZE_FULL === '1' ? test : test.skip)('a file that is missing on the server stops the new version, not the old one', async () => {
    await arrive();
    await kept(page);
    site.answers['GET /icons/icon-192.png'] = (_, response) => response.writeHead(503).end();
    site.answers['GET /'] = (_, response) => response.writeHead(500).end('no');
    site.root = second;
    equal(await fateOfNext(), 'redundant');
    equal(await page.locator('.update').count(), 0);
    await page.reload();
    await ready(page);
    equal(await versionOf(), '1');
  });
});
