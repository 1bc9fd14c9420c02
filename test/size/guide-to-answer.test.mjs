import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { gzipped, overweight } from '../support/checks.mjs';
import { showsIn } from '../support/lead.mjs';
import { serve } from '../support/serve.mjs';
import { dist, pageOf } from '../support/states.mjs';

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));
const [tag, whole, opened] = ['anze-guide', 'anze-guide to its first answer', 'anze-guide, opened'];

// All that a first answer out of every rulebook takes: engine, dictionaries, rules, sentences, quotations. Fetched once, and nothing after.
test(`${whole} keeps to its size`, async (context) => {
  const site = await serve({ root: dist, pages: { '/guide.html': pageOf({ head: `<script type="module" src="/cdn/${tag}.js"></script>`, body: `<${tag}></${tag}>` }) } });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const fetched = new Set();
    page.on('response', (response) => response.url().endsWith('.js') && fetched.add(new URL(response.url()).pathname));
    const size = () => [...fetched].reduce((sum, path) => sum + gzipped(join(dist, path)), 0);
    await page.goto(`${site.url}/guide.html`);
    await showsIn(page, tag, '.log');
    await page.waitForLoadState('networkidle');
    context.diagnostic(`${opened}: ${size()} of ${budgets[opened]} B gzipped`);
    equal(overweight(opened, size(), budgets[opened]), null);
    await page.locator(`${tag} .example`).first().click();
    await showsIn(page, tag, '.turn .tier');
    await page.waitForLoadState('networkidle');
    context.diagnostic(`${fetched.size} files, ${size()} of ${budgets[whole]} B gzipped`);
    equal(overweight(whole, size(), budgets[whole]), null);
  } finally {
    await browser.close();
    await site.close();
  }
});
