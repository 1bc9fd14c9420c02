import type { Day, Status } from './types';

/**
 * One document by which an inspector judges whether a hazard is a major one. The index helps to write down the basis; nothing decides by
 * it. Where it comes from stands in `criteria/major-hazards.json`: a study of November 2026, mostly at second hand.
 */
export interface Criterion {
  readonly id: string;
  /** Values of the fact `sector`; empty: of no single one. */
  readonly sectors: readonly string[];
  /** What it is about; not always its title. */
  readonly name: string;
  readonly nameEn: string;
  /** `null`: not confirmed. */
  readonly number: string | null;
  readonly replaces?: string;
  readonly from?: Day;
  readonly status: Status;
  /** `listed`: named in a list or on a page that was seen; `memory`: not seen anywhere. */
  readonly source: 'listed' | 'memory';
  readonly note?: string;
  readonly noteEn?: string;
}
export interface CriteriaIndex {
  readonly about: string;
  readonly checkedOn: Day;
  readonly criteria: readonly Criterion[];
}
