import { expect } from '@open-wc/testing';
import type { Facts } from '@anze/core-rules';
import type { AnzeFactsEvent, FactsDetail } from '../shared/events/facts';
import { Calendar, coalMine, quarry, service } from './harness.testing';

/** Tier 4 of Guangdong, whose text can be read in two ways. */
const smallQuarry: Facts = { region: '440000', sector: 'non-coal-mine', premium: 5000, accidentLastYear: false, policyStart: '2026-03-01' };

async function select(page: Calendar, id: string, value: string): Promise<void> {
  const field = page.one<HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await page.element.updateComplete;
}
function toldBy(page: Calendar): FactsDetail[] {
  const told: FactsDetail[] = [];
  page.element.addEventListener('anze-facts', (event) => told.push((event as AnzeFactsEvent).detail));
  return told;
}

describe('a page that says nothing', () => {
  it('asks place and trade, then what settles the most, then the start, and ends in the calendar', async () => {
    const page = await Calendar.open({ on: '2026-11-22' });
    const told = toldBy(page);
    expect(page.textOf('.ask-card')).to.contain('还不知道用哪里的规定').and.contain('第 1 步');
    await page.press('下一步');
    expect(page.focused).to.equal(page.one('.problems'));
    await select(page, 'field-region', '440000');
    await page.press('下一步');
    expect(page.focused?.textContent).to.contain('做哪一行');
    await page.choose('非煤矿山');
    await page.press('下一步');
    await page.type('premium', '60000');
    await page.press('下一步');
    await page.choose('没有');
    await page.press('看结果');
    expect(page.one('.ask-card')).to.equal(null);
    expect(page.focused).to.equal(page.one('.start h3'));
    expect(told[told.length - 1]!.facts).to.deep.equal({ region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false });
    await page.type('start', '2026-03-01');
    await page.press('算日期');
    expect(page.accountText('服务种类数')).to.contain('0 / 5');
    expect(page.textOf('.answers')).to.contain('60,000 元');
    await expect(page.element).to.be.accessible();
  });
  it('asks for the city where only a city has rules, and says what is not known when it is left open', async () => {
    const page = await Calendar.open({ facts: { region: '140000', sector: 'coal-mine', policyStart: '2026-01-01' }, on: '2026-11-22' });
    expect(page.textOf('.ask-card')).to.contain('忻州').and.contain('在哪个市');
    await page.press('不知道，先跳过');
    expect(page.textOf('.none')).to.contain('不知道当地规定管不管你');
    await page.press('修改', page.one('.answers')!);
    await select(page, 'field-city', '140900');
    await page.press('下一步');
    expect(page.one('.accounts')).to.not.equal(null);
  });
  it('asks a builder in Shandong what it builds: of traffic works it has a rulebook', async () => {
    const page = await Calendar.open({ facts: { region: '370000', sector: 'construction', policyStart: '2025-03-01' }, on: '2025-04-01' });
    expect(page.textOf('.ask-card')).to.contain('再具体一点');
    while (page.one('.ask-card')) await page.press('不知道，先跳过');
    expect(page.textOf('.none')).to.contain('要看：细分行业。');
  });
});

