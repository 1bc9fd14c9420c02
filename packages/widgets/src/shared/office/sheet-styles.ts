import type { Cell, CellStyle } from 'hucre';
import { looksLikeFormula } from './clean';

const side = { style: 'thin', color: { rgb: '808080' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const font = { name: 'SimSun', size: 11 };

export const body: CellStyle = { font, border, alignment: { vertical: 'top', wrapText: true } };
export const centred: CellStyle = { font, border, alignment: { vertical: 'top', horizontal: 'center', wrapText: true } };
export const dated: CellStyle = { ...centred, numFmt: 'yyyy-mm-dd' };
/** Text stays text even if somebody opens the cell and presses Enter. */
export const literal: CellStyle = { ...body, numFmt: '@' };
export const head: CellStyle = { font: { ...font, name: 'SimHei', bold: true }, border, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF3' } }, alignment: { vertical: 'center', horizontal: 'center', wrapText: true } };
export const plain: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } };
export const big: CellStyle = { font: { name: 'SimHei', size: 16, bold: true }, alignment: { vertical: 'center', wrapText: true } };

// The library writes these as errors, unless they come as a run of rich text.
const ERRORS = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** What a text needs beside its column's style so that it stays a text; `null` for nearly all. */
export function asText(text: string): Partial<Cell> | null {
  if (looksLikeFormula(text)) return { style: literal };
  return ERRORS.test(text) ? { value: text, type: 'richText', richText: [{ text }] } : null;
}
