import { todayInShanghai } from '@anze/core-rules';
import { verify, type BackendProblem, type CaseStep, type StoredReceipt, type TrackedCase } from '@anze/core-rules/device';
import type { ComplaintStep, Submission } from '@anze/core-rules/records';
import type { Contact } from '../config';
import { hashOf } from '../device/sha256';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { SeenCase } from '../state/cases';
import type { Profile } from '../state/profile';
import { actsFor, canTell, clockOf, dueOf, filedWords, mayGoOn, receiptOf, routeOf, stepLine, type ComplaintEntry, type ComplaintView } from './complaints';
import { letterOf, ownLetterOf } from './letter';
import { isOwnNote, trackedOf } from './tracked';

export interface Line {
  readonly label: string;
  readonly text: string;
}
/** One complaint with all that is known of it. */
export interface CaseView extends Pick<ComplaintView, 'figure' | 'percent' | 'until' | 'state' | 'stateWords' | 'book' | 'clauses' | 'canTell'> {
  /** The complaint as a letter to the insurer, while nobody but the phone has it. */
  readonly own: string;
  readonly subject: string;
  readonly code: string;
  readonly filed: string;
  /** When the insurer's server was last seen, or that it never was. */
  readonly seen: string;
  /** Why it could not be read anew. */
  readonly unread: string;
  /** What the ledger proves, and whether somebody changed it. */
  readonly trust: string;
  readonly isBroken: boolean;
  readonly steps: readonly { readonly id: string; readonly title: string; readonly by: string; readonly isWaiting: boolean; readonly lines: readonly Line[] }[];
  readonly acts: readonly { readonly act: string; readonly label: string }[];
  readonly next: { readonly isRule: boolean; readonly text: string; readonly book: string; readonly clauses: readonly string[]; readonly contacts: readonly Contact[]; readonly letter: string } | null;
}
export interface CaseGiven {
  readonly entry: ComplaintEntry;
  readonly seen: SeenCase | undefined;
  readonly problem: BackendProblem['code'] | null;
  readonly isOnline: boolean;
  readonly isConnected: boolean;
  readonly receipts: readonly StoredReceipt[];
  readonly books: readonly KitBook[];
  readonly profile: Profile;
  readonly contacts: readonly Contact[];
  readonly words: Words;
}
const MOST_CONTACTS = 20;

export function caseView(given: CaseGiven): CaseView {
  const { entry, seen, books, profile, contacts, words } = given;
  const { t } = words.wording;
  const one = trackedOf(entry, seen, receiptOf(entry, given.receipts));
  const due = dueOf(one, given);
  const route = mayGoOn(one, due) ? routeOf({ books, profile }) : null;
  const clock = clockOf(one, due, given);
  return {
    ...clock, own: canTell(one) ? ownLetterOf(one, clock, books, words) : '', subject: entry.record.subject, filed: filedWords(one, entry, words), code: one.code ? t('complaints.code', { code: one.code }) : '',
    ...readingOf(given), ...trustOf(given), steps: one.steps.map((step) => stepView(step, one, given)), acts: actsFor(one).map((act) => ({ act, label: t(`complaints.step.${act}`) })), canTell: canTell(one),
    next: route && { isRule: route.clauses.length > 0, ...route, contacts: contacts.slice(0, MOST_CONTACTS), letter: letterOf(one, due, route, contacts[0]?.name ?? '', books, words) },
  };
}

/** `11月22日 09:05`, in Shanghai. */
export function momentOf(time: number, words: Words): string {
  const clock = new Date(time + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${words.day(todayInShanghai(time), true)} ${clock}`;
}
function readingOf({ seen, problem, isOnline, isConnected, words }: CaseGiven): Pick<CaseView, 'seen' | 'unread'> {
  const { t, of } = words.wording;
  if (!isConnected) return { seen: t('case.noServer'), unread: '' };
  const code = isOnline ? problem : 'offline';
  return { seen: seen ? t('case.seen', { at: momentOf(seen.seenAt, words) }) : t('case.never'), unread: code === null ? '' : (of(`case.unread.${code}`) ?? t('case.unreadOther')) };
}
/** Read as a stranger would: against itself, against the receipts of this phone, and against what this phone saw before. */
function trustOf({ seen, receipts, words }: CaseGiven): Pick<CaseView, 'trust' | 'isBroken'> {
  const { t } = words.wording;
  if (!seen) return { trust: '', isBroken: false };
  const { id, entries, submissions } = seen.file;
  const heads = [...receipts.filter(({ sentAt }) => sentAt <= seen.seenAt).map(({ receipt }) => receipt.ledger).filter((head) => head.case === id), ...seen.heads];
  const verdict = verify(hashOf, entries, heads, new Map(submissions.filter((one): one is Submission => one !== null).map((one) => [one.id, one])));
  return verdict.ok ? { trust: t('case.whole', { count: entries.length }), isBroken: false } : { trust: t('case.broken', { entry: verdict.entry }), isBroken: true };
}

function stepView(step: CaseStep, { head }: TrackedCase, { receipts, words }: CaseGiven): CaseView['steps'][number] {
  const { t } = words.wording;
  const { id, record, recorded } = step;
  const by = record ? t('case.by', { party: words.party(record.by.party), name: record.by.name ?? '' }).trim() : '';
  return { id, title: stepLine(step, words), by: isOwnNote(step) ? t('case.ownNote') : by, isWaiting: head !== null && recorded === null && !isOwnNote(step) && !receipts.some((receipt) => receipt.id === id), lines: record && !isOwnNote(step) ? linesOf(record, words) : [] };
}
/** What a step says, label by label. */
function linesOf(record: ComplaintStep, words: Words): readonly Line[] {
  const { t } = words.wording;
  const line = (key: 'request' | 'facts' | 'measures' | 'to' | 'reason' | 'outcome' | 'where' | 'body' | 'text' | 'note', text: string | undefined): readonly Line[] => (text ? [{ label: t(`case.label.${key}`), text }] : []);
  const own = ((): readonly Line[] => {
    switch (record.step) {
      case 'complaintAnswered': return [...line('request', record.request), ...line('facts', record.facts), ...line('measures', record.measures)];
      case 'extensionAgreed': return [...line('to', words.day(record.to)), ...line('reason', record.reason)];
      case 'complaintResolved': return line('outcome', record.outcome);
      case 'complaintPublished': return line('where', record.where);
      case 'complaintReferred': return line('body', record.to);
      case 'complaintAdded': return line('text', record.text);
      default: return [];
    }
  })();
  return [...own, ...line('note', record.note)];
}
