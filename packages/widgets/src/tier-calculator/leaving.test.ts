import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import { toFragment } from './share';

const haulier = { region: '370000', sector: 'transport', premium: 20000, pooled: false } as const;
const open = async (page: Calculator): Promise<void> => {
  while (page.one('.question')) await page.press('先跳过');
};

describe('a panel', () => {
  for (const words of ['分享', '复制文字', '这条不对？']) {
    it(`gives the attention back to the button that opened it: ${words}`, async () => {
      const page = await Calculator.answer(quarry);
      const button = page.all('button').find((one) => one.textContent!.includes(words))!;
      await page.press(words);
      expect(page.focused).to.equal(page.one('.panel h3'));
      await page.press('收起');
      expect(page.one('.panel')).to.equal(null);
      expect(page.focused).to.equal(button);
      await page.press(words);
      page.one('.panel h3')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await page.settled();
      expect(page.one('.panel')).to.equal(null);
      expect(page.focused).to.equal(button);
    });
  }

  it('of the link copies a link, and says so', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('分享');
    expect(page.textOf('.panel button')).to.contain('复制链接').and.not.contain('复制文字');
  });
});

describe('the headline of what should be', () => {
  it('says 应当 in bold as its rows do, alone and side by side', async () => {
    const page = await Calculator.answer(haulier);
    await open(page);
    const row = page.all('.row').find((one) => one.textContent!.includes('3 个月内'))!;
    expect(row.querySelector('.force')!.textContent).to.equal('应当');
    expect(page.textOf('.card .more')).to.contain('应当：首次服务');
    // The visit is a must there: it needs no mark.
    expect(page.figure).to.equal('至少 1 次上门');
    expect(page.element.answers.resultAt(0)!.locals[0]!.headline.sentence).to.contain('保险公司必须到现场来');
    await page.press('再加一张保单');
    await page.press('放在一起看');
    expect(page.textOf('.compared .more')).to.contain('应当：首次服务');
  });

  it('names the last day as its row does: 最晚, never 前', async () => {
    const page = await Calculator.answer({ ...haulier, policyStart: '2026-09-01' });
    await open(page);
    expect(page.textOf('.card .more')).to.contain('首次服务最晚 2026年').and.not.contain('日前');
  });
});

describe('the copied text', () => {
  it('gives every day its year: it is read in other years, too', async () => {
    const page = await Calculator.answer({ ...haulier, policyStart: '2026-09-01' });
    await open(page);
    await page.press('复制文字');
    const text = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(text).to.match(/最晚 2026年\d+月\d+日（周/).and.to.contain('2026年9月1日');
    expect(text.replace(/\d{4}年\d+月/g, '')).to.not.match(/\d月\d+日/);
  });
});

describe('a print of policies side by side', () => {
  it('says which rules, which version, which reading, checked on which day', async () => {
    const page = await Calculator.answer({ ...quarry, premium: 5000 });
    await page.press('再加一张保单');
    page.element.session.prefill(haulier);
    page.element.session.showResult();
    await page.settled();
    await page.press('放在一起看');
    window.dispatchEvent(new Event('beforeprint'));
    const footer = page.textOf('.print-footer');
    expect(footer).to.contain('广东').and.contain('山东').and.contain('核对').and.contain('按附件2').and.contain('打印日期');
    expect(footer.match(/打印日期/g)!.length).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(page.one('.print-footer')).to.equal(null);
  });
});

describe('a link of older rules', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  it('names only those that count for the policy, by their title', async () => {
    history.replaceState(null, '', toFragment([{ id: 'p1', name: '', facts: quarry, skipped: [], readings: {} }], 0, { 'guangdong-non-coal-mine': '2020-01-01', shaanxi: '2020-01-01', 'shandong-transport': '2020-01-01' }));
    const page = await Calculator.open();
    await page.settled();
    expect(page.textOf('.notice')).to.contain('旧版规则').and.contain('广东').and.not.match(/shaanxi|shandong|陕西|山东/);
  });
});
