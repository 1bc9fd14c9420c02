import { addDays, isDay, weekday } from '../days';
import type { Day } from '../types';
import type { English } from './english';
import { valueOf } from './numerals';

export interface FoundDay {
  readonly at: number;
  readonly end: number;
  /** `null`: no such day, or not one day. Where the year is not told, the day of this year. */
  readonly day: Day | null;
  readonly why: 'no-year' | 'no-such-day' | 'vague' | null;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** How far from this year, month, week or day, by how it is called or begins. */
const steps: Readonly<Record<string, number>> = { 去: -1, 上: -1, 昨: -1, yesterday: -1, 前: -2, 明: 1, 来: 1, 下: 1, tomorrow: 1 };
const stepOf = (said: string): number => steps[said] ?? steps[said[0]!] ?? 0;

const small = (text: string): number => valueOf(text)?.low ?? 0;
const two = (value: number): string => `0${value}`.slice(-2);

/** How days are written; `read` gives year, month and day, the year `null` where none is told. */
export interface DayPattern {
  readonly of: RegExp;
  readonly read: (match: RegExpMatchArray, year: number, month: number) => readonly [number | null, number, number];
}
const inFull: DayPattern['read'] = (m) => [(m[1]!.length < 3 ? 2000 : 0) + small(m[1]!), small(m[2]!), small(m[3]!)];
const patterns: readonly DayPattern[] = [
  { of: /(20\d\d)([01]\d)([0-3]\d)(?!\d)/g, read: inFull },
  { of: /(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)\s*[日号]?/g, read: inFull },
  { of: new RegExp(`([〇零一二三四五六七八九]{4}|\\d\\d)年(${N})月(${N})[日号]?`, 'g'), read: inFull },
  { of: new RegExp(`([今本当去上前明来])年[的度年底末初]*\\s*(${N})(?:月|\\.)(${N})[日号]?`, 'g'), read: (m, year) => [year + stepOf(m[1]!), small(m[2]!), small(m[3]!)] },
  { of: new RegExp(`([上下本这])个?月的?[底初末]?(${N})[日号]`, 'g'), read: (m, year, month) => {
    const at = month + stepOf(m[1]!);
    return [year + Math.floor((at - 1) / 12), ((at + 11) % 12) + 1, small(m[2]!)];
  } },
  { of: new RegExp(`(${N})月份?(${N})[日号]?`, 'g'), read: (m) => [null, small(m[1]!), small(m[2]!)] },
];

const notOneDay = new RegExp(
  `\\d{1,2}/\\d{1,2}/20\\d\\d|元旦|[半几]个?[年月]前|[上这下本]个?月|上(周|礼拜|星期)|前几天|前阵|最近|[年月][初底末中]|[上中下]旬|((20)?\\d\\d)?年${N}月份?(?![\\d一二三四五六七八九十])|(last|this|next) (month|week)`, 'g',
);

/** The days of a text, counted from the day it is said. A month alone is no day; a day of the moon's calendar neither. */
export function daysOf(text: string, on: Day, english?: English): FoundDay[] {
  const year = Number(on.slice(0, 4));
  const found: FoundDay[] = [];
  const free = (at: number, end: number) => !found.some((other) => at < other.end && end > other.at);
  for (const { of, read } of [...(english?.days ?? []), ...patterns]) {
    for (const match of text.matchAll(of)) {
      const at = match.index!;
      const end = at + match[0].length;
      if (!free(at, end) || /[\d.]$/.test(text.slice(0, at))) continue;
      if (/(农历|阴历|旧历)$/.test(text.slice(0, at))) {
        found.push({ at, end, day: null, why: 'vague' });
        continue;
      }
      const [said, month, date] = read(match, year, Number(on.slice(5, 7)));
      const day = `${said ?? year}-${two(month)}-${two(date)}`;
      // Without a year this year's day is meant when it lies behind; one still to come may be of last year.
      const why = !isDay(day) ? 'no-such-day' : said === null && day > on ? 'no-year' : null;
      found.push({ at, end, day: isDay(day) ? day : null, why });
    }
  }
  const add = (all: RegExp, dayOf: (said: string) => Day | null, why: FoundDay['why']): void => {
    for (const { 0: said, index: at = 0 } of text.matchAll(all)) if (free(at, at + said.length)) found.push({ at, end: at + said.length, day: dayOf(said), why });
  };
  add(/[今昨前明]天|今日|today|yesterday|tomorrow/g, (said) => addDays(on, stepOf(said)), null);
  // Weeks begin on Monday.
  add(/[上本这]个?(周|礼拜|星期)[一二三四五六日天]/g, (said) => addDays(on, '一二三四五六日'.indexOf(said.slice(-1).replace('天', '日')) - ((weekday(on) + 6) % 7) + 7 * stepOf(said)), null);
  add(notOneDay, () => null, 'vague');
  return found.sort((a, b) => a.at - b.at);
}
