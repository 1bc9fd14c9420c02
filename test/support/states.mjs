// What the batteries share: a page for one widget in one state, and what is wrong on a page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { widgets, widgetsRoot } from '../../scripts/widgets.mjs';

export const dist = join(widgetsRoot, 'dist');

/**
 * The states of each widget that every battery visits stand in `test/states/TAG.mjs`: `{ state: { html, go? } }`.
 * `html` stands in the page's body; `go(page)` leads a playwright page from there to the state. Chromium 86 runs it too, so it uses
 * `page.evaluate` and `page.waitForFunction` only, and ends by waiting for what it wants to see.
 */
const statesOf = async (tag) => {
  const file = join(import.meta.dirname, '../states', `${tag}.mjs`);
  return existsSync(file) ? Object.entries((await import(pathToFileURL(file).href)).default) : [];
};
const found = await Promise.all(widgets().map(async (tag) => ({ tag, own: await statesOf(tag) })));

/** `[{ tag, name, state }]` of every widget there is; a widget without a state fails here, before it is passed over in silence. */
export function allStates() {
  if (found.length === 0) throw new Error('there is no widget to visit');
  return found.flatMap(({ tag, own }) => {
    if (own.length === 0) throw new Error(`test/states/${tag}.mjs is missing, or names no state`);
    return own.map(([name, state]) => ({ tag, name, state }));
  });
}

export const pageOf = ({ head = '', body, lang = 'zh-CN' }) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>安责通</title>
${head}
</head>
<body>
<main>
<h1>安责通</h1>
${body}
</main>
</body>
</html>
`;

export const pathOf = ({ tag, name }) => `/${tag}/${name}.html`;

/** Pages for `serve`, one a state; `script` is the way of embedding. */
export const statePages = (list, script = (tag) => `<script type="module" src="/cdn/${tag}.js"></script>`) =>
  Object.fromEntries(list.map((entry) => [pathOf(entry), pageOf({ head: script(entry.tag), body: entry.state.html })]));

/** Notes on everything a visitor's console would show. */
export function listen(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('crash', () => faults.push('the page crashed'));
  return faults;
}

/** Brings a page to a state. */
export async function enter(page, { tag, state }) {
  await page.waitForFunction((name) => {
    const element = document.querySelector(name);
    return Boolean(element && customElements.get(name) && element.shadowRoot && element.shadowRoot.querySelector('*'));
  }, tag, { timeout: 15000 });
  await state.go?.(page);
}

/**
 * Which states are visited in which way. All of them in every way by `pnpm test:batteries`; on each submission every state in the ways that
 * must always be seen, and of the other ways one a state, in turn (an empty list of `always` leaves the one in turn): the whole would take
 * longer than a submission may.
 */
export function visits(list, ways, always) {
  if (process.env.ANZE_FULL === '1') return list.flatMap((entry) => ways.map((way) => ({ entry, way })));
  const others = ways.filter((way) => !always.includes(way));
  return list.flatMap((entry, i) => [...always, ...(others.length ? [others[i % others.length]] : [])].map((way) => ({ entry, way })));
}
