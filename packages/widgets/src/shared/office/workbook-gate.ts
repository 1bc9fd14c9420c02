import { strToU8, zipSync } from 'fflate';
import { inflated, zipDirectory, type ZipEntry } from './zip';

export interface ImportLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of its sheets and texts once inflated; pictures are never inflated. */
  readonly inflated: number;
  /** Of each list. */
  readonly rows: number;
}
export const importLimits: ImportLimits = { bytes: 50_000_000, inflated: 24_000_000, rows: 10_000 };

export type GateCode = 'empty' | 'too-large' | 'xls' | 'password' | 'html' | 'not-xlsx' | 'damaged' | 'too-much-inside' | 'too-many-rows';
export type Gate = { readonly ok: true; readonly bytes: Uint8Array; readonly pictures: number } | { readonly ok: false; readonly code: GateCode };

const no = (code: GateCode): Gate => ({ ok: false, code });
const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte);

// What a hidden stream of an old Office file is called, two bytes a letter.
const ENCRYPTED = Array.from('EncryptedPackage').join('\u0000');

function oldOffice(bytes: Uint8Array): GateCode {
  return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED) ? 'password' : 'xls';
}

const MOST_ENTRIES = 10_000;
const MOST_TAGS = 2_500_000;
/** Rows above the list: a title, a head of several lines. */
const ABOVE = 20;

// Only what sheets are read from. Drawings are left out: one picture may be called a million times.
const isWanted = ({ name }: ZipEntry): boolean =>
  /\.(xml|rels)$/i.test(name) && !/(^|\/)(drawings|media|charts|theme|externalLinks|pivot\w*|customXml|docProps|persons|threadedComments|printerSettings)\/|worksheets\/_rels\/|comments\d*\.xml$/i.test(name);

/** Looks at a file from outside before anything parses it, and hands on only its sheets' cells, texts and formats. */
export function gate(bytes: Uint8Array, limits: ImportLimits): Gate {
  if (bytes.length === 0) return no('empty');
  if (bytes.length > limits.bytes) return no('too-large');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return no(oldOffice(bytes));
  if (/^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return no('html');
  if (!starts(bytes, 0x50, 0x4b)) return no('not-xlsx');
  const entries = zipDirectory(bytes);
  if (!entries) return no('damaged');
  if (entries.length > MOST_ENTRIES) return no('too-much-inside');
  if (!entries.some(({ name }) => name === '[Content_Types].xml') || !entries.some(({ name }) => /(^|\/)worksheets\/[^/]+\.xml$/i.test(name))) return no('not-xlsx');
  const wanted = entries.filter(isWanted);
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return no('password');
  if (wanted.reduce((sum, { size }) => sum + size, 0) > limits.inflated) return no('too-much-inside');
  const files: Record<string, Uint8Array> = {};
  for (const entry of wanted) {
    const data = inflated(bytes, entry);
    if (!data) return no('damaged');
    const cells = cellsOf(data, limits.rows + ABOVE);
    if (typeof cells === 'string') return no(cells);
    files[entry.name] = cells;
  }
  return { ok: true, bytes: zipSync(files, { level: 0 }), pictures: entries.filter(({ name }) => /(^|\/)media\/[^/]+$/i.test(name)).length };
}

/** Of a sheet only its cells, and of those only the first rows; other files as they are. */
function cellsOf(data: Uint8Array, most: number): Uint8Array | GateCode {
  const xml = new TextDecoder().decode(data);
  const open = /<(\w+:)?sheetData(\s[^>]*)?>/.exec(xml);
  if (!open) return data;
  const prefix = open[1] ?? '';
  const close = xml.lastIndexOf(`</${prefix}sheetData>`);
  const from = open.index + open[0].length;
  const inside = open[0].endsWith('/>') || close < from ? '' : xml.slice(from, close);
  let tags = 0;
  for (let at = inside.indexOf('<'); at !== -1; at = inside.indexOf('<', at + 1)) if (++tags > MOST_TAGS) return 'too-much-inside';
  const end = endOfRow(inside, prefix, most);
  // Formatted but empty rows below the list do no harm.
  if (/<(\w+:)?(v|t|f)[\s>]/.test(inside.slice(end))) return 'too-many-rows';
  return strToU8(`<worksheet><sheetData>${inside.slice(0, end)}</sheetData></worksheet>`);
}

/** Where the rows after the `most`th begin. */
function endOfRow(xml: string, prefix: string, most: number): number {
  const rows = new RegExp(`<${prefix}row(\\s[^>]*)?>`, 'g');
  let number = 0;
  for (let found = rows.exec(xml); found; found = rows.exec(xml)) {
    number = Number(/\sr="(\d+)"/.exec(found[0])?.[1] ?? number + 1);
    if (number > most) return found.index;
  }
  return xml.length;
}
