import { addDays, daysBetween, type Day, type ScheduleRow, type WorkCalendar } from '@anze/core-rules';
import { complaintEvents } from '@anze/core-rules/device';
import { dueItem, type DueItem, type DueWording } from '../shared/dated/due-item';
import { receivedOn, type Received, type TrackedCase } from './case';
import { enteredOf, type Entered } from './entered';
import { provedOf } from './proved';
import { complaintDeadlines, deadlineOf, furthest, rowsOf, type Dates, type Rules } from './rules';

/** How far the time has run, in the rule's own unit. */
export interface Progress {
  readonly passed: number;
  readonly total: number;
  readonly unit: 'days' | 'workdays';
}
/** One stage that the rules date. */
export interface Stage extends DueItem {
  /** The step that fulfils it. */
  readonly doneBy: string | null;
  readonly progress: Progress | null;
  /** The last day to which it can be put off; `null`: it cannot, or the text sets no limit. */
  readonly furthest: Day | null;
  /** The step that fulfils it names a day before its entry, and was entered too late. */
  readonly entered: Entered | null;
}
export interface Clock {
  readonly received: Received;
  readonly stages: readonly Stage[];
  /** The answer that surely is due; `null` where the text sets no time for it. */
  readonly answer: Stage | null;
  /** A later day that would stand instead if more had to be checked, which nobody has said yet. */
  readonly instead: Stage | null;
  /** What would have put the answer off, had it been entered before the limit ran out. */
  readonly late: readonly Entered[];
  /** Why there is no day: the text has none, or it was not in force for this policy. */
  readonly silent: 'no-limit' | 'not-in-force' | null;
}

/** The events, and for each date that may be put off how far. */
function timelineOf(one: TrackedCase, rules: Rules, dates: Dates) {
  const bare = complaintEvents({ ...one, steps: one.steps.filter(({ record }) => record?.step !== 'extensionAgreed') }, () => ({}));
  const trigger = bare[0]!;
  const reach = new Map(rowsOf(rules, bare, dates).filter(({ extension }) => extension).map((row) => [row.id, { row, furthest: furthest(rules, row, trigger, dates) }]));
  const [first] = reach.values();
  return { reach, events: complaintEvents(one, (to) => spanTo(to, first?.row ?? null, first?.furthest ?? null, dates.calendar)) };
}
function answerDue(one: TrackedCase, rules: Rules, dates: Dates): Day | null {
  const { events } = timelineOf(one, rules, dates);
  const row = rowsOf(rules, events, dates).find(({ id, holds }) => holds === 'yes' && deadlineOf(rules.book, id)?.doneBy === 'complaintAnswered');
  return row ? (row.extendedTo ?? row.due) : null;
}

/** Each stage with its last day. */
export function clockOf(one: TrackedCase, rules: Rules, dates: Dates, wording: DueWording): Clock {
  const received = receivedOn(one);
  const proved = provedOf(one, dates.on, (before) => answerDue(before, rules, dates));
  const { events, reach } = timelineOf(proved.one, rules, dates);
  const setting = { on: dates.on, facts: rules.facts, calendar: dates.calendar, byId: new Map(events.map((event) => [event.id, event])) };
  const dated = rowsOf(rules, events, dates).map((row): Stage => {
    const item = dueItem(row, false, rules.texts, setting, wording);
    const start = setting.byId.get(row.of ?? '')?.date ?? received.day;
    const doneBy = deadlineOf(rules.book, row.id)?.doneBy ?? null;
    return { ...item, doneBy, entered: enteredLateFor(one, doneBy, row.doneOn, item.day), progress: progressOf(row, start, item.day, dates), furthest: reach.get(row.id)?.furthest ?? null };
  });
  const answers = dated.filter(({ doneBy }) => doneBy === 'complaintAnswered');
  // A later day that nobody called for is no stage once the answer has come.
  const stages = dated.filter(({ row, state }) => !(row.holds === 'unknown' && state === 'done'));
  const isEmpty = !stages.some(({ row }) => row.event === 'complaintReceived');
  return {
    received, stages, late: proved.late,
    answer: answers.find(({ row }) => row.holds === 'yes') ?? null,
    instead: answers.find(({ row, state }) => row.holds === 'unknown' && state !== 'done') ?? null,
    silent: !isEmpty ? null : complaintDeadlines(rules.book).length ? 'not-in-force' : 'no-limit',
  };
}

/** Of several steps that name the day, the one that was entered first. */
function enteredLateFor(one: TrackedCase, doneBy: string | null, doneOn: Day | null, due: Day): Entered | null {
  const step = one.steps.find(({ record }) => record !== null && record.step === doneBy && record.date === doneOn);
  const entered = step ? enteredOf(step, due) : null;
  return entered && entered.late > 0 ? entered : null;
}

/** An agreed day as the engine takes it: so many days after the counted one, or as far as the text lets. */
function spanTo(to: Day, row: ScheduleRow | null, last: Day | null, calendar: WorkCalendar): { readonly days?: number } {
  if (!row || (last !== null && calendar.rollForward(to).day === last)) return {};
  return { days: Math.max(1, daysBetween(row.nominal, to)) };
}

/** Days after the start, the day itself not counted; of an extended date all days, as the text counts the extension. */
function progressOf({ unit, within, extendedTo, doneOn }: ScheduleRow, start: Day, last: Day, { on, calendar }: Dates): Progress | null {
  if (!within || unit === 'date' || unit === 'months') return null;
  const until = doneOn ?? on;
  if (extendedTo !== null || unit === 'days') return { passed: Math.max(0, daysBetween(start, until)), total: daysBetween(start, last), unit: 'days' };
  return { passed: workdaysAfter(start, until, calendar), total: within, unit };
}
function workdaysAfter(start: Day, until: Day, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= until; day = addDays(day, 1)) if (calendar.isWorkday(day)) count++;
  return count;
}
