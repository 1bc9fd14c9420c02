// What the firm records on its page and no server holds: the day of a contract, what was marked as done, what was taken away. It stands again after the page is opened anew.
import type { CaseEvent } from '@anze/core-rules';

type Recorded = CaseEvent & { readonly id: string };
/** By id; `null` is one that was taken away. */
export type Kept = Readonly<Record<string, Recorded | null>>;
/** Which earlier record each one puts right, by id, as the server has them. */
export type Corrections = ReadonlyMap<string, string>;

export const RECORDED_KEY = 'anze-demo-recorded';
export function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECORDED_KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : {};
  } catch {
    return {};
  }
}
/** Adds to what other tabs have kept meanwhile. */
export function keep(id: string, event: Recorded | null): void {
  try {
    localStorage.setItem(RECORDED_KEY, JSON.stringify({ ...readKept(), [id]: event }));
  } catch {
    // A private window may refuse: then it stands until the page is left.
  }
}

/** The first version of a record: what was kept of it stands above every version that the server has. */
function firstOf(id: string, corrections: Corrections): string {
  let first = id;
  for (const seen = new Set<string>(); corrections.has(first) && !seen.has(first); first = corrections.get(first)!) seen.add(first);
  return first;
}
/** What the server has, with what was recorded here above it. */
export function merged(sent: readonly CaseEvent[], kept: Kept, corrections: Corrections): readonly CaseEvent[] {
  const keptAs = new Map<string, string>();
  for (const id of Object.keys(kept)) keptAs.set(firstOf(id, corrections), id);
  const nameOf = (id: unknown): string | undefined => (typeof id === 'string' ? keptAs.get(firstOf(id, corrections)) : undefined);
  const others = sent.filter(({ id }) => nameOf(id) === undefined).map((event) => {
    const of = nameOf(event.of);
    return of === undefined ? event : { ...event, of };
  });
  return [...others, ...Object.values(kept).filter((one): one is Recorded => one !== null)];
}
