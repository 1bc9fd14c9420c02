import { expect } from '@open-wc/testing';
import { Calendar, coalMine, quarry, service } from './harness.testing';

describe('the month by keyboard', () => {
  it('is one stop of Tab, and the arrow keys go through days and months', async () => {
    const page = await Calendar.open({ facts: coalMine, events: [], on: '2026-11-22' });
    expect(page.all('td[tabindex="0"]').length).to.equal(1);
    page.one<HTMLElement>('td[tabindex="0"]')!.focus();
    const at = () => (page.focused as HTMLElement).dataset.day;
    const walk: readonly [string, KeyboardEventInit, string][] = [
      ['ArrowRight', {}, '2026-11-23'], ['ArrowUp', {}, '2026-11-16'], ['End', {}, '2026-11-22'], ['Home', {}, '2026-11-16'], ['ArrowDown', {}, '2026-11-23'],
      ['PageDown', {}, '2026-12-23'], ['Home', { ctrlKey: true }, '2026-12-01'], ['ArrowLeft', {}, '2026-11-30'], ['PageUp', { shiftKey: true }, '2025-11-30'],
    ];
    for (const [key, more, day] of walk) {
      await page.key(key, more);
      expect(at(), key).to.equal(day);
      expect(page.all('td[tabindex="0"]').map((cell) => cell.dataset.day)).to.deep.equal([day]);
      expect(page.one('td[aria-selected=true]')!.dataset.day).to.equal(day);
    }
    expect(page.textOf('#month-title')).to.equal('2025年11月');
  });
  it('leads with Enter to what is due on the day', async () => {
    const page = await Calendar.open({ facts: coalMine, on: '2026-12-31' });
    page.one<HTMLElement>('td[tabindex="0"]')!.focus();
    await page.key('Enter');
    expect(page.focused?.textContent).to.contain('12月31日（周四）的事');
    expect(page.textOf('.day-list')).to.contain('风险评估').and.contain('今天到期');
  });
  it('names each day: date, rest or work, what is due', async () => {
    const page = await Calendar.open({ facts: coalMine, events: [service('s', '2026-10-10', 'risk-assessment')], on: '2026-10-10' });
    expect(page.nameOf('2026-10-01')).to.equal('2026年10月1日 星期四；国庆节放假');
    expect(page.nameOf('2026-10-10')).to.match(/^2026年10月10日 星期六；今天；调休上班；已记 10月10日（周六） 风险/);
    expect(page.nameOf('2026-10-12')).to.equal('2026年10月12日 星期一；工作日');
    expect(page.nameOf('2026-10-23')).to.contain('服务回访 还有 13 天');
    expect(Calendar.words(page.one("[data-day='2026-10-01'] [aria-hidden]"))).to.equal('1休');
    expect(Calendar.words(page.one("[data-day='2026-10-10'] .mark"))).to.equal('班');
  });
  it('tells on a phone the most pressing thing in words, on a desk what it is', async () => {
    const given = { facts: coalMine, events: [service('s', '2026-10-12', 'risk-assessment')], on: '2026-11-22' };
    const phone = await Calendar.open(given, 'zh-CN', 360);
    phone.element.desk.day = '2026-10-26';
    phone.element.requestUpdate();
    await phone.element.updateComplete;
    expect(Calendar.words(phone.one("[data-day='2026-10-26'] .what"))).to.equal('超期');
    const desk = await Calendar.open(given, 'zh-CN', 1000);
    desk.element.desk.day = '2026-10-26';
    desk.element.requestUpdate();
    await desk.element.updateComplete;
    expect(Calendar.words(desk.one("[data-day='2026-10-26'] .what"))).to.equal('超期 服务回访');
    expect(desk.one("[data-day='2026-10-26'] .what svg")).to.not.equal(null);
  });
});

