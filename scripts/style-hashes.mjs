// The hashes of the built widgets' styles: a browser without adopted style sheets (Safari before 16.4) writes them into style elements,
// which a strict policy takes by their hash only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { widgetsRoot } from './widgets.mjs';

/** As `style-src` wants them, sorted. In a process of its own, because the elements want a window. */
export function styleHashes(tags) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...tags], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`hashes of styles: ${stderr}`);
  return JSON.parse(stdout);
}

async function stylesOfBuilt(tags) {
  const classes = [];
  const nothing = () => undefined;
  const Nothing = function () {};
  Object.assign(globalThis, {
    window: globalThis, addEventListener: nothing, HTMLElement: Nothing, Element: Nothing, CSSStyleSheet: Nothing, CustomEvent: Nothing,
    document: { createElement: () => ({ setAttribute: nothing }), createTreeWalker: () => ({}), createComment: nothing, createDocumentFragment: nothing },
    customElements: { get: nothing, define: (_tag, type) => classes.push(type) },
  });
  for (const tag of tags) await import(pathToFileURL(join(widgetsRoot, `dist/cdn/${tag}.js`)).href);
  /** Reading it makes Lit gather the styles. */
  const stylesOf = (type) => (type.observedAttributes, type.elementStyles);
  const texts = new Set(classes.flatMap((type) => stylesOf(type).map(({ cssText }) => cssText)));
  if (texts.size === 0) throw new Error('no widget has a style');
  return [...texts];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const texts = await stylesOfBuilt(process.argv.slice(2));
  console.log(JSON.stringify(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort()));
}
