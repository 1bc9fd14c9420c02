import { compareDays, type Day } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';
import { isUsualDay } from '../fields/read';

/** One row of a hazard list from outside: what it says, and nothing that it does not. */
export type HazardRow = Pick<Hazard, 'problem' | 'type' | 'typeText' | 'basis' | 'advice' | 'level' | 'due' | 'responsible'> & { readonly found?: Day; readonly state?: Hazard['state'] };
export type Column = 'no' | 'problem' | 'photos' | 'type' | 'basis' | 'advice' | 'level' | 'found' | 'due' | 'responsible' | 'phone' | 'state';
export interface GridProblem {
  /** The row as a spreadsheet counts, from 1. */
  readonly row: number;
  /** E.g. `C7`; empty where the whole table is meant. */
  readonly cell: string;
  readonly column: Column | null;
  readonly code: 'no-rows' | 'no-head' | 'no-problem-column' | 'two-columns' | 'empty' | 'no-name' | 'too-long' | 'not-a-level' | 'not-a-state' | 'not-a-day' | 'future' | 'due-before-found' | 'due-before-inspection' | 'no-found-column' | 'no-found' | 'too-many';
  readonly typed: string;
  /** In characters, where a text is too long. */
  readonly most?: number;
}
/** A column that is not taken over. */
export interface Unread {
  /** Empty where cells stand below no heading. */
  readonly heading: string;
  /** As the sheet counts: `A`. */
  readonly letter: string;
}
export interface Grid {
  readonly rows: readonly HazardRow[];
  readonly problems: readonly GridProblem[];
  /** Which column stands where; `null`: one that is not read. */
  readonly columns: readonly (Column | null)[];
  readonly hasHeader: boolean;
  readonly unread: readonly Unread[];
}

const names: Readonly<Record<Column, readonly string[]>> = {
  no: ['序号', '编号', 'no', 'no.', '#', 'number'],
  problem: ['问题描述', '问题', '隐患描述', '隐患', '隐患内容', '隐患情况', '存在问题', '存在的问题', '存在隐患', '发现问题', '发现的问题', '检查问题', '问题隐患', '问题内容', 'problem', 'hazard', 'description', 'issue'],
  photos: ['现场照片', '照片', 'photo', 'photos'],
  type: ['类型', '隐患类型', '隐患类别', '类别', 'type', 'kind', 'hazard type', 'category'],
  basis: ['依据', '判定依据', '检查依据', '排查依据', '依据条款', 'basis', 'ground'],
  advice: ['整改建议', '建议', '整改措施', '整改要求', 'advice', 'measures', 'recommendation'],
  level: ['隐患级别', '级别', '隐患等级', '等级', '问题级别', '问题等级', 'level', 'hazard level', 'grade'],
  found: ['发现日期', '检查日期', '排查日期', '发现时间', '检查时间', '排查时间', 'found', 'found on', 'date found', 'inspection date'],
  due: ['整改期限', '约定整改日期', '整改日期', '整改时限', '完成期限', '整改截止日期', '截止日期', '期限', '限期', '到期', 'due', 'due date', 'until', 'deadline', 'to be put right by'],
  responsible: ['责任人', '整改责任人', '负责人', '整改负责人', 'responsible', 'responsible person', 'person responsible', 'who'],
  phone: ['责任人电话', '联系电话', '电话', '手机', '手机号', '联系方式', '责任人联系方式', 'phone', 'telephone'],
  state: ['状态', '整改状态', '隐患状态', '当前状态', 'state', 'status'],
};
/** Read, but nothing to take in: a number is counted anew, and photos do not come with a text. */
const notTaken: readonly (Column | null)[] = [null, 'no', 'photos'];
const levels: Readonly<Record<string, 'general' | 'major'>> = {
  一般: 'general', 一般隐患: 'general', 一般事故隐患: 'general', general: 'general', generalhazard: 'general', 重大: 'major', 重大隐患: 'major', 重大事故隐患: 'major', major: 'major', majorhazard: 'major',
};
const types: Readonly<Record<string, NonNullable<Hazard['type']>>> = {
  物的危险状态: 'things', 物的不安全状态: 'things', 物: 'things', things: 'things', 人的不安全行为: 'people', 人: 'people', people: 'people',
  管理上的缺陷: 'management', 管理缺陷: 'management', 管理: 'management', management: 'management',
};
const states: Readonly<Record<string, Hazard['state']>> = {
  已发现: 'found', 未整改: 'found', 待整改: 'found', found: 'found', 已告知: 'told', told: 'told', firmtold: 'told', 约定整改中: 'agreed', 已约定期限: 'agreed', 整改中: 'agreed', dateagreed: 'agreed',
  待复查: 'rectified', 已整改: 'rectified', 整改完成: 'rectified', rectified: 'rectified', waitingforrecheck: 'rectified', 复查通过: 'rechecked', 已复查: 'rechecked', rechecked: 'rechecked', recheckpassed: 'rechecked',
  已关闭: 'closed', 已销号: 'closed', closed: 'closed', 拒绝整改: 'refused', refused: 'refused',
};
const MOST_ROWS = 10_000;
const LINE = 200;
const LONG = 5000;

