import { expect } from '@open-wc/testing';
import type { CaseEvent, Facts } from '@anze/core-rules';
import type { AnzeComplaintEvent } from '../shared/events/complaint';
import type { AnzeLetterEvent } from '../shared/events/letter';
import type { AnzeRecordEvent, RecordDetail } from '../shared/events/record';
import { Calendar, coalMine, quarry, service } from './harness.testing';

/** A host that holds the list, as a portal does. */
function held(page: Calendar, take: (detail: RecordDetail) => readonly CaseEvent[] | null): RecordDetail[] {
  const asked: RecordDetail[] = [];
  page.element.addEventListener('anze-record', (event) => {
    const { detail } = event as AnzeRecordEvent;
    asked.push(detail);
    const list = take(detail);
    if (list) page.element.events = list;
  });
  return asked;
}

describe('recording a service', () => {
  it('counts it at once, says what it counts for, and offers the way back', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    expect(page.accountText('安全培训')).to.contain('0 / 1');
    await page.press('记一次服务');
    expect(page.focused?.textContent).to.equal('记一次服务');
    await page.type('date', '2026-11-20');
    await page.choose('安全培训');
    await page.choose('综合性排查');
    await page.choose('现场');
    await page.type('by', '张工');
    await page.type('note', '矿上开的课');
    await page.save();
    expect(page.one('.form')).to.equal(null);
    expect(page.accountText('安全培训')).to.contain('已完成 1 / 1 次').and.contain('已经做够');
    expect(page.accountText('隐患排查')).to.contain('已经做够');
    expect(page.accountText('服务种类数')).to.contain('已完成 2 / 5 种');
    expect(page.textOf('.log-row')).to.contain('11月20日').and.contain('来的人：张工').and.contain('矿上开的课').and.contain('算进：服务种类数、安全培训、隐患排查');
    expect(page.textOf('.status')).to.contain('已记下').and.contain('撤销');
    // What was done stands at the top, with the way back: it is brought onto the screen, and read out.
    expect(page.focused).to.equal(page.one('.status'));
    expect(Number(page.one('.status')!.getBoundingClientRect().top)).to.be.within(0, window.innerHeight - 20);
    await page.press('撤销');
    expect(page.accountText('安全培训')).to.contain('0 / 1');
    expect(page.textOf('.status')).to.contain('已撤销');
  });
  it('offers what the rulebook counts, by its own names', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.press('记一次服务');
    expect(page.textOf('.form .choices')).to.contain('安全宣传手册').and.contain('标准化运行评估').and.contain('应急演练').and.contain('风险辨识、评估');
  });
  it('keeps what was typed when something is wrong, names each field, and leads to it', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.press('记一次服务');
    await page.type('date', '2026-11-23');
    await page.type('by', '李工');
    await page.save();
    expect(page.focused).to.equal(page.one('.problems'));
    expect(page.textOf('.problems')).to.contain('3 处').and.contain('11月23日（周一）还没到').and.contain('“做了什么”还没有选').and.contain('“线上还是现场”还没有选');
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-11-23');
    expect(page.one<HTMLInputElement>('#field-by')!.value).to.equal('李工');
    const date = page.one<HTMLInputElement>('#field-date')!;
    expect(date.getAttribute('aria-invalid')).to.equal('true');
    expect(date.getAttribute('aria-describedby')!.split(' ').some((id) => page.one(`#${id}`)!.textContent!.includes('还没到'))).to.equal(true);
    page.all('.problems button')[0]!.click();
    expect(page.focused).to.equal(date);
    page.all('.problems button')[1]!.click();
    expect((page.focused as HTMLInputElement).type).to.equal('checkbox');
    await expect(page.element).to.be.accessible();
  });
  it('says of a long text how long it may be, and keeps it', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.press('记一次服务');
    await page.type('date', '2026-11-20');
    await page.choose('安全培训');
    await page.choose('现场');
    await page.type('by', '张'.repeat(201));
    await page.type('note', '字'.repeat(2001));
    await page.save();
    expect(page.textOf('.problems')).to.contain('“谁来的”太长了：现在201个字，最多200个字').and.contain('备注太长了：现在2001个字，最多2000个字');
    expect(page.one<HTMLTextAreaElement>('#field-note')!.value.length).to.equal(2001);
    expect(page.focused).to.equal(page.one('.problems'));
  });

  it('says that a day lies before the start, and records it when that is meant', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.record('2025-01-05', '安全培训');
    expect(page.textOf('.problems')).to.contain('2025年1月5日（周日）在起保日（2025年3月1日（周六））之前');
    await page.press('仍然记下');
    expect(page.textOf('.log-row')).to.contain('在起保之前，没有算进去');
    expect(page.accountText('安全培训')).to.contain('0 / 1');
  });
  it('says that a day lies after the cover', async () => {
    const page = await Calendar.open({ facts: { ...quarry, policyEnd: '2026-02-28' }, on: '2026-11-22' });
    await page.record('2026-05-01', '安全培训');
    expect(page.textOf('.problems')).to.contain('不在保单期间里');
  });
  it('says that a service counts for nothing when nothing asks for it', async () => {
    const page = await Calendar.open({ facts: quarry, events: [service('x', '2026-05-01', 'credit-system')], on: '2026-11-22' });
    expect(page.textOf('.log-row')).to.contain('没有算进任何一项');
  });
  it('can be changed with everything filled in, and undone', async () => {
    const page = await Calendar.open({ facts: coalMine, on: '2026-11-22' });
    await page.record('2026-05-01', '事故隐患排查');
    await page.change();
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-05-01');
    expect(page.textOf('.choice.checked')).to.contain('事故隐患排查').and.contain('现场');
    await page.choose('体检式精查');
    await page.save();
    expect(page.accountText('体检式精查')).to.contain('已经做够');
    expect(page.textOf('.status')).to.contain('已修改');
    await page.press('撤销');
    expect(page.accountText('体检式精查')).to.contain('还差 1 次');
  });
  it('can be removed and put back', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.record('2026-05-01', '安全培训');
    await page.press('删除');
    expect(page.all('.log-row').length).to.equal(0);
    expect(page.textOf('.status')).to.contain('已删除');
    await page.press('撤销');
    expect(page.all('.log-row').length).to.equal(1);
    expect(page.accountText('安全培训')).to.contain('已经做够');
  });
});

