import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { accessibilityFaults } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { allStates, dist, enter, listen, pathOf, statePages, visits } from '../support/states.mjs';

const views = {
  '375 px': { viewport: { width: 375, height: 812 } },
  '768 px': { viewport: { width: 768, height: 1024 } },
  '1280 px': { viewport: { width: 1280, height: 800 } },
  'forced colours': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
};
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

for (const { entry, way } of visits(list, Object.keys(views), ['375 px'])) {
  test(`${entry.tag}, ${entry.name}, ${way}: accessible`, async () => {
    const page = await browser.newPage({ ...views[way], locale: 'zh-CN' });
    try {
      const faults = listen(page);
      await page.goto(site.url + pathOf(entry));
      await enter(page, entry);
      deepEqual([...faults, ...(await accessibilityFaults(page))], []);
    } finally {
      await page.close();
    }
  });
}
