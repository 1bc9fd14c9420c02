import type { Day } from '../types';
import { always, asked, double, elsewhere, lastYear, none, notCounted, only, otherYear, some, supposed } from './data';
import type { English } from './english';
import { clausesOf, isChinese } from './normalise';

export interface AccidentSaid {
  /** `null`: something was said, but not surely. */
  readonly value: boolean | null;
  readonly from: string;
  readonly why: 'vague' | 'double' | null;
}

/** Whether the sentence says that there was an accident last year. Negation, its double, questions and suppositions are told apart. */
export function accidentOf(said: string, on: Day, english?: English): AccidentSaid | null {
  // A year by its number is last year, this one or another.
  const year = Number(on.slice(0, 4));
  const text = (english?.accidentTold(said, year) ?? said).replace(/(?:20)?(\d\d)年(?!\d|[一二三四五六七八九十]+月)/g, (whole, two: string) => {
    const ago = year - 2000 - Number(two);
    return ['今年', '去年'][ago] ?? (ago > 0 && two > '10' ? '前年' : whole);
  }).replace(/([事故过了有亡万千元块\d])(去年|前年|今年)/g, '$1，$2').replace(/算第|属于/g, '，$&');
  let carried: 'last' | null = null;
  let found: AccidentSaid | null = null;
  for (const { text: clause } of clausesOf(text)) {
    if (lastYear.test(clause)) carried = 'last';
    else if (otherYear.test(clause) && /事/.test(clause)) carried = null;
    const reading = elsewhere.test(clause) ? null : (isChinese(clause) ? readZh(clause) : null) ?? english?.accident(clause) ?? null;
    // What goes on from there goes on about others.
    const own = lastYear.test(clause) ? 'last' : otherYear.test(clause) ? 'other' : carried;
    if (elsewhere.test(clause)) carried = null;
    if (!reading) continue;
    // Of another year it says nothing about last year; without a year, only what never was.
    // That nobody was hurt in it does not undo an accident.
    if (reading.value === false && found?.value && !lastYear.test(clause)) continue;
    if (reading.value === false && (own === 'last' || always.test(clause) || own === null)) found = reading;
    else if (reading.value === true && own === 'last') found = reading;
    else if (own === 'other') continue;
    else found = { ...reading, value: null, why: reading.why ?? 'vague' };
  }
  return found && notCounted.test(said) ? { ...found, value: null, why: 'vague' } : found;
}

function readZh(clause: string): AccidentSaid | null {
  if (double.test(clause)) return { value: true, from: clause, why: 'double' };
  if (supposed.test(clause) || asked.test(clause)) return null;
  if (only.test(clause) && /事|死|伤/.test(clause)) return { value: null, from: clause, why: 'vague' };
  if (none.test(clause)) return { value: false, from: clause, why: null };
  return some.test(clause) ? { value: true, from: clause, why: null } : null;
}
