import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { checkCss, checkScript } from './css-floor.mjs';

const rejected = {
  ':is()': 'a:is(.b, .c) { color: red }',
  ':where()': ':where(a) { color: red }',
  ':has()': 'a:has(b) { color: red }',
  ':not() with a list': 'a:not(.b, .c) { color: red }',
  nesting: 'a { .b { color: red } }',
  'nesting with &': 'a { &:hover { color: red } }',
  inset: 'a { inset: 0 }',
  'logical shorthand': 'a { margin-inline: auto }',
  'logical inset': 'a { inset-inline-start: 0 }',
  'aspect-ratio': 'a { aspect-ratio: 1 }',
  'accent-color': 'a { accent-color: red }',
  'color-mix': 'a { color: color-mix(in srgb, red, blue) }',
  'container query': '@container (min-width: 1px) { a { color: red } }',
  layer: '@layer a { b { color: red } }',
  'dvh unit': 'a { height: 100dvh }',
  'range in @media': '@media (width >= 400px) { a { color: red } }',
  ':focus-visible alone': 'a:focus-visible { outline: 1px solid }',
  ':focus-visible in a list': 'a:focus { color: red } a:hover, a:focus-visible { color: red }',
  'broken CSS': 'a { color: red',
};
for (const [name, css] of Object.entries(rejected)) {
  test(`rejects ${name}`, () => equal(checkCss('a.css', css).length > 0, true));
}

const allowed = {
  'flex gap': 'a { display: flex; gap: 4px }',
  'logical longhands': 'a { margin-inline-start: 4px; padding-block-end: 4px }',
  ':focus-visible with a fallback': 'a:focus { outline: 1px solid } a:focus:not(:focus-visible) { outline: 0 } a:focus-visible { outline: 2px solid }',
  'a list of :focus-visible only': 'a:focus, b:focus { outline: 1px solid } a:focus:not(:focus-visible), b:focus:not(:focus-visible) { outline: 0 }',
  'newer CSS in @supports': '@supports (aspect-ratio: 1) { a { aspect-ratio: 1 } }',
  'keyframes and media': '@media (max-width: 40em) { a { color: red } } @keyframes k { from { opacity: 0 } to { opacity: 1 } }',
  'part and slotted': '::slotted(p) { margin: 0 } :host([mode="elder"]) .a::before { content: "\\201C" }',
};
for (const [name, css] of Object.entries(allowed)) test(`allows ${name}`, () => deepEqual(checkCss('a.css', css), []));

test('reads css templates, with the line of the fault', () => {
  const source = 'import { css } from "lit";\nexport const styles = css`\n  a { color: ${x}; }\n  ${shared}\n  b { inset: 0; }\n`;\n';
  const [first, ...rest] = checkScript('a.ts', source);
  match(first, /^a\.ts:5 inset/);
  deepEqual(rest, []);
});
