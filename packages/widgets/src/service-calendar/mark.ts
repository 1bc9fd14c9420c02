import type { CaseEvent, Day, EventName, ScheduleRow } from '@anze/core-rules';
import { readDay } from '../shared/fields/read';
import type { KitBook } from '../shared/rulebooks';
import type { KnownEvent, Setting } from './setting';

/** What stands in the small form that marks a duty as done. */
export interface TypedMark {
  readonly date: string;
  readonly note: string;
}
export interface MarkProblem {
  readonly field: keyof TypedMark;
  readonly code: 'empty' | 'not-a-day' | 'future' | 'before' | 'too-long';
  readonly typed: string;
}
const MOST_NOTE = 2000;

/** The event that makes a dated duty done, as its rulebook names it; a period's services are recorded one by one. */
export function doneBy(row: ScheduleRow, book: KitBook): EventName | null {
  if (row.event === 'period') return 'serviceCompleted';
  const deadline = book.rulebook.deadlines.find(({ id }) => id === row.id);
  return deadline?.doneBy ?? (deadline?.meets ? 'serviceCompleted' : null);
}

/** The day before which it cannot have been done: the event that it answers, or the start of its year. */
export function startOf({ event, of }: ScheduleRow, { byId, facts }: Pick<Setting, 'byId' | 'facts'>): Day | null {
  if (event === 'calendar') return of === null ? null : `${of}-01-01`;
  const told = byId.get(of ?? '')?.date ?? facts[event];
  return typeof told === 'string' ? told : null;
}

/** The event to record, tied to what it answers, or what is wrong with what was typed. */
export function readMark(typed: TypedMark, row: ScheduleRow, name: EventName, id: string, setting: Setting): { readonly event: CaseEvent } | { readonly problems: readonly MarkProblem[] } {
  const problems: MarkProblem[] = [];
  const say = (field: MarkProblem['field'], code: MarkProblem['code'], text = ''): void => void problems.push({ field, code, typed: text.trim().slice(0, 40) });
  const read = readDay(typed.date);
  const start = startOf(row, setting);
  if ('problem' in read) say('date', read.problem === 'empty' ? 'empty' : 'not-a-day', typed.date);
  else if (read.value > setting.on) say('date', 'future', read.value);
  else if (start !== null && read.value < start) say('date', 'before', read.value);
  const note = typed.note.trim();
  if (note.length > MOST_NOTE) say('note', 'too-long', String(note.length));
  if (problems.length || !('value' in read)) return { problems };
  const tied = row.event === 'calendar' ? { of: row.id, year: Number(row.of) } : { of: row.of ?? row.id };
  return { event: { id, event: name, date: read.value, ...tied, ...(note ? { note } : {}) } };
}

/** The record by which a row counts as done; `null` where a service did it, which has its own place. */
export function markOf(row: ScheduleRow, name: EventName | null, { events }: Pick<Setting, 'events'>): KnownEvent | null {
  if (row.doneOn === null || name === null || name === 'serviceCompleted') return null;
  return events.find((event) => event.event === name && event.date === row.doneOn && (event.of === undefined || event.of === row.of || event.of === row.id)) ?? null;
}
