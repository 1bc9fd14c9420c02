// For eyes, not for comparing: test/out/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { allStates, dist, enter, pathOf, statePages } from '../support/states.mjs';

const out = join(import.meta.dirname, '../out/screenshots');
const views = {
  375: { width: 375, height: 812 },
  1280: { width: 1280, height: 800 },
  elder: { width: 375, height: 812 },
};
const list = allStates();
let browser;
let site;
before(async () => {
  mkdirSync(out, { recursive: true });
  browser = await launch();
  site = await serve({ root: dist, pages: statePages(list) });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

for (const entry of list) {
  for (const [name, viewport] of Object.entries(views)) {
    test(`${entry.tag}, ${entry.name}, ${name}`, async () => {
      const page = await browser.newPage({ viewport, locale: 'zh-CN', deviceScaleFactor: 2 });
      try {
        await page.goto(site.url + pathOf(entry));
        await enter(page, entry);
        if (name === 'elder') await page.evaluate(async (tag) => {
          const element = document.querySelector(tag);
          element.setAttribute('mode', 'elder');
          await element.updateComplete;
        }, entry.tag);
        await page.screenshot({ path: join(out, `${entry.tag}-${entry.name}-${name}.png`), fullPage: true });
      } finally {
        await page.close();
      }
    });
  }
}
