import { addDays, assess, daysBetween, type CaseEvent, type Day, type ScheduleRow } from '@anze/core-rules';
import { phaseOf, receivedOn, type CaseStep, type StoredReceipt, type StoredSubmission, type TrackedCase } from '@anze/core-rules/device';
import type { Complaint, Submission } from '@anze/core-rules/records';
import { kitCalendar } from '../calendar/dates';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { SeenCase } from '../state/cases';
import type { Profile } from '../state/profile';
import { answerDue, eventsIn, trackedOf, type AnswerDue, type OwnCase } from './tracked';

/** What the firm itself notes of a complaint. */
export interface ComplaintNote {
  readonly id: string;
  /** `complaintReceived`: that the insurer was told some other way, after it was written. */
  readonly step: 'complaintReceived' | 'complaintAnswered' | 'complaintRated' | 'complaintWithdrawn';
  readonly date: Day;
  readonly satisfied?: boolean;
  /** In what way. */
  readonly note?: string;
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
  /** Nobody but the phone has it: what is next is to tell the insurer, and to note the day. */
  readonly canTell: boolean;
  readonly route: { readonly text: string; readonly book: string; readonly clauses: readonly string[] } | null;
}
export interface ComplaintsGiven {
  readonly entries: readonly ComplaintEntry[];
  readonly waiting: readonly StoredSubmission[];
  readonly sent: readonly StoredReceipt[];
  /** What the insurer's server last said, by complaint. */
  readonly seen: ReadonlyMap<string, SeenCase>;
  readonly isConnected: boolean;
  readonly books: readonly KitBook[];
  readonly profile: Profile;
  readonly words: Words;
}

/** A complaint as events of the engine. */
export function complaintEventsOf(entry: ComplaintEntry, { seen, sent, books, profile, on }: Pick<ComplaintsGiven, 'seen' | 'sent' | 'books' | 'profile'> & { readonly on: Day }): readonly CaseEvent[] {
  const one = trackedOf(entry, seen.get(entry.id), receiptOf(entry, sent));
  return one.isReached ? eventsIn(one, books.find(({ rulebook }) => rulebook.role === 'local') ?? null, profile, on) : [];
}
export const receiptOf = ({ id }: ComplaintEntry, sent: readonly StoredReceipt[]): StoredReceipt | undefined => sent.find((one) => one.id === id);

export const complaintViews = (given: ComplaintsGiven): readonly ComplaintView[] =>
  [...given.entries].sort((a, b) => (a.record.date < b.record.date ? 1 : a.record.date > b.record.date ? -1 : a.id < b.id ? -1 : 1)).map((entry) => complaintView(entry, given));

