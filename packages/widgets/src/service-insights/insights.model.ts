import { compareDays, daysBetween, type Day, type SpanUnit, type WorkCalendar } from '@anze/core-rules';
import type { ComplaintEntry, Entries, HazardEntry, ServiceEntry, Who } from './entries';
import { allows, within, type Filter } from './filter';
import type { Limit, LimitFinder, Limits } from './limits';
import { shareOf, spreadOf, type Share, type Spread } from './statistics';

/** `unclear`: it depends on something that nobody recorded. `unknown`: no limit is known. */
export type Verdict = 'on-time' | 'late' | 'overdue' | 'waiting' | 'unclear' | 'unknown';
export const verdicts: readonly Verdict[] = ['on-time', 'late', 'overdue', 'waiting', 'unclear', 'unknown'];
export type Tally = Readonly<Record<Verdict, number>>;
export type Grade = 'very-satisfied' | 'satisfied' | 'fair' | 'dissatisfied';
export const grades: readonly Grade[] = ['very-satisfied', 'satisfied', 'fair', 'dissatisfied'];
export type HazardGroup = 'closed' | 'running' | 'no-date' | 'overdue' | 'refused';
export const hazardGroups: readonly HazardGroup[] = ['closed', 'running', 'no-date', 'overdue', 'refused'];
export type HazardTally = Readonly<Record<HazardGroup, number>>;
export type Level = 'major' | 'general' | 'unsaid';
export const levels: readonly Level[] = ['major', 'general', 'unsaid'];

export interface Satisfaction {
  readonly grades: Readonly<Record<Grade, number>>;
  /** The two upper grades among all. */
  readonly revisits: Share;
  readonly satisfied: number;
  readonly dissatisfied: number;
  readonly unrated: number;
  readonly complaints: Share;
}
/** `2026` or `2026-Q3`. */
export interface Slice {
  readonly key: string;
  readonly tally: Tally;
  readonly share: Share;
}
/** Why nothing is known of the limit of how many. */
export type Unknown = Readonly<Partial<Record<NonNullable<Limits['why']>, number>>>;
export interface Cited {
  readonly book: Limit['book'];
  readonly clauses: readonly string[];
}
interface Timed {
  readonly tally: Tally;
  /** In time among all that should be done by now and whose limit is known. */
  readonly share: Share;
  readonly unknown: Unknown;
  /** How many limits rest on working days that are not published yet. */
  readonly provisional: number;
  readonly cited: readonly Cited[];
}
export interface Revisits extends Timed {
  readonly slices: readonly Slice[];
}
/** Complaints of the same limit. */
export interface AnswerGroup {
  /** The candidates, shortest first; empty where none is known. */
  readonly limits: readonly { readonly within: number; readonly unit: SpanUnit }[];
  readonly tally: Tally;
  /** Days until the answer, in working days where the limit is, or where there is none. */
  readonly spread: Spread;
  readonly unit: 'days' | 'workdays';
}
export interface Answers extends Timed {
  readonly groups: readonly AnswerGroup[];
  /** Taken back before an answer: nobody waits for one. */
  readonly withdrawn: number;
  /** Answered in time by their own word only: entered after the limit. */
  readonly said: number;
  /** What would have put their answer off was entered after the limit. */
  readonly unmoved: number;
}
export interface Hazards {
  readonly levels: Readonly<Record<Level, HazardTally>>;
  readonly total: HazardTally;
  readonly closed: Share;
}
export interface Figures {
  readonly satisfaction: Satisfaction;
  readonly revisits: Revisits;
  readonly answers: Answers;
  readonly hazards: Hazards;
  readonly firms: readonly Who[];
  /** How many records it came from. */
  readonly records: number;
  readonly isEmpty: boolean;
}

