import type { Cell, CellValue } from 'hucre';
import type { Pace } from './pace';

/** From so many rows on a list is written here, piece by piece: the library writes a sheet in one go, in which nobody can scroll or stop. */
export const LONG = 200;
const PIECE = 40;

/** What a long list hands over: rows as Excel would hold them, below the head. */
export interface LongRows {
  readonly width: number;
  /** Rows with the head, which is row 0. */
  readonly count: number;
  row(r: number): readonly CellValue[];
  special(r: number, c: number): Partial<Cell> | undefined;
  height(r: number): number | undefined;
}
/** The library's numbers for the styles of each column and of a text that must stay one. */
interface Styles {
  readonly columns: readonly number[];
  readonly literal: number;
}

/** In place of the rows the sheet has one row of empty cells, one a style, and one cell of a text that must stay one. */
const SAMPLE = /<row r="2"[^>]*>(.*?)<\/row><row r="3"[^>]*>(.*?)<\/row>/s;
const stylesIn = (cells: string): number[] => Array.from(cells.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?\s*\/>/g), ([, style]) => Number(style ?? 0));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign]!);
const letters = (column: number): string => String.fromCharCode(65 + column);
const DAY = 86_400_000;
/** Excel counts days from here; none of ours lies before the day that it counts wrongly. */
const EPOCH = Date.UTC(1899, 11, 30);

function cellXml(ref: string, style: number, value: CellValue, special: Partial<Cell> | undefined): string {
  const styled = style ? ` s="${style}"` : '';
  if (value === null || value === undefined) return style ? `<c r="${ref}"${styled}/>` : '';
  if (typeof value === 'number') return `<c r="${ref}"${styled}><v>${value}</v></c>`;
  if (value instanceof Date) return `<c r="${ref}"${styled}><v>${(value.getTime() - EPOCH) / DAY}</v></c>`;
  const text = `<t xml:space="preserve">${escaped(String(value))}</t>`;
  return `<c r="${ref}" t="inlineStr"${styled}><is>${special?.richText ? `<r>${text}</r>` : text}</is></c>`;
}
function rowXml(rows: LongRows, r: number, { columns, literal }: Styles): string {
  const height = rows.height(r);
  const cells = rows.row(r).map((value, c) => {
    const special = rows.special(r, c);
    return cellXml(`${letters(c)}${r + 1}`, special?.style ? literal : (columns[c] ?? 0), value, special);
  });
  return `<row r="${r + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
}

/**
 * The sheet's XML with all its rows, in pieces.
 * @throws Error when the library's sheet does not look as it is known to.
 */
export async function* longSheet(frame: string, rows: LongRows, pace: Pace, told: (done: number) => void): AsyncGenerator<string> {
  const found = SAMPLE.exec(frame);
  const columns = found ? stylesIn(found[1]!) : [];
  const [literal] = found ? stylesIn(found[2]!) : [];
  if (!found || columns.length !== rows.width || !literal) throw new Error('the sheet is not made as expected');
  yield frame.slice(0, found.index).replace(/<dimension ref="[^"]*"/, `<dimension ref="A1:${letters(rows.width - 1)}${rows.count}"`);
  for (let from = 1; from < rows.count; from += PIECE) {
    let piece = '';
    for (let r = from; r < Math.min(from + PIECE, rows.count); r++) piece += rowXml(rows, r, { columns, literal });
    yield piece;
    told(Math.min(from + PIECE, rows.count) - 1);
    await pace.piece();
  }
  yield frame.slice(found.index + found[0].length);
}
