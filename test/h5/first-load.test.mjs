// What the first visit fetches before it can be used, and what the browser fetches behind it.
import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { open, ready, seen, tagOf } from './support.mjs';

const BUDGET = 150 * 1024;

test('the first load keeps to its size', async (context) => {
  const site = await open();
  const browser = await launch();
  try {
    // Without its worker: that one begins when the page can be used, and fetches what is for later.
    const page = await (await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', serviceWorkers: 'block' })).newPage();
    await page.goto(site.url);
    await ready(page);
    await seen(page, tagOf.ask, 'textarea, input');
    await page.waitForLoadState('networkidle');
    context.diagnostic(`${site.served.length} files, ${site.zipped} of ${BUDGET} B gzipped`);
    ok(site.zipped <= BUDGET, `${site.zipped} B, ${site.zipped - BUDGET} over`);
  } finally {
    await browser.close();
    await site.stop();
  }
});
