// Ten thousand hazards on a page, as a slow phone opens and works them. `measure` gives figures; what they may be stands in the test.
import { readFileSync } from 'node:fs';
import { dist, listen, pageOf } from '../../support/states.mjs';
import { launch } from '../../support/browser.mjs';
import { serve } from '../../support/serve.mjs';

const tag = 'anze-hazard-list';
const listPage = pageOf({ head: `<script type="module" src="/cdn/${tag}.js"></script>`, body: `<${tag} on="2026-11-22"></${tag}>` });
const barePage = pageOf({ body: '<input type="search">' });
const table = (count) => ['问题描述\t隐患级别\t发现日期\t整改期限\t责任人', ...Array.from({ length: count }, (_, i) =>
  `第${i + 1}处：配电箱线路老化，接头裸露，附近堆放可燃物\t${i % 50 === 0 ? '重大' : i % 3 === 0 ? '' : '一般'}\t2026-11-18\t${i % 7 === 3 ? '2026-11-25' : ''}\t${i % 2 ? '李队长' : ''}`)].join('\n');

/** From an input to the frame that shows what came of it, as the browser tells it (nothing below 16 ms). */
const watchInputs = () => {
  window.delays = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (/^(keydown|wheel|click)$/.test(name)) window.delays.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
};
export const percentile = (figures, part) => {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
};
const twoFrames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Milliseconds of processor that the pages' main threads have had so far: other programs on the machine do not count. Linux tells it. */
async function worked(browserSession) {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => {
    try {
      return sum + Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      // It ended meanwhile.
      return sum;
    }
  }, 0);
}

/** What the work below takes at its quickest on the machine that the limits were set on: milliseconds. */
const REFERENCE = 13;
/** Always the same work, of the kind a list does: elements made, filled, sorted, read. */
const same = () => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const row = document.createElement('p');
    row.textContent = `第${(i * 7919) % 3000}处`;
    row.setAttribute('data-row', String(i));
    return row;
  });
  const box = document.createDocumentFragment();
  box.append(...rows.sort((a, b) => (a.textContent < b.textContent ? -1 : 1)));
  return box.textContent.length;
};
/** How many times slower this machine is than that one, at least 1: the same work takes a slower core longer, and says nothing about the list. */
async function slownessOf(page, processes) {
  const costs = [];
  // The first few are spent on compiling.
  for (let i = 0; i < 20; i++) {
    const before = await worked(processes);
    await page.evaluate(same);
    costs.push((await worked(processes)) - before);
  }
  return Math.max(1, Math.min(...costs) / REFERENCE);
}

const shows = (page, selector) => page.waitForFunction(([name, wanted]) => document.querySelector(name)?.shadowRoot?.querySelector(wanted), [tag, selector], { timeout: 180_000 });
const press = (page, selector) => page.evaluate(([name, wanted]) => {
  const element = document.querySelector(name);
  element.shadowRoot.querySelector(wanted).click();
  return element.updateComplete;
}, [tag, selector]);
const focus = (page, selector) => page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).focus(), [tag, selector]);

/** Makes every view wait, to see that the figures would show it. */
const spoil = (name) => {
  const element = document.querySelector(name);
  const was = element.performUpdate;
  element.performUpdate = function () {
    for (const end = performance.now() + 60; performance.now() < end; );
    return was.call(this);
  };
};
/** Through the front door: pasted, read, taken over at once, saved row by row. */
async function fill(page, rows) {
  await shows(page, '[data-act=paste]');
  await press(page, '[data-act=paste]');
  await page.evaluate(([name, text]) => {
    const element = document.querySelector(name);
    const box = element.shadowRoot.querySelector('#field-paste');
    box.value = text;
    box.dispatchEvent(new Event('input'));
    return element.updateComplete;
  }, [tag, table(rows)]);
  await press(page, '[data-act=read]');
  await shows(page, '[data-act=take]');
  await press(page, '[data-act=take]');
  await shows(page, '[data-rows]');
  await saved(page);
}
const saved = (page) => page.waitForFunction((name) => document.querySelector(name).desk.status.is === 'saved', tag, { timeout: 180_000 });

/** Typing into the search, scrolling, walking along the rows, recording a step and taking it back. */
function inputsOf(page) {
  const key = (name) => [name, () => page.keyboard.press(name)];
  const wheel = ['wheel', () => page.mouse.wheel(0, 3000)];
  const into = (selector) => ['focus', () => focus(page, selector)];
  const click = (name, selector) => [name, () => press(page, selector)];
  return [
    into('input[type=search]'), ...['9', '8', 'Backspace', 'Backspace'].map(key), ['move', () => page.mouse.move(180, 500)], wheel, wheel, wheel,
    into('[data-row] [data-open]'), ...['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowUp', 'Home'].map(key),
    click('step', '[data-row] [data-step=told]'), click('save', '.form button[type=submit]'), click('undo', '[data-act=undo]'),
  ];
}

