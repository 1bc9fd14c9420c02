import { expect } from '@open-wc/testing';
import { resultText } from './report';
import { Calculator, quarry } from './harness.testing';

const shanxi = { region: '140000', sector: 'coal-mine' };
const textOf = (page: Calculator): string => {
  const { view } = page.element;
  const { locals, perhaps, references } = view.result!;
  return resultText([...locals, ...perhaps, ...references], view.session.policy, '', view);
};

describe('a place known only by its province', () => {
  it('is asked for its city where a city has rules', async () => {
    const page = await Calculator.open();
    await page.begin('140000', '煤矿');
    expect(page.ask).to.contain('忻州').and.contain('哪个市');
    expect(page.one('#field-region')).to.equal(null);
    await expect(page.element).to.be.accessible();
    await page.select('field-city', '140900');
    await page.next();
    expect(page.element.session.policy.facts.region).to.equal('140900');
    while (page.one('.question')) await page.press('先跳过');
    expect(page.one('.figure')).to.not.equal(null);
    expect(page.textOf('.standing')).to.not.contain('不知道');
  });

  it('has no rules of a city as its own when the question is skipped', async () => {
    const page = await Calculator.open();
    await page.begin('140000', '煤矿');
    await page.press('先跳过');
    expect(page.one('.figure')).to.equal(null);
    expect(page.textOf('.none')).to.contain('不知道当地规定管不管你').and.contain('忻州');
    expect(page.textOf('h3')).to.contain('如果管你').and.not.contain('必须给你');
    expect(page.textOf('[role=status]')).to.contain('不知道当地规定管不管你');
    const lines = textOf(page).split('\n');
    const title = lines.findIndex((line) => line.startsWith('【'));
    expect(lines[title + 1]).to.contain('不知道这份规定管不管你');
    expect(lines.join('\n')).to.not.contain('必须给你');
    await expect(page.element).to.be.accessible();
    await page.press('补上这个回答');
    await page.select('field-city', '140100');
    await page.next();
    expect(page.textOf('.none')).to.contain('没有收录');
    expect(page.textOf('.summary')).to.not.contain('忻州');
  });

  it('names the one answer by which it would be known', async () => {
    const page = await Calculator.open();
    await page.begin('370000', '建筑施工');
    while (page.one('.question')) await page.press('先跳过');
    expect(page.textOf('.none')).to.contain('要看：细分行业。');
  });

  it('may leave the city at the whole province', async () => {
    const page = await Calculator.open({ facts: shanxi });
    await page.next();
    expect(page.textOf('.none')).to.contain('不知道当地规定管不管你');
    expect(page.textOf('.answers')).to.contain('没有回答');
  });

  it('keeps the general reference as it is', async () => {
    const page = await Calculator.answer({ region: '140000', sector: 'metal-smelting' });
    await page.press('先跳过');
    while (page.one('.question')) await page.press('先跳过');
    expect(page.textOf('.reference h3')).to.contain('必须给你');
    expect(page.textOf('.reference .standing')).to.contain('来源没有核实');
  });

  it('says in English, too, that nothing is known', async () => {
    const page = await Calculator.answer(shanxi, 'en');
    await page.press('skip');
    expect(page.textOf('.none')).to.contain('not known');
    expect(page.root.textContent).to.not.match(/[\u4e00-\u9fff]/);
  });
});

describe('a text that does not bind', () => {
  const shaanxi = { region: '610000', sector: 'metal-smelting', premium: 50000, sizeClass: 'medium', projectPolicy: false, longServicePeriod: false } as const;

  it('says first that it is a draft: on the card, over each group and on each line', async () => {
    const page = await Calculator.answer(shaanxi);
    while (page.one('.question')) await page.press('先跳过');
    expect(page.textOf('.card .standing')).to.contain('征求意见稿，还没有生效').and.contain('更新的文件');
    expect(page.textOf('.main > .must h3')).to.match(/^征求意见稿，还没有生效：必须给你/);
    expect(page.textOf('.main > .must .force')).to.contain('必须·草案');
    const text = textOf(page);
    expect(text.indexOf('征求意见稿，还没有生效')).to.be.lessThan(text.indexOf('首次服务'));
    expect(text).to.contain('- 必须·草案');
  });

  it('says so of a source that nobody verified, and nothing of one in force', async () => {
    const page = await Calculator.answer(quarry);
    expect(page.textOf('.reference, .main > details')).to.contain('来源没有核实');
    expect(page.textOf('.main > .must h3')).to.match(/^必须给你的/);
    expect(page.all('.main > .must .force')[0]!.textContent).to.equal('必须');
    expect(page.textOf('.card .standing')).to.contain('更新的文件').and.not.contain('征求意见');
  });
});