describe('a host that holds the events', () => {
  it('is asked with the new event, and the page calls it saved when the list has it', async () => {
    const page = await Calendar.open({ facts: quarry, events: [], on: '2026-11-22' });
    const asked = held(page, ({ event }) => [event]);
    await page.record('2026-05-01', '安全培训');
    expect(asked.length).to.equal(1);
    expect(asked[0]!.event).to.include({ event: 'serviceCompleted', date: '2026-05-01', mode: 'offline' });
    expect(asked[0]!.event.serviceKind).to.deep.equal(['training']);
    expect(asked[0]!.event.id).to.match(/^[0-9a-f-]{36}$/);
    expect(page.one('.form')).to.equal(null);
    expect(page.all('.log-row').length).to.equal(1);
  });
  it('that has not saved yet leaves the form as it was typed, and says so', async () => {
    const page = await Calendar.open({ facts: quarry, events: [], on: '2026-11-22' });
    const asked = held(page, () => null);
    await page.record('2026-05-01', '安全培训');
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-05-01');
    expect(page.textOf('.status')).to.contain('正在交给这个网站保存');
    expect(page.all('.log-row').length).to.equal(0);
    page.element.events = [asked[0]!.event];
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(page.one('.form')).to.equal(null);
    expect(page.textOf('.status')).to.contain('已记下');
  });
  it('is told of changes and removals with what stood there before, and keeps details that the form does not show', async () => {
    const photo = service('s', '2026-05-01', 'training', { photos: ['p1'], of: 'plan-1' });
    const page = await Calendar.open({ facts: quarry, events: [photo], on: '2026-11-22' });
    const asked = held(page, ({ action, event }) => (action === 'remove' ? [] : [event]));
    await page.change();
    await page.type('date', '2026-05-02');
    await page.save();
    expect(asked[0]).to.deep.include({ action: 'change', before: photo });
    expect(asked[0]!.event).to.deep.include({ id: 's', date: '2026-05-02', photos: ['p1'], of: 'plan-1' });
    await page.press('删除');
    expect(asked[1]!.action).to.equal('remove');
    await page.press('撤销');
    expect(asked[2]).to.deep.include({ action: 'add' });
  });
});

