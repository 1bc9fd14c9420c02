// The app as its visitors meet it: five tabs that know what was answered once, by thumb, keyboard and screen reader.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { catalogueOf } from '../../scripts/lint/catalogues.mjs';
import { launch } from '../support/browser.mjs';
import { hashOf } from '../support/case-files.mjs';
import { accessibilityFaults, cspRecorder, cspReports, foreignRequests } from '../support/checks.mjs';
import { listen } from '../support/states.mjs';
import { agree, answerAsQuarry, dist, goTo, open, press, ready, sayPolicyStart, seen, tabs, tagOf, type } from './support.mjs';

/** On each submission what breaks most easily; all of it by `pnpm test:batteries`. */
const isFull = process.env.ANZE_FULL === '1';
let browser;
let site;
before(async () => {
  [browser, site] = [await launch(), await open()];
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A visitor's browser, new each time; what its console, its policy and its network would report must be nothing. */
async function visit(go, { path = '', width = 375, script = '', ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 812 }, locale: 'zh-CN', ...options });
  try {
    const page = await context.newPage();
    const faults = listen(page);
    const foreign = foreignRequests(page, site.url);
    await page.addInitScript(cspRecorder);
    if (script) await page.addInitScript(script);
    await page.goto(site.url + path);
    await ready(page);
    await go(page, context);
    deepEqual([faults, foreign, await cspReports(page)], [[], [], []]);
  } finally {
    await context.close();
  }
}
/** In the page: the calendar tells of a right that was not met, as it does at the button 投诉. */
const miss = (tag) => document.querySelector(tag).dispatchEvent(new CustomEvent('anze-complaint', {
  bubbles: true, composed: true, cancelable: true,
  detail: {
    rulebook: 'guangdong-non-coal-mine', version: '1', readings: {}, finding: 'kinds', title: '服务种类数', text: '每年至少4种服务。', clauses: ['GD-A1-f3'], facts: { region: '440000', sector: 'non-coal-mine' },
    period: { from: '2025-11-01', to: '2026-10-31' }, due: '2026-10-31', overdue: true, count: { unit: 'kinds', owed: 4, delivered: 1 }, missing: ['风险评估'], services: [],
  },
}));
const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

describe('what can be read without a browser', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
  const sizeOf = (file) => {
    const png = readFileSync(join(dist, file));
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  };

  test('the page says its language, title, size, colour and policy', () => {
    match(page, /<html lang="zh-CN">/);
    match(page, /<title>[^<]+<\/title>/);
    match(page, /<meta name="viewport" content="width=device-width, initial-scale=1[^"]*">/);
    ok(!/user-scalable|maximum-scale/.test(page), 'a page must let its reader make it larger');
    match(page, /<meta name="theme-color" content="#0b5cad">/);
    match(page, /<meta name="description" content="[^"]{10,}">/);
    match(page, /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'(?: 'sha256-[\w+/=]+')+; [^"]*require-trusted-types-for 'script'"/);
    ok(!/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/.test(page), 'nothing inline');
  });
  test('it says of privacy what the mini-program says', () => {
    const notice = (folder) => {
      const file = join(import.meta.dirname, `../../packages/${folder}/src/locales/zh-CN.ts`);
      return catalogueOf(file, readFileSync(file, 'utf8')).notice;
    };
    const [own, theirs] = [notice('h5'), notice('miniapp')];
    equal(own.privacyTitle, theirs.privacyTitle);
    const parts = { privacyText: ['你问的话、填的企业情况、记下的服务、隐患（含照片）、投诉和回访，只存在这台'], privacySent: ['才会发给你的保险公司'], privacyNobody: ['没有接上保险公司的服务器', '不会发给任何人'], privacyRest: ['不看你的位置，不读通讯录', '全部清除'] };
    for (const [part, all] of Object.entries(parts)) for (const words of all) for (const text of [own[part], theirs[part]]) ok(text.includes(words), words);
  });
  test('it can be installed: names, colours, start and icons of the sizes that browsers ask for', () => {
    for (const name of ['name', 'short_name', 'start_url', 'scope', 'theme_color', 'background_color', 'lang']) ok(manifest[name], name);
    equal(manifest.display, 'standalone');
    for (const purpose of ['any', 'maskable']) {
      for (const size of ['192x192', '512x512']) {
        const icon = manifest.icons.find((one) => one.purpose === purpose && one.sizes === size);
        ok(icon, `${purpose} ${size}`);
        equal(sizeOf(icon.src), size);
      }
    }
    match(page, /<link rel="apple-touch-icon" href="\.\/icons\/apple-touch-icon\.png">/);
    equal(sizeOf('icons/apple-touch-icon.png'), '180x180');
  });
});

