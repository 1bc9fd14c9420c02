import { assessChecked } from '../assess';
import { assessAllChecked } from '../assess-all';
import type { Book } from '../compile';
import { checkEvents, withAnchors } from '../events';
import { factsOf } from '../facts';
import { scheduleChecked } from '../schedule';
import type { Assessment, CaseEvent, Facts, RulebookTexts } from '../types';
import { byFacts } from './about';
import { firstServiceItems, owedItems, rowsFor, visitItems } from './rights';
import { few, itemOfClause, kindsOfService, rank, tierItems, type Candidate } from './select';
import type { TopicFound } from './topics';
import type { AskItem, AskLibrary, AskPart, AskTopic, Language } from './types';

const shareFloor = 0.3;
const shareHeld = 0.31;
const shareOwed = 0.5;
const shareOpen = 0.55;
const shareReference = 0.85;
export const bookOf = (library: AskLibrary, id: string): Book | undefined => library.books.find(({ rulebook }) => rulebook.id === id);

export interface Context {
  readonly library: AskLibrary;
  readonly language: Language;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  readonly on: string;
  readonly found: TopicFound;
  readonly topic: AskTopic;
  readonly best: readonly Candidate[];
  readonly top: number;
}

/** Whether no line of these is of the same clause. */
const missingIn = (items: readonly AskItem[]) => (item: AskItem): boolean => !items.some(({ clauses }) => clauses[0] === item.clauses[0]);

function partOf(context: Context, assessment: Assessment, texts: RulebookTexts, most: number, region: string | null = null): AskPart {
  const { topic, found, best } = context;
  const isOfKind = found.fields.some((field) => kindsOfService.includes(field));
  const special = topic === 'first-service' ? firstServiceItems(assessment, texts, most)
    : isOfKind ? []
    : topic === 'visits' ? visitItems(assessment, texts, most)
    : topic === 'owed' || topic === 'what-if' ? owedItems(assessment, texts, most)
    : [];
  const near = few(best, assessment.rulebook, most, texts, context.top * shareFloor);
  // A rule that says nearly all of the question stands before those that are listed anyway.
  const held = best.find(({ doc }) => doc.book === assessment.rulebook)?.covered ?? 0;
  const isSaid = (item: AskItem) => best.some(({ doc, covered }) => covered >= shareHeld && doc.book === item.rulebook && doc.clause === item.clauses[0]);
  const first = held < shareHeld ? [] : near.filter(isSaid).slice(0, 2);
  const two = [...first, ...special.filter(missingIn(first))].slice(0, 2);
  // What says most of the question stands among the first three of what is listed anyway.
  const third = topic === 'owed' || topic === 'visits' || topic === 'first-service' ? near.filter(missingIn(two)).slice(0, 1) : [];
  const three = [...two, ...third];
  const mixed = [...three, ...special.filter(missingIn(three))];
  const given = topic === 'tier' ? tierItems(assessment, texts) : [];
  const tierRows = [...near.filter((item) => !missingIn(given)(item)), ...given.filter(missingIn(near))];
  const others = near.filter(missingIn(tierRows));
  // With the tier wide open, what decides it comes before all its rows.
  const chosen = tierRows.length > 0 ? (tierRows.length > 4 ? [...others.slice(0, 2), ...tierRows] : [...tierRows, ...others]).slice(0, Math.max(3, Math.min(most, tierRows.length))) : special.length === 0 || (topic === 'owed' && found.weight > 0 && held >= shareOwed) ? near : mixed.slice(0, most);
  const book = bookOf(context.library, assessment.rulebook)!;
  // Where a book knows no tiers and counts no visits, what it owes is what the question was for.
  const items = chosen.length === 0 && (topic === 'tier' || topic === 'visits') ? (topic === 'tier' ? visitItems : owedItems)(assessment, texts, 3)
    // What must come before what may.
    : topic === 'visits' ? [...chosen.filter(({ force }) => force !== 'may'), ...chosen.filter(({ force }) => force === 'may')] : chosen;
  const needsRows = topic === 'first-service' || context.events.length > 0 || items.some(({ due }) => due?.event === 'policyStart');
  const isDated = needsRows && (context.events.length > 0 || context.facts.policyStart !== undefined || context.facts.contractSigned !== undefined || context.facts.projectStart !== undefined);
  const rows = isDated
    ? rowsFor(scheduleChecked(book, context.facts, withAnchors(context.facts, checkEvents(context.events)), { on: context.on, texts }), items)
    : [];
  const tier = byFacts.has(topic) || topic === 'tier' ? assessment.tier : null;
  return { rulebook: assessment.rulebook, title: texts.shortTitle || texts.title, applies: assessment.applies, region, tier, items, rows };
}

