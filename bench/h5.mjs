// pnpm bench:h5: how soon the H5 app can be used on its first visit, on a processor of a quarter and a slow 4G line; and how soon on the second, without a network.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../test/support/browser.mjs';
import { dist, kept, open, tagOf } from '../test/h5/support.mjs';

if (!existsSync(join(dist, 'sw.js'))) {
  console.error('The built app is not there: run "pnpm build" first.');
  process.exit(2);
}
const LIMIT = 2500;
const ROUNDS = Number(process.env.ROUNDS) || 5;
/** Slow 4G as page audits have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const line = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const fields = { ask: 'textarea, input', rights: 'form select, form input' };

const site = await open();
const browser = await launch();
/** By the page's own clock, told by a line on its console: asking a slowed page would slow it more. */
const telling = (tag, selector) => `(function look() {
  const widget = document.querySelector('${tag}');
  const field = widget && widget.shadowRoot && widget.shadowRoot.querySelector('${selector}');
  if (field && !field.disabled && field.getClientRects().length && 'ready' in document.documentElement.dataset) console.log('usable after', performance.now());
  else requestAnimationFrame(look);
})();`;

async function visit(page, tab) {
  const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('usable after'), timeout: 60_000 });
  await page.goto(`${site.url}#/${tab}`, { waitUntil: 'commit' });
  return Number((await told).text().split(' ').at(-1));
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
let failed = 0;
for (const tab of Object.keys(fields)) {
  const first = [];
  const again = [];
  for (let round = -1; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', line);
    await page.addInitScript(telling(tagOf[tab], fields[tab]));
    site.zipped = 0;
    const usable = await visit(page, tab);
    const bytes = site.zipped;
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await kept(page);
    await site.stop();
    await page.goto('about:blank');
    const later = await visit(page, tab);
    await site.resume();
    await context.close();
    // The first round warms the browser up.
    if (round >= 0) {
      first.push(usable);
      again.push(later);
      if (round === 0) console.log(`${tab}: ${Math.round(bytes / 1024)} KB gzipped until it was usable`);
    }
  }
  const holds = median(first) <= LIMIT;
  if (!holds) failed += 1;
  console.log(`${holds ? 'holds ' : 'MISSED'} ${tab}: first visit usable after ${Math.round(median(first))} ms (${Math.round(Math.min(...first))} to ${Math.round(Math.max(...first))}; ≤ ${LIMIT}), without a network after ${Math.round(median(again))} ms (CPU 4×, slow 4G, medians of ${ROUNDS})`);
}
await browser.close();
await site.stop();
process.exitCode = failed ? 1 : 0;
