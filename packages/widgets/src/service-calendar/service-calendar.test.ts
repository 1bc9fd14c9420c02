import { expect } from '@open-wc/testing';
import type { CaseEvent } from '@anze/core-rules';
import { Calendar, coalMine, quarry, service, smelter } from './harness.testing';

describe('owed against delivered', () => {
  const firstYear: readonly CaseEvent[] = [
    service('t', '2025-04-01', 'training'), service('h', '2025-04-01', 'publicity', { item: ['handbook'] }), service('a', '2025-05-01', 'risk-assessment'),
    service('i', '2025-06-01', 'hazard-inspection', { item: ['comprehensive'] }), service('d', '2025-07-01', 'emergency-drill'),
  ];

  it('shows a quarry of tier 2 its first year met, and the review as what is still owed within two years', async () => {
    const page = await Calendar.open({ facts: quarry, events: firstYear, on: '2026-02-01' });
    const kinds = page.accountText('服务种类数');
    expect(kinds).to.contain('已完成 5 / 5 种').and.contain('已经做够').and.contain('种类够了，但这些还没做：标准化运行评估（最晚2027年2月28日）');
    expect(kinds).to.contain('同一种做几次也只算一种').and.contain('每个保单年度单独数').and.contain('两年一次');
    expect(page.account('服务种类数').querySelector('progress')!.value).to.equal(5);
    expect(page.accountText('标准化运行评估')).to.contain('已完成 0 / 1 次').and.contain('还差 1 次').and.contain('两年一期');
    expect(page.accountText('应急演练')).to.contain('已经做够');
  });
  it('leaves open whether what is due in two years is owed when the policy ends before, and says what decides it', async () => {
    const page = await Calendar.open({ facts: { ...quarry, policyEnd: '2026-02-28' }, events: firstYear, on: '2026-02-01' });
    expect(page.accountText('标准化运行评估')).to.contain('已完成 0 / 1 次').and.contain('续保就接着算').and.not.contain('还差');
    expect(page.accountText('应急演练')).to.contain('已经做够');
    expect(page.accountText('服务种类数')).to.contain('已经做够');
  });
  it('shows the second year with the review as the missing fifth kind', async () => {
    const second = firstYear.slice(0, 4).map((event) => ({ ...event, id: `${event.id}2`, date: event.date.replace('2025', '2026') }));
    const page = await Calendar.open({ facts: quarry, events: [...firstYear, ...second], on: '2027-02-20' });
    const now = page.account('服务种类数');
    expect(Calendar.words(now)).to.contain('已完成 4 / 5 种').and.contain('还差 1 种').and.contain('还没做的：标准化运行评估').and.contain('以前的 1 期');
    expect(Calendar.words(now.querySelector('.account-before'))).to.contain('已完成 5 / 5 种');
  });

  it('lets one assessment on site meet three rights in Shaanxi', async () => {
    const page = await Calendar.open({ facts: smelter, events: [service('a', '2025-08-20', 'risk-assessment')], on: '2025-09-01' });
    for (const right of ['现场服务', '风险评估或重大隐患排查', '第一次服务']) expect(page.accountText(right)).to.contain('已经做够');
    expect(Calendar.words(page.one('.log-row'))).to.contain('现场服务').and.contain('第一次服务').and.contain('风险评估或重大隐患排查');
    expect(page.accountText('风险评估或重大隐患排查')).to.contain('任选其一');
    expect(page.accountText('现场服务')).to.contain('同一天算一次').and.contain('面对面的培训也算');
  });
  it('keeps the visit owed when the assessment was online', async () => {
    const page = await Calendar.open({ facts: smelter, events: [service('a', '2025-08-20', 'risk-assessment', { mode: 'online' })], on: '2025-09-01' });
    expect(page.accountText('现场服务')).to.contain('已完成 0 / 1 次上门').and.contain('还差 1 次上门');
    expect(page.accountText('风险评估或重大隐患排查')).to.contain('已经做够');
    expect(page.accountText('第一次服务')).to.contain('已经做够');
  });
  it('keeps the assessment owed after a plain inspection, and counts training face to face as a visit', async () => {
    const page = await Calendar.open({ facts: smelter, events: [service('i', '2025-08-20', 'hazard-inspection')], on: '2025-09-01' });
    expect(page.accountText('风险评估或重大隐患排查')).to.contain('还差 1 次');
    const trained = await Calendar.open({ facts: smelter, events: [service('t', '2025-08-20', 'training')], on: '2025-09-01' });
    expect(trained.accountText('现场服务')).to.contain('已经做够');
  });

  it('says in Xinzhou that of two inspections one should have been the check-up', async () => {
    const plain = [service('i1', '2026-03-01', 'hazard-inspection'), service('i2', '2026-06-01', 'hazard-inspection')];
    const page = await Calendar.open({ facts: coalMine, events: plain, on: '2026-11-22' });
    expect(page.accountText('隐患排查')).to.contain('已完成 2 / 2 次').and.contain('已经做够').and.contain('其中要有“体检式精查”');
    expect(page.accountText('体检式精查')).to.contain('还差 1 次').and.contain('算在“隐患排查”里面，不另外加次数');
    const checked = await Calendar.open({ facts: coalMine, events: [plain[0]!, service('i2', '2026-06-01', 'hazard-inspection', { item: ['check-up'] })], on: '2026-11-22' });
    expect(checked.accountText('体检式精查')).to.contain('已经做够');
  });

  it('shows what is late in words, after the period is over', async () => {
    const page = await Calendar.open({ facts: coalMine, events: [], on: '2027-02-01' });
    expect(page.accountText('风险评估')).to.contain('已超期，还差 2 次');
    expect(page.account('风险评估').querySelector('.chip.state svg')).to.not.equal(null);
  });
  it('puts the general reference after the local rules and adds nothing up', async () => {
    const page = await Calendar.open({ facts: quarry, events: firstYear, on: '2026-02-01' });
    expect(page.textOf('.reference')).to.contain('来源没有核实').and.contain('不能和当地规则的次数相加').and.contain('安全检查');
    expect(page.textOf('.log-row')).to.contain('隐患排查、安全检查');
  });
});

