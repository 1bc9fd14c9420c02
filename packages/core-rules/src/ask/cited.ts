import type { AskPart } from './types';

/** The clauses that an answer rests on: those of its lines in turn, so that the first few are of different rules. */
export function clausesOf(parts: readonly AskPart[], tierFirst: boolean): string[] {
  const lists: string[][] = [];
  for (const part of parts) {
    const own = part.items.map(({ clauses }) => [...clauses]);
    const rows = part.tier?.clauses ?? [];
    if (tierFirst || !own.slice(0, 3).some(([first]) => rows.includes(first!))) own.splice(tierFirst ? 0 : 2, 0, [...rows]);
    if (parts.length > 1 && part.applies === 'unknown') lists.push(own.flat());
    else lists.push(...own);
  }
  const inTurn: string[] = [];
  // The clause that each line names is always there; more of them only as far as they help.
  for (let round = 0; lists.some((list) => list.length > round) && (round === 0 || inTurn.length < 12); round++) {
    for (const list of lists) if (list[round] !== undefined) inTurn.push(list[round]!);
  }
  return [...new Set([...inTurn, ...parts.flatMap(({ items, rows }) => [...items, ...rows].map(({ clauses }) => clauses[0]!))])].filter((id) => id !== undefined);
}
