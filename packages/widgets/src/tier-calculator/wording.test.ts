import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AnzeCitation } from '../citation/citation';
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

describe('a text that is copied', () => {
  const copying = async (write: (text: string) => Promise<void>): Promise<Calculator> => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: write, configurable: true });
    const page = await Calculator.answer(quarry);
    await page.press('复制文字');
    await page.settled();
    return page;
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  });
  it('is copied by the first press, and shown', async () => {
    let taken = '';
    const page = await copying(async (text) => {
      taken = text;
    });
    expect(taken).to.contain('第三档').and.equal(page.one<HTMLTextAreaElement>('.panel textarea')!.value);
    expect(page.textOf('.panel')).to.contain('已复制');
    expect(page.textOf('button').match(/复制文字/g)!.length).to.equal(1);
  });
  it('stands there to be copied by hand where the browser refuses', async () => {
    const page = await copying(() => Promise.reject(new Error('no')));
    expect(page.textOf('.panel')).to.contain('不能自动复制').and.contain('再复制一次');
  });
});

describe('a figure that hangs on a reading', () => {
  it('is said to be disputed on its card, and leads to the readings', async () => {
    const page = await Calculator.answer(fourth);
    expect(page.textOf('.card .disputed')).to.contain('两种读法').and.contain('读法 A');
    expect(page.textOf('.card .disputed')).to.contain('第四档做几样');
    await page.press('看两种读法');
    expect(page.focused).to.equal(page.one('.disputes input:checked'));
    expect((await Calculator.answer(quarry)).one('.disputed')).to.equal(null);
  });
  it('is said once where several places are disputed, with the places', async () => {
    const page = await Calculator.answer({ region: '370000', sector: 'transport', premium: 20000 });
    await page.press('先看结果');
    expect(page.all('.card .disputed').length).to.equal(1);
    const places = page.textOf('.card .disputed').match(/现在按读法 A 算/g)!;
    expect(places.length).to.be.greaterThan(1);
    expect(places.length).to.equal(page.all('.disputes legend').length);
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

describe('two calculators on a page', () => {
  it('are no two landmarks of one name, with results and several policies', async () => {
    const page = await fixture<HTMLElement>(html`<main>${[1, 2].map(() => html`<anze-tier-calculator .facts=${quarry}></anze-tier-calculator>`)}</main>`);
    const both = [...page.querySelectorAll('anze-tier-calculator')];
    await waitUntil(() => both.every((one) => one.shadowRoot!.querySelector('.policies')), 'both answer', { timeout: 6000 });
    for (const one of both) one.session.add();
    await waitUntil(() => both.every((one) => one.shadowRoot!.querySelector('.tabs')), 'both have tabs');
    await expect(page).to.be.accessible();
  });
});

describe('an opened citation', () => {
  it('is as wide as its row in a narrow page', async () => {
    const page = await Calculator.answer(quarry);
    page.element.style.width = '375px';
    await waitUntil(() => page.one('.result.narrow'), 'one column');
    const cited = page.one<AnzeCitation>('.row-foot anze-citation')!;
    cited.open = true;
    await cited.updateComplete;
    expect(cited.getBoundingClientRect().width).to.be.closeTo(cited.parentElement!.getBoundingClientRect().width, 1);
  });
});

describe('a page that says 您', () => {
  it('says it in questions that a place words itself', async () => {
    const page = await Calculator.open({ facts: { region: '440000', sector: 'non-coal-mine' }, address: 'nin' });
    expect(page.ask).to.contain('您').and.not.contain('你');
  });
});