/** What each of a page's tasks took of the processor while something was done, in milliseconds; other programs do not count. */
async function tasksOf(browserSession, doing) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  browserSession.on('Tracing.dataCollected', collect);
  await browserSession.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] } });
  const result = await doing();
  const ended = new Promise((done) => browserSession.once('Tracing.tracingComplete', done));
  await browserSession.send('Tracing.end');
  await ended;
  browserSession.off('Tracing.dataCollected', collect);
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  const pages = new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
  // The main thread of a process has its number.
  const tasks = events.filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === tid && pages.has(pid)).map(({ tdur }) => (tdur ?? 0) / 1000);
  return { result, tasks };
}

/** `stretches`: how long a page stands still at a time while it makes an Excel file of all rows, on a processor `rate` times slower; milliseconds of work. */
export async function measureExport({ rows, rate, isSpoilt = false }) {
  const site = await serve({ root: dist, pages: { '/list.html': listPage } });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    const faults = listen(page);
    const processes = await browser.newBrowserCDPSession();
    await page.goto(`${site.url}/list.html`);
    await fill(page, rows);
    const make = () => page.evaluate(([name, spoilt]) => new Promise((done) => {
      const element = document.querySelector(name);
      element.addEventListener('anze-export', (event) => {
        event.preventDefault();
        done(event.detail.content.size);
      }, { once: true });
      element.shadowRoot.querySelector('[data-act=xlsx]').click();
      if (spoilt) setTimeout(() => { for (let i = 0, sum = 0; i < 4e8; i++) sum += i % 7; });
    }), [tag, isSpoilt]);
    const { result: bytes, tasks } = await tasksOf(processes, make);
    return { stretches: tasks.map((work) => work * rate).filter((work) => work > 50), tasks: tasks.length, bytes, faults };
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * `opens` and `inputs`: milliseconds of work of a processor `rate` times slower than the one the limits were set on; `slowness`: this one's. `seen`: what a visitor waits on such a
 * processor here and now, other programs included; `bare`: the same on a page with one field and nothing else. `drawn`: rows on the page.
 */
export async function measure({ rows, rate, opens = 3, rounds = 6, isSpoilt = false }) {
  const site = await serve({ root: dist, pages: { '/list.html': listPage, '/bare.html': barePage } });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
    const faults = listen(page);
    const session = await page.context().newCDPSession(page);
    const processes = await browser.newBrowserCDPSession();
    await page.goto('about:blank');
    const slowness = await slownessOf(page, processes);
    const slower = rate / slowness;
    await page.goto(`${site.url}/list.html`);
    await fill(page, rows);

    const opened = [];
    for (let i = 0; i < opens; i++) {
      await page.goto('about:blank');
      const before = await worked(processes);
      await page.goto(`${site.url}/list.html`);
      await shows(page, '[data-row] [data-open]');
      await twoFrames(page);
      opened.push(slower * ((await worked(processes)) - before));
    }
    if (isSpoilt) await page.evaluate(spoil, tag);
    // What asking costs by itself.
    const idle = [];
    for (let i = 0; i < 5; i++) {
      const before = await worked(processes);
      await twoFrames(page);
      idle.push((await worked(processes)) - before);
    }
    const asking = percentile(idle, 0.5);
    const took = [];
    const byName = {};
    for (let round = 0; round < rounds; round++) {
      for (const [name, input] of inputsOf(page)) {
        const before = await worked(processes);
        await input();
        await twoFrames(page);
        const cost = Math.max(0, slower * ((await worked(processes)) - before - asking));
        took.push(cost);
        byName[name] = [...(byName[name] ?? []), cost];
      }
    }
    await saved(page);
    const drawn = await page.evaluate((name) => document.querySelector(name).shadowRoot.querySelectorAll('[data-row]').length, tag);

    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const seen = { opens: [], inputs: [] };
    await page.goto(`${site.url}/list.html`);
    await shows(page, '[data-row] [data-open]');
    seen.opens.push(await page.evaluate(() => performance.now()));
    await page.evaluate(watchInputs);
    for (let round = 0; round < 3; round++) {
      for (const [, input] of inputsOf(page)) {
        await input();
        await twoFrames(page);
      }
    }
    seen.inputs = await page.evaluate(() => window.delays);
    await page.goto(`${site.url}/bare.html`);
    await page.evaluate(watchInputs);
    await page.focus('input');
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('9');
      await twoFrames(page);
    }
    return { slowness, opens: opened, inputs: took, byName, seen, bare: await page.evaluate(() => window.delays), drawn, faults };
  } finally {
    await browser.close();
    await site.close();
  }
}
