import { expect } from '@open-wc/testing';
import type { AnzeRecordEvent, RecordDetail } from '../shared/events/record';
import { Calendar, coalMine, quarry, service, smelter } from './harness.testing';

const served = { facts: quarry, events: [service('s', '2026-11-02', 'training')], on: '2026-11-22', show: 'agenda' };
function recordedBy(page: Calendar): RecordDetail[] {
  const all: RecordDetail[] = [];
  page.element.addEventListener('anze-record', (event) => {
    const { detail } = event as AnzeRecordEvent;
    all.push(detail);
    const others = page.element.events!.filter(({ id }) => id !== detail.event.id);
    page.element.events = detail.action === 'remove' ? others : [...others, detail.event];
  });
  return all;
}

describe('a dated duty', () => {
  it('is marked as done from its row, by the event that its rulebook names, and undone again', async () => {
    const page = await Calendar.open(served);
    const all = recordedBy(page);
    await page.press('已经办了', page.due('服务回访'));
    expect(page.focused?.textContent).to.contain('“服务回访”已经办了');
    expect([page.one<HTMLInputElement>('#field-mark-date')!.value, page.textOf('#field-mark-date-help')]).to.deep.equal(['2026-11-22', '“做完回访”的那一天。先填了今天，不是今天请改。']);
    await page.type('mark-date', '2026-11-10');
    await page.type('mark-note', '电话回访');
    page.one<HTMLButtonElement>('.done-form button[type=submit]')!.click();
    await page.settled();
    expect(all[0]).to.deep.include({ action: 'add' });
    expect(all[0]!.event).to.deep.include({ event: 'revisitDone', date: '2026-11-10', of: 's', note: '电话回访' });
    expect(Calendar.words(page.due('服务回访'))).to.contain('已完成（11月10日）').and.not.contain('写催办信');
    expect(page.textOf('.status')).to.contain('已记下：做完回访');
    expect(page.focused).to.equal(page.one('[data-focus=status]'));
    await page.press('撤销');
    expect(Calendar.words(page.due('服务回访'))).to.not.contain('已完成');
  });
  it('can be taken back later from the row that is done', async () => {
    const page = await Calendar.open({ ...served, events: [...served.events, { id: 'r', event: 'revisitDone', of: 's', date: '2026-11-10' }] });
    const all = recordedBy(page);
    await page.press('还没办，去掉这条记录', page.due('服务回访'));
    expect(all[0]).to.deep.include({ action: 'remove' });
    expect(all[0]!.event.id).to.equal('r');
    expect(Calendar.words(page.due('服务回访'))).to.not.contain('已完成');
  });
  it('of a fixed day is tied to its year', async () => {
    const page = await Calendar.open({ facts: coalMine, events: [], on: '2027-01-20', show: 'agenda' });
    const all = recordedBy(page);
    page.one<HTMLInputElement>('.others input')!.click();
    await page.element.updateComplete;
    await page.press('已经办了', page.due('年度报告'));
    page.one<HTMLButtonElement>('.done-form button[type=submit]')!.click();
    await page.settled();
    expect(all[0]!.event).to.deep.include({ event: 'reportSent', of: 'yearly-report', year: 2026, date: '2027-01-20' });
    expect(page.textOf('.status')).to.contain('已记下：报送报告');
  });
  it('keeps what was typed when the day cannot be, and says why at the field', async () => {
    const page = await Calendar.open(served);
    await page.press('已经办了', page.due('服务回访'));
    const save = async (day: string): Promise<string> => {
      await page.type('mark-date', day);
      page.one<HTMLButtonElement>('.done-form button[type=submit]')!.click();
      await page.element.updateComplete;
      return page.textOf('.done-form .error');
    };
    expect(await save('')).to.contain('还没有填');
    expect(await save('2026-11-01')).to.contain('太早').and.contain('11月2日');
    expect(await save('2026-11-23')).to.contain('还没到');
    expect(page.focused).to.equal(page.one('.problems'));
    expect(page.one<HTMLInputElement>('#field-mark-date')!.value).to.equal('2026-11-23');
    expect(page.one('#field-mark-date')!.getAttribute('aria-invalid')).to.equal('true');
    await expect(page.element).to.be.accessible();
    await page.press('不记了', page.one('.done-form')!);
    expect(page.one('.done-form')).to.equal(null);
  });
  it('that a service meets leads to recording the service', async () => {
    const page = await Calendar.open({ facts: smelter, events: [], on: '2025-09-01', show: 'agenda' });
    await page.press('记一次服务', page.due('首次服务期限'));
    expect(page.one('.form h3')!.textContent).to.equal('记一次服务');
  });
  it('waits for a host that holds the list, with the form as it was', async () => {
    const page = await Calendar.open(served);
    await page.press('已经办了', page.due('服务回访'));
    await page.type('mark-date', '2026-11-10');
    page.one<HTMLButtonElement>('.done-form button[type=submit]')!.click();
    await page.element.updateComplete;
    expect(page.one<HTMLInputElement>('#field-mark-date')!.value).to.equal('2026-11-10');
    expect(page.textOf('.done-form [role=status]')).to.contain('正在交给这个网站保存');
  });
});
