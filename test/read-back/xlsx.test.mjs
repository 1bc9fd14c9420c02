// What the kit writes as Excel files, read by SheetJS and by LibreOffice, which did not write it: every field equal, nothing a formula.
import { deepEqual, equal, match, notDeepEqual, ok } from 'node:assert/strict';
import { before, test } from 'node:test';
import { createRequire } from 'node:module';
import { fromWidgets } from '../chaos/support/load.mjs';
import { differences, hazardHead, hazardRow, riskHead, riskRow } from './support/expected.mjs';
import { converted, csvRows, withoutOffice } from './support/libreoffice.mjs';
import { loadKit } from './support/load.mjs';
import { formulas, photos, report } from './support/samples.mjs';

const sheetjs = createRequire(import.meta.url)('xlsx');
const { strFromU8, strToU8, unzipSync, zipSync } = await fromWidgets('fflate');
const expected = { 风险辨识清单: [riskHead, ...report.risks.map(riskRow)], 隐患排查清单: [hazardHead, ...report.hazards.map(hazardRow)] };
/** So many rows that they are written in pieces; the samples stand among them, at both ends and in the middle. */
const many = { ...report, hazards: Array.from({ length: 700 }, (_, i) => ({ ...report.hazards[i % report.hazards.length], id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, photos: i < report.hazards.length ? report.hazards[i].photos : [] })) };
const expectedMany = { ...expected, 隐患排查清单: [hazardHead, ...many.hazards.map(hazardRow)] };
let kit;
let workbook;
let manyRows;
let template;
before(async () => {
  ({ kit } = await loadKit());
  workbook = await kit.hazardWorkbook(report, photos);
  manyRows = await kit.hazardWorkbook(many, photos);
  template = await kit.hazardTemplate();
});

/** The file with one of its parts changed: a defect for the reader to find. */
function changed(bytes, part, edit) {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part]);
  const after = edit(before);
  notDeepEqual(after, before, 'the defect was not seeded');
  return zipSync({ ...files, [part]: strToU8(after) });
}

/** A date as it is shown: this reader's own dates are some seconds off in Shanghai's time zone. */
const text = (cell) => (cell === undefined ? '' : cell.t === 'n' && sheetjs.SSF.is_date(cell.z ?? 'General') ? cell.w : String(cell.v ?? ''));
function bySheetJs(bytes) {
  const book = sheetjs.read(bytes, { cellNF: true, cellFormula: true });
  const lists = Object.fromEntries(book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const { e } = sheetjs.utils.decode_range(sheet['!ref']);
    return [name, Array.from({ length: e.r + 1 }, (_, r) => Array.from({ length: e.c + 1 }, (_, c) => text(sheet[sheetjs.utils.encode_cell({ r, c })])))];
  }));
  const isFormula = Object.values(book.Sheets).flatMap((sheet) => Object.entries(sheet).filter(([key, cell]) => !key.startsWith('!') && cell.f !== undefined).map(([key]) => key));
  return { names: book.SheetNames, lists, formulas: isFormula };
}
const faultsOf = ({ lists, formulas: found }, wanted = expected) => [...Object.entries(wanted).flatMap(([name, rows]) => differences(rows, lists[name] ?? []).map((fault) => `${name}: ${fault}`)), ...found.map((cell) => `${cell} is a formula`)];

function byLibreOffice(bytes) {
  const tables = converted({ 'book.xlsx': bytes }, 'csv');
  const flat = converted({ 'book.xlsx': bytes }, 'fods')['book.fods'];
  const lists = Object.fromEntries(Object.entries(tables).map(([name, csv]) => [/^book-(.*)\.csv$/.exec(name)?.[1] ?? name, csvRows(csv)]));
  return { lists, flat, formulas: flat.match(/table:formula="[^"]*"/g) ?? [] };
}

test('SheetJS reads every field of both lists, and no formula', () => {
  const read = bySheetJs(workbook);
  deepEqual(read.names, ['风险辨识清单', '隐患排查清单', '现场照片', '报告信息']);
  deepEqual(faultsOf(read), []);
  const info = Object.fromEntries(read.lists.报告信息.map(([label, value]) => [label, value]));
  equal(info.被保险人, report.firm.name);
  equal(info.第三方服务机构, report.agency);
  match(info.被保险人现场人员签字, /未签字，已注明：现场负责人称要先请示/);
  match(info.制作, /以主管部门解释为准/);
});

test('SheetJS finds a seeded defect: a word lost, a day shifted, a text made a formula', () => {
  const list = 'xl/worksheets/sheet2.xml';
  const faults = (part, edit) => faultsOf(bySheetJs(changed(workbook, part, edit)));
  match(faults('xl/sharedStrings.xml', (xml) => xml.replace('十日内补装护栏', '十日内补装')).join('\n'), /"十日内补装" instead of "十日内补装护栏"/);
  match(faults(list, (xml) => xml.replace(/(<c r="H2"[^>]*><v>)\d+/, '$146084')).join('\n'), /row 2, column 8/);
  match(faults(list, (xml) => xml.replace(/<c r="B5"[^>]*>.*?<\/c>/, '<c r="B5"><f>1+1</f><v>2</v></c>')).join('\n'), /B5 is a formula/);
});

test('what begins like a formula is marked as text, so that it stays one when its cell is edited', () => {
  const files = unzipSync(workbook);
  const sheet = strFromU8(files['xl/worksheets/sheet2.xml']);
  const styles = strFromU8(files['xl/styles.xml']);
  const isText = new Set(['49', ...[...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="@"/g)].map(([, id]) => id)]);
  const formats = [...styles.match(/<cellXfs[^>]*>.*<\/cellXfs>/s)[0].matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => id);
  report.hazards.forEach(({ problem }, i) => {
    if (!formulas.includes(problem) || problem.startsWith("'")) return;
    const style = new RegExp(`<c r="B${i + 2}"[^>]* s="(\\d+)"`).exec(sheet)[1];
    ok(isText.has(formats[Number(style)]), `B${i + 2}`);
  });
});

