import { calledUp, type CaseEvent, type Day } from '@anze/core-rules';
import type { HashOf, StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import type { Hazard, HazardStep, Submission } from '@anze/core-rules/records';
import { rowsOf } from '../calendar/dates';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Profile } from '../state/profile';

export interface HazardEntry {
  readonly id: string;
  readonly hazard: Hazard;
  /** The report that it last went into, and as what; it counts only while the outbox or a receipt knows that report. */
  readonly handed?: Handed;
  /** Versions that went to the insurer and were changed here since, the oldest first. */
  readonly earlier?: readonly { readonly on: Day; readonly hazard: Hazard }[];
}
export interface Handed {
  readonly submission: string;
  readonly on: Day;
  readonly hash: string;
}
export interface HazardRule {
  readonly key: string;
  readonly text: string;
  readonly day: string;
  readonly book: string;
  readonly clauses: readonly string[];
}
export interface HazardView {
  readonly id: string;
  readonly number: string;
  readonly level: string;
  readonly isMajor: boolean;
  readonly state: string;
  readonly isOpen: boolean;
  readonly problem: string;
  readonly facts: string;
  readonly photos: readonly { readonly hash: string; readonly path: string }[];
  readonly history: readonly string[];
  /** Whether the insurer has it, and as it stands now. */
  readonly handed: string;
  readonly isBehind: boolean;
  readonly earlier: readonly string[];
  readonly rules: readonly HazardRule[];
  readonly acts: readonly { readonly act: Act; readonly label: string }[];
}
export interface HazardsView {
  readonly items: readonly HazardView[];
  readonly summary: string;
}

/** What can be recorded of it next. */
export type Act = 'told' | 'rectified' | 'recheckedPassed' | 'recheckedFailed' | 'refused' | 'reported';
const done: ReadonlySet<Hazard['state']> = new Set(['closed']);
const isOpen = ({ state, history }: Hazard): boolean => !done.has(state) && !(state === 'rechecked' && history[history.length - 1]?.passed === true);

export function actsFor(hazard: Hazard): readonly Act[] {
  const { state, level } = hazard;
  if (!isOpen(hazard)) return [];
  const report: readonly Act[] = level === 'major' ? ['reported'] : [];
  if (state === 'rectified') return ['recheckedPassed', 'recheckedFailed'];
  if (state === 'refused') return ['rectified', ...report];
  return [...(state === 'found' ? (['told'] as const) : []), 'rectified', 'refused', ...report];
}

/** The hazard after a step. */
export function stepped(hazard: Hazard, step: HazardStep): Hazard {
  // A failed recheck leaves it to be put right again; a report to an authority changes no state.
  const state = step.step === 'reported' ? hazard.state : step.passed === false ? 'told' : step.step;
  return { ...hazard, state, history: [...hazard.history, step] };
}

/** A hazard as events of the engine. */
export function hazardEvents({ id, hazard }: HazardEntry): readonly CaseEvent[] {
  const level = hazard.level === undefined ? {} : { hazardLevel: hazard.level };
  const events: CaseEvent[] = [{ id, event: 'hazardFound', date: hazard.found, ...level }];
  hazard.history.forEach(({ step, date }, i) => {
    const event = ({ told: 'hazardNotified', rectified: 'hazardRectified', refused: 'rectificationRefused', reported: 'majorHazardReported' } as const)[step as 'told'];
    if (event && !(step === 'reported' && hazard.level !== 'major')) events.push({ id: `${id}/${i}`, event, date, of: id, ...level });
  });
  return events;
}

export type HazardFields = Pick<Hazard, 'problem' | 'found' | 'photos' | 'level' | 'due' | 'advice' | 'responsible'>;
/** The fields of the form over what is there: steps recorded since stay. What went out before is kept beside. */
export function edited(entry: HazardEntry, fields: HazardFields, date: Day, isOut: boolean, hashOf: HashOf): HazardEntry {
  const { problem: _p, found: _f, photos: _ph, level: _l, due: _d, advice: _a, responsible: _r, ...rest } = entry.hazard;
  const hazard: Hazard = { ...rest, ...fields };
  const before = hashOf(entry.hazard);
  if (before === hashOf(hazard)) return entry;
  const went = isOut && entry.handed?.hash === before;
  return { ...entry, hazard, ...(went ? { earlier: [...(entry.earlier ?? []), { on: date, hazard: entry.hazard }].slice(-MOST_EARLIER) } : {}) };
}
const MOST_EARLIER = 20;
/** All photos that an entry names, of its earlier versions too. */
export const photosOf = ({ hazard, earlier = [] }: HazardEntry): readonly string[] =>
  [...new Set([hazard, ...earlier.map((one) => one.hazard)].flatMap(({ photos }) => photos.map(({ hash }) => hash)))];

export interface HazardsGiven {
  readonly entries: readonly HazardEntry[];
  readonly waiting: readonly StoredSubmission[];
  readonly sent: readonly StoredReceipt[];
  readonly hashOf: HashOf;
  readonly pathOf: (hash: string) => string;
  readonly books: readonly KitBook[];
  readonly profile: Profile;
  readonly words: Words;
}

