import { articleInWords } from './article';
import type { AskAnswer, AskItem, AskLibrary } from './types';
import type { Amount } from '../types';

/** A number as stated, with what it counts. */
export interface Figure {
  readonly value: number;
  /** `''` where nothing is said. */
  readonly unit: string;
}

const digits: Readonly<Record<string, number>> = { 零: 0, '〇': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const scale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const unitNames: readonly (readonly [string, string])[] = [
  ['个工作日', 'workdays'], ['工作日', 'workdays'], ['working days', 'workdays'], ['working day', 'workdays'], ['workdays', 'workdays'], ['business days', 'workdays'], ['个学时', 'classHours'], ['学时', 'classHours'], ['课时', 'classHours'], ['class hours', 'classHours'], ['小时', 'hours'], ['hours', 'hours'],
  ['个自然日', 'days'], ['日历天', 'days'], ['calendar days', 'days'], ['days', 'days'], ['day', 'days'], ['天', 'days'], ['日', 'days'], ['个月', 'months'], ['months', 'months'], ['month', 'months'], ['年', 'years'], ['years', 'years'], ['year', 'years'],
  ['次上门', 'times'], ['次', 'times'], ['times', 'times'], ['time', 'times'], ['visits', 'times'], ['visit', 'times'], ['种', 'kinds'], ['kinds', 'kinds'], ['kind', 'kinds'], ['%', 'percent'], ['percent', 'percent'], ['人', 'persons'], ['名', 'persons'], ['persons', 'persons'], ['people', 'persons'],
  ['万元', 'wan-yuan'], ['元', 'yuan'], ['块', 'yuan'], ['yuan', 'yuan'], ['档', 'tier'],
];
const counted = /(\d{4}-\d{2}-\d{2})|(\d{1,3}(?:[, \u00a0]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万|亿)?|百分之([零〇一二三四五六七八九十百]+)|([零〇一二两三四五六七八九十百千万亿]+)/g;
const timeUnits = new Set(['workdays', 'days', 'months', 'hours', 'classHours', 'percent', 'times', 'kinds', 'persons', 'tier', 'years']);

/** 三十 is 30; `null` for what is no plain number. */
export function chineseNumber(text: string): number | null {
  let whole = 0;
  let section = 0;
  let current = -1;
  for (const char of text) {
    if (char in digits) {
      if (current >= 0 && digits[char] !== 0) return null;
      current = digits[char]!;
    } else {
      const unit = scale[char]!;
      if (unit >= 10_000) {
        const base = section + Math.max(current, 0);
        if (base === 0) return null;
        whole += base * unit;
        section = 0;
      } else section += (current < 0 ? 1 : current) * unit;
      current = -1;
    }
  }
  return whole + section + Math.max(current, 0);
}

const unitAt = (text: string, at: number): { readonly unit: string; readonly end: number } => {
  const rest = text.slice(at).replace(/^[\s\u00a0]+/, '').toLowerCase();
  const found = unitNames.find(([name]) => rest.startsWith(name));
  return found ? { unit: found[1], end: text.length - rest.length + found[0].length } : { unit: '', end: at };
};

interface Scanned {
  readonly at: number;
  readonly end: number;
  /** A day is written as it is. */
  readonly value: number | string;
  readonly unit: string;
}
function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  counted.lastIndex = 0;
  for (let match = counted.exec(text); match; match = counted.exec(text)) {
    const at = match.index;
    const after = at + match[0].length;
    const { unit, end } = unitAt(text, after);
    if (match[1]) found.push({ at, end: after, value: match[1], unit: 'day' });
    else if (match[4]) {
      const value = chineseNumber(match[4]);
      if (value !== null) found.push({ at, end: after, value, unit: 'percent' });
    } else if (match[5]) {
      const value = chineseNumber(match[5]);
      // Chinese numerals count only where a unit says that they count: 一般, 一起, 第三方 do not.
      if (value !== null && unit !== '' && !(value === 1 && unit === 'days' && text.startsWith('日', after))) found.push({ at, end, value, unit });
    } else {
      const value = Number(match[2]!.replace(/[, \u00a0]/g, '')) * (match[3] ? scale[match[3]]! : 1);
      found.push({ at, end, value: Math.round(value * 100) / 100, unit: unit.replace('wan-yuan', 'yuan') });
    }
  }
  return found;
}

const withPlainDays = (source: string): string =>
  source.replace(/(\d{4})年(\d{1,2})月(\d{1,2})[日号]/g, (_all, year: string, month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);

export interface Stated {
  readonly figures: readonly Figure[];
  readonly days: readonly string[];
}
/** Every number and day that a text states. Ids of clauses and the words 一个, 一样 state none. */
export function figuresIn(source: string): Stated {
  const text = withPlainDays(source)
    .replace(/\b(?:GD|SX|SD|XZ|SEC)-[A-Za-z0-9.-]+/g, ' ')
    // Articles are held against the cited ones, not counted.
    .replace(/第[0-9〇零一二三四五六七八九十百、和至]+[条款项章节]|附件\s?[0-9一二三四五六七八九十]+|第[0-9.]+[节条]|[上前哪这那同某]一个?[年天日]/g, ' ');
  const figures: Figure[] = [];
  const days: string[] = [];
  for (const { value, unit } of scan(text)) {
    if (typeof value === 'number') figures.push({ value, unit });
    else days.push(value);
  }
  return { figures, days };
}

/** A figure or a day where it is written, with "within", "before" or "after" behind it. */
export interface FigureMark {
  readonly value: number | string;
  readonly unit: string;
  readonly suffix: string;
}
/** The text with a mark for each figure and day in it. */
export function figureMarks(source: string, mark: (figure: FigureMark) => string): string {
  const text = withPlainDays(source);
  let marked = '';
  let from = 0;
  for (const { at, end, value, unit } of scan(text)) {
    const suffix = typeof value === 'number' && unit !== '' ? text.slice(end).match(/^[内前后]/)?.[0] ?? '' : '';
    marked += text.slice(from, at) + mark({ value, unit, suffix });
    from = end + suffix.length;
  }
  return marked + text.slice(from);
}

const allowedOf = (amount: Amount | null): Figure[] =>
  amount ? [amount.min, amount.max, amount.exact].flatMap((value) => (value === undefined ? [] : [{ value, unit: amount.unit === 'visits' ? 'times' : amount.unit }])) : [];

export interface Verdict {
  readonly ok: boolean;
  /** Figures, days, articles and clause ids that nothing given supports. */
  readonly wrong: readonly string[];
}

type Grounds = Pick<AskAnswer, 'facts' | 'clauses' | 'results' | 'asks' | 'unsure' | 'language'>;

/** All that an answer may state: the engine's results, the facts, and the sentences and quotations of the clauses it cites. */
function groundsOf(answer: Grounds, library: AskLibrary, questions: readonly string[]): { figures: Figure[]; days: Set<string>; sources: string } {
  const figures: Figure[] = [];
  const days = new Set<string>();
  const sources: string[] = [...questions];
  const value = (one: unknown) => {
    if (typeof one === 'number') figures.push({ value: one, unit: '' }, { value: one / 10_000, unit: '' });
    else if (typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one)) days.add(one);
  };
  for (const facts of [answer.facts, answer.results.supposed]) {
    Object.values(facts).forEach(value);
    if (typeof facts.employees === 'number') figures.push({ value: facts.employees, unit: 'persons' });
    for (const amount of [facts.revenue, facts.assets]) if (typeof amount === 'number') figures.push({ value: amount * 10_000, unit: 'yuan' });
  }
  for (const { low, high } of answer.unsure) [low, high].forEach(value);
  answer.results.events.forEach(({ date }) => days.add(date));
  const item = ({ text, amount, due, article }: AskItem) => {
    sources.push(text, article, articleInWords(article));
    figures.push(...allowedOf(amount));
    if (due?.within !== undefined && due.unit) figures.push({ value: due.within, unit: due.unit });
  };
  for (const part of answer.results.parts) {
    sources.push(part.title);
    part.tier?.candidates.forEach((tier) => figures.push({ value: Number(tier), unit: 'tier' }));
    part.items.forEach(item);
    for (const row of part.rows) {
      [row.due, row.nominal, row.extendedTo].forEach((day) => day && days.add(day));
      sources.push(row.text);
      if (row.within !== null && row.unit !== 'date') figures.push({ value: row.within, unit: row.unit });
    }
  }
  const languages = library.texts;
  for (const texts of [languages.zh, languages.en]) {
    for (const own of Object.values(texts ?? {})) {
      for (const clause of answer.clauses) {
        const cited = own.clauses[clause];
        if (cited) sources.push(cited.text, cited.quote ?? '', cited.article ?? '');
      }
      for (const dispute of Object.keys(own.disputes)) if (answer.results.conflicts.includes(dispute)) sources.push(own.disputes[dispute]!.text, ...Object.values(own.disputes[dispute]!.readings));
      if (answer.results.parts.some(({ title }) => title === own.shortTitle || title === own.title)) sources.push(own.statusNote, own.contact, own.title);
    }
  }
  return { figures, days, sources: sources.join('\n') };
}

const known = (figure: Figure, figures: readonly Figure[]): boolean =>
  figures.some(({ value, unit }) => value === figure.value && (unit === figure.unit || figure.unit === '' || (unit === '' && !timeUnits.has(figure.unit))));
const articlesIn = (text: string): string[] => (text.match(/第[0-9〇零一二三四五六七八九十百.]+[条款节]|附件\s?[0-9一二三四五六七八九十]+|\bArticles? \d+(?:\.\d+)*|\bAnnex \d+/gi) ?? []).map((one) => one.replace(/\s/g, '').toLowerCase());

/**
 * Whether each figure, day, article and clause of a text is one that the answer's facts, results or cited clauses give.
 * A number of days that the source counts in working days is a wrong one.
 */
export function checkFigures(text: string, answer: Grounds, library: AskLibrary, questions: readonly string[] = []): Verdict {
  const grounds = groundsOf(answer, library, questions);
  const said = figuresIn(grounds.sources);
  const figures = [...grounds.figures, ...said.figures];
  said.days.forEach((day) => grounds.days.add(day));
  const stated = figuresIn(text);
  const sourceArticles = new Set(articlesIn(grounds.sources));
  const wrong = [
    ...stated.figures.filter((figure) => !known(figure, figures)).map(({ value, unit }) => `${value} ${unit}`.trim()),
    ...stated.days.filter((day) => !grounds.days.has(day)),
    ...(text.match(/\b(?:GD|SX|SD|XZ|SEC)-[A-Za-z0-9][A-Za-z0-9.-]*/g) ?? []).map((id) => id.replace(/[.-]+$/, '')).filter((id) => !answer.clauses.includes(id)),
    ...articlesIn(text).filter((article) => !sourceArticles.has(article)),
  ];
  return { ok: wrong.length === 0, wrong: [...new Set(wrong)] };
}
