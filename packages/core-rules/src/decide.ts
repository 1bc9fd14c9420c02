import { cellsOf, setsAt, truthOf, type Book, type CompiledTable, type Dimension, type FullRow, type Grid, type Group } from './compile';
import type { Facts, Truth } from './types';

/** What is decided before anything is worded: the tables' values and, for each right, the rows that hold. */
export interface Decision {
  readonly applies: Truth;
  /** Rows of the tables that can hold; one value is settled when `settled` is true. */
  readonly tableRows: readonly (readonly CompiledTable['rows'][number][])[];
  /** For each entitlement of the book, in order, the rows that surely hold, or `null` while it is open. */
  readonly rows: readonly (readonly FullRow[] | null)[];
}

/** The possible cells of one fact: one bit a cell, all bits while it is not known. */
function possibleCells(dimension: Dimension, facts: Facts): number {
  const { sources } = dimension;
  for (let i = 0; i < sources.length; i++) {
    const value = facts[sources[i]!];
    if (value !== undefined) return cellsOf(dimension, value);
  }
  return dimension.all;
}
function deriveTables(book: Book, state: Int32Array): void {
  const { tables } = book;
  for (let i = 0; i < tables.length; i++) state[tables[i]!.gives] = bitsOf(tables[i]!, state);
}

/** The possible cells of every fact of the book. */
export function stateOf(book: Book, facts: Facts): Int32Array {
  const state = new Int32Array(book.dimensions.length);
  for (let i = 0; i < state.length; i++) state[i] = possibleCells(book.dimensions[i]!, facts);
  deriveTables(book, state);
  return state;
}

function bitsOf(table: CompiledTable, state: Int32Array): number {
  const sets = setsAt(table.grid, state);
  let bits = 0;
  if (typeof sets === 'number') for (const row of table.grid.sets[sets]!) bits |= row.bit;
  else for (const set of sets) for (const row of table.grid.sets[set]!) bits |= row.bit;
  return bits;
}

const NONE: readonly never[] = Object.freeze([]);
/** The rows that can hold, each once, in the book's order. */
export function rowsAt<Row>(grid: Grid<Row>, state: Int32Array): readonly Row[] {
  const sets = setsAt(grid, state);
  if (typeof sets === 'number') return grid.sets[sets] ?? NONE;
  const rows: Row[] = [];
  for (const set of sets) for (const row of grid.sets[set]!) if (!rows.includes(row)) rows.push(row);
  return rows;
}

// One state a book is enough for decisions, which never run within one another.
const scratch = new WeakMap<Book, Int32Array>();

/**
 * Decides without wording: references to the frozen rows only, for counting over many policies.
 * Expects facts that `checkFacts` has passed.
 */
export function decide(book: Book, facts: Facts): Decision {
  const { decisive, dimensions, groups, tables } = book;
  let state = scratch.get(book);
  if (!state) scratch.set(book, (state = new Int32Array(dimensions.length)));
  for (let i = 0; i < decisive.length; i++) state[decisive[i]!] = possibleCells(dimensions[decisive[i]!]!, facts);
  deriveTables(book, state);
  const applies = truthOf(book.scope, state);
  const tableRows: (readonly CompiledTable['rows'][number][])[] = [];
  for (let i = 0; i < tables.length; i++) tableRows.push(rowsAt(tables[i]!.grid, state));
  if (applies === 'no') return { applies, tableRows, rows: NONE };
  if (groups.length === 1) return { applies, tableRows, rows: groupAt(book, groups[0]!, state) };
  const rows: (readonly FullRow[] | null)[] = new Array(book.entitlements.length);
  for (let i = 0; i < groups.length; i++) {
    const { members } = groups[i]!;
    const answer = groupAt(book, groups[i]!, state);
    for (let k = 0; k < members.length; k++) rows[members[k]!] = answer[k]!;
  }
  return { applies, tableRows, rows };
}

/** The rows of each member of a group; of a settled state the answer is kept. */
function groupAt(book: Book, group: Group, state: Int32Array): readonly (readonly FullRow[] | null)[] {
  const { dimensions, strides, members, answers } = group;
  let cell = 0;
  let settled = true;
  for (let i = 0; i < dimensions.length; i++) {
    const possible = state[dimensions[i]!]!;
    if (possible === 0 || (possible & (possible - 1)) !== 0) {
      settled = false;
      break;
    }
    cell += strides[i]! * (31 - Math.clz32(possible));
  }
  if (settled && answers[cell]) return answers[cell]!;
  const answer = members.map((member) => {
    const { grid } = book.entitlements[member]!;
    const sets = setsAt(grid, state);
    return typeof sets === 'number' ? grid.sets[sets]! : null;
  });
  if (settled) answers[cell] = answer as readonly (readonly FullRow[])[];
  return answer;
}
