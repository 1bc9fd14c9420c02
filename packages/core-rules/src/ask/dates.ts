import { addDays, isDay, weekday } from '../days';
import type { Day } from '../types';
import type { English } from './english';
import { isFree, type Span } from './free';
import { valueOf } from './numerals';
import { byLeast } from './order';

export interface FoundDay extends Span {
  /** `null`: no such day, or not one day. Where the year is not told, the day of this year. */
  readonly day: Day | null;
  readonly why: 'no-year' | 'no-such-day' | 'vague' | null;
  readonly isYearTold: boolean;
  /** It is the last of a span that the day before it begins. */
  readonly isJoined: boolean;
}

const N = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** How far from this year, month, week or day, by how it is called or begins. */
const steps: Readonly<Record<string, number>> = { 去: -1, 上: -1, 昨: -1, yesterday: -1, 前: -2, 明: 1, 来: 1, 下: 1, tomorrow: 1 };
const stepOf = (said: string): number => steps[said] ?? steps[said[0]!] ?? 0;

const small = (text: string): number => valueOf(text) || 0;
const two = (value: number): string => `0${value}`.slice(-2);

/** Year, month and day; the year `null` where none is told. */
type Parts = readonly (number | null)[];
const partsOf = (day: Day): number[] => day.split('-').map(Number);
/** How days are written. `read` gives a day, which may be none that there is, or how many days away it is; `null` is not one day. */
export interface DayPattern {
  readonly of: RegExp;
  readonly read: (match: RegExpMatchArray, on: Day) => Parts | number | null;
}
/** A year by its numbers, or by one character: counted from this one. */
const yearOf = (said: string, on: Day): number | null =>
  !said ? null : said.length < 2 ? partsOf(on)[0]! + stepOf(said) : (said.length < 3 ? 2000 : 0) + small(said);
const inFull: DayPattern['read'] = (m, on) => [yearOf(m[1]!, on), small(m[2]!), small(m[3]!)];
const patterns: readonly DayPattern[] = [
  { of: /(20\d\d)([01]\d)([0-3]\d)(?!\d)/g, read: inFull },
  { of: /(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)\s*[日号]?/g, read: inFull },
  { of: new RegExp(`([〇零一二三四五六七八九]{4}|\\d\\d|[今本当去上前明来])年[的度年底末初]*\\s*${N}[月.]${N}[日号]?`, 'g'), read: inFull },
  { of: new RegExp(`([上下本这])个?月的?[底初末]?${N}[日号]`, 'g'), read: (m, on) => {
    const [year, month] = partsOf(on) as [number, number];
    const at = month - 1 + stepOf(m[1]!);
    return [year + Math.floor(at / 12), ((at + 12) % 12) + 1, small(m[2]!)];
  } },
  { of: new RegExp(`()${N}月份?${N}[日号]?`, 'g'), read: inFull },
  { of: /[今昨前明]天|今日|today|yesterday|tomorrow/g, read: ([said]) => stepOf(said) },
  // Weeks begin on Monday.
  { of: /[上本这]个?(?:周|礼拜|星期)([一二三四五六日天])/g, read: (m, on) => '一二三四五六日'.indexOf(m[1]!.replace('天', '日')) - ((weekday(on) + 6) % 7) + 7 * stepOf(m[0]) },
  { of: new RegExp(
    `\\d{1,2}/\\d{1,2}/20\\d\\d|元旦|[半几]个?[年月]前|[上这下本]个?月|上(周|礼拜|星期)|前几天|前阵|最近|[年月][初底末中]|[上中下]旬|日[子期]?(?=是?[记忘不])|(last|this|next) (month|week)|((20)?\\d\\d)?年${N}月份?(?![\\d一二三四五六七八九十])`, 'g',
  ), read: () => null },
];

/** What parts the first day of a span from its last. */
const joins = /^[\s0零时点:起开始保计算生效]*，?(到|至|-|~|–|—|to|until|till)\s*$/;

/** The days of a text, counted from the day it is said, in the year `told` where they name none. A month alone is no day; a day of the moon's calendar neither. */
export function daysOf(text: string, on: Day, english?: English, told = 0): FoundDay[] {
  const found: (Span & { readonly said: Parts | null })[] = [];
  for (const { of, read } of [...(english?.days ?? []), ...patterns]) {
    for (const match of text.matchAll(of)) {
      const at = match.index!;
      const end = at + match[0].length;
      const before = text.slice(0, at);
      if (!isFree(found, at, end) || (/^\d/.test(match[0]) && /[\d.]$/.test(before))) continue;
      const said = /[农阴旧]历$/.test(before) ? null : read(match, on);
      found.push({ at, end, said: typeof said === 'number' ? partsOf(addDays(on, said)) : said });
    }
  }
  return byLeast(found, ({ at }) => at).map(({ at, end, said }, i, all) => {
    const previous = all[i - 1];
    const isJoined = !!previous && joins.test(text.slice(previous.end, at));
    // 2026年1月1日到12月31日: one year for both.
    const year = said?.[0] ?? ((isJoined && previous.said?.[0]) || told);
    const day = said && `${year || on.slice(0, 4)}-${two(said[1]!)}-${two(said[2]!)}`;
    // Without a year this year's day is meant when it lies behind; one still to come may be of last year.
    const why = !day ? 'vague' : !isDay(day) ? 'no-such-day' : !year && day > on ? 'no-year' : null;
    return { at, end, day: isDay(day) ? day : null, why, isYearTold: !!year, isJoined };
  });
}
