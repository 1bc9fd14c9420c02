import { expect } from '@open-wc/testing';
import { calendarFile, uidOf, type IcsEntry } from './ics';
import { Calendar, quarry, service } from './harness.testing';
import type { AnzeExportEvent } from '../shared/events/export';

const entry: IcsEntry = {
  uid: 'a@anze-kit', day: '2026-12-31', summary: '【推算】回访；第二次, \\ 完', description: `第一行\n第二行${'很长的一句话，'.repeat(30)}`, categories: ['广东', '保险公司'], isTentative: true, hasAlarms: true,
};
const unfolded = (file: string): string[] => file.replace(/\r\n /g, '').split('\r\n').filter(Boolean);
const plain = (value: string): string => value.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1');
const valueOf = (lines: readonly string[], name: string): string => plain(lines.find((line) => line.startsWith(name))!.slice(name.length + 1));

describe('a calendar file', () => {
  const file = calendarFile([entry], '安责险服务期限', '2026-11-22', 'zh-CN');
  const lines = unfolded(file);

  it('gives back every text it was given', () => {
    expect(valueOf(lines, 'SUMMARY')).to.equal(entry.summary);
    expect(valueOf(lines, 'DESCRIPTION')).to.equal(entry.description);
    expect(valueOf(lines, 'UID')).to.equal('a@anze-kit');
    expect(valueOf(lines, 'STATUS')).to.equal('TENTATIVE');
  });
  it('has no line over 75 octets and cuts no character in two', () => {
    const encoder = new TextEncoder();
    expect(Math.max(...file.split('\r\n').map((line) => encoder.encode(line).length))).to.be.at.most(75);
    expect(file.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
    expect(file).to.not.contain('\ufffd');
  });
  it('means whole days, also over the end of a year', () => {
    expect(lines).to.include('DTSTART;VALUE=DATE:20261231').and.include('DTEND;VALUE=DATE:20270101');
  });
  it('reminds a week and a day before, and never of what is done', () => {
    expect(lines.filter((line) => line.startsWith('TRIGGER'))).to.deep.equal(['TRIGGER:-P7D', 'TRIGGER:-P1D']);
    expect(calendarFile([{ ...entry, hasAlarms: false }], 'x', '2026-11-22', 'en')).to.not.contain('VALARM');
  });
  it('lets no text begin a line of its own', () => {
    const hostile = calendarFile([{ ...entry, summary: 'a\r\nBEGIN:VALARM\u0000', description: 'b\nEND:VCALENDAR', hasAlarms: false }], 'x\r\nX-EVIL:1', '2026-11-22', 'en');
    expect(hostile.split('\r\n').filter((line) => /^(BEGIN|END|X-EVIL)/.test(line))).to.deep.equal(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
  });
});

describe('the calendar file of a firm', () => {
  async function exported(on: string): Promise<string> {
    const page = await Calendar.open({ facts: quarry, events: [service('s1', '2026-12-24', 'training')], on });
    const given = new Promise<string>((done) => {
      page.element.addEventListener('anze-export', (event) => {
        event.preventDefault();
        void (event as AnzeExportEvent).detail.content.text().then(done);
      }, { once: true });
    });
    await page.press('放进手机日历');
    return given;
  }
  it('names each deadline the same whenever it is made', async () => {
    const uids = (file: string) => unfolded(file).filter((line) => line.startsWith('UID')).sort();
    const [first, later] = [await exported('2026-12-24'), await exported('2026-12-28')];
    expect(uids(first)).to.deep.equal(uids(later));
    expect(new Set(uids(first)).size).to.equal(uids(first).length);
    expect(uids(first).join()).to.contain(uidOf({ row: { rulebook: 'guangdong-non-coal-mine', id: 'revisit', of: 's1' } as never }));
  });
  it('marks what is provisional and cites the article with its words', async () => {
    const lines = unfolded(await exported('2026-12-25'));
    const revisit = lines.find((line) => line.startsWith('SUMMARY') && line.includes('回访'))!;
    expect(revisit).to.contain('【推算】');
    const at = lines.indexOf(revisit);
    expect(lines.slice(at - 4, at).join()).to.contain('VALUE=DATE:20270108');
    expect(plain(lines[at + 1]!)).to.contain('第24条').and.contain('10个工作日内').and.contain('放假安排只公布到');
  });
  it('says the same words of several cells once', async () => {
    const lines = unfolded(await exported('2026-11-22')).map(plain).filter((line) => line.startsWith('DESCRIPTION'));
    expect(lines.join()).to.contain('“开展安全生产风险辨识、评估。每年至少1次”').and.contain('每年至少1次线下”').and.not.match(/(每年至少1次(线下)?)\1/);
  });
  it('stands as a text to copy in WeChat, where downloads fail', async () => {
    const real = navigator.userAgent;
    Object.defineProperty(navigator, 'userAgent', { value: `${real} MicroMessenger/8.0`, configurable: true });
    try {
      const page = await Calendar.open({ facts: quarry, on: '2026-11-22' });
      await page.press('放进手机日历');
      await new Promise((done) => { setTimeout(done, 100); });
      await page.settled();
      expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.match(/^BEGIN:VCALENDAR/);
      expect(page.textOf('.panel')).to.contain('微信').and.contain('复制文字');
    } finally {
      delete (navigator as unknown as Record<string, unknown>).userAgent;
    }
  });
});
