import { addDays, assess, daysBetween, type CaseEvent, type Day, type ScheduleRow } from '@anze/core-rules';
import type { Complaint, Submission } from '@anze/core-rules/records';
import type { StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import { kitCalendar, rowsOf } from '../calendar/dates';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Profile } from '../state/profile';

/** What the firm itself notes of a complaint. */
export interface ComplaintNote {
  readonly id: string;
  readonly step: 'complaintAnswered' | 'complaintRated' | 'complaintWithdrawn';
  readonly date: Day;
  readonly satisfied?: boolean;
}
export interface ComplaintEntry {
  readonly id: string;
  readonly record: Complaint;
  readonly notes: readonly ComplaintNote[];
}
export interface ComplaintView {
  readonly id: string;
  readonly subject: string;
  readonly request: string;
  readonly filed: string;
  readonly standing: string;
  readonly code: string;
  readonly isRefused: boolean;
  /** How far the time for the answer has run. */
  readonly figure: string;
  readonly percent: number;
  readonly until: string;
  readonly stateWords: string;
  readonly state: ScheduleRow['state'] | 'none';
  readonly book: string;
  readonly clauses: readonly string[];
  readonly history: readonly string[];
  readonly acts: readonly { readonly act: string; readonly label: string }[];
  readonly route: { readonly text: string; readonly book: string; readonly clauses: readonly string[] } | null;
}
export interface ComplaintsGiven {
  readonly entries: readonly ComplaintEntry[];
  readonly waiting: readonly StoredSubmission[];
  readonly sent: readonly StoredReceipt[];
  readonly isConnected: boolean;
  readonly books: readonly KitBook[];
  readonly profile: Profile;
  readonly words: Words;
}

const hasNote = ({ notes }: ComplaintEntry, step: ComplaintNote['step']): boolean => notes.some((note) => note.step === step);

/** A complaint as events of the engine. */
export function complaintEvents({ id, record, notes }: ComplaintEntry): readonly CaseEvent[] {
  const answers = notes.filter(({ step }) => step === 'complaintAnswered').map((note): CaseEvent => ({ id: note.id, event: 'complaintAnswered', date: note.date, of: id }));
  return [{ id, event: 'complaintReceived', date: record.date }, ...answers];
}

export const complaintViews = (given: ComplaintsGiven): readonly ComplaintView[] =>
  [...given.entries].sort((a, b) => (a.record.date < b.record.date ? 1 : a.record.date > b.record.date ? -1 : a.id < b.id ? -1 : 1)).map((entry) => complaintView(entry, given));

function complaintView(entry: ComplaintEntry, given: ComplaintsGiven): ComplaintView {
  const { words, waiting, sent, isConnected } = given;
  const { t } = words.wording;
  const { id, record, notes } = entry;
  const queued = waiting.find((one) => one.id === id);
  const receipt = sent.find((one) => one.id === id);
  const isRefused = queued?.held === 'refused';
  const standing = receipt ? t('complaints.state.sent') : isRefused ? t('complaints.state.refused', { why: queued?.problem?.message ?? '' }) : isConnected ? t('complaints.state.queued') : t('complaints.state.local');
  const rated = notes.find(({ step }) => step === 'complaintRated');
  return {
    id, subject: record.subject, request: record.request, filed: t('complaints.filed', { day: words.day(record.date) }), standing, isRefused, code: receipt ? t('complaints.code', { code: receipt.receipt.queryCode }) : '',
    ...clockOf(entry, given),
    history: notes.map(({ step, date, satisfied }) => {
      const day = words.day(date, true);
      if (step === 'complaintRated') return t('complaints.rated', { day, rating: t(satisfied ? 'complaints.step.satisfied' : 'complaints.step.dissatisfied') });
      return t(step === 'complaintAnswered' ? 'complaints.answered' : 'complaints.withdrawn', { day });
    }),
    acts: actsFor(entry).map((act) => ({ act, label: t(`complaints.step.${act}`) })),
    route: rated?.satisfied === false || isLate(entry, given) ? routeOf(given) : null,
  };
}

type ActName = 'complaintAnswered' | 'satisfied' | 'dissatisfied' | 'complaintWithdrawn';
function actsFor(entry: ComplaintEntry): readonly ActName[] {
  if (hasNote(entry, 'complaintWithdrawn') || hasNote(entry, 'complaintRated')) return [];
  return hasNote(entry, 'complaintAnswered') ? ['satisfied', 'dissatisfied'] : ['complaintAnswered', 'complaintWithdrawn'];
}

