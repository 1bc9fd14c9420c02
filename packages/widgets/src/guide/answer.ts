import { assessAll, type Amount, type ScheduleRow } from '@anze/core-rules';
import type { AskAnswer, AskPart, AskTopic } from '@anze/core-rules/ask';
import { askingOf, heardOf, type Wording } from './asking';
import type { Turn, TurnDate, TurnDispute, TurnItem, TurnPart } from './turn';

/** Who goes on from an answer, by what was asked. */
const opensOf: Readonly<Partial<Record<AskTopic, readonly string[]>>> = {
  tier: ['anze-tier-calculator'], owed: ['anze-tier-calculator', 'anze-service-calendar'], visits: ['anze-tier-calculator', 'anze-service-calendar'], 'first-service': ['anze-service-calendar'], report: ['anze-service-calendar'],
  revisit: ['anze-revisit-form', 'anze-service-calendar'], complaint: ['anze-complaint-tracker'], 'complaint-next': ['anze-complaint-tracker'], refusal: ['anze-complaint-tracker'],
  hazard: ['anze-hazard-list'], 'major-hazard': ['anze-hazard-list'], 'what-if': ['anze-tier-calculator'], compare: ['anze-tier-calculator'],
};

/** An answer as it is shown: everything in words, nothing left to work out. */
export type Shown = Pick<Turn, 'outside' | 'notes' | 'parts' | 'disputes' | 'heard' | 'asking' | 'opens' | 'text' | 'topic' | 'asks' | 'aside' | 'facts'>;

export function shownOf(answer: AskAnswer, wording: Wording, mostCharacters: number): Shown {
  const { t, inAddress } = wording;
  const { results, topic, asks, aside, facts, outOfScope } = answer;
  const head = { topic, facts, aside, outside: outOfScope, text: inAddress(answer.answer), opens: outOfScope ? [] : (opensOf[topic] ?? []), heard: heardOf(answer, wording) };
  // What the reader could not say last may still be answered while nothing else is asked.
  const context = answer.skipped !== null && asks.length === 0 ? [answer.skipped] : asks;
  const cut = answer.cut ? [t('note.cut', { count: mostCharacters })] : [];
  // What is declined is declined in the engine's words; what was read is said once.
  if (outOfScope) return { ...head, asks, heard: [], notes: [inAddress(answer.answer)], parts: [], disputes: [], asking: [] };
  const isSpan = answer.unsure.some(({ fact, why }) => why === 'range' && facts[fact] === undefined);
  const isSettled = isSpan && results.parts.some(({ tier }) => tier !== null && tier.value !== null);
  const isCompared = topic === 'compare';
  const isKnown = results.local === 'known';
  // Whom to ask, and the readings of disputed places, are the engine's; most answers need neither.
  const needsMore = results.conflicts.length > 0 || results.isSilent || results.local === 'none';
  const all = needsMore ? assessAll(wording.library.books, facts, { texts: wording.library.texts[answer.language] ?? {}, language: answer.language }) : null;
  const contact = all?.contactNote ? [inAddress(all.contactNote)] : [];
  const notes = [
    ...cut,
    ...(answer.skipped !== null ? [t('note.skipped')] : []),
    ...(isCompared || isKnown ? [] : results.local === 'none' ? contact : [t('note.placeOpen')]),
    ...(results.isSilent ? [t('note.nothing'), ...(isKnown ? contact : [])] : []),
    ...(topic === 'tier' && isKnown && !results.parts.some(({ tier }) => tier) ? [t('note.noTier')] : []),
    ...(isSettled ? [t('note.sameForRange')] : []),
  ];
  const disputes: TurnDispute[] = (all?.assessments ?? []).filter(({ applies }) => applies === 'yes').flatMap(({ rulebook, conflicts }) =>
    conflicts.filter(({ id }) => results.conflicts.includes(id)).map((conflict) => ({
      rulebook, text: inAddress(conflict.text), readings: conflict.readings.map(({ id, text, clauses }) => ({ id, text: inAddress(text), clauses, isUsed: id === conflict.chosen })),
    })));
  return { ...head, asks: context, notes, parts: partsOf(answer, wording), disputes, asking: askingOf(answer, isSettled, wording) };
}

function partsOf(answer: AskAnswer, wording: Wording): readonly TurnPart[] {
  const { results: { parts, supposed } } = answer;
  const seen = new Set<string>();
  return parts.map((part) => {
    // The same book once more is the same question with what was only supposed.
    const isSupposed = seen.has(part.rulebook) && Object.keys(supposed).length > 0;
    seen.add(part.rulebook);
    return partOf(part, isSupposed ? suppositionOf(answer, wording) : '', wording);
  });
}
const suppositionOf = ({ results, rulebook, understood, ...answer }: AskAnswer, wording: Wording): string =>
  heardOf({ ...answer, results, rulebook, understood: Object.keys(results.supposed).map((fact) => ({ fact, value: results.supposed[fact]!, from: '' })), facts: results.supposed }, wording).map(({ words }) => words).join('，');

function partOf(part: AskPart, supposed: string, wording: Wording): TurnPart {
  const { t, words, library, inAddress } = wording;
  const status = library.books.find(({ rulebook }) => rulebook.id === part.rulebook)?.rulebook.status;
  const { tier } = part;
  return {
    rulebook: part.rulebook,
    title: part.region === null ? part.title : `${words.answer('region', part.region, { type: 'region' } as Parameters<typeof words.answer>[2])}${t('colon')}${part.title}`,
    marks: [
      ...(supposed ? [t('mark.suppose', { facts: supposed })] : []),
      ...(status === 'draft' || status === 'unverified' ? [t(`mark.${status}`)] : []),
      ...(part.applies === 'unknown' ? [t('mark.perhaps')] : []),
    ],
    tier: tier && { isOpen: tier.value === null, clauses: tier.clauses, words: tier.value === null ? t('tierOpen', { tiers: words.tiers(tier.candidates) }) : words.tier(tier.value) },
    items: part.items.map(({ rulebook, id, clauses, text, force, amount, holds }): TurnItem => ({
      rulebook, id, clauses, force, text: inAddress(text), amount: amount && isOwed(amount) ? words.amount(amount) : '', isOpen: holds === 'unknown',
    })),
    dates: part.rows.map((row) => dateOf(row, part.rulebook, wording)),
  };
}
/** What recurs is a count of what is owed; a bare number only counts what its sentence names. */
const isOwed = ({ per, unit }: Amount): boolean => per !== null && unit !== 'tier';

function dateOf(row: ScheduleRow, rulebook: string, { t, words, library, inAddress }: Wording): TurnDate {
  const label = library.texts[words.language === 'en' ? 'en' : 'zh']?.[rulebook]?.labels[row.name ?? row.id] ?? row.text;
  return {
    label: inAddress(label.replace(/[。.]\s*$/, '')), words: t('due', { day: words.day(row.extendedTo ?? row.due) }), provisional: row.provisional,
    // A day that hangs on what nobody told is not missed yet.
    state: row.state === 'done' ? 'done' : row.state === 'overdue' && row.holds === 'yes' && !row.extension?.why ? 'overdue' : 'upcoming',
  };
}
