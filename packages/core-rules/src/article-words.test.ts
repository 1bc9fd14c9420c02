import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleInEnglish } from './article-words';
import type { RulebookTexts } from './types';

const root = new URL('../rulebooks/', import.meta.url);

describe('where a clause stands', () => {
  test.each([
    ['第13条', 'Art. 13'], ['第十一条第一款', 'Art. 11, para. 1'], ['第六条第（二十）项', 'Art. 6, item 20'], ['附件2 第1行 第四档', 'Annex 2, row 1, tier 4'],
    ['附件2 第7行 第三、四档', 'Annex 2, row 7, tiers 3–4'], ['附件2 第4—5行 第四档（合并格）', 'Annex 2, rows 4–5, tier 4, merged cell'], ['附件1 频次表 注1', 'Annex 1, frequency table, note 1'],
    ['附件1 分类分档表 表头', 'Annex 1, tier table, header'], ['非煤矿山第3项', 'Non-coal mines, item 3'], ['4.3 a)', 'Section 4.3 a)'], ['4.7 b) 1)', 'Section 4.7 b) 1)'], ['5', 'Section 5'],
    ['8.1 b) 抽检表 第一类', 'Section 8.1 b), sampling table, class 1'], ['通知第一条要求', 'Covering letter, item 1'], ['标题', 'Title'],
    ['二（一）1', 'Part II (1) 1'], ['三(四)', 'Part III (4)'], ['一', 'Part I'], ['三（二）一是', 'Part III (2), point 1'], ['一（二）末段', 'Part I (2), last paragraph'],
    ['附件1 ', 'Annex 1'], ['附件1 （二）4', 'Annex 1, (2) 4'], ['附件2 承诺函七', 'Annex 2, letter of promise, Part VII'], ['附件3 第二十三条', 'Annex 3, Art. 23'], ['附件3 术语4', 'Annex 3, term 4'],
    ['附件2 服务方案 三1', 'Annex 2, service plan, Part III 1'], ['附件4 三3 隐患排查清单', 'Annex 4, Part III 3, list of hazards'], ['十一', 'Part 11'],
  ])('%s is %s in English', (article, words) => expect(articleInEnglish(article)).toBe(words));
  test('stays as it is where there is no English for it', () => {
    for (const article of ['附件2 编后语', '后记', '']) expect(articleInEnglish(article)).toBe(article);
  });
  for (const id of readdirSync(root)) {
    test(`of every clause of ${id} is said in English, and two places never as one`, () => {
      const { clauses } = JSON.parse(readFileSync(new URL(`${id}/zh.json`, root), 'utf8')) as RulebookTexts;
      const articles = [...new Set(Object.values(clauses).map(({ article }) => article!.trim()))];
      const words = articles.map(articleInEnglish);
      expect(words.filter((one) => /[\u4e00-\u9fff（）]/.test(one))).toEqual([]);
      expect(words.filter((one, i) => words.indexOf(one) !== i)).toEqual([]);
    });
  }
});
