// Devices that keep little or nothing, and a browser of 2020.
import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { launchOld } from '../support/engines.mjs';
import { listen } from '../support/states.mjs';
import { agree, answerAsQuarry, goTo, kept, open, ready, sayPolicyStart, seen, tabs, tagOf } from './support.mjs';

let site;
before(async () => {
  site = await open();
});
after(() => site?.stop());

describe('a device that stores nothing', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  async function visit(script, go) {
    const page = await (await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' })).newPage();
    const faults = listen(page);
    await page.addInitScript(script);
    await page.goto(site.url);
    await ready(page);
    await go(page);
    deepEqual(faults, []);
    await page.context().close();
  }

  test('no database, no local storage: it works, and says that nothing is kept', () =>
    visit("Object.defineProperty(window, 'indexedDB', { value: undefined }); Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });", async (page) => {
      await agree(page);
      await page.waitForSelector('.notice.bad');
      match(await page.textContent('#notices'), /浏览器不让这里存东西/);
      await goTo(page, 'rights');
      equal(await answerAsQuarry(page), '第三档');
      await goTo(page, 'calendar');
      await sayPolicyStart(page, '2026-03-01');
      for (const tab of tabs) await goTo(page, tab);
    }));
  test('a full disk: what was answered is still on the page, and the page says that it was not stored', () =>
    visit(`window.full = false;
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        if (!window.full) return put.apply(this, args);
        this.transaction.abort();
        throw new DOMException('full', 'QuotaExceededError');
      };`, async (page) => {
      await agree(page);
      await page.waitForFunction(() => document.querySelector('.privacy') === null);
      await page.evaluate(() => {
        window.full = true;
      });
      await goTo(page, 'rights');
      equal(await answerAsQuarry(page), '第三档');
      await page.waitForSelector('.notice.bad');
      match(await page.textContent('#notices'), /地方满了/);
      await goTo(page, 'calendar');
      await sayPolicyStart(page, '2026-03-01');
      await page.evaluate(() => {
        window.full = false;
      });
      await page.click('.top [data-place=me]');
      await page.fill('#me [name=firm]', '有地方了');
      await page.click('#me form .button');
      await page.waitForFunction(() => !document.querySelector('#notices').textContent.includes('地方满了'));
    }));
  test('without a service worker it still works, and says that it needs the network', () =>
    visit("Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });", async (page) => {
      await goTo(page, 'hazards');
      await page.click('.top [data-place=me]');
      await page.waitForFunction(() => document.querySelector('#me').textContent.includes('不能在没有网络时打开这里'));
    }));
});

describe('in Chromium 86', () => {
  let browser;
  before(async () => {
    browser = await launchOld('chromium-86');
  });
  after(() => browser?.close());

  test('it starts, answers, keeps, and opens again without a network', async () => {
    match(browser.version(), /^86\./);
    const page = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage();
    const faults = listen(page);
    await page.goto(site.url);
    await ready(page);
    await agree(page);
    await goTo(page, 'rights');
    equal(await answerAsQuarry(page), '第三档');
    for (const tab of [...tabs, 'complaints/revisit']) await goTo(page, tab);
    await kept(page);
    await site.stop();
    await page.goto(`${site.url}#/rights`);
    await ready(page);
    await goTo(page, 'rights');
    equal(await seen(page, tagOf.rights, '.figure'), '第三档');
    await site.resume();
    deepEqual(faults, []);
  });
});
