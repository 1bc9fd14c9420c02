import { addDays, addMonths, weekday, type Day, type DayKind, type WorkCalendar } from '@anze/core-rules';

/** `YYYY-MM`. */
export type Month = string;

export interface DayCell {
  readonly day: Day;
  readonly number: number;
  readonly kind: DayKind;
  readonly holiday: string | null;
  /** The year's arrangement is not published: rest and work are by the weekday only. */
  readonly estimated: boolean;
  readonly isToday: boolean;
}
/** Monday to Sunday; `null` where the day belongs to another month. */
export type Week = readonly (DayCell | null)[];

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const firstDay = (month: Month): Day => `${month}-01`;
export const lastDay = (month: Month): Day => addDays(addMonths(firstDay(month), 1), -1);

export function monthGrid(month: Month, today: Day, calendar: WorkCalendar): readonly Week[] {
  const cells: (DayCell | null)[] = Array.from({ length: weekday(firstDay(month)) - 1 }, () => null);
  const length = Number(lastDay(month).slice(8));
  for (let number = 1; number <= length; number++) {
    const day = `${month}-${number < 10 ? '0' : ''}${number}`;
    const { kind, name } = calendar.kind(day);
    cells.push({ day, number, kind, holiday: name, estimated: !calendar.known(day), isToday: day === today });
  }
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

/** Where a key leads from a day (the grid pattern of the ARIA practices); `null` when it leads nowhere. */
export function dayByKey(day: Day, { key, ctrlKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey'>): Day | null {
  const month = monthOf(day);
  const position = weekday(day);
  const within = (other: Day, edge: Day): Day => (monthOf(other) === month ? other : edge);
  try {
    switch (key) {
      case 'ArrowLeft': return addDays(day, -1);
      case 'ArrowRight': return addDays(day, 1);
      case 'ArrowUp': return addDays(day, -7);
      case 'ArrowDown': return addDays(day, 7);
      case 'Home': return ctrlKey ? firstDay(month) : within(addDays(day, 1 - position), firstDay(month));
      case 'End': return ctrlKey ? lastDay(month) : within(addDays(day, 7 - position), lastDay(month));
      case 'PageUp': return addMonths(day, shiftKey ? -12 : -1);
      case 'PageDown': return addMonths(day, shiftKey ? 12 : 1);
      default: return null;
    }
  } catch {
    // The first and the last day that a calendar can name.
    return null;
  }
}

/** The same number in another month, or its last day. */
export function dayInMonth(day: Day, months: number): Day {
  try {
    return addMonths(day, months);
  } catch {
    return day;
  }
}
