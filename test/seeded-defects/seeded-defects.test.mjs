// Each battery's checker must go red on a page that is broken in just its way, and stay green on one that is not.
import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../support/browser.mjs';
import { CSP, accessibilityFaults, cspRecorder, cspReports, foreignRequests, graphSize, overweight } from '../support/checks.mjs';
import { launchOld } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { listen, pageOf } from '../support/states.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function visit(own, { pages, headers = {}, go }) {
  const site = await serve({ pages, headers });
  const page = await own.newPage({ viewport: { width: 375, height: 812 } });
  try {
    return await go(page, `${site.url}/page.html`, site.url);
  } finally {
    await page.close();
    await site.close();
  }
}

const axeOn = (body, head = '') => visit(browser, {
  pages: { '/page.html': pageOf({ head, body }) },
  go: async (page, url) => {
    await page.goto(url);
    return accessibilityFaults(page);
  },
});
test('accessibility: a sound page passes', async () => deepEqual(await axeOn('<p>甲</p><button>乙</button>'), []));
test('accessibility: weak contrast fails', async () => match((await axeOn('<p style="color:#bbb;background:#fff">看不清的一句话</p>')).join(), /color-contrast/));
test('accessibility: an unnamed button fails', async () => match((await axeOn('<button></button>')).join(), /button-name/));
test('accessibility: content wider than a phone fails', async () => match((await axeOn('<div style="width:600px">甲</div>')).join(), /reflow/));
test('accessibility: a fault inside a shadow root fails', async () => {
  const script = '<script>customElements.define("a-b", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<input>"; } })</script>';
  match((await axeOn('<a-b></a-b>', script)).join(), /label/);
});

const cspOn = (body, script = '') => visit(browser, {
  pages: { '/page.html': pageOf({ head: '<script src="/csp.js"></script>', body: `${body}<script src="/own.js"></script>` }), '/csp.js': cspRecorder, '/own.js': script },
  headers: { 'content-security-policy': CSP },
  go: async (page, url) => {
    await page.goto(url);
    return cspReports(page);
  },
});
test('CSP: a sound page passes', async () => deepEqual(await cspOn('<p>甲</p>', 'document.querySelector("p").textContent = "乙"'), []));
test('CSP: an inline script fails', async () => match((await cspOn('<script>window.a = 1</script>')).join(), /script-src/));
test('CSP: an inline style fails', async () => match((await cspOn('<p style="color:red">甲</p>')).join(), /style-src/));
test('CSP: markup from text fails', async () => match((await cspOn('<p>甲</p>', 'document.querySelector("p").innerHTML = "<b>乙</b>"')).join(), /require-trusted-types-for/));
test('CSP: eval fails', async () => equal((await cspOn('', 'eval("1")')).length > 0, true));
test('CSP: a request to a back end fails', async () => match((await cspOn('', 'fetch("/data.json").catch(function () {})')).join(), /connect-src/));

const foreignOn = (body) => visit(browser, {
  pages: { '/page.html': pageOf({ body }) },
  go: async (page, url, home) => {
    const found = foreignRequests(page, home);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return found;
  },
});
test('foreign requests: a page by itself passes', async () => deepEqual(await foreignOn('<p>甲</p>'), []));
test('foreign requests: an image from elsewhere fails', async () => match((await foreignOn('<img alt="" src="http://elsewhere.invalid/a.png">')).join(), /elsewhere/));
test('foreign requests: a beacon fails', async () => match((await foreignOn('<script>navigator.sendBeacon("http://elsewhere.invalid/b", "1")</script>')).join(), /elsewhere/));

const in86 = async (script) => {
  const old = await launchOld('chromium-86');
  try {
    return await visit(old, {
      pages: { '/page.html': pageOf({ body: '<p>甲</p><script src="/own.js"></script>' }), '/own.js': script },
      go: async (page, url) => {
        const faults = listen(page);
        await page.goto(url);
        await page.waitForFunction(() => document.readyState === 'complete');
        return faults;
      },
    });
  } finally {
    await old.close();
  }
};
test('Chromium 86: old JavaScript passes', async () => deepEqual(await in86('window.a = [1, 2][1]'), []));
test('Chromium 86: .at() fails', async () => match((await in86('window.a = [1, 2].at(-1)')).join(), /at is not a function/));
test('Chromium 86: a static block fails', async () => match((await in86('class A { static { window.a = 1; } }')).join(), /Unexpected token/));

test('size: a file over its budget fails, and what it imports counts, but not what it loads later', () => {
  const place = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    const noise = (n) => Array.from({ length: n }, (_, i) => `export const v${i} = "${((i + 1) * 2654435761 % 4294967296).toString(36)}";`).join('\n');
    writeFileSync(join(place, 'entry.js'), 'import "./part.js"; export const later = () => import("./later.js");');
    writeFileSync(join(place, 'part.js'), noise(200));
    writeFileSync(join(place, 'later.js'), noise(2000));
    const size = graphSize(join(place, 'entry.js'));
    equal(size > 1000 && size < 5000, true, String(size));
    match(overweight('a', size, 1000), /over its budget/);
    equal(overweight('a', size, 5000), null);
    match(overweight('a', size, undefined), /no budget/);
    writeFileSync(join(place, 'bare.js'), 'import "lit";');
    let message = '';
    try {
      graphSize(join(place, 'bare.js'));
    } catch (error) {
      message = error.message;
    }
    match(message, /not self-contained/);
  } finally {
    rmSync(place, { recursive: true });
  }
});
