import { daysBetween } from '../days';
import type { ComplaintStep } from '../records/index';
import type { Day } from '../types';
import type { CaseStep, TrackedCase } from './tracked-case';

/** A day that was only said: the step was entered after it, and nothing but the entry is proved. */
export interface Entered {
  readonly step: ComplaintStep['step'];
  readonly said: Day;
  readonly recorded: Day;
  /** Days that the entry came after the last day; 0: in time, or there is no last day. */
  readonly late: number;
}
/** A complaint as far as its record proves it, and what was entered too late to move its limit. */
export interface Proved {
  readonly one: TrackedCase;
  readonly late: readonly Entered[];
}
const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * What puts a limit off counts from the day on which it was entered, whatever day it names: a limit that had run out before is not moved by it.
 * Whether an extension stands is the engine's to say; that more had to be checked shortens nothing and lengthens nothing once the limit is over.
 * `dueOf` answers the last day as it stands with the steps so far.
 */
export function provedOf(one: TrackedCase, on: Day, dueOf: (one: TrackedCase) => Day | null): Proved {
  const steps: CaseStep[] = [];
  const late: Entered[] = [];
  for (const step of one.steps) {
    const { record } = step;
    if (record?.step !== 'extensionAgreed' && !(record?.step === 'complaintReceived' && (record.complaintNeedsVerification || record.complaintComplex))) {
      steps.push(step);
      continue;
    }
    const entered = laterOf(record.date, step.recorded ?? on);
    const due = dueOf({ ...one, steps });
    const isLate = due !== null && entered > due;
    if (isLate && record.date <= due) late.push({ step: record.step, said: record.date, recorded: entered, late: daysBetween(due, entered) });
    if (record.step === 'extensionAgreed') steps.push({ ...step, record: { ...record, date: entered } });
    else if (!isLate) steps.push(step);
    else {
      const { complaintNeedsVerification: _, complaintComplex: __, ...bare } = record;
      const isSaid = steps.some((other) => other.record?.step === 'complaintReceived' && other.record.complaintNeedsVerification !== undefined);
      steps.push({ ...step, record: isSaid ? bare : { ...bare, complaintNeedsVerification: false } });
    }
  }
  return { one: { ...one, steps }, late };
}
