import { deepEqual, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchOld } from '../../support/engines.mjs';
import { serve } from '../../support/serve.mjs';
import { allStates, dist, enter, listen, pathOf, statePages, visits } from '../../support/states.mjs';

const list = allStates();
const embeddings = {
  module: (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`,
  'classic script': (tag) => `<script defer src="/cdn/${tag}.iife.js"></script>`,
  autoloader: () => '<script src="/autoload.js"></script>',
};
let browser;
before(async () => {
  browser = await launchOld('chromium-86');
});
after(() => browser?.close());

test('the browser really is Chromium 86', () => match(browser.version(), /^86\./));

for (const { entry, way } of visits(list, Object.keys(embeddings), [])) {
  test(`${entry.tag}, ${entry.name}, by ${way}: works in Chromium 86`, async () => {
    const site = await serve({ root: dist, pages: statePages(list, embeddings[way]) });
    const page = await browser.newPage();
    try {
      const faults = listen(page);
      await page.goto(site.url + pathOf(entry));
      await enter(page, entry);
      deepEqual(faults, []);
    } finally {
      await page.close();
      await site.close();
    }
  });
}