describe('the headline', () => {
  it('does not count what it names among the others', async () => {
    const page = await Calendar.open({ facts: { region: '440000', sector: 'non-coal-mine', premium: 20_000, accidentLastYear: false, policyStart: '2026-01-16' }, on: '2026-11-22' });
    const open = page.all('.account.open').filter((one) => !one.closest('.reference')).length;
    const [, title] = /^最晚\S+ (.+)$/.exec(page.textOf('.card .figure'))!;
    expect(page.account(title!).classList.contains('open')).to.equal(true);
    expect(page.textOf('.card')).to.contain(`另有 ${open - 1} 项服务还没有做够`);
  });
});

describe('dates', () => {
  it('show the holiday rolled over and an extension that was agreed', async () => {
    const page = await Calendar.open({ facts: smelter, on: '2025-09-01', show: 'agenda' });
    expect(Calendar.words(page.due('首次服务期限'))).to.contain('最晚 10月9日').and.contain('算到10月1日（周三）是休息日，顺延到10月9日（周四）').and.contain('同意才能延期');
    const agreed = { id: 'e', event: 'extensionAgreed', of: 'first-service-due', date: '2025-09-20', by: 'insured', written: true } as const;
    const extended = await Calendar.open({ facts: smelter, events: [{ ...agreed, months: 2 }], on: '2025-10-20', show: 'agenda' });
    expect(Calendar.words(extended.due('首次服务期限'))).to.contain('最晚 12月1日').and.contain('已同意延期：原来最晚10月9日（周四），现在12月1日（周一）').and.contain('还有 42 天');
    const tooLong = await Calendar.open({ facts: smelter, events: [{ ...agreed, months: 3 }], on: '2025-10-20', show: 'agenda' });
    expect(Calendar.words(tooLong.due('首次服务期限'))).to.contain('延期不成立：超过最多能延的2 个月').and.contain('已超期 11 天');
    const tooLate = await Calendar.open({ facts: smelter, events: [{ ...agreed, months: 2, date: '2025-10-15' }], on: '2025-10-20', show: 'agenda' });
    expect(Calendar.words(tooLate.due('首次服务期限'))).to.contain('同意的时候期限已经过了');
  });
  it('before the first year that is carried are marked 推算, with that reason', async () => {
    for (const [lang, reason, wrong] of [['zh-CN', '年以前的放假安排这里没有', '只公布到'], ['en', 'are not carried here', 'published until']] as const) {
      const page = await Calendar.open({ facts: { ...quarry, policyStart: '2020-03-01', policyEnd: '2021-02-28' }, events: [service('s', '2020-11-10', 'training')], on: '2020-11-12', show: 'agenda' }, lang);
      const provisional = page.all('.due').filter((one) => one.querySelector('.provisional')).map(Calendar.words);
      expect(provisional.length).to.be.greaterThan(0);
      for (const one of provisional) expect(one).to.contain(reason).and.not.contain(wrong);
      await page.press(lang === 'en' ? 'Month' : '月历');
      expect(page.textOf('.month .notice')).to.contain(reason).and.not.contain(wrong);
    }
  });
  it('beyond the published calendar are marked 推算, with the day until which it is known', async () => {
    const page = await Calendar.open({ facts: quarry, events: [service('s', '2026-12-24', 'training')], on: '2026-12-25', show: 'agenda' });
    const revisit = Calendar.words(page.due('服务回访'));
    expect(revisit).to.contain('最晚 2027年1月8日').and.contain('推算').and.contain('放假安排只公布到12月31日');
    await page.press('月历');
    await page.press('下个月').catch(() => page.one<HTMLButtonElement>('.forward')!.click());
    await page.element.updateComplete;
    expect(page.textOf('.month .notice')).to.contain('放假安排只公布到2026年12月31日');
    expect(page.nameOf('2027-01-08')).to.contain('工作日 推算').and.contain('服务回访 还有 14 天 推算');
  });
  it('follow a newer working-day file of the host', async () => {
    const page = await Calendar.open({
      facts: quarry, events: [service('s', '2026-12-24', 'training')], on: '2026-12-25', show: 'agenda',
      workdays: [{ year: 2027, title: '试', notice: null, issued: '2026-12-01', work: ['2027-01-02'], off: [
        ['2027-01-01', '2027-01-01', '元旦'], ['2027-02-05', '2027-02-12', '春节'], ['2027-04-05', '2027-04-05', '清明节'], ['2027-05-01', '2027-05-05', '劳动节'], ['2027-06-09', '2027-06-09', '端午节'], ['2027-09-15', '2027-09-15', '中秋节'], ['2027-10-01', '2027-10-07', '国庆节']] }],
    });
    expect(Calendar.words(page.due('服务回访'))).to.contain('最晚 2027年1月7日').and.not.contain('推算');
  });
  it('say by whom to whom, what concerns others only when it is asked for', async () => {
    const page = await Calendar.open({ facts: coalMine, on: '2026-11-22', show: 'party' });
    expect(page.textOf('.parties summary')).to.contain('保险公司要给你办的').and.not.contain('主管部门');
    page.one<HTMLInputElement>('.others input')!.click();
    await page.element.updateComplete;
    expect(page.textOf('.parties summary')).to.contain('保险公司要给主管部门办的');
  });
  it('name done, late and coming in words', async () => {
    const page = await Calendar.open({ facts: smelter, events: [service('a', '2025-11-03', 'risk-assessment'), { id: 'r', event: 'revisitDone', date: '2025-11-10', of: 'a' }], on: '2025-11-22', show: 'agenda' });
    expect(page.textOf('.agenda summary')).to.contain('已经办了');
    expect(Calendar.words(page.due('首次服务期限'))).to.contain('已完成，晚了 25 天');
    expect(Calendar.words(page.due('回访'))).to.contain('已完成（11月10日）');
    expect(page.textOf('.card')).to.not.contain('超期');
  });
});

