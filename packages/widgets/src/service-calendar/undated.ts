import { addDays, schedule, type Book, type CaseEvent, type Facts, type RulebookTexts } from '@anze/core-rules';
import { readDay } from '../shared/fields/read';
import type { KitBook } from '../shared/rulebooks';
import type { KnownEvent, Setting } from './setting';

/** Days of a policy, beside its start, from which something may be counted. */
export const anchors = ['contractSigned', 'projectStart'] as const;
export type Anchor = (typeof anchors)[number];
/** What would have a date if a day of the policy were told. */
export interface Undated {
  readonly event: Anchor;
  readonly book: KitBook;
  readonly title: string;
  readonly clauses: readonly string[];
}

/** What is surely owed to or by the reader, and cannot be dated because nobody told the day that it is counted from. */
export function undatedOf(book: KitBook, compiled: Book, facts: Facts, texts: RulebookTexts, { events, on, calendar }: Setting): readonly Undated[] {
  const missing = anchors.filter((event) => facts[event] === undefined && !events.some((one) => one.event === event));
  if (!missing.length) return [];
  // The engine itself says what would follow: no rule is looked at here.
  const supposed: readonly KnownEvent[] = missing.map((event) => ({ id: `supposed/${event}`, event, date: on }));
  const ids = new Map(supposed.map(({ id, event }) => [id, event as Anchor]));
  const titles = new Set<string>();
  return schedule(compiled, facts, [...events, ...supposed], { links: 'leave', on, calendar, texts }).flatMap((row) => {
    const event = ids.get(row.of ?? '');
    const title = texts.labels[row.name ?? row.id] ?? row.text;
    if (!event || row.holds !== 'yes' || (row.to !== 'insured' && row.owes !== 'insured') || titles.has(event + title)) return [];
    titles.add(event + title);
    return [{ event, book, title, clauses: row.clauses }];
  });
}

export interface AnchorProblem {
  /** `early` may be so: said once, and taken when the reader says that it is right. */
  readonly code: 'empty' | 'not-a-day' | 'future' | 'early';
  readonly typed: string;
}
/** Longer before the policy's start a contract will have been an earlier policy's; works may have begun long before. */
const YEAR = 366;
/** The event that tells the day, or what is wrong with what was typed. Works may be planned; a contract was signed. */
export function readAnchor(typed: string, event: Anchor, id: string, { on, facts: { policyStart: start } }: Pick<Setting, 'on' | 'facts'>, isSure = false): { readonly event: CaseEvent } | { readonly problem: AnchorProblem } {
  const read = readDay(typed);
  if ('problem' in read) return { problem: { code: read.problem === 'empty' ? 'empty' : 'not-a-day', typed: typed.trim().slice(0, 40) } };
  if (event === 'contractSigned' && read.value > on) return { problem: { code: 'future', typed: read.value } };
  if (event === 'contractSigned' && !isSure && typeof start === 'string' && read.value < addDays(start, -YEAR)) return { problem: { code: 'early', typed: read.value } };
  return { event: { id, event, date: read.value } };
}

/** The record that told the day a row is counted from; `null` where the page itself told it. */
export const anchorOf = (of: string | null, { byId }: Pick<Setting, 'byId'>): KnownEvent | null => {
  const event = byId.get(of ?? '');
  return event && (anchors as readonly string[]).includes(event.event) ? event : null;
};