test('a long list, written in pieces, is read with every field by SheetJS and by the kit itself, and no formula', async () => {
  deepEqual(faultsOf(bySheetJs(manyRows), expectedMany), []);
  const read = await kit.readHazardWorkbook(manyRows);
  deepEqual(read.ok && [read.hazards.length, read.risks.length], [many.hazards.length, many.risks.length]);
  const sheets = (bytes) => Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/worksheets/')).sort();
  deepEqual(sheets(manyRows), sheets(workbook));
});

test('a long list with a defect is found out: a row lost, a text made a formula', () => {
  const faults = (edit) => faultsOf(bySheetJs(changed(manyRows, 'xl/worksheets/sheet2.xml', edit)), expectedMany).join('\n');
  match(faults((xml) => xml.replace(/<row r="500"[^]*?<\/row>/, '')), /row 500/);
  match(faults((xml) => xml.replace(/<c r="B600"[^>]*>.*?<\/c>/, '<c r="B600"><f>1+1</f><v>2</v></c>')), /B600 is a formula/);
});

test('a long list keeps the styles of its columns and of texts that look like formulas', () => {
  const [short, long] = [workbook, manyRows].map((bytes) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']));
  const xfs = (bytes) => [...strFromU8(unzipSync(bytes)['xl/styles.xml']).match(/<cellXfs[^>]*>(.*)<\/cellXfs>/s)[1].matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)].map(([xf]) => xf);
  const styleOf = (xml, formats) => (ref) => formats[Number(new RegExp(`<c r="${ref}"[^>]*? s="(\\d+)"`).exec(xml)?.[1] ?? 0)];
  const [ofShort, ofLong] = [styleOf(short, xfs(workbook)), styleOf(long, xfs(manyRows))];
  for (let row = 1; row <= report.hazards.length + 1; row++) for (const column of 'ABCDEFGHIJKLM') equal(ofLong(`${column}${row}`), ofShort(`${column}${row}`), `${column}${row}`);
  const heights = (xml) => [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].slice(0, report.hazards.length).map(([, row, height]) => [row, height]);
  deepEqual(heights(long).slice(0, 5), heights(short).slice(0, 5));
});

test('each photo is in the file once, where it belongs', () => {
  const files = unzipSync(workbook);
  const media = Object.keys(files).filter((name) => name.startsWith('xl/media/'));
  const anchors = Object.entries(files).filter(([name]) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map(([, data]) => [...strFromU8(data).matchAll(/<xdr:from>.*?<xdr:row>(\d+)</gs)].map(([, row]) => Number(row) + 1));
  equal(media.length, 4);
  deepEqual(anchors, [[2], [2, 3], [2]]);
});

test('LibreOffice reads every field of both lists, and no formula', { skip: withoutOffice }, () => {
  const read = byLibreOffice(workbook);
  deepEqual(faultsOf(read), []);
  equal(read.flat.match(/<draw:image/g)?.length, 4);
  ok(/fo:page-width="(11\.69\d*in|29\.7\d*cm)"/.test(read.flat), 'A4 on its side');
});

test('LibreOffice reads every field of a long list', { skip: withoutOffice }, () => deepEqual(faultsOf(byLibreOffice(manyRows), expectedMany), []));

test('LibreOffice finds a seeded defect', { skip: withoutOffice }, () => {
  const spoilt = changed(workbook, 'xl/worksheets/sheet2.xml', (xml) => xml.replace(/<c r="B5"[^>]*>.*?<\/c>/, '<c r="B5"><f>1+1</f><v>2</v></c>').replace(/(<c r="H2"[^>]*><v>)\d+/, '$146084'));
  match(faultsOf(byLibreOffice(spoilt)).join('\n'), /row 2, column 8[^]*is a formula/);
});

test('LibreOffice offers the choices of the template', { skip: withoutOffice }, () => {
  const { flat } = byLibreOffice(template);
  for (const choices of ['"一般";"重大"', '"重大";"较大";"一般";"低"', '"物的危险状态";"人的不安全行为";"管理上的缺陷";"其他"']) ok(flat.includes(choices.replaceAll('"', '&quot;')) , choices);
  ok(flat.includes('填写说明'));
});

test('an Excel file that LibreOffice or SheetJS wrote comes in, dates and all', () => {
  const sheet = sheetjs.utils.aoa_to_sheet([['问题描述', '发现日期', '整改期限', '隐患级别'], ['护栏缺失', new Date(2026, 2, 1), '2026年3月9日', '重大'], ['=1+1', 46082, '2026/3/9', '一般']], { cellDates: true });
  const book = { SheetNames: ['表1'], Sheets: { 表1: sheet } };
  return kit.readHazardWorkbook(new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType: 'xlsx' }))).then((outcome) => {
    deepEqual(outcome.ok && outcome.hazards.map(({ problem, found, due, level }) => [problem, found, due, level]), [['护栏缺失', '2026-03-01', '2026-03-09', 'major'], ['=1+1', '2026-03-01', '2026-03-09', 'general']]);
  });
});
