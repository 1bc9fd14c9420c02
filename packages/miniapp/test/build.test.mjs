// What the build promises: small enough, in the right package, and nothing of another host.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { placeChunks } from '../build/place.mjs';
import { checkSizes, firstPage, limits } from '../build/sizes.mjs';

const app = join(import.meta.dirname, '../dist/app');
const folder = mkdtempSync(join(tmpdir(), 'anze-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(name, files) {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
const page = { 'app.json': '{"pages":["p/index"],"subPackages":[{"root":"more","pages":["x"]}]}', 'app.js': '', 'p/index.json': '{}', 'p/index.js': 'require("../common/a.js");Promise.resolve().then(()=>require("../common/later.js"))', 'common/a.js': '', 'common/later.js': '' };

test('the built mini-program keeps to its sizes', () => {
  const { main, first, total, problems } = checkSizes(app);
  console.log(`main package ${Math.round(main / 1024)} KB, first page ${Math.round(first / 1024)} KB, all ${Math.round(total / 1024)} KB`);
  assert.deepEqual(problems, []);
  assert.ok(main > 100_000 && first > 10_000, 'something was measured');
});

test('one that does not is named, by package and by first page', () => {
  const big = write('big', { ...page, 'common/a.js': 'x'.repeat(limits.first + 1), 'common/later.js': 'x'.repeat(limits.main) });
  assert.equal(checkSizes(big).problems.length, 2);
  const heavySub = write('sub', { ...page, 'more/x.js': 'x'.repeat(limits.main + 1) });
  assert.deepEqual(checkSizes(heavySub).problems, []);
});

test('the first page counts what it asks for at once, and not what comes later', () => {
  assert.deepEqual(firstPage(write('first', page)).sort(), ['app.js', 'common/a.js', 'p/index.js']);
  const loaded = firstPage(app).map((file) => readFileSync(join(app, file), 'utf8')).join('');
  assert.ok(!loaded.includes('广东省应急管理厅'), 'no rulebook’s sentences are loaded before they are wanted');
});

test('what one subpackage alone needs lies in it', () => {
  const root = write('place', { 'app.js': 'require("./common/shared.js")', 'more/x.js': 'require("../common/own.js");require("../common/shared.js")', 'common/own.js': 'require("./deep.js")', 'common/deep.js': '', 'common/shared.js': '' });
  assert.equal(placeChunks(root, ['more']), 2);
  assert.equal(readFileSync(join(root, 'more/x.js'), 'utf8'), 'require("./common/own.js");require("../common/shared.js")');
  assert.equal(readFileSync(join(root, 'more/common/own.js'), 'utf8'), 'require("./deep.js")');
  assert.ok(existsSync(join(root, 'common/shared.js')) && existsSync(join(root, 'more/common/deep.js')));
});

test('no script leans on what phones lack, or makes code from text', () => {
  const lacking = /\b(?:Intl\b|URL\(|URLSearchParams|TextDecoder|fetch\(|structuredClone|XMLHttpRequest|localStorage|indexedDB|queueMicrotask|WebAssembly|eval\(|new Function\b|document\.)/;
  const files = readdirSync(app, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.js')).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  assert.ok(files.length > 50);
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8').replace(/`[^`]*`|"[^"]*"/g, '""'), lacking, file);
  for (const planted of ['new Intl.NumberFormat()', 'new URL(x)', 'eval(x)', 'new Function(x)', 'fetch(x)']) assert.match(planted, lacking);
});

test('no file names another host, but for the words of documents', () => {
  const files = readdirSync(app, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(wxss|wxml|json)$/.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  assert.ok(files.length > 30);
  for (const file of files) assert.ok(!/https?:\/\//.test(readFileSync(file, 'utf8')), file);
});
