import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRulebook } from '../src/check';
import type { Rulebook, RulebookTexts } from '../src/types';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`fixtures/small-book/${name}`, import.meta.url), 'utf8'));
const book = read('rulebook.json') as Rulebook;
const zh = read('zh.json') as RulebookTexts;
/** Whether a right that the book only advises is told as ordered by this quotation. */
function isOrder(quote: string, force: 'should' | 'may' = 'should'): boolean {
  const entitlements = book.entitlements.map((rule) => (rule.id === 'check-up' ? { ...rule, force } : rule));
  const clauses = { ...zh.clauses, 'SB-3c': { ...zh.clauses['SB-3c']!, quote } };
  return checkRulebook({ ...book, entitlements }, { zh: { ...zh, clauses } }).some(({ code }) => code === 'force-too-weak');
}

describe('应 as an order', () => {
  test.each([
    '投诉应10日内答复', '应每年排查一次', '保险机构应按规定排查', '相关机构应及时答复', '回访表应记录意见', '排查应有专人负责', '应急预案应每年修订一次', '相应的记录应存档',
    '应对投保单位进行回访', '应当排查', '必须排查', '不得少于1次',
  ])('%s', (quote) => expect(isOrder(quote)).toBe(true));
});

describe('应 within a word that orders nothing', () => {
  test.each([
    '开展应急演练一次', '提供相应的服务', '快速响应投诉事项', '供应商排查一次', '适应企业的需要', '对应的服务项目', '推广应用新技术', '做好反应和处置', '应付检查的材料', '应对突发事件的能力',
    '企业应有的权利', '应收保费的比例', '应用于安全生产',
  ])('%s', (quote) => expect(isOrder(quote)).toBe(false));
});

describe('应 that is taken back in the same words', () => {
  test.each(['原则上应排查一次', '建议排查，应有记录', '应优先安排，宜上门'])('%s', (quote) => expect(isOrder(quote)).toBe(false));
  test('but 应当 does not go with what is only allowed', () => expect(isOrder('原则上应当排查一次', 'may')).toBe(true));
});
