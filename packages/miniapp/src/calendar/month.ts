import { addDays, addMonths, weekday, type Day } from '@anze/core-rules';
import type { Words } from '../lib/words';
import { kitCalendar } from './dates';

export interface MonthCell {
  readonly day: Day;
  readonly date: number;
  readonly mark: string;
  readonly isToday: boolean;
  readonly inMonth: boolean;
  readonly due: number;
  readonly done: boolean;
  readonly label: string;
}
export interface MonthView {
  readonly month: string;
  readonly title: string;
  readonly previous: string;
  readonly following: string;
  readonly head: readonly string[];
  readonly weeks: readonly { readonly monday: Day; readonly days: readonly MonthCell[] }[];
}

/** `month` is `YYYY-MM`; weeks begin on Monday. */
export function monthOf(month: string, words: Words, due: readonly Day[], done: readonly Day[]): MonthView {
  const { t } = words.wording;
  const calendar = kitCalendar();
  const first = `${month}-01`;
  const next = addMonths(first, 1);
  const start = addDays(first, 1 - weekday(first));
  const cell = (day: Day): MonthCell => {
    const { kind } = calendar.kind(day);
    const mark = kind === 'holiday' ? t('calendar.rest') : kind === 'makeup' ? t('calendar.work') : '';
    const count = due.filter((one) => one === day).length;
    return {
      day, date: Number(day.slice(8)), mark, isToday: day === words.today, inMonth: day.slice(0, 7) === month, due: count, done: done.includes(day),
      label: `${words.day(day)}${mark ? ` ${mark}` : ''}${count ? ` ${t('calendar.daysWith', { count })}` : ''}`,
    };
  };
  const weeks: { monday: Day; days: MonthCell[] }[] = [];
  for (let monday = start; monday < next; monday = addDays(monday, 7)) weeks.push({ monday, days: Array.from({ length: 7 }, (_, i) => cell(addDays(monday, i))) });
  const [year, number] = month.split('-').map(Number);
  return {
    month, weeks, head: t('calendar.weekHead').split(','), title: t('calendar.monthTitle', { year: year ?? 0, month: t('months').split(',')[(number ?? 1) - 1] ?? '' }),
    previous: addMonths(first, -1).slice(0, 7), following: next.slice(0, 7),
  };
}
