import { outcomeOf, tierOf, weightOf } from './assess';
import type { Book, Dimension } from './compile';
import { rowsAt } from './decide';
import type { Amount, Band, FactValue, Neighbour, Truth } from './types';

/** What a firm is rather than what happens to it: another trade or place is no what-if. */
const IDENTITY: ReadonlySet<string> = new Set(['region', 'sector', 'subsector', 'industry']);
const single = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;

/** The cells to move to: the bands next door, or every other value that the book tells apart. */
function nextCells(dimension: Dimension, mask: number): number[] {
  const at = 31 - Math.clz32(mask);
  if (dimension.kind === 'band') return [at - 1, at + 1].filter((cell) => cell >= 0 && cell < dimension.size);
  const named = dimension.values.map((_value, cell) => cell);
  return (dimension.other === null ? named : [...named, named.length]).filter((cell) => cell !== at);
}
function valueOf(dimension: Dimension, cell: number): FactValue | Band {
  if (dimension.kind !== 'band') return dimension.values[cell] ?? dimension.other!;
  const low = dimension.edges[cell - 1];
  const high = dimension.edges[cell];
  return { ...(low === undefined ? {} : { gte: low }), ...(high === undefined ? {} : { lt: high }) };
}

type Standing = { readonly holds: Truth; readonly amount: Amount | null };
function standings(book: Book, state: Int32Array): Standing[] {
  return book.entitlements.map((compiled) => {
    const outcome = outcomeOf(compiled, state);
    if (!outcome || outcome.rows.every((row) => row.force === 'may')) return { holds: 'no', amount: null };
    const amounts = outcome.rows.map((row) => row.amount).sort((a, b) => weightOf(a) - weightOf(b));
    return { holds: outcome.holds, amount: amounts[0] ?? null };
  });
}
const differs = (a: Standing, b: Standing): boolean => a.holds !== b.holds || weightOf(a.amount) !== weightOf(b.amount);

/**
 * What would change the outcome: for every known fact that the book asks, the next band or another value, with the tier and the rights
 * that would then differ.
 */
export function neighboursOf(book: Book, state: Int32Array): Neighbour[] {
  const tier = tierOf(book, state);
  const now = standings(book, state);
  const found: Neighbour[] = [];
  for (const fact of book.rulebook.ask) {
    const at = book.byFact.get(fact);
    if (at === undefined || IDENTITY.has(fact) || !single(state[at]!)) continue;
    const dimension = book.dimensions[at]!;
    for (const cell of nextCells(dimension, state[at]!)) {
      const moved = state.slice();
      moved[at] = 1 << cell;
      for (const table of book.tables) moved[table.gives] = rowsAt(table.grid, moved).reduce((bits, row) => bits | row.bit, 0);
      const movedTier = tierOf(book, moved);
      const then = standings(book, moved);
      const changes = then
        .map((standing, i) => ({ id: book.entitlements[i]!.rule.id, ...standing, changed: differs(standing, now[i]!) }))
        .filter(({ changed }) => changed)
        .map(({ id, holds, amount }) => ({ id, holds, amount }));
      if (!changes.length && movedTier?.value === tier?.value) continue;
      const clauses = new Set(movedTier?.clauses ?? []);
      changes.forEach(({ id }) => {
        const compiled = book.entitlements.find((candidate) => candidate.rule.id === id)!;
        outcomeOf(compiled, moved)?.rows.forEach((row) => row.clauses.forEach((clause) => clauses.add(clause)));
      });
      found.push({ fact, value: valueOf(dimension, cell), tier: movedTier?.value ?? null, changes, clauses: [...clauses] });
    }
  }
  return found;
}
