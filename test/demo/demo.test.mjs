// The demo as it is built and served: every page, in a current Chromium and in Chromium 86.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, preview } from 'vite';
import { widgets } from '../../scripts/widgets.mjs';
import { launch } from '../support/browser.mjs';
import { accessibilityFaults, cspRecorder, cspReports, foreignRequests } from '../support/checks.mjs';
import { launchOld } from '../support/engines.mjs';
import { listen } from '../support/states.mjs';
import { fullStory, reader } from './story.mjs';

const root = join(import.meta.dirname, '../../demo');
const outDir = join(import.meta.dirname, '../out/demo');
const looks = {
  index: ['', '?lang=en'], portal: ['', '?mode=elder'], 'portal-sidebar': ['', '?mode=elder'], 'portal-firm': ['', '?mode=elder'],
  insurer: ['', '?mode=elder', '?lang=en', '#revisit', '#complaints', '#hazards', '#insights', '?lang=en#insights', '?mode=elder#insights'], phone: ['', '?mode=elder', '?theme=dark', '?lang=en&firm=6'],
  embed: ['', '?lang=en'],
};
const pages = Object.keys(looks);
let server;
let home;

before(async () => {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  server = await preview({ root, build: { outDir }, preview: { port: 4800, host: '127.0.0.1' } });
  home = server.resolvedUrls.local[0];
});
after(() => server?.close());

/** Waits until the widget of a page shows something; plain calls, as Chromium 86 must take them. */
const ready = (page) =>
  page.waitForFunction(() => {
    // The app in the phone's frame says by itself when it is ready.
    const frame = document.querySelector('iframe#screen');
    if (frame) {
      const app = frame.contentDocument;
      const widget = app && 'ready' in app.documentElement.dataset && app.querySelector('.panel:not([hidden]) .place > *');
      return Boolean(widget && widget.shadowRoot && widget.shadowRoot.querySelector('button') && !widget.shadowRoot.querySelector('[aria-busy=true]'));
    }
    const list = document.querySelector('#today');
    if (list && !list.hidden) return document.querySelector('#complaint-count').textContent !== '…';
    const widgets = [...document.querySelectorAll('main *, aside *')].filter(({ localName, hidden }) => localName.startsWith('anze-') && !hidden);
    return widgets.length > 0 && widgets.every(({ shadowRoot }) => shadowRoot && shadowRoot.querySelector('button') && !shadowRoot.querySelector('[aria-busy=true], [data-status=opening]'));
  }, null, { timeout: 20000 });
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** The visible words outside the widgets. */
const words = (page) => page.evaluate(() => document.body.innerText);
const inWidget = (page, selector) => page.evaluate((selector) => (document.querySelector('iframe#screen')?.contentDocument ?? document).querySelector('anze-tier-calculator').shadowRoot.querySelector(selector)?.textContent.trim() ?? null, selector);

/** Answers the portal's questions as the owner of a Guangdong quarry would. */
async function answerAsQuarry(page) {
  // Rulebooks come after the first question; only then is the page at rest.
  await page.waitForLoadState('networkidle');
  const answers = { region: '440000', sector: 'non-coal-mine', premium: '32000', accidentLastYear: 'false' };
  for (const [fact, answer] of Object.entries(answers)) {
    await page.waitForFunction((fact) => document.querySelector('anze-tier-calculator').shadowRoot.querySelector(`#field-${fact}`), fact, { timeout: 10000 });
    await page.evaluate(([fact, answer]) => {
      const form = document.querySelector('anze-tier-calculator').shadowRoot.querySelector('form');
      const field = form.querySelector(`#field-${fact}`);
      if (field.type === 'radio') {
        for (const radio of form.querySelectorAll(`[name=${fact}]`)) if (radio.value === answer) radio.click();
      } else {
        field.value = answer;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      }
    }, [fact, answer]);
    await page.evaluate(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelector('button[type=submit]').click());
  }
  await page.waitForFunction(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelector('.figure'), null, { timeout: 10000 });
}

