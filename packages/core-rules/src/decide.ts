import {
  cellsOf, setsAt, scopeTruth, type Book, type CompiledTable, type Dimension, type FullRow, type Grid,
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
  const { sources } = dimension;
  for (let i = 0; i < sources.length; i++) {
    const value = facts[sources[i]!];
    if (value !== undefined) return cellsOf(dimension, value);
  }
  return dimension.fact === 'sizeClass' && saysSize(facts) ? possibleSizes(dimension, facts) : dimension.all;
}

/** Sets the possible values of every table, from those of the facts it reads. */
export function deriveTables({ tables }: Book, state: Int32Array): void {
  for (const { gives, grid } of tables) state[gives] = rowsAt(grid, state).reduce((bits, row) => bits | row.bit, 0);
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

// Below it every whole number is exact; a firm whose cells make a larger one is decided anew each time.
const FIRST_INEXACT = 2 ** 53;
const MOST_KEPT = 4096;

/** The possible cells of all facts that a decision reads, as one number. */
function keyOf({ decisive }: Book, facts: Facts): number {
  let key = 0;
  for (let i = 0; i < decisive.length; i++) {
    const dimension = decisive[i]!;
    key = key * (dimension.all + 1) + possibleCells(dimension, facts);
  }
  return key;
}

/**
 * Decides without wording: references to the frozen rows only, for counting over many policies.
 * Expects facts that `checkFacts` has passed. Firms in the same cells share one answer.
 */
export function decide(book: Book, facts: Facts): Decision {
  const key = keyOf(book, facts);
  const known = book.decided.get(key);
  if (known) return known;
  const decision = decideAnew(book, facts);
  if (key < FIRST_INEXACT && book.decided.size < MOST_KEPT) book.decided.set(key, decision);
  return decision;
}

function decideAnew(book: Book, facts: Facts): Decision {
  const state = stateOf(book, facts);
  const tableRows = book.tables.map(({ grid }) => rowsAt(grid, state));
  const applies = scopeTruth(book, state);
  return { applies, tableRows, rows: applies === 'no' ? NONE : book.entitlements.map(({ grid }) => settledRows(grid, state)) };
}
/** The rows that surely hold; `null` while the state leaves several sets of them open. */
function settledRows(grid: Grid<FullRow>, state: Int32Array): readonly FullRow[] | null {
  const sets = setsAt(grid, state);
  if (typeof sets === 'number') return grid.sets[sets]!;
  return sets.length ? null : NONE;
}
