import { calledUp, schedule, type CaseEvent, type Day, type Facts, type Party, type RulebookTexts } from '@anze/core-rules';
import type { KitBook } from '../shared/rulebooks';
import { eventsOf } from './hazard-events';
import { isLate } from './loop';
import type { Numbered } from './query';

/** Somebody must tell an authority of a major hazard: what a rulebook makes of its events. */
export interface Duty {
  readonly key: string;
  readonly hazard: Numbered;
  readonly book: KitBook;
  readonly isReference: boolean;
  readonly title: string;
  readonly text: string;
  readonly owes: Party;
  readonly to: Party;
  readonly clauses: readonly string[];
  /** The last day; `null` where the text gives none. */
  readonly due: Day | null;
  /** "At once": the text gives no days, and none are counted. */
  readonly isAtOnce: boolean;
  /** The day on which what calls for it happened. */
  readonly since: Day;
  readonly doneOn: Day | null;
}
export interface Ruling {
  readonly book: KitBook;
  readonly texts: RulebookTexts;
  readonly isReference: boolean;
}

/** Major hazards about which somebody may have to be told; those that are late or refused first. */
export function candidates(hazards: readonly Numbered[], today: Day): readonly Numbered[] {
  const major = hazards.filter(({ value }) => value.level === 'major' && value.state !== 'closed');
  const pressing = ({ value }: Numbered): number => (value.state === 'refused' ? 2 : isLate(value, today) ? 1 : 0);
  return major.sort((a, b) => pressing(b) - pressing(a) || a.no - b.no);
}

export function dutiesOf(hazard: Numbered, rulings: readonly Ruling[], facts: Facts, today: Day): readonly Duty[] {
  const events = eventsOf(hazard.value, today);
  return rulings.flatMap((ruling) => dutiesBy(ruling, hazard, events, facts, today));
}

function dutiesBy({ book, texts, isReference }: Ruling, hazard: Numbered, events: readonly CaseEvent[], allFacts: Facts, today: Day): readonly Duty[] {
  const compiled = book.book();
  const facts = book.factsFor(allFacts);
  const dateOf = new Map(events.map((event) => [event.id!, event.date]));
  const reported = (of: string): Day | null => events.find((event) => event.event === 'majorHazardReported' && event.of === of)?.date ?? null;
  const common = (id: string, of: string) => ({ key: `${book.id}/${id}/${of}`, hazard, book, isReference, title: texts.labels[id] ?? '', since: dateOf.get(of)! });
  const dated = schedule(compiled, facts, events, { links: 'leave', on: today, texts })
    .filter((row) => row.of !== null && dateOf.has(row.of) && row.to === 'regulator' && row.holds === 'yes')
    .map((row) => ({ ...common(row.id, row.of!), text: row.text, owes: row.owes, to: row.to, clauses: row.clauses, due: row.extendedTo ?? row.due, isAtOnce: row.within === 0, doneOn: row.doneOn }));
  const called = calledUp(compiled, facts, events, { texts });
  const byFinding = new Set(called.filter(({ event }) => event.event === 'hazardFound').map(({ finding }) => finding.id));
  const undated = called
    // What the finding itself calls for is not called for again by every later step.
    .filter(({ finding, event }) => event.event === 'hazardFound' || !byFinding.has(finding.id))
    .filter(({ finding }) => finding.topic === 'hazard' && finding.to === 'regulator' && finding.owes !== 'regulator' && finding.holds === 'yes')
    .map(({ finding, event }) => ({ ...common(finding.id, event.id), text: finding.text, owes: finding.owes, to: finding.to, clauses: finding.clauses, due: null, isAtOnce: false, doneOn: reported(event.id) }));
  return latest([...dated, ...undated]);
}
/** A hazard refused twice is reported once more, not twice: of one duty the last occasion stands. */
function latest(duties: readonly Duty[]): readonly Duty[] {
  const byRule = new Map<string, Duty>();
  for (const duty of duties) {
    const rule = duty.key.split('/').slice(0, 2).join('/');
    const other = byRule.get(rule);
    if (!other || other.since <= duty.since) byRule.set(rule, duty);
  }
  return [...byRule.values()];
}
/** Whether it is still to be done. */
export const isPending = ({ doneOn }: Duty): boolean => doneOn === null;
