import { compareDays, isDay, type Day } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';

/** One row of a hazard list from outside: what it says, and nothing that it does not. */
export type HazardRow = Pick<Hazard, 'problem' | 'type' | 'typeText' | 'basis' | 'advice' | 'level' | 'due' | 'responsible'> & { readonly found?: Day };
export type Column = 'no' | 'problem' | 'photos' | 'type' | 'basis' | 'advice' | 'level' | 'found' | 'due' | 'responsible' | 'phone' | 'state';
export interface GridProblem {
  /** The row as a spreadsheet counts, from 1. */
  readonly row: number;
  /** E.g. `C7`; empty where the whole table is meant. */
  readonly cell: string;
  readonly column: Column | null;
  readonly code: 'no-rows' | 'no-problem-column' | 'two-columns' | 'empty' | 'too-long' | 'not-a-level' | 'not-a-day' | 'due-before-found' | 'too-many';
  readonly typed: string;
}
export interface Grid {
  readonly rows: readonly HazardRow[];
  readonly problems: readonly GridProblem[];
  /** Which column stands where; `null`: one that is not read. */
  readonly columns: readonly (Column | null)[];
  readonly hasHeader: boolean;
}

const names: Readonly<Record<Column, readonly string[]>> = {
  no: ['序号', '编号', 'no', 'no.', '#', 'number'],
  problem: ['问题描述', '问题', '隐患描述', '隐患', '隐患内容', 'problem', 'hazard', 'description'],
  photos: ['现场照片', '照片', 'photo', 'photos'],
  type: ['类型', '隐患类型', 'type', 'kind'],
  basis: ['依据', '判定依据', '检查依据', 'basis'],
  advice: ['整改建议', '建议', '整改措施', 'advice', 'measures'],
  level: ['隐患级别', '级别', '隐患等级', 'level'],
  found: ['发现日期', '检查日期', '排查日期', 'found', 'found on', 'date found'],
  due: ['整改期限', '约定整改日期', '整改日期', '期限', '到期', 'due', 'due date', 'until'],
  responsible: ['责任人', '整改责任人', 'responsible', 'responsible person', 'who'],
  phone: ['责任人电话', '联系电话', '电话', 'phone', 'telephone'],
  state: ['状态', '整改情况', 'state', 'status'],
};
/** The annex's own order, for a table that was copied without its head. */
const annex: readonly Column[] = ['no', 'problem', 'photos', 'type', 'basis', 'advice', 'level', 'found', 'due', 'responsible', 'phone'];
const levels: Readonly<Record<string, 'general' | 'major'>> = {
  一般: 'general', 一般隐患: 'general', 一般事故隐患: 'general', general: 'general', 重大: 'major', 重大隐患: 'major', 重大事故隐患: 'major', major: 'major',
};
const types: Readonly<Record<string, NonNullable<Hazard['type']>>> = {
  物的危险状态: 'things', 物的不安全状态: 'things', 物: 'things', things: 'things', 人的不安全行为: 'people', 人: 'people', people: 'people',
  管理上的缺陷: 'management', 管理缺陷: 'management', 管理: 'management', management: 'management',
};
const MOST_ROWS = 10_000;
const LINE = 200;
const LONG = 5000;

const plain = (text: string): string => text.replace(/[\s*＊:：（）()]/g, '').toLowerCase();
const byName = new Map<string, Column>((Object.keys(names) as Column[]).flatMap((column) => names[column].map((name) => [plain(name), column] as const)));
/** `A`, `B`, … `AA`. */
const letterOf = (at: number): string => (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
export const cellName = (at: number, row: number): string => `${letterOf(at)}${row}`;

const two = (figure: string): string => figure.padStart(2, '0');
/** The day that a cell writes, as people and spreadsheets write it; `null`: none. */
export function dayOfCell(text: string): Day | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/.exec(text.trim());
  if (!found) return null;
  const day = `${found[1]}-${two(found[2]!)}-${two(found[3]!)}`;
  return isDay(day) ? day : null;
}

