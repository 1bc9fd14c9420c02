import type { CaseEvent, Day } from '@anze/core-rules';
import { readDay } from '../shared/fields/read';
import { outsideCover, optionsOf, type ServiceOption } from './services';
import type { Setting } from './setting';

/** What stands in the form, as it was typed or chosen. */
export interface TypedService {
  readonly date: string;
  readonly services: readonly string[];
  readonly mode: string;
  readonly by: string;
  readonly note: string;
  /** Whom it is about, where the page does not say and the record is sent. */
  readonly firm: string;
}
export type RecordField = keyof TypedService | 'photos';
export interface RecordProblem {
  readonly field: RecordField;
  readonly code: 'empty' | 'not-a-day' | 'future' | 'before-start' | 'outside' | 'too-long' | 'refused' | 'unkept';
  readonly typed: string;
  /** It may be so: said, and taken when the reader says that it is right. */
  readonly isWarning: boolean;
}
export const emptyService: TypedService = { date: '', services: [], mode: '', by: '', note: '', firm: '' };
const MOST = { by: 200, note: 2000, firm: 200 } as const;

export interface Bounds {
  readonly setting: Pick<Setting, 'facts' | 'on'>;
  readonly covers: readonly { readonly from: Day; readonly to: Day }[];
  readonly options: readonly ServiceOption[];
  readonly needsFirm?: boolean;
}

/** The event that the form describes, or what is wrong with it, field by field. */
export function readService(typed: TypedService, id: string, { setting, covers, options, needsFirm = false }: Bounds, isConfirmed: boolean): { readonly event: CaseEvent } | { readonly problems: readonly RecordProblem[] } {
  const problems: RecordProblem[] = [];
  const say = (field: RecordField, code: RecordProblem['code'], text = '', isWarning = false) => problems.push({ field, code, typed: text.trim().slice(0, 40), isWarning });
  if (needsFirm && typed.firm.trim() === '') say('firm', 'empty');
  const read = readDay(typed.date);
  const day = 'value' in read ? read.value : null;
  if ('problem' in read) say('date', read.problem === 'empty' ? 'empty' : 'not-a-day', typed.date);
  else {
    const where = outsideCover(read.value, setting, covers);
    if (where === 'future') say('date', 'future', read.value);
    else if (where && !isConfirmed) say('date', where === 'before' ? 'before-start' : 'outside', read.value, true);
  }
  const chosen = options.filter(({ key }) => typed.services.includes(key));
  if (!chosen.length) say('services', 'empty');
  if (typed.mode !== 'online' && typed.mode !== 'offline') say('mode', 'empty');
  for (const field of ['by', 'note', 'firm'] as const) if (typed[field].trim().length > MOST[field]) say(field, 'too-long', String(typed[field].trim().length));
  if (problems.length || day === null) return { problems };
  const [kinds, items, topics] = [chosen.map(({ kind }) => kind), chosen.map(({ item }) => item), chosen.map(({ topic }) => topic)].map((all) => [...new Set(all.filter((one): one is string => one !== undefined))]);
  return {
    event: {
      id, event: 'serviceCompleted', date: day, serviceKind: kinds, ...(items?.length ? { item: items } : {}), ...(topics?.length ? { topic: topics } : {}), mode: typed.mode,
      ...(typed.by.trim() ? { by: typed.by.trim() } : {}), ...(typed.note.trim() ? { note: typed.note.trim() } : {}),
    },
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A recorded service as it stood in the form. */
export const typedOf = (event: CaseEvent, options: readonly ServiceOption[]): TypedService => ({
  date: event.date, services: optionsOf(event, options), mode: textOf(event.mode), by: textOf(event.by), note: textOf(event.note), firm: '',
});

export interface StartProblem {
  readonly field: 'start' | 'end';
  readonly code: 'empty' | 'not-a-day' | 'before-start';
  readonly typed: string;
}
/** The start of the policy, asked where the page does not know it. */
export function readStart(start: string, end: string, id: string): { readonly event: CaseEvent } | { readonly problems: readonly StartProblem[] } {
  const problems: StartProblem[] = [];
  const from = readDay(start);
  const to = end.trim() === '' ? null : readDay(end);
  if ('problem' in from) problems.push({ field: 'start', code: from.problem === 'empty' ? 'empty' : 'not-a-day', typed: start });
  if (to && 'problem' in to) problems.push({ field: 'end', code: 'not-a-day', typed: end });
  if ('value' in from && to && 'value' in to && to.value < from.value) problems.push({ field: 'end', code: 'before-start', typed: end });
  if (problems.length || !('value' in from)) return { problems };
  return { event: { id, event: 'policyStart', date: from.value, ...(to && 'value' in to ? { policyEnd: to.value } : {}) } };
}
