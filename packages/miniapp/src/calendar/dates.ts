import { daysBetween, schedule, workCalendar, type CaseEvent, type Day, type Party, type ScheduleRow, type WorkCalendar } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Profile } from '../state/profile';

/** One dated thing as a page shows it. */
export interface DueView {
  readonly key: string;
  readonly id: string;
  readonly book: string;
  readonly day: Day;
  readonly dayWords: string;
  readonly title: string;
  readonly text: string;
  readonly who: string;
  /** Who must act. */
  readonly owes: Party;
  readonly state: ScheduleRow['state'] | 'unsure';
  readonly stateWords: string;
  readonly notes: readonly string[];
  readonly clauses: readonly string[];
  readonly isReference: boolean;
  readonly concernsReader: boolean;
  readonly isProvisional: boolean;
  /** The text gives no days: the day is the one on which it arose. */
  readonly isAtOnce: boolean;
}

let own: WorkCalendar | undefined;
export const kitCalendar = (): WorkCalendar => (own ??= workCalendar());

export function rowsOf(book: KitBook, profile: Profile, events: readonly CaseEvent[], on: Day): readonly ScheduleRow[] {
  return schedule(book.book(profile.readings[book.id]), book.factsFor(profile.facts), events, { links: 'leave', on, calendar: kitCalendar(), texts: book.texts });
}

export function dueView(row: ScheduleRow, book: KitBook, events: readonly CaseEvent[], profile: Profile, words: Words): DueView {
  const { texts } = book;
  const label = texts.labels[row.name ?? row.id];
  const day = row.extendedTo ?? row.due;
  const state = row.holds === 'unknown' && row.state !== 'done' ? 'unsure' : row.state;
  return {
    key: JSON.stringify([row.rulebook, row.id, row.of]), id: row.id, book: book.id, day, dayWords: byWords(row, day, words),
    title: label ?? (row.text || row.id), text: label ? row.text : '', who: words.who(row), owes: row.owes, state, stateWords: stateWords(state, day, row, words),
    notes: notesOf(row, events, profile, words), clauses: row.clauses, isReference: book.rulebook.role === 'reference',
    concernsReader: row.owes === 'insured' || row.to === 'insured', isProvisional: row.provisional, isAtOnce: row.within === 0,
  };
}

const byWords = ({ within, event }: ScheduleRow, day: Day, words: Words): string => {
  const { t, of } = words.wording;
  return within === 0 ? t('due.byAtOnce', { day: words.day(day), event: of(`event.${event}`) ?? '' }) : t('due.by', { day: words.day(day) });
};

function stateWords(state: DueView['state'], day: Day, { doneOn, within }: ScheduleRow, words: Words): string {
  const { t } = words.wording;
  if (state === 'unsure') return t('due.unsure');
  if (state === 'done') {
    if (doneOn === null) return t('due.done');
    if (within === 0 && doneOn > day) return t('due.doneAfter', { day: words.day(doneOn, true), count: daysBetween(day, doneOn) });
    return doneOn > day ? t('due.doneLate', { count: daysBetween(day, doneOn) }) : t('due.doneOn', { day: words.day(doneOn, true) });
  }
  // "At once" is no limit of days: nothing is left of it, and nothing is counted past it.
  if (within === 0) return t('due.atOnce');
  const left = daysBetween(words.today, day);
  if (left < 0) return t('due.late', { count: -left });
  return left === 0 ? t('due.today') : t('due.left', { count: left });
}

/** How the day was counted, and what may move it. */
function notesOf(row: ScheduleRow, events: readonly CaseEvent[], { facts }: Profile, words: Words): readonly string[] {
  const { t } = words.wording;
  const notes: string[] = [];
  if (row.event === 'period') notes.push(t('due.period'), ...(row.outsideCover ? [t('due.beyondCover')] : []));
  else if (row.event === 'calendar') notes.push(t('due.fixed'));
  else {
    const start = events.find(({ id }) => id === row.of)?.date ?? (facts[row.event] as Day | undefined);
    if (start && row.within && row.unit !== 'date') notes.push(t('due.counted', { day: words.day(start, true), event: words.wording.of(`event.${row.event}`) ?? '', span: words.span(row.within, row.unit) }));
  }
  const { knownFrom, knownThrough } = kitCalendar();
  if (row.provisional) notes.push(row.due <= knownThrough ? t('due.uncarried', { year: knownFrom.slice(0, 4) }) : t('due.estimated', { day: words.day(knownThrough, true) }));
  return notes;
}