/** What the entries that a filter lets through add up to, as of one day. */
export function figuresOf(entries: Entries, filter: Filter, finder: LimitFinder, on: Day, calendar: WorkCalendar): Figures {
  const kept = <T extends { readonly who: Who }>(list: readonly T[], dayOf: (one: T) => Day): T[] => list.filter((one) => allows(filter, one.who) && within(filter, dayOf(one)));
  const services = kept(entries.services, ({ date }) => date);
  const ratings = kept(entries.ratings, ({ date }) => date);
  const complaints = kept(entries.complaints, ({ start }) => start);
  const hazards = kept(entries.hazards, ({ found }) => found);
  const firms = new Map([...services, ...ratings, ...complaints, ...hazards].map(({ who }) => [who.key, who]));
  return {
    satisfaction: satisfactionOf(ratings.map(({ overall }) => overall), complaints), revisits: revisitsOf(services, finder, on),
    answers: answersOf(complaints, finder, on, calendar), hazards: hazardsOf(hazards, on), firms: [...firms.values()], records: kept(entries.records, ({ date }) => date).length, isEmpty: firms.size === 0,
  };
}

const counts = <K extends string>(keys: readonly K[], list: readonly K[]): Record<K, number> => {
  const all = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const one of list) all[one]++;
  return all;
};

function satisfactionOf(overall: readonly Grade[], complaints: readonly ComplaintEntry[]): Satisfaction {
  const byGrade = counts(grades, overall);
  const satisfied = complaints.filter((one) => one.satisfied === true).length;
  const dissatisfied = complaints.filter((one) => one.satisfied === false).length;
  return {
    grades: byGrade, revisits: shareOf(byGrade['very-satisfied'] + byGrade.satisfied, overall.length),
    satisfied, dissatisfied, unrated: complaints.length - satisfied - dissatisfied, complaints: shareOf(satisfied, satisfied + dissatisfied),
  };
}

/** What was done by which day, held against the limits; candidates that disagree leave it open. */
export function verdictOf({ limits }: Limits, doneOn: Day | null, on: Day): Verdict {
  if (!limits.length) return 'unknown';
  const days = limits.map(({ due }) => due).sort();
  const [first, last] = [days[0]!, days[days.length - 1]!];
  const reached = doneOn ?? on;
  if (compareDays(reached, first) <= 0) return doneOn ? 'on-time' : 'waiting';
  if (compareDays(reached, last) > 0) return doneOn ? 'late' : 'overdue';
  return 'unclear';
}
const dueShare = (tally: Tally): Share => shareOf(tally['on-time'], tally['on-time'] + tally.late + tally.overdue);

interface Judged {
  readonly verdict: Verdict;
  readonly limits: Limits;
}
function timed(judged: readonly Judged[]): Timed {
  const tally = counts(verdicts, judged.map(({ verdict }) => verdict));
  const unknown: Record<string, number> = {};
  const cited = new Map<Limit['book'], Set<string>>();
  for (const { limits } of judged) {
    if (limits.why) unknown[limits.why] = (unknown[limits.why] ?? 0) + 1;
    for (const { book, clauses } of limits.limits) {
      const own = cited.get(book) ?? new Set<string>();
      for (const clause of clauses) own.add(clause);
      cited.set(book, own);
    }
  }
  return {
    tally, share: dueShare(tally), unknown, provisional: judged.filter(({ limits }) => limits.limits.some(({ provisional }) => provisional)).length,
    cited: [...cited].map(([book, clauses]) => ({ book, clauses: [...clauses] })),
  };
}

/** More quarters than that are shown as years. */
const MOST_QUARTERS = 8;
function revisitsOf(services: readonly ServiceEntry[], finder: LimitFinder, on: Day): Revisits {
  const judged = services.map((service) => {
    const limits = finder.ofRevisit(service);
    return { date: service.date, limits, verdict: verdictOf(limits, service.revisitedOn, on) };
  });
  const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const isLong = new Set(judged.map(({ date }) => quarterOf(date))).size > MOST_QUARTERS;
  const slices = new Map<string, Verdict[]>();
  for (const { date, verdict } of judged) {
    const key = isLong ? date.slice(0, 4) : quarterOf(date);
    const list = slices.get(key);
    if (list) list.push(verdict);
    else slices.set(key, [verdict]);
  }
  return {
    ...timed(judged),
    slices: [...slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => {
      const tally = counts(verdicts, list);
      return { key, tally, share: dueShare(tally) };
    }),
  };
}

