import { expect } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import { toFragment } from './share';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));
const fourth = { ...quarry, premium: 5000 };
const copied = async (page: Calculator): Promise<string> => {
  await page.press('复制文字');
  return page.one<HTMLTextAreaElement>('.panel textarea')!.value;
};

describe('what leaves the page', () => {
  it('says the reading in words where it matters, when it was copied, and that being in force must be checked', async () => {
    const text = await copied(await Calculator.answer(fourth));
    expect(text).to.contain('按附件2').and.contain('复制日期').and.contain('是否现行有效要核对').and.not.contain('fourth').and.not.contain('打印');
    expect(await copied(await Calculator.answer(quarry))).to.not.contain('读法');
  });
});

describe('a figure that hangs on a reading', () => {
  it('is said to be disputed on its card, and leads to the readings', async () => {
    const page = await Calculator.answer(fourth);
    expect(page.textOf('.card .disputed')).to.contain('两种读法').and.contain('读法 A');
    await page.press('看两种读法');
    expect(page.focused).to.equal(page.one('.disputes input:checked'));
    expect((await Calculator.answer(quarry)).one('.disputed')).to.equal(null);
  });
  it('says so when a link names a reading that there is not', async () => {
    history.replaceState(null, '', toFragment([{ id: 'p1', name: 'x', facts: fourth, skipped: [], readings: { 'guangdong-non-coal-mine': { fourth: 'z' } } }], 0, {}));
    expect((await Calculator.open()).textOf('.notice')).to.contain('看不懂的内容');
  });
});

describe('a citation', () => {
  const chips = (page: Calculator): string => page.all('anze-citation').map((one) => one.shadowRoot!.textContent).join(' | ');
  it('is English on an English page', async () => {
    const page = await Calculator.answer(quarry, 'en');
    await new Promise((done) => { setTimeout(done, 100); });
    expect(chips(page)).to.contain('Annex 2, row').and.not.match(/[\u4e00-\u9fff]/);
  });
  it('of Shandong is an article, not a bare number', async () => {
    const page = await Calculator.answer({ region: '370000', sector: 'transport', premium: 20000 });
    await page.press('先看结果');
    await new Promise((done) => { setTimeout(done, 100); });
    expect(chips(page)).to.match(/第\d[\d.]*条/).and.not.match(/依据 \d/);
  });
});

describe('a page that says 您', () => {
  it('says it in questions that a place words itself', async () => {
    const page = await Calculator.open({ facts: { region: '440000', sector: 'non-coal-mine' }, address: 'nin' });
    expect(page.ask).to.contain('您').and.not.contain('你');
  });
});
