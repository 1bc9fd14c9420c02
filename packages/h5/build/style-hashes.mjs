// Prints the hashes of the widgets' styles as JSON: a browser without adopted style sheets (Safari before 16.4) writes them into style elements,
// which a strict policy takes by their hash only. A process of its own, because the elements want a window.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { widgetsRoot } from '../../../scripts/widgets.mjs';

const classes = [];
const nothing = () => undefined;
const Nothing = function () {};
Object.assign(globalThis, {
  window: globalThis, addEventListener: nothing, HTMLElement: Nothing, Element: Nothing, CSSStyleSheet: Nothing, CustomEvent: Nothing,
  document: { createElement: () => ({ setAttribute: nothing }), createTreeWalker: () => ({}), createComment: nothing, createDocumentFragment: nothing },
  customElements: { get: nothing, define: (_tag, type) => classes.push(type) },
});
for (const tag of process.argv.slice(2)) await import(pathToFileURL(join(widgetsRoot, `dist/cdn/${tag}.js`)).href);
/** Reading it makes Lit gather the styles. */
const stylesOf = (type) => (type.observedAttributes, type.elementStyles);
const texts = new Set(classes.flatMap((type) => stylesOf(type).map(({ cssText }) => cssText)));
if (texts.size === 0) throw new Error('no widget has a style');
console.log(JSON.stringify([...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort()));
