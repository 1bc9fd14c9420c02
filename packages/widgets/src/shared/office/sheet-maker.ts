import type { Cell, CellValue, DataValidation, SheetImage, WriteSheet } from 'hucre';
import { MOST_IN_CELL, cellText } from './clean';
import { choicesOf, columnsOf, widthOf, type CellContent, type Column, type ListName } from './hazard-columns';
import type { Picture } from './pictures';
import { LONG, type LongRows } from './long-sheet';
import { asText, body, centred, dated, head, literal } from './sheet-styles';
import type { T } from './texts';

const POINTS_A_LINE = 15;
/** Excel's tallest row, in points. */
const TALLEST = 409;
const PIXELS_A_CHARACTER = 7;

export const letterOf = (column: number): string => String.fromCharCode(65 + column);
export const pixelsOf = (characters: number): number => characters * PIXELS_A_CHARACTER + 5;
/** In points, at the width of its column. A picture fills its cell from edge to edge, so the row takes its shape. */
export const heightIn = (characters: number, { width, height }: Pick<Picture, 'width' | 'height'>): number => (pixelsOf(characters) * height * 0.75) / width;
export { TALLEST };

/** How many lines a text takes in a column; Chinese characters are two wide. */
export function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => {
    let wide = 0;
    for (const character of part) wide += character.charCodeAt(0) > 0xff ? 2 : 1;
    return sum + Math.max(1, Math.ceil(wide / (width - 1)));
  }, 0);
}

/** One list as a sheet that grows row by row. */
export class SheetMaker {
  private readonly rows: CellValue[][] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();
  private readonly images: SheetImage[] = [];
  readonly columns: readonly Column[];
  private readonly cut: (length: number) => string;

  constructor(readonly list: ListName, private readonly t: T) {
    this.columns = columnsOf[list];
    this.cut = (length) => t('cell.cut', { length, most: MOST_IN_CELL });
    this.rows.push(this.columns.map((column) => t(`column.${column}`)));
    this.columns.forEach((_, c) => this.cells.set(`0,${c}`, { style: head }));
  }

  /** The row's number as Excel counts. */
  get next(): number {
    return this.rows.length + 1;
  }

  add(content: readonly CellContent[], pictures: { readonly first: Picture | null; readonly note: string; readonly alt: string }): void {
    const r = this.rows.length;
    let lines = 1;
    const row = content.map((cell, c): CellValue => {
      if ('number' in cell) return cell.number;
      if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
      const column = this.columns[c] as Column;
      const text = cellText(column === 'photo' ? pictures.note : cell.text, this.cut);
      if (!text) return null;
      const special = asText(text);
      if (special) this.cells.set(`${r},${c}`, special);
      if (column !== 'id') lines = Math.max(lines, linesIn(text, widthOf[column] ?? 10));
      return text;
    });
    this.rows.push(row);
    if (pictures.first) this.place(r, pictures.first, pictures.alt);
    else if (lines > 1) this.heights.set(r, { height: Math.min(TALLEST, lines * POINTS_A_LINE) });
  }
  /** Whether a picture can stand in a row of these texts without being stretched. */
  fits(content: readonly CellContent[], picture: Picture): boolean {
    const height = heightIn(widthOf.photo!, picture);
    const lines = Math.max(...content.map((cell, c) => ('text' in cell && this.columns[c] !== 'id' ? linesIn(cell.text, widthOf[this.columns[c] as Column] ?? 10) : 1)));
    return height <= TALLEST && lines * POINTS_A_LINE <= height;
  }
  private place(row: number, picture: Picture, altText: string): void {
    const col = this.columns.indexOf('photo');
    this.heights.set(row, { height: heightIn(widthOf.photo!, picture) });
    this.images.push({ data: picture.data, type: picture.type, anchor: { from: { row, col }, to: { row: row + 1, col: col + 1 } }, altText });
  }

  /** A list so long that its rows are written apart from its sheet; `null`: it is not. */
  get long(): LongRows | null {
    if (this.rows.length <= LONG) return null;
    return {
      width: this.columns.length, count: this.rows.length, row: (r) => this.rows[r]!,
      special: (r, c) => this.cells.get(`${r},${c}`), height: (r) => this.heights.get(r)?.height,
    };
  }
  /** What `long-sheet` puts the rows in place of: one empty cell of every style. */
  private get sample(): Pick<WriteSheet, 'rows' | 'cells' | 'rowDefs'> {
    const headCells = this.columns.map((_, c): [string, Partial<Cell>] => [`0,${c}`, { style: head }]);
    return { rows: [this.rows[0]!, this.columns.map(() => null), [null]], cells: new Map([...headCells, ['2,0', { style: literal }]]) as Map<string, Cell>, rowDefs: new Map() };
  }

  /** `spare` rows below have drop-downs too. */
  sheet(name: string, footer: string, header: string, spare = 0): WriteSheet {
    const last = this.rows.length + spare;
    return {
      name,
      ...(this.long ? this.sample : { rows: this.rows, cells: this.cells as Map<string, Cell>, rowDefs: this.heights }),
      images: this.images,
      columns: this.columns.map((column) => ({
        width: widthOf[column] ?? 10,
        style: column === 'found' || column === 'due' ? dated : column === 'number' || column === 'level' || column === 'riskLevel' || column === 'state' ? centred : body,
        ...(column === 'id' ? { hidden: true } : {}),
      })),
      dataValidations: last > 1 ? this.dropDowns(last) : [],
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${letterOf(this.columns.length - 2)}${Math.max(2, this.rows.length)}` },
      ...paper(footer, header, true),
    };
  }
  private dropDowns(last: number): DataValidation[] {
    return this.columns.flatMap((column, c): DataValidation[] => {
      const values = choicesOf(this.list, column, this.t);
      if (!values) return [];
      // A type may be one's own word; a level and a state may not.
      return [{ type: 'list', values, range: `${letterOf(c)}2:${letterOf(c)}${last}`, allowBlank: true, showErrorMessage: true, errorStyle: column === 'type' ? 'warning' : 'stop' }];
    });
  }
}

/** A4, as wide as the page, with page numbers. `&` begins a code in a header. */
export const paper = (footer: string, header: string, landscape: boolean): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: {
    paperSize: 'a4', orientation: landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1',
    margins: { top: 0.7, bottom: 0.7, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddHeader: `&L${header.replace(/&/g, '&&')}`, oddFooter: `&C${footer}` },
});
