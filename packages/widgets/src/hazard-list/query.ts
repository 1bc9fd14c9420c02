import { compareDays, type Day } from '@anze/core-rules';
import type { Hazard } from '@anze/core-rules/records';
import { dueOf, isLate, isOpen, type State } from './loop';
import type { Entry } from './sheet';

export interface Query {
  readonly text: string;
  readonly state: '' | 'open' | 'overdue' | State;
  readonly level: '' | 'general' | 'major' | 'none';
  readonly sort: 'no' | 'due' | 'level' | 'found';
}
export const everything: Query = { text: '', state: '', level: '', sort: 'no' };
/** A hazard with its number on the list. */
export interface Numbered<I = Hazard> {
  readonly no: number;
  readonly value: I;
}
export interface Counts {
  readonly all: number;
  readonly open: number;
  readonly overdue: number;
  readonly major: number;
  readonly refused: number;
  readonly closed: number;
  /** Those whose level nobody has said. */
  readonly unrated: number;
}

export function countsOf(entries: readonly Entry<Hazard>[], today: Day): Counts {
  const counts = { all: entries.length, open: 0, overdue: 0, major: 0, refused: 0, closed: 0, unrated: 0 };
  for (const { value } of entries) {
    if (isOpen(value)) counts.open++;
    if (isLate(value, today)) counts.overdue++;
    if (value.level === 'major') counts.major++;
    if (value.level === undefined) counts.unrated++;
    if (value.state === 'refused') counts.refused++;
    if (value.state === 'closed') counts.closed++;
  }
  return counts;
}

const LAST: Day = '9999-12-31';
const rank = { major: 0, general: 1, none: 2 } as const;
const orders: Readonly<Record<Exclude<Query['sort'], 'no'>, (a: Numbered, b: Numbered) => number>> = {
  due: (a, b) => compareDays(dueOf(a.value) ?? LAST, dueOf(b.value) ?? LAST),
  level: (a, b) => rank[a.value.level ?? 'none'] - rank[b.value.level ?? 'none'],
  found: (a, b) => compareDays(b.value.found, a.value.found),
};

/** What a search looks through; rows never change, they are replaced. */
const searched = new WeakMap<Hazard, string>();
function textOf(hazard: Hazard): string {
  let text = searched.get(hazard);
  if (text === undefined) {
    const { problem, basis, advice, typeText, responsible } = hazard;
    searched.set(hazard, (text = [problem, basis, advice, typeText, responsible?.name].join('\n').toLowerCase()));
  }
  return text;
}

/** The hazards that a search wants, in its order. */
export function chosen(entries: readonly Entry<Hazard>[], { text, state, level, sort }: Query, today: Day): readonly Numbered[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const has = ({ value }: Numbered): boolean => {
    if (state === 'open' ? !isOpen(value) : state === 'overdue' ? !isLate(value, today) : state !== '' && value.state !== state) return false;
    if (level !== '' && (value.level ?? 'none') !== level) return false;
    if (!words.length) return true;
    const all = textOf(value);
    return words.every((word) => all.includes(word));
  };
  const found: Numbered[] = [];
  entries.forEach(({ value }, i) => {
    const one = { no: i + 1, value };
    if (has(one)) found.push(one);
  });
  return sort === 'no' ? found : found.sort((a, b) => orders[sort](a, b) || a.no - b.no);
}
