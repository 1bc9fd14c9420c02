import { reckon, type CaseEvent, type Day, type Reckoned } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Profile, ServiceEvent } from '../state/profile';
import { dueView, rowsOf, type DueView } from './dates';
import { doneWords } from './done';
import { monthOf, type MonthView } from './month';
import { nearViews, type NearView } from './near';
import type { PhoneEntry } from './phone';

/** One right in one period: owed against delivered. */
export interface AccountView {
  readonly key: string;
  readonly id: string;
  readonly book: string;
  readonly title: string;
  readonly progress: string;
  readonly percent: number;
  readonly state: Reckoned['state'] | 'unsure';
  readonly stateWords: string;
  readonly missing: string;
  readonly period: string;
  readonly clauses: readonly string[];
  readonly isReference: boolean;
  /** What was recorded, comes near and does not count. */
  readonly near: readonly NearView[];
  /** Several kinds together: each is told at its own right. */
  readonly isSum: boolean;
}
export interface CalendarView {
  /** What is missing before anything can be dated. */
  readonly needs: 'facts' | 'start' | 'rule' | null;
  readonly figure: string;
  readonly sentence: string;
  readonly isLate: boolean;
  readonly accounts: readonly AccountView[];
  readonly references: readonly AccountView[];
  readonly overdue: readonly DueView[];
  readonly coming: readonly DueView[];
  readonly past: readonly DueView[];
  readonly log: readonly { readonly id: string; readonly words: string; readonly note: string }[];
  readonly month: MonthView;
}
export interface CalendarGiven {
  readonly profile: Profile;
  /** The books that apply or may apply, with their sentences. */
  readonly books: readonly KitBook[];
  readonly services: readonly ServiceEvent[];
  /** Everything else that happened: hazards, revisits, complaints. */
  readonly others: readonly CaseEvent[];
  readonly words: Words;
  readonly month: string;
  readonly showsOthers: boolean;
}

