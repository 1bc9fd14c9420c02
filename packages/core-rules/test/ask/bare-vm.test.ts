import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
// @ts-expect-error a script without types
import { askAlone, askScript } from '../../scripts/build-ask.mjs';
import { ask, type AskAnswer, type AskLibrary } from '../../src/ask/index';
import { libraries, ON } from './library';

const lines = readFileSync(join(import.meta.dirname, 'sentences.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { text: string; lang: string; before?: string[] });
const absent = ['Intl', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'crypto', 'setTimeout', 'queueMicrotask', 'structuredClone', 'performance', 'process', 'Buffer', 'require', 'console', 'atob'];
const core = ({ facts, answer, clauses, asks, topic, rulebook, outOfScope }: AskAnswer) => ({ facts, answer, clauses, asks, topic, rulebook, outOfScope });
let context: Context;
beforeAll(async () => {
  context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(`delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;`, context);
  runInContext(await askScript(), context);
  context.core = core;
  runInContext('var libraries = {}; anzeAsk.loadLibrary("zh").then(function (l) { libraries.zh = l; }); anzeAsk.loadLibrary("en").then(function (l) { libraries.en = l; });', context);
  for (let i = 0; i < 50 && !runInContext('libraries.zh && libraries.en', context); i++) await new Promise((done) => { setTimeout(done, 20); });
}, 120_000);

test('the place is bare: nothing of a browser or of Node, and no eval', () => {
  expect(absent.filter((name) => runInContext(`typeof ${name} !== 'undefined'`, context))).toEqual([]);
  expect(() => runInContext('eval("1")', context)).toThrow();
  expect(() => runInContext('new Function("return 1")', context)).toThrow();
});

test('the build answers there as the sources do here, sentence by sentence', async () => {
  const here = await libraries();
  for (const { text, lang, before } of lines) {
    if (before) continue;
    const language = lang === 'en' ? 'en' : 'zh';
    context.text = text;
    const there = runInContext(`JSON.stringify(core(anzeAsk.ask(text, { library: libraries.${language}, on: '${ON}' })))`, context) as string;
    expect(JSON.parse(there), text).toEqual(JSON.parse(JSON.stringify(core(ask(text, { library: here[language], on: ON })))));
  }
}, 240_000);

test('in each language ask and its dictionaries weigh at most 40 KB gzipped', async () => {
  const { code, wordings, chinese, english } = await askAlone();
  // They are what they say: a trade in each language stands in its own dictionary, a topic in what both need, and engine and rulebooks are in none.
  expect(code).toContain('衙门');
  expect(code).not.toMatch(/colliery|尾\[矿/);
  expect(code + chinese + english).not.toContain('GD-A1-1a');
  expect(chinese).toContain('尾[矿');
  expect(english).toContain('colliery');
  const weight = (text: string) => gzipSync(text, { level: 9 }).length;
  const bytes = { code: weight(code), chinese: weight(chinese), english: weight(english), zh: weight(wordings.zh), en: weight(wordings.en) };
  console.log(`gzipped: ${JSON.stringify(bytes)}`);
  expect(Math.min(bytes.chinese, bytes.english)).toBeGreaterThan(4 * 1024);
  expect(bytes.code + bytes.chinese).toBeLessThanOrEqual(40 * 1024);
  expect(bytes.code + bytes.english).toBeLessThanOrEqual(40 * 1024);
  expect(Math.min(bytes.zh, bytes.en)).toBeGreaterThan(500);
  expect(Math.max(bytes.zh, bytes.en)).toBeLessThanOrEqual(1280);
});

test('the words in which people ask for clauses travel with their rulebooks, and keep to their weight', async () => {
  const { zh, en } = await libraries();
  const weight = ({ asked }: AskLibrary) => gzipSync(JSON.stringify(asked), { level: 9 }).length;
  console.log(`asked, gzipped: zh ${weight(zh)}, en ${weight(en)}`);
  expect(Object.keys(zh.asked!)).toEqual(Object.keys(zh.texts.zh!));
  expect(Math.min(weight(zh), weight(en))).toBeGreaterThan(5_000);
  expect(weight(zh)).toBeLessThanOrEqual(30 * 1024);
  expect(weight(en)).toBeLessThanOrEqual(12 * 1024);
});
