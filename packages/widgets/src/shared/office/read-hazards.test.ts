import { expect } from '@open-wc/testing';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from 'hucre';
import { hazardTemplate, hazardWorkbook, readHazardWorkbook, type ImportOptions } from './office';
import { dayOf } from './cell-values';

const id = (n: number) => `${String(n).padStart(8, '0')}-52a1-4c1e-9a52-7f0d3c1b2a10`;
const head = ['序号', '问题描述', '类型', '隐患级别', '发现日期', '整改期限', '责任人', '责任人电话', '状态'];
const workbook = (rows: CellValue[][], name = '隐患排查清单') => writeXlsx({ sheets: [{ name, rows }] });
const read = async (rows: CellValue[][], options?: ImportOptions) => readHazardWorkbook(await workbook(rows), options);
const wrong = async (rows: CellValue[][], options?: ImportOptions) => {
  const outcome = await read(rows, options);
  return outcome.ok ? [] : outcome.problems.map(({ cell, code }) => `${cell} ${code}`);
};

describe('an imported workbook', () => {
  it('gives back what was exported, in either language', async () => {
    const report = {
      firm: { name: '某某公司' }, date: '2026-03-02', inspectors: [],
      risks: [{ id: id(1), risk: '车辆伤害', type: '运输', basis: '=依据', measures: '限速', level: 'larger' as const, photos: [] }],
      hazards: [{
        id: id(2), problem: '=cmd|"/C calc"!A0', type: 'other' as const, typeText: '照明', basis: '#REF!', advice: 'a_x0041_b', level: 'major' as const, found: '2026-03-02', due: '2026-03-12',
        responsible: { name: '张三', phone: '13800000000', role: '安全员' }, state: 'agreed' as const, history: [], photos: [],
      }],
    };
    for (const language of ['zh-CN', 'en'] as const) {
      const outcome = await readHazardWorkbook(await hazardWorkbook(report, async () => null, { language }));
      expect(outcome.ok && [outcome.risks, outcome.hazards]).to.deep.equal([report.risks, report.hazards]);
    }
  });
  it('says of every cell what is wrong, and takes nothing in', async () => {
    const rows = [head,
      [1, '护栏缺失', '物的危险状态', '特别重大', '2026-02-30', null, null, null, null],
      [2, null, null, null, '2026-3-2', '2026-3-1', null, '138', '完成'],
      [3, '好的一行', '自己的类型', '重大隐患', '2026年3月2日', '2026/3/9', '张三', 13800000000, '已整改'],
    ];
    expect(await wrong(rows)).to.have.members(['D2 choice', 'E2 day', 'B3 required', 'F3 before-found', 'G3 required', 'I3 choice']);
  });
  it('reads days, levels and types as people write them', async () => {
    const outcome = await read([['检查记录'], [], head, [1, '甲', '其他：照明', '重大隐患', new Date('2026-03-01T00:00:00Z'), '2026年3月9日', '张三', 13800000000, '已整改'], [2, '乙', '自己的类型', null, 46082, null, null, null, null]]);
    expect(outcome.ok && outcome.hazards.map(({ type, typeText, level, found, due, responsible, state }) => [type, typeText, level, found, due, responsible?.phone, state])).to.deep.equal([
      ['other', '照明', 'major', '2026-03-01', '2026-03-09', '13800000000', 'rectified'],
      [undefined, '自己的类型', undefined, '2026-03-01', undefined, undefined, 'found'],
    ]);
  });
  it('finds its columns in English, in any order, under other names, and says which it left out', async () => {
    const outcome = await read([['Status', 'Deadline', 'Date found', 'Issue', 'Weather'], ['Closed', '2026.3.9', '20260301', 'No guard rail', 'rain']], { language: 'en' });
    expect(outcome.ok && [outcome.hazards[0]?.problem, outcome.hazards[0]?.state, outcome.ignored]).to.deep.equal(['No guard rail', 'closed', [{ sheet: '隐患排查清单', heading: 'Weather' }]]);
  });
  it('gives a copied row an id of its own', async () => {
    const outcome = await read([['问题描述', '发现日期', '编号'], ['甲', '2026-3-1', id(5)], ['乙', '2026-3-1', id(5)]]);
    expect(outcome.ok && outcome.hazards[0]?.id).to.equal(id(5));
    expect(outcome.ok && outcome.hazards[1]?.id).not.to.equal(id(5));
  });
  it('takes the day of the inspection where a row has none, if told to', async () => {
    const rows = [['问题描述', '发现日期'], ['甲', null]];
    expect(await wrong(rows)).to.deep.equal(['B2 required']);
    expect(await wrong([['问题描述', '整改期限'], ['甲', '2026-3-10'], ['乙', '2026-3-10']]), 'a missing column once').to.deep.equal([' no-column']);
    const outcome = await read(rows, { foundOn: '2026-03-02' });
    expect(outcome.ok && [outcome.hazards[0]?.found, outcome.undated]).to.deep.equal(['2026-03-02', 1]);
    const dated = await read([['问题描述', '发现日期'], ['甲', '2026-3-1']], { foundOn: '2026-03-02' });
    expect(dated.ok && dated.undated).to.equal(0);
  });
  it('is not told of a due day before a day of finding that is wrong itself, nor of a day to come as found', async () => {
    const rows = [['问题', '等级', '发现日期', '期限', '状态'], ['甲', '重大', '三月一日', '2026-3-1', '改完了'], ['乙', '特大', '2027-01-20', '2026-12-01', '改完了']];
    expect(await wrong(rows, { foundOn: '2026-03-02', today: '2026-11-22' })).to.have.members(['C2 day', 'E2 choice', 'B3 choice', 'C3 future', 'E3 choice']);
  });
  it('says of every column that is not taken in, with a heading or without', async () => {
    const outcome = await read([['序号', '问题', '等级', '发现日期', '现场照片', '整改费用'], [1, '甲', '重大', '2026-3-1', null, 3000, '补充']]);
    expect(outcome.ok && outcome.hazards[0]?.level).to.equal('major');
    expect(outcome.ok && outcome.ignored.map(({ heading }) => heading)).to.have.members(['整改费用', '序号', 'G 列（没有表头）']);
  });
  it('names the fix for a file that is none', async () => {
    const text = (content: string) => new TextEncoder().encode(content);
    const code = async (bytes: Uint8Array, options?: ImportOptions) => {
      const outcome = await readHazardWorkbook(bytes, options);
      return outcome.ok ? 'ok' : outcome.problems[0]?.code;
    };
    const good = await workbook([head, ...Array.from({ length: 60 }, () => [1, '甲', null, null, '2026-3-1', null, null, null, null])]);
    expect(await code(good)).to.equal('ok');
    expect(await code(new Uint8Array())).to.equal('empty');
    expect(await code(text('\uFEFF <html><table><tr><td>1</td></tr></table></html>'))).to.equal('html');
    expect(await code(text('序号,问题描述\n1,甲'))).to.equal('not-xlsx');
    expect(await code(good.subarray(0, good.length - 30))).to.equal('damaged');
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]))).to.equal('xls');
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])]))).to.equal('password');
    expect(await code(good, { limits: { bytes: 100 } })).to.equal('too-large');
    expect(await code(good, { limits: { inflated: 1000 } })).to.equal('too-much-inside');
    expect(await code(good, { limits: { rows: 10 } })).to.equal('too-many-rows');
    expect(await code(await workbook([['甲', '乙'], [1, 2]]))).to.equal('no-list');
    expect(await code(await hazardTemplate())).to.equal('no-rows');
  });
});

describe('a day in a cell', () => {
  it('is read as it is written, and refused where it is none', () => {
    expect(['2026-3-1', '2026/03/01', '2026.3.1', '2026年3月1日', '２０２６－３－１', '20260301', ' 2026-3-1 08:30', 46082].map((value) => dayOf(value))).to.deep.equal(new Array(8).fill('2026-03-01'));
    expect(['2026-2-29', '26-3-1', '三月一日', 3, '2026-13-01', ''].map((value) => dayOf(value))).to.deep.equal(new Array(6).fill(null));
  });
  it('is of a year that a person can mean, however the cell keeps it', () => {
    expect(['0203-11-20', '9999年12月31日', '1989.12.31', '2101/1/1', new Date('0203-11-20T00:00:00Z'), new Date('9999-12-31T00:00:00Z'), 32873, 73416].map((value) => dayOf(value))).to.deep.equal(new Array(8).fill(null));
    expect(['1990-01-01', '2100-12-31', new Date('1990-01-01T00:00:00Z'), 32874, 73415].map((value) => dayOf(value))).to.deep.equal(['1990-01-01', '2100-12-31', '1990-01-01', '1990-01-01', '2100-12-31']);
  });
});
