// A real mouse, in a real page: no double click hands in what was only to be put down.
import { after, before, test } from 'node:test';
import { deepEqual, equal } from 'node:assert/strict';
import { launch } from '../../support/browser.mjs';
import { showsIn } from '../../support/lead.mjs';
import { serve } from '../../support/serve.mjs';
import { dist, pageOf } from '../../support/states.mjs';

const tag = 'anze-hazard-list';
let browser;
let site;
before(async () => {
  browser = await launch();
  site = await serve({ root: dist, pages: { '/hazards.html': pageOf({ head: `<script type="module" src="/cdn/${tag}.js"></script>`, body: `<${tag} on="2026-11-22"></${tag}>` }) } });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

test('saving one hazard with a double click does not hand in the list, and handing in is done once', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    await page.goto(`${site.url}/hazards.html`);
    await showsIn(page, tag, '.answer');
    const list = page.locator(tag);
    await list.evaluate((element) => {
      element.firm = { name: '某某运输公司' };
      globalThis.sent = [];
      const none = async () => ({ ok: false, problem: { code: 'offline', message: 'nobody answers' } });
      element.backend = { submit: none, putPhoto: none, photo: none, case: none, caseByCode: none, cases: none };
      element.addEventListener('anze-submit', ({ detail }) => globalThis.sent.push(detail.record.hazards.length));
    });
    const sent = () => page.evaluate(() => globalThis.sent);
    await list.locator('[data-tab=head]').click();
    await list.locator('#field-date').fill('2026-11-22');
    await list.locator('.form button[type=submit]').click();
    await list.locator('[data-act=add]').first().click();
    await list.locator('#field-problem').fill('边坡有浮石');
    const save = list.getByRole('button', { name: '保存这条' });
    // As it happens on a page that is scrolled: the button that hands in stands where the one that saves stood.
    await list.evaluate((element) => {
      const { x, y } = element.renderRoot.querySelector('.form button[type=submit]').getBoundingClientRect();
      element.addEventListener('click', () => void element.updateComplete.then(() => {
        const button = element.renderRoot.querySelector('[data-act=submit]');
        if (button) button.style.cssText = `position: fixed; left: ${x - 10}px; top: ${y - 10}px; z-index: 9`;
      }), { once: true });
    });
    await save.dblclick();
    await showsIn(page, tag, '[data-row]');
    // Longer than two clicks may be apart to be a double one, and than a record needs to be handed in.
    await page.waitForTimeout(700);
    deepEqual(await sent(), []);
    await list.locator('[data-act=submit]').dblclick();
    await page.waitForTimeout(700);
    deepEqual(await sent(), [1]);
    equal(await list.locator('.desk-sent').innerText(), '有 1 条等待发送，会自动发出。');
  } finally {
    await context.close();
  }
});
