import { expect } from '@open-wc/testing';
import { todayInShanghai } from '@anze/core-rules';
import type { Receipt } from '@anze/core-rules/records';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import type { ClaimDetail } from '../shared/events/claim';
import { Life, answered } from './samples.testing';
import { Tracker, network, shandong, wipe, freshName } from './harness.testing';

const claim: ClaimDetail = {
  rulebook: 'shandong-transport', version: '2026-11-22', readings: {}, finding: 'visits', title: '上门服务', text: '保险公司每年至少上门 1 次。', clauses: ['SD-6.4b'], facts: shandong,
  period: { from: '2026-01-01', to: '2026-12-31' }, due: '2026-12-31', overdue: false, count: { unit: 'visits', owed: 1, delivered: 0 }, missing: ['隐患排查'], services: [],
};

describe('anze-complaint-tracker', function () {
  this.timeout(20_000);
  it('offers the first step when there is nothing yet', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong });
    await page.says('.list', '还没有投诉');
    expect(page.textOf('.answer')).to.contain('写投诉');
    expect(page.one('#field-code')).not.to.equal(null);
    await expect(page.element).to.be.accessible();
  });

  it('says what is missing at the field and in a summary, and keeps what was typed', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong });
    await page.press('写投诉');
    await page.type('facts', '打了三次电话');
    await page.choose('已经打过电话');
    await page.type('date', '2099-01-01');
    await page.submit();
    expect(page.focused).to.equal(page.one('.problems'));
    expect(page.textOf('.problems')).to.contain('“一句话说清投诉什么”还没有填').and.contain('不能写将来的日期').and.contain('“企业名称”还没有填');
    expect(page.one('#field-firm')!.getAttribute('aria-invalid')).to.equal('true');
    expect(page.one<HTMLTextAreaElement>('#field-facts')!.value).to.equal('打了三次电话');
    await page.press('“企业名称”还没有填');
    expect(page.focused).to.equal(page.one('#field-firm'));
    await expect(page.element).to.be.accessible();
  });

  for (const mode of ['standard', 'elder'] as const) {
    it(`wonders once at a day before the policy, and sends it when the reader says that it is right: ${mode}`, async () => {
      const page = await Tracker.open({ backend: network().backend, facts: shandong, firm: '泰山石料', contact: '王厂长', mode });
      await page.press('写投诉');
      await page.type('subject', '没有来');
      await page.type('request', '请来');
      if (mode === 'elder') await page.press('下一步');
      await page.choose('已经打过电话');
      await page.type('date', '2020-12-05');
      if (mode === 'elder') await page.press('下一步');
      else await page.submit();
      await page.says('.problems.warning', '2020年12月5日');
      expect(page.textOf('.problems.warning')).to.contain('起保日（1月1日').and.contain('日期请看一下');
      expect(page.focused).to.equal(page.one('.problems'));
      await expect(page.element).to.be.accessible();
      await page.press('日期没错，继续');
      if (mode === 'elder') {
        await page.says('.form-step', '第 3 步');
        await page.submit();
      }
      await page.sees(() => {
        window.dispatchEvent(new Event('online'));
        return page.one('.figure.code') !== null;
      }, 'it is sent');
    });
  }

  it('starts from an unmet right, with its articles and what was delivered', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong, claim, firm: '泰山石料有限公司' });
    await page.shows('#field-subject');
    await page.sees(() => page.one<HTMLInputElement>('#field-subject')!.value === '“上门服务”还没有办', 'the subject');
    expect(page.textOf('.form .notice')).to.contain('期限到').and.contain('还没到。可以先发提醒信');
    expect(page.one<HTMLTextAreaElement>('#field-facts')!.value).to.contain('应做 1 次上门').and.contain('没有收到这项服务').and.contain('还没有做的：隐患排查');
    expect(page.one<HTMLInputElement>('#field-firm')!.value).to.equal('泰山石料有限公司');
    let record: unknown;
    page.element.addEventListener('anze-submit', (event) => {
      record = event.detail.record;
      event.preventDefault();
    });
    await page.type('name', '王厂长');
    await page.submit();
    await page.says('.answer', '这个网站自己收下了');
    expect(record).to.deep.include({ right: 'visits', clauses: ['SD-6.4b'], rulebook: { id: 'shandong-transport', version: '2026-11-22' }, date: todayInShanghai() });
  });

  it('that is typed into before drafts are open goes on, and nothing that stood in it is put aside', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((done) => (open = done));
    const storage = new MemoryStorage();
    const run = storage.run.bind(storage) as MemoryStorage['run'];
    storage.run = async (...given) => {
      await opened;
      return run(...given);
    };
    const page = await Tracker.open({ backend: network().backend, facts: shandong, firm: '泰山石料有限公司', storage, claim, on: '2026-11-20' });
    await page.says('.form .notice', '还没到');
    const subject = page.one<HTMLInputElement>('#field-subject')!.value;
    await page.type('name', '王厂长');
    open();
    await page.sees(() => page.element.complaints.state.drafts.length > 0, 'it is kept');
    expect([page.one<HTMLInputElement>('#field-name')!.value, page.one<HTMLInputElement>('#field-subject')!.value]).to.deep.equal(['王厂长', subject]);
    expect(page.element.complaints.state.drafts.map(({ id }) => id)).to.deep.equal([page.element.complaints.state.id]);
  });

  it('says of a draft that is opened again that its time was still to come, as long as it is', async () => {
    const database = freshName();
    const given = { backend: network().backend, facts: shandong, firm: '泰山石料有限公司', database };
    const page = await Tracker.open({ ...given, claim, on: '2026-11-20' });
    await page.says('.form .notice', '还没到');
    await page.shows('[data-status=clean]');
    await page.type('name', '王厂长');
    await page.shows('[data-status=saved]');
    page.element.remove();
    const again = await Tracker.open({ ...given, on: '2026-12-01' });
    await again.press('接着写');
    await again.says('.form .notice', '还没到。可以先发提醒信');
    again.element.remove();
    const late = await Tracker.open({ ...given, on: '2027-01-01' });
    await late.press('接着写');
    await late.shows('#field-subject');
    expect(late.textOf('.form')).to.not.contain('还没到');
    late.element.remove();
    await wipe(database);
  });
  it('calls missing kinds by their number, and names what came near instead of saying that nothing came', async () => {
    const near = [{ event: { id: 'n', event: 'serviceCompleted', date: '2026-05-01', serviceKind: ['training'], mode: 'online' } as const, why: '要到现场做才算。' }];
    const page = await Tracker.open({ backend: network().backend, facts: shandong, claim: { ...claim, title: '服务种类数', count: { unit: 'kinds', owed: 5, delivered: 2 }, near } });
    await page.shows('#field-subject');
    await page.sees(() => page.one<HTMLInputElement>('#field-subject')!.value === '还差3种服务', 'the subject');
    expect(page.one<HTMLTextAreaElement>('#field-facts')!.value).to.contain('2026年5月1日').and.contain('要到现场做才算').and.not.contain('没有收到');
  });
  it('calls it not done only when its time is over', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong, claim: { ...claim, due: '2026-06-30', overdue: true } });
    await page.shows('#field-subject');
    await page.sees(() => page.one<HTMLInputElement>('#field-subject')!.value === '“上门服务”没有办到', 'the subject');
    expect(page.textOf('.form')).not.to.contain('还没到');
  });

  it('in the elder look is written part by part; a problem leads to its part', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong, mode: 'elder' });
    await page.press('写投诉');
    await page.type('subject', '没有来');
    expect([page.textOf('.form-step'), page.one('#field-firm'), page.one('.form button[type=submit]')]).to.deep.equal(['第 1 步 / 共 3 步', null, null]);
    await page.press('下一步');
    expect([page.textOf('.form-step'), page.textOf('.problems li')]).to.deep.equal(['第 1 步 / 共 3 步', '“要求保险公司怎么办”还没有填。']);
    expect(page.focused).to.equal(page.one('.problems'));
    await page.press('“要求保险公司怎么办”还没有填');
    await page.sees(() => page.focused === page.one('#field-request'), 'its field has the focus');
    await page.type('request', '请来排查');
    await page.press('下一步');
    await page.choose('已经打过电话');
    await page.press('上一步');
    expect([page.textOf('.problems'), page.one<HTMLInputElement>('#field-subject')!.value]).to.deep.equal(['', '没有来']);
    await page.press('下一步');
    await page.press('下一步');
    expect(page.textOf('.problems')).to.contain('“哪天提出的”还没有填');
    await page.choose('就用这一页提交');
    await page.press('下一步');
    expect(page.textOf('.form-step')).to.equal('第 3 步 / 共 3 步');
    await page.type('firm', '泰山石料有限公司');
    await page.submit();
    expect(page.textOf('.problems li')).to.equal('“联系人”还没有填。');
    await page.type('name', '王厂长');
    await page.submit();
    await page.shows('.answer');
  });

  it('in the elder look is read part by part, and so is the form of an answer', async () => {
    const { backend } = network();
    const firm = await Tracker.open({ backend, facts: shandong });
    const code = await firm.file();
    firm.element.remove();
    const page = await Tracker.open({ backend, facts: shandong, party: 'insurer', mode: 'elder', code });
    await page.shows('.form-step');
    expect([page.textOf('.form-step'), page.one('.stages'), page.one('.history'), page.one('.ledger')]).to.deep.equal(['第 1 页 / 共 4 页', null, null, null]);
    await expect(page.element).to.be.accessible();
    await page.press('下一页');
    expect([page.one('.answer'), page.one('.history'), page.one('.stages') !== null, page.focused?.textContent]).to.deep.equal([null, null, true, '第 2 页 / 共 4 页']);
    await page.press('下一页');
    expect([page.one('.stages'), page.one('.history') !== null, page.one('.content') !== null]).to.deep.equal([null, true, true]);
    await page.press('下一页');
    expect(page.one('.ledger')).not.to.equal(null);
    for (let i = 0; i < 3; i++) await page.press('上一页');
    await page.press('写答复');
    await page.shows('form.form');
    expect([page.one('.answer'), page.one('#field-date') !== null, page.one('#field-facts'), page.one('.form button[type=submit]')]).to.deep.equal([null, true, null, null]);
    await page.press('下一步');
    await page.press('下一步');
    expect(page.textOf('.problems')).to.contain('“查明的事实和依据”还没有填').and.contain('“怎么处理”还没有填');
    expect(page.focused).to.equal(page.one('.problems'));
    await page.type('facts', '人手不足');
    await page.type('measures', '下周派工程师');
    await page.press('下一步');
    await page.submit();
    await page.delivered();
    await page.news('.figure', '已答复');
    expect(page.textOf('.form-step')).to.contain('第 1 页');
  });

  it('says of a day that it put there itself that it did, until somebody says another', async () => {
    const { backend } = network();
    const firm = await Tracker.open({ backend, facts: shandong });
    const code = await firm.file();
    const page = await Tracker.open({ backend, facts: shandong, party: 'insurer', code });
    await page.press('写答复');
    await page.shows('#field-date-help');
    expect(page.textOf('#field-date-help')).to.contain('这里先填了今天');
    expect(page.one('#field-date')!.getAttribute('aria-describedby')).to.equal('field-date-help');
    await page.type('date', '2026-01-05');
    expect(page.one('#field-date-help')).to.equal(null);
    await page.press('先不提交');
    await page.press('登记收到');
    await page.shows('#field-date-help');
    expect(page.textOf('#field-date-help')).to.contain('系统收到的那天');
  });

  it('holds no day of another day for said: a draft that is opened later stands on its own day', async () => {
    const { backend } = network();
    const database = freshName();
    const firm = await Tracker.open({ backend, facts: shandong });
    const code = await firm.file();
    const today = todayInShanghai();
    const before = await Tracker.open({ backend, database, facts: shandong, party: 'insurer', code, on: today });
    await before.press('写答复');
    await before.type('facts', '人手不足');
    await before.shows('[data-status=saved]');
    before.element.remove();
    const later = `${Number(today.slice(0, 4)) + 1}-03-02`;
    const page = await Tracker.open({ backend, database, facts: shandong, party: 'insurer', code, on: later });
    await page.press('写答复');
    await page.sees(() => page.one<HTMLTextAreaElement>('#field-facts')?.value === '人手不足', 'the draft');
    expect(page.one<HTMLInputElement>('#field-date')!.value).to.equal(later);
  });

  it('is a letter before it is sent too, that says it is a draft without a code: as Word, printed, copied', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong, claim, firm: '泰山石料有限公司' });
    await page.shows('#field-subject');
    await page.sees(() => page.one<HTMLInputElement>('#field-subject')!.value !== '', 'the subject');
    await page.press('写成信');
    await page.shows('.panel textarea');
    const text = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(text).to.contain('投诉（草稿）：“上门服务”还没有办').and.contain('泰山石料有限公司').and.contain('第').and.contain('这是草稿：还没有在系统里提交，没有查询码。').and.contain('________');
    expect(page.textOf('.panel h3')).to.equal('投诉信');
    expect(page.one<HTMLInputElement>('#field-subject')!.value).not.to.equal('');
    await expect(page.element).to.be.accessible();
    const files: { readonly name: string; readonly content: Blob }[] = [];
    page.element.addEventListener('anze-export', (event) => {
      files.push(event.detail);
      event.preventDefault();
    });
    await page.press('存成 Word');
    await page.says('.panel', 'Word 文件已经生成');
    expect([files[0]?.name, (files[0]?.content.size ?? 0) > 2000]).to.deep.equal(['投诉信（草稿）.docx', true]);
    expect(page.textOf('.panel button')).to.contain('复制文字').and.contain('打印');
    await page.press('收起');
    expect(page.one('.panel')).to.equal(null);
  });
  it('is a letter also while it waits to be sent, with the article that sets the time for the answer', async () => {
    const net = network();
    net.fault = { code: 'offline', message: '' };
    const page = await Tracker.open({ backend: net.backend, facts: shandong });
    await page.press('写投诉');
    for (const [field, text] of Object.entries({ subject: '没有来', request: '请来排查', firm: '泰山石料有限公司', name: '王厂长' })) await page.type(field, text);
    await page.submit();
    await page.press('打开这份投诉');
    await page.press('写成信');
    await page.shows('.panel textarea');
    expect(page.one<HTMLTextAreaElement>('.panel textarea')!.value).to.contain('要求：请来排查').and.contain('10个工作日').and.contain('没有查询码');
  });

  it('tells an insurer of the firm in English too, its words for the articles included', async () => {
    const { backend } = network();
    const firm = await Tracker.open({ backend, facts: shandong, claim });
    await firm.shows('#field-subject');
    for (const [field, text] of Object.entries({ subject: 'No visit', facts: 'None', request: 'A visit', firm: 'Example', name: 'Wang' })) await firm.type(field, text);
    await firm.submit();
    await firm.shows('.figure.code');
    const page = await Tracker.open({ backend, facts: shandong, party: 'insurer', code: Tracker.words(firm.one('.figure.code')) }, 'en');
    await page.shows('.stage anze-citation');
    const chips = [...page.root.querySelectorAll('anze-citation')];
    for (const chip of chips) chip.shadowRoot!.querySelector<HTMLButtonElement>('.chip')?.click();
    await Promise.all(chips.map((chip) => chip.updateComplete));
    const said = chips.map((chip) => Tracker.words(chip.shadowRoot!.querySelector('.panel'))).join(' ');
    expect(said).to.contain('the insured');
    expect(said).not.to.match(/\byou/i);
    expect(page.textOf('.answer, .stages, .history')).not.to.match(/\byou/i);
  });

  it('names the limit of what is too long', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong });
    await page.press('写投诉');
    await page.type('subject', '长'.repeat(201));
    await page.type('request', '长'.repeat(5001));
    await page.submit();
    expect(page.textOf('.problems')).to.contain('“一句话说清投诉什么”太长了，最多200个字').and.contain('太长了，最多5000个字');
  });

  it('keeps the focus on the heading, from stored to delivered', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong });
    await page.file();
    await page.says('.answer h3', '已送达');
    expect(page.focused).to.equal(page.one('.answer h3'));
  });

  it('what somebody else wrote ends with its own direction, in the list and in the case', async () => {
    const { backend } = network();
    const firm = await Tracker.open({ backend, facts: shandong });
    await firm.file('没有来\u202e培训');
    const insurer = await Tracker.open({ backend, facts: shandong, party: 'insurer' });
    await insurer.says('.case-row', '培训');
    const beside = insurer.one('.case-row .row-head strong')!;
    expect([beside.textContent!.includes('\u202e'), getComputedStyle(beside).unicodeBidi], 'shown as it is, and no further').to.deep.equal([true, 'isolate']);
    await insurer.press('看进度');
    await insurer.says('.answer', '培训');
    // Whatever stands beside something else in a line is closed in itself.
    const open = [...insurer.root.querySelectorAll('*')].filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes('\u202e')) && getComputedStyle(one).unicodeBidi !== 'isolate' && getComputedStyle(one).display === 'inline');
    expect(open.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  });

  it('tells the page that a complaint is open and that it was left, leaves the history alone, and goes to its list when it is asked to', async () => {
    const page = await Tracker.open({ backend: network().backend, facts: shandong });
    const told: (string | null)[] = [];
    page.element.addEventListener('anze-case', ({ detail: { code } }) => told.push(code));
    await page.file();
    const { length } = history;
    const code = Tracker.words(page.one('.figure.code'));
    await page.press('返回');
    expect(told).to.deep.equal([]);
    await page.press('看进度');
    await page.says('.answer', '工作日');
    expect(told).to.deep.equal([code]);
    page.element.showList();
    await page.says('.list', '看进度');
    expect([told, history.length]).to.deep.equal([[code, null], length]);
  });

  it('lists only the complaints of the firm that the page names', async () => {
    const { backend } = network();
    const other = await Tracker.open({ backend, facts: shandong });
    await other.file('别家的投诉');
    const mine = await Tracker.open({ backend, facts: shandong, firm: '示例石料厂' });
    await mine.says('.list', '还没有投诉');
    expect(mine.textOf('.list')).not.to.contain('别家的投诉');
    expect(mine.root.querySelectorAll('.case-row').length).to.equal(0);
    const named = await Tracker.open({ backend, facts: shandong, firm: '泰山石料有限公司' });
    await named.says('.list', '别家的投诉');
    const insurer = await Tracker.open({ backend, facts: shandong, party: 'insurer', firm: '示例石料厂' });
    await insurer.says('.list', '别家的投诉');
  });

  it('shows an answer that was entered after the last day as late, whatever day it names, and says so in the letter', async () => {
    const life = new Life();
    await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' }, subject: '“风险评估”没有办到', clauses: ['SD-6.1a', 'SD-6.4b'] });
    await life.step('2025-05-19', { ...answered, date: '2025-05-14' } as never);
    await life.step('2025-05-19', { step: 'complaintRated', satisfied: false, by: { party: 'insured' } } as never);
    const page = await Tracker.open({ backend: life.backend, facts: shandong, on: '2025-05-20' });
    await page.press('看进度');
    await page.says('.stage', '对方说5月14日');
    expect(page.textOf('.stage')).to.contain('5月19日').and.contain('才录入').and.contain('录入时已超期 4 天').and.not.contain('已完成');
    await page.press('写材料');
    await page.shows('.panel textarea');
    const letter = page.one<HTMLTextAreaElement>('.panel textarea')!.value;
    expect(letter).to.contain('对方称2025年5月14日答复，录入于2025年5月19日（按规定最晚2025年5月15日，录入时已超期 4 天）');
    expect(letter.split('\n')[0]).to.equal('投诉未得到满意处理的反映：“风险评估”没有办到');
    const basis = letter.split('\n').filter((line) => line.startsWith('- '));
    expect(basis.length).to.be.greaterThan(2);
  });

  it('keeps what is typed into a letter, closed and opened anew, and can be written again', async () => {
    const life = new Life();
    const code = await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    const database = freshName();
    const open = (): Promise<Tracker> => Tracker.open({ backend: life.backend, facts: shandong, on: '2025-06-20', code, database });
    const letter = (page: Tracker): HTMLTextAreaElement => page.one<HTMLTextAreaElement>('.panel textarea')!;
    let page = await open();
    const again = async (): Promise<void> => {
      await page.press('写材料');
      await page.shows('.panel textarea');
    };
    await again();
    const made = letter(page).value;
    expect(page.one('[data-act=anew]')).to.equal(null);
    letter(page).value = `${made}\n我自己加的一句`;
    letter(page).dispatchEvent(new Event('input'));
    await page.press('收起');
    await again();
    expect(letter(page).value).to.contain('我自己加的一句');
    await page.says('.panel .notice', '上次改过的');
    page.element.remove();
    page = await open();
    await again();
    expect(letter(page).value).to.contain('我自己加的一句');
    await expect(page.element).to.be.accessible();
    await page.press('重新写一份');
    expect(letter(page).value).to.equal(made);
    await page.press('换回我改的');
    expect(letter(page).value).to.contain('我自己加的一句');
    await page.press('重新写一份');
    await page.press('收起');
    await again();
    expect(letter(page).value).to.equal(made);
    await wipe(database);
  });

  it('a letter that was changed stands in the Word file as it was typed, its date once', async () => {
    const life = new Life();
    const code = await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    const page = await Tracker.open({ backend: life.backend, facts: shandong, on: '2025-06-20', code });
    await page.press('写材料');
    await page.shows('.panel textarea');
    const field = page.one<HTMLTextAreaElement>('.panel textarea')!;
    field.value = `${field.value}\n附：通话记录`;
    field.dispatchEvent(new Event('input'));
    const files: Blob[] = [];
    page.element.addEventListener('anze-export', (event) => {
      event.preventDefault();
      files.push(event.detail.content);
    });
    await page.press('存成 Word');
    await page.sees(() => files.length === 1, 'the file');
    const { unzipSync, strFromU8 } = await import('fflate');
    const words = strFromU8(unzipSync(new Uint8Array(await files[0]!.arrayBuffer()))['word/document.xml']!).replace(/<[^>]*>/g, '');
    expect(words).to.contain('附：通话记录');
    expect(words.split('2025年6月20日').length - 1).to.equal(field.value.split('2025年6月20日').length - 1);
  });

  it('tells the insurer nothing that only the firm can do', async () => {
    const life = new Life();
    const code = await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    await life.step('2025-05-06', { ...answered } as never);
    const given = { backend: life.backend, facts: shandong, on: '2025-05-20', code };
    const asked = await Tracker.open({ ...given, party: 'insurer' });
    await asked.says('.figure', '等企业评价');
    expect(asked.textOf('.answer')).to.contain('5月6日').and.not.contain('满意不满意').and.not.contain('下一步');
    await life.step('2025-05-07', { step: 'complaintRated', satisfied: false, by: { party: 'insured' } } as never);
    for (const [party, words] of [['insurer', '再写一次答复'], ['third-party', '提交主管部门'], ['regulator', '提交主管部门']] as const) {
      const page = await Tracker.open({ ...given, party });
      await page.says('.figure', '对答复不满意');
      expect(page.textOf('.answer')).to.contain(words).and.not.contain('下一步找谁');
      expect(page.one('.next')).to.equal(null);
    }
    const firm = await Tracker.open(given);
    await firm.says('.answer', '下一步找谁');
    expect(firm.one('.next')).to.not.equal(null);
  });

  it('in the elder look leads whoever is asked about an answer to it', async () => {
    const life = new Life();
    const code = await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    await life.step('2025-05-06', { ...answered } as never);
    const page = await Tracker.open({ backend: life.backend, facts: shandong, on: '2025-05-20', code, mode: 'elder' });
    await page.says('.figure', '满不满意');
    expect(page.one('.history')).to.equal(null);
    await page.press('看答复');
    await page.shows('.history');
    expect(page.textOf('.history')).to.contain('怎么处理');
    await page.sees(() => page.focused === page.one('.form-step'), 'the page’s number has the focus');
    await expect(page.element).to.be.accessible();
  });

  it('says in words that the limit had run out before a consent was entered', async () => {
    const life = new Life();
    const code = await life.file('2025-04-28', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    await life.step('2025-05-06', { step: 'complaintReceived', complaintNeedsVerification: true, date: '2025-04-28' } as never);
    await life.step('2025-06-16', { step: 'extensionAgreed', to: '2025-07-14', reason: '要请专家', reasonTold: true, complaintComplex: true, consent: 'complainant', date: '2025-06-10' } as never);
    const page = await Tracker.open({ backend: life.backend, facts: shandong, on: '2025-06-20', code });
    await page.says('.late-entry', '对方说6月10日（周二）延期，6月16日（周一）才录入，录入时已超期 3 天，期限不变。');
    expect(page.textOf('.figure')).to.contain('已超期 7 天');
  });

  for (const isFailing of [false, true]) {
    it(`goes the whole way: file, answer, not satisfied, hand on, close${isFailing ? ', though every other answer is lost' : ''}`, async function () {
      this.timeout(60_000);
      const net = network();
      const { backend } = net;
      const firm = await Tracker.open({ backend, facts: shandong, contacts: [{ name: '泰安市交通运输局', kind: 'regulator', phone: '0538-12345', url: 'javascript:alert(1)' }] });
      const insurer = await Tracker.open({ backend, party: 'insurer', facts: shandong });
      net.everySecondFails = isFailing;
      const receipts: Receipt[] = [];
      firm.element.addEventListener('anze-receipt', (event) => receipts.push(event.detail));
      const code = await firm.file();
      expect(receipts[0]!.queryCode).to.equal(code);
      expect(firm.textOf('.answer')).to.contain(receipts[0]!.ledger.head).and.contain(receipts[0]!.submissionId);

      await insurer.lookUp(code);
      await insurer.news('.figure', '第 0 个工作日 / 10');
      expect(insurer.textOf('.answer')).to.contain('如果保险公司说要进一步核实');
      await insurer.press('写答复');
      expect(insurer.one<HTMLTextAreaElement>('#field-request')!.value).to.equal('请尽快安排排查');
      await insurer.type('facts', '服务机构人手不足');
      await insurer.submit();
      expect(insurer.textOf('.problems')).to.contain('“怎么处理”还没有填');
      await insurer.type('measures', '下周派工程师');
      await insurer.submit();
      await insurer.delivered();
      await insurer.news('.figure', '已答复');

      await firm.press('看进度');
      await firm.news('.figure', '满不满意');
      await firm.step('评价答复', { note: '没有说哪天来' }, ['不满意']);
      await firm.news('.next', '可以提交当地交通运输主管部门处理');
      expect(firm.textOf('.next')).to.contain('泰安市交通运输局').and.contain('0538-12345');
      expect(firm.root.querySelectorAll('.contact a').length).to.equal(1);
      await firm.press('写材料');
      await firm.shows('.panel textarea');
      const letter = firm.one<HTMLTextAreaElement>('.panel textarea')!.value;
      expect(letter).to.contain('泰安市交通运输局').and.contain('没有说哪天来').and.contain('仍不满意的，可提交属地交通运输行业主管部门处理').and.contain(code);
      await firm.press('收起');
      await firm.step('登记已提交给别的部门', { body: '泰安市交通运输局' });
      await firm.news('.figure', '已经提交给泰安市交通运输局');

      await insurer.news('.figure', '已经提交给');
      await insurer.step('登记办结', { outcome: '6月1日已排查' });
      await insurer.news('.figure', '已办结');
      await firm.news('.figure', '已办结');
      await firm.news('.ledger', '5 条记录首尾相接');
      expect(firm.textOf('.ledger')).to.contain('3 张回执也对得上');
      expect(firm.one('.broken')).to.equal(null);
      const all = await net.server.cases({});
      expect(all.ok && all.value.cases.map(({ entries }) => entries.length)).to.deep.equal([5]);
      insurer.element.remove();
      await expect(firm.element).to.be.accessible();
    });
  }

  it('makes the letter a Word file, with what its reader changed', async () => {
    const { backend } = network();
    const page = await Tracker.open({ backend, facts: shandong, on: '2027-03-01' });
    await page.file();
    await page.press('看进度');
    await page.press('写材料');
    await page.shows('.panel textarea');
    const area = page.one<HTMLTextAreaElement>('.panel textarea')!;
    expect(area.value).to.contain('没有收到答复');
    area.value = `${area.value}\n另附照片三张。`;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    let file: Blob | null = null;
    page.element.addEventListener('anze-export', (event) => {
      file = event.detail.content;
      event.preventDefault();
    });
    await page.press('存成 Word');
    await page.says('.panel', 'Word 文件已经生成');
    const bytes = new Uint8Array(await file!.arrayBuffer());
    expect([bytes[0], bytes[1], bytes.length > 2000]).to.deep.equal([0x50, 0x4b, true]);
  });

  it('calls nothing tampered with that has only not been read anew', async () => {
    const { backend } = network();
    const read = backend.case;
    const page = await Tracker.open({ backend, facts: shandong });
    await page.file();
    await page.press('看进度');
    await page.shows('.stage');
    let isCut = true;
    backend.case = async (id) => (isCut ? { ok: false, problem: { code: 'offline', message: '' } } : read(id));
    await page.step('补充内容', { text: '又打了电话' });
    await page.says('.notice', '最新记录还没读到');
    expect(page.one('.broken')).to.equal(null);
    isCut = false;
    await page.says('.history', '又打了电话');
    expect(page.one('.broken')).to.equal(null);
  });

  it('finds a case by its code, however it was typed, and says when there is none', async () => {
    const { backend } = network();
    const code = await (await Tracker.open({ backend, facts: shandong })).file();
    const other = await Tracker.open({ backend, facts: shandong });
    await other.type('code', 'ABC');
    await other.press('查进度');
    await other.says('.lookup', '“ABC”不是查询码');
    expect(other.focused).to.equal(other.one('#field-code'));
    await other.type('code', '0000-0000-0000');
    await other.press('查进度');
    await other.says('.lookup', '没有查到');
    await other.type('code', code.toLowerCase().replace(/-/g, ' '));
    await other.press('查进度');
    await other.says('.about', '全年没有来做隐患排查');
    expect(other.textOf('.ledger')).to.contain('没有它的回执');
    const direct = await Tracker.open({ backend, facts: shandong, code });
    await direct.says('.about', '全年没有来做隐患排查');
  });

  it('keeps a complaint without a network, sends it when there is one, once', async () => {
    const net = network();
    net.fault = { code: 'offline', message: 'no network' };
    const page = await Tracker.open({ backend: net.backend, facts: shandong });
    await page.press('写投诉');
    for (const [field, text] of [['subject', '没有来'], ['request', '请来'], ['firm', '泰山石料'], ['name', '王厂长']] as const) await page.type(field, text);
    await page.submit();
    await page.says('.answer', '已经存好，等着发送');
    net.fault = null;
    net.everySecondFails = true;
    for (let i = 0; i < 4; i++) {
      window.dispatchEvent(new Event('online'));
      await new Promise((done) => setTimeout(done, 200));
    }
    await page.shows('.figure.code');
    const all = await net.server.cases({});
    expect(all.ok && all.value.cases.length).to.equal(1);
  });

  it('keeps a complaint that there is nobody to send to in its list, after going back and after a reload; it opens, to be copied or printed', async () => {
    const database = freshName();
    const page = await Tracker.open({ database, facts: shandong, rulebook: 'shandong-transport', on: '2026-11-20' });
    await page.press('写投诉');
    expect(page.textOf('label.choice')).not.to.contain('就用这一页提交');
    expect(page.textOf('.form button[type=submit]')).not.to.contain('提交');
    for (const [field, text] of [['subject', '没有来'], ['request', '请来排查'], ['firm', '泰山石料'], ['name', '王厂长']] as const) await page.type(field, text);
    await page.submit();
    await page.says('.answer', '没有地方可发');
    await page.press('返回');
    await page.says('.list', '没有来');
    expect(page.textOf('.list')).to.contain('还没发出去').and.not.contain('还没有投诉');
    await expect(page.element).to.be.accessible();
    page.element.remove();
    const again = await Tracker.open({ database, facts: shandong, rulebook: 'shandong-transport', on: '2026-11-20' });
    await again.says('.list', '没有来');
    again.one<HTMLButtonElement>('[data-unsent]')!.click();
    await again.says('.answer', '还没发出去');
    await again.says('.answer', '如果今天交到，最晚12月4日（周五）答复');
    expect(again.textOf('.answer')).to.contain('现在还没有开始算');
    expect(again.textOf('.content')).to.contain('请来排查').and.contain('还没有提出').and.contain('泰山石料');
    expect(again.textOf('.bar-line')).to.contain('复制全文').and.contain('打印');
    await expect(again.element).to.be.accessible();
  });

  it('shows both versions when the case has moved on, and loses neither', async () => {
    const net = network();
    const firm = await Tracker.open({ backend: net.backend, facts: shandong });
    await firm.file();
    await firm.press('看进度');
    const insurer = await Tracker.open({ backend: net.backend, party: 'insurer', facts: shandong });
    await insurer.press('看进度');
    await insurer.press('写答复');
    await insurer.type('facts', '人手不足');
    await insurer.type('measures', '下周来');
    await firm.step('补充内容', { text: '昨天又打了电话' });
    await firm.says('.history', '昨天又打了电话');
    await insurer.submit();
    await insurer.shows('.unseen');
    expect(insurer.textOf('.unseen .mine')).to.contain('下周来');
    await insurer.says('.unseen .theirs', '昨天又打了电话');
    await insurer.press('看过了');
    await insurer.shows('form.form');
    expect(insurer.one<HTMLTextAreaElement>('#field-measures')!.value).to.equal('下周来');
    await insurer.submit();
    await insurer.says('.figure', '已答复');
    expect(insurer.one('.unseen')).to.equal(null);
    expect(insurer.textOf('.history')).to.contain('昨天又打了电话').and.contain('下周来');
  });

  it('names the first entry that was tampered with', async () => {
    const { backend } = network();
    const page = await Tracker.open({ backend, facts: shandong });
    await page.file();
    await page.press('看进度');
    await page.step('补充内容', { text: '原来的话' });
    await page.says('.history', '原来的话');
    const broken = { ...backend, case: async (id: string) => {
      const answer = await backend.case(id);
      if (!answer.ok) return answer;
      const file = JSON.parse(JSON.stringify(answer.value)) as typeof answer.value;
      (file.submissions[1] as { record: { text: string } }).record.text = '换过的话';
      return { ok: true as const, value: file };
    } };
    page.element.backend = broken;
    await page.element.updateComplete;
    await page.press('看进度');
    await page.shows('.broken');
    expect(page.textOf('.broken')).to.contain('第 2 条（补充').and.contain('和当时提交的不一样');
  });

  it('shows after a reload that an answer is half written, and goes on with it at one tap', async () => {
    const life = new Life();
    const code = await life.file('2026-11-16', { rulebook: { id: 'shandong-transport', version: '2026-11-22' } });
    const given = { backend: life.backend, facts: shandong, party: 'insurer', code, database: freshName(), on: '2026-11-18' };
    const first = await Tracker.open(given);
    await first.press('写答复');
    await first.type('facts', '服务机构人手不足');
    await first.says('.desk', '已保存');
    first.element.remove();
    await new Promise((done) => setTimeout(done, 150));
    const second = await Tracker.open(given);
    await second.says('.draft', '“写答复”写了一半');
    expect(second.one('form.form')).to.equal(null);
    await second.press('接着写');
    await second.shows('form.form');
    expect(second.one<HTMLTextAreaElement>('#field-facts')!.value).to.equal('服务机构人手不足');
    expect(second.one('.draft')).to.equal(null);
    await second.press('返回');
    await second.says('.case-row', '有没写完的');
    await wipe(given.database);
  });

  it('shows a followed case as it was seen, with its time, where nobody answers, and anew when somebody does', async () => {
    const net = network();
    const database = freshName();
    const first = await Tracker.open({ backend: net.backend, facts: shandong, database });
    const code = await first.file();
    await first.press('看进度');
    await first.shows('.history .step');
    first.element.remove();
    await new Promise((done) => setTimeout(done, 150));
    net.fault = { code: 'offline', message: 'no network' };
    const byCode = await Tracker.open({ backend: net.backend, facts: shandong, database, code });
    await byCode.says('.seen', '看到的，不一定是最新的');
    expect(byCode.textOf('.seen')).to.match(/下面是 \d{4}-\d\d-\d\d \d\d:\d\d 看到的/);
    expect(byCode.textOf('.about')).to.contain('全年没有来做隐患排查');
    await byCode.says('.ledger', '1 张回执也对得上');
    net.fault = null;
    byCode.one<HTMLButtonElement>('[data-act=refresh]')!.click();
    await byCode.sees(() => byCode.one('.seen') === null, 'it is new again');
    byCode.element.remove();
    net.fault = { code: 'forbidden', message: 'not yours' };
    const refused = await Tracker.open({ backend: net.backend, facts: shandong, database, code });
    await refused.says('.lookup', '没有权限看');
    expect(refused.one('.history')).to.equal(null);
    refused.element.remove();
    await wipe(database);
  });

  it('takes a PDF with an answer; the firm finds it in the history by its name and can save it', async () => {
    const { backend } = network();
    const firm = await Tracker.open({ backend, facts: shandong });
    const code = await firm.file();
    const insurer = await Tracker.open({ backend, party: 'insurer', facts: shandong, code });
    await insurer.press('写答复');
    await insurer.type('facts', '服务机构人手不足');
    await insurer.type('measures', '下周派工程师');
    const input = insurer.one<HTMLInputElement>('#field-photos-album')!;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7\n1\n%%EOF\n'], '排查计划.pdf', { type: 'application/pdf' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await insurer.says('.file-name', '排查计划.pdf');
    await insurer.submit();
    await insurer.delivered();
    const reader = await Tracker.open({ backend, facts: shandong, code });
    await reader.says('.history .file-name', 'PDF：排查计划.pdf');
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      await reader.press('下载');
      await reader.sees(() => saved.length === 1, 'it is handed out');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['排查计划.pdf']);
  });

  it('keeps a draft over a reload', async () => {
    const database = freshName();
    const first = await Tracker.open({ facts: shandong, database, backend: network().backend });
    await first.press('写投诉');
    await first.type('subject', '没有来');
    await first.says('.desk', '已保存');
    first.element.remove();
    await new Promise((done) => setTimeout(done, 150));
    const second = await Tracker.open({ facts: shandong, database, backend: network().backend });
    await second.press('接着写');
    expect(second.one<HTMLInputElement>('#field-subject')!.value).to.equal('没有来');
    second.element.remove();
    await wipe(database);
  });

  it('says that the text sets no limit, and that no local rule is known', async () => {
    const { backend } = network();
    const shaanxi = await Tracker.open({ backend, facts: { region: '610000', sector: 'metal-smelting', policyStart: '2026-06-01' } });
    await shaanxi.file();
    await shaanxi.press('看进度');
    await shaanxi.says('.figure', '规定没有写几天内答复');
    expect(shaanxi.textOf('.answer')).to.contain('没有规定几天内答复');
    const nowhere = await Tracker.open({ backend: network().backend, facts: { region: '330000', sector: 'construction' } });
    await nowhere.file();
    await nowhere.press('看进度');
    await nowhere.says('.figure', '这里没有收录当地规则');
  });
});
