// Pictures of the five tabs as their flows leave them, and of a complaint's pages, into test/out/miniapp: to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildHost } from '../host/build.mjs';
import { fakeInsurer } from './fake-insurer.mjs';
import * as flows from './flows.mjs';
import { openHost } from './open-host.mjs';

const out = join(import.meta.dirname, '../../../test/out/miniapp');
const folder = join(import.meta.dirname, '../dist/host');
mkdirSync(out, { recursive: true });
await buildHost(undefined, folder);
const host = await openHost(folder);
const tabs = ['问一问', '我的权益', '日历', '隐患', '投诉回访'];

async function shootPage(page, name) {
  await page.waitForTimeout(600);
  await page.setViewportSize({ width: 375, height: 2400 });
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.setViewportSize({ width: 375, height: 720 });
  console.log(`${name}.png`);
}
/** Its form with everything wrong that can be, its page, what is asked of somebody who told the insurer, and its time running. */
async function shootComplaint(page, name) {
  await page.locator('#bar button').nth(4).tap();
  await page.locator('wx-button:visible', { hasText: '写投诉' }).tap();
  await page.locator('.choice:visible', { hasText: '已经打过电话' }).tap();
  await flows.handIn(page);
  await shootPage(page, `${name}-complaint-form`);
  await page.locator('#head button').tap();
  await page.locator('.complaint .link', { hasText: '看经过' }).first().tap();
  await shootPage(page, `${name}-complaint-case`);
  await page.locator('wx-button:visible', { hasText: '已经告诉保险公司' }).tap();
  await page.locator('wx-button:visible', { hasText: '记下' }).tap();
  await shootPage(page, `${name}-complaint-tell`);
  await page.locator('.choice:visible', { hasText: '已经打过电话' }).tap();
  await page.locator('wx-button:visible', { hasText: '记下' }).tap();
  await page.locator('.figure:visible').waitFor();
  await shootPage(page, `${name}-complaint-told`);
}

async function shoot(name, options, before, after = async () => undefined) {
  const server = fakeInsurer();
  const { page, close } = await host.page({ options, answer: (route) => server.answer(route) });
  await before(page, server);
  for (const [i, tab] of tabs.entries()) {
    await page.locator('#bar button').nth(i).tap();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(out, `${name}-${i + 1}.png`) });
    await page.setViewportSize({ width: 375, height: 2400 });
    await page.screenshot({ path: join(out, `${name}-${i + 1}-long.png`) });
    await page.setViewportSize({ width: 375, height: 720 });
    console.log(`${name}-${i + 1}.png ${tab}`);
  }
  await after(page, name);
  await close();
}

await shoot('first', {}, async () => undefined);
const filled = async (page) => {
  await flows.calendar({ page });
  await page.evaluate(() => (window.host.denyCalendar = false));
  await flows.fillHazard(page);
  await flows.complain(page);
  await flows.handIn(page);
  await page.locator('.complaint').first().waitFor();
  await page.locator('#bar button').first().tap();
  await page.locator('.sender input').fill('广东采石场，保费三万二，他们一年得来几次？');
  await page.locator('.sender wx-button').tap();
  await page.locator('.bubble').nth(1).waitFor();
};
await shoot('filled', { photo: flows.photo }, filled, shootComplaint);
await shoot('elder', { photo: flows.photo, fontScale: 1.4 }, filled, shootComplaint);
await shoot('english', { language: 'en' }, async () => undefined);
await host.close();
