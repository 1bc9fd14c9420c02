import { expect } from '@open-wc/testing';
import { Calculator } from './harness.testing';

describe('what open answers leave possible', () => {
  it('is a span from the least to the most, never only its ends', async () => {
    const page = await Calculator.answer({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false });
    await page.press('先跳过');
    expect(page.textOf('.more')).to.contain('每年至少 2～6 种').and.contain('看还没定下来的回答').and.not.contain('或每年');
  });
  it('is one in English, too', async () => {
    const page = await Calculator.answer({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false }, 'en');
    await page.press('skip');
    expect(page.textOf('.more')).to.contain('at least 2 to 6 kinds');
  });
});

describe('a question', () => {
  it('names no button that it does not have', async () => {
    const page = await Calculator.open();
    await page.next();
    expect(page.textOf('.problems')).to.contain('还没有选').and.not.contain('跳过');
    await page.select('field-region', '440000');
    await page.next();
    await page.next();
    expect(page.ask).to.contain('哪一行');
    expect(page.textOf('.problems')).to.contain('还没有选').and.not.contain('跳过');
    expect(page.textOf('button')).to.not.contain('跳过');
  });
  it('of the kind of business offers what its rules tell apart, and other', async () => {
    const page = await Calculator.answer({ region: '370000', sector: 'transport', premium: 20000, agreementSigned: false, pooled: false });
    expect(page.all('label.choice').length).to.equal(5);
    expect(page.textOf('label.choice')).to.contain('交通').and.contain('其他').and.not.contain('粉尘').and.not.contain('有限空间');
  });
  it('that was gone back to says what comes next', async () => {
    const page = await Calculator.open();
    await page.begin('440000', '非煤矿山');
    await page.type('premium', '32000');
    await page.next();
    await page.press('上一步');
    expect(page.ask).to.contain('保费');
    expect(page.textOf('.question button[type=submit]')).to.equal('下一步');
    expect(page.textOf('.question .buttons')).to.contain('先看结果');
  });
});