export function hazardsView(given: HazardsGiven): HazardsView {
  const { entries, words } = given;
  const { t } = words.wording;
  const sorted = [...entries].sort((a, b) => (a.hazard.found < b.hazard.found ? 1 : a.hazard.found > b.hazard.found ? -1 : a.id < b.id ? -1 : 1));
  const items = sorted.map((entry, i) => hazardView(entry, sorted.length - i, given));
  return { items, summary: t('hazards.summary', { open: items.filter((one) => one.isOpen).length, count: items.length }) };
}

function hazardView(entry: HazardEntry, number: number, given: HazardsGiven): HazardView {
  const { words, pathOf } = given;
  const { t } = words.wording;
  const { id, hazard } = entry;
  return {
    id, number: t('hazards.number', { number }), level: t(`hazards.level.${hazard.level ?? 'none'}`), isMajor: hazard.level === 'major', state: t(`hazards.state.${hazard.state}`), isOpen: isOpen(hazard), problem: hazard.problem,
    facts: factsOf(hazard, words).join(' · '),
    photos: hazard.photos.map(({ hash }) => ({ hash, path: pathOf(hash) })),
    history: hazard.history.map((step) => historyLine(step, words)),
    ...handedWords(entry, given), earlier: (entry.earlier ?? []).map(({ on, hazard: old }) => t('hazards.earlierLine', { day: words.day(on, true), text: [old.problem, t(`hazards.level.${old.level ?? 'none'}`), ...factsOf(old, words)].join(' · ') })),
    rules: rulesOf(entry, given), acts: actsFor(hazard).map((act) => ({ act, label: t(`hazards.act.${act}`) })),
  };
}

function historyLine({ step, date, passed, by, note }: HazardStep, words: Words): string {
  const { t, of } = words.wording;
  const done = step === 'rechecked' ? t(passed ? 'hazards.act.recheckedPassed' : 'hazards.act.recheckedFailed') : (of(`hazards.step.${step}`) ?? step);
  return [t('hazards.stepLine', { day: words.day(date, true), step: done }), by, note].filter(Boolean).join(' · ');
}

function factsOf({ found, due, responsible, advice }: Hazard, words: Words): readonly string[] {
  const { t } = words.wording;
  return [
    t('hazards.found', { day: words.day(found, true) }), ...(due ? [t('hazards.due', { day: words.day(due, true) })] : []),
    ...(responsible ? [t('hazards.responsible', { name: responsible.name })] : []), ...(advice ? [advice] : []),
  ];
}

function handedWords({ hazard, handed }: HazardEntry, { waiting, sent, hashOf, words }: HazardsGiven): Pick<HazardView, 'handed' | 'isBehind'> {
  const { t } = words.wording;
  const queued = waiting.find(({ id }) => id === handed?.submission);
  const receipt = sent.find(({ id }) => id === handed?.submission);
  if (!handed || (!queued && !receipt)) return { handed: t('hazards.handed.no'), isBehind: false };
  const day = words.day(handed.on, true);
  if (queued?.held === 'refused') return { handed: t('hazards.handed.refused', { day }), isBehind: true };
  if (handed.hash !== hashOf(hazard)) return { handed: t('hazards.handed.behind', { day }), isBehind: true };
  return { handed: t(receipt ? 'hazards.handed.sent' : 'hazards.handed.queued', { day }), isBehind: false };
}

/** What the texts say must follow: with a day where they name one. */
function rulesOf(entry: HazardEntry, { books, profile, words }: HazardsGiven): readonly HazardRule[] {
  const events = hazardEvents(entry);
  const own = new Set(events.map(({ id }) => id));
  return books.filter(({ rulebook }) => rulebook.role === 'local').flatMap((book) => {
    const { texts } = book;
    const dated = rowsOf(book, profile, events, words.today).filter(({ of }) => of !== null && own.has(of)).map((row): HazardRule => ({
      key: `${book.id}/${row.id}/${row.of}`, text: row.text || (texts.labels[row.id] ?? row.id), day: words.wording.t('due.by', { day: words.day(row.extendedTo ?? row.due) }), book: book.id, clauses: row.clauses,
    }));
    const called = calledUp(book.book(profile.readings[book.id]), book.factsFor(profile.facts), events, { texts }).map(({ finding, event }): HazardRule => ({
      key: `${book.id}/${finding.id}/${event.id}`, text: finding.text, day: '', book: book.id, clauses: finding.clauses,
    }));
    return [...dated, ...called];
  });
}

/** All hazards as one report to the insurer. */
export function reportOf(entries: readonly HazardEntry[], { id, firm, date, rulebook }: { readonly id: string; readonly firm: string; readonly date: string; readonly rulebook?: { readonly id: string; readonly version: string } }, madeAt: string): Submission {
  const hazards = entries.map(({ hazard }) => hazard);
  const photos = hazards.flatMap((hazard) => hazard.photos);
  return {
    format: 1, id, madeAt, photos: photos.filter(({ hash }, i) => photos.findIndex((one) => one.hash === hash) === i), kind: 'hazards',
    record: { firm: { name: firm }, ...(rulebook ? { rulebook: { ...rulebook } } : {}), date, inspectors: [], risks: [], hazards },
  };
}