describe('the five tabs', () => {
  test('what was answered once is known in all of them, and what was typed stays', () => visit(async (page) => {
    await agree(page);
    await goTo(page, 'rights');
    equal(await answerAsQuarry(page), '第三档');
    await goTo(page, 'calendar');
    await sayPolicyStart(page, '2026-03-01');
    await press(page, tagOf.calendar, '记一次服务');
    await seen(page, tagOf.calendar, '#field-note');
    await type(page, tagOf.calendar, '#field-note', '还没写完');
    await goTo(page, 'hazards');
    await seen(page, tagOf.hazards, 'button', '记一条隐患');
    await press(page, tagOf.hazards, '记一条隐患');
    await seen(page, tagOf.hazards, 'form, .form');
    await goTo(page, 'complaints');
    await seen(page, tagOf.complaints, 'button', '写投诉');
    await goTo(page, 'complaints/revisit');
    await seen(page, tagOf['complaints/revisit'], '.card', '广东');
    await goTo(page, 'calendar');
    equal(await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('#field-note').value, tagOf.calendar), '还没写完');
    await goTo(page, 'rights');
    equal(await seen(page, tagOf.rights, '.figure'), '第三档');
    // The calculator was told the calendar's answer.
    equal(await page.evaluate((tag) => document.querySelector(tag).session.policy.facts.policyStart, tagOf.rights), '2026-03-01');
  }));

  test('a service that was recorded is there again the next day, and so are the answers', () => visit(async (page) => {
    await agree(page);
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    await goTo(page, 'calendar');
    await sayPolicyStart(page, '2026-03-01');
    await press(page, tagOf.calendar, '记一次服务');
    await seen(page, tagOf.calendar, '#field-date');
    await type(page, tagOf.calendar, '#field-date', '2026-05-20');
    await page.evaluate((tag) => {
      const root = document.querySelector(tag).shadowRoot;
      Array.from(root.querySelectorAll('.form .choice')).find((one) => one.textContent.includes('安全培训')).querySelector('input').click();
      Array.from(root.querySelectorAll('.form .choice')).find((one) => /现场|线下/.test(one.textContent)).querySelector('input').click();
    }, tagOf.calendar);
    await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.form button.primary').click(), tagOf.calendar);
    await seen(page, tagOf.calendar, '.log-row');
    await page.reload();
    await ready(page);
    equal(await page.locator('.privacy').count(), 0);
    await seen(page, tagOf.calendar, '.log-row', '安全培训');
    await goTo(page, 'rights');
    equal(await seen(page, tagOf.rights, '.figure'), '第三档');
  }));

  test('the back button goes tab by tab, the tab in sight is marked, and the title names it', () => visit(async (page) => {
    await goTo(page, 'rights');
    await goTo(page, 'hazards');
    equal(await page.getAttribute('.tabs [data-place=hazards]', 'aria-current'), 'page');
    equal(await page.locator('.tabs [aria-current]').count(), 1);
    equal(await page.title(), '隐患 - 安责通');
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('#rights').hidden);
    equal(await page.title(), '我的权益 - 安责通');
  }));

  test('the keyboard alone reaches every tab', () => visit(async (page) => {
    const reached = [];
    for (let i = 0; i < 12 && reached.length < tabs.length; i++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement.closest('.tabs a')?.dataset.place ?? null);
      if (place) {
        await page.keyboard.press('Enter');
        await page.waitForFunction((name) => !document.querySelector(`#${name}`).hidden, place);
        reached.push(place);
      }
    }
    deepEqual(reached, tabs);
  }));

  test('what the calendar misses becomes a complaint in the next tab', () => visit(async (page) => {
    await goTo(page, 'calendar');
    await page.evaluate(miss, tagOf.calendar);
    await page.waitForFunction(() => location.hash === '#/complaints');
    await seen(page, tagOf.complaints, 'form');
  }));
});

