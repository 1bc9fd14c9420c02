import type { CaseEvent, Day, Facts } from '../types';
import { accidentOf } from './accident';
import { choicesOf } from './choices';
import { daysOf } from './dates';
import { dayFacts } from './day-facts';
import { firmOf } from './firm';
import { quantitiesOf } from './money';
import { clausesOf } from './normalise';
import type { FoundPlace } from './places';
import type { Hears } from './tongue';
import type { Understood, Unsure } from './types';

export interface Read {
  readonly understood: readonly Understood[];
  readonly unsure: readonly Unsure[];
  /** Places named and not denied, in order. */
  readonly places: readonly FoundPlace[];
  readonly events: readonly CaseEvent[];
}

const snippet = (text: string): string => text.trim().slice(0, 60);

/** Everything that one normalised sentence says of firm and policy. `asked` is the fact that the dialog asked for last, or that the sentence puts right, `before` what was told before. */
export function read(sentence: string, on: Day, asked: string | null, hears: Hears, before: Facts = {}): Read {
  const { english } = hears;
  const text = english?.figuresOf(sentence) ?? sentence;
  const { places, ...out } = firmOf(text, hears);
  // A day that is put right without its year is of the year that was told.
  const days = daysOf(text, on, english, Number(/^\d+(?=-)/.exec(`${before[`${asked}`]}`)));
  const quantities = quantitiesOf(text, days, asked, english);
  const events = dayFacts(text, days, asked, out, english);
  const accident = accidentOf(text, String(out.understood.find(({ fact }) => fact === 'policyStart')?.value ?? before.policyStart ?? on), english);
  if (accident) {
    if (accident.value === null) out.unsure.push({ fact: 'accidentLastYear', from: snippet(accident.from), why: accident.why ?? 'vague' });
    else out.understood.push({ fact: 'accidentLastYear', value: accident.value, from: snippet(accident.from) });
  }
  for (const { understood, unsure } of [quantities, choicesOf(clausesOf(text), english)]) {
    out.understood.push(...understood);
    out.unsure.push(...unsure);
  }
  return { ...out, places, events };
}
