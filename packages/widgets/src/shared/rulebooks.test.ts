import { expect } from '@open-wc/testing';
import { citationsOf } from './citations';
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
describe('the words of a clause', () => {
  it('are quoted the same everywhere: a table’s repeated words once', async () => {
    const book = await kitRulebook('guangdong-non-coal-mine');
    await book.loadAll('zh-CN');
    const [cited] = citationsOf(book, ['GD-A2-05t3'], 'zh-CN');
    expect(cited?.quote).to.equal('开展综合性事故隐患排查服务，持续跟踪整改进度。每年至少1次');
  });
});
