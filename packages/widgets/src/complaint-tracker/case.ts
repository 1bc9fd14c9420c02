import { todayInShanghai, type Day } from '@anze/core-rules';
import type { CaseFile, Complaint, ComplaintStep, LedgerEntry, LedgerHead, Submission } from '@anze/core-rules/records';

/** One thing that happened to a complaint, in the order of its ledger. */
export interface Step {
  readonly id: string;
  /** `null`: the text was erased by law; that there was one stays. */
  readonly record: ComplaintStep | null;
  /** The day on which the server had it; `null` while it waits on this device. */
  readonly recorded: Day | null;
  /** Its place in the ledger, the complaint itself being 1. */
  readonly seq: number | null;
}
/** A complaint with all that is known of it. */
export interface TrackedCase {
  readonly id: string;
  readonly code: string | null;
  readonly complaint: Complaint | null;
  /** The day on which the server had it. */
  readonly arrived: Day;
  readonly steps: readonly Step[];
  readonly entries: readonly LedgerEntry[];
  readonly head: LedgerHead | null;
}

const dayOf = (instant: string): Day => todayInShanghai(Date.parse(instant));

/** A case as the back end holds it; `null` when it is no complaint. */
export function caseOf({ id, queryCode, entries, submissions }: CaseFile): TrackedCase | null {
  const [first] = entries;
  if (first?.kind !== 'complaint') return null;
  const byId = new Map(submissions.filter((one): one is Submission => one !== null).map((one) => [one.id, one]));
  const filed = byId.get(first.submission);
  const last = entries[entries.length - 1] as LedgerEntry;
  return {
    id, code: queryCode, arrived: dayOf(first.at), complaint: filed?.kind === 'complaint' ? filed.record : null, entries,
    steps: entries.slice(1).map((entry, i) => {
      const submission = byId.get(entry.submission);
      return { id: entry.submission, record: submission?.kind === 'complaint-step' ? submission.record : null, recorded: dayOf(entry.at), seq: i + 2 };
    }),
    head: { case: last.case, seq: last.seq, head: last.hash },
  };
}

/** The case with what this device has not been able to send yet. */
export function withWaiting(one: TrackedCase, waiting: readonly { readonly submission: Submission }[]): TrackedCase {
  const steps = waiting.flatMap(({ submission }): Step[] =>
    (submission.kind === 'complaint-step' && submission.record.complaint === one.id && !one.steps.some(({ id }) => id === submission.id)
      ? [{ id: submission.id, record: submission.record, recorded: null, seq: null }] : []));
  return steps.length ? { ...one, steps: [...one.steps, ...steps] } : one;
}

/** The steps of one name, with their contents. */
export type StepOf<N extends ComplaintStep['step']> = Step & { readonly record: Extract<ComplaintStep, { step: N }> };
export const stepsOf = <N extends ComplaintStep['step']>(one: TrackedCase, name: N): readonly StepOf<N>[] =>
  one.steps.filter((step): step is StepOf<N> => step.record?.step === name);

export interface Received {
  /** The day that the time runs from. */
  readonly day: Day;
  /** A later day that the insurer gave: it moves nothing, and is said. */
  readonly told: Day | null;
}
/** From when the time runs: the day on which the insurer had it, at the latest the day on which the server had it. */
export function receivedOn(one: TrackedCase): Received {
  const { complaint, arrived } = one;
  const isFromElsewhere = complaint?.channel !== undefined && complaint.channel !== 'here';
  const claimed = isFromElsewhere && complaint.date < arrived ? complaint.date : arrived;
  const told = stepsOf(one, 'complaintReceived').map(({ record }) => record.date).sort()[0] ?? null;
  if (told !== null && told < claimed) return { day: told, told: null };
  return { day: claimed, told: told !== null && told > claimed ? told : null };
}