describe('in a current Chromium', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  /** Opens a page, and holds what it did against all that a page of the demo must not do. */
  async function visit(path, viewport, go = async () => {}) {
    const page = await browser.newPage({ viewport, locale: 'zh-CN' });
    try {
      await page.addInitScript(cspRecorder);
      const faults = listen(page);
      const foreign = foreignRequests(page, home);
      page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
      await page.goto(home + path);
      await ready(page);
      await go(page);
      deepEqual([...faults, ...foreign, ...(await cspReports(page)), ...(await page.context().cookies())], []);
    } finally {
      await page.close();
    }
  }

  for (const name of pages) {
    for (const width of [375, 1280]) {
      for (const look of looks[name]) {
        test(`${name}${look}, ${width} px: quiet, accessible, no wider than the window`, () =>
          visit(`${name}.html${look}`, { width, height: 800 }, async (page) => deepEqual(await accessibilityFaults(page), [])));
      }
    }
  }

  test('every link leads somewhere', async () => {
    for (const name of pages) {
      await visit(`${name}.html`, { width: 1280, height: 800 }, async (page) => {
        const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(({ href }) => href));
        ok(links.length > 0);
        for (const link of links) {
          const url = new URL(link);
          equal(url.origin, new URL(home).origin, link);
          const answer = await page.request.get(url.href);
          equal(answer.status(), 200, link);
          if (url.hash) match(await answer.text(), new RegExp(`id="${url.hash.slice(1)}"`), link);
        }
      });
    }
  });

  test('Chinese pages hold no English, English pages no Chinese', async () => {
    // Names that have no Chinese, and the switch to the other language.
    const names = /English|Cookie|CSP|Chromium|Safari|Trusted Types/g;
    for (const name of ['index', 'portal', 'portal-sidebar', 'portal-firm', 'insurer', 'phone']) {
      await visit(`${name}.html`, { width: 1280, height: 800 }, async (page) => {
        deepEqual((await words(page)).replace(names, '').match(/[A-Za-z]{2,}/g) ?? [], [], name);
      });
    }
    for (const name of ['index', 'phone']) {
      await visit(`${name}.html?lang=en`, { width: 1280, height: 800 }, async (page) => {
        deepEqual((await words(page)).replace('中文', '').match(/[\u4e00-\u9fff]+/g) ?? [], [], name);
      });
    }
    await visit('insurer.html?lang=en', { width: 1280, height: 800 }, async (page) => {
      // Firms and what they wrote stay as they are.
      const text = await page.evaluate(() => {
        for (const list of document.querySelectorAll('.todo')) list.remove();
        return document.body.innerText;
      });
      deepEqual(text.replace('中文', '').match(/[\u4e00-\u9fff]+/g) ?? [], []);
    });
    await visit('embed.html?lang=en', { width: 1280, height: 800 }, async (page) => {
      const text = await page.evaluate(() => {
        for (const code of document.querySelectorAll('pre, select')) code.remove();
        return document.body.innerText;
      });
      deepEqual(text.replace('中文', '').match(/[\u4e00-\u9fff]+/g) ?? [], []);
    });
  });

  test('the switch changes the language of page and widget, and links carry it on', () =>
    visit('index.html', { width: 1280, height: 800 }, async (page) => {
      await page.click('#language');
      await page.waitForFunction(() => /insurer/.test(document.querySelector('anze-tier-calculator').shadowRoot.querySelector('.base').textContent));
      match(await page.textContent('h1'), /insurer/);
      match(await page.getAttribute('html', 'lang'), /^en$/);
      match(await page.evaluate(() => document.querySelector('.way a').href), /\?lang=en$/);
      await page.click('#language');
      match(await page.textContent('h1'), /保险公司/);
    }));

  test('the portal answers the Guangdong quarry', () =>
    visit('portal.html', { width: 1280, height: 800 }, async (page) => {
      await answerAsQuarry(page);
      equal(await inWidget(page, '.figure'), '第三档');
      match(await inWidget(page, '.more'), /每年至少 4 种/);
      deepEqual(await accessibilityFaults(page), []);
    }));

  test('the portal answers a question in words, and what was said goes along to the firm’s page', () =>
    visit('portal.html', { width: 1280, height: 800 }, async (page) => {
      const inGuide = (selector) => page.waitForFunction((wanted) => document.querySelector('anze-guide').shadowRoot.querySelector(wanted), selector, { timeout: 10000 });
      await inGuide('.log');
      await page.locator('anze-guide #question').fill('陕西金属冶炼，中型企业，保费五万，多久来一次？');
      await page.locator('anze-guide #question').press('Enter');
      await inGuide('.turn [data-open=anze-service-calendar]');
      // Where to write stays in sight above what is read; at its end the page lies bare.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      deepEqual(await accessibilityFaults(page), []);
      await page.locator('anze-guide [data-open=anze-tier-calculator]').click();
      equal(await page.evaluate(() => document.querySelector('anze-tier-calculator').facts.region), '610000');
      await page.locator('anze-guide [data-open=anze-service-calendar]').click();
      await page.waitForURL(/portal-firm/);
      await ready(page);
      equal(await page.evaluate(() => document.querySelector('anze-service-calendar').facts.region), '610000');
    }));

  test('so does the narrow column, on a phone as well', () =>
    visit('portal-sidebar.html', { width: 375, height: 800 }, async (page) => {
      await answerAsQuarry(page);
      equal(await inWidget(page, '.figure'), '第三档');
      deepEqual(await accessibilityFaults(page), []);
    }));

  test('the portal’s switch turns the widget too, and holds on the next page', () =>
    visit('portal.html', { width: 1280, height: 800 }, async (page) => {
      await page.click('#elder');
      equal(await page.getAttribute('anze-tier-calculator', 'mode'), 'elder');
      await page.click('.nav a[href*="portal-sidebar"]');
      await ready(page);
      equal(await page.getAttribute('anze-tier-calculator', 'mode'), 'elder');
      await page.click('#elder');
      equal(await page.getAttribute('#elder', 'aria-pressed'), 'false');
    }));

  for (const [mode, least] of [['', 44], ['?mode=elder', 60]]) {
    test(`the firm’s page leads to each of its parts, with targets of ${least} px${mode}`, () =>
      visit(`portal-firm.html${mode}`, { width: 375, height: 800 }, async (page) => {
        const small = await page.evaluate((px) => [...document.querySelectorAll('#elder, .jump a')].map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < px || height < px).length, least);
        equal(small, 0);
        await page.click('.jump a[href="#complaints"]');
        await page.waitForFunction(() => document.activeElement.id === 'complaints' && Math.abs(document.activeElement.getBoundingClientRect().top) < 400);
      }));
  }
  for (const width of [375, 1280]) {
    test(`the whole story, ${width} px: entitlement, calendar, unmet, complaint, answer, rated, revisit, figures`, () =>
      visit('insurer.html', { width, height: 800 }, (page) => fullStory(page, home, answerAsQuarry, async () => deepEqual(await accessibilityFaults(page), []))));
  }
  test('a service recorded before the firm’s list was read stands in it', () =>
    visit('index.html', { width: 1280, height: 800 }, async (page) => {
      await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => {
        const calendar = document.querySelector('anze-service-calendar');
        calendar?.dispatchEvent(new CustomEvent('anze-record', { detail: { action: 'add', event: { id: 'early', event: 'serviceCompleted', date: '2026-11-20', serviceKind: ['training'], mode: 'offline' } } }));
      }));
      await page.goto(`${home}portal-firm.html`);
      await page.waitForFunction(() => {
        const ids = (document.querySelector('anze-service-calendar').events ?? []).map(({ id }) => id);
        return ids.includes('early') && ids.length > 1;
      }, null, { timeout: 10000 });
    }));
  test('what the firm recorded, marked as done and removed stands so when the page is opened anew', () =>
    visit('portal-firm.html', { width: 1280, height: 800 }, async (page) => {
      const calendar = reader(page, 'anze-service-calendar');
      const events = () => page.evaluate(() => (document.querySelector('anze-service-calendar').events ?? []).map(({ id, event, date }) => ({ id, event, date })));
      const until = (name, isThere) => page.waitForFunction(([wanted, there]) => (document.querySelector('anze-service-calendar').events ?? []).some(({ event }) => event === wanted) === there, [name, isThere], { timeout: 10000 });
      await calendar.press('填“签合同');
      const start = await page.evaluate(() => document.querySelector('anze-service-calendar').facts.policyStart);
      await calendar.type('anchor', start);
      await calendar.submit('.undated');
      await until('contractSigned', true);
      await page.evaluate(() => Object.assign(document.querySelector('anze-service-calendar'), { show: 'agenda' }));
      await calendar.press('已经办了', '.mark-done');
      await calendar.submit('.done-form');
      await calendar.sees('.status', '已记下');
      const [removed] = (await events()).filter(({ event }) => event === 'serviceCompleted');
      await calendar.press('删除', '.log button');
      await calendar.sees('.status', '收不回来');
      const before = (await events()).map(({ id }) => id).sort();
      equal(before.includes(removed.id), false);
      await page.reload();
      await ready(page);
      await until('contractSigned', true);
      deepEqual((await events()).map(({ id }) => id).sort(), before);
      await page.evaluate(() => Object.assign(document.querySelector('anze-service-calendar'), { show: 'agenda' }));
      await calendar.press('还没办，去掉这条记录');
      const fewer = (await events()).map(({ id }) => id).sort();
      equal(fewer.length, before.length - 1);
      await page.reload();
      await ready(page);
      await until('contractSigned', true);
      deepEqual((await events()).map(({ id }) => id).sort(), fewer);
    }));
  test('a complaint that was handed in on the firm’s page stands in its calendar with its last day, and a hazard that the insurer recorded does', () =>
    visit('portal-firm.html', { width: 1280, height: 800 }, async (page) => {
      const names = () => page.evaluate(() => document.querySelector('anze-service-calendar').events.map(({ event }) => event));
      await page.waitForFunction(() => (document.querySelector('anze-service-calendar').events ?? []).some(({ event }) => event === 'hazardFound'), null, { timeout: 10000 });
      equal((await names()).includes('complaintReceived'), false);
      const firm = reader(page, 'anze-complaint-tracker');
      await firm.press('写投诉');
      await firm.type('subject', '说好的培训没有来');
      await firm.type('facts', '约了两次都没有来');
      await firm.type('request', '请尽快安排');
      await firm.submit('.form');
      await firm.sees('.figure.code', '-');
      await page.waitForFunction(() => document.querySelector('anze-service-calendar').events.some(({ event }) => event === 'complaintReceived'), null, { timeout: 10000 });
      await page.evaluate(() => Object.assign(document.querySelector('anze-service-calendar'), { show: 'agenda' }));
      await reader(page, 'anze-service-calendar').sees('.agenda', '答复');
    }));
  for (const isElder of [false, true]) {
    test(`the browser’s Back leads from an open complaint to the list, not off the firm’s page${isElder ? ', elder' : ''}`, () =>
      visit('portal-firm.html', { width: 375, height: 800 }, async (page) => {
        const firm = reader(page, 'anze-complaint-tracker');
        // The page names its firm once its made-up records are there.
        await page.waitForFunction(() => document.querySelector('anze-complaint-tracker').firm !== '' && document.querySelector('anze-service-calendar').events);
        await firm.press('写投诉');
        for (const [field, text] of [['subject', '没有来'], ['facts', '约了两次'], ['request', '请来']]) await firm.type(field, text);
        await firm.submit('.form');
        await firm.sees('.figure.code', '-');
        await firm.press('返回');
        if (isElder) await page.click('#elder');
        const open = () => firm.press('看进度').then(() => firm.sees('.answer', '没有来'));
        const isMarked = () => page.evaluate(() => Boolean(history.state && history.state.anzeCase));
        await open();
        equal(await isMarked(), true);
        await page.goBack();
        await firm.sees('.list', '没有来');
        match(page.url(), /portal-firm/);
        // Left by the widget's own button: Back has nothing of it to undo.
        await open();
        await firm.press('返回');
        await firm.sees('.list', '没有来');
        await page.waitForFunction(() => !(history.state && history.state.anzeCase));
        match(page.url(), /portal-firm/);
      }));
  }
  test('the service and the complaint that the insurer has open are open again when the page is opened anew', () =>
    visit('insurer.html', { width: 1280, height: 800 }, async (page) => {
      const firms = await page.$$eval('#revisit-list li', (rows) => rows.map((row) => row.querySelector('bdi').textContent));
      const other = firms.findIndex((name) => name !== '示例石料厂');
      await page.evaluate((at) => document.querySelectorAll('#revisit-list li button')[at].click(), other);
      const opened = () => page.waitForFunction((name) => document.querySelector('anze-revisit-form')?.firm === name, firms[other], { timeout: 10000 });
      await opened();
      await page.reload();
      await opened();
      await page.click('.tabs a[href="#today"]');
      await page.waitForFunction(() => document.querySelectorAll('#complaint-list li').length > 1);
      const subjects = await page.$$eval('#complaint-list li', (rows) => rows.map((row) => row.querySelectorAll('bdi')[2].textContent));
      await page.evaluate(() => document.querySelectorAll('#complaint-list li button')[1].click());
      const shown = () => page.waitForFunction((words) => document.querySelector('anze-complaint-tracker')?.shadowRoot?.querySelector('.about')?.textContent.includes(words), subjects[1], { timeout: 10000 });
      await shown();
      equal(await page.getAttribute('.tabs a[href="#complaints"]', 'aria-current'), 'page');
      await page.reload();
      await shown();
    }));
  test('the policy of the demo begins on the same day as long as its records stand', () =>
    visit('portal-firm.html', { width: 1280, height: 800 }, async (page) => {
      const start = () => page.waitForFunction(() => document.querySelector('anze-service-calendar').facts?.policyStart).then((handle) => handle.jsonValue());
      const before = await start();
      await page.waitForFunction(() => localStorage.getItem('anze-demo-seeded') !== null);
      // As if the records had been made forty days ago.
      await page.evaluate(() => localStorage.setItem('anze-demo-seeded', new Date(Date.parse(localStorage.getItem('anze-demo-seeded')) - 40 * 86_400_000).toISOString().slice(0, 10)));
      await page.reload();
      equal((Date.parse(before) - Date.parse(await start())) / 86_400_000, 40);
    }));
  test('the insurer’s lists have what is due first, first, with its last day and what is overdue in words, and one tap opens that very complaint', () =>
    visit('insurer.html', { width: 1280, height: 800 }, async (page) => {
      for (const id of ['revisit', 'complaint']) {
        const rows = await page.$$eval(`#${id}-list li`, (all) => all.map((row) => {
          const due = row.querySelector('[data-due]');
          return { received: row.querySelectorAll('bdi')[1].textContent, day: due.dataset.due, text: due.textContent, button: row.querySelector('button').getAttribute('aria-label') };
        }));
        ok(rows.length > 1, id);
        // What no rule gives a day stands last.
        deepEqual(rows.map(({ day }) => day || '9999'), rows.map(({ day }) => day || '9999').sort());
        const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);
        for (const { day, text, button } of rows) {
          ok(button.endsWith(text));
          if (day === '') match(text, /没有写最晚哪天/);
          else if (day > today) match(text, new RegExp(`^最晚 ${day}.*还有 \\d+ 天`));
        }
        const [first] = rows;
        equal(first.text, `最晚 ${first.day}，已超期 ${(Date.parse(today) - Date.parse(first.day)) / 86_400_000} 天`);
        if (id === 'complaint') ok(rows.some(({ received }, i) => i > 0 && received < first.received), 'the order is not that of receipt');
      }
      const subjects = await page.$$eval('#complaint-list li', (rows) => rows.map((row) => row.querySelectorAll('bdi')[2].textContent));
      await page.evaluate(() => document.querySelector('#complaint-list li button').click());
      await page.waitForFunction((words) => document.querySelector('anze-complaint-tracker')?.shadowRoot?.querySelector('.about')?.textContent.includes(words), subjects[0], { timeout: 10000 });
      // The tracker's own list has the same order.
      await page.goto(`${home}insurer.html#complaints`);
      await page.reload();
      // A complaint is listed once the words of its rules are there.
      await page.waitForFunction((wanted) => {
        const rows = [...document.querySelector('anze-complaint-tracker')?.shadowRoot?.querySelectorAll('.case-row strong') ?? []].map(({ textContent }) => textContent);
        return wanted.every((subject) => rows.includes(subject));
      }, subjects, { timeout: 10000 });
      const listed = await page.$$eval('anze-complaint-tracker .case-row strong', (rows) => rows.map(({ textContent }) => textContent));
      deepEqual(listed.slice(0, subjects.length), subjects);
    }));
  test('the insurer’s page begins anew when it is asked to', () =>
    visit('insurer.html', { width: 1280, height: 800 }, async (page) => {
      const before = await page.textContent('#complaint-list');
      await page.goto(`${home}portal-firm.html`);
      await ready(page);
      await page.goto(`${home}insurer.html`);
      await ready(page);
      await page.evaluate(() => localStorage.setItem('anze-demo-facts', '{"region":"610000"}'));
      await Promise.all([page.waitForEvent('load'), page.click('#start-over')]);
      await ready(page);
      equal(await page.textContent('#complaint-list'), before);
      equal(await page.evaluate(() => localStorage.getItem('anze-demo-facts')), null);
    }));

  test('without scripts the portal shows a telephone number and a link in the widget’s place', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${home}portal.html`);
      match(await page.innerText('anze-tier-calculator'), /000-0000-0001/);
      equal(await page.locator('anze-tier-calculator a').count(), 1);
    } finally {
      await context.close();
    }
  });

  test('each firm of the phone gets an answer of its own, or hears that there is none', () =>
    visit('phone.html', { width: 1280, height: 900 }, async (page) => {
      const wanted = ['第三档', '陕西', '山东', '忻州', '没有收录', '没有收录'];
      equal(await page.locator('#firms button').count(), wanted.length + 1);
      const seen = [];
      for (const [i, words] of wanted.entries()) {
        await page.click(`#firms button:nth-child(${i + 2})`);
        // While the next firm is on its way the screen may show nothing, or a question: what counts is what it comes to.
        const said = await page.waitForFunction(([wanted, before]) => {
          const root = document.querySelector('iframe#screen').contentDocument.querySelector('anze-tier-calculator')?.shadowRoot;
          const text = (root?.querySelector('[part=answer]') ?? root?.querySelector('.ask'))?.textContent.trim() ?? '';
          return text.includes(wanted) && text !== before && text;
        }, [words, seen[i - 1] ?? ''], { timeout: 10000 });
        seen.push(await said.jsonValue());
      }
      equal(new Set(seen).size, wanted.length);
    }));

  describe('the embed code', () => {
    const piece = (page, name) => page.textContent(`[data-piece=${name}]`);
    const wide = { width: 1280, height: 900 };

    test('is what the portal uses', () =>
      visit('embed.html', wide, async (page) => {
        await page.selectOption('#address', 'nin');
        await page.fill('#base', 'anze/');
        const [tag, , , script] = (await piece(page, 'page')).split('\n');
        const plain = (text) => text.replace(/\s+/g, ' ');
        const portal = plain(readFileSync(join(outDir, 'portal.html'), 'utf8'));
        ok(portal.includes(tag), tag);
        ok(portal.includes(script), script);
        await page.click('[data-way=classic]');
        const classic = (await piece(page, 'page')).split('\n')[3];
        ok(plain(readFileSync(join(outDir, 'portal-sidebar.html'), 'utf8')).includes(classic), classic);
      }));

    test('follows every choice', () =>
      visit('embed.html', wide, async (page) => {
        await page.check('[value=shaanxi]');
        await page.check('[value=xinzhou]');
        await page.selectOption('#lang', 'en');
        await page.selectOption('#mode', 'elder');
        await page.selectOption('#theme', 'auto');
        await page.fill('#width', '480');
        await page.fill('#accent', '#7A1F1F');
        await page.fill('#fallback', '<b>&"');
        const code = await piece(page, 'page');
        match(code, /^<anze-tier-calculator rulebook="shaanxi,xinzhou" lang="en" theme="auto" mode="elder">/);
        match(code, /<p>&lt;b&gt;&amp;&quot;<\/p>/);
        match(await piece(page, 'style'), /max-width: 480px;\n\s+--anze-color-accent: #7a1f1f;/);
        equal(await page.getAttribute('#preview anze-tier-calculator', 'rulebook'), 'shaanxi,xinzhou');
        equal(await page.evaluate(() => document.querySelector('#preview anze-tier-calculator').getBoundingClientRect().width), 480);
        await page.click('[data-way=iframe]');
        match(await piece(page, 'page'), /^<iframe src="\/anze\/frame\.html" title="[^"]+" width="480" height="900"><\/iframe>$/);
        match(await piece(page, 'frame'), /^<!doctype html>\n<html lang="en">/);
        match(await piece(page, 'policy-page'), /frame-src 'self'/);
        match(await piece(page, 'policy-frame'), /script-src 'self'.*frame-ancestors 'self'/);
      }));

    test('a wrong entry falls back, and the page says so', () =>
      visit('embed.html', wide, async (page) => {
        const cases = { accent: ['grün', '#ffee00'], width: ['12', 'breit'], base: ['javascript:alert(1)', 'a b'] };
        for (const entry of cases.accent) {
          await page.fill('#accent', entry);
          match(await page.textContent('#accent-note'), /已改用自带的蓝色/, entry);
          equal(await page.locator('[data-piece=style]').count(), 0, entry);
        }
        for (const entry of cases.width) {
          await page.fill('#width', entry);
          match(await page.textContent('#width-note'), /占满/, entry);
          equal(await page.locator('[data-piece=style]').count(), 0, entry);
        }
        for (const entry of cases.base) {
          await page.fill('#base', entry);
          match(await page.textContent('#base-note'), /已改用/, entry);
          match(await piece(page, 'page'), /src="\/anze\/cdn\//, entry);
        }
        await page.fill('#accent', '#0b5cad');
        equal(await page.textContent('#accent-note'), '');
      }));

    test('offers every listed widget by a name of its own', () =>
      visit('embed.html', wide, async (page) => {
        deepEqual(await page.evaluate(() => [...document.querySelectorAll('#widget option')].map(({ value }) => value)), widgets());
        for (const tag of widgets()) {
          await page.selectOption('#widget', tag);
          await page.waitForFunction((tag) => customElements.get(tag) && document.querySelector(`#preview ${tag}`).shadowRoot.querySelector('*'), tag);
          match(await piece(page, 'page'), new RegExp(`<${tag}[ >]`));
        }
        match(await page.textContent('#widget'), /[\u4e00-\u9fff]/);
      }));

    test('its style hashes let the widgets look right where styles must be elements', async () => {
      const hashes = [];
      await visit('embed.html', wide, async (page) => {
        hashes.push(...(await piece(page, 'hashes')).split('\n'));
      });
      const page = await browser.newPage();
      try {
        await page.addInitScript('delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;');
        await page.addInitScript(cspRecorder);
        await page.route('**/portal.html', async (route) => {
          const answer = await route.fetch();
          const allow = (policy) => policy.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`);
          const body = (await answer.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
          await route.fulfill({ response: answer, body, headers: { ...answer.headers(), 'content-security-policy': allow(answer.headers()['content-security-policy']) } });
        });
        await page.goto(`${home}portal.html`);
        await ready(page);
        await answerAsQuarry(page);
        await page.waitForFunction(() => customElements.get('anze-citation'));
        deepEqual(await cspReports(page), []);
        ok(await page.evaluate(() => document.querySelector('anze-tier-calculator').shadowRoot.querySelector('style').sheet.cssRules.length > 5));
      } finally {
        await page.close();
      }
    });
  });
});

describe('in Chromium 86', () => {
  let browser;
  before(async () => {
    browser = await launchOld('chromium-86');
  });
  after(() => browser?.close());

  async function visit(path, width, go = async () => {}) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    try {
      // A breach of the policy shows on the console too.
      const faults = listen(page);
      await page.goto(home + path);
      await ready(page);
      await go(page);
      deepEqual([...faults, await overflow(page)], [0]);
    } finally {
      await page.close();
    }
  }

  test('the browser really is Chromium 86', () => match(browser.version(), /^86\./));
  for (const name of pages) {
    for (const width of [375, 1280]) {
      for (const look of looks[name]) test(`${name}${look}, ${width} px: works`, () => visit(`${name}.html${look}`, width));
    }
  }
  for (const name of ['portal', 'portal-sidebar']) {
    test(`${name} answers the Guangdong quarry`, () =>
      visit(`${name}.html`, 1280, async (page) => {
        await answerAsQuarry(page);
        equal(await inWidget(page, '.figure'), '第三档');
      }));
  }
  test('the whole story', () => visit('insurer.html', 1280, (page) => fullStory(page, home, answerAsQuarry)));
  test('the embed code is made', () =>
    visit('embed.html', 1280, async (page) => match(await page.evaluate(() => document.querySelector('[data-piece=page]').textContent), /<anze-tier-calculator>/)));
});