describe('what one tab knows of another', () => {
  test('the calendar dates a complaint and a hazard of the other tabs; the revisit knows the firm that the complaint named', () => visit(async (page) => {
    const [calendar, complaints, hazards, revisit] = ['calendar', 'complaints', 'hazards', 'complaints/revisit'].map((tab) => tagOf[tab]);
    const click = async (tag, selector) => {
      await seen(page, tag, selector);
      await page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).click(), [tag, selector]);
    };
    await agree(page);
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    await goTo(page, 'calendar');
    await sayPolicyStart(page, '2026-03-01');
    await goTo(page, 'complaints');
    await press(page, complaints, '写投诉');
    await seen(page, complaints, '#field-subject');
    for (const [field, text] of Object.entries({ subject: '没有来排查', request: '请来排查', firm: '示例石料厂', name: '王厂长' })) await type(page, complaints, `#field-${field}`, text);
    await click(complaints, 'input[name=channel][id$="-1"]');
    await seen(page, complaints, '#field-date');
    await type(page, complaints, '#field-date', '2026-11-10');
    await click(complaints, '.form button[type=submit]');
    await seen(page, complaints, '.answer', '已经存好');
    await goTo(page, 'complaints/revisit');
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('[id="field-firm.name"]')?.value === '示例石料厂' && document.querySelector(tag).shadowRoot.querySelector('[id="field-contact.name"]').value === '王厂长', revisit);
    await goTo(page, 'hazards');
    await click(hazards, '[data-act=add]');
    await seen(page, hazards, '#field-problem');
    for (const [field, text] of Object.entries({ problem: '边坡有浮石', found: '2026-11-18' })) await type(page, hazards, `#field-${field}`, text);
    await click(hazards, '.form button[type=submit]');
    await seen(page, hazards, '[data-row]');
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('[data-status=saved]'), hazards);
    await goTo(page, 'calendar');
    await seen(page, calendar, '.row, .due-row, .answer', '投诉');
    await page.waitForFunction((tag) => ['complaintReceived 2026-11-10', 'hazardFound 2026-11-18'].every((one) => document.querySelector(tag).events.some(({ event, date }) => `${event} ${date}` === one)), calendar);
  }));
});

