import { setsAt, truthOf, visitCells, type Book, type CellTest, type Grid } from './compile';
import type { Fact, Question } from './types';
import catalogue from './generated/facts';

/** The dimensions of a grid that can still change its answer. */
function deciding<Row>(book: Book, grid: Grid<Row>, state: Int32Array): number[] {
  // Stryker disable next-line ConditionalExpression,StringLiteral: a short cut, for what is settled no move changes.
  if (typeof setsAt(grid, state) === 'number') return [];
  const answers = new Map<number, number>();
  visitCells(grid, state, (cell, set) => answers.set(cell, grid.answers[set]!));
  return grid.dimensions.filter((dimension, i) => {
    const possible = state[dimension]!;
    const stride = grid.strides[i]!;
    const bits: number[] = [];
    for (let bit = 0; possible >> bit; bit++) if ((possible >> bit) & 1) bits.push(bit);
    // Moving along this dimension alone, all else fixed, must somewhere lead to another answer.
    for (const [cell, answer] of answers) {
      if (Math.floor(cell / stride) % book.dimensions[dimension]!.size !== bits[0]) continue;
      for (const bit of bits) if (answers.get(cell + (bit - bits[0]!) * stride) !== answer) return true;
    }
    return false;
  });
}

/**
 * What to ask next: in the rulebook's written order, only facts that can still change something, each with the number of undecided
 * tables and rules that an answer can help to decide. Where it is open whether the book applies, its scope is asked first.
 */
export function questionsOf(book: Book, state: Int32Array, audience: Fact['audience']): Question[] {
  const settles = new Map<string, number>();
  const count = (fact: string) => settles.set(fact, (settles.get(fact) ?? 0) + 1);
  const tableOf = new Map(book.tables.map((table) => [table.gives, table]));

  const countOpen = (tests: readonly CellTest[]) => {
    if (truthOf(tests, state) !== 'unknown') return;
    for (const { dimension, mask } of tests) if ((state[dimension]! & ~mask) !== 0) count(book.dimensions[dimension]!.fact);
  };
  countOpen(book.scope);
  // Of a condition beside the scope one thing is asked after another: most firms are none of these.
  const beside = truthOf(book.scope, state) === 'no' ? book.also : [];
  for (const tests of beside) {
    if (truthOf(tests, state) !== 'unknown') continue;
    const first = tests.find(({ dimension, mask }) => (state[dimension]! & ~mask) !== 0)!;
    count(book.dimensions[first.dimension]!.fact);
  }
  for (const { tests } of book.deadlines) countOpen(tests);
  const grids: Grid<unknown>[] = [...book.tables, ...book.entitlements, ...book.duties].map(({ grid }) => grid);
  for (const grid of grids) {
    const facts = new Set<string>();
    for (const dimension of deciding(book, grid, state)) {
      const table = tableOf.get(dimension);
      // A derived fact is never asked; what decides it is.
      const asked = table ? deciding(book, table.grid, state) : [dimension];
      for (const open of asked) facts.add(book.dimensions[open]!.fact);
    }
    facts.forEach(count);
  }

  const scopeFacts = [book.scope, ...beside].flat().map(({ dimension }) => book.dimensions[dimension]!.fact);
  const order = [...new Set([...scopeFacts, ...book.rulebook.ask])];
  return order
    .filter((fact) => settles.has(fact) && (book.rulebook.facts?.[fact] ?? catalogue[fact])?.audience === audience)
    .map((fact) => ({ fact, settles: settles.get(fact)! }));
}
