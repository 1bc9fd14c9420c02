import { expect, waitUntil } from '@open-wc/testing';
import { network as unreachable, Tracker } from '../../complaint-tracker/harness.testing';
import { List } from '../../hazard-list/harness.testing';
import { Calendar, quarry } from '../../service-calendar/harness.testing';

const offline = () => {
  const net = unreachable();
  net.fault = { code: 'offline', message: 'no network' };
  return net;
};
const promises = /已经存好|不会丢|可以关掉|会留在这台设备上|自动保存在这台设备上|存在这台设备上/;
const held = /这台设备存不了东西/;

/** As a private window does it: the page has a database, and may not open it. */
describe('where the browser keeps nothing', () => {
  const { open } = IDBFactory.prototype;
  before(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  after(() => {
    IDBFactory.prototype.open = open;
  });

  it('a complaint that waits stands on this page only, and says so until its code is there', async () => {
    const net = offline();
    const page = await Tracker.open({ backend: net.backend });
    await page.press('写投诉');
    expect(page.textOf('.form')).to.match(held).and.not.match(promises);
    for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']] as const) await page.type(field, text);
    await page.submit();
    await page.says('.answer', '还没发出去，只在这个页面里');
    expect(page.textOf('.base')).to.contain('先别关').and.contain('导出文件').and.not.match(promises);
    await page.press('打开这份投诉');
    expect(page.textOf('.answer.waiting')).to.match(held).and.not.match(promises);
  });
  it('a complaint that nobody receives does too', async () => {
    const page = await Tracker.open();
    await page.press('写投诉');
    for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']] as const) await page.type(field, text);
    await page.submit();
    await page.says('.answer', '还没发出去，只在这个页面里');
    expect(page.textOf('.answer')).to.contain('也没有设置接收投诉的地方');
    expect(page.textOf('.base')).not.to.match(promises);
  });
  it('a hazard, and a list that was handed in', async () => {
    const list = await List.open({ firm: { name: '某某运输公司' }, backend: offline().backend });
    await list.add('边坡有浮石');
    expect(list.textOf('.status')).to.contain('记下了 1 条').and.match(held).and.contain('请导出');
    expect(list.textOf('.submit')).to.contain('先别关');
    await list.inspected('2026-11-22');
    await list.press('[data-act=submit]');
    await list.until(() => list.textOf('.status').includes('已收下'), 'it is handed in');
    expect(list.textOf('.status')).to.match(held);
    expect(list.textOf('.base')).not.to.match(promises);
  });
  it('a recorded service, until its receipt is there', async () => {
    const net = offline();
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', backend: net.backend, firm: '广东石料厂' });
    await page.record('2026-11-20', '安全培训');
    await page.element.updateComplete;
    await waitUntil(() => page.textOf('.status').includes('已记下'), 'it is recorded');
    expect(page.textOf('.status')).to.match(held).and.contain('只在这个页面里');
    expect(page.textOf('.base')).not.to.match(promises);
    net.fault = null;
    await waitUntil(() => {
      window.dispatchEvent(new Event('online'));
      return page.textOf('.desk-sent').includes('查询码');
    }, 'the receipt', { timeout: 8000 });
    expect(page.textOf('.status')).to.contain('已记下').and.not.match(held);
  });
});
