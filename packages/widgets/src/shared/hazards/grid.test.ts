import { expect } from '@open-wc/testing';
import { dayOfCell, readHazardGrid } from './grid';
import { parseTsv } from './tsv';

const read = (text: string) => readHazardGrid(parseTsv(text), { found: '2026-11-22', today: '2026-11-22' });
const problemsOf = (text: string) => read(text).problems.map(({ cell, code, typed }) => `${cell} ${code} ${typed}`.trim());

describe('a table copied from a spreadsheet', () => {
  it('keeps tabs, lines and quotation marks within a quoted cell', () => {
    expect(parseTsv('a\t"b\tc\r\nd ""e"""\r\n1\t2\r\n')).to.deep.equal([['a', 'b\tc\nd "e"'], ['1', '2']]);
  });
  it('leaves quotation marks that somebody typed', () => {
    expect(parseTsv('"禁止入内"牌缺失\t"x\n5" 管\t"')).to.deep.equal([['"禁止入内"牌缺失', '"x'], ['5" 管', '"']]);
  });
  it('keeps empty lines within, so that row numbers are those on the sheet, and drops them at the end', () => {
    expect(parseTsv('a\n\nb\n\n')).to.deep.equal([['a'], [], ['b']]);
    expect(parseTsv('')).to.deep.equal([]);
  });
});

