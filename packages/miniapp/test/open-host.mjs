// The built mini-program in Chromium: a server for the host page, a browser, and pages with WeChat's answers set.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../../../test/support/browser.mjs';

const types = { js: 'text/javascript', html: 'text/html; charset=utf-8' };
/** TDesign's loader counts to twelve; nothing is wrong with that. */
const harmless = /for-list is generally for testing/;

/** `shared`: another host's browser, to be closed by it. */
export async function openHost(folder, shared = null) {
  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url.split('?')[0];
    try {
      response.setHeader('content-type', types[path.split('.').pop()] ?? 'text/plain');
      response.end(await readFile(join(folder, path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const browser = shared ?? (await launch());
  return {
    url, browser,
    /** `options` are WeChat's: `ext`, `limit`, `photo`, `online`; `answer` plays the insurer's server. */
    async page({ options = {}, answer, deadline = 15_000 } = {}) {
      const context = await browser.newContext({ viewport: { width: 375, height: 720 }, hasTouch: true, deviceScaleFactor: 2 });
      const page = await context.newPage();
      page.setDefaultTimeout(deadline);
      // That a page opens is not what is tested: a loaded machine takes its time.
      page.setDefaultNavigationTimeout(60_000);
      const errors = [];
      const foreign = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (!['log', 'info', 'debug'].includes(message.type()) && !harmless.test(message.text()) && !/Failed to load resource/.test(message.text())) errors.push(message.text());
      });
      await page.route('**/*', (route) => {
        const asked = route.request().url();
        if (asked.startsWith(url) || asked.startsWith('data:')) return route.continue();
        if (answer && asked.startsWith('https://insurer.example/')) return answer(route);
        foreign.push(asked);
        return route.abort();
      });
      await page.addInitScript((given) => (window.hostOptions = given), options);
      await page.goto(url);
      return { page, errors, foreign, close: () => context.close() };
    },
    async close() {
      if (!shared) await browser.close();
      server.close();
    },
  };
}