function answersOf(complaints: readonly ComplaintEntry[], finder: LimitFinder, on: Day, calendar: WorkCalendar): Answers {
  const standing = complaints.filter(({ isWithdrawn, answeredOn }) => !isWithdrawn || answeredOn !== null);
  const judged = standing.map((complaint) => {
    const limits = finder.ofAnswer(complaint);
    const { answeredOn, answerEntered } = complaint;
    const verdict = verdictOf(limits, answeredOn, on);
    // A day before its own entry is only said: where the entry would be judged otherwise, it proves nothing.
    const isSaid = answeredOn !== null && answerEntered !== null && answerEntered > answeredOn && verdictOf(limits, answerEntered, on) !== verdict;
    return { complaint, limits, isSaid, verdict: isSaid ? 'unclear' as const : verdict };
  });
  const groups = new Map<string, { limits: AnswerGroup['limits']; verdicts: Verdict[]; days: number[] }>();
  for (const { complaint: { start, answeredOn }, limits: { limits }, verdict } of judged) {
    const distinct = new Map(limits.map(({ within: amount, unit }) => [`${amount} ${unit}`, { within: amount, unit }]));
    const sorted = [...distinct.values()].sort((a, b) => a.within - b.within);
    const key = JSON.stringify(sorted);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { limits: sorted, verdicts: [], days: [] }));
    group.verdicts.push(verdict);
    if (answeredOn !== null) group.days.push(elapsed(start, answeredOn, countedIn(sorted), calendar));
  }
  // The shortest limit first; what has none stands last.
  const rank = ({ limits }: { limits: AnswerGroup['limits'] }): number => (limits.length ? limits[0]!.within * 10 + limits.length : Infinity);
  return {
    ...timed(judged), withdrawn: complaints.length - standing.length, said: judged.filter(({ isSaid }) => isSaid).length, unmoved: judged.filter(({ limits }) => limits.unmoved).length,
    groups: [...groups.values()].sort((a, b) => rank(a) - rank(b)).map(({ limits, verdicts: list, days }) => ({ limits, tally: counts(verdicts, list), spread: spreadOf(days), unit: countedIn(limits) })),
  };
}

const countedIn = (limits: AnswerGroup['limits']): 'days' | 'workdays' => (limits.length && limits[0]!.unit !== 'workdays' ? 'days' : 'workdays');
/** The day of the event is not counted, as in the limits. */
export function elapsed(from: Day, to: Day, unit: 'days' | 'workdays', calendar: WorkCalendar): number {
  if (unit === 'days') return daysBetween(from, to);
  let count = 0;
  while (calendar.addWorkdays(from, count + 1).day <= to) count++;
  return count;
}

function hazardsOf(hazards: readonly HazardEntry[], on: Day): Hazards {
  const groupOf = ({ state, due }: HazardEntry): HazardGroup =>
    state === 'closed' || state === 'refused' ? state : due === null ? 'no-date' : compareDays(due, on) < 0 ? 'overdue' : 'running';
  const of = (list: readonly HazardEntry[]): HazardTally => counts(hazardGroups, list.map(groupOf));
  const total = of(hazards);
  return {
    levels: { major: of(hazards.filter(({ level }) => level === 'major')), general: of(hazards.filter(({ level }) => level === 'general')), unsaid: of(hazards.filter(({ level }) => level === null)) },
    total, closed: shareOf(total.closed, hazards.length),
  };
}
