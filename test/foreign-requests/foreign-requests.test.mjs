import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { foreignRequests } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { allStates, dist, enter, listen, pathOf, statePages } from '../support/states.mjs';

const list = allStates();
let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serve({ root: dist, pages: statePages(list) });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

for (const entry of list) {
  test(`${entry.tag}, ${entry.name}: asks no other host, sets no cookie`, async () => {
    const page = await browser.newPage();
    try {
      const faults = listen(page);
      const foreign = foreignRequests(page, site.url);
      await page.goto(site.url + pathOf(entry));
      await enter(page, entry);
      await page.waitForLoadState('networkidle');
      deepEqual([...faults, ...foreign, ...(await page.context().cookies())], []);
    } finally {
      await page.close();
    }
  });
}
