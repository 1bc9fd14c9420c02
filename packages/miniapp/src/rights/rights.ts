import { type Assessment, type Finding, type Force, type Neighbour, type RulebookTexts } from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { assessmentOf, definitionOf, openQuestions, questionView, wordingOf, type Given, type QuestionView } from './questions';
import { sizeResult } from './size';

/** One right or duty, the same row on every page. */
export interface Row {
  readonly id: string;
  readonly book: string;
  readonly force: Force;
  readonly forceWords: string;
  readonly title: string;
  readonly text: string;
  readonly owed: string;
  readonly details: readonly string[];
  readonly parts: readonly string[];
  readonly clauses: readonly string[];
}
export interface Group {
  readonly name: string;
  readonly title: string;
  readonly count: string;
  readonly rows: readonly Row[];
}
export interface Dispute {
  readonly id: string;
  readonly text: string;
  readonly readings: readonly { readonly id: string; readonly name: string; readonly text: string; readonly chosen: boolean; readonly clauses: readonly string[] }[];
}
export interface Card {
  readonly book: string;
  readonly place: string;
  readonly warnings: readonly string[];
  readonly figure: string;
  readonly sentence: string;
  readonly clauses: readonly string[];
  readonly groups: readonly Group[];
  readonly duties: readonly Group[];
  readonly whatIfs: readonly { readonly when: string; readonly outcome: string; readonly clauses: readonly string[] }[];
  readonly disputes: readonly Dispute[];
}
export interface RightsView {
  readonly question: QuestionView | null;
  readonly answers: readonly { readonly fact: string; readonly label: string; readonly value: string }[];
  readonly cards: readonly Card[];
  /** Said where no local rule is known; empty where one is. */
  readonly none: string;
  readonly ask: string;
  readonly isPlaced: boolean;
}

/** Whether it is known which rules hold; until then only questions stand on the page. */
export const isPlaced = ({ profile }: Pick<Given, 'profile'>): boolean => ['region', 'sector'].every((fact) => profile.facts[fact] !== undefined);

/** The books that speak of this firm, or may; their sentences must be there before `rightsView`. */
export function booksInPlay(given: Pick<Given, 'profile' | 'books'>): readonly KitBook[] {
  const ids = assessmentOf(given).assessments.map(({ rulebook }) => rulebook);
  return given.books.filter(({ id }) => ids.includes(id));
}

export function rightsView(given: Given): RightsView {
  const { profile, books, words } = given;
  const placed = isPlaced(given);
  const [next] = openQuestions(given);
  const texts = Object.fromEntries(books.filter((book) => book.hasTexts).map((book) => [book.id, book.texts]));
  const { assessments, local, contactNote } = assessmentOf(given, texts);
  const { t } = words.wording;
  const named = (fact: string): string => {
    const value = profile.facts[fact];
    return value === undefined ? t('rights.skipped') : words.answer(fact, value, definitionOf(fact, books), wordingOf(fact, books));
  };
  return {
    question: next ? questionView(next, given) : null,
    answers: answersOf(given, named),
    cards: placed ? assessments.map((assessment) => cardOf(assessment, books.find(({ id }) => id === assessment.rulebook)!, words)) : [],
    none: placed && local === 'none' ? t('rights.noneText', { place: named('region'), sector: named('sector') }) : '',
    ask: placed && local !== 'known' ? `${contactNote}${t('rights.ask')}` : contactNote,
    isPlaced: placed,
  };
}

function answersOf({ profile, books, words }: Given, named: (fact: string) => string): RightsView['answers'] {
  const facts = Object.keys(profile.facts).filter((fact) => profile.facts[fact] !== undefined && definitionOf(fact, books)?.type !== 'day');
  const size = sizeResult(profile, words);
  return [
    ...[...facts, ...profile.skipped.filter((fact) => fact !== 'city' && profile.facts[fact] === undefined)].map((fact) => ({ fact, label: words.label(fact, wordingOf(fact, books)), value: named(fact) })),
    ...(size === null ? [] : [{ fact: 'sizeClass', label: words.label('sizeClass', wordingOf('sizeClass', books)), value: size }]),
  ];
}

function cardOf(assessment: Assessment, book: KitBook, words: Words): Card {
  const { texts } = book;
  const { t, of } = words.wording;
  const { status, checkedOn } = book.rulebook;
  const row = (finding: Finding): Row => rowOf(finding, book, words);
  const count = (rows: readonly Row[]): string => t('rights.items', { count: rows.length });
  const group = (name: string, key: 'group' | 'duties', findings: readonly Finding[]): Group[] => {
    const rows = findings.map(row);
    return rows.length ? [{ name, title: of(`rights.${key}.${name}`) ?? name, count: count(rows), rows }] : [];
  };
  const { entitlements, duties } = assessment;
  const side = ({ owes }: Finding): string => (owes === 'insured' ? 'self' : ['insurer', 'third-party', 'broker'].includes(owes) ? 'insurer' : 'others');
  return {
    book: book.id, place: `${texts.shortTitle} · ${of(`status.${status}`) ?? status} · ${t('checkedOn', { day: checkedOn })}`,
    warnings: warningsOf(assessment, texts, words), ...headlineOf(assessment, texts, words),
    groups: ['must', 'should', 'may', 'fact', 'unknown'].flatMap((name) => group(name, 'group', entitlements.filter(({ force, holds }) => (holds === 'unknown' ? 'unknown' : force) === name))),
    duties: ['insurer', 'self', 'others'].flatMap((name) => group(name, 'duties', duties.filter((duty) => side(duty) === name))),
    whatIfs: assessment.neighbours.map((neighbour) => whatIfOf(neighbour, assessment, book, words)),
    disputes: assessment.conflicts.map(({ id, text, readings, chosen, default: usual }) => ({
      id, text,
      readings: readings.map((reading, i) => ({
        id: reading.id, text: reading.text, clauses: reading.clauses, chosen: reading.id === chosen,
        name: `${t('rights.reading', { letter: 'ABCDEF'[i] ?? i + 1 })}${reading.id === usual ? ` · ${t('rights.defaultReading')}` : ''}`,
      })),
    })),
  };
}

