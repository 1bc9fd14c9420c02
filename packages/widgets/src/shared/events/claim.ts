import type { CaseEvent, Day, Facts } from '@anze/core-rules';

/** What was owed and has not come: all that a letter or a complaint needs to say so. */
export interface ClaimDetail {
  readonly rulebook: string;
  readonly version: string;
  readonly readings: Readonly<Record<string, string>>;
  /** The right or the dated duty. */
  readonly finding: string;
  readonly title: string;
  /** The rule's sentence. */
  readonly text: string;
  readonly clauses: readonly string[];
  readonly facts: Facts;
  /** The period in which it is owed; `null` for a dated duty. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** The last day. */
  readonly due: Day;
  readonly overdue: boolean;
  /** "At once": `due` is the day on which it arose, not the end of a limit. */
  readonly isAtOnce?: boolean;
  /** In the rule's own unit; `null` where it counts nothing. */
  readonly count: { readonly unit: 'times' | 'kinds' | 'visits'; readonly owed: number; readonly delivered: number } | null;
  /** What is missing, in words. */
  readonly missing: readonly string[];
  /** The services that were counted. */
  readonly services: readonly CaseEvent[];
  /** Services that came near and were not counted, with why in words. */
  readonly near?: readonly { readonly event: CaseEvent; readonly why: string }[];
}
