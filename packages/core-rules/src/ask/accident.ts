import type { Day } from '../types';
import { accidents, always, elsewhere, lastYear, notCounted, otherYear } from './data';
import type { English } from './english';
import { clausesOf } from './normalise';

export interface AccidentSaid {
  /** `null`: something was said, but not surely. */
  readonly value: boolean | null;
  readonly from: string;
  /** A double denial is understood, and said so. */
  readonly why: 'double' | null;
}

/** Whether the sentence says that there was an accident last year. Negation, its double, questions and suppositions are told apart. */
export function accidentOf(said: string, start: Day, english?: English): AccidentSaid | null {
  // A year by its number is the one before the policy began, its own or another.
  const year = Number(start.slice(0, 4));
  const text = (english?.accidentTold(said, year) ?? said).replace(/(20\d\d|2[1-9])年(?!\d|[一二三四五六七八九十]+月)/g, (whole, told: string) => {
    const ago = year % 100 - Number(told.slice(-2));
    return ['今年', '去年'][ago] ?? (ago > 0 ? '前年' : whole);
  }).replace(/([事故过了有亡万千元块\d])(去年|前年|今年)/g, '$1，$2').replace(/算第|属于/g, '，$&').replace(/([有出])没\1([^，。？]*)？([没有]+)/, '$3$2');
  let isCarried = false;
  let found = null as AccidentSaid | null;
  for (const { text: clause } of clausesOf(text)) {
    const isLast = lastYear.test(clause);
    const isOther = !isLast && otherYear.test(clause);
    if (isLast) isCarried = true;
    else if (isOther && /事/.test(clause)) isCarried = false;
    const isOfLast = isCarried && !isOther;
    const ofOthers = elsewhere.test(clause);
    // What goes on from there goes on about others.
    if (ofOthers) isCarried = false;
    const [, value, why = null] = (ofOthers ? undefined : [...accidents, ...(english?.accidents ?? [])].find(([words]) => words.test(clause))) ?? [];
    // That nobody was hurt in it does not undo an accident.
    if (value === undefined || (value === false && found?.value && !isLast)) continue;
    // Of another year it says nothing about last year; without a year, only what never was.
    const isSure = value === false ? always.test(clause) || !isOther : value && isOfLast && (isLast || (found?.value ?? !found));
    if (isSure || !isOther) found = { value: isSure ? value : null, from: clause, why };
  }
  return found && notCounted.test(said) ? { ...found, value: null, why: null } : found;
}
