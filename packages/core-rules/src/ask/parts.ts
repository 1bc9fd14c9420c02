import { assessChecked } from '../assess';
import { assessAllChecked } from '../assess-all';
import type { Book } from '../compile';
import { checkEvents, withAnchors } from '../events';
import { factsOf } from '../facts';
import { scheduleChecked } from '../schedule';
import type { Assessment, CaseEvent, Facts, RulebookTexts } from '../types';
import { byFacts } from './about';
import { byLeast } from './order';
import { firstService, owed, rowsFor, visits } from './rights';
import { few, isKindOfService, itemOf, rank, type Candidate, type Wanted } from './select';
import type { TopicFound } from './topics';
import type { AskItem, AskLibrary, AskPart, AskTopic, Language } from './types';
import * as weights from './weights';

const shareOpen = 0.55;
const shareReference = 0.9;
export const bookOf = (library: AskLibrary, id: string): Book | undefined => library.books.find(({ rulebook }) => rulebook.id === id);

export interface Context {
  readonly best: readonly Candidate[];
  readonly library: AskLibrary;
  readonly texts: Readonly<Record<string, RulebookTexts>>;
  readonly language: Language;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  /** Something was put off, so that its day hangs on who agreed to what. */
  readonly isPutOff: boolean;
  readonly on: string;
  readonly found: TopicFound;
  readonly topic: AskTopic;
}

/** Whether no line of these is of the same clause. */
const missingIn = (items: readonly AskItem[]) => (item: AskItem): boolean => !items.some(({ clauses }) => clauses[0] === item.clauses[0]);
/** The first, and what the others add. */
const joined = (first: readonly AskItem[], others: readonly AskItem[]): AskItem[] => [...first, ...others.filter(missingIn(first))];

function partOf({ library, texts: all, topic, found, best, facts, events, isPutOff, on }: Context, assessment: Assessment, most: number, region: string | null = null): AskPart {
  const { rulebook, applies, tier } = assessment;
  const texts = all[rulebook]!;
  /** What is listed anyway, whatever the words. */
  const book = bookOf(library, rulebook)!;
  // The sentence of a day tells how far it may be put off, too.
  const extended = (id: string) => book.rulebook.deadlines.find((deadline) => deadline.id === id)?.extension?.clauses ?? [];
  const listed = (list: typeof owed, atMost: number): AskItem[] => list(assessment).slice(0, atMost).map((finding) => itemOf(rulebook, finding.id, [...finding.clauses, ...extended(finding.id)], texts, finding, true));
  const isOfKind = found.fields.some(isKindOfService);
  const special = topic === 'first-service' ? listed(firstService, most)
    : isOfKind ? []
    : topic === 'visits' ? listed(visits, most)
    : topic === 'owed' ? listed(owed, most)
    : [];
  const near = few(best, rulebook, most, texts);
  // What the question says comes right after the head of what is listed anyway.
  const said = few(best.filter(({ covered }) => covered >= weights.least), rulebook, topic === 'first-service' ? 2 : 1, texts);
  const mixed = joined(joined(special.slice(0, 1), said), special).slice(0, most);
  const rowsOfTier = topic === 'tier' ? (tier?.clauses ?? []).map((clause) => itemOf(rulebook, '', [clause], texts)) : [];
  const tierRows = joined(near.filter((item) => !missingIn(rowsOfTier)(item)), rowsOfTier);
  const others = near.filter(missingIn(tierRows));
  // With the tier wide open, what decides it comes before all its rows.
  const chosen = tierRows.length > 0 ? (tierRows.length > 4 ? [...others.slice(0, 2), ...tierRows] : [...tierRows, ...others]).slice(0, Math.max(3, Math.min(most, tierRows.length)))
    : special.length === 0 ? near
    : mixed;
  // Where a book knows no tiers and counts no visits, what it owes is what the question was for.
  const items = chosen.length === 0 && topic === 'tier' ? listed(visits, 3)
    : chosen.length === 0 && topic === 'visits' ? listed(owed, 3)
    // What must come before what may.
    : topic === 'visits' ? byLeast(chosen, ({ force }) => (force === 'may' ? 1 : 0)) : chosen;
  const needsRows = topic === 'first-service' || events.length > 0 || items.some(({ due }) => due?.event === 'policyStart');
  const known = withAnchors(facts, checkEvents(events));
  const rows = needsRows && known.length > 0 ? rowsFor(scheduleChecked(book, facts, known, { on, texts }), items).map((row) => ({ ...row, holds: isPutOff ? 'unknown' : row.holds })) : [];
  return { rulebook, title: texts.shortTitle || texts.title, applies, region, tier: byFacts.has(topic) ? tier : null, items, rows };
}

