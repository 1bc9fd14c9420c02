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

/** As a device does whose disk is full: it gives what it has, and takes nothing more. */
describe('where the disk is full', () => {
  const { put } = IDBObjectStore.prototype;
  const fill = (): void => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
  };
  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });
  const plain = /存储空间满了.*先别关这一页.*导出文件.*再提交一次/;
  const raw = /quota|exceeded|full:/i;

  for (const [lang, words] of [['zh-CN', plain], ['en', /device is full.*keep this page open.*export a file.*again/i]] as const) it(`a complaint that is not taken says why in plain words, and keeps what was typed (${lang})`, async () => {
    const page = await Tracker.open({ backend: offline().backend }, lang);
    await page.press(lang === 'en' ? 'Write a complaint' : '写投诉');
    for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']] as const) await page.type(field, text);
    fill();
    await page.submit();
    await page.shows('.form > .error[role=alert]');
    expect(page.textOf('.form > .error')).to.match(words).and.not.match(raw);
    expect(page.one<HTMLInputElement>('#field-subject')!.value).to.equal('没有来');
    expect(page.textOf('.desk-more .button'), 'the button that the words name').to.contain(lang === 'en' ? 'Export' : '导出文件');
    IDBObjectStore.prototype.put = put;
    await page.submit();
    await page.says('.answer', lang === 'en' ? 'Stored, waiting' : '已经存好');
  });
  it('a list of hazards does too', async () => {
    const list = await List.open({ firm: { name: '某某运输公司' }, backend: offline().backend });
    await list.add('边坡有浮石');
    await list.inspected('2026-11-22');
    fill();
    await list.press('[data-act=submit]');
    await list.until(() => list.one('.problems'), 'it is refused');
    expect(list.textOf('.problems')).to.match(plain).and.not.match(raw);
    expect(list.problems).to.deep.equal(['边坡有浮石']);
  });
  it('a service that is not recorded does too', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', backend: offline().backend, firm: '广东石料厂' });
    await page.press('记一次服务');
    await page.type('date', '2026-11-20');
    await page.choose('安全培训');
    await page.choose('现场');
    await waitUntil(() => page.one('[data-status=saved]'), 'the draft is kept', { timeout: 8000 });
    fill();
    await page.save();
    await waitUntil(() => page.one('.problems'), 'it is refused', { timeout: 8000 });
    expect(page.textOf('.problems')).to.contain('没有记下').and.match(plain).and.not.match(raw);
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-11-20');
  });
});

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
    await waitUntil(() => page.textOf('.status').includes('已记下'), 'it is recorded', { timeout: 8000 });
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
