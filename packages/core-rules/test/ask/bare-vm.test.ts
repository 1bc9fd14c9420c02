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

test('ask, its dictionaries and what its Chinese answers say weigh at most 40 KB gzipped; what hears English is loaded for English', async () => {
  const { code, wordings, english } = await askAlone();
  // It is what it says: the dictionaries are in it, engine, rulebooks and English are not.
  expect(code).toContain('采石场');
  expect(code).not.toContain('GD-A1-1a');
  expect(code).not.toContain('colliery');
  expect(english).toContain('colliery');
  const weight = (text: string) => gzipSync(text, { level: 9 }).length;
  const bytes = { ask: weight(code), zh: weight(wordings.zh), en: weight(wordings.en), english: weight(english) };
  console.log(`gzipped: ${JSON.stringify(bytes)}`);
  expect(bytes.ask + bytes.zh).toBeLessThanOrEqual(40 * 1024);
  expect(Math.min(bytes.zh, bytes.en)).toBeGreaterThan(500);
  expect(Math.max(bytes.zh, bytes.en)).toBeLessThanOrEqual(1280);
  expect(bytes.english).toBeLessThanOrEqual(4.85 * 1024);
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
