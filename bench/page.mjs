// pnpm bench:page: how soon the tier calculator's wizard can be used on a slow processor, against the same wizard in SurveyJS, in one run.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../test/support/browser.mjs';
import { serve } from '../test/support/serve.mjs';

const here = import.meta.dirname;
const dist = join(here, '../packages/widgets/dist');
if (!existsSync(join(dist, 'cdn/anze-tier-calculator.js'))) {
  console.error('The built widgets are not there: run "pnpm build" first.');
  process.exit(2);
}
const out = join(here, 'out');
await build({
  configFile: false, root: here, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
  build: { target: 'chrome86', outDir: out, emptyOutDir: true, minify: true, lib: { entry: join(here, 'page/survey.mjs'), formats: ['es'], fileName: () => 'survey.js', cssFileName: 'survey' }, rolldownOptions: { output: { minify: true } } },
});
cpSync(join(dist, 'cdn'), join(out, 'widget'), { recursive: true });
const regions = JSON.parse(readFileSync(join(here, '../packages/core-rules/regions/regions.json'), 'utf8'));
writeFileSync(join(out, 'places.js'), `window.places = ${JSON.stringify(regions.provinces.map(({ code, zh }) => [code, zh]))};`);

const head = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
const pages = {
  kit: { path: '/kit.html', ready: () => !!document.querySelector('anze-tier-calculator')?.shadowRoot?.querySelector('form select, form input') },
  SurveyJS: { path: '/survey.html', ready: () => !!document.querySelector('#wizard input, #wizard select, #wizard [role=combobox]') },
};
const server = await serve({ root: out, pages: {
  '/kit.html': `${head}<script type="module" src="/widget/anze-tier-calculator.js"></script><anze-tier-calculator no-share></anze-tier-calculator>`,
  '/survey.html': `${head}<link rel="stylesheet" href="/survey.css"><script src="/places.js"></script><div id="wizard"></div><script type="module" src="/survey.js"></script>`,
} });
const browser = await launch();
const ROUNDS = 7;
const measured = { kit: [], SurveyJS: [] };
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, { path, ready }] of Object.entries(pages)) {
    const context = await browser.newContext({ viewport: { width: 375, height: 720 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // By the page's own clock, from the start of the navigation, and told by a line on its console: asking a slowed page would slow it more.
    await page.addInitScript(`(function look() {
      if ((${ready})()) console.log('usable after', performance.now());
      else requestAnimationFrame(look);
    })();`);
    const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('usable after'), timeout: 30_000 });
    await page.goto(server.url + path, { waitUntil: 'commit' });
    const usable = Number((await told).text().split(' ').at(-1));
    await page.waitForLoadState('load');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const script = metrics.find((metric) => metric.name === 'ScriptDuration').value * 1000;
    // The first round warms the browser up.
    if (round >= 0) measured[name].push({ usable, script });
    await context.close();
  }
}
await browser.close();
await server.close();
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const of = (name, key) => median(measured[name].map((one) => one[key]));
for (const name of Object.keys(pages)) console.log(`${name}: usable after ${Math.round(of(name, 'usable'))} ms, script ${Math.round(of(name, 'script'))} ms (CPU 4×, medians of ${ROUNDS})`);
const share = of('kit', 'usable') / of('SurveyJS', 'usable');
console.log(`the kit needs ${share.toFixed(2)} of SurveyJS’s time`);
console.log(`${of('kit', 'script') <= 120 ? 'holds ' : 'MISSED'} script ≤ 120 ms`);
console.log(`${share <= 0.5 ? 'holds ' : 'MISSED'} usable in ≤ half of SurveyJS’s time`);
process.exit(of('kit', 'script') <= 120 && share <= 0.5 ? 0 : 1);
