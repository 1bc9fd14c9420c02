import { cellsOf, setsAt, truthOf, type Book, type CompiledTable, type FullRow, type Grid } from './compile';
import type { Facts, Truth } from './types';

/** What is decided before anything is worded: the tables' values and, for each right, the rows that hold. */
export interface Decision {
  readonly applies: Truth;
  /** Rows of the tables that can hold; one value is settled when `settled` is true. */
  readonly tableRows: readonly (readonly CompiledTable['rows'][number][])[];
  /** For each entitlement of the book, in order, the rows that surely hold, or `null` while it is open. */
  readonly rows: readonly (readonly FullRow[] | null)[];
}

/** The possible cells of every fact: one bit a cell. Facts that are not known have all bits. */
export function stateOf(book: Book, facts: Facts): Int32Array {
  const { dimensions } = book;
  const state = new Int32Array(dimensions.length);
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = dimensions[i]!;
    let mask = dimension.all;
    for (const source of dimension.sources) {
      const value = facts[source];
      if (value === undefined) continue;
      mask = cellsOf(dimension, value);
      break;
    }
    state[i] = mask;
  }
  for (const table of book.tables) state[table.gives] = bitsOf(table, state);
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

/**
 * Decides without wording: references to the frozen rows only, for counting over many policies.
 * Expects facts that `checkFacts` has passed.
 */
export function decide(book: Book, facts: Facts): Decision {
  const state = stateOf(book, facts);
  const applies = truthOf(book.scope, state);
  const tableRows = book.tables.map((table) => rowsAt(table.grid, state));
  if (applies === 'no') return { applies, tableRows, rows: NONE };
  const { entitlements } = book;
  const rows: (readonly FullRow[] | null)[] = new Array(entitlements.length);
  for (let i = 0; i < entitlements.length; i++) {
    const { grid } = entitlements[i]!;
    const sets = setsAt(grid, state);
    rows[i] = typeof sets === 'number' ? grid.sets[sets]! : null;
  }
  return { applies, tableRows, rows };
}
