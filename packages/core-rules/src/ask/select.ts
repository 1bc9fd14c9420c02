import { detailsHold } from '../events';
import type { Assessment, CaseEvent, Facts, Finding, RulebookTexts, Topic } from '../types';
import { aims, askedTerm, asksAmount, asksContents, asksMay, asksTime, asksWho } from './data';
import { indexOf, queryOf, search, type Doc, type Hits, type Place } from './search';
import { valueOf } from './numerals';
import type { Read } from './read';
import type { AskItem, AskLibrary, AskTopic, Language } from './types';

/** Topics of rules that are services of one kind. */
export const kindsOfService: readonly Topic[] = ['training', 'assessment', 'inspection', 'standardization', 'emergency', 'technology'];

export interface Wanted {
  readonly topic: AskTopic;
  readonly fields: readonly Topic[];
  /** The question without the names of places and trades, which say whose rules are meant and nothing of what is asked. */
  readonly text: string;
  readonly names: string;
  readonly language: Language;
  readonly facts: Facts;
  /** `hitsFor` this question. */
  readonly hits: Hits | null;
}
/** The question without the names of places and trades. */
export function withoutNames(text: string, { understood, places }: Read): { text: string; names: string } {
  const trades = understood.filter(({ fact }) => fact === 'sector' || fact === 'subsector').map(({ from }) => from);
  const rest = [...places.map(({ from }) => from), ...trades].reduce((left, name) => left.split(name).join('，'), text);
  return { text: rest.replace(/(?:集团|权属单位)?(?:总|的)?保费[^，。?？]{0,3}[\d一二两三四五六七八九十][\d,.一二两三四五六七八九十百千万]*[万元wk千]*|[去上]年度?[^，。?？几哪第多什怎算属]*|¥?\d[\d,.]*(?:万元?|元)/g, '，'), names: trades.join(' ') };
}

export interface Candidate {
  readonly doc: Doc;
  readonly place: Place;
  readonly score: number;
  /** How much of the question's weight the clause holds, 0 to 1. */
  readonly covered: number;
  readonly finding: Finding | null;
}

const findingsOf = (assessment: Assessment): ReadonlyMap<string, Finding> =>
  new Map([...assessment.entitlements, ...assessment.duties].map((finding) => [finding.id, finding]));

/** The place at which a clause can stand for these facts; `null` when it surely does not. */
function standing(doc: Doc, assessment: Assessment, findings: ReadonlyMap<string, Finding>, facts: Facts): { place: Place; finding: Finding | null } | null {
  // The row of another tier does not come back by a reading that names it.
  let isOtherRow = false;
  for (const place of doc.places) {
    if (isOtherRow && place.kind === 'dispute') continue;
    if (place.kind === 'right' || place.kind === 'duty' || place.kind === 'deadline') {
      const finding = findings.get(place.id);
      if (!finding || finding.holds === 'no' || (place.isRow && !finding.clauses.includes(doc.clause))) {
        isOtherRow ||= place.isRow;
        continue;
      }
      return { place, finding };
    }
    if (place.when && detailsHold(place.when, facts as unknown as CaseEvent) === 'no') continue;
    if (place.kind === 'table' && !assessment.tier?.clauses.includes(doc.clause)) continue;
    return { place, finding: null };
  }
  return null;
}

/** What a question wants explained. */
const termOf = (text: string): string => askedTerm.exec(text)?.slice(1).find((one) => one !== undefined)?.trim() ?? '';

/** How much each sign tells that a clause answers; fitted to the written sentences together. */
const forAbout = 10.1;
const forNamed = 7.4;
const forInsured = 0.7;
const forCovered = 5.5;
const forPrefer = 7;
const forDeadline = 1.8;
const forField = 3.1;
const forTime = 6.6;
const forContents = 6.7;
const forAmount = 3.9;
const forFirst = 2.4;
const forScope = -8;
const forTerm = 25;
const forTier = 10;
/** The field's own sum of the best clause, apart from the order of clauses. */
const forTop = 1.2;
const forTopAbout = 11;
const forTopNamed = 9;
const forAllOwed = -1.5;
const forRow = 6.4;
const forPart = -1.9;
const forOpen = -4.1;
const forDue = -1.6;
const forFigure = 3;
const forPlain = 2;
const forGiven = 3;
const forMay = 1;
const forOffice = 2.5;
const forLeast = 0.1;
const forEnough = 9;
const forLetters = 7;
/** Up to three lines of less are better than one: what is asked may be a row of it. */
const shareFill = 0.4;

