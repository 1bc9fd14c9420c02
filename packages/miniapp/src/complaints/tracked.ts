import { daysBetween, todayInShanghai, type CaseEvent, type Day, type ScheduleRow } from '@anze/core-rules';
import { complaintEvents, provedOf, stepsOf, trackedCaseOf, type CaseStep, type StoredReceipt, type TrackedCase } from '@anze/core-rules/device';
import type { ComplaintStep } from '@anze/core-rules/records';
import { rowsOf } from '../calendar/dates';
import type { KitBook } from '../lib/books';
import type { SeenCase } from '../state/cases';
import type { Profile } from '../state/profile';
import type { ComplaintEntry, ComplaintNote } from './complaints';

/** A complaint of this phone. */
export interface OwnCase extends TrackedCase {
  /** Whether the insurer has it, by a receipt or by the firm's own word. What never left the phone has no time that runs. */
  readonly isReached: boolean;
}

/** The complaint with what the insurer's server knows of it, and what only this phone has noted; without a server the phone's word alone. */
export function trackedOf({ id, record, notes }: ComplaintEntry, seen?: SeenCase, receipt?: StoredReceipt): OwnCase {
  const server = seen ? trackedCaseOf(seen.file) : null;
  const arrived = receipt ? todayInShanghai(Date.parse(receipt.receipt.receivedAt)) : null;
  const one = server ?? { id, code: null, complaint: record, arrived: arrived ?? record.date, steps: [], entries: [], head: null };
  const known = new Set(one.steps.map((step) => step.id));
  // What the insurer has filed itself needs no note of ours.
  const isAnswered = one.steps.some((step) => step.record?.step === 'complaintAnswered');
  const own = notes.filter((note) => !known.has(note.id) && !(isAnswered && note.step === 'complaintAnswered')).map((note): CaseStep => ({ id: note.id, record: stepOf(id, note), recorded: null, seq: null }));
  const all = { ...one, complaint: one.complaint ?? record, steps: [...one.steps, ...own] };
  const [told] = stepsOf(all, 'complaintReceived').map((step) => step.record.date).sort();
  const isMadeElsewhere = (record.channel ?? 'here') !== 'here';
  const isHeld = server !== null || arrived !== null;
  // Without a receipt the day of writing says nothing: the time runs from the day on which the insurer was told.
  return { ...all, ...(!isHeld && !isMadeElsewhere && told !== undefined ? { arrived: told } : {}), isReached: isHeld || isMadeElsewhere || told !== undefined };
}
function stepOf(complaint: string, { step, date, satisfied = false, note }: ComplaintNote): ComplaintStep {
  const common = { complaint, date, by: { party: 'insured' as const }, ...(note ? { note } : {}) };
  if (step === 'complaintAnswered') return { ...common, step, request: '', facts: '', measures: '' };
  return step === 'complaintRated' ? { ...common, step, satisfied } : { ...common, step };
}
/** That an answer came, as the firm noted it: what it says is not known here. */
export const isOwnNote = ({ recorded, record }: CaseStep): boolean => recorded === null && record?.step === 'complaintAnswered';

/** A complaint as events of the engine; an agreed day counts from the day that it puts off. */
export function eventsIn(one: TrackedCase, book: KitBook | null, profile: Profile, on: Day): readonly (CaseEvent & { readonly id: string })[] {
  const bare = complaintEvents({ ...one, steps: one.steps.filter(({ record }) => record?.step !== 'extensionAgreed') }, () => ({}));
  if (!book || bare.length === one.steps.length + 1) return bare;
  const row = rowsOf(book, profile, bare, on).find(({ of, extension }) => of === one.id && extension !== null);
  return complaintEvents(one, (to) => (row ? { days: Math.max(1, daysBetween(row.nominal, to)) } : {}));
}
export interface AnswerDue {
  readonly row: ScheduleRow;
  readonly book: KitBook;
}
/** The answer that surely is due; of several books the local one's. What was entered after the time had run out moves nothing. */
export function answerDue(one: OwnCase, { books, profile, on }: { readonly books: readonly KitBook[]; readonly profile: Profile; readonly on: Day }): AnswerDue | null {
  if (!one.isReached) return null;
  for (const book of books.filter(({ rulebook }) => rulebook.role === 'local')) {
    const own = new Set(book.rulebook.deadlines.filter(({ topic, doneBy }) => topic === 'complaint' && doneBy === 'complaintAnswered').map(({ id }) => id));
    const rowOf = (tracked: TrackedCase): ScheduleRow | undefined => rowsOf(book, profile, eventsIn(tracked, book, profile, on), on).find(({ id, of, holds }) => own.has(id) && of === one.id && holds === 'yes');
    const dueOf = (before: TrackedCase): Day | null => {
      const row = rowOf(before);
      return row ? (row.extendedTo ?? row.due) : null;
    };
    const row = rowOf(provedOf(one, on, dueOf).one);
    if (row) return { row, book };
  }
  return null;
}
