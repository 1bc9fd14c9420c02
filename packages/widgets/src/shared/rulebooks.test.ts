import { expect } from '@open-wc/testing';
import { articleInChinese, kitRulebook } from './rulebooks';

describe('where a clause stands', () => {
  it('is an article in Chinese, also where the document numbers it only', () => {
    expect(articleInChinese('5')).to.equal('第5条');
    expect(articleInChinese('4.3 a)')).to.equal('第4.3条 a)');
    expect(articleInChinese('第13条')).to.equal('第13条');
  });
  it('is said in the language of the page', async () => {
    const book = await kitRulebook('xinzhou');
    await book.loadAll('en');
    expect(book.article('XZ-B2.1-1a', 'en')).to.equal('Part II (1) 1');
    expect(book.article('XZ-B2.1-1a', 'zh-CN')).to.equal('二（一）1');
    expect(book.article('XZ-9a', 'en')).to.equal('Annex 3, Art. 9');
  });
});
