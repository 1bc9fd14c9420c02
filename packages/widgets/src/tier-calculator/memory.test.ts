import { expect, waitUntil } from '@open-wc/testing';
import { Calculator, quarry } from './harness.testing';
import { toFragment } from './share';

const clean = (): void => {
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
};
const linkOf = (facts: object): string => toFragment([{ id: 'p1', name: '东山', facts: { ...facts }, skipped: [], readings: {} }], 0, {});
async function answered(): Promise<Calculator> {
  const page = await Calculator.own();
  await page.begin('440000', '非煤矿山');
  await page.type('premium', '32000');
  await page.next();
  await page.choose('没有');
  await page.next();
  return page;
}

describe('this tab', () => {
  beforeEach(clean);
  afterEach(clean);

  it('remembers the result over a reload, with every answer and no word of change, and says where it is kept', async () => {
    const page = await (await answered()).reload();
    expect(page.figure).to.equal('第三档');
    expect(page.element.session.policy.facts).to.deep.equal(quarry);
    expect(page.textOf('.notice')).to.not.contain('保留');
    expect(page.textOf('.answers')).to.contain('只记在这个页面里');
    const second = await page.reload();
    expect(second.element.session.policies.map(({ name }) => name)).to.deep.equal(['保单 1']);
    await second.press('再加一张保单');
    expect(second.element.session.policies.map(({ name }) => name)).to.deep.equal(['保单 1', '保单 2']);
  });

  it('remembers the step on the way, and the answer that was being changed', async () => {
    const page = await Calculator.own();
    await page.begin('440000', '非煤矿山');
    const step = await page.reload();
    expect(step.ask).to.contain('保费');
    expect(step.one('.result')).to.equal(null);
    await step.type('premium', '32000');
    await step.next();
    await step.choose('没有');
    await step.next();
    await step.press('修改保费');
    const changing = await step.reload();
    expect(changing.ask).to.contain('保费');
    expect(changing.one<HTMLInputElement>('#field-premium')!.value).to.equal('32000');
  });

  it('remembers several policies side by side', async () => {
    const page = await answered();
    await page.press('再加一张保单');
    await page.press('放在一起看');
    const again = await page.reload();
    expect(again.all('.compared').length).to.equal(2);
    again.element.session.show(1);
    await again.settled();
    const begun = await again.reload();
    expect(begun.ask).to.contain('哪个省');
    await waitUntil(() => begun.textOf('.tabs').includes('保单 1'));
  });

  it('forgets when everything is taken away, also the answers of a link that still stands in the address', async () => {
    const page = await answered();
    await page.press('从头再来');
    expect(Object.keys(sessionStorage).length).to.equal(0);
    expect((await page.reload()).ask).to.contain('哪个省');
    clean();
    history.replaceState(null, '', linkOf(quarry));
    const linked = await (await Calculator.own()).reload();
    expect(linked.figure).to.equal('第三档');
    await linked.press('从头再来');
    expect((await linked.reload()).ask).to.contain('哪个省');
  });

  it('goes behind a link that is newly opened, and before one that only stands there still', async () => {
    const page = await answered();
    history.replaceState(null, '', linkOf({ ...quarry, premium: 60000 }));
    const linked = await page.reload();
    expect(linked.figure).to.equal('第二档');
    await linked.press('修改保费');
    await linked.type('premium', '5000');
    await linked.next();
    expect(linked.figure).to.equal('第四档');
    expect((await linked.reload()).figure).to.equal('第四档');
  });

  it('keeps what it has when the link is about other rules', async () => {
    const page = await Calculator.own('shandong-transport');
    await page.type('premium', '20000');
    await page.next();
    history.replaceState(null, '', linkOf({ region: '610000', sector: 'metal-smelting' }));
    const again = await page.reload();
    expect(again.textOf('.notice')).to.contain('按别的地方或别的规则');
    expect(again.element.session.policy.facts.premium).to.equal(20000);
  });

  it('remembers nothing where the page gives the facts itself, and forgets what it had', async () => {
    const page = await answered();
    page.element.facts = { premium: 60000 };
    await page.settled();
    expect(Object.keys(sessionStorage).length).to.equal(0);
    await page.press('修改保费');
    await page.type('premium', '5000');
    await page.next();
    expect(Object.keys(sessionStorage).length).to.equal(0);
    expect(page.textOf('.answers')).to.not.contain('只记在');
  });

  it('is asked of in vain where storage is closed, and may hold anything', async () => {
    const page = await answered();
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"answers":"#anze=1.%%","standing":7}');
    expect((await page.reload()).ask).to.contain('哪个省');
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '[');
    expect((await page.reload()).ask).to.contain('哪个省');
    const { setItem, getItem } = Storage.prototype;
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    try {
      Storage.prototype.setItem = closed;
      Storage.prototype.getItem = closed;
      const shut = await answered();
      expect(shut.figure).to.equal('第三档');
      expect(shut.textOf('.answers')).to.not.contain('只记在');
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });
});
