// Sixty files that nobody should be able to hurt a page with, each with the codes that it may be answered with.
import { randomBytes } from 'node:crypto';
import { fromWidgets } from '../../chaos/support/load.mjs';

const { strToU8, zipSync } = await fromWidgets('fflate');

const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const rel = (id, type, target) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const rels = (...list) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const cell = (ref, text) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (n, ...texts) => `<row r="${n}">${texts.map((text, i) => cell(String.fromCharCode(65 + i) + n, text)).join('')}</row>`;
const head = row(1, '问题描述', '发现日期');
const good = row(2, '护栏缺失', '2026-3-1');
const sheetOf = (rows, before = '', after = '') => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
const parts = (sheet, more = {}) => ({
  '[Content_Types].xml': types, '_rels/.rels': rels(rel('r1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': rels(rel('r1', 'worksheet', 'worksheets/sheet1.xml'), rel('r2', 'sharedStrings', 'sharedStrings.xml'), rel('r3', 'styles', 'styles.xml')),
  'xl/worksheets/sheet1.xml': sheet, ...more,
});
const zip = (files, level = 6) => zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])), { level });
const book = (sheet, more) => zip(parts(sheet, more));
const plain = book(sheetOf(head + good));

/** Bytes changed at a place that is found by a pattern. */
function patched(bytes, find, offset, write) {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(find); at !== -1; at = copy.indexOf(find, at + 4)) write(copy, at + offset);
  return new Uint8Array(copy);
}
const central = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const ascii = (text) => strToU8(text);
const ole = (text = '') => new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000), Buffer.from(text, 'utf16le'), Buffer.alloc(2000)]));
const repeat = (text, count) => text.repeat(count);

