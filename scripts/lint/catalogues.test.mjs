import { deepEqual, equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, compareCatalogues, compareTexts } from './catalogues.mjs';

test('the same keys and placeholders pass', () => {
  deepEqual(compareCatalogues('c', { a: { b: '共 {{n}} 次' } }, { a: { b_one: '{{n}} time', b_other: '{{n}} times' } }), []);
});
test('a key that en lacks fails', () => equal(compareCatalogues('c', { a: '甲', b: '乙' }, { a: 'a' }).length, 1));
test('a key that zh lacks fails', () => equal(compareCatalogues('c', { a: '甲' }, { a: 'a', b: 'b' }).length, 1));
test('another placeholder fails', () => equal(compareCatalogues('c', { a: '{{n}}' }, { a: '{{m}}' }).length, 1));
test('a text empty in one language fails, in both it passes', () => {
  equal(compareCatalogues('c', { a: '甲' }, { a: ' ' }).length, 1);
  deepEqual(compareCatalogues('c', { a: '' }, { a: '' }), []);
});
test('a quotation stands in zh only', () => {
  const zh = { clauses: { 'A-1': { quote: '应当', text: '甲' } } };
  deepEqual(compareTexts('b', zh, { clauses: { 'A-1': { text: 'a' } } }), []);
  equal(compareTexts('b', zh, { clauses: { 'A-1': { quote: 'shall', text: 'a' } } }).length, 1);
  equal(compareTexts('b', zh, { clauses: {} }).length, 1);
});
test('reads a catalogue from its module', () => {
  deepEqual(catalogueOf('en.ts', 'export const en = { a: "x", b: { "c-d": `y`, e: "1" + "2" } } as const;\nexport default en;'), { a: 'x', b: { 'c-d': 'y', e: '12' } });
  throws(() => catalogueOf('en.ts', 'export default { a: go() };'));
});