/** The answer that surely is due; of several books the local one's. */
function answerRow(entry: ComplaintEntry, { books, profile, words }: ComplaintsGiven): { readonly row: ScheduleRow; readonly book: KitBook } | null {
  for (const book of books.filter(({ rulebook }) => rulebook.role === 'local')) {
    const own = new Set(book.rulebook.deadlines.filter(({ topic, doneBy }) => topic === 'complaint' && doneBy === 'complaintAnswered').map(({ id }) => id));
    const row = rowsOf(book, profile, complaintEvents(entry), words.today).find(({ id, of, holds }) => own.has(id) && of === entry.id && holds === 'yes');
    if (row) return { row, book };
  }
  return null;
}
const isLate = (entry: ComplaintEntry, given: ComplaintsGiven): boolean => answerRow(entry, given)?.row.state === 'overdue';

function clockOf(entry: ComplaintEntry, given: ComplaintsGiven): Pick<ComplaintView, 'figure' | 'percent' | 'until' | 'stateWords' | 'state' | 'book' | 'clauses'> {
  const { words, books } = given;
  const { t } = words.wording;
  const none = { figure: '', percent: 0, stateWords: '', state: 'none' as const, book: '', clauses: [] };
  if (hasNote(entry, 'complaintWithdrawn')) return { ...none, until: '' };
  const found = answerRow(entry, given);
  if (!found) return { ...none, until: t(books.some(({ rulebook }) => rulebook.role === 'local') ? 'complaints.noLimit' : 'complaints.notApplied') };
  const { row, book } = found;
  const last = row.extendedTo ?? row.due;
  const until = row.doneOn ?? words.today;
  const total = row.within ?? daysBetween(entry.record.date, last);
  const passed = row.unit === 'workdays' ? workdaysAfter(entry.record.date, until) : Math.max(0, daysBetween(entry.record.date, until));
  const left = daysBetween(words.today, last);
  const stateWords = row.doneOn !== null ? t('due.doneOn', { day: words.day(row.doneOn, true) }) : left < 0 ? t('due.late', { count: -left }) : left === 0 ? t('due.today') : t('due.left', { count: left });
  return {
    figure: t('complaints.dayOf', { passed, total, unit: words.unit(row.unit) }), percent: Math.min(100, Math.round((passed / Math.max(1, total)) * 100)), until: t('complaints.untilAnswer', { day: words.day(last) }),
    stateWords, state: row.state, book: book.id, clauses: row.clauses,
  };
}
function workdaysAfter(start: Day, until: Day): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= until; day = addDays(day, 1)) if (kitCalendar().isWorkday(day)) count++;
  return count;
}

/** Whom to turn to next: the right that a text gives, else what the rulebook's makers advise. */
function routeOf({ books, profile }: ComplaintsGiven): ComplaintView['route'] {
  const local = books.filter(({ rulebook }) => rulebook.role === 'local');
  for (const book of local) {
    const { entitlements, duties } = assess(book.book(profile.readings[book.id]), book.factsFor(profile.facts), { texts: book.texts });
    const found = [...entitlements, ...duties].find(({ topic, owes, to, holds }) => topic === 'complaint' && owes === 'insured' && to === 'regulator' && holds !== 'no');
    if (found) return { text: found.text, book: book.id, clauses: found.clauses };
  }
  return local[0] ? { text: local[0].texts.contact, book: local[0].id, clauses: [] } : null;
}

/** A tap on a complaint: what is noted, and what goes to the insurer with it. */
export function noted(entry: ComplaintEntry, act: string, id: string, date: Day, madeAt: string): { readonly entry: ComplaintEntry; readonly submission: Submission | null } {
  const isRating = act === 'satisfied' || act === 'dissatisfied';
  const step: ComplaintNote['step'] = isRating ? 'complaintRated' : (act as 'complaintAnswered' | 'complaintWithdrawn');
  const note: ComplaintNote = { id, step, date, ...(isRating ? { satisfied: act === 'satisfied' } : {}) };
  const common = { complaint: entry.id, date, by: { party: 'insured' as const, name: entry.record.complainant.name } };
  const envelope = { format: 1 as const, id, madeAt, photos: [], kind: 'complaint-step' as const };
  // That an answer came is the insurer's to file, with its three parts.
  const submission: Submission | null = isRating
    ? { ...envelope, record: { step: 'complaintRated', ...common, satisfied: act === 'satisfied' } }
    : step === 'complaintWithdrawn' ? { ...envelope, record: { step: 'complaintWithdrawn', ...common } } : null;
  return { entry: { ...entry, notes: [...entry.notes, note] }, submission };
}