export const hostileFiles = () => [
  ['no byte', new Uint8Array(), ['empty']],
  ['one byte', ascii('P'), ['not-xlsx']],
  ['PK and no more', ascii('PK'), ['damaged']],
  ['zeros', new Uint8Array(100_000), ['not-xlsx']],
  ['noise', new Uint8Array(randomBytes(100_000)), ['not-xlsx', 'damaged', 'html', 'xls']],
  ['noise behind PK', new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(100_000)])), ['damaged', 'not-xlsx']],
  ['a web page', ascii('<!doctype html><html><table><tr><td>问题描述</td></tr></table></html>'), ['html']],
  ['a web page with a mark before it', ascii('\uFEFF\r\n <html xmlns:x="urn:schemas-microsoft-com:office:excel">'), ['html']],
  ['Excel of 2003 as XML', ascii('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), ['html']],
  ['a table with commas', ascii('问题描述,发现日期\n甲,2026-3-1'), ['not-xlsx']],
  ['JSON', ascii('{"hazards":[]}'), ['not-xlsx']],
  ['a PDF', ascii('%PDF-1.7\n'), ['not-xlsx']],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), ['not-xlsx']],
  ['the old format', ole('Workbook'), ['xls']],
  ['a password', ole('EncryptedPackage'), ['password']],
  ['50 MB and a byte', new Uint8Array(50_000_001), ['too-large']],
  ['50 MB of zeros behind PK', (() => {
    const bytes = new Uint8Array(50_000_000);
    bytes.set([0x50, 0x4b]);
    return bytes;
  })(), ['damaged']],
  ['cut in the middle', plain.subarray(0, plain.length >> 1), ['damaged']],
  ['cut at the end', plain.subarray(0, plain.length - 1), ['damaged', 'ok']],
  ['its beginning lost', new Uint8Array(Buffer.concat([Buffer.from('PK'), plain.subarray(200)])), ['damaged', 'not-xlsx']],
  ['an empty zip', zip({}), ['not-xlsx', 'damaged']],
  ['a zip of something else', zip({ 'readme.txt': 'hello' }), ['not-xlsx']],
  ['a Word file', zip({ '[Content_Types].xml': types, 'word/document.xml': '<w:document/>' }), ['not-xlsx']],
  ['an OpenDocument', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), ['not-xlsx']],
  ['a binary workbook', zip({ '[Content_Types].xml': types, 'xl/workbook.bin': 'x', 'xl/worksheets/sheet1.bin': 'x' }), ['not-xlsx']],
  ['a bomb: 300 MB of one sheet', zip(parts(new Uint8Array(300_000_000).fill(0x20))), ['too-much-inside']],
  ['a bomb: a hundred sheets of 1 MB', zip(parts(sheetOf(head), Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`xl/worksheets/s${i}.xml`, new Uint8Array(1_000_000)])))), ['too-much-inside']],
  ['a bomb that says it is small', patched(zip(parts(sheetOf(head + good), { 'xl/sharedStrings.xml': new Uint8Array(40_000_000).fill(0x20) })), central, 24, (copy, at) => copy.readUInt32LE(at) > 1_000_000 && copy.writeUInt32LE(1000, at)), ['damaged']],
  ['a bomb that says it is nothing', patched(zip(parts(sheetOf(head + good), { 'xl/sharedStrings.xml': new Uint8Array(40_000_000).fill(0x20) })), central, 24, (copy, at) => copy.readUInt32LE(at) > 1_000_000 && copy.writeUInt32LE(0, at)), ['damaged']],
  ['a size that is a lie upwards', patched(plain, central, 24, (copy, at) => copy.writeUInt32LE(4_000_000_000, at)), ['too-much-inside']],
  ['a packed size beyond the file', patched(plain, central, 20, (copy, at) => copy.writeUInt32LE(4_000_000_000, at)), ['damaged']],
  ['entries that lie nowhere', patched(plain, central, 42, (copy, at) => copy.writeUInt32LE(4_000_000_000, at)), ['damaged']],
  ['all entries at one place', patched(plain, central, 42, (copy, at) => copy.writeUInt32LE(0, at)), ['damaged', 'not-xlsx', 'no-list']],
  ['an unknown way of packing', patched(plain, central, 10, (copy, at) => copy.writeUInt16LE(99, at)), ['damaged']],
  ['a password on the zip', patched(plain, central, 8, (copy, at) => copy.writeUInt16LE(1, at)), ['password']],
  ['65 535 entries said, six there', patched(plain, Buffer.from([0x50, 0x4b, 0x05, 0x06]), 10, (copy, at) => copy.writeUInt16LE(65_535, at)), ['damaged']],
  ['20 000 entries', zip({ ...parts(sheetOf(head + good)), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x/${i}.xml`, ''])) }, 0), ['too-much-inside']],
  ['names that lead out', book(sheetOf(head + good), { '../../evil.xml': '<x/>', '/etc/passwd.xml': '<x/>', '__proto__.xml': '<x/>' }), ['ok']],
  ['a sheet that is called __proto__', zip({ ...parts(sheetOf(head + good)), __proto__: undefined, 'xl/worksheets/__proto__': '<x/>' }), ['ok']],
  ['sheets of other names', book(sheetOf(row(1, '甲', '乙') + row(2, '1', '2'))), ['no-list']],
  ['no sheet that the workbook names', zip({ ...parts(sheetOf(head)), 'xl/_rels/workbook.xml.rels': rels() }), ['damaged']],
  ['no workbook', zip(Object.fromEntries(Object.entries(parts(sheetOf(head))).filter(([name]) => name !== 'xl/workbook.xml'))), ['damaged']],
  ['XML that never ends', book('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>问题描述'), ['damaged', 'no-list', 'no-rows']],
  ['XML nested 200 000 deep', book(sheetOf(head + good), { 'xl/styles.xml': repeat('<a>', 200_000) }), ['ok', 'damaged', 'too-much-inside']],
  ['a billion laughs', book(`<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${sheetOf(head + row(2, '&c;&c;&c;', '2026-3-1'))}`), ['ok']],
  ['an entity that asks for a file', book(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetOf(head + row(2, '&e;', '2026-3-1'))}`), ['ok']],
  ['a million rows declared, one filled', book(sheetOf(head + good, '<dimension ref="A1:XFD1048576"/>', '')), ['ok']],
  ['a million empty rows', book(sheetOf(head + good + Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"/>`).join(''))), ['ok', 'too-much-inside']],
  ['a value in the last row', book(sheetOf(head + good + row(1_048_576, 'x', '2026-3-1'))), ['too-many-rows']],
  ['a value in the last column', book(sheetOf(`${head}<row r="2">${cell('A2', '甲')}${cell('B2', '2026-3-1')}${cell('XFD2', 'x')}</row>`)), ['ok']],
  ['a cell outside every sheet', book(sheetOf(`${head}${good}<row r="3">${cell('ZZZZZZ99999999', 'x')}</row>`)), ['ok', 'damaged']],
  ['a row of number nothing', book(sheetOf(`${head}${good}<row r="NaN">${cell('A-3', 'x')}</row><row r="-5">${cell('', 'x')}</row>`)), ['ok', 'damaged', 'required']],
  ['20 000 rows', book(sheetOf(head + Array.from({ length: 20_000 }, (_, i) => row(i + 2, '甲', '2026-3-1')).join(''))), ['too-many-rows']],
  ['five million empty cells', book(sheetOf(head + good + `<row r="3">${repeat('<c/>', 5_000_000)}</row>`)), ['too-much-inside']],
  ['half a million columns of formats', book(sheetOf(head + good, `<cols>${repeat('<col min="1" max="16384" width="9"/>', 500_000)}</cols>`)), ['ok', 'too-much-inside']],
  ['a picture called up 100 000 times', book(sheetOf(head + good, '', '<drawing r:id="d"/>'), {
    'xl/worksheets/_rels/sheet1.xml.rels': rels(rel('d', 'drawing', '../drawings/drawing1.xml')), 'xl/drawings/_rels/drawing1.xml.rels': rels(rel('i', 'image', '../media/a.png')), 'xl/media/a.png': new Uint8Array(10_000_000),
    'xl/drawings/drawing1.xml': `<xdr:wsDr>${repeat('<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:pic><xdr:blipFill><a:blip r:embed="i"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>', 100_000)}</xdr:wsDr>`,
  }), ['ok']],
  ['200 000 merged cells', book(sheetOf(head + good, '', `<mergeCells>${repeat('<mergeCell ref="A1:XFD1048576"/>', 200_000)}</mergeCells>`)), ['ok', 'too-much-inside']],
  ['merged over two rows', book(sheetOf(head + good + row(3, '', '2026-3-2'), '', '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>')), ['required']],
  ['formulas, one that failed', book(sheetOf(`${head}<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>${cell('B2', '2026-3-1')}</row><row r="3"><c r="A3" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c>${cell('B3', '2026-3-1')}</row>`)), ['error-value']],
  ['a text of a million letters', book(sheetOf(head + row(2, repeat('甲', 1_000_000), '2026-3-1'))), ['too-long']],
  ['shared texts that are not there', book(sheetOf(`${head}<row r="2"><c r="A2" t="s"><v>99999999</v></c>${cell('B2', '2026-3-1')}</row>`)), ['required']],
  ['dates beyond all days', book(sheetOf(`${head}<row r="2">${cell('A2', '甲')}<c r="B2"><v>1e308</v></c></row><row r="3">${cell('A3', '甲')}<c r="B3"><v>-1</v></c></row>`)), ['day']],
  ['bytes that are no UTF-8', book(new Uint8Array(Buffer.concat([Buffer.from(sheetOf(head + good).slice(0, -30)), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('</sheetData></worksheet>')]))), ['ok', 'damaged', 'no-rows']],
  ['two thousand wrong rows', book(sheetOf(head + Array.from({ length: 2000 }, (_, i) => row(i + 2, '甲', '昨天')).join(''))), ['day']],
];