describe('what is stored', () => {
  test('nothing before somebody agrees; then what was typed before comes along', () => visit(async (page) => {
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    await goTo(page, 'hazards');
    await seen(page, tagOf.hazards, 'button', '记一条隐患');
    match(await seen(page, tagOf.hazards, '.desk-saved'), /关掉就没有了/);
    deepEqual([await databases(page), await page.evaluate(() => localStorage.length)], [[], 0]);
    await agree(page);
    await page.waitForFunction(() => document.querySelector('.privacy') === null);
    await seen(page, tagOf.hazards, '.desk-saved', '自动保存在这台设备上');
    await page.reload();
    await ready(page);
    await goTo(page, 'rights');
    equal(await seen(page, tagOf.rights, '.figure'), '第三档');
  }));
  test('from the yes on: the dialog that was held before it is there after a reload, and no fault is told', () => visit(async (page) => {
    const tag = tagOf.ask;
    await goTo(page, 'ask');
    await seen(page, tag, '#question');
    await type(page, tag, '#question', '多久要上门一次？');
    await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('.send').click(), tag);
    await seen(page, tag, '[part=stored]', '要先同意');
    await agree(page);
    await page.waitForFunction((name) => document.querySelector(name).shadowRoot.querySelector('[part=stored]') === null, tag);
    await page.reload();
    await ready(page);
    await goTo(page, 'ask');
    await seen(page, tag, '[part=turn]', '多久要上门一次');
    equal(await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('[part=stored]'), tag), null);
  }));
  test('a complaint that there is nobody to send to, in its list', () => visit(async (page) => {
    const tag = tagOf.complaints;
    await agree(page);
    await goTo(page, 'complaints');
    await seen(page, tag, 'button', '写投诉');
    await press(page, tag, '写投诉');
    for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']]) {
      await seen(page, tag, `#field-${field}`);
      await type(page, tag, `#field-${field}`, text);
    }
    await press(page, tag, '写好了，存下来');
    await seen(page, tag, '.answer', '没有地方可发');
    await press(page, tag, '返回');
    await seen(page, tag, '.list', '还没发出去');
    await page.reload();
    await ready(page);
    await goTo(page, 'complaints');
    await seen(page, tag, '.list', '没有来');
  }));
  test('a demonstration receives a complaint before somebody agrees, in memory; what it received comes along with the yes', async () => {
    site.answers['GET /config.js'] = (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('export default { demo: true };');
    try {
      await visit(async (page) => {
        const tag = tagOf.complaints;
        await goTo(page, 'complaints');
        await seen(page, tag, 'button', '写投诉');
        ok(!(await page.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag)).includes('没有设置接收投诉的地方'));
        await press(page, tag, '写投诉');
        for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']]) {
          await seen(page, tag, `#field-${field}`);
          await type(page, tag, `#field-${field}`, text);
        }
        await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelector('form button[type=submit]').click(), tag);
        match(await seen(page, tag, '.figure.code'), /-/);
        deepEqual([await databases(page), await page.evaluate(() => localStorage.length)], [[], 0]);
        await agree(page);
        // What the server keeps follows what the device keeps.
        await page.evaluate(async (name) => {
          for (let count = 0; count === 0;) {
            await new Promise((done) => setTimeout(done, 100));
            if (!(await indexedDB.databases()).some((one) => one.name === name)) continue;
            const { result } = await new Promise((done) => Object.assign(indexedDB.open(name), { onsuccess: ({ target }) => done(target) }));
            const counted = result.objectStoreNames.contains('cases') ? result.transaction('cases').objectStore('cases').count() : null;
            if (counted) await new Promise((done) => Object.assign(counted, { onsuccess: done }));
            count = counted?.result ?? 0;
            result.close();
          }
        }, 'anze-kit-embedded-backend');
        await page.reload();
        await ready(page);
        await goTo(page, 'complaints');
        await seen(page, tag, '.list .case-row', '没有来');
        // Back leads from an open complaint to the list; another tab leaves it open.
        await press(page, tag, '看进度：没有来');
        await seen(page, tag, '.answer', '没有来');
        await goTo(page, 'rights');
        await page.goBack();
        await page.waitForFunction(() => !document.querySelector('#complaints').hidden);
        await seen(page, tag, '.answer', '没有来');
        await page.goBack();
        await seen(page, tag, '.list .case-row', '没有来');
        equal(await page.evaluate(() => document.querySelector('#complaints').hidden), false);
      });
    } finally {
      delete site.answers['GET /config.js'];
    }
  });
  test('nothing at all where somebody would rather not, and the page says so', () => visit(async (page) => {
    await page.click('text=先不存');
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    match(await page.textContent('#notices'), /现在什么都没有存/);
    deepEqual([await databases(page), await page.evaluate(() => localStorage.length)], [[], 0]);
  }));
  test('it can be put into a file, erased and brought back', () => visit(async (page) => {
    await agree(page);
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    await page.click('.top [data-place=me]');
    await page.fill('#me [name=firm]', '示例石料厂');
    await page.click('#me form .button');
    await page.waitForFunction(() => document.querySelector('#me form .heard').textContent.includes('已保存'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#me >> text=存成一个文件')]);
    const file = await download.path();
    await page.click('#me >> text=清除本机数据');
    await Promise.all([page.waitForEvent('load'), page.click('#me >> text=真的清除')]);
    await ready(page);
    equal(await page.locator('.privacy').count(), 1);
    deepEqual([await databases(page), await page.evaluate(() => localStorage.length)], [[], 0]);
    equal(await page.inputValue('#me [name=firm]'), '');
    await agree(page);
    await page.setInputFiles('#me input[type=file]', file);
    await page.waitForFunction(() => document.querySelector('#me').textContent.includes('搬进来了'));
    equal(await page.inputValue('#me [name=firm]'), '示例石料厂');
    await goTo(page, 'rights');
    equal(await seen(page, tagOf.rights, '.figure'), '第三档');
  }, { acceptDownloads: true }));
  (isFull ? test : test.skip)('a file from elsewhere is refused in words', () => visit(async (page) => {
    await page.click('.top [data-place=me]');
    await page.setInputFiles('#me input[type=file]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('anze-h5-export 1 99999999\n{}') });
    await page.waitForFunction(() => document.querySelector('#me').textContent.includes('读不懂'));
  }));
});

test('where styles must be elements (Safari before 16.4) the policy names them', () => visit(async (page) => {
  for (const tab of [...tabs, 'complaints/revisit']) {
    await goTo(page, tab);
    ok(await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('style').sheet.cssRules.length > 5, tagOf[tab]), tab);
  }
  await goTo(page, 'rights');
  await answerAsQuarry(page);
  await page.waitForFunction(() => customElements.get('anze-citation'));
}, { script: 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;' }));

describe('what is handed in', () => {
  test('a complaint about what the calendar misses waits while nobody answers, and goes out when somebody does', async () => {
    let isUp = false;
    const taken = [];
    site.answers['GET /config.js'] = (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end("export default { api: '/anze/v1', names: { firm: '示例石料厂', policyNo: 'P-1', insurer: '示例财险', person: '王厂长', phone: '000-0000-0009' } };");
    site.api = (request, response, path) => {
      let text = '';
      request.on('data', (part) => (text += part)).on('end', () => {
        if (!isUp) return response.writeHead(503, { 'content-type': 'text/html' }).end('<html>busy</html>');
        if (request.method !== 'PUT') return response.writeHead(200, { 'content-type': 'application/json' }).end('{"format":1,"cases":[],"next":null}');
        const submission = JSON.parse(text);
        taken.push(submission);
        const hash = hashOf(submission);
        response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({
          format: 1, submissionId: path.split('/').pop(), hash, receivedAt: '2026-11-22T08:00:00.000Z', queryCode: '7K2M-Q4XR-09BD', ledger: { case: submission.id, seq: 1, head: hash },
        }));
      });
    };
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
    try {
      const page = await context.newPage();
      await page.goto(site.url);
      await ready(page);
      await agree(page);
      await goTo(page, 'calendar');
      await page.evaluate(miss, tagOf.calendar);
      await seen(page, tagOf.complaints, '#field-subject');
      await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.form button[type=submit]').click(), tagOf.complaints);
      await page.waitForFunction(() => document.querySelector('#notices').textContent.includes('1 条等着交出去'), null, { timeout: 15000 });
      equal(taken.length, 0);
      await page.goto('about:blank');
      isUp = true;
      // The next day, in another tab of the app: it goes out without its form.
      await page.goto(`${site.url}#/rights`);
      await ready(page);
      // The notice comes a moment after the page: that it is not there yet says nothing.
      for (let i = 0; i < 150 && taken.length === 0; i += 1) await page.waitForTimeout(100);
      await page.waitForFunction(() => !document.querySelector('#notices').textContent.includes('等着交出去'), null, { timeout: 15000 });
      deepEqual(taken.map(({ kind, record }) => [kind, record.firm.name, record.complainant.name]), [['complaint', '示例石料厂', '王厂长']]);
    } finally {
      await context.close();
      Object.assign(site, { answers: {}, api: null });
    }
  });
});

describe('a link from elsewhere', () => {
  test('leads to its tab; a ticket is exchanged once, and no address keeps it or what a stranger put there', async () => {
    const asked = [];
    const json = { 'content-type': 'application/json' };
    const body = (request) => new Promise((done) => {
      let text = '';
      request.on('data', (part) => (text += part)).on('end', () => done(text));
    });
    site.answers['GET /config.js'] = (_, response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end("export default { api: '/anze/v1' };");
    site.answers['POST /anze/v1/wechat/ticket-sessions'] = async (request, response) => {
      asked.push(JSON.parse(await body(request)));
      response.writeHead(200, json).end('{"token":"t-1","expiresIn":600}');
    };
    site.answers['GET /anze/v1/cases'] = (request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(200, json).end('{"format":1,"cases":[],"next":null}');
    };
    try {
      await visit(async (page) => {
        await seen(page, tagOf.complaints, 'button', '写投诉');
        // The server knows which page it gave the ticket for, so it hears that address whole, once.
        equal(new URL(page.url()).search + new URL(page.url()).hash, '?mode=elder#/complaints');
        deepEqual(asked, [{ ticket: 'abcdefghijklmnop', path: '/?tab=complaints&mode=elder&token=secret&from=somewhere' }, 'Bearer t-1']);
        equal(await page.evaluate(() => JSON.stringify(localStorage) + document.cookie), '{}');
        match(await page.getAttribute('html', 'class'), /elder/);
        await page.goBack().catch(() => null);
      }, { path: '?tab=complaints&mode=elder&token=secret&from=somewhere#ticket=abcdefghijklmnop' });
    } finally {
      site.answers = {};
    }
  });
  test('a share link of the calculator opens it, and does not become the reader’s own firm by itself', () => visit(async (page) => {
    await goTo(page, 'rights');
    await answerAsQuarry(page);
    await press(page, tagOf.rights, '分享');
    const link = await page.evaluate((tag) => (document.querySelector(tag).shadowRoot.querySelector('textarea, input[readonly]')?.value ?? ''), tagOf.rights);
    match(link, /#anze=/);
    await visit(async (other) => {
      equal(await seen(other, tagOf.rights, '.figure'), '第三档');
      await goTo(other, 'calendar');
      equal(await other.evaluate((tag) => JSON.stringify(document.querySelector(tag).facts), tagOf.calendar), '{}');
    }, { path: link.slice(site.url.length) });
  }));
});

describe('everybody can use it', () => {
  const looks = [['375 px', 375, ''], ['375 px, elder', 375, '?mode=elder'], ...(isFull ? [['1280 px', 1280, ''], ['375 px, dark', 375, '?theme=dark'], ['375 px, elder, English', 375, '?mode=elder&lang=en']] : [])];
  for (const [name, width, query] of looks) {
    test(`${name}: nothing for axe to say, nothing wider than the window, and targets that a thumb hits`, () => visit(async (page) => {
      const least = query.includes('elder') ? 60 : 44;
      for (const tab of [...tabs, 'complaints/revisit', 'me']) {
        if (tab === 'me') await page.evaluate(() => document.querySelector('.top [data-place=me]').click());
        else await goTo(page, tab);
        await page.waitForTimeout(150);
        deepEqual(await accessibilityFaults(page), [], tab);
        const small = await page.evaluate((size) => Array.from(document.querySelectorAll('.top a, .top button, .tabs a, .parts a, #notices button, #me button, #me label.button, #me .choice, #me .field input'))
          .filter((one) => one.getClientRects().length && !one.matches('.visually-hidden')).map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < size - 0.5 || height < size - 0.5).map(([text, { width, height }]) => `${text} ${width}×${height}`), least);
        deepEqual(small, [], tab);
      }
    }, { path: query, width, colorScheme: query.includes('dark') ? 'dark' : 'light' }));
  }
  test('an English reader finds no Chinese word of the shell, a Chinese one no English label', () => visit(async (page) => {
    for (const place of [...tabs, 'me']) {
      await page.evaluate((name) => document.querySelector(`[data-place='${name}']`).click(), place);
      await page.waitForFunction((name) => !document.querySelector(`#${name}`).hidden, place);
    }
    // The names of the rules' texts are theirs; the switch of languages names itself.
    equal(await page.evaluate(() => document.body.innerText.replace(/中文|语言/g, '').match(/[\u4e00-\u9fff]+/g)), null);
    await page.click('#me >> text=中文');
    await page.waitForFunction(() => document.querySelector('.tabs').textContent.includes('问一问'));
    equal(await page.getAttribute('html', 'lang'), 'zh-CN');
  }, { path: '?lang=en' }));
  test('on a wide window the tabs stand at the side and no line is longer than 960 px', () => visit(async (page) => {
    const { tabsRight, left, width } = await page.evaluate(() => {
      const main = document.querySelector('main').getBoundingClientRect();
      return { tabsRight: document.querySelector('.tabs').getBoundingClientRect().right, left: main.left, width: main.width };
    });
    ok(tabsRight <= left && width <= 960, `${tabsRight} ${left} ${width}`);
  }, { width: 1600 }));
});
