import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { gzipped, overweight } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { dist, pageOf } from '../support/states.mjs';

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));
const name = 'anze-tier-calculator to its answer';

// What a reader of one rulebook really fetches before the answer stands there: nothing is set aside here, not even its sentences.
test(`${name} keeps to its size`, async (context) => {
  const script = '<script type="module" src="/cdn/anze-tier-calculator.js"></script>';
  const site = await serve({ root: dist, pages: { '/one.html': pageOf({ head: script, body: '<anze-tier-calculator rulebook="guangdong-non-coal-mine" no-share></anze-tier-calculator>' }) } });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const fetched = new Set();
    page.on('response', (response) => response.url().endsWith('.js') && fetched.add(new URL(response.url()).pathname));
    await page.goto(`${site.url}/one.html`);
    await page.evaluate(() => {
      document.querySelector('anze-tier-calculator').facts = { sector: 'non-coal-mine', premium: 32000, accidentLastYear: false };
    });
    await page.waitForFunction(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelector('.figure') !== null);
    await page.waitForLoadState('networkidle');
    const size = [...fetched].reduce((sum, path) => sum + gzipped(join(dist, path)), 0);
    context.diagnostic(`${fetched.size} files, ${size} of ${budgets[name]} B gzipped`);
    equal(overweight(name, size, budgets[name]), null);
  } finally {
    await browser.close();
    await site.close();
  }
});
