import type { CaseEvent, EventName } from '../types';
import { daysAre, daysAreNot } from './data';
import type { FoundDay } from './dates';
import type { English } from './english';
import { partsAt } from './normalise';
import { valueOf } from './numerals';
import { patternsOf } from './pattern';
import { topicOf } from './topics';
import type { Understood, Unsure } from './types';

const wordsIn = patternsOf(daysAre);
/** Days that are facts; on the others something happened. */
const isFact = /^(policyStart|policyEnd|contractSigned|projectStart)$/;
/** Services that deadlines tell apart, by how they are called; of several, one that is reported. */
const kinds = ['hazard-inspection', 'risk-assessment', 'training'];

const one = '[一二两三四五六七八九]';
/** How long something was put off, in whole months. */
const months = new RegExp(`[延推晚][^，。\\d点一二两三四五六七八九十]*([1-9]\\d?|${one}|${one}?十${one}?)个月`);

/** What the days of a text are of: those of the policy are added to what was heard, those on which something happened are handed back. */
export function dayFacts(text: string, days: readonly FoundDay[], asked: string | null, heard: { understood: Understood[]; unsure: Unsure[] }, english?: English): CaseEvent[] {
  const words = wordsIn(english?.daysAre);
  const names = Object.keys(words) as (keyof typeof daysAre)[];
  const events: CaseEvent[] = [];
  let wasStart = false;
  days.forEach((found, i) => {
    // Its own clause, from the day before to the day after.
    const [{ at, text: clause }, clauseBefore] = partsAt(text, found.at);
    const previous = days[i - 1];
    const next = days[i + 1];
    const nameIn = (said: string): string | undefined => names.find((name) => words[name].test(said) && !daysAreNot[name]?.test(clause));
    const before = text.slice(Math.max(at, previous?.end ?? 0), found.at);
    const after = text.slice(found.end, Math.min(at + clause.length, next?.at ?? text.length));
    const from = clause.trim().slice(0, 60);
    // 起保，到今天没来过: past a comma the end closes its clause.
    const isEnd = wasStart && found.isJoined && (at < previous!.end || /^[日号\d]$/.test(text.slice(found.end - 1, at + clause.length)));
    const isStart = next?.isJoined && /[保责起]|policy/.test(text);
    const sides = /[期日间:：]$/.test(before) ? [before, after] : [after, before, before + after];
    // 保单，2025年3月1日: what the clause before speaks of.
    if (/^[^，。到]{0,3}$/.test(before + after)) sides.push(clauseBefore);
    const fact = isEnd ? 'policyEnd' : isStart ? 'policyStart' : sides.map(nameIn).find(Boolean) ?? (isFact.test(`${asked}`) ? asked : null);
    wasStart = fact === 'policyStart';
    if (!fact) return;
    if (isFact.test(fact)) {
      const known = heard.understood.find((one) => one.fact === fact);
      // An end without its year may be of this year or the next.
      const why = found.why ?? (fact === 'policyEnd' && !found.isYearTold ? 'no-year' : known && known.value !== found.day ? 'several' : null);
      if (why) {
        if (why === 'several') heard.understood.splice(heard.understood.indexOf(known!), 1);
        heard.unsure.push({ fact, from, why });
      } else if (!known) heard.understood.push({ fact, value: found.day!, from });
    } else if (found.why) {
      // The words beside it say what it was, up to a figure: an answer repeats none.
      if (found.why !== 'vague') heard.unsure.push({ fact, from: (after || before).replace(/[\d一二两三四五六七八九十].*/, ''), why: found.why });
    } else {
      const { fields } = topicOf(from, english);
      const event = { id: `told-${events.length + 1}`, event: fact as EventName, date: found.day!, serviceKind: kinds.find((kind) => fields.some((field) => kind.includes(field))) };
      // Who tells of an extension has agreed to it, where nobody else is named.
      events.push(fact === 'extensionAgreed' ? { ...event, of: 'policyStart', by: /保险|他/.test(from) ? undefined : 'insured', months: valueOf(months.exec(from)?.[1] ?? '') || undefined } : event);
    }
  });
  return events;
}
