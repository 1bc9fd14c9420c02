import type { Day } from '@anze/core-rules';
import type { Hazard, Risk } from '@anze/core-rules/records';
import { chosen, countsOf, everything, type Counts, type Numbered, type Query } from './query';
import type { Entry } from './sheet';

/** The last answer to a question about the lists; ten thousand rows are not gone through again for every scroll. */
function kept<A extends readonly unknown[], R>(ask: (...of: A) => R): (...of: A) => R {
  let last: { readonly of: A; readonly answer: R } | null = null;
  return (...of) => {
    if (!last || of.some((one, i) => one !== last!.of[i])) last = { of, answer: ask(...of) };
    return last.answer;
  };
}
export class Glance {
  readonly chosen: (entries: readonly Entry<Hazard>[], query: Query, today: Day) => readonly Numbered[] = kept(chosen);
  readonly all: (entries: readonly Entry<Hazard>[]) => readonly Numbered[] = kept((entries: readonly Entry<Hazard>[]) => chosen(entries, everything, ''));
  readonly counts: (entries: readonly Entry<Hazard>[], today: Day) => Counts = kept(countsOf);
  readonly ids: (rows: readonly Numbered[]) => readonly string[] = kept((rows: readonly Numbered[]) => rows.map(({ value }) => value.id));
  readonly riskIds: (entries: readonly Entry<Risk>[]) => readonly string[] = kept((entries: readonly Entry<Risk>[]) => entries.map(({ value }) => value.id));
}
