import { expect, oneEvent } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import type { AnzeReportEvent } from '../shared/events/report';

const evil = '<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>{{7*7}}';
const small = { ...quarry, premium: 5000 };

describe('the result', () => {
  it('says what would change it', async () => {
    const page = await Calculator.answer(quarry);
    expect(page.textOf('.what-if')).to.match(/如果“上一年出过事故”是“出过”：第二档/).and.match(/5 万元以上、不到 10 万元：第二档/);
  });

  it('tells must, should and may apart in words', async () => {
    const page = await Calculator.answer({ region: '370000', sector: 'transport', premium: 5000, pooled: false, agreementSigned: false });
    await page.press('先看结果');
    const words = new Set(page.all('.chip.force').map((chip) => chip.textContent));
    expect([...words]).to.include.members(['必须', '应当', '可以']);
  });

  it('opens the clause of a line in place, by keyboard', async () => {
    const page = await Calculator.answer(quarry);
    const citation = page.one('.row anze-citation')!;
    const chip = citation.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
    chip.focus();
    expect(citation.shadowRoot!.activeElement).to.equal(chip);
    chip.click();
    await page.element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(chip.getAttribute('aria-expanded')).to.equal('true');
    expect(citation.shadowRoot!.querySelector('.panel')!.textContent).to.match(/“.+”/s).and.contain('核对日期');
  });

  it('shows both readings of a dispute, and counts by the one that is chosen', async () => {
    const page = await Calculator.answer(small);
    expect(page.textOf('.dispute')).to.contain('读法 A').and.contain('读法 B');
    const inspection = () => page.all('.main > .must .row-head strong').some((title) => title.textContent === '隐患排查');
    expect(inspection()).to.equal(false);
    page.all<HTMLInputElement>('.dispute input')[1]!.click();
    await page.settled();
    expect(inspection()).to.equal(true);
    expect(page.textOf('.dispute .checked')).to.contain('读法 B');
  });

  it('says how current each rulebook is and which newer texts were not seen', async () => {
    const page = await Calculator.answer(quarry);
    expect(page.textOf('.source')).to.contain('核对日期').and.contain('没有见到原文').and.contain('来源未核实');
  });

  it('names both tiers while one answer is open, and asks for it', async () => {
    const page = await Calculator.answer({ ...quarry, premium: 60000, accidentLastYear: undefined });
    await page.press('先跳过');
    expect(page.figure).to.equal('第二档或第一档');
    expect(page.textOf('.next')).to.contain('事故');
    await page.press('回答');
    await page.choose('没有');
    await page.next();
    expect(page.figure).to.equal('第二档');
  });

  it('dates what can be dated, says which days have passed, and marks estimates', async () => {
    const page = await Calculator.answer({ ...quarry, contractSigned: '2025-01-02' });
    expect(page.textOf('.date.past')).to.contain('这一天已经过了');
    const early = await Calculator.answer({ ...quarry, contractSigned: '2015-01-02' });
    expect(early.textOf('.hint')).to.contain('没有收录那一年的放假安排').and.not.contain('国务院还没有公布');
    const late = await Calculator.answer({ ...quarry, contractSigned: '2099-03-02' });
    expect(late.textOf('.date')).to.contain('推算');
    expect(late.textOf('.hint')).to.contain('国务院还没有公布').and.not.contain('没有收录那一年');
  });

  it('keeps a day that is none and names it', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('算出最晚日期');
    page.element.session.type('policyStart', '2026-02-30');
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('不是日期');
  });

  it('keeps several policies side by side, and brings a removed one back', async () => {
    const page = await Calculator.answer(quarry);
    await page.press('再加一张保单');
    await page.begin('610000', '金属冶炼');
    await page.press('先看结果');
    await page.press('放在一起看');
    expect(page.all('.compared').length).to.equal(2);
    expect(page.textOf('.compared')).to.contain('第三档').and.contain('陕西省');
    await page.press('看这一张');
    await page.press('去掉');
    expect(page.element.session.policies.length).to.equal(1);
    await page.press('撤销');
    expect(page.element.session.policies.length).to.equal(2);
  });

  it('is copied as text with articles, version and reading', async () => {
    const page = await Calculator.answer(small);
    await page.press('复制文字');
    const text = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(text).to.contain('第四档').and.contain('附件2').and.contain('按附件2').and.contain('以主管部门解释为准').and.match(/规则书版本 \d{4}-\d\d-\d\d/);
  });

  it('is printed with everything open, cited in full, with version, reading and day, and without controls', async () => {
    const page = await Calculator.answer(small);
    window.dispatchEvent(new Event('beforeprint'));
    expect(page.all<HTMLDetailsElement>('details:not(.others)').every(({ open }) => open)).to.equal(true);
    expect(page.textOf('.print-footer')).to.contain('打印日期').and.contain('按附件2').and.contain('以主管部门解释为准');
    expect(page.textOf('button')).to.not.contain('打印');
    window.dispatchEvent(new Event('afterprint'));
    await page.settled();
    expect(page.one('.print-footer')).to.equal(null);
  });
});

describe('a policy from before the rules', () => {
  it('is told that they are carried, and since when they apply', async () => {
    const page = await Calculator.answer({ region: '370000', sector: 'transport', premium: 20000, policyStart: '2023-06-01' });
    while (page.one('.question')) await page.press('先跳过');
    expect(page.textOf('.none')).to.contain('山东交通运输').and.contain('2024年4月19日').and.not.contain('还没有收录');
    const none = await Calculator.answer({ region: '330000', sector: 'fisheries', policyStart: '2023-06-01' });
    expect(none.textOf('.none')).to.contain('还没有收录');
  });
});

