import type { CellValue } from 'hucre';
import { plainOf, textOf } from './cell-values';
import { columnsOf, type Column, type ListName } from './hazard-columns';
import type { T } from './texts';

/** A list as it lies on a sheet. */
export interface FoundList {
  readonly list: ListName;
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** The first row below the headings, from 0. */
  readonly from: number;
  /** Where each column stands, from 0. */
  readonly at: ReadonlyMap<Column, number>;
  /** Headings that mean nothing here. */
  readonly unknown: readonly string[];
  /** Whether a cell's formula failed: `#REF!` may also be a text. Both from 0. */
  isError(row: number, column: number): boolean;
}
interface SheetLike {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly cells?: ReadonlyMap<string, { readonly type: string; readonly formulaResult?: CellValue }>;
}

const ROWS_SEARCHED = 20;
const keyOf: Record<ListName, Column> = { risks: 'risk', hazards: 'problem' };
/** Found, but nothing to take in: a number is counted anew, photos and the history are added on the cards. */
export const notImported: ReadonlySet<Column> = new Set<Column>(['number', 'photo', 'history']);

const heading = (text: string): string => plainOf(text).replace(/[*＊:：]|\((必填|选填|required|optional)\)/g, '');

function namesOf(list: ListName, texts: readonly T[]): Map<string, Column> {
  const names = new Map<string, Column>();
  for (const t of texts) {
    for (const column of columnsOf[list]) {
      const aliases = column in aliased ? t(`alias.${column as keyof typeof aliased}`).split(',') : [];
      for (const name of [t(`column.${column}`), ...aliases]) if (!names.has(heading(name))) names.set(heading(name), column);
    }
  }
  return names;
}
const aliased = { risk: 1, type: 1, basis: 1, measures: 1, riskLevel: 1, problem: 1, advice: 1, level: 1, found: 1, due: 1, responsible: 1, phone: 1, role: 1, state: 1, id: 1 };

/** Finds lists by their headings, in either language and any order, whatever the sheet is called and whatever stands above. */
export function findLists(sheets: readonly SheetLike[], texts: readonly T[]): FoundList[] {
  const names = { risks: namesOf('risks', texts), hazards: namesOf('hazards', texts) };
  return sheets.flatMap(({ name: sheet, rows, cells }) => {
    const isError = (row: number, column: number): boolean => cells?.get(`${row},${column}`)?.type === 'error';
    for (let r = 0; r < Math.min(rows.length, ROWS_SEARCHED); r++) {
      const row = (rows[r] ?? []).map((value) => textOf(value).trim());
      const found = (['hazards', 'risks'] as const).map((list) => placed(list, row, names[list])).filter(({ at, list }) => at.has(keyOf[list]) && at.size > 1);
      const best = found.sort((a, b) => b.at.size - a.at.size)[0];
      if (best) return [{ ...best, sheet, rows, from: r + 1, isError }];
    }
    return [];
  });
}

function placed(list: ListName, row: readonly string[], names: ReadonlyMap<string, Column>): Pick<FoundList, 'list' | 'at' | 'unknown'> {
  const at = new Map<Column, number>();
  const unknown: string[] = [];
  row.forEach((text, c) => {
    const column = names.get(heading(text));
    if (column && !at.has(column)) at.set(column, c);
    else if (text) unknown.push(text);
  });
  return { list, at, unknown };
}
