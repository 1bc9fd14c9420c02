import { findingAt, tierOf, weightOf } from './assess';
import { cellOf, isSingle, type Book, type Dimension } from './compile';
import { deriveTables } from './decide';
import type { Amount, Band, FactValue, Finding, Neighbour, RulebookTexts, Truth } from './types';

/** What a firm is rather than what happens to it: another trade or place is no what-if. */
const IDENTITY: ReadonlySet<string> = new Set(['region', 'sector', 'subsector', 'industry']);

/** The cells to move to: the bands next door, or every value that the book tells apart. */
function nextCells(dimension: Dimension, at: number): number[] {
  if (dimension.kind === 'band') return [at - 1, at + 1].filter((cell) => cell >= 0 && cell < dimension.size);
  const named = dimension.values.map((_value, cell) => cell);
  return dimension.other === null ? named : [...named, named.length];
}
function valueOf(dimension: Dimension, cell: number): FactValue | Band {
  if (dimension.kind !== 'band') return dimension.values[cell] ?? dimension.other!;
  const low = dimension.edges[cell - 1];
  const high = dimension.edges[cell];
  return { ...(low === undefined ? {} : { gte: low }), ...(high === undefined ? {} : { lt: high }) };
}

type Standing = { readonly holds: Truth; readonly amount: Amount | null };
/** What is owed; a right that is merely allowed is owed as little as none. */
function standingOf(finding: Finding | null): Standing {
  return finding && finding.force !== 'may' ? { holds: finding.holds, amount: finding.amount } : { holds: 'no', amount: null };
}
const differs = (a: Standing, b: Standing): boolean => a.holds !== b.holds || weightOf(a.amount) !== weightOf(b.amount);

/**
 * What would change the outcome: for every known fact that the book asks, the next band or another value, with the tier and the rights
 * that would then differ.
 */
export function neighboursOf(book: Book, state: Int32Array, texts?: RulebookTexts): Neighbour[] {
  const tier = tierOf(book, state);
  const now = book.entitlements.map((compiled) => standingOf(findingAt(compiled, state, texts)));
  const found: Neighbour[] = [];
  for (const fact of book.rulebook.ask) {
    const at = book.byFact.get(fact);
    if (at === undefined || IDENTITY.has(fact) || !isSingle(state[at]!)) continue;
    const dimension = book.dimensions[at]!;
    for (const cell of nextCells(dimension, cellOf(state[at]!))) {
      const moved = state.slice();
      moved[at] = 1 << cell;
      deriveTables(book, moved);
      const movedTier = tierOf(book, moved);
      const changed = book.entitlements
        .map((compiled, i) => ({ id: compiled.rule.id, finding: findingAt(compiled, moved, texts), before: now[i]! }))
        .filter(({ finding, before }) => differs(standingOf(finding), before));
      if (!changed.length && movedTier?.value === tier?.value) continue;
      found.push({
        fact,
        value: valueOf(dimension, cell),
        tier: movedTier?.value ?? null,
        changes: changed.map(({ id, finding }) => ({ id, ...standingOf(finding) })),
        clauses: [...new Set([...(movedTier?.clauses ?? []), ...changed.flatMap(({ finding }) => finding?.clauses ?? [])])],
      });
    }
  }
  return found;
}
