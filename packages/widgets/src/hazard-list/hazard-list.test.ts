import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import type { AnzeExportEvent } from '../shared/events/export';
import { network } from '../shared/form/harness.testing';
import { writeXlsx } from 'hucre/xlsx';
import { check, hazardReportSchema, hazardSchema, type Hazard, type HazardReport } from '@anze/core-rules/records';
import type { AnzeSubmitEvent } from '../shared/events/submit';
import { inflated, zipDirectory } from '../shared/office/zip';
import { freshName, List } from './harness.testing';
import { hazard, late, refused, report, risk, uuid } from './samples.testing';

const shandong = { region: '370000', sector: 'transport' };
const guangdong = { region: '440000', sector: 'non-coal-mine' };
const several = report([hazard(1), late(2, 'major'), refused(3, 'major'), hazard(4, { state: 'rectified', level: 'general', history: [{ step: 'rectified', date: '2026-11-05' }] })], [risk(1)]);

describe('anze-hazard-list', () => {
  it('empty, says what will stand here and offers the first step', async () => {
    const list = await List.open({ facts: shandong });
    expect(list.textOf('.empty')).to.contain('从第一条开始').and.contain('记一条隐患');
    await expect(list.element).to.be.accessible();
  });
  it('records a hazard with nothing preset, and closes it step by step', async () => {
    const list = await List.open({ facts: shandong }, 'zh-CN', 375);
    await list.press('[data-act=add]');
    expect(list.all<HTMLInputElement>('input[type=radio]').filter(({ checked }) => checked)).to.deep.equal([]);
    await list.type('problem', '边坡有浮石');
    await list.save();
    expect(list.problems).to.deep.equal(['边坡有浮石']);
    expect(list.textOf('.chips')).to.contain('级别没定').and.contain('已发现');
    for (const [step, state] of [['told', '已告知'], ['agreed', '约定整改中'], ['rectified', '待复查'], ['rechecked', '复查通过'], ['closed', '已关闭']] as const) {
      await list.press(`[data-step=${step}]`);
      if (step === 'agreed') await list.type('due', '2026-12-01');
      if (step === 'rechecked') await list.choose('改到位了');
      await list.save();
      expect(list.textOf('.chip.state')).to.equal(state);
    }
    expect(list.textOf('.figure')).to.equal('都改好了');
  });
  it('names what is wrong at the field and leads there, and keeps what was typed', async () => {
    const list = await List.open();
    await list.press('[data-act=add]');
    await list.type('advice', '清理');
    await list.save();
    expect(list.textOf('.problems')).to.contain('请填问题描述。');
    expect(list.focused).to.equal(list.one('.problems'));
    await list.press('.problems button');
    expect(list.focused?.id).to.equal('field-problem');
    expect(list.one<HTMLTextAreaElement>('#field-advice')!.value).to.equal('清理');
    await expect(list.element).to.be.accessible();
  });
  it('says that a step lies before the one before it', async () => {
    const list = await List.open({ report: several });
    await list.open(2);
    await list.press('[data-step=rectified]');
    await list.type('date', '2026-11-02');
    await list.save();
    expect(list.textOf('#field-date-error')).to.contain('早于上一步（2026-11-03）');
  });
  it('says of a day that was put there that it was, and asks who refused and why', async () => {
    const list = await List.open({ report: several });
    await list.open(2);
    await list.press('[data-step=refused]');
    expect([list.one<HTMLInputElement>('#field-date')!.value, list.textOf('#field-date-help')]).to.deep.equal(['2026-11-22', '先填了今天，不是今天请改。']);
    await list.save();
    expect(list.textOf('.problems')).to.contain('请填谁拒绝整改。').and.contain('请填拒绝的原因。');
    await list.type('date', '2026-11-20');
    expect(list.one('#field-date-help')).to.equal(null);
    await list.type('by', '王经理');
    await list.type('note', '没说原因');
    await list.save();
    expect(list.one('.problems')).to.equal(null);
  });
  it('keeps what stands open through a reload, in the draft', async () => {
    const database = freshName();
    const list = await List.open({ database });
    await list.press('[data-act=add]');
    await list.type('problem', '写到一半');
    await list.saved();
    fixtureCleanup();
    const again = await List.open({ database });
    expect(again.one<HTMLTextAreaElement>('#field-problem')!.value).to.equal('写到一半');
  });
  it('brings a deleted row back, by button and by keys, and forth again', async () => {
    const list = await List.open({ report: several });
    await list.open(1);
    await list.press('[data-act=remove]');
    expect(list.problems).to.deep.equal(['问题2', '问题3', '问题4']);
    await list.press('[data-act=undo]');
    expect(list.problems[0]).to.equal('问题1');
    await list.key('y', { ctrlKey: true }, list.one('[data-open]'));
    expect(list.problems[0]).to.equal('问题2');
    await list.key('z', { ctrlKey: true }, list.one('[data-open]'));
    expect(list.problems[0]).to.equal('问题1');
  });
  it('leaves the keys of undo to a field that somebody types in', async () => {
    const list = await List.open({ report: report(Array.from({ length: 12 }, (_, i) => hazard(i + 1))) });
    await list.open(1);
    await list.press('[data-act=remove]');
    list.one<HTMLInputElement>('input[type=search]')!.focus();
    await list.key('z', { ctrlKey: true });
    expect(list.textOf('.counted')).to.contain('共 11 条');
  });
  it('finds by state, level and words', async () => {
    const list = await List.open({ report: report([...several.hazards, ...Array.from({ length: 8 }, (_, i) => hazard(i + 10))]) });
    const select = list.one<HTMLSelectElement>('[data-find=state]')!;
    select.value = 'refused';
    select.dispatchEvent(new Event('change'));
    await list.element.updateComplete;
    expect(list.problems).to.deep.equal(['问题3']);
    expect(list.textOf('.counted')).to.contain('找到 1 条，共 12 条');
  });
  it('is a table where there is room, and accessible in both', async () => {
    const wide = await List.open({ report: several }, 'zh-CN', 900);
    expect(wide.one('table')!.getAttribute('aria-rowcount')).to.equal('5');
    expect(wide.all('tbody tr').map((row) => row.getAttribute('aria-rowindex'))).to.deep.equal(['2', '3', '4', '5']);
    await expect(wide.element).to.be.accessible();
    fixtureCleanup();
    const narrow = await List.open({ report: several }, 'zh-CN', 375);
    expect(narrow.all('li[data-row]').map((row) => row.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3', '4']);
    await expect(narrow.element).to.be.accessible();
  });
});

describe('duties to report', () => {
  it('of a major hazard past its day stand with who, to whom, by when and the article', async () => {
    const list = await List.open({ facts: guangdong, report: several, rulebook: 'guangdong-non-coal-mine' });
    await list.until(() => list.one('.duty anze-citation'), 'the duty comes');
    expect(list.textOf('.duties')).to.contain('保险公司 → 主管部门').and.contain('应当立即报告（11月11日起），还没有记录').and.contain('第 2 条').and.not.contain('超期');
    await list.press('.duty [data-step=reported]');
    await list.type('by', '县应急管理局');
    await list.save();
    await list.until(() => !list.one('.duty'), 'it is done');
  });
  it('of a refused one in Shandong have no day, and say so', async () => {
    const list = await List.open({ facts: shandong, report: several, rulebook: 'shandong-transport' });
    await list.until(() => list.one('.duty anze-citation'), 'the duty comes');
    expect(list.textOf('.duty')).to.contain('条文没有写天数').and.contain('第 3 条');
  });
  it('are not taken from another firm than the one that the list names', async () => {
    const list = await List.open({ facts: guangdong, firm: { name: '广东石料厂' }, report: several, rulebook: 'guangdong-non-coal-mine,sector-requirements' });
    expect(list.element.isOfAnother, 'the list names another firm').to.equal(true);
    await list.until(() => list.textOf('.duties').includes('不能照它的规定来'), 'it is said');
    expect(list.textOf('.duties')).to.contain(several.firm.name).and.contain('广东石料厂');
    expect(list.all('.duty')).to.deep.equal([]);
    expect(list.element.heading()).to.deep.equal({});
    list.element.firm = { name: several.firm.name };
    await list.until(() => list.one('.duty anze-citation'), 'the duty comes');
  });
  it('speak to the firm as you, and on anybody else\'s page of the firm', async () => {
    const given = { facts: { region: '610000', sector: 'metal-smelting' }, report: several, rulebook: 'shaanxi' };
    const own = await List.open(given);
    await own.until(() => own.one('.duty anze-citation'), 'the duty comes');
    expect(own.textOf('.duty')).to.contain('你没有按约定时限改好');
    const insurer = await List.open({ ...given, party: 'insurer' });
    await insurer.until(() => insurer.one('.duty anze-citation'), 'the duty comes');
    expect(insurer.textOf('.duty')).to.contain('企业没有按约定时限改好').and.not.match(/[你您]/);
  });
  it('need a place; where there is no rule, that is said', async () => {
    const list = await List.open({ report: several });
    expect(list.textOf('.duties')).to.contain('要先知道在哪个地区');
    expect(list.one('[data-act=ask]'), 'nobody to show the questions').to.equal(null);
    list.element.opens = 'anze-tier-calculator';
    await list.element.updateComplete;
    const asked = oneEvent(list.element, 'anze-open');
    list.element.addEventListener('anze-open', (event) => event.preventDefault(), { once: true });
    await list.press('[data-act=ask]');
    expect((await asked).detail).to.deep.equal({ widget: 'anze-tier-calculator', facts: {}, item: null });
    list.element.facts = { region: '330000', sector: 'transport' };
    await list.until(() => list.textOf('.duties').includes('还没有收录'), 'no rule is said');
  });
});

describe('tables', () => {
  it('with an error are named by cell, and nothing is taken over', async () => {
    const list = await List.open();
    await list.press('[data-act=paste]');
    await list.type('paste', '问题描述\t隐患级别\n边坡有浮石\t严重\n护栏缺失\t一般');
    await list.press('[data-act=read]');
    expect(list.textOf('.preview .problems')).to.contain('单元格 B2').and.contain('严重');
    expect(list.one('[data-act=take]')).to.equal(null);
    await list.press('[data-act=back]');
    expect(list.problems).to.deep.equal([]);
  });
  it('without headings are refused with the headings that are needed', async () => {
    const list = await List.open();
    await list.press('[data-act=paste]');
    await list.type('paste', '乙坑边坡\t重大\t2026-11-18\t2026-11-30');
    await list.press('[data-act=read]');
    expect(list.textOf('.preview .problems')).to.contain('没有认出表头').and.contain('一定要有“问题描述”');
    expect(list.one('[data-act=take]')).to.equal(null);
    await list.type('paste', '问题\t级别\t发现日期\t状态\n甲\t严重\t2027-01-20\t改完了');
    await list.press('[data-act=read]');
    expect(list.all('.preview .problems li').map(List.words)).to.have.length(3);
    expect(list.textOf('.preview .problems')).to.contain('单元格 C2：发现日期 2027-01-20 还没到（今天是2026-11-22）').and.contain('单元格 D2：“改完了”不是状态');
  });
  it('without a day of finding are asked for it, and take the day of the inspection once that is given', async () => {
    const list = await List.open();
    const text = '问题描述\t隐患级别\t整改期限\n边坡有浮石\t重大\t2026/11/10';
    await list.press('[data-act=paste]');
    await list.type('paste', text);
    await list.press('[data-act=read]');
    expect(list.all('.preview .problems li').map(List.words)).to.have.length(1);
    expect(list.textOf('.preview')).to.contain('没有“发现日期”这一列').and.not.contain('2026-11-22');
    await list.press('[data-act=back]');
    await list.inspected();
    await list.press('[data-act=paste]');
    await list.type('paste', text);
    await list.press('[data-act=read]');
    expect(list.textOf('.preview .notes')).to.equal('没写发现日期的行，按检查日期 2026-11-02 记。');
    expect(list.textOf('.first-rows')).to.contain('发现日期：2026-11-02');
  });
  it('show everything that they would bring, and name what they would not', async () => {
    const list = await List.open();
    await list.press('[data-act=paste]');
    await list.type('paste', '问题\t等级\t发现日期\t状态\t整改费用\n甲坑边坡\t重大\t2026-11-19\t已整改\t3000');
    await list.press('[data-act=read]');
    expect(list.all('.first-rows li div').map(List.words)).to.deep.equal(['问题描述：甲坑边坡', '隐患级别：重大隐患', '发现日期：2026-11-19', '状态：待复查']);
    expect(list.textOf('.preview .notes')).to.equal('没有读入的列：整改费用。');
    await list.press('[data-act=take]');
    const [row] = [...list.element.desk.rows.values()].map((one) => (one as { value: Hazard }).value);
    expect(row).to.deep.include({ level: 'major', found: '2026-11-19', state: 'rectified' });
    expect(check(hazardSchema, row).ok).to.equal(true);
  });
  it('from a file show the columns that were not read', async () => {
    const list = await List.open();
    await list.press('[data-act=paste]');
    const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [['问题', '等级', '发现日期', '整改费用', '备注'], ['甲', '重大', '2026-11-19', 3000, '急']] }] });
    await pick(list, '#field-file', new File([bytes as BlobPart], 'x.xlsx'));
    await list.until(() => list.one('[data-act=take]'), 'it is read');
    expect(list.textOf('.preview .notes')).to.equal('没有读入的列：整改费用、备注。');
    expect(list.textOf('.first-rows')).to.contain('隐患级别：重大隐患');
  });
  it('from a file say that rows without a day of finding take the day of the inspection', async () => {
    const list = await List.open();
    await list.inspected();
    await list.press('[data-act=paste]');
    const file = async (...rows: (string | null)[][]) => new File([(await writeXlsx({ sheets: [{ name: 'x', rows: [['问题描述', '发现日期'], ...rows] }] })) as BlobPart], 'x.xlsx');
    await pick(list, '#field-file', await file(['甲', '2026-10-30'], ['乙', null]));
    await list.until(() => list.textOf('.first-rows').includes('乙'), 'it is read');
    expect(list.textOf('.preview .notes')).to.equal('没写发现日期的行，按检查日期 2026-11-02 记。');
    expect(list.all('.first-rows li').map(List.words)).to.satisfy((rows: string[]) => rows[0]!.includes('2026-10-30') && rows[1]!.includes('2026-11-02'));
    await pick(list, '#field-file', await file(['丙', '2026-10-31']));
    await list.until(() => list.textOf('.first-rows').includes('丙'), 'the next is read');
    expect(list.one('.preview .notes')).to.equal(null);
  });
  it('without are taken over at once, and given back by one undo', async () => {
    const list = await List.open({ report: several });
    await list.press('[data-act=paste]');
    await list.type('paste', '问题描述\t隐患级别\n边坡有浮石\t重大\n护栏缺失\t');
    await list.press('[data-act=read]');
    expect(list.focused).to.equal(list.one('#preview-title'));
    await list.press('[data-act=take]');
    expect(list.problems.slice(-2)).to.deep.equal(['边坡有浮石', '护栏缺失']);
    await list.press('[data-act=undo]');
    expect(list.problems).to.deep.equal(['问题1', '问题2', '问题3', '问题4']);
  });
});