describe('hazards from a table', () => {
  it('are found by a Chinese head, in any order', () => {
    const { rows, problems, hasHeader } = read('隐患级别\t问题描述\t类型\t整改期限\t责任人\t责任人电话\n重大\t边坡有浮石\t物的危险状态\t2026年12月1日\t张工\t138\n\t配电箱未上锁\t其他情况\t\t\t');
    expect(problems).to.deep.equal([]);
    expect(hasHeader).to.equal(true);
    expect(rows).to.deep.equal([
      { problem: '边坡有浮石', type: 'things', level: 'major', due: '2026-12-01', responsible: { name: '张工', phone: '138' } },
      { problem: '配电箱未上锁', type: 'other', typeText: '其他情况' },
    ]);
  });
  it('are found by an English head', () => {
    expect(read('No.\tProblem\tLevel\tDue date\n1\tLoose rock\tgeneral\t2026/12/1').rows).to.deep.equal([{ problem: 'Loose rock', level: 'general', due: '2026-12-01' }]);
  });
  it('without a head are not guessed by their order', () => {
    expect(read('乙坑边坡\t重大\t2026-11-18\t2026-11-30').rows).to.deep.equal([]);
    expect(problemsOf('乙坑边坡\t重大\t2026-11-18\t2026-11-30')).to.deep.equal(['no-head']);
    expect(problemsOf('1\t边坡有浮石\t\t物的危险状态\tGB 1\t清理\t一般')).to.deep.equal(['no-head']);
  });
  it('are the lines of a single column without a head', () => {
    expect(read('\t边坡有浮石\t\n\t护栏缺失\t')).to.deep.include({ rows: [{ problem: '边坡有浮石' }, { problem: '护栏缺失' }], problems: [], unread: [] });
    expect(read('边坡有浮石\n护栏缺失').rows.map(({ problem }) => problem)).to.deep.equal(['边坡有浮石', '护栏缺失']);
  });
  it('are found under the names that people use', () => {
    expect(read('问题\t等级\t检查时间\t期限\t负责人\t手机\t整改状态\n甲坑边坡\t重大\t2026-11-19\t2026-11-30\t张工\t138\t已整改')).to.deep.include({
      problems: [], unread: [], rows: [{ problem: '甲坑边坡', level: 'major', found: '2026-11-19', due: '2026-11-30', responsible: { name: '张工', phone: '138' }, state: 'rectified' }],
    });
    for (const name of ['级别', '隐患等级', '隐患级别（必填）', '等级：', '＊等级']) expect(read(`隐患\t${name}\n甲\t重大`).rows[0]?.level, name).to.equal('major');
  });
  it('say which columns are not taken over, also those without a heading', () => {
    expect(read('序号\t问题\t整改费用\t现场照片\t\t\n1\t甲\t3000\t见图\t补充\t').unread).to.deep.equal([
      { heading: '序号', letter: 'A' }, { heading: '整改费用', letter: 'C' }, { heading: '现场照片', letter: 'D' }, { heading: '', letter: 'E' },
    ]);
  });
  it('cannot have been found after today', () => {
    expect(problemsOf('问题\t发现日期\t期限\n甲\t2027-01-20\t2026-12-01\n乙\t2026-11-22\t')).to.deep.equal(['B2 future 2027-01-20']);
  });
  it('with a wrong day of finding are not told that the due day lies before it', () => {
    expect(problemsOf('问题\t发现日期\t期限\n甲\t11月20日\t2026-11-01')).to.deep.equal(['B2 not-a-day 11月20日']);
    expect(problemsOf('问题\t发现日期\t期限\n甲\t0203-11-20\t9999-12-31\n乙\t1989-12-31\t2101-01-01\n丙\t1990-01-01\t2100-12-31')).to.deep.equal(['B2 not-a-day 0203-11-20', 'C2 not-a-day 9999-12-31', 'B3 not-a-day 1989-12-31', 'C3 not-a-day 2101-01-01']);
    expect(problemsOf('问题\t发现日期\t期限\n甲\t\t2026-11-01')).to.deep.equal(['C2 due-before-inspection 2026-11-01']);
  });
  it('without a day of finding, and nobody having given one, are asked for it: by column or by cell, and blamed for nothing', () => {
    const without = (text: string) => readHazardGrid(parseTsv(text), { found: null, today: '2026-11-22' }).problems.map(({ cell, code }) => [cell, code].filter(Boolean).join(' '));
    expect(without('问题描述\t隐患级别\t整改期限\n甲\t重大\t2026/11/10\n乙\t一般\t2026/11/10')).to.deep.equal(['no-found-column']);
    expect(without('甲\n乙')).to.deep.equal(['no-found-column']);
    expect(without('问题描述\t发现日期\t整改期限\n甲\t\t2026/11/10\n乙\t2026-11-12\t2026/11/10')).to.deep.equal(['B2 no-found', 'C3 due-before-found']);
  });
  it('have every wrong cell of a row named', () => {
    expect(problemsOf('问题\t级别\t发现日期\t期限\t电话\t状态\n\t严重\t2027-01-20\t下周\t138\t改完了')).to.have.members([
      'A2 empty', 'B2 not-a-level 严重', 'C2 future 2027-01-20', 'D2 not-a-day 下周', 'E2 no-name 138', 'F2 not-a-state 改完了',
    ]);
  });
  it('get no level that nobody wrote', () => {
    expect(read('问题描述\t隐患级别\n边坡有浮石\t').rows[0]).not.to.have.property('level');
  });
  it('name each wrong cell as the sheet does', () => {
    expect(problemsOf('问题描述\t隐患级别\t整改期限\t发现日期\n边坡\t严重\t2026-02-30\t\n\t一般\t2026-11-01\t2026-11-02')).to.deep.equal([
      'B2 not-a-level 严重', 'C2 not-a-day 2026-02-30', 'A3 empty', 'C3 due-before-found 2026-11-01',
    ]);
  });
  it('say when the table has no hazards, or two columns of one name', () => {
    expect(problemsOf('')).to.deep.equal(['no-rows']);
    expect(problemsOf('问题描述\t隐患级别\n')).to.deep.equal(['no-rows']);
    expect(problemsOf('序号\t依据\n1\tx')).to.deep.equal(['no-problem-column']);
    expect(problemsOf('问题描述\t隐患\n1\tx')).to.deep.equal(['B1 two-columns 隐患']);
  });
  it('too long or too many are refused before anything is kept', () => {
    expect(problemsOf(`问题描述\t责任人\n${'长'.repeat(5001)}\t${'x'.repeat(201)}`).map((one) => one.slice(0, 11))).to.deep.equal(['A2 too-long', 'B2 too-long']);
    expect(read(`问题描述\n${'长'.repeat(5001)}`).problems[0]?.most).to.equal(5000);
    expect(read(`问题描述\n${'边坡\n'.repeat(10_001)}`).problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
  it('write days in several ways', () => {
    expect(['2026-11-02', '2026/11/2', '2026.11.02', '2026年11月2日', '2026/11/2 0:00', '11月2日', '2026-13-01', ''].map(dayOfCell)).to.deep.equal([
      '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02', null, null, null,
    ]);
  });
});
