import { expect } from '@open-wc/testing';
import { dayOfCell, readHazardGrid } from './grid';
import { parseTsv } from './tsv';

const read = (text: string) => readHazardGrid(parseTsv(text), '2026-11-22');
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
  it("without a head stand in the annex's order", () => {
    expect(read('1\t边坡有浮石\t\t物的危险状态\tGB 1\t清理\t一般').rows).to.deep.equal([{ problem: '边坡有浮石', type: 'things', basis: 'GB 1', advice: '清理', level: 'general' }]);
    expect(read('边坡有浮石\n护栏缺失').rows.map(({ problem }) => problem)).to.deep.equal(['边坡有浮石', '护栏缺失']);
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
    expect(read(`问题描述\n${'边坡\n'.repeat(10_001)}`).problems.map(({ code }) => code)).to.deep.equal(['too-many']);
  });
  it('write days in several ways', () => {
    expect(['2026-11-02', '2026/11/2', '2026.11.02', '2026年11月2日', '2026/11/2 0:00', '11月2日', '2026-13-01', ''].map(dayOfCell)).to.deep.equal([
      '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02', '2026-11-02', null, null, null,
    ]);
  });
});
