import { figuresIn } from './figures';
import type { NamedUnit } from './units';

/** What a sentence of ours may count; spans in months, whatever they are written in, and in days. */
export type ToldUnit = 'workdays' | 'days' | 'months' | 'period' | 'times' | 'kinds' | 'persons' | 'hours' | 'classHours' | 'minutes' | 'yuan' | 'percent';
export interface Told {
  readonly value: number;
  readonly unit: ToldUnit;
}

/** A day of the calendar, and a year by its number, are no spans. */
const DATES_ZH = /(?:\d{4}|次|当|同|翌|上|下|第二|[今明去])?年?(?:度)?\d{1,2}月(?:\d{1,2}[日号]|底|末|初|份|上旬|中旬|下旬)|\d{4}年(?:度)?|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号]|底|末|初|份)/g;
/** Three done together count once; the later day of two: neither says how many there must be. */
const NO_COUNT_ZH = /[算计][作为]?[一1]次|[的那这哪]一[天日]/g;
const NO_COUNT_EN = /\bcounts?(?: only)?(?: as)? (?:once|one)\b/g;
/** How often: 每年, 每半年, 每两年. Not 每年度的…, which names a budget. */
const PERIOD_ZH = /每(半|一|两|二|三|\d)?个?(年|季度?|月)/g;
const monthsOf = (name: string): number => (name.startsWith('年') ? 12 : name.startsWith('季') ? 3 : 1);
const countOf = (word: string | undefined): number => (word === undefined ? 1 : word === '半' ? 0.5 : ({ 一: 1, 两: 2, 二: 2, 三: 3 })[word] ?? Number(word));

const asTold = (value: number, unit: NamedUnit): Told[] => {
  if (unit === 'tier') return [];
  return unit === 'years' ? [{ value: value * 12, unit: 'months' }] : [{ value, unit }];
};

/** The figures of a Chinese sentence or quotation whose unit says what they count. */
export function toldInChinese(text: string): Told[] {
  const told: Told[] = [];
  const rest = text.replace(/\s/g, '').replace(DATES_ZH, '；').replace(NO_COUNT_ZH, '；').replace(PERIOD_ZH, (_words, count: string | undefined, name: string) => {
    told.push({ value: countOf(count) * monthsOf(name), unit: 'period' });
    return '；';
  }).replace(/半年/g, () => {
    told.push({ value: 6, unit: 'months' });
    return '；';
  });
  for (const { value, unit } of figuresIn(rest)) if (unit !== undefined) told.push(...asTold(value, unit));
  return told;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90,
};
const COUNT = `\\d[\\d,\\u00a0\\u2009\\u202f]*(?:\\.\\d+)?|${Object.keys(WORDS).join('|')}`;
const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** Behind the number, the first that fits. */
const UNITS: readonly (readonly [RegExp, ToldUnit, number])[] = [
  [/^ ?(?:working|business)[ -]days?\b/, 'workdays', 1],
  [/^[ -]?(?:calendar )?days?\b/, 'days', 1],
  [/^[ -]?weeks?\b/, 'days', 7],
  [/^[ -]?months?\b/, 'months', 1],
  [/^[ -]?years?\b/, 'months', 12],
  [/^[ -]?(?:class|teaching|training)[ -]hours?\b/, 'classHours', 1],
  [/^[ -]?hours?\b/, 'hours', 1],
  [/^[ -]?minutes?\b/, 'minutes', 1],
  [/^ ?(?:%|per ?cent\b)/, 'percent', 1],
  [/^ ?(?:yuan|RMB|CNY)\b/, 'yuan', 1],
  [/^ kinds? of service/, 'kinds', 1],
  [/^ (?:[a-z-]+ ){0,4}?(?:times?|services?|visits?|trainings?|courses?|sessions?|inspections?|drills?|checks?|check-ups?|assessments?)\b(?! (?:[a-z-]+ )?(?:manager|staff|person|people|plan|report|record|form|file|code|item|provider|compan)|-)/, 'times', 1],
  [/^ (?:[a-z-]+ ){0,3}?(?:persons?|people|staff|managers?)\b/, 'persons', 1],
];
const PERIODS_EN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:(?:every|each|once in|in) )?(?:half[ -]a?[ -]?year|six months)\b|\bhalf-yearly\b/g, 6],
  [/\bevery other year\b/g, 24],
  [/\b(?:a|each|every|per) quarter\b|\bquarterly\b/g, 3],
  [/\b(?:a|each|every|per) month\b|\bmonthly\b/g, 1],
  [/\b(?:a|each|every|per) year\b|\byearly\b|\bannually\b/g, 12],
];

/** The figures of an English sentence whose unit says what they count. */
export function toldInEnglish(text: string): Told[] {
  const told: Told[] = [];
  let rest = text.replace(/(\d) (?=\d{3}\b)/g, '$1').replace(NO_COUNT_EN, ';');
  rest = rest.replace(/\b(?:every|each|in|per) (\d+|two|three|four|five) years\b/g, (_words, count: string) => {
    told.push({ value: 12 * (WORDS[count] ?? Number(count)), unit: 'period' });
    return ';';
  });
  for (const [pattern, value] of PERIODS_EN) {
    rest = rest.replace(pattern, () => {
      told.push({ value, unit: 'period' });
      return ';';
    });
  }
  for (const [word, value] of [['once', 1], ['twice', 2], ['three times', 3]] as const) if (new RegExp(`\\b${word}\\b`, 'i').test(rest)) told.push({ value, unit: 'times' });
  for (const match of rest.matchAll(new RegExp(`\\b(${COUNT})(?: (thousand|million|billion))?(?![\\w.]*\\d)`, 'gi'))) {
    const [words, count = '', scale = ''] = match;
    const after = rest.slice(match.index + words.length);
    const found = UNITS.find(([pattern]) => pattern.test(after));
    if (!found) continue;
    const value = (WORDS[count.toLowerCase()] ?? Number(count.replace(/[^\d.]/g, ''))) * (SCALE[scale.toLowerCase()] ?? 1);
    told.push({ value: value * found[2], unit: found[1] });
  }
  return told;
}