const plain = (text: string): string => text.normalize('NFKC').replace(/\((?:必填|选填|required|optional)\)|[\s*:()]/gi, '').toLowerCase();
const byName = new Map<string, Column>((Object.keys(names) as Column[]).flatMap((column) => names[column].map((name) => [plain(name), column] as const)));
/** `A`, `B`, … `AA`. */
const letterOf = (at: number): string => (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
export const cellName = (at: number, row: number): string => `${letterOf(at)}${row}`;

const two = (figure: string): string => figure.padStart(2, '0');
/** The day that a cell writes, as people and spreadsheets write it; `null`: none, or none that a person can mean. */
export function dayOfCell(text: string): Day | null {
  const found = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/.exec(text.trim());
  if (!found) return null;
  const day = `${found[1]}-${two(found[2]!)}-${two(found[3]!)}`;
  return isUsualDay(day) ? day : null;
}

/** The day of the inspection, for rows that name none, where somebody gave it; and the day after which nothing can have been found. */
export interface GridDays {
  readonly found: Day | null;
  readonly today: Day;
}
/**
 * Reads a table as hazards. Whoever takes it over takes all rows or none: with one problem, `rows` may be shown and must not be kept.
 * Columns are known by their headings alone; only one single column without a heading is read, as the problems themselves.
 */
export function readHazardGrid(grid: readonly (readonly string[])[], days: GridDays): Grid {
  const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
  const first = grid.findIndex((row) => row.some(isFilled));
  const none: Grid = { rows: [], problems: [], columns: [], hasHeader: false, unread: [] };
  const refused = (code: GridProblem['code'], row: number): Grid => ({ ...none, problems: [{ row, cell: '', column: null, code, typed: '' }] });
  if (first < 0) return refused('no-rows', 1);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) => grid.some((row) => isFilled(row[at])));
  const headings = grid[first]!;
  const head = Array.from({ length: width }, (_, at) => byName.get(plain(headings[at] ?? '')) ?? null);
  const hasHeader = head.filter(Boolean).length >= 2 || head.includes('problem');
  if (!hasHeader && filled.length > 1) return refused('no-head', first + 1);
  const columns = hasHeader ? head : head.map((_, at): Column | null => (at === filled[0] ? 'problem' : null));
  const unread = filled.filter((at) => notTaken.includes(columns[at]!)).map((at) => ({ heading: (headings[at] ?? '').trim(), letter: letterOf(at) }));
  const problems: GridProblem[] = [];
  if (!columns.includes('problem')) problems.push({ row: first + 1, cell: '', column: 'problem', code: 'no-problem-column', typed: '' });
  columns.forEach((column, at) => {
    if (column && columns.indexOf(column) < at) problems.push({ row: first + 1, cell: cellName(at, first + 1), column, code: 'two-columns', typed: headings[at] ?? '' });
  });
  const rows: HazardRow[] = [];
  if (problems.length === 0) {
    grid.forEach((cells, at) => {
      if (at < first + (hasHeader ? 1 : 0) || !cells.some(isFilled)) return;
      rows.push(readRow(cells, columns, at + 1, days, problems));
    });
    if (rows.length === 0) problems.push({ row: first + 1, cell: '', column: null, code: 'no-rows', typed: '' });
    else if (days.found === null && !columns.includes('found')) problems.unshift({ row: 1, cell: '', column: 'found', code: 'no-found-column', typed: '' });
    if (rows.length > MOST_ROWS) problems.push({ row: first + 1, cell: '', column: null, code: 'too-many', typed: String(rows.length) });
  }
  return { rows, problems, columns, hasHeader, unread };
}

function readRow(cells: readonly string[], columns: readonly (Column | null)[], row: number, days: GridDays, problems: GridProblem[]): HazardRow {
  const at = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
  const say = (column: Column, code: GridProblem['code'], most?: number): void => {
    problems.push({ row, cell: cellName(columns.indexOf(column), row), column, code, typed: at(column), ...(most === undefined ? {} : { most }) });
  };
  const text = (column: Column, most: number): string => {
    const value = at(column);
    if (value.length > most) say(column, 'too-long', most);
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
  const isUntold = at('found') === '';
  if (isUntold && days.found === null && columns.includes('found')) say('found', 'no-found');
  const isFuture = found !== null && compareDays(found, days.today) > 0;
  if (isFuture) say('found', 'future');
  // A day that is wrong itself says nothing about the other.
  const since = isUntold ? days.found : isFuture ? null : found;
  if (due !== null && since !== null && compareDays(due, since) < 0) say('due', isUntold ? 'due-before-inspection' : 'due-before-found');
  const [basis, advice, name, phone] = [text('basis', LONG), text('advice', LONG), text('responsible', LINE), text('phone', LINE)];
  if (phone !== '' && name === '') say('phone', 'no-name');
  const stateTyped = at('state');
  const state = states[plain(stateTyped)];
  if (stateTyped !== '' && !state) say('state', 'not-a-state');
  return {
    problem,
    ...(type ? { type, ...(type === 'other' ? { typeText: typed } : {}) } : {}),
    ...(basis ? { basis } : {}), ...(advice ? { advice } : {}), ...(level ? { level } : {}),
    ...(found === null ? {} : { found }), ...(due === null ? {} : { due }),
    ...(name ? { responsible: { name, ...(phone ? { phone } : {}) } } : {}), ...(state ? { state } : {}),
  };
}