export function calendarView(given: CalendarGiven): CalendarView {
  const { profile, books, services, others, words, month, showsOthers } = given;
  const { t } = words.wording;
  const isPlaced = profile.facts.region !== undefined && profile.facts.sector !== undefined;
  const needs = !isPlaced ? 'facts' : !books.length ? 'rule' : profile.facts.policyStart === undefined ? 'start' : null;
  const events = [...services, ...others];
  const rows = needs ? [] : books.flatMap((book) => rowsOf(book, profile, events, words.today).map((row) => ({ book, row })));
  // A service of no told cover is said at its record; whether anything is due for it is for another policy to say.
  const strays = new Set(rows.filter(({ row }) => row.outsideCover && row.event !== 'period').map(({ row }) => row.of));
  const items = rows.filter(({ row }) => !row.outsideCover || row.event === 'period').map(({ book, row }) => dueView(row, book, events, profile, words));
  const shown = items.filter(({ concernsReader, isReference }) => !isReference && (showsOthers || concernsReader)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const open = shown.filter(({ state }) => state !== 'done');
  const late = open.filter(({ state }) => state === 'overdue');
  const coming = open.filter(({ state }) => state !== 'overdue');
  const next = coming.find(({ state }) => state !== 'unsure') ?? coming[0];
  const accounts = needs ? [] : books.flatMap((book) => accountsOf(book, given, events));
  return {
    needs, isLate: late.length > 0, ...headline(late, next, words),
    accounts: accounts.filter(({ isReference }) => !isReference), references: accounts.filter(({ isReference }) => isReference),
    overdue: late, coming, past: shown.filter(({ state }) => state === 'done'),
    log: [...services].sort((a, b) => (a.date < b.date ? 1 : -1)).map((event) => ({ id: event.id, words: `${words.day(event.date)} ${doneWords(event, books, words)}`, note: [strays.has(event.id) ? t('calendar.outsideCover') : '', ...notCounted(event.id, accounts, words), event.by, event.note].filter((one) => typeof one === 'string' && one !== '').join(' · ') })),
    month: monthOf(month, words, shown.map(({ day }) => day), events.map(({ date }) => date)),
  };
}

/** What is next, and whose turn it is: somebody who only waits must not read it as theirs to do. */
export function headline(late: readonly DueView[], next: DueView | undefined, words: Words): Pick<CalendarView, 'figure' | 'sentence'> {
  const { t } = words.wording;
  const [first] = late;
  if (first) {
    const parties = [...new Set(late.map(({ owes }) => owes))];
    const advice = t(first.owes === 'insured' ? 'calendar.lateOwn' : first.owes === 'regulator' ? 'calendar.lateRegulator' : 'calendar.lateOther');
    return {
      figure: parties.map((one) => t('calendar.late', { who: words.party(one), count: late.filter(({ owes }) => owes === one).length })).join(t('and')),
      sentence: `${t('calendar.lateText', { who: words.party(first.owes), title: first.title, state: first.stateWords })}${advice}`,
    };
  }
  if (!next) return { figure: t('calendar.clear'), sentence: t('calendar.clearText') };
  const values = { who: words.party(next.owes), title: next.title, day: words.day(next.day, true), state: next.stateWords };
  return { figure: t(next.isAtOnce ? 'calendar.nextAtOnce' : 'calendar.next', values), sentence: t(next.owes === 'insured' ? 'calendar.nextOwn' : 'calendar.nextText', values) };
}

/** The rights of single services for which a record does not count though it comes near. */
const notCounted = (id: string, accounts: readonly AccountView[], { wording: { t } }: Words): readonly string[] =>
  [...new Set(accounts.filter(({ isSum }) => !isSum).flatMap(({ title, near }) => near.filter((one) => one.id === id).map(({ why }) => t('calendar.nearLog', { right: title, why }))))];

function accountsOf(book: KitBook, { profile, words }: CalendarGiven, events: readonly CaseEvent[]): readonly AccountView[] {
  const all = reckon(book.book(profile.readings[book.id]), book.factsFor(profile.facts), events, { on: words.today, texts: book.texts });
  const ids = [...new Set(all.map(({ id }) => id))];
  return ids.map((id) => {
    const begun = all.filter((one) => one.id === id && one.period.from <= words.today);
    return accountView(begun[begun.length - 1] ?? all.find((one) => one.id === id)!, book, words, events);
  });
}
function accountView(one: Reckoned, book: KitBook, words: Words, events: readonly CaseEvent[]): AccountView {
  const { t } = words.wording;
  const { labels } = book.texts;
  const unit = words.unit(one.unit);
  const state = one.holds === 'unknown' && one.state !== 'met' ? 'unsure' : one.state;
  const left = { count: Math.max(0, one.owed - one.delivered), unit };
  return {
    key: `${book.id}/${one.id}`, id: one.id, book: book.id, title: labels[one.name ?? one.id] ?? (one.text || one.id), clauses: one.clauses, isReference: book.rulebook.role === 'reference', state,
    progress: t('calendar.progress', { delivered: one.delivered, owed: one.owed, unit }), percent: one.owed ? Math.round((Math.min(one.delivered, one.owed) / one.owed) * 100) : 100,
    stateWords: state === 'met' ? t('calendar.met') : state === 'unsure' ? t('due.unsure') : t(state === 'overdue' ? 'calendar.overdueLeft' : 'calendar.openLeft', left),
    missing: one.missing.length ? t('calendar.missing', { rights: one.missing.map((id) => labels[id] ?? id).join(t('and')) }) : '',
    period: t('calendar.period', { from: words.day(one.period.from, true), to: words.day(one.period.to, true) }),
    near: nearViews(one, events, book, words), isSum: one.unit === 'kinds',
  };
}

/** What a date is put into the phone's calendar as: all day, with the clauses in words. */
export function phoneEntry(item: DueView, book: KitBook): PhoneEntry {
  const articles = item.clauses.map((clause) => `${book.texts.title} ${book.article(clause)}`);
  return { title: item.title, startTime: secondsAt(item.day), allDay: true, description: [item.text, item.who, ...item.notes, ...articles].filter(Boolean).join('\n'), alarm: true, alarmOffset: 24 * 3600 };
}
/** Midnight in Shanghai, which is eight hours before that of Greenwich. */
export function secondsAt(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 1000 - 8 * 3600;
}
