import { expect } from '@open-wc/testing';
import type { CaseEvent } from '@anze/core-rules';
import { Calendar, quarry, service } from './harness.testing';

const on = '2026-11-22';
const arrangement = '上门安排';

describe('what waits for a day that nobody told', () => {
  it('is said with the day that it is counted from, and dated as soon as that day is told', async () => {
    const page = await Calendar.open({ facts: quarry, on, show: 'agenda' });
    expect(page.textOf('.undated')).to.contain(arrangement).and.contain('签合同的日子').and.contain('还排不出期限');
    expect(page.textOf('.due')).not.to.contain(arrangement);
    await page.press('填“签合同的日子”');
    expect(page.focused?.getAttribute('data-focus')).to.equal('anchor');
    expect(page.textOf('.undated')).to.contain('签单日期');
    await page.type('anchor', '2026-11-02');
    await page.press('算日期');
    expect(page.one('.undated')).to.equal(null);
    // 3-6, 9-13, 16-20, 23-27 November are 1-19, Monday 30 is the 20th.
    expect(Calendar.words(page.due(arrangement))).to.contain('11月30日').and.contain('20 个工作日').and.contain('签合同');
  });
  it('stays unknown when the reader does not know it', async () => {
    const page = await Calendar.open({ facts: quarry, on });
    await page.press('填“签合同的日子”');
    await page.press('现在不知道');
    expect(page.textOf('.undated')).to.contain('还排不出期限');
    expect(page.textOf('.due')).not.to.contain(arrangement);
  });
  it('names what is wrong with the day, at the field, and keeps what was typed', async () => {
    const page = await Calendar.open({ facts: quarry, on });
    await page.press('填“签合同的日子”');
    await page.type('anchor', '2026-12-01');
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('12月1日').and.contain('还没到');
    expect(page.one<HTMLInputElement>('#field-anchor')!.value).to.equal('2026-12-01');
    expect(page.one('#field-anchor')!.getAttribute('aria-invalid')).to.equal('true');
    await page.type('anchor', '');
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('还没有填');
  });
  it('years before the policy is wondered at once, and taken when the reader says that it is right', async () => {
    const page = await Calendar.open({ facts: quarry, on, show: 'agenda' });
    await page.press('填“签合同的日子”');
    await page.type('anchor', '2020-12-05');
    await page.press('算日期');
    expect(page.textOf('.problems.warning')).to.contain('2020年12月5日').and.contain('早一年多');
    expect(page.one('form.undated')).to.not.equal(null);
    await page.press('仍然记下');
    expect(page.one('.undated')).to.equal(null);
    expect(page.element.journal.events.map(({ date }) => date)).to.deep.equal(['2020-12-05']);
  });
  it('can be taken out again when it was wrong', async () => {
    const page = await Calendar.open({ facts: quarry, on, show: 'agenda' });
    await page.press('填“签合同的日子”');
    await page.type('anchor', '2026-11-02');
    await page.press('算日期');
    await page.press('填错了');
    expect(page.textOf('.due')).not.to.contain(arrangement);
    expect(page.textOf('.undated')).to.contain('还排不出期限');
  });
  it('is not asked where the page tells the day, nor where no rule counts from it', async () => {
    expect((await Calendar.open({ facts: { ...quarry, contractSigned: '2025-02-20' }, on })).one('.undated')).to.equal(null);
    expect((await Calendar.open({ facts: { region: '370000', sector: 'transport', premium: 32000, policyStart: '2026-01-01' }, on })).one('.undated')).to.equal(null);
  });
  it('counts when the page’s own list takes it', async () => {
    const page = await Calendar.open({ facts: quarry, events: [], on, show: 'agenda' });
    const taken: CaseEvent[] = [];
    page.element.addEventListener('anze-record', (event) => taken.push(event.detail.event));
    await page.press('填“签合同的日子”');
    await page.type('anchor', '2026-11-02');
    await page.press('算日期');
    expect(taken.map(({ event, date }) => [event, date])).to.deep.equal([['contractSigned', '2026-11-02']]);
    expect(page.one('form.undated'), 'it is not taken yet').not.to.equal(null);
    page.element.events = taken;
    await page.settled();
    expect(page.one('.undated')).to.equal(null);
    expect(Calendar.words(page.due(arrangement))).to.contain('11月30日');
  });
});

describe('a service outside the policy', () => {
  it('makes no call-back overdue, and that no date runs from it is said', async () => {
    const page = await Calendar.open({ facts: { ...quarry, contractSigned: '2025-02-20' }, events: [service('s', '2025-01-02', 'hazard-inspection', { item: ['comprehensive'] })], on, show: 'agenda' });
    expect(page.textOf('.due')).not.to.contain('回访');
    expect(page.textOf('.answer')).not.to.contain('回访').and.not.to.contain('67');
    expect(page.textOf('.log-row')).to.contain('在起保之前').and.contain('没有从它起算');
  });
  it('of which another policy is told is dated by that one', async () => {
    const page = await Calendar.open({ facts: quarry, events: [{ id: 'p0', event: 'policyStart', date: '2024-03-01', policyEnd: '2025-02-28' }, service('s', '2025-01-02', 'training')], on, show: 'agenda' });
    expect(page.textOf('.due')).to.contain('回访');
  });
});

describe('what is to be done at once', () => {
  const complaint: CaseEvent = { id: 'c', event: 'complaintReceived', date: '2026-11-02' };
  const atOnce = (page: Calendar): string => Calendar.words(page.all('.due').find((one) => one.textContent?.includes('立即')));
  it('is said in words with the day on which it arose, never counted in days past a limit', async () => {
    const page = await Calendar.open({ facts: quarry, events: [complaint], on, show: 'agenda' });
    expect(atOnce(page)).to.contain('应当立即办，还没有记录').and.contain('立即：11月2日').and.contain('收到投诉').and.not.contain('超期').and.not.contain('最晚');
  });
  it('that was done later says how long after', async () => {
    const page = await Calendar.open({ facts: quarry, events: [complaint, { id: 'k', event: 'complaintContacted', date: '2026-11-05', of: 'c' }], on, show: 'agenda' });
    expect(page.textOf('.due.done')).to.contain('已完成（11月5日，隔了 3 天）');
  });
});
