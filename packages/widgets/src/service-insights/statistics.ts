/** Under this many cases a share says more than is known, and may show who is behind it: the counts are shown instead. */
export const FEWEST = 5;

export interface Share {
  readonly part: number;
  readonly whole: number;
  /** A whole number; `null` under `FEWEST` cases. 100 is said of all only, 0 of none only. */
  readonly percent: number | null;
}
export function shareOf(part: number, whole: number): Share {
  const rounded = Math.round((part / whole) * 100);
  const percent = part > 0 && rounded === 0 ? 1 : part < whole && rounded === 100 ? 99 : rounded;
  return { part, whole, percent: whole >= FEWEST ? percent : null };
}

export interface Spread {
  readonly count: number;
  readonly shortest: number | null;
  readonly longest: number | null;
  /** The middle value, or half way between the two in the middle; `null` under `FEWEST` values. */
  readonly median: number | null;
  /** The nearest rank: the smallest value that at least nine in ten do not exceed; `null` under `FEWEST` values. */
  readonly ninth: number | null;
}
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return { count, shortest: null, longest: null, median: null, ninth: null };
  const ends = { count, shortest: sorted[0]!, longest: sorted[count - 1]! };
  if (count < FEWEST) return { ...ends, median: null, ninth: null };
  const half = Math.floor(count / 2);
  const median = count % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  // In tenths, so that 0.9 × 10 is 9 and not a little more.
  return { ...ends, median, ninth: sorted[Math.ceil((count * 9) / 10) - 1]! };
}