describe('the headline', () => {
  it('does not say fewer than the reading that is chosen makes owed', async () => {
    const page = await Calculator.answer(small);
    expect(page.textOf('.card .more')).to.contain('每年至少 2 种').and.not.contain('读法');
    page.all<HTMLInputElement>('.dispute input')[1]!.click();
    await page.settled();
    const { headline } = page.element.answers.resultAt(0)!.locals[0]!;
    expect(headline.more[0]).to.equal('每年至少 2 种，按你选的读法要做 3 项');
    expect(headline.sentence).to.contain('要做 3 项');
    expect(page.textOf('[role=status]')).to.contain('要做 3 项');
    await page.press('复制文字');
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('要做 3 项');
  });

  it('of rules without tiers leads with what is counted', async () => {
    const page = await Calculator.answer({ region: '140900', sector: 'coal-mine', sizeClass: 'medium' });
    while (page.one('.question')) await page.press('先跳过');
    expect(page.figure).to.match(/^风险评估 每年至少 2 次 · .*隐患排查.* 每年至少 2 次/);
    const rows = page.all('.main > .must .row').length;
    expect(page.textOf('.card')).to.contain(`有 ${rows} 项是保险公司必须给你做的`);
    page.element.style.width = '320px';
    await new Promise((done) => { setTimeout(done, 100); });
    await page.settled();
    expect(page.one('.base')!.scrollWidth).to.be.at.most(page.one('.base')!.clientWidth);
  });
});

describe('the report of a wrong figure', () => {
  it('carries all that is needed to repeat it, and shows a text to send', async () => {
    const page = await Calculator.answer(quarry);
    const told = oneEvent(page.element, 'anze-report') as unknown as Promise<AnzeReportEvent>;
    page.one('.wrong')!.click();
    const { detail } = await told;
    expect(detail).to.deep.include({ rulebook: 'guangdong-non-coal-mine', finding: 'kinds', facts: quarry, readings: { fourth: 'a' }, language: 'zh-CN' });
    expect(detail.version).to.match(/^\d{4}-\d\d-\d\d/);
    expect(detail.clauses).to.include('GD-A1-f3');
    await page.settled();
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('"premium":32000');
  });

  it('is taken by a host that says so', async () => {
    const page = await Calculator.answer(quarry);
    page.element.addEventListener('anze-report', (event) => event.preventDefault());
    page.one('.wrong')!.click();
    await page.settled();
    expect(page.textOf('.panel')).to.contain('已交给这个网站');
  });
});

describe('the calendar button', () => {
  it('is shown only to a host that listens, and hands over the days', async () => {
    const plain = await Calculator.answer({ ...quarry, policyStart: '2026-03-01' });
    expect(plain.textOf('button')).to.not.contain('加到日历');
    const page = await Calculator.open({ facts: { ...quarry, policyStart: '2026-03-01' }, calendar: true });
    const told = oneEvent(page.element, 'anze-schedule');
    await page.press('加到日历');
    expect((await told).detail.rows.length).to.be.greaterThan(2);
  });
});

describe('in every look', () => {
  const views: Record<string, Partial<Parameters<typeof Calculator.open>[0]>> = {
    standard: {}, elder: { mode: 'elder' }, dark: { theme: 'dark' }, 'dark elder': { mode: 'elder', theme: 'dark' },
  };
  for (const [name, look] of Object.entries(views)) {
    it(`it is accessible: ${name}`, async () => {
      await expect((await Calculator.open(look)).element).to.be.accessible();
      const page = await Calculator.open({ ...look, facts: small });
      await expect(page.element).to.be.accessible();
      page.all<HTMLDetailsElement>('details').forEach((details) => { details.open = true; });
      await expect(page.element).to.be.accessible();
      await page.press('再加一张保单');
      await page.press('放在一起看');
      await expect(page.element).to.be.accessible();
    });
  }

  it('elder mode has targets of 60 px, the standard one of 44', async () => {
    for (const [mode, least] of [['elder', 60], ['standard', 44]] as const) {
      for (const facts of [{}, { region: '610000', sector: 'metal-smelting', premium: 5 }, small]) {
        const page = await Calculator.open({ mode, facts });
        const small_ = page.all('button, select, summary, input:not([type=radio]), label.choice').filter((target) => target.getBoundingClientRect().height > 0 && target.getBoundingClientRect().height < least - 0.5);
        expect(small_.map((target) => `${target.textContent} ${target.getBoundingClientRect().height}`)).to.deep.equal([]);
      }
    }
  });

  it('elder mode has text of 20 px and figures of 44', async () => {
    const page = await Calculator.open({ mode: 'elder', facts: quarry });
    expect(getComputedStyle(page.one('.base')!).fontSize).to.equal('20px');
    page.element.style.width = '900px';
    await new Promise((done) => { setTimeout(done, 100); });
    await page.settled();
    expect(getComputedStyle(page.one('.card .figure')!).fontSize).to.equal('44px');
  });

  it('fits a column of 320 px', async () => {
    for (const facts of [{}, { region: '440000', sector: 'non-coal-mine' }, small]) {
      const page = await Calculator.open({ facts });
      page.element.style.width = '320px';
      await new Promise((done) => { setTimeout(done, 100); });
      await page.settled();
      const base = page.one('.base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    }
  });

  it('shows text as text, whoever wrote it', async () => {
    const page = await Calculator.answer({ ...quarry, sector: evil, region: evil } as never);
    page.element.session.rename(evil);
    page.element.session.type('premium', evil);
    page.element.rulebook = evil;
    await page.settled();
    expect((window as unknown as { __hit?: number }).__hit).to.equal(undefined);
    expect(page.one('img, script')).to.equal(null);
  });
});
