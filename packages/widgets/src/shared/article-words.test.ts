import { rulebookLoaders } from '@anze/core-rules/rulebooks';
import { expect } from '@open-wc/testing';
import { articleInChinese, articleInEnglish } from './article-words';

describe('where a clause stands', () => {
  it('is said in English', () => {
    for (const [article, words] of [
      ['第13条', 'Art. 13'], ['第十一条第一款', 'Art. 11, para. 1'], ['第六条第（二十）项', 'Art. 6, item 20'], ['附件2 第1行 第四档', 'Annex 2, row 1, tier 4'],
      ['附件2 第7行 第三、四档', 'Annex 2, row 7, tiers 3–4'], ['附件2 第4—5行 第四档（合并格）', 'Annex 2, rows 4–5, tier 4, merged cell'], ['附件1 频次表 注1', 'Annex 1, frequency table, note 1'],
      ['非煤矿山第3项', 'Non-coal mines, item 3'], ['4.3 a)', 'Section 4.3 a)'], ['5', 'Section 5'],
    ] as const) expect(articleInEnglish(article)).to.equal(words);
  });
  it('stays as it is where there is no English for it', () => {
    for (const article of ['附件2 承诺函一', '抄送', '']) expect(articleInEnglish(article)).to.equal(article);
  });
  it('of every clause of Guangdong has English', async () => {
    const { clauses } = await rulebookLoaders['guangdong-non-coal-mine']!.zh!();
    for (const { article } of Object.values(clauses)) expect(articleInEnglish(article!)).to.not.match(/[\u4e00-\u9fff]/);
  });
  it('is an article in Chinese, also where the document numbers it only', () => {
    expect(articleInChinese('5')).to.equal('第5条');
    expect(articleInChinese('4.3 a)')).to.equal('第4.3条 a)');
    expect(articleInChinese('第13条')).to.equal('第13条');
  });
});