function complaintView(entry: ComplaintEntry, given: ComplaintsGiven): ComplaintView {
  const { words, waiting, sent, isConnected, seen } = given;
  const { t } = words.wording;
  const { id, record } = entry;
  const queued = waiting.find((one) => one.id === id);
  const refused = waiting.find(({ held, submission }) => held === 'refused' && (submission?.id ?? '') !== id && submission?.kind === 'complaint-step' && submission.record.complaint === id);
  const receipt = receiptOf(entry, sent);
  const isRefused = queued?.held === 'refused' || refused !== undefined;
  const why = (queued?.held === 'refused' ? queued : refused)?.problem;
  const standing = isRefused ? t('complaints.state.refused', { why: why?.code === 'unseen' ? t('complaints.unseen') : (why?.message ?? '') }) : receipt ? t('complaints.state.sent') : isConnected ? t('complaints.state.queued') : t('complaints.state.local');
  const one = trackedOf(entry, seen.get(id), receipt);
  const due = dueOf(one, given);
  return {
    id, subject: record.subject, request: record.request, filed: filedWords(one, entry, words), standing, isRefused, code: receipt ? t('complaints.code', { code: receipt.receipt.queryCode }) : '',
    ...clockOf(one, due, given), history: one.steps.map((step) => stepLine(step, words)),
    acts: actsFor(one).map((act) => ({ act, label: t(`complaints.step.${act}`) })), canTell: canTell(one), route: mayGoOn(one, due) ? routeOf(given) : null,
  };
}
/** Since when the insurer has it and how it was told; of what nobody has, when it was written. */
export function filedWords(one: OwnCase, { record: { channel = 'here', date } }: ComplaintEntry, words: Words): string {
  const { t } = words.wording;
  if (!one.isReached) return t('complaints.written', { day: words.day(date) });
  return channel === 'here' ? t('complaints.filed', { day: words.day(receivedOn(one).day) }) : t('complaints.filedBy', { day: words.day(date), how: t(`complaint.channels.${channel}`) });
}
/** One thing that happened, in a line; a day that was only said is told apart from the day of its entry. */
export function stepLine({ record, recorded }: CaseStep, words: Words): string {
  const { t } = words.wording;
  if (!record) return t('complaints.erased', { day: recorded ? words.day(recorded, true) : '' });
  const day = words.day(record.date, true);
  const happened = record.step === 'complaintReceived' && record.by.party === 'insured' ? t('complaints.told', { day }) : record.step === 'complaintRated' ? t('complaints.rated', { day, rating: t(record.satisfied ? 'complaints.step.satisfied' : 'complaints.step.dissatisfied') }) : t(`complaints.happened.${record.step}`, { day });
  return `${happened}${recorded !== null && recorded > record.date ? t('complaints.entered', { day: words.day(recorded, true) }) : ''}`;
}
export const dueOf = (one: OwnCase, { books, profile, words }: Pick<ComplaintsGiven, 'books' | 'profile' | 'words'>): AnswerDue | null => answerDue(one, { books, profile, on: words.today });

type ActName = 'complaintAnswered' | 'satisfied' | 'dissatisfied' | 'complaintWithdrawn';
/** What the firm can say of it now: an answer that it has not rated yet first. */
export function actsFor(one: OwnCase): readonly ActName[] {
  const phase = phaseOf(one);
  const names = one.steps.map(({ record }) => record?.step);
  if (names.lastIndexOf('complaintAnswered') > names.lastIndexOf('complaintRated') && phase !== 'withdrawn') return ['satisfied', 'dissatisfied'];
  if (phase !== 'waiting') return [];
  // Who was not told cannot have answered.
  return one.isReached ? ['complaintAnswered', 'complaintWithdrawn'] : ['complaintWithdrawn'];
}
export const canTell = (one: OwnCase): boolean => !one.isReached && phaseOf(one) === 'waiting';
/** Whether the firm may carry it further: the answer did not satisfy, or none came in time. */
export function mayGoOn(one: TrackedCase, due: AnswerDue | null): boolean {
  const phase = phaseOf(one);
  const rating = [...one.steps].reverse().find(({ record }) => record?.step === 'complaintRated')?.record;
  const isUnhappy = rating?.step === 'complaintRated' && !rating.satisfied;
  return phase === 'dissatisfied' || phase === 'referred' || (phase === 'resolved' && isUnhappy) || (phase === 'waiting' && due?.row.state === 'overdue');
}

type Clock = Pick<ComplaintView, 'figure' | 'percent' | 'until' | 'stateWords' | 'state' | 'book' | 'clauses'>;
const none = { figure: '', percent: 0, stateWords: '', state: 'none' as const, book: '', clauses: [] };