/** Local rules first, then the general reference; where the place is open, a line or two of each. */
export function partsFor(context: Context, assessments: readonly Assessment[], local: 'known' | 'none' | 'unknown'): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  const isOpen = local === 'unknown';
  const top = context.best[0]?.score ?? 0;
  const parts: { part: AskPart; score: number }[] = [];
  for (const assessment of assessments) {
    const own = texts[assessment.rulebook];
    if (!own) continue;
    const isReference = assessment.role === 'reference';
    if (local === 'known' && !isReference && assessment.applies !== 'yes') continue;
    // Without tiers of its own a book has nothing to say of them while the place is open.
    if (context.topic === 'tier' && isOpen && !assessment.tier) continue;
    const score = context.best.find(({ doc }) => doc.book === assessment.rulebook)?.score ?? 0;
    if (isReference && local === 'known' && (context.topic === 'tier' || (score < top * shareReference && context.topic !== 'owed'))) continue;
    if (isReference && assessment.applies !== 'yes' && score < top * 0.9) continue;
    if (!byFacts.has(context.topic) && isOpen && score < top * shareOpen) continue;
    const most = isOpen ? (context.facts.region === undefined ? 2 : 3) : isReference && local === 'known' ? 3 : context.topic === 'owed' ? 9 : context.topic === 'search' ? 3 : 4;
    parts.push({ part: partOf(context, assessment, own, most), score });
  }
  // Where no local rules are collected the reference says so itself, among its first lines.
  const general = local === 'none' ? context.library.books.find(({ rulebook }) => rulebook.role === 'reference')?.rulebook : undefined;
  const scope = general?.scope.clauses[0];
  const own = general && texts[general.id];
  if (general && scope && own) {
    const line = itemOfClause(general.id, 'scope', scope, own);
    const at = parts.findIndex(({ part }) => part.rulebook === general.id);
    const part = parts[at]?.part ?? { rulebook: general.id, title: own.shortTitle || own.title, applies: 'unknown' as const, region: null, tier: null, items: [], rows: [] };
    parts.splice(at < 0 ? 0 : at, at < 0 ? 0 : 1, { part: { ...part, items: [...part.items.slice(0, 2), line, ...part.items.slice(2)] }, score: parts[at]?.score ?? 0 });
  }
  // While the place is open the book that says most to the point comes first.
  // What is surely owed comes before what the local rules only may owe.
  if (local === 'known' && parts.length > 1 && parts[0]!.part.items.every(({ holds }) => holds !== 'yes') && parts[1]!.part.items.some(({ holds }) => holds === 'yes')) parts.reverse();
  return (isOpen && !byFacts.has(context.topic) ? parts.sort((a, b) => b.score - a.score) : parts).map(({ part }) => part);
}

export function comparedParts(context: Context, regions: readonly string[], wanted: Parameters<typeof rank>[2]): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  return regions.slice(0, 4).flatMap((region) => {
    const here = { ...context, facts: { ...context.facts, region } };
    const { local, assessments } = assessAllChecked(context.library.books, here.facts, { texts, language: context.language });
    const own = assessments.filter(({ role, applies }) => (local === 'none' ? role === 'reference' && applies === 'yes' : role === 'local'));
    const { best } = rank(context.library, own, { ...wanted, facts: here.facts }, true);
    return own.slice(0, 2).map((assessment) => partOf({ ...here, best }, assessment, texts[assessment.rulebook]!, 3, region));
  });
}

/** The same question with the supposed facts. */
export function supposedPart(context: Context, assessments: readonly Assessment[], supposed: Facts, wanted: Parameters<typeof rank>[2]): AskPart[] {
  const texts = context.library.texts[context.language] ?? {};
  const mine = assessments.find(({ applies, role }) => applies === 'yes' && role === 'local');
  const own = mine && texts[mine.rulebook];
  if (!mine || !own || Object.keys(supposed).length === 0) return [];
  const then = assessChecked(bookOf(context.library, mine.rulebook)!, factsOf({ ...context.facts, ...supposed }), { texts: own });
  const { best, top } = rank(context.library, [then], { ...wanted, facts: factsOf({ ...context.facts, ...supposed }) });
  return [partOf({ ...context, best, top, events: [] }, then, own, 6)];
}
