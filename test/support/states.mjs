// What the batteries share: a page for one widget in one state, and what is wrong on a page.
import { join } from 'node:path';
import { widgets, widgetsRoot } from '../../scripts/widgets.mjs';
import { states } from '../states.mjs';

export const dist = join(widgetsRoot, 'dist');

/** `[{ tag, name, state }]` of every widget there is; a widget without a state fails here, before it is passed over in silence. */
export function allStates() {
  const tags = widgets();
  if (tags.length === 0) throw new Error('there is no widget to visit');
  return tags.flatMap((tag) => {
    const own = Object.entries(states[tag] ?? {});
    if (own.length === 0) throw new Error(`test/states.mjs has no state of ${tag}`);
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