/** Local rules first, then the general reference; where the place is open, a line or two of each. */
export function partsFor(context: Context, assessments: readonly Assessment[], local: 'known' | 'none' | 'unknown'): AskPart[] {
  const { library, texts, topic, facts, best } = context;
  const isOpen = local === 'unknown';
  const isKnown = local === 'known';
  const top = best[0]?.score ?? 0;
  const parts: { part: AskPart; score: number }[] = [];
  for (const assessment of assessments) {
    const { rulebook, role, applies, tier } = assessment;
    if (!texts[rulebook]) continue;
    const isReference = role === 'reference';
    if (isKnown && !isReference && applies !== 'yes') continue;
    // Without tiers of its own a book has nothing to say of them while the place is open.
    if (topic === 'tier' && isOpen && !tier) continue;
    const score = best.find(({ doc }) => doc.book === rulebook)?.score ?? 0;
    if (isReference && isKnown && (topic === 'tier' || (score < top * shareReference && topic !== 'owed'))) continue;
    if (isReference && applies !== 'yes' && score < top * shareReference) continue;
    if (!byFacts.has(topic) && isOpen && score < top * shareOpen) continue;
    const most = isOpen ? (facts.region === undefined ? 2 : 3) : isReference && isKnown ? 3 : topic === 'owed' ? 9 : topic === 'search' ? 3 : 4;
    parts.push({ part: partOf(context, assessment, most), score });
  }
  // Where no local rules are collected the reference says so itself, among its first lines.
  const general = local === 'none' ? library.books.find(({ rulebook }) => rulebook.role === 'reference')?.rulebook : undefined;
  const scope = general?.scope.clauses[0];
  const own = general && texts[general.id];
  if (general && scope && own) {
    const line = itemOf(general.id, 'scope', [scope], own);
    let known = parts.find(({ part }) => part.rulebook === general.id);
    if (!known) parts.unshift((known = { part: { rulebook: general.id, title: own.shortTitle || own.title, applies: 'unknown', region: null, tier: null, items: [], rows: [] }, score: 0 }));
    const { items } = known.part;
    known.part = { ...known.part, items: [...items.slice(0, 2), line, ...items.slice(2)] };
  }
  // What is surely owed comes before what the local rules only may owe.
  const isSure = (at: number): boolean | undefined => parts[at]?.part.items.some(({ holds }) => holds === 'yes');
  if (isKnown && isSure(1) && !isSure(0)) parts.reverse();
  // While the place is open the book that says most to the point comes first.
  return (isOpen && !byFacts.has(topic) ? byLeast(parts, ({ score }) => -score) : parts).map(({ part }) => part);
}

export function comparedParts(context: Context, regions: readonly string[], wanted: Wanted): AskPart[] {
  const { library, texts, language } = context;
  return regions.slice(0, 4).flatMap((region) => {
    const facts = { ...context.facts, region };
    const { local, assessments } = assessAllChecked(library.books, facts, { texts, language, findingsOnly: true });
    const own = assessments.filter(({ role, applies }) => (local === 'none' ? role === 'reference' && applies === 'yes' : role === 'local'));
    const best = rank(texts, own, { ...wanted, facts });
    return own.slice(0, 2).map((assessment) => partOf({ ...context, facts, best }, assessment, 3, region));
  });
}

/** The same question with the supposed facts. */
export function supposedPart(context: Context, assessments: readonly Assessment[], supposed: Facts, wanted: Wanted): AskPart[] {
  const { library, texts } = context;
  const mine = assessments.find(({ applies, role }) => applies === 'yes' && role === 'local')?.rulebook;
  const own = mine && texts[mine];
  if (!own || Object.keys(supposed).length === 0) return [];
  const facts = factsOf({ ...context.facts, ...supposed });
  const then = assessChecked(bookOf(library, mine)!, facts, { texts: own, findingsOnly: true });
  return [partOf({ ...context, best: rank(texts, [then], { ...wanted, facts }), events: [] }, then, 9)];
}