describe('every look', () => {
  const events = [service('s', '2026-11-02', 'training'), service('o', '2025-01-02', 'training')];
  for (const [name, given, lang] of [
    ['month', { show: 'month' }, 'zh-CN'], ['list', { show: 'agenda' }, 'zh-CN'], ['by party', { show: 'party' }, 'zh-CN'], ['elder', { mode: 'elder' as const }, 'zh-CN'],
    ['dark', { theme: 'dark' as const }, 'zh-CN'], ['English', {}, 'en'], ['no start', { facts: { region: '440000', sector: 'non-coal-mine' } }, 'zh-CN'], ['no rule', { facts: { region: '330000', sector: 'fisheries' } }, 'zh-CN'],
  ] as const) {
    it(`is accessible: ${name}`, async () => {
      const page = await Calendar.open({ facts: quarry, events, on: '2026-11-22', ...given }, lang);
      page.all<HTMLDetailsElement>('details').forEach((one) => { one.open = true; });
      await expect(page.element).to.be.accessible();
    });
  }
  it('shows elders on a phone the list first', async () => {
    const page = await Calendar.open({ facts: quarry, mode: 'elder', on: '2026-11-22' }, 'zh-CN', 360);
    expect(page.one('.agenda')).to.not.equal(null);
    expect(getComputedStyle(page.one('.base')!).fontSize).to.equal('20px');
    expect(page.one('.card .button')!.getBoundingClientRect().height).to.be.at.least(60);
  });
  it('stands in two columns from 720 px of its own width, and fits 320', async () => {
    const wide = await Calendar.open({ facts: quarry, events, on: '2026-11-22' }, 'zh-CN', 900);
    expect(getComputedStyle(wide.one('.columns')!).gridTemplateColumns.split(' ').length).to.equal(2);
    const narrow = await Calendar.open({ facts: quarry, events, on: '2026-11-22' }, 'zh-CN', 320);
    expect(narrow.one('.base')!.scrollWidth).to.be.at.most(320);
    expect(Math.min(...narrow.all('td.day').map((cell) => cell.getBoundingClientRect().height))).to.be.at.least(44);
  });
  it('speaks English where the page does, dates and names too', async () => {
    const page = await Calendar.open({ facts: quarry, events, on: '2026-11-22' }, 'en');
    const shown = page.all('.base > *').map((one) => one.textContent).join('').replace(/国庆节|元旦/g, '');
    expect(shown).to.contain('Owed and delivered').and.contain('kinds of service').and.contain('November'.slice(0, 3));
    expect(shown).to.not.match(/[\u4e00-\u9fff]/);
    expect(page.nameOf('2026-11-22')).to.contain('22 Nov 2026 Sun').and.contain('rest day');
  });
  it('may call its reader 您, in the letter too', async () => {
    const page = await Calendar.open({ facts: quarry, events, on: '2026-11-22', address: 'nin', show: 'agenda' });
    expect(page.textOf('.base')).to.contain('您').and.not.contain('你');
  });
  it('prints rights and dates with their quotations, versions, day and no control', async () => {
    const page = await Calendar.open({ facts: quarry, events, on: '2026-11-22' });
    window.dispatchEvent(new Event('beforeprint'));
    await page.element.updateComplete;
    expect(page.all('details').every((one) => (one as HTMLDetailsElement).open)).to.equal(true);
    expect(page.all('anze-citation').every((one) => one.hasAttribute('written'))).to.equal(true);
    expect(page.one('table')).to.equal(null);
    expect(page.all('button').length).to.equal(0);
    expect(page.textOf('.print-footer')).to.contain('规则书版本').and.contain('以主管部门解释为准').and.contain('打印日期：2026-11-22').and.match(/程序版本 [1-9]\d*\.\d+\.\d+|程序版本 0\.[1-9]\d*\.\d+/);
    window.dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
    expect(page.one('table')).to.not.equal(null);
  });
  it('prints an open letter alone', async () => {
    const page = await Calendar.open({ facts: quarry, events, on: '2026-11-22' });
    await page.press('写催办信');
    window.dispatchEvent(new Event('beforeprint'));
    await page.element.updateComplete;
    expect(page.one('.accounts')).to.equal(null);
    expect(page.textOf('.on-paper')).to.contain('依据');
    window.dispatchEvent(new Event('afterprint'));
    await page.element.updateComplete;
  });
});

describe('what a host or a visitor gives', () => {
  const evil = '<img src=x onerror="window.__hit=1"><script>window.__hit=1</script>{{t}}$t(title)javascript:alert(1)';
  it('is text everywhere, never markup, and no word of ours', async () => {
    (window as unknown as Record<string, unknown>).__hit = 0;
    const page = await Calendar.open({ facts: quarry, on: '2026-11-22', firm: evil, insurer: evil, policyNumber: evil, events: [service('s', '2026-11-02', 'training', { by: evil, note: evil, item: [evil] }), { id: evil, event: 'serviceCompleted', date: '2026-11-03', serviceKind: [evil], mode: evil }] });
    await page.press('写催办信');
    await page.press('记一次服务');
    expect(page.root.querySelector('img, script')).to.equal(null);
    expect(page.textOf('.log')).to.contain('<img src=x onerror="window.__hit=1">').and.contain('{{t}}$t(title)');
    await new Promise((done) => { setTimeout(done, 50); });
    expect((window as unknown as Record<string, unknown>).__hit).to.equal(0);
  });
  it('may be two thousand events', async () => {
    const many = Array.from({ length: 2_000 }, (_, i) => service(`s${i}`, `2026-0${1 + (i % 9)}-1${i % 10}`, 'training'));
    const before = performance.now();
    const page = await Calendar.open({ facts: quarry, events: many, on: '2026-11-22' });
    expect(page.accountText('安全培训')).to.contain('已经做够');
    expect(performance.now() - before).to.be.below(5000);
    expect(page.all('.log-row').length).to.equal(20);
    await page.press('再显示');
    expect(page.all('.log-row').length).to.equal(40);
  });
});
