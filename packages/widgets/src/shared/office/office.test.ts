import { expect } from '@open-wc/testing';
import { letterDocx } from './office';

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const letter = {
  title: '关于补做事故预防服务的函', to: '某某财产保险公司', paragraphs: ['第一段。', '第二段，含\u0001控制符。'],
  citations: [{ document: '《某办法》', article: '第十三条', quote: '每年不少于一次' }], signature: '广东石料厂', date: '2026-11-22',
};

describe('a letter', () => {
  it('is a zip that begins with its types', async () => {
    const bytes = await letterDocx(letter);
    expect(text(bytes.subarray(0, 2))).to.equal('PK');
    expect(text(bytes)).to.contain('word/document.xml');
  });
  it('is made in English too', async () => {
    expect((await letterDocx(letter, { language: 'en' })).length).to.be.greaterThan(1000);
  });
});
