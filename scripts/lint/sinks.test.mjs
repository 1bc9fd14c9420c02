import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { checkScript } from './sinks.mjs';

const rejected = [
  'element.innerHTML = a', 'element.outerHTML = a', 'element.insertAdjacentHTML("beforeend", a)', 'html`${unsafeHTML(a)}`', 'eval("a")', 'new Function("a")',
  'Function("a")', 'setTimeout("go()", 1)', 'document.write(a)', 'element.setAttribute("style", a)', 'const a = "javascript:go()"',
  'html`<p style="color:red">a</p>`', 'html`<p style=${a}>b</p>`', 'html`<a href=${a}>b</a>`', 'html`<a href="${a}">b</a>`', 'html`<a class="b" href=${a.b}>c</a>`',
  'html`<form action=${a}></form>`', 'html`<iframe title="a" src=${a}></iframe>`', 'html`<a href=${a ? safeUrl(b) : b}>c</a>`', 'html`<p onclick="go()">a</p>`',
  'html`<style>p { color: red }</style>`', 'html`<p class=${a}>b</p><a href=${c}>d</a>`',
];
for (const code of rejected) test(`rejects ${code}`, () => equal(checkScript('a.ts', code).length > 0, true));

const allowed = [
  'html`<a href=${safeUrl(a)}>b</a>`', 'html`<a href=${ifDefined(safeUrl(a))}>b</a>`', 'html`<a href=${a ? safeUrl(a) : nothing}>b</a>`', 'html`<p style=${styleMap(a)}>b</p>`',
  'html`<img src=${photo} alt=${a}>`', 'html`<p @click=${go}>${a}</p>`', 'element.textContent = a', 'setTimeout(go, 1)', 'html`<a href="#top">a</a>`', 'html`<p>style = plain</p>`',
];
for (const code of allowed) test(`allows ${code}`, () => deepEqual(checkScript('a.ts', code), []));
