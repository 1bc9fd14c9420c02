import type { Amount } from '../types';

const WRITTEN = {
  workdays: /^个?工作日/,
  days: /^个?(?:自然)?[日天]/,
  months: /^个?月/,
  years: /^周?年/,
  times: /^[次场回]/,
  kinds: /^[种类项]/,
  persons: /^[名人位]/,
  classHours: /^个?[学课]时/,
  hours: /^个?小时/,
  minutes: /^分钟/,
  yuan: /^元/,
  percent: /^%/,
  tier: /^档/,
} as const;
export type NamedUnit = keyof typeof WRITTEN;
const names = Object.keys(WRITTEN) as NamedUnit[];

/** The unit with which some words begin; `undefined` where they begin with anything else. */
export const unitAfter = (words: string): NamedUnit | undefined => names.find((name) => WRITTEN[name].test(words));

/** What a rulebook may count in another word than the text: a text counts services, visits and kinds of them alike in 次. */
const ALSO: Partial<Record<Amount['unit'], readonly NamedUnit[]>> = { visits: ['times'], kinds: ['times', 'persons'] };

/** Whether a figure of a rule in this unit may be the one that the text names with that unit; a word the kit does not know may be any. */
export const fits = (unit: Amount['unit'], named: NamedUnit | undefined): boolean => named === undefined || named === unit || ALSO[unit]?.includes(named) === true;
