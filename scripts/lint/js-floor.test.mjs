import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { checkScript } from './js-floor.mjs';

const rejected = [
  'list.at(-1)', 'list?.at(0)', 'Object.hasOwn(a, "b")', 'structuredClone(a)', 'crypto.randomUUID()', 'list.findLast((x) => x)',
  'list.toSorted()', 'new Intl.Segmenter("zh")', 'Promise.withResolvers()', '/(?<=a)b/.test(c)', '/(?<!a)b/u', '/a/v', 'element.inert = true',
  'class A { static { go(); } }', 'class A { #x = 1; has(o) { return #x in o; } }', 'await go()', 'for await (const a of b) go(a); export {}',
  'html`<div popover>a</div>`', 'html`<div ?inert=${a}>b</div>`', 'new Set().intersection(other)', 'new BroadcastChannel("a")', 'navigator.locks.request("a", go)',
];
for (const code of rejected) test(`rejects ${code}`, () => equal(checkScript('a.ts', code).length > 0, true));

const allowed = [
  'list[list.length - 1]', 'a ??= 1', 'a?.b', '"a".replaceAll("b", "c")', 'async () => { await go(); }', '/(?<year>\\d+)(?=a)/u', 'class A { #x = 1; y = this.#x; }',
  'typeof structuredClone === "function"', 'const at: { at: number } = { at: 1 }; at.at', 'z.union([a, b])', 'html`<p>inert popover</p>`',
];
for (const code of allowed) test(`allows ${code}`, () => deepEqual(checkScript('a.ts', code), []));
