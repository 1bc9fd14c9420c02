import { addDays } from '../days';
import type { Day } from '../types';
import type { CaseFile, Complaint, ComplaintStep, LedgerEntry, LedgerHead, Submission } from '../records/index';

/** One thing that happened to a complaint, in the order of its ledger. */
export interface CaseStep {
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
  readonly steps: readonly CaseStep[];
  readonly entries: readonly LedgerEntry[];
  readonly head: LedgerHead | null;
}

/** Shanghai is eight hours ahead of the world's clock: from 16:00 there it is the next day. */
const dayOf = (instant: string): Day => addDays(instant.slice(0, 10), Number(instant.slice(11, 13)) < 16 ? 0 : 1);

/** A case as the back end holds it; `null` when it is no complaint. */
export function trackedCaseOf({ id, queryCode, entries, submissions }: CaseFile): TrackedCase | null {
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
  const steps = waiting.flatMap(({ submission }): CaseStep[] =>
    (submission.kind === 'complaint-step' && submission.record.complaint === one.id && !one.steps.some(({ id }) => id === submission.id)
      ? [{ id: submission.id, record: submission.record, recorded: null, seq: null }] : []));
  return steps.length ? { ...one, steps: [...one.steps, ...steps] } : one;
}

/** The steps of one name, with their contents. */
export type StepOf<N extends ComplaintStep['step']> = CaseStep & { readonly record: Extract<ComplaintStep, { step: N }> };
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

/** How far a complaint has come. */
export type Phase = 'waiting' | 'answered' | 'satisfied' | 'dissatisfied' | 'referred' | 'resolved' | 'withdrawn';
export function phaseOf(one: TrackedCase): Phase {
  let phase: Phase = 'waiting';
  for (const { record } of one.steps) {
    if (!record || phase === 'withdrawn') continue;
    if (record.step === 'complaintAnswered') phase = 'answered';
    else if (record.step === 'complaintRated' && phase !== 'resolved') phase = record.satisfied ? 'satisfied' : 'dissatisfied';
    else if (record.step === 'complaintReferred') phase = 'referred';
    else if (record.step === 'complaintResolved') phase = 'resolved';
    else if (record.step === 'complaintWithdrawn') phase = 'withdrawn';
  }
  return phase;
}
