import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '../check/wording';
import type { RulebookTexts, ScheduleRow } from '../types';
import type { WorkCalendar } from '../work-calendar';
import { shownQuote } from '../quotation';
import { doneLateInWords, words } from './words';

const DAY = 86_400;
const REMIND_DAYS = [7, 1];

/** The same deadline has the same name in every calendar file, so that importing a newer one changes the entry instead of adding another. */
export const uidOf = (row: ScheduleRow): string =>
  `${createHash('sha256').update(JSON.stringify([row.rulebook, row.id, row.of])).digest('hex').slice(0, 32)}@anze-kit`;

/** A day for a calendar without a clock: the generator reads it in UTC, so that no time zone can move it. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Why a day is reckoned: its holidays are not published yet, or it lies before the years that are carried. */
function reckonedNote({ due }: ScheduleRow, { knownFrom, knownThrough }: WorkCalendar, zh: boolean): string {
  const year = knownFrom.slice(0, 4);
  if (due <= knownThrough) return zh ? `推算：${year}年以前的放假安排这里没有，和当时实际的日期可能差几天。` : `Provisional: the working days before ${year} are not carried here; the actual day may have differed a little.`;
  return zh ? '推算：放假安排公布后可能变动。' : 'Provisional: it may move when the working days of that year are published.';
}

/** The deadlines as an iCalendar file: whole days, reminders a week and a day before, the clause and its words in the description. */
export function calendarOf(rows: readonly ScheduleRow[], textsOf: (id: string) => RulebookTexts | undefined, language: Language, on: string, workdays: WorkCalendar): string {
  const zh = language === 'zh';
  const { party, state, truth } = words[language];
  const calendar = ical({ name: zh ? '安责险服务期限' : 'Work-safety liability insurance: deadlines', prodId: { company: 'anze-kit', product: 'anze', language: zh ? 'ZH' : 'EN' }, method: ICalCalendarMethod.PUBLISH });
  for (const row of rows) {
    const texts = textsOf(row.rulebook);
    const day = row.extendedTo ?? row.due;
    const marks = [
      ...(row.provisional ? [zh ? '推算' : 'provisional'] : []),
      ...(row.holds === 'unknown' ? [truth.unknown] : []),
      ...(row.state === 'done' ? [doneLateInWords(row, language) ?? state.done] : []),
    ];
    const clauses = row.clauses.map((id) => {
      const { article, quote } = texts?.clauses[id] ?? {};
      return `${article ?? ''} [${id}]${quote ? ` “${shownQuote(quote)}”` : ''}`.trim();
    });
    const event = calendar.createEvent({
      id: uidOf(row), start: asDate(day), allDay: true, stamp: asDate(on),
      summary: `${marks.length ? `【${marks.join(zh ? '，' : ', ')}】` : ''}${row.text || row.id}`,
      description: [
        row.text || row.id,
        zh ? `由${party[row.owes]}办，对${party[row.to]}` : `Owed by the ${party[row.owes]} to the ${party[row.to]}`,
        texts?.title ?? row.rulebook,
        ...clauses,
        ...(row.provisional ? [reckonedNote(row, workdays, zh)] : []),
      ].join('\n'),
      ...(row.holds === 'unknown' ? { status: ICalEventStatus.TENTATIVE } : {}),
    });
    // What is done needs no reminder.
    if (row.state === 'done') continue;
    for (const days of REMIND_DAYS) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY, description: row.text || row.id });
  }
  // RFC 5545: the last line ends too.
  return `${calendar.toString()}\r\n`;
}
