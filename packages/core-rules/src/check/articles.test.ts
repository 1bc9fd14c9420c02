import { describe, expect, test } from 'vitest';
import { checkArticles } from './articles';
import type { Context } from './check';

const source = `附件
 第一条  为了安全。
第二条 按照
第九条规定的办法，每年排查一次。
第三条　每年演练
一次。
第十一条 每年排查两次，并按第三条演练。

第 十二 条 其他要求。
第十三条 第三方承担责任。
第三条第二款不适用。`;
/** What is said of a clause that names this article and quotes these words. */
function said(article: string | undefined, quote: string, sources: readonly string[] = [source]): string[] {
  const told: string[] = [];
  const context = { sources, texts: { zh: { clauses: { A: { article, quote, text: 'x' } } } }, say: (...[, code, , { found = '' }]: Parameters<Context['say']>) => void told.push(`${code} ${found}`) };
  checkArticles(context as unknown as Context);
  return told;
}

describe('a quotation and its article', () => {
  test.each([
    ['第二条', '每年排查一次'], ['第2条第一款', '每年排查一次'], ['第三条', '每年演练一次'], ['第11条', '每年排查两次'], ['第十二条', '其他要求'], ['第十三条', '第三方承担责任'], ['第十三条', '第二款不适用'], ['附件3 第一条', '为了安全'], ['第一条', '第一条为了安全'],
    // Nothing to compare: no article named, words that stand nowhere or before the first.
    ['附件2 表头', '每年排查两次'], [undefined, '每年排查两次'], ['第二条', '没有这句话'], ['第二条', '附件'], ['第二条', ''],
  ])('%s: %s', (article, quote) => expect(said(article, quote)).toEqual([]));
  test.each([
    ['第九条', '每年排查一次', '第二条'], ['第一条', '每年排查两次', '第十一条'], ['第三条', '其他要求', '第十二条'],
  ])('%s: %s stands in another', (article, quote, found) => expect(said(article, quote)).toEqual([`article-elsewhere ${found}`]));
  test('words that stand in two articles fit either', () => {
    expect(said('第三条', '每年')).toEqual([]);
    expect(said('第九条', '每年演练一次', [source, '第四条 每年演练一次'])).toEqual(['article-elsewhere 第三条、第四条']);
  });
  test('a source without articles says nothing', () => expect(said('第九条', '每年排查', ['1.1 每年排查'])).toEqual([]));
});