describe('handing in', () => {
  it('offers the host the whole record, as its schema has it', async () => {
    const list = await List.open({ facts: shandong, report: several });
    const told = oneEvent(list.element, 'anze-submit');
    list.element.addEventListener('anze-submit', (event) => event.preventDefault(), { once: true });
    await list.press('[data-act=submit]');
    const { detail } = (await told) as AnzeSubmitEvent;
    expect(check(hazardReportSchema, detail.record).ok).to.equal(true);
    expect((detail.record as HazardReport).hazards.map(({ id }) => id)).to.deep.equal([1, 2, 3, 4].map(uuid));
    expect(list.textOf('.status')).to.contain('已交给本网站处理');
    expect(list.problems.length).to.equal(4);
  });
  it('needs the firm, and leads to it', async () => {
    const list = await List.open({ report: { ...several, firm: { name: ' ' } } });
    await list.press('[data-act=submit]');
    expect(list.textOf('.problems')).to.contain('请填被保险人名称');
    await list.press('.problems > .button');
    expect(list.focused).to.equal(list.one('.problems'));
    await list.press('.problems li button');
    expect(list.focused?.id).to.equal('field-firm');
  });
  it('a refusal to sign asks for its note, stands meanwhile, after a reload too, and goes out', async () => {
    const database = freshName();
    const first = await List.open({ database, report: several });
    await first.press('[data-tab=head]');
    await first.choose('拒绝签字');
    await first.save();
    expect(first.textOf('.problems')).to.contain('企业现场人员签字').and.contain('请填拒签说明');
    expect(first.focused).to.equal(first.one('.problems'));
    await first.press('.problems li button');
    expect(first.focused?.id).to.equal('field-siteSignature.note');
    expect(first.focused?.getAttribute('aria-invalid')).to.equal('true');
    await first.saved();
    first.element.remove();
    await new Promise((done) => setTimeout(done, 200));

    const list = await List.open({ database, report: several });
    const sent: HazardReport[] = [];
    list.element.addEventListener('anze-submit', (event) => {
      event.preventDefault();
      sent.push((event as AnzeSubmitEvent).detail.record as HazardReport);
    });
    await list.press('[data-act=submit]');
    expect(list.textOf('.problems')).to.contain('请填拒签说明');
    expect(sent).to.deep.equal([]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(list.textOf('.signs')).to.contain('拒绝签字：—');
    window.dispatchEvent(new Event('afterprint'));
    await list.press('[data-tab=head]');
    expect(list.textOf('.head-form .choice.checked')).to.contain('拒绝签字').and.not.contain('打字');
    await list.type('siteSignature.note', '王经理说没空');
    await list.save();
    await list.press('[data-act=submit]');
    expect(sent.map(({ siteSignature }) => siteSignature?.way === 'refused' && siteSignature.note)).to.deep.equal(['王经理说没空']);
  });
  it('a hazard found after the day of inspection is named, with both days, before anything is sent; it may be so', async () => {
    const list = await List.open({ report: report([hazard(1), hazard(2, { found: '2026-10-09' })], []) });
    await list.inspected('2026-09-01');
    expect(list.textOf('.submit .notice')).to.contain('检查日期（2026-09-01）早于发现日期：第 1 条（2026-11-02）、第 2 条（2026-10-09）');
    const sent: string[] = [];
    list.element.addEventListener('anze-submit', (event) => {
      event.preventDefault();
      sent.push(((event as AnzeSubmitEvent).detail.record as HazardReport).date);
    });
    await list.press('[data-act=submit]');
    expect(list.textOf('.problems')).to.contain('请看一下').and.contain('检查日期（2026-09-01）').and.contain('第 2 条（2026-10-09）');
    expect([list.focused, sent]).to.deep.equal([list.one('.problems'), []]);
    await list.press('.problems li button');
    expect(list.one<HTMLInputElement>('#field-date')!.value).to.equal('2026-09-01');
    await list.save();
    await list.press('[data-act=submit]');
    await list.press('[data-act=submit-anyway]');
    expect(sent).to.deep.equal(['2026-09-01']);
    await list.inspected('2026-11-02');
    expect(list.one('.submit .notice')).to.equal(null);
    await list.press('[data-act=submit]');
    expect(sent).to.deep.equal(['2026-09-01', '2026-11-02']);
  });
  it('without anybody to send to is kept on the device, and said', async () => {
    const list = await List.open({ firm: { name: '某某运输公司' } });
    await list.add('边坡有浮石');
    expect(list.textOf('.submit')).not.to.contain('自动发出');
    expect(list.textOf('.submit')).to.contain('不会发出去').and.contain('导出或打印');
    await list.press('[data-act=submit]');
    expect(list.textOf('.problems')).to.contain('请填检查日期');
    await list.inspected('2026-11-22');
    await list.press('[data-act=submit]');
    await list.until(() => list.textOf('.desk-sent').includes('有 1 条留在这里'), 'it waits');
  });
  it('goes on with what is not closed, the same hazards, until all are; one state of the sending is told', async () => {
    const database = freshName();
    const server = network();
    const given = { facts: guangdong, database, backend: server.backend };
    const first = await List.open({ ...given, firm: { name: '示例石料厂' } });
    await first.press('[data-act=paste]');
    await first.type('paste', '问题描述\t级别\t发现日期\t整改期限\t状态\n边坡有浮石\t重大\t2026-11-02\t2026-11-10\t约定整改中\n护栏缺失\t一般\t2026-11-02\t2026-11-30\t\n电线裸露\t一般\t2026-11-02\t\t已关闭');
    await first.press('[data-act=read]');
    await first.press('[data-act=take]');
    await first.inspected();
    expect(first.textOf('.submit')).to.contain('还没关闭的隐患提交后留在这里');
    const open = [...first.element.desk.rows.keys()].slice(0, 2);
    const received = oneEvent(first.element, 'anze-receipt');
    await first.press('[data-act=submit]');
    await received;
    await first.until(() => first.problems.length === 2, 'two are left');
    expect(first.textOf('.status')).to.contain('还没关闭的 2 条留在这里').and.not.contain('正在发送');
    expect(first.textOf('.desk-sent')).to.contain('已收到回执');
    first.element.remove();

    const list = await List.open(given);
    await list.until(() => list.problems.length === 2, 'they are there after a reload');
    expect(list.problems).to.deep.equal(['边坡有浮石', '护栏缺失']);
    expect([...list.element.desk.rows.keys()]).to.have.members(open);
    await list.until(() => list.one('.duty anze-citation'), 'the duty to report still stands');
    for (const n of [1, 2]) for (const step of ['rectified', 'rechecked', 'closed']) {
      await list.open(n);
      await list.press(`[data-step=${step}]`);
      if (step === 'rechecked') await list.choose('改到位了');
      await list.save();
    }
    expect(list.textOf('.submit')).not.to.contain('还没关闭的隐患');
    const again = oneEvent(list.element, 'anze-submit');
    await list.press('[data-act=submit]');
    expect((((await again) as AnzeSubmitEvent).detail.record as HazardReport).hazards.map(({ state }) => state)).to.deep.equal(['closed', 'closed']);
    await list.until(() => list.one('.empty'), 'nothing is left to follow');
  });
});

/** What a person does with the file button. */
async function pick(list: List, selector: string, file: File): Promise<void> {
  const input = list.one<HTMLInputElement>(selector)!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await list.element.updateComplete;
}
async function jpeg(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 30;
  canvas.getContext('2d')!.fillRect(0, 0, 20, 20);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  return new File([blob!], 'IMG_1.jpg', { type: 'image/jpeg' });
}

describe('photos and papers', () => {
  it('a photo goes with its hazard, and is listed with the record that is sent', async () => {
    const list = await List.open({ firm: { name: '某某运输公司' }, backend: network().backend });
    await list.press('[data-act=add]');
    await list.type('problem', '边坡有浮石');
    await pick(list, '#field-photos-album', await jpeg());
    await list.until(() => list.one('canvas[data-photo]'), 'the photo is there');
    await list.save();
    await list.inspected('2026-11-22');
    const submitted = oneEvent(list.element, 'anze-submit');
    const received = oneEvent(list.element, 'anze-receipt');
    await list.press('[data-act=submit]');
    const { detail } = (await submitted) as AnzeSubmitEvent;
    expect(detail.photos.length).to.equal(1);
    expect((detail.record as HazardReport).hazards[0]!.photos).to.deep.equal(detail.photos);
    expect((await received).detail.queryCode).to.be.a('string');
    await list.until(() => list.textOf('.desk-sent').includes('查询码'), 'the receipt is shown');
  });
  it('the workbook that goes out comes back in as the same hazards', async () => {
    const list = await List.open({ report: several });
    list.element.addEventListener('anze-export', (event) => event.preventDefault());
    const made = oneEvent(list.element, 'anze-export');
    await list.press('[data-act=xlsx]');
    const { detail } = (await made) as AnzeExportEvent;
    expect(detail.name).to.equal('隐患清单-某某运输公司-2026-11-02.xlsx');
    await list.press('[data-act=paste]');
    await pick(list, '#field-file', new File([detail.content], detail.name));
    await list.until(() => list.one('[data-act=take]'), 'it is read');
    expect(list.textOf('#preview-title')).to.equal('读到 5 条');
    await list.press('[data-act=take]');
    expect(list.element.desk.rows.size).to.equal(5);
    const rows = [...list.element.desk.rows.values()].map((row) => (row as { value: unknown }).value);
    expect(rows.slice(0, 4)).to.deep.equal([...several.hazards]);
  });
  it('a file that is none is said, and takes nothing over', async () => {
    const list = await List.open();
    await list.press('[data-act=paste]');
    await pick(list, '#field-file', new File(['<html>'], 'x.xlsx'));
    await list.until(() => list.one('.preview .problems'), 'it is said');
    expect(list.one('[data-act=take]')).to.equal(null);
  });
  it('the Word file names no day of inspection that nobody entered', async () => {
    const list = await List.open({ firm: { name: '某某运输公司' } });
    await list.add('边坡有浮石');
    list.element.addEventListener('anze-export', (event) => event.preventDefault());
    const word = oneEvent(list.element, 'anze-export');
    await list.press('[data-act=docx]');
    const { content } = ((await word) as AnzeExportEvent).detail;
    const bytes = new Uint8Array(await content.arrayBuffer());
    const document = zipDirectory(bytes)!.find(({ name }) => name === 'word/document.xml')!;
    const text = new TextDecoder().decode(inflated(bytes, document)!).replace(/<[^>]+>/g, '');
    expect(text).to.match(/服务日期：[^0-9]/);
  });
  it('Word and the template come out too', async () => {
    const list = await List.open({ report: several });
    list.element.addEventListener('anze-export', (event) => event.preventDefault());
    const word = oneEvent(list.element, 'anze-export');
    await list.press('[data-act=docx]');
    expect(((await word) as AnzeExportEvent).detail.content.size).to.be.greaterThan(2000);
    await list.until(() => list.textOf('.status').includes('文件做好了'), 'it is said');
    await list.press('[data-act=paste]');
    const template = oneEvent(list.element, 'anze-export');
    await list.press('[data-act=template]');
    expect(((await template) as AnzeExportEvent).detail.name).to.equal('隐患清单模板.xlsx');
  });
  it('on paper every row stands, in the annex\'s columns, and then the page is back', async () => {
    const list = await List.open({ report: report(Array.from({ length: 100 }, (_, i) => hazard(i + 1)), [risk(1)]) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(list.all('.paper tbody tr').length).to.equal(101);
    expect(list.textOf('.paper th')).to.contain('序号 | 问题描述 | 现场照片 | 类型 | 依据 | 整改建议 | 隐患级别').and.contain('防范措施 | 风险等级');
    expect(list.textOf('.print-footer')).to.contain('以主管部门解释为准');
    window.dispatchEvent(new Event('afterprint'));
    await list.element.updateComplete;
    expect(list.one('.paper')).to.equal(null);
  });
});

describe('a long list', () => {
  const long = report(Array.from({ length: 3000 }, (_, i) => hazard(i + 1)));
  it('draws a few rows, keeps the focused one, and walks to the last', async () => {
    const list = await List.open({ report: long }, 'zh-CN', 375);
    await list.until(() => list.one('[data-gap]'), 'there is room for the others');
    expect(list.all('[data-row]').length).to.be.lessThan(80);
    const first = list.one('[data-open]')!;
    first.focus();
    await list.key('End');
    await list.until(() => List.words(list.focused).includes('问题3000'), 'the last has the focus');
    expect(list.focused!.closest('[data-row]')!.getAttribute('aria-posinset')).to.equal('3000');
    await list.key('ArrowUp');
    await list.until(() => List.words(list.focused).includes('问题2999'), 'the one before');
    window.scrollTo(0, 0);
    await list.until(() => list.one(`[data-row='${uuid(1)}']`), 'the first is drawn again');
    expect(List.words(list.focused), 'the focus stayed').to.contain('问题2999');
  });
  it('writes one row for one edited row', async () => {
    const list = await List.open({ report: report(Array.from({ length: 100 }, (_, i) => hazard(i + 1))) });
    await list.open(1);
    await list.press('[data-act=edit]');
    await list.type('problem', '改过');
    await list.save();
    await list.saved();
    expect(list.element.desk.rows.size).to.equal(100);
    await list.open(2);
    await list.press('[data-act=remove]');
    const { rows } = list.element.desk.pending.take();
    expect([Object.keys(rows.put ?? {}), rows.drop]).to.deep.equal([[], [`hazards/${uuid(2)}`]]);
  });
});

describe('in other dress', () => {
  it('has the frame and the title of the other widgets, on the screen and in print', async () => {
    const list = await List.open();
    const [base, title] = [getComputedStyle(list.one('.base')!), getComputedStyle(list.one('.base .title')!)];
    expect([base.paddingTop, base.borderTopWidth, parseFloat(title.fontSize) / parseFloat(base.fontSize)]).to.deep.equal(['16px', '1px', 1.125]);
    const inPrint = list.element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).flatMap((rule) => (rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules] : []))
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === '.base');
    expect(inPrint.map(({ style }) => [style.fontSize, style.borderTopWidth])).to.deep.include(['11pt', '0px']);
  });
  it('English has no Chinese of its own left', async () => {
    const list = await List.open({ report: report([hazard(1, { problem: 'Loose rock' })]) }, 'en');
    expect(List.words(list.one('.base'))).not.to.match(/[一-鿿]/);
    await list.open(1);
    expect(List.words(list.one('.base'))).not.to.match(/[一-鿿]/);
    await list.press('[data-act=edit]');
    expect(List.words(list.one('.base'))).not.to.match(/[一-鿿]/);
  });
  it('elder: the form has one step a screen; what a step lacks is said there, and back is free', async () => {
    const list = await List.open({ mode: 'elder', on: '2026-11-22' });
    await list.press('[data-act=add]');
    expect(list.textOf('.form')).to.contain('第 1 步，共 3 步');
    await list.save();
    expect(list.textOf('.form')).to.contain('第 1 步，共 3 步');
    expect(list.textOf('.problems')).to.contain('请填问题描述');
    expect(list.focused).to.equal(list.one('.problems'));
    await list.type('problem', '边坡有浮石');
    await list.type('found', '2026-11-20');
    await list.save();
    expect([list.textOf('.problems'), list.textOf('.form .where')]).to.deep.equal(['', '第 2 步，共 3 步']);
    await list.save();
    await list.type('due', '2026-11-01');
    await list.save();
    expect(list.textOf('.problems')).to.contain('2026-11-20');
    await list.press('.form .buttons button[type=button]');
    expect(list.textOf('.form .where')).to.equal('第 2 步，共 3 步');
  });
});