describe('facts that are missing', () => {
  const { premium: _, accidentLastYear: __, ...partly } = quarry;
  it('are asked for one by one beside what is already sure, and settle it', async () => {
    const page = await Calendar.open({ facts: partly, on: '2026-11-22' });
    expect(page.textOf('.next-question')).to.contain('再告诉我一件事');
    expect(page.one('.ask-card')).to.equal(null);
    await page.press('回答');
    expect(page.one('.ask-card')!.contains(page.focused)).to.equal(true);
    await page.type('premium', 'viel');
    await page.press('下一步');
    expect(page.textOf('.problems')).to.contain('“viel”不是数字');
    expect(page.one<HTMLInputElement>('#field-premium')!.value).to.equal('viel');
    await page.type('premium', '60000');
    await page.press('下一步');
    await page.choose('没有');
    await page.press('看结果');
    expect(page.focused).to.equal(page.one('[data-focus=card]'));
    expect(page.accountText('服务种类数')).to.contain('0 / 5');
    expect(page.one('.next-question')).to.equal(null);
  });
  it('can be left open, and an answer can be changed', async () => {
    const page = await Calendar.open({ facts: partly, on: '2026-11-22' });
    await page.press('回答');
    await page.type('premium', '60000');
    await page.press('下一步');
    await page.press('不知道，先跳过');
    expect(page.textOf('.answers')).to.contain('没有回答');
    await page.press('修改', page.all('.answers .given').find((one) => one.textContent!.includes('保费'))!);
    expect(page.one<HTMLInputElement>('#field-premium')!.value).to.equal('60000');
    await page.type('premium', '5000');
    await page.press('下一步');
    expect(page.textOf('.answers')).to.contain('5,000 元');
  });
  it('that the page says later stand above an answer, and what it says no longer is gone', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    expect(page.accountText('服务种类数')).to.contain('0 / 5');
    page.element.facts = { ...partly, premium: 5000, accidentLastYear: false };
    await page.element.updateComplete;
    expect(page.one('.dispute')).to.not.equal(null);
    page.element.facts = partly;
    await page.element.updateComplete;
    expect(page.textOf('.next-question')).to.contain('再告诉我一件事');
  });
  it('that the page gives back remain the reader\'s to change, and what is being typed stays', async () => {
    const page = await Calendar.open({ facts: partly, on: '2026-11-22' });
    page.element.addEventListener('anze-facts', (event) => { page.element.facts = (event as AnzeFactsEvent).detail.facts; });
    await page.press('回答');
    await page.type('premium', '60000');
    await page.press('下一步');
    await page.choose('没有');
    page.element.events = [service('x', '2026-05-01', 'training')];
    await page.element.updateComplete;
    expect(page.textOf('.ask-card .choice.checked')).to.contain('没有');
    await page.press('看结果');
    expect(page.all('.answers .given button').length).to.equal(2);
  });
});

describe('a disputed place', () => {
  it('shows both readings with their articles, and counts by the one that is chosen', async () => {
    const page = await Calendar.open({ facts: smallQuarry, on: '2026-11-22' });
    const told = toldBy(page);
    expect(page.textOf('.dispute')).to.contain('读法 A').and.contain('读法 B').and.contain('默认').and.contain('风险评估');
    expect(page.accountText('风险评估或隐患排查')).to.contain('两种读法').and.contain('按读法 A 数');
    expect(page.accountText('安全培训')).to.not.contain('两种读法');
    expect(page.all('.dispute anze-citation').length).to.equal(2);
    const before = page.textOf('.account .row-head');
    page.all<HTMLInputElement>('.dispute input')[1]!.click();
    await page.settled();
    expect(page.textOf('.dispute .checked')).to.contain('读法 B').and.contain('现在按这个读法算');
    expect(page.textOf('.account .row-head')).to.not.equal(before);
    expect(told).to.deep.equal([{ facts: smallQuarry, readings: { 'guangdong-non-coal-mine': { fourth: 'b' } } }]);
    expect(page.textOf('.print-footer')).to.contain('这里的读法：按正文和注1').and.not.contain('fourth');
    await expect(page.element).to.be.accessible();
  });
  it('is counted by the reading that the page chose', async () => {
    const page = await Calendar.open({ facts: smallQuarry, readings: { 'guangdong-non-coal-mine': { fourth: 'b' } }, on: '2026-11-22' });
    expect(page.textOf('.dispute .checked')).to.contain('读法 B');
  });
  it('is not shown where it decides nothing', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    expect(page.one('.dispute')).to.equal(null);
    const other = await Calendar.open({ facts: coalMine, on: '2026-11-22' });
    expect(other.one('.accounts')).to.not.equal(null);
  });
});
