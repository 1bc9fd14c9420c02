import type { AskPart } from './types';

/** The clauses that an answer rests on: those of its lines in turn, so that the first few are of different rules. */
export function clausesOf(parts: readonly AskPart[], tierFirst: boolean): string[] {
  const lists = parts.flatMap(({ items, tier, applies }) => {
    const own = items.map(({ clauses }) => clauses);
    const rows = tier?.clauses ?? [];
    if (tierFirst || !own.slice(0, 3).some(([first]) => rows.includes(first!))) own.splice(tierFirst ? 0 : 2, 0, rows);
    return parts.length > 1 && applies === 'unknown' ? [own.flat()] : own;
  });
  const inTurn: string[] = [];
  // The clause that each line names is always there; more of them only as far as they help.
  for (let round = 0; lists.some((list) => list.length > round) && (round === 0 || inTurn.length < 12); round++) inTurn.push(...lists.flatMap((list) => list.slice(round, round + 1)));
  return [...new Set([...inTurn, ...parts.flatMap(({ items, rows }) => [...items, ...rows].flatMap(({ clauses }) => clauses.slice(0, 1)))])];
}