function warningsOf({ role, status, applies }: Assessment, { newer }: RulebookTexts, { wording }: Words): readonly string[] {
  const { t } = wording;
  return [
    ...(role === 'local' && applies === 'unknown' ? [t('rights.perhaps')] : []),
    ...(status === 'draft' ? [t('rights.draft')] : status === 'unverified' ? [t('rights.unverified')] : []),
    ...(role === 'reference' ? [t('rights.reference')] : []),
    ...(newer.length ? [t('rights.newer', { count: newer.length })] : []),
  ];
}

/** The one fact in large figures: the tier, or the first thing that must be done, or how many there are. */
function headlineOf({ tier, entitlements }: Assessment, texts: RulebookTexts, words: Words): Pick<Card, 'figure' | 'sentence' | 'clauses'> {
  const { t } = words.wording;
  const must = entitlements.filter(({ holds, force }) => holds === 'yes' && force === 'must');
  const counted = must.find(({ amount, countsItems }) => amount && (countsItems || amount.unit === 'kinds')) ?? must.find(({ amount }) => amount && (amount.unit === 'visits' || amount.unit === 'times'));
  const more = counted ? `${texts.labels[counted.name ?? counted.id] ?? counted.text} ${words.owed(counted)}` : t('rights.count', { count: must.length });
  if (tier && tier.value !== null) {
    return { figure: `${words.tier(tier.value)} · ${counted ? words.owed(counted) : more}`, sentence: t('rights.tierSentence', { title: texts.shortTitle, tier: words.tier(tier.value) }), clauses: [...tier.clauses, ...(counted?.clauses ?? [])] };
  }
  if (tier && tier.candidates.length) {
    const tiers = tier.candidates.map((value) => words.tier(value)).join(t('or'));
    return { figure: tiers, sentence: t('rights.tiersOpen', { tiers }), clauses: tier.clauses };
  }
  return { figure: more, sentence: must.length ? t('rights.countSentence', { count: must.length }) : t('rights.unsure'), clauses: counted?.clauses ?? [] };
}

export function rowOf(finding: Finding, book: KitBook, words: Words): Row {
  const { texts } = book;
  const { t, of } = words.wording;
  const label = texts.labels[finding.name ?? finding.id];
  const doubt = book.rulebook.status === 'draft' || book.rulebook.status === 'unverified' ? ` · ${of(`status.${book.rulebook.status}`)}` : '';
  return {
    id: finding.id, book: book.id, force: finding.force, forceWords: `${of(`force.${finding.force}`) ?? ''}${doubt}`,
    title: label ?? finding.text, text: label ? finding.text : '', owed: words.owed(finding) || spanOf(finding, words),
    details: [words.mode(finding.mode), words.who(finding), ...(finding.includedIn ? [t('rights.includedIn', { right: texts.labels[finding.includedIn] ?? finding.includedIn })] : [])].filter(Boolean),
    parts: (finding.parts ?? []).map(({ clauses }) => texts.clauses[clauses[0] ?? '']?.text ?? '').filter(Boolean),
    clauses: [...new Set([...finding.clauses, ...(finding.parts ?? []).flatMap(({ clauses }) => clauses)])],
  };
}
function spanOf({ due }: Finding, words: Words): string {
  const { t, of } = words.wording;
  if (!due || due.within === undefined || !due.unit || !due.event) return '';
  const event = of(`event.${due.event}`) ?? '';
  return due.within === 0 ? t('rights.atOnce', { event }) : t('rights.within', { event, span: words.span(due.within, due.unit) });
}

const MOST_CHANGES = 3;
function whatIfOf({ fact, value, tier, changes, clauses }: Neighbour, now: Assessment, book: KitBook, words: Words): Card['whatIfs'][number] {
  const { t } = words.wording;
  const { labels, facts } = book.texts;
  const outcomes = changes.map(({ id, holds, amount }) => {
    const right = labels[id] ?? id;
    return holds === 'no' ? t('rights.gone', { right }) : `${right}${amount ? ` ${words.amount(amount)}` : ''}`;
  });
  const shown = outcomes.slice(0, MOST_CHANGES);
  const rest = outcomes.length - shown.length;
  return {
    when: t('rights.whatIfIs', { fact: words.label(fact, facts), value: words.answer(fact, value, book.facts[fact], facts) }), clauses,
    outcome: [...(tier !== null && tier !== now.tier?.value ? [words.tier(tier)] : []), ...shown, ...(rest > 0 ? [t('rights.more', { count: rest })] : [])].join(t('list')),
  };
}
