import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRulebookText } from '../src/check';
import { assess, compile, kitFacts } from '../src/index';
import { parseRulebook, parseTexts } from '../src/parse-rulebook';

const docs = new URL('../../../docs/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, docs), 'utf8');
const files = { 'rulebook.json': read('example-rulebook/rulebook.json'), 'zh.json': read('example-rulebook/zh.json'), 'en.json': read('example-rulebook/en.json') };
const source = read('example-rulebook/source.txt');

describe('the example of the documentation', () => {
  test('passes the check, its source too, without a warning', () => expect(checkRulebookText(files, [source], { today: '2026-11-22' })).toEqual([]));
  test('a figure changed in it does not pass', () => {
    const changed = { ...files, 'zh.json': files['zh.json'].replace('每年至少2次', '每年至少5次') };
    expect(checkRulebookText(changed, [source]).map(({ code, path }) => `${code} ${path}`)).toContain('sentence-figure clauses.EX-3b.text');
  });
  test('every line that the description quotes of it stands in it', () => {
    const page = read('rulebook-format.md');
    const quoted = [...page.matchAll(/\| `("\w+": .*)` \|$/gm)].map(([, line]) => line!);
    expect(quoted.length).toBe(18);
    expect(quoted.filter((line) => !files['rulebook.json'].includes(line) && !files['zh.json'].includes(line))).toEqual([]);
  });
  test('every name at its head is described', () => {
    const page = read('rulebook-format.md');
    const names = [...Object.keys(parseRulebook(files['rulebook.json'])), ...Object.keys(parseTexts(files['zh.json']))].filter((name) => name !== '$schema');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
  test('gives the answer that its text gives', () => {
    const book = compile({ ...parseRulebook(files['rulebook.json']), forms: [], procedures: [], notEncoded: {} }, kitFacts);
    const owed = (premium: number) => assess(book, { region: '330100', sector: 'construction', premium }).entitlements.map(({ id, amount }) => `${id} ${amount?.min}`);
    expect(owed(29999.99)).toEqual(['site-inspection 1']);
    expect(owed(30000)).toEqual(['site-inspection 2']);
  });
});
