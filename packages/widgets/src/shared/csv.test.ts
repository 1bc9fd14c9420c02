import { expect } from '@open-wc/testing';
import { cell, csvOf } from './csv';

describe('a CSV cell', () => {
  it('is never a formula', () => {
    for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200b=1', '\ufeff=1', '＝1', '=HYPERLINK("http://x","y")', '\n@x']) {
      expect(cell(evil).replace(/^"/, '')[0], JSON.stringify(evil)).to.equal("'");
    }
  });
  it('keeps figures as figures and plain texts as they are', () => {
    expect(cell(-3)).to.equal('-3');
    expect(cell('86%（6/7）')).to.equal('86%（6/7）');
    expect(cell('—')).to.equal('—');
  });
  it('quotes what would end it', () => {
    expect(cell('a,b')).to.equal('"a,b"');
    expect(cell('a"b')).to.equal('"a""b"');
    expect(cell('a\nb')).to.equal('"a\nb"');
  });
  it('stands in lines that spreadsheets read as UTF-8', () => {
    expect(csvOf([['一', 2], []])).to.equal('\ufeff一,2\r\n\r\n');
  });
});
