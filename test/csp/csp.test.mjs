import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { CSP, cspRecorder, cspReports } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { allStates, dist, enter, listen, pathOf, statePages, visits } from '../support/states.mjs';

const list = allStates();
const embeddings = {
  module: (tag) => `<script src="/csp.js"></script><script type="module" src="/cdn/${tag}.js"></script>`,
  'classic script': (tag) => `<script src="/csp.js"></script><script defer src="/cdn/${tag}.iife.js"></script>`,
  autoloader: () => '<script src="/csp.js"></script><script src="/autoload.js"></script>',
};
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const { entry, way } of visits(list, Object.keys(embeddings), [])) {
  test(`${entry.tag}, ${entry.name}, by ${way}: no violation of a strict CSP`, async () => {
    const site = await serve({ root: dist, pages: { ...statePages(list, embeddings[way]), '/csp.js': cspRecorder }, headers: { 'content-security-policy': CSP } });
    const page = await browser.newPage();
    try {
      const faults = listen(page);
      await page.goto(site.url + pathOf(entry));
      await enter(page, entry);
      deepEqual([...faults, ...(await cspReports(page))], []);
    } finally {
      await page.close();
      await site.close();
    }
  });
}
