import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { showsIn } from '../support/lead.mjs';
import { serve } from '../support/serve.mjs';
import { dist, pageOf } from '../support/states.mjs';

const tag = 'anze-guide';
const quarry = '广东采石场，保费三万二，去年没出事，他们一年得来几次？';
let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serve({ root: dist, pages: { '/guide.html': pageOf({ head: `<script type="module" src="/cdn/${tag}.js"></script>`, body: `<${tag}></${tag}>` }) } });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const field = (page) => page.locator(`${tag} #question`);
async function open() {
  const page = await browser.newPage();
  await page.goto(`${site.url}/guide.html`);
  await showsIn(page, tag, '.hello');
  await showsIn(page, tag, '.log');
  return page;
}

test('what was fetched while the question is written answers it without a network, clauses included', async () => {
  const page = await open();
  await page.waitForLoadState('networkidle');
  await field(page).focus();
  // The focus has begun it already; this waits until it is done.
  await page.evaluate((name) => document.querySelector(name).talk.prepare(), tag);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  for (const [count, sentence] of [[1, quarry], [2, '对答复不满意，再找谁投诉？'], [3, '什么是重大隐患']]) {
    await field(page).fill(sentence);
    await field(page).press('Enter');
    await page.waitForFunction(([name, wanted]) => document.querySelector(name).shadowRoot.querySelectorAll('.turn').length === wanted, [tag, count]);
  }
  match(await page.locator(`${tag} .turn`).first().innerText(), /第三档/);
  await page.locator(`${tag} anze-citation .chip`).first().click();
  ok((await page.locator(`${tag} anze-citation blockquote`).first().innerText()).length > 5);
  equal(asked.length, 0, asked.map((url) => new URL(url).pathname).join());
  await page.close();
});

test('a language whose words cannot be fetched is said in both; the page goes on in the one that it has, and the other comes when it is asked for again', async () => {
  const page = await open();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.evaluate(() => { document.documentElement.lang = 'en'; });
  await showsIn(page, tag, '[data-problem=language]');
  match(await page.locator(`${tag} [data-problem=language]`).innerText(), /英文[^]*network/);
  equal(await page.locator(`${tag} .title`).innerText(), '问一问');
  await page.evaluate(() => { document.documentElement.lang = 'zh-CN'; });
  await page.waitForFunction((name) => !document.querySelector(name).shadowRoot.querySelector('[data-problem=language]'), tag);
  await page.evaluate(() => { document.documentElement.lang = 'en'; });
  await showsIn(page, tag, '[data-problem=language]');
  await page.locator(`${tag} .speak`).click();
  await page.waitForTimeout(300);
  await showsIn(page, tag, '[data-problem=language]');
  await page.context().setOffline(false);
  await page.locator(`${tag} .speak`).click();
  await page.waitForFunction((name) => document.querySelector(name).shadowRoot.querySelector('.title').textContent === 'Ask', tag);
  equal(await page.locator(`${tag} [data-problem=language]`).count(), 0);
  await page.close();
});

test('a sentence in the language whose rules were not fetched is told from one that only failed, and says what can be done', async () => {
  const page = await open();
  await page.waitForLoadState('networkidle');
  await page.evaluate((name) => document.querySelector(name).talk.prepare(), tag);
  await page.context().setOffline(true);
  await field(page).fill('Quarry in Guangdong, premium 32,000, which tier?');
  await field(page).press('Enter');
  await showsIn(page, tag, '.problem');
  match(await page.locator(`${tag} .problem`).innerText(), /连一次网[^]*用中文问/);
  await field(page).fill(quarry);
  await field(page).press('Enter');
  await showsIn(page, tag, '.turn .tier');
  await page.close();
});

test('what does not come is said, what was written stays, and the same question is answered when it comes', async () => {
  const page = await open();
  await page.context().setOffline(true);
  await field(page).fill(quarry);
  await field(page).press('Enter');
  await showsIn(page, tag, '.problem');
  match(await page.locator(`${tag} .problem`).innerText(), /没有查成[^]*再试一次/);
  equal(await field(page).inputValue(), quarry);
  await page.context().setOffline(false);
  await page.locator(`${tag} .retry`).click();
  await showsIn(page, tag, '.turn .tier');
  equal(await page.locator(`${tag} .problem`).count(), 0);
  equal(await field(page).inputValue(), '');
  await page.close();
});
