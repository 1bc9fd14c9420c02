import {
  AlignmentType, BorderStyle, Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, convertMillimetersToTwip,
  type FileChild, type IRunOptions, type ParagraphChild,
} from 'docx';
import { kitVersion } from '../version';
import { xmlText } from './clean';
import type { Pace } from './pace';
import type { PictureLoader } from './pictures';
import { rezip } from './rezip';
import type { T } from './texts';

// Fonts that Word, WPS and LibreOffice on a Chinese desk have or stand in for.
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', cs: 'Times New Roman' };
const HEAVY = { ...FONT, eastAsia: 'SimHei' };
const HALF_POINTS = { body: 24, small: 18, cell: 21, title: 36, heading: 28 };

interface LineOptions {
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: keyof typeof HALF_POINTS;
  readonly bold?: boolean;
  /** Two characters in, as Chinese paragraphs begin. */
  readonly indented?: boolean;
  readonly keepNext?: boolean;
}
const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function runs(text: string, options: IRunOptions): TextRun[] {
  return xmlText(text).split('\n').map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 ? { break: 1 } : {}) }));
}

/** One paragraph; a line end within stays within. */
export function line(text: string, { align = 'left', size = 'body', bold = false, indented = false, keepNext = false }: LineOptions = {}): Paragraph {
  return new Paragraph({
    alignment: alignment[align],
    keepNext,
    spacing: { line: size === 'cell' || size === 'small' ? 300 : 420, before: size === 'heading' ? 200 : 0, after: size === 'title' ? 240 : size === 'heading' ? 120 : 0 },
    ...(indented ? { indent: { firstLineChars: 200, firstLine: HALF_POINTS[size] * 20 } } : {}),
    children: runs(text, { bold, size: HALF_POINTS[size], font: bold ? HEAVY : FONT }),
  });
}
export const title = (text: string): Paragraph => line(text, { align: 'center', size: 'title', bold: true, keepNext: true });
export const heading = (text: string): Paragraph => line(text, { size: 'heading', bold: true, keepNext: true });
export const gap = (): Paragraph => line('');
export const holding = (children: readonly ParagraphChild[]): Paragraph => new Paragraph({ children });

export interface Cell {
  readonly content: string | readonly (Paragraph | Table)[];
  readonly label?: boolean;
  readonly span?: number;
  readonly center?: boolean;
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge };

/** A ruled table; `widths` in twentieths of a point, one a column. */
export function table(widths: readonly number[], rows: readonly (readonly Cell[])[], headRows = 0): Table {
  const widthOf = (from: number, span: number): number => widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED, borders, columnWidths: [...widths], width: { size: widthOf(0, widths.length), type: WidthType.DXA },
    rows: rows.map((cells, i) => {
      let at = 0;
      return new TableRow({
        tableHeader: i < headRows,
        cantSplit: true,
        children: cells.map(({ content, label = false, span = 1, center = label }) => {
          const width = widthOf(at, span);
          at += span;
          return new TableCell({
            columnSpan: span, verticalAlign: VerticalAlign.CENTER, width: { size: width, type: WidthType.DXA }, margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: typeof content === 'string' ? [line(content, { size: 'cell', bold: label, align: center ? 'center' : 'left' })] : [...content],
          });
        }),
      });
    }),
  });
}

interface Finish {
  readonly title: string;
  readonly notes?: readonly string[];
  readonly landscape?: boolean;
  /** Whose pictures stand in it so far by their marks. */
  readonly pictures?: PictureLoader;
  readonly pace?: Pace;
}
/** A4 with page numbers, the day it was made, and whose word stands. */
export async function finish(t: T, children: readonly FileChild[], { title: name, notes = [], landscape = false, pictures, pace }: Finish): Promise<Uint8Array> {
  const small = { size: HALF_POINTS.small, font: FONT };
  const doc = new Document({
    title: xmlText(name), creator: t('foot.made', { kit: kitVersion }), lastModifiedBy: '', description: '',
    styles: { default: { document: { run: { size: HALF_POINTS.body, font: FONT } } } },
    sections: [{
      properties: {
        page: {
          size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297), orientation: landscape ? 'landscape' : 'portrait' },
          margin: { top: convertMillimetersToTwip(25), bottom: convertMillimetersToTwip(22), left: convertMillimetersToTwip(22), right: convertMillimetersToTwip(22) },
        },
      },
      footers: {
        default: new Footer({
          children: [
            ...[...notes, `${t('foot.note')} ${t('foot.made', { kit: kitVersion })}`].map((note) => line(note, { size: 'small', align: 'center' })),
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ ...small, children: [t('foot.page'), PageNumber.CURRENT, t('foot.of'), PageNumber.TOTAL_PAGES, t('foot.end')] })],
            }),
          ],
        }),
      },
      children: [...children],
    }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(doc));
  return pictures && pace && !pictures.isEmpty ? rezip(bytes, pace, { pictures }) : bytes;
}
