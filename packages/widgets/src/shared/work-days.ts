import { workCalendar, workdayYears, type WorkCalendar, type WorkdayYear } from '@anze/core-rules';

/** The kit's working days, with newer years of the host; a file that is wrong is told as `problem` and left out. */
export function workDaysWith(years: readonly WorkdayYear[]): { readonly calendar: WorkCalendar; readonly problem: string | null } {
  if (!years.length) return { calendar: workCalendar(), problem: null };
  try {
    return { calendar: workCalendar([...workdayYears, ...years]), problem: null };
  } catch (error) {
    return { calendar: workCalendar(), problem: String(error) };
  }
}