describe('without what is needed', () => {
  it('the start of the policy is asked for, and taken', async () => {
    const { policyStart: _, policyEnd: __, ...facts } = quarry;
    const page = await Calendar.open({ facts, on: '2026-11-22' });
    expect(page.textOf('.start')).to.contain('先填起保日');
    expect(page.one('.accounts')).to.equal(null);
    await page.press('算日期');
    expect(page.focused).to.equal(page.one('.problems'));
    await page.type('start', '2026-03-01');
    await page.type('end', '2026-02-01');
    await page.press('算日期');
    expect(page.textOf('.problems')).to.contain('到期日在起保日之前');
    expect(page.one<HTMLInputElement>('#field-start')!.value).to.equal('2026-03-01');
    await page.type('end', '2027-02-28');
    await page.press('算日期');
    expect(page.accountText('服务种类数')).to.contain('2026年3月1日至2027年2月28日');
  });
  it('a place with no rules is told so, with whom to ask and what is general', async () => {
    const page = await Calendar.open({ facts: { region: '330000', sector: 'construction', policyStart: '2026-01-01' }, on: '2026-11-22' });
    expect(page.textOf('.none')).to.contain('浙江省·建筑施工').and.contain('不等于当地没有规定').and.contain('来源没有核实');
    expect(page.textOf('.accounts')).to.contain('通用参考').and.contain('工地必查项目');
  });
  it('a rulebook that does not exist is named with those that there are, and the month stands', async () => {
    const page = await Calendar.open({ rulebook: 'nowhere', on: '2026-11-22' });
    expect(page.textOf('[role=alert]')).to.contain('“nowhere”不存在').and.contain('guangdong-non-coal-mine').and.not.contain('网络');
    expect(page.nameOf('2026-10-01') || page.nameOf('2026-11-22')).to.contain('休息日');
  });
  it('facts and events that cannot be are told and left out', async () => {
    const errors: string[] = [];
    const listen = (event: Event) => errors.push((event as CustomEvent<{ at: string; message: string }>).detail.at);
    document.addEventListener('anze-error', listen);
    const page = await Calendar.open({ facts: { ...quarry, premuim: 1 }, events: [service('x', '2026-02-30', 'training')], on: '2026-11-22' });
    document.removeEventListener('anze-error', listen);
    expect(errors).to.include('facts').and.include('events');
    expect(page.textOf('.notice')).to.contain('有 1 条记录看不懂');
    expect(page.accountText('服务种类数')).to.contain('0 / 5');
  });
  it('events that are not a list of sound things never break the page', async () => {
    const page = await Calendar.open({ facts: quarry, events: [null, 3, { id: 'a', event: 'serviceCompleted', date: '2026-05-01', serviceKind: { a: 1 }, mode: ['offline'], by: 7 }] as never, on: '2026-11-22' });
    expect(page.textOf('.notice')).to.contain('有 3 条记录看不懂');
  });
});
