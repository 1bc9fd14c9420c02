import {
  cellOf, cellsOf, isSingle, setsAt, scopeTruth, type Book, type CompiledTable, type Dimension, type FullRow, type Grid, type Group,
} from './compile';
import { sizeClassOf, type SizeInputs } from './size-class';
import type { Facts, Truth } from './types';

/** What is decided before anything is worded: the tables' values and, for each right, the rows that hold. */
export interface Decision {
  readonly applies: Truth;
  /** For each table the rows that can hold, each once; its value is settled when they all give the same one. */
  readonly tableRows: readonly (readonly CompiledTable['rows'][number][])[];
  /** For each entitlement of the book, in order, the rows that surely hold, or `null` while it is open. */
  readonly rows: readonly (readonly FullRow[] | null)[];
}

const saysSize = ({ employees, revenue, assets }: Facts): boolean => employees !== undefined || revenue !== undefined || assets !== undefined;

/** Half the figures may already rule a class out: 299 persons in industry are never medium. Apart, or its closure costs every fact that is decided. */
const possibleSizes = (dimension: Dimension, facts: Facts): number =>
  sizeClassOf(facts as SizeInputs).candidates.reduce((bits, size) => bits | cellsOf(dimension, size), 0);

/** The possible cells of one fact: one bit a cell, all bits while nothing is known of it. */
function possibleCells(dimension: Dimension, facts: Facts): number {
  for (const source of dimension.sources) {
    const value = facts[source];
    if (value !== undefined) return cellsOf(dimension, value);
  }
  return dimension.fact === 'sizeClass' && saysSize(facts) ? possibleSizes(dimension, facts) : dimension.all;
}

/** Sets the possible values of every table, from those of the facts it reads; answers with the rows that can hold. */
export function deriveTables(book: Book, state: Int32Array): Decision['tableRows'] {
  return book.tables.map(({ gives, grid }) => {
    const rows = rowsAt(grid, state);
    let bits = 0;
    for (const row of rows) bits |= row.bit;
    state[gives] = bits;
    return rows;
  });
}

/** The possible cells of every fact of the book. */
export function stateOf(book: Book, facts: Facts): Int32Array {
  const { dimensions } = book;
  // A batch comes here millions of times; Int32Array.from takes five times as long.
  const state = new Int32Array(dimensions.length);
  for (let i = 0; i < state.length; i++) state[i] = possibleCells(dimensions[i]!, facts);
  deriveTables(book, state);
  return state;
}

const NONE: readonly never[] = Object.freeze([]);
/** The rows of the given sets, each once, in the book's order. */
export function rowsOf<Row>(grid: Grid<Row>, sets: number | readonly number[]): readonly Row[] {
  if (typeof sets === 'number') return grid.sets[sets]!;
  const held = new Set(sets.flatMap((set) => grid.sets[set]!));
  return grid.rows.filter((row) => held.has(row));
}
/** The rows that can hold, each once, in the book's order. */
export const rowsAt = <Row>(grid: Grid<Row>, state: Int32Array): readonly Row[] => rowsOf(grid, setsAt(grid, state));

// One state a book is enough for decisions, which never run within one another.
const scratch = new WeakMap<Book, Int32Array>();
function scratchOf(book: Book): Int32Array {
  let state = scratch.get(book);
  // Stryker disable next-line ConditionalExpression: whether the state is kept or new, all that is read of it is written first.
  if (!state) scratch.set(book, (state = new Int32Array(book.dimensions.length)));
  return state;
}

/**
 * Decides without wording: references to the frozen rows only, for counting over many policies.
 * Expects facts that `checkFacts` has passed.
 */
export function decide(book: Book, facts: Facts): Decision {
  const { decisive, dimensions, groups } = book;
  const state = scratchOf(book);
  for (const dimension of decisive) state[dimension] = possibleCells(dimensions[dimension]!, facts);
  const tableRows = deriveTables(book, state);
  const applies = scopeTruth(book, state);
  if (applies === 'no') return { applies, tableRows, rows: NONE };
  // Stryker disable next-line ConditionalExpression: the answer of a single group is the whole answer; copying it gives the same.
  if (groups.length === 1) return { applies, tableRows, rows: groupAt(book, groups[0]!, state) };
  const rows: (readonly FullRow[] | null)[] = [];
  for (const group of groups) {
    const answer = groupAt(book, group, state);
    group.members.forEach((member, i) => (rows[member] = answer[i]!));
  }
  return { applies, tableRows, rows };
}

/** The rows of each member of a group; of a settled state the answer is kept. */
function groupAt(book: Book, group: Group, state: Int32Array): readonly (readonly FullRow[] | null)[] {
  const { dimensions, strides, members, answers } = group;
  let cell = 0;
  for (let i = 0; i < dimensions.length; i++) {
    const possible = state[dimensions[i]!]!;
    if (!isSingle(possible)) return members.map((member) => settledRows(book.entitlements[member]!.grid, state));
    cell += strides[i]! * cellOf(possible);
  }
  // Stryker disable next-line LogicalOperator,AssignmentOperator: without the memory the same answer is found anew.
  return (answers[cell] ??= members.map((member) => settledRows(book.entitlements[member]!.grid, state)!));
}
/** The rows that surely hold; `null` while the state leaves several sets of them open. */
function settledRows(grid: Grid<FullRow>, state: Int32Array): readonly FullRow[] | null {
  const sets = setsAt(grid, state);
  if (typeof sets === 'number') return grid.sets[sets]!;
  return sets.length ? null : NONE;
}