/** What kind of clause answers a question so asked: figures where it is counted, the owner's right where it is "may I", an office where it is "who". */
function suits({ place, finding }: Pick<Candidate, 'place' | 'finding'>, sentence: string, asked: { readonly amount: boolean; readonly may: boolean; readonly who: boolean }): number {
  const isPart = place.kind === 'field' || place.kind === 'form';
  let score = 0;
  if (!finding) score += place.kind === 'table' ? forRow : isPart ? forPart : forPlain;
  else if (finding.holds === 'unknown') score += forOpen;
  if (place.kind === 'deadline') score += forDue;
  if (asked.amount) score += (/\d/.test(sentence) ? forFigure : 0) + (finding || isPart ? 0 : forGiven);
  if (place.toInsured && asked.may) score += forMay;
  if (asked.who && /部门|监管/.test(sentence)) score += forOffice;
  return score;
}

/** Clauses by how well they answer, best first, of the books assessed. */
export interface Ranked {
  readonly best: readonly Candidate[];
  readonly coverage: number;
  /** The best score in all books, those that do not apply too: far below it nothing answers the question. */
  readonly top: number;
}
/** What the texts hold of a question: found once, for places that are compared, and what is supposed, ask the same. */
export function hitsFor(library: AskLibrary, { topic, text, names, language }: Omit<Wanted, 'hits'>): Hits | null {
  const texts = library.texts[language];
  const aim = aims[topic];
  return texts ? search(indexOf(library.books, texts, library.forms), queryOf(text, aim?.words ?? '', aim?.strength, names)) : null;
}

/** `isOfTheseAlone`: how near other books come is not asked. */
export function rank(library: AskLibrary, assessments: readonly Assessment[], wanted: Wanted, isOfTheseAlone = false): Ranked {
  const texts = library.texts[wanted.language];
  if (!texts || !wanted.hits) return { best: [], coverage: 0, top: 0 };
  const aim = aims[wanted.topic];
  const { index, scores, covered, spelt, coverage } = wanted.hits;
  let top = 0;
  const books = new Map(assessments.map((assessment) => [assessment.rulebook, { assessment, findings: findingsOf(assessment) }]));
  // "How many trainings": the kind of service is what it is about.
  const kinds = wanted.topic === 'owed' || wanted.topic === 'visits' ? wanted.fields.filter((field) => kindsOfService.includes(field)) : [];
  const aimed = kinds.length > 0 ? [...kinds, ...wanted.fields.filter((field) => field === 'staff')] : (aim?.fields ?? []);
  const wantsTime = asksTime.test(wanted.text);
  const wantsContents = asksContents.test(wanted.text);
  const term = termOf(wanted.text);
  const articleAsked = /第([\d一二三四五六七八九十百]+)条/.exec(wanted.text)?.[1];
  const articleNumber = articleAsked ? valueOf(articleAsked)?.low : undefined;
  const wordAsked = /[“"「『]([^”"」』]{2,})[”"」』]/.exec(wanted.text)?.[1];
  const tierAsked = /[一二三四](?=档)|tier [1-4]/.exec(wanted.text)?.[0] ?? '';
  const asked = { amount: asksAmount.test(wanted.text), may: asksMay.test(wanted.text), who: asksWho.test(wanted.text) };
  const found: Candidate[] = [];
  index.docs.forEach((doc, i) => {
    if (isOfTheseAlone && !books.has(doc.book)) return;
    const about = doc.places.some(({ topic }) => topic !== null && aimed.includes(topic));
    const named = doc.places.some(({ topic }) => topic !== null && wanted.fields.includes(topic));
    const { sentence } = doc;
    const explains = term !== '' && sentence.startsWith(term) && /^”?(?:：|是|就是|:| is| means)/.test(sentence.slice(term.length));
    const { article = '', quote = '' } = texts[doc.book]?.clauses[doc.clause] ?? {};
    const isArticle = articleNumber !== undefined && valueOf(/^[^第]*第([\d一二三四五六七八九十百]+)条/.exec(article)?.[1] ?? '')?.low === articleNumber;
    const isWord = wordAsked !== undefined && term === '' && quote.includes(wordAsked);
    if (scores[i] === 0 && !about && !explains && !isArticle) return;
    top = Math.max(top, scores[i]! * forTop + (about ? forTopAbout : named ? forTopNamed : 0));
    const book = books.get(doc.book);
    if (!book) return;
    const at = standing(doc, book.assessment, book.findings, wanted.facts);
    if (!at) return;
    const { place, finding } = at;
    const isPart = place.kind === 'field' || place.kind === 'form';
    let score = scores[i]! + (about ? forAbout : named ? forNamed : 0) + (place.toInsured ? forInsured : 0) + covered[i]! * forCovered + spelt[i]!;
    if (aim?.prefer && (place.kind === aim.prefer || (aim.prefer === 'form' && place.kind === 'field'))) score += place.kind === 'field' ? forField : place.kind === 'deadline' && !wantsTime ? forDeadline : forPrefer;
    const isMain = finding?.clauses[0] === doc.clause;
    if (wantsTime && ((place.kind === 'deadline' && isMain) || place.amount?.unit === 'years' || finding?.amount?.unit === 'years')) score += forTime;
    if (wantsContents && isPart) score += forContents;
    if (asked.amount && (place.amount || (!place.isRow && finding?.amount))) score += forAmount;
    if (isMain) score += forFirst;
    if (place.kind === 'scope' && !wanted.fields.includes('scope')) score += forScope;
    if (explains || isArticle || isWord) score += forTerm;
    if (tierAsked !== '' && (/^第[一二三四、]+档|^tiers? [1-4]/.exec(sentence)?.[0] ?? '').includes(tierAsked)) score += forTier;
    score += suits(at, sentence, asked);
    // With the tier open no row of it is the answer.
    if (place.kind === 'table' && book.assessment.tier?.value === null) score -= forRow;
    // "What is owed" is said of nearly everything.
    if (wanted.topic === 'owed' && about) score += forAllOwed;
    // What neither is of the topic nor says a word of the question is no answer, however much else fits.
    if (about || named || explains || isArticle || covered[i]! > forLeast || scores[i]! > forEnough || spelt[i]! > forLetters) found.push({ doc, place, score, covered: covered[i]!, finding });
  });
  found.sort((a, b) => b.score - a.score);
  return { best: found, coverage, top };
}