/**
 * Reads a table as hazards. Whoever takes it over takes all rows or none: with one problem, `rows` may be shown and must not be kept.
 * `found` is the day for rows that name none.
 */
export function readHazardGrid(grid: readonly (readonly string[])[], found: Day): Grid {
  const first = grid.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  if (first < 0) return { rows: [], problems: [{ row: 1, cell: '', column: null, code: 'no-rows', typed: '' }], columns: [], hasHeader: false };
  const head = grid[first]!.map((cell) => byName.get(plain(cell)) ?? null);
  const hasHeader = head.filter(Boolean).length >= 2 || head.includes('problem');
  const columns = hasHeader ? head : guessed(grid[first]!);
  const problems: GridProblem[] = [];
  if (!columns.includes('problem')) problems.push({ row: first + 1, cell: '', column: 'problem', code: 'no-problem-column', typed: '' });
  columns.forEach((column, at) => {
    if (column && columns.indexOf(column) < at) problems.push({ row: first + 1, cell: cellName(at, first + 1), column, code: 'two-columns', typed: grid[first]![at] ?? '' });
  });
  const rows: HazardRow[] = [];
  if (problems.length === 0) {
    grid.forEach((cells, at) => {
      if (at < first + (hasHeader ? 1 : 0) || cells.every((cell) => cell.trim() === '')) return;
      rows.push(readRow(cells, columns, at + 1, found, problems));
    });
    if (rows.length === 0) problems.push({ row: first + 1, cell: '', column: null, code: 'no-rows', typed: '' });
    if (rows.length > MOST_ROWS) problems.push({ row: first + 1, cell: '', column: null, code: 'too-many', typed: String(rows.length) });
  }
  return { rows, problems, columns, hasHeader };
}

/** Without a head: the annex's order, or with one column only the problems themselves. */
function guessed(cells: readonly string[]): readonly (Column | null)[] {
  if (cells.length === 1) return ['problem'];
  return /^\d+$/.test(cells[0]!.trim()) ? annex : annex.slice(1);
}

function readRow(cells: readonly string[], columns: readonly (Column | null)[], row: number, foundOn: Day, problems: GridProblem[]): HazardRow {
  const at = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
  const say = (column: Column, code: GridProblem['code']): void => {
    problems.push({ row, cell: cellName(columns.indexOf(column), row), column, code, typed: at(column) });
  };
  const text = (column: Column, most: number): string => {
    const value = at(column);
    if (value.length > most) say(column, 'too-long');
    return value;
  };
  const day = (column: Column): Day | null => {
    const value = at(column);
    const read = dayOfCell(value);
    if (value !== '' && read === null) say(column, 'not-a-day');
    return read;
  };
  const problem = text('problem', LONG);
  if (problem === '') say('problem', 'empty');
  const typed = text('type', LINE);
  const type = typed === '' ? undefined : (types[typed.toLowerCase()] ?? 'other');
  const levelTyped = at('level');
  const level = levels[plain(levelTyped)];
  if (levelTyped !== '' && !level) say('level', 'not-a-level');
  const found = day('found');
  const due = day('due');
  if (due !== null && compareDays(due, found ?? foundOn) < 0) say('due', 'due-before-found');
  const [basis, advice, name, phone] = [text('basis', LONG), text('advice', LONG), text('responsible', LINE), text('phone', LINE)];
  if (phone !== '' && name === '') say('phone', 'empty');
  return {
    problem,
    ...(type ? { type, ...(type === 'other' ? { typeText: typed } : {}) } : {}),
    ...(basis ? { basis } : {}), ...(advice ? { advice } : {}), ...(level ? { level } : {}),
    ...(found === null ? {} : { found }), ...(due === null ? {} : { due }),
    ...(name ? { responsible: { name, ...(phone ? { phone } : {}) } } : {}),
  };
}