export function clockOf(one: OwnCase, found: AnswerDue | null, given: Pick<ComplaintsGiven, 'words' | 'books' | 'profile' | 'isConnected'>): Clock {
  const { words, books } = given;
  const { t } = words.wording;
  if (phaseOf(one) === 'withdrawn') return { ...none, until: '' };
  if (!one.isReached) return notBegun(one, given);
  if (!found) return { ...none, until: t(books.some(({ rulebook }) => rulebook.role === 'local') ? 'complaints.noLimit' : 'complaints.notApplied') };
  const { row, book } = found;
  const start = receivedOn(one).day;
  const last = row.extendedTo ?? row.due;
  const until = row.doneOn ?? words.today;
  const isCalendar = row.extendedTo !== null || row.unit !== 'workdays';
  const total = row.extendedTo !== null ? daysBetween(start, last) : (row.within ?? daysBetween(start, last));
  const passed = isCalendar ? Math.max(0, daysBetween(start, until)) : workdaysAfter(start, until);
  const left = daysBetween(words.today, last);
  const stateWords = row.doneOn !== null ? t('due.doneOn', { day: words.day(row.doneOn, true) }) : left < 0 ? t('due.late', { count: -left }) : left === 0 ? t('due.today') : t('due.left', { count: left });
  return {
    figure: t('complaints.dayOf', { passed, total, unit: words.unit(isCalendar && row.unit === 'workdays' ? 'days' : row.unit) }), percent: Math.min(100, Math.round((passed / Math.max(1, total)) * 100)), until: t('complaints.untilAnswer', { day: words.day(last) }),
    stateWords, state: row.state, book: book.id, clauses: row.clauses,
  };
}
/** No clock: why there is none, what to do, and how long the insurer has once it was told. */
function notBegun(one: OwnCase, given: Pick<ComplaintsGiven, 'words' | 'books' | 'profile' | 'isConnected'>): Clock {
  const { words, isConnected } = given;
  const { t } = words.wording;
  if (!canTell(one)) return { ...none, until: '' };
  const why = t(isConnected ? 'complaints.notBegunHere' : 'complaints.notBegun');
  const would = dueOf({ ...one, arrived: words.today, isReached: true }, given);
  if (!would?.row.within) return { ...none, until: why };
  const { row, book } = would;
  return { ...none, until: `${why}${t('complaints.span', { span: words.span(row.within!, row.unit) })}`, book: book.id, clauses: row.clauses };
}
function workdaysAfter(start: Day, until: Day): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= until; day = addDays(day, 1)) if (kitCalendar().isWorkday(day)) count++;
  return count;
}

/** Whom to turn to next: the right that a text gives, else what the rulebook's makers advise. */
export function routeOf({ books, profile }: Pick<ComplaintsGiven, 'books' | 'profile'>): ComplaintView['route'] {
  const local = books.filter(({ rulebook }) => rulebook.role === 'local');
  for (const book of local) {
    const { entitlements, duties } = assess(book.book(profile.readings[book.id]), book.factsFor(profile.facts), { texts: book.texts });
    const found = [...entitlements, ...duties].find(({ topic, owes, to, holds }) => topic === 'complaint' && owes === 'insured' && to === 'regulator' && holds !== 'no');
    if (found) return { text: found.text, book: book.id, clauses: found.clauses };
  }
  return local[0] ? { text: local[0].texts.contact, book: local[0].id, clauses: [] } : null;
}

/** A tap on a complaint: what is noted, and what goes to the insurer with it. `head`: how far its author had seen the case; `how`: in what way the insurer was told. */
export function noted(entry: ComplaintEntry, act: string, id: string, date: Day, madeAt: string, head: string | null = null, how = ''): { readonly entry: ComplaintEntry; readonly submission: Submission | null } {
  const isRating = act === 'satisfied' || act === 'dissatisfied';
  const step: ComplaintNote['step'] = isRating ? 'complaintRated' : (act as 'complaintReceived' | 'complaintAnswered' | 'complaintWithdrawn');
  const note: ComplaintNote = { id, step, date, ...(isRating ? { satisfied: act === 'satisfied' } : {}), ...(how ? { note: how } : {}) };
  const common = { complaint: entry.id, date, ...(head ? { seen: head } : {}), by: { party: 'insured' as const, name: entry.record.complainant.name }, ...(how ? { note: how } : {}) };
  const envelope = { format: 1 as const, id, madeAt, photos: [], kind: 'complaint-step' as const };
  // That an answer came is the insurer's to file, with its three parts.
  const submission: Submission | null = isRating
    ? { ...envelope, record: { step: 'complaintRated', ...common, satisfied: act === 'satisfied' } }
    : step === 'complaintReceived' || step === 'complaintWithdrawn' ? { ...envelope, record: { step, ...common } } : null;
  return { entry: { ...entry, notes: [...entry.notes, note] }, submission };
}