/** One clause as a line of an answer. */
export function itemOf({ doc, place, finding }: Candidate, texts: RulebookTexts): AskItem {
  const own = texts.clauses[doc.clause]!;
  // A right stands as one line, however many of its rows are still possible.
  // While its row is open the clause says its own sentence: that of another row may be of another trade.
  const whole = finding !== null && place.kind === 'right' && place.isRow && (finding.holds !== 'unknown' || finding.clauses[0] === doc.clause);
  return {
    rulebook: doc.book, id: place.id, clauses: whole ? [doc.clause, ...finding.clauses.filter((id) => id !== doc.clause)] : [doc.clause],
    article: own.article ?? '', text: whole ? finding.text : own.text, holds: finding?.holds ?? 'yes', force: finding?.force ?? null,
    amount: finding && finding.clauses.includes(doc.clause) ? finding.amount : null, due: finding?.due ?? null,
  };
}

/** The rows of the table that give the tier, as lines of an answer. */
export function tierItems({ rulebook, tier }: Assessment, texts: RulebookTexts): AskItem[] {
  return (tier?.clauses ?? []).filter((clause) => clause in texts.clauses).map((clause) => itemOfClause(rulebook, '', clause, texts));
}

/** A clause by itself as a line of an answer. */
export function itemOfClause(rulebook: string, id: string, clause: string, texts: RulebookTexts): AskItem {
  const { text = '', article = '' } = texts.clauses[clause] ?? {};
  return { rulebook, id, clauses: [clause], article, text, holds: 'yes', force: null, amount: null, due: null };
}

/** One right or duty as a line of an answer. */
export function itemOfFinding(rulebook: string, finding: Finding, texts: RulebookTexts): AskItem {
  return {
    rulebook, id: finding.id, clauses: finding.clauses, article: texts.clauses[finding.clauses[0]!]?.article ?? '', text: finding.text,
    holds: finding.holds, force: finding.force, amount: finding.amount, due: finding.due ?? null,
  };
}

/** The best few of one book: near enough to the best, no sentence twice. */
export function few(best: readonly Candidate[], book: string, most: number, texts: RulebookTexts, floor = 0, share = 0.6): AskItem[] {
  const own = best.filter(({ doc, score }) => doc.book === book && score >= floor);
  const top = own[0]?.score ?? 0;
  const items: AskItem[] = [];
  for (const candidate of own) {
    if (items.length >= most || candidate.score < top * (items.length < 3 ? shareFill : share)) break;
    const item = itemOf(candidate, texts);
    const twin = items.findIndex(({ id, text }) => text === item.text || (id === item.id && item.amount !== null && id !== '' && candidate.place.isRow && text === item.text));
    if (twin >= 0) items[twin] = { ...items[twin]!, clauses: [...new Set([...items[twin]!.clauses, ...item.clauses])] };
    else items.push(item);
  }
  return items;
}