describe('from what is missing', () => {
  const given = { facts: quarry, on: '2026-11-22', firm: '广东石料厂', insurer: '某某财产保险公司', policyNumber: 'P-1', events: [service('t', '2026-04-01', 'training')] };

  it('one tap opens a reminder with article, quotation, period, what came and what is missing', async () => {
    const page = await Calendar.open(given);
    await page.press('写催办信', page.account('服务种类数'));
    const letter = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    for (const part of ['某某财产保险公司：', '广东石料厂', 'P-1', '附件1', '“', '应做 5 种', '已完成 1 种', '安全培训（现场）', '还没有做的：', '应急演练', '规则书版本', '以主管部门解释为准']) expect(letter).to.contain(part);
    expect(page.focused).to.equal(page.one('[data-focus=panel]'));
    await expect(page.element).to.be.accessible();
    const field = page.one<HTMLTextAreaElement>('.panel textarea')!;
    field.value = '改过的信';
    field.dispatchEvent(new Event('input'));
    await page.press('收起');
    expect(page.one('.panel')).to.equal(null);
  });
  it('the reminder is dated with its year, names the reckoned end of the policy as such, and no reading that decides nothing here', async () => {
    const facts: Facts = { region: '440000', sector: 'non-coal-mine', accidentLastYear: false };
    const page = await Calendar.open({ facts: { ...facts, policyStart: '2026-01-16', premium: 20_000 }, on: '2026-11-22' });
    await page.press('写催办信', page.account('风险评估'));
    const letter = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(letter).to.contain('\n2026年11月22日\n').and.contain('到2026年11月22日为止').and.contain('2026年1月16日至2027年1月15日（推算，请按保单核对）');
    expect(letter).to.not.match(/(^|[^年\d])\d+月\d+日/m);
    expect(letter).to.contain('辨识、评估。每年至少1次”').and.not.contain('每年至少1次每年');
    expect(letter).to.not.match(/fourth|读法|程序版本/);
  });
  it('the end that the page knows stands as it is', async () => {
    const page = await Calendar.open(given);
    await page.press('写催办信', page.account('服务种类数'));
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('2025年3月1日至2027年2月28日。');
  });
  it('a reading that decides the right is named in words', async () => {
    const page = await Calendar.open({ ...given, facts: { ...quarry, premium: 5000 } });
    await page.press('写催办信', page.account('风险评估或隐患排查'));
    const letter = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(letter).to.contain('第四档一年要不要评估、排查都做').and.contain('这里的读法：按附件2').and.not.contain('fourth');
    await page.press('收起');
    await page.press('写催办信', page.account('安全培训'));
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.not.contain('读法');
  });
  it('the page around is given the letter, and may send it itself', async () => {
    const page = await Calendar.open(given);
    let detail: AnzeLetterEvent['detail'] | null = null;
    page.element.addEventListener('anze-letter', (event) => {
      ({ detail } = event as AnzeLetterEvent);
      event.preventDefault();
    });
    await page.press('写催办信', page.account('应急演练'));
    expect(detail!).to.include({ finding: 'drill', rulebook: 'guangdong-non-coal-mine', overdue: false });
    expect(detail!.letter).to.contain('应急演练');
    expect(detail!.clauses.join()).to.contain('GD-A2-09t2');
    expect(page.one('.panel')).to.equal(null);
  });
  it('a complaint carries finding, clauses, facts, period and count', async () => {
    const page = await Calendar.open(given);
    let detail: AnzeComplaintEvent['detail'] | null = null;
    page.element.addEventListener('anze-complaint', (event) => {
      ({ detail } = event as AnzeComplaintEvent);
      event.preventDefault();
    });
    await page.press('投诉', page.account('服务种类数'));
    expect(detail!).to.deep.include({ finding: 'kinds', period: { from: '2026-03-01', to: '2027-02-28' }, count: { unit: 'kinds', owed: 5, delivered: 1 } });
    expect(detail!.facts).to.include({ premium: 60000, policyStart: '2025-03-01' });
    expect(detail!.missing.join()).to.contain('应急演练');
    expect(detail!.services.map(({ id }) => id)).to.deep.equal(['t']);
  });
  it('a complaint that nobody takes is a text to send', async () => {
    const page = await Calendar.open(given);
    await page.press('投诉', page.account('服务种类数'));
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('关于还差4种服务没有办到的投诉').and.contain('书面答复');
  });
  it('a service that came near is named with why it does not count, at the right, at its record and in the letter', async () => {
    const plain = service('i', '2026-11-20', 'hazard-inspection');
    const page = await Calendar.open({ ...given, events: [plain] });
    expect(page.accountText('隐患排查')).to.contain('已完成 0 / 1').and.contain('记过：').and.contain('要“综合性排查”才算');
    expect(page.textOf('.log-row')).to.contain('没有算进“隐患排查”：要“综合性排查”才算').and.not.contain('这几项里没有它');
    await page.press('写催办信', page.account('隐患排查'));
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('2026年11月20日 事故隐患排查（现场）：要“综合性排查”才算').and.not.contain('没有收到这项服务');
    const online = await Calendar.open({ ...given, events: [service('o', '2026-11-20', 'hazard-inspection', { item: 'comprehensive', mode: 'online' })] });
    expect(online.accountText('隐患排查')).to.contain('要到现场做才算');
    expect(online.textOf('.log-row')).to.contain('没有算进“隐患排查”：要到现场做才算');
    const counted = await Calendar.open({ ...given, events: [service('c', '2026-11-20', 'hazard-inspection', { item: 'comprehensive' })] });
    expect(counted.one('.near')).to.equal(null);
  });
  it('a service can be recorded before the policy start or a local rule is known, and is judged later', async () => {
    const { policyStart: _, policyEnd: __, ...noStart } = quarry;
    for (const facts of [noStart, { region: '110000', sector: 'non-coal-mine' }]) {
      const page = await Calendar.open({ facts, on: '2026-11-22' });
      await page.record('2026-05-06', '排查');
      expect(page.textOf('.log-row')).to.contain('已经记下').and.contain('有了以后再算').and.not.contain('这几项里没有它');
    }
  });
  it('a note over its limit says how long it is', async () => {
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
    await page.press('记一次服务');
    await page.type('note', '好'.repeat(2034));
    await page.save();
    expect(page.textOf('.form')).to.contain('现在2034个字，最多2000个字');
  });
  it('a late date has its own reminder', async () => {
    const page = await Calendar.open({ ...given, show: 'agenda' });
    await page.press('写催办信', page.due('服务回访'));
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('服务回访').and.contain('第24条').and.contain('最晚2026年4月16日').and.contain('期限已经过了');
  });
  it('what is met, or may be done, has neither', async () => {
    const page = await Calendar.open(given);
    expect(Calendar.words(page.account('安全培训').querySelector(':scope > .row-foot'))).to.not.contain('投诉');
  });
});
