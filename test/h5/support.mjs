// The built app on a server that can be stopped, replaced and made to lie; and its owner, who answers and types.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export const dist = join(import.meta.dirname, '../../packages/h5/dist');
export const tabs = ['ask', 'rights', 'calendar', 'hazards', 'complaints'];
export const tagOf = { ask: 'anze-guide', rights: 'anze-tier-calculator', calendar: 'anze-service-calendar', hazards: 'anze-hazard-list', complaints: 'anze-complaint-tracker', 'complaints/revisit': 'anze-revisit-form' };

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };
/** As docs/h5.md tells a host to set it. */
const headers = () => ({ 'content-security-policy': readFileSync(join(dist, 'csp.txt'), 'utf8').trim() });

/** `site.root` may be changed while it runs; `site.answers` by path stand above the files, `site.api` answers below /anze/v1/; `site.portal` answers everything with its page. */
export async function open(root = dist) {
  const site = { root, answers: {}, api: null, portal: null, served: [], zipped: 0 };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://local');
    const path = decodeURIComponent(url.pathname);
    site.served.push(path);
    const own = site.answers[`${request.method} ${path}`];
    if (own) return void own(request, response);
    if (site.api && path.startsWith('/anze/v1/')) return void site.api(request, response, path);
    if (site.portal) return void response.writeHead(200, { 'content-type': 'text/html' }).end(site.portal);
    const file = normalize(join(site.root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(site.root + sep) || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const body = gzipSync(readFileSync(file), { level: 9 });
    site.zipped += body.length;
    // As a host should serve it: what is named after its contents for ever, the rest asked for anew.
    const cache = /^\/(kit|assets)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': cache, ...headers() }).end(body);
  });
  const listen = (port) => new Promise((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address();
  site.url = `http://127.0.0.1:${port}/`;
  site.stop = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  site.resume = () => listen(port);
  return site;
}

export const ready = (page) => page.waitForFunction(() => 'ready' in document.documentElement.dataset, null, { timeout: 15000 });
/** Everything that the app needs without a network is there. */
export const kept = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
export const agree = (page) => page.evaluate(() => document.querySelector('.privacy .primary').click());

/** Waits until the shadow tree of a tab's widget has what is looked for, in Chromium 86 too; answers its text. */
export async function seen(page, tag, selector, text = '') {
  await page.waitForFunction(([name, wanted, words]) => {
    const root = document.querySelector(name)?.shadowRoot;
    return Boolean(root && Array.from(root.querySelectorAll(wanted)).some((one) => one.textContent.includes(words)));
  }, [tag, selector, text], { timeout: 15000 });
  return page.evaluate(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted).textContent.replace(/\s+/g, ' ').trim(), [tag, selector]);
}
export const press = (page, tag, text) => page.waitForFunction(([name, words]) => {
  const found = Array.from(document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? []).find((one) => one.textContent.trim() === words && one.getClientRects().length > 0);
  found?.click();
  return Boolean(found);
}, [tag, text], { timeout: 15000 });
export const type = (page, tag, selector, text) => page.evaluate(([name, wanted, value]) => {
  const field = document.querySelector(name).shadowRoot.querySelector(wanted);
  field.value = value;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}, [tag, selector, text]);

/** By the tab bar, as a visitor goes. */
export async function goTo(page, tab) {
  const [place, part] = tab.split('/');
  await page.evaluate((name) => document.querySelector(`.tabs [data-place='${name}']`).click(), place);
  if (part) await page.evaluate(([name, half]) => document.querySelector(`#${name} .parts [data-part='${half}']`).click(), [place, part]);
  await page.waitForFunction((name) => !document.querySelector(`#${name}`).hidden, place);
  await seen(page, tagOf[tab], '.base *');
}

/** The questions of the calculator, answered as the owner of a Guangdong quarry would. */
export async function answerAsQuarry(page) {
  const tag = tagOf.rights;
  for (const [fact, value] of Object.entries({ region: '440000', sector: 'non-coal-mine', premium: '32000', accidentLastYear: 'false' })) {
    await seen(page, tag, `#field-${fact}`);
    await page.evaluate(([name, field, wanted]) => {
      const form = document.querySelector(name).shadowRoot.querySelector('form');
      const first = form.querySelector(`#field-${field}`);
      if (first.type === 'radio') Array.from(form.querySelectorAll(`[name=${field}]`)).find((radio) => radio.value === wanted).click();
      else {
        first.value = wanted;
        first.dispatchEvent(new Event(first.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
      }
      form.querySelector('button.primary').click();
    }, [tag, fact, value]);
  }
  return seen(page, tag, '.figure', '档');
}
/** Begins and ends the story that the tabs share: who the firm is, and when its policy began. */
export async function sayPolicyStart(page, day) {
  const tag = tagOf.calendar;
  await seen(page, tag, '#field-start');
  await page.evaluate(([name, value]) => {
    const field = document.querySelector(name).shadowRoot.querySelector('#field-start');
    field.value = value;
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    field.closest('form').querySelector('button.primary').click();
  }, [tag, day]);
  await seen(page, tag, '[part~=accounts], .account');
}
