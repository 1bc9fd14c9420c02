// One checker per battery, each given a page that is open, so that seeded defects can prove that it goes red.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse, walk } from '../../scripts/lint/source.mjs';

export const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Must stand in the page before its other scripts: violations are told once, not kept. */
export const cspRecorder = `window.__csp = [];
document.addEventListener('securitypolicyviolation', function (event) {
  window.__csp.push(event.violatedDirective + ' ' + (event.blockedURI || '') + ' ' + (event.sourceFile || '') + ':' + event.lineNumber);
});`;
export const cspReports = (page) => page.evaluate(() => window.__csp ?? ['the recorder did not run']);

/** Requests that leave the page's own host, for whatever reason. */
export function foreignRequests(page, home) {
  const found = [];
  const { host } = new URL(home);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.host !== host) found.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) found.push(socket.url());
  });
  return found;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and what only a layout shows: a page wider than its window. */
export async function accessibilityFaults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`));
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return content > view ? [...faults, `reflow: the content is ${content} px wide in a window of ${view}`] : faults;
}

/** The files that an entry needs at once: imports by statement, not those by `import()`. */
export function staticGraph(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  walk(parse(entry, readFileSync(entry, 'utf8')), (node) => {
    if (!/^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type) || !node.source) return;
    if (!node.source.value.startsWith('.')) throw new Error(`${entry} is not self-contained: it imports ${node.source.value}`);
    staticGraph(join(dirname(entry), node.source.value), seen);
  });
  return seen;
}
export const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
export const graphSize = (entry) => [...staticGraph(entry)].reduce((sum, file) => sum + gzipped(file), 0);

/** `budget` in bytes, gzipped. */
export const overweight = (name, size, budget) => {
  if (budget === undefined) return `${name} has no budget`;
  return size > budget ? `${name} weighs ${size} B gzipped, ${size - budget} over its budget of ${budget}` : null;
};
