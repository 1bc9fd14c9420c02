import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
// @ts-expect-error a script without types
import { generate } from '../scripts/generate.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, value: unknown) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(value));
};
const out = (path: string) => readFileSync(join(root, 'src/generated', path), 'utf8');

test('copes with folders that are not there', () => {
  generate(root);
  expect(out('index.ts')).toContain('rulebookIds');
});

test('takes the version from the package, and from no other place', () => {
  put('package.json', { version: '3.2.1' });
  generate(root);
  expect(out('version.ts')).toContain('"3.2.1"');
});

test('splits a rulebook, and loads each part by itself', () => {
  put('rulebooks/a-book/rulebook.json', { id: 'a-book', duties: [{ id: 'd' }], forms: [{ id: 'f' }], procedures: [{ id: 'p' }], notEncoded: { 'A-1': 'purpose only' }, departs: {} });
  put('rulebooks/a-book/zh.json', { title: '甲' });
  generate(root);
  expect(out('a-book/decisions.ts')).toContain('"duties"');
  expect(out('a-book/decisions.ts')).not.toMatch(/purpose only|departs|"f"|"p"/);
  expect(out('a-book/forms.ts')).toContain('"f"');
  expect(out('a-book/zh.ts')).toContain('甲');
  expect(out('index.ts')).toContain("import('./a-book/decisions')");
  expect(out('index.ts')).not.toContain("'./a-book/en'");
});

test('writes only what changed, and removes what lost its source', () => {
  put('rulebooks/a-book/rulebook.json', { id: 'a-book' });
  generate(root);
  const before = statSync(join(root, 'src/generated/a-book/forms.ts')).mtimeMs;
  expect(generate(root)).toEqual([]);
  expect(statSync(join(root, 'src/generated/a-book/forms.ts')).mtimeMs).toBe(before);
  rmSync(join(root, 'rulebooks/a-book'), { recursive: true });
  expect(generate(root)).toContain('a-book/forms.ts');
  expect(() => out('a-book/forms.ts')).toThrow();
});

test('names the file that is not JSON', () => {
  mkdirSync(join(root, 'workdays'));
  writeFileSync(join(root, 'workdays/2026.json'), '{');
  expect(() => generate(root)).toThrow(/2026\.json/);
});
