import { daysBetween, type Day, type Facts, type RulebookTexts, type ScheduleRow } from '@anze/core-rules';
import type { Common, KeyOf } from '../locales/i18n';
import type { Words } from '../words';
import type { DatedTexts } from './texts';

/** Words for what is due. */
export interface DueWording {
  t(key: KeyOf<DatedTexts> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>): string;
  readonly words: Words;
}
/** What a date is seen from. */
export interface DueSetting {
  readonly on: Day;
  readonly facts: Facts;
  /** The events that dates run from. */
  readonly byId: ReadonlyMap<string, { readonly date: Day }>;
  readonly calendar: { readonly knownFrom: Day; readonly knownThrough: Day };
}
/** Nothing after its last day moves a date: where that day is known, the days that are not known lie before. */
export const isBeforeKnown = ({ due }: Pick<ScheduleRow, 'due'>, { knownThrough }: { readonly knownThrough: Day }): boolean => due <= knownThrough;
/** One dated thing in words. */
export interface DueItem {
  readonly key: string;
  readonly row: ScheduleRow;
  readonly isReference: boolean;
  /** The day on which it stands in the calendar: the last one, with what was agreed. */
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly who: string;
  /** By when, in words. */
  readonly by: string;
  readonly state: ScheduleRow['state'] | 'unsure';
  readonly stateWords: string;
  /** How the day was counted, and what may move it. */
  readonly notes: readonly string[];
  readonly concernsReader: boolean;
}

export function dueItem(row: ScheduleRow, isReference: boolean, texts: RulebookTexts, setting: DueSetting, wording: DueWording): DueItem {
  const { words } = wording;
  const label = texts.labels[row.name ?? row.id];
  const day = row.extendedTo ?? row.due;
  const state = row.holds === 'unknown' && row.state !== 'done' ? 'unsure' : row.state;
  return {
    key: JSON.stringify([row.rulebook, row.id, row.of]), row, isReference, day, state,
    title: label ?? (row.text || row.id), text: label ? row.text : '', who: words.who(row), by: byWords(row, day, wording),
    stateWords: stateWords(state, day, row, setting.on, wording), notes: notesOf(row, setting, wording),
    concernsReader: row.owes === 'insured' || row.to === 'insured',
  };
}

const byWords = ({ within, event }: ScheduleRow, day: Day, { t, words }: DueWording): string =>
  within === 0 && event !== 'calendar' && event !== 'period' ? t('due.byAtOnce', { day: words.day(day), event: t(`event.${event}`) }) : t('due.by', { day: words.day(day) });

function stateWords(state: DueItem['state'], day: Day, { doneOn, within }: ScheduleRow, on: Day, { t, words }: DueWording): string {
  if (state === 'unsure') return t('state.unsure');
  if (state === 'done') {
    if (doneOn === null) return t('state.done');
    if (within === 0 && doneOn > day) return t('state.doneAfter', { day: words.monthDay(doneOn), count: daysBetween(day, doneOn) });
    return doneOn > day ? t('state.doneLate', { count: daysBetween(day, doneOn) }) : t('state.doneOn', { day: words.monthDay(doneOn) });
  }
  // "At once" is no limit of days: nothing is left of it, and nothing is counted past it.
  if (within === 0) return t('state.atOnce');
  const left = daysBetween(on, day);
  if (left < 0) return t('state.late', { count: -left });
  return left === 0 ? t('state.today') : t('state.left', { count: left });
}

function notesOf(row: ScheduleRow, setting: DueSetting, wording: DueWording): string[] {
  const { t, words } = wording;
  if (row.event === 'period') return [t('due.period'), ...(row.outsideCover ? [t('due.beyondCover')] : [])];
  if (row.event === 'calendar') return [t('due.fixed')];
  const event = t(`event.${row.event}`);
  const notes: string[] = row.outsideCover ? [t('due.outsideCover')] : [];
  const start = setting.byId.get(row.of ?? '')?.date ?? (setting.facts[row.event] as Day | undefined);
  if (row.within === 0) notes.push(t('due.atOnce', { event }));
  else if (row.within !== null && row.unit !== 'date' && start) notes.push(t('due.counted', { event, day: words.day(start), span: words.span(row.within, row.unit) }));
  if (row.due > row.nominal) notes.push(t('due.rolled', { nominal: words.day(row.nominal), due: words.day(row.due) }));
  if (row.due < row.nominal) notes.push(t('due.capped'));
  notes.push(...extensionNotes(row, wording));
  if (row.provisional) notes.push(isBeforeKnown(row, setting.calendar) ? t('due.uncarried', { year: setting.calendar.knownFrom.slice(0, 4) }) : t('due.estimated', { day: words.day(setting.calendar.knownThrough) }));
  return notes;
}

function extensionNotes({ extension, extendedTo, due, state }: ScheduleRow, { t, words }: DueWording): string[] {
  if (!extension) return [];
  const max = extension.max ? words.span(...extension.max) : '';
  const consent = extension.consent.map((who) => t(`consent.${who}`)).join(t('or'));
  if (extension.state === 'available') {
    if (state === 'done' || state === 'overdue') return [];
    return [t(extension.max ? 'due.extendable' : 'due.extendableFree', { consent, max })];
  }
  if (extension.state === 'refused') return [t('due.refused', { why: t(`why.${extension.why ?? 'condition-not-met'}`, { max, consent }), due: words.day(due) })];
  return [t('due.extended', { due: words.day(due), to: words.day(extendedTo ?? due) }), ...(extension.why === 'more-than-once' ? [t('due.twice')] : [])];
}
