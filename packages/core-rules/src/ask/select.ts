import { detailsHold } from '../events';
import type { Assessment, CaseEvent, Facts, Finding, RulebookTexts, Topic } from '../types';
import { aims, askedTerm, asksAmount, asksContents, asksMay, asksTime, asksWho } from './data';
import { indexOf, queryOf, search, type Doc, type Hit, type Place } from './search';
import { valueOf } from './numerals';
import { byLeast } from './order';
import type { Read } from './read';
import * as weights from './weights';
import type { AskItem, AskLibrary, AskTopic } from './types';

/** Topics of rules that are services of one kind. */
export const isKindOfService = (topic: Topic): boolean => /^(training|assessment|inspection|standardization|emergency|technology)$/.test(topic);

export interface Wanted {
  readonly topic: AskTopic;
  readonly fields: readonly Topic[];
  /** The question without the names of places and trades, which say whose rules are meant and nothing of what is asked. */
  readonly text: string;
  readonly names: string;
  readonly facts: Facts;
  /** What the texts hold of it. */
  readonly hits: readonly Hit[];
}
/** The question without the names of places and trades. */
export function withoutNames(text: string, { understood, places }: Read): { text: string; names: string } {
  const trades = understood.filter(({ fact }) => fact === 'sector' || fact === 'subsector').map(({ from }) => from);
  const rest = [...places.map(({ from }) => from), ...trades].reduce((left, name) => left.split(name).join('，'), text);
  return { text: rest.replace(/(?:集团|权属单位)?(?:总|的)?保费[^，。?？]{0,3}[\d一二两三四五六七八九十][\d,.一二两三四五六七八九十百千万]*[万元wk千]*|[去上]年度?[^，。?？几哪第多什怎算属]*|¥?\d[\d,.]*(?:万元?|元)/g, '，'), names: trades.join(' ') };
}

export interface Candidate extends Hit {
  readonly place: Place;
  readonly finding: Finding | null;
  readonly score: number;
}

/** The place at which a clause can stand for these facts; `null` when it surely does not. */
function standing(doc: Doc, assessment: Assessment, findings: ReadonlyMap<string, Finding>, facts: Facts): { place: Place; finding: Finding | null } | null {
  // The row of another tier does not come back by a reading that names it.
  let isOtherRow = false;
  for (const place of doc.places) {
    if (isOtherRow && place.kind === 'dispute') continue;
    if (place.kind === 'right' || place.kind === 'duty' || place.kind === 'deadline') {
      const finding = findings.get(place.id);
      if (finding && finding.holds !== 'no' && (!place.isRow || finding.clauses.includes(doc.clause))) return { place, finding };
      isOtherRow ||= place.isRow;
      continue;
    }
    if (place.when && detailsHold(place.when, facts as unknown as CaseEvent) === 'no') continue;
    if (place.kind === 'table' && !assessment.tier?.clauses.includes(doc.clause)) continue;
    return { place, finding: null };
  }
  return null;
}

/** The number of the article that a text names; `NaN`, which equals nothing, where it names none. */
const articleIn = (text: string): number => valueOf(/第([\d一二三四五六七八九十百]+)条/.exec(text)?.[1] ?? '');

export const isOf = ({ places }: Doc, topics: readonly (Topic | undefined)[]): boolean => places.some(({ topic }) => topics.includes(topic));

/** What the texts hold of a question: found once, for places that are compared, and what is supposed, ask the same. */
export function hitsFor(library: AskLibrary, texts: Readonly<Record<string, RulebookTexts>>, { topic, text, names }: Omit<Wanted, 'hits'>): Hit[] {
  const { words = '', strength } = aims[topic] ?? {};
  return search(indexOf(library, texts), queryOf(text, words, strength, names));
}

/** Clauses by how well they answer, best first, of the books assessed. */
export function rank(texts: Readonly<Record<string, RulebookTexts>>, assessments: readonly Assessment[], { topic, fields, text, facts, hits }: Wanted): Candidate[] {
  const { prefer, fields: aimed = [] } = aims[topic] ?? {};
  const books = new Map(assessments.map((assessment) => [assessment.rulebook, { assessment, findings: new Map([...assessment.entitlements, ...assessment.duties].map((finding) => [finding.id, finding])) }]));
  // "How many trainings": the kind of service is what it is about.
  const isOfKind = (topic === 'owed' || topic === 'visits') && fields.some(isKindOfService);
  const subjects = isOfKind ? fields.filter((field) => isKindOfService(field) || field === 'staff') : aimed;
  const wantsTime = asksTime.test(text);
  const wantsContents = asksContents.test(text);
  const wantsAmount = asksAmount.test(text);
  const wantsLeave = asksMay.test(text);
  const wantsWho = asksWho.test(text);
  // What is to be explained, an article or a word that is named, a tier.
  const term = askedTerm.exec(text)?.slice(1).find(Boolean)?.trim();
  const articleAsked = articleIn(text);
  const wordAsked = /[“"「『]([^”"」』]{2,})[”"」』]/.exec(text)?.[1];
  const tierAsked = /[一二三四](?=档)|tier [1-4]/.exec(text)?.[0];
  const found: Candidate[] = [];
  for (const hit of hits) {
    const { doc, said, covered, spelt } = hit;
    const { sentence } = doc;
    const book = books.get(doc.book);
    if (!book) continue;
    const about = isOf(doc, subjects);
    // What neither is of the topic nor says a word of the question is no answer, however much else fits.
    if (!about && said === 0 && !term && !articleAsked) continue;
    const named = isOf(doc, fields);
    const explains = term && sentence.startsWith(term) && /^”?(：|是|就是|:| is| means)/.test(sentence.slice(term.length));
    const isArticle = articleAsked > 0 && articleIn(doc.article) === articleAsked;
    const isWord = wordAsked && !term && doc.quote.includes(wordAsked);
    if (!(about || explains || isArticle || (said > 0 && (named || covered > weights.least || said > weights.enough || spelt > weights.letters)))) continue;
    const at = standing(doc, book.assessment, book.findings, facts);
    if (!at) continue;
    const { place, finding } = at;
    const { kind } = place;
    const isPart = kind === 'field' || kind === 'form';
    const isMain = finding?.clauses[0] === doc.clause;
    let score = said + (about ? weights.about : named ? weights.named : 0) + (place.toInsured ? weights.insured : 0) + covered * weights.covered + spelt;
    if (kind === prefer && (kind !== 'deadline' || wantsTime)) score += weights.prefer;
    if (wantsTime && ((kind === 'deadline' && isMain) || place.amount?.unit === 'years' || finding?.amount?.unit === 'years')) score += weights.time;
    if (wantsContents && isPart) score += weights.contents;
    // Figures where it is counted, the owner's right where it is "may I", an office where it is "who".
    if (wantsAmount) score += (place.amount || (!place.isRow && finding?.amount) ? weights.amount : 0) + (/\d/.test(sentence) ? weights.figure : 0);
    if (wantsLeave && place.toInsured) score += weights.may;
    if (wantsWho && /部门|监管/.test(sentence)) score += weights.office;
    if (isMain) score += weights.first;
    if (kind === 'scope' && !fields.includes('scope')) score += weights.scope;
    if (explains || isArticle || isWord) score += weights.term;
    if (tierAsked && /^第[一二三四、]+档|^tiers? [1-4]/.exec(sentence)?.[0].includes(tierAsked)) score += weights.tier;
    if (!finding) score += kind === 'table' ? 0 : isPart ? weights.part : weights.plain;
    else if (finding.holds === 'unknown') score += weights.open;
    if (kind === 'deadline') score += weights.due;
    // "What is owed" is said of nearly everything.
    if (topic === 'owed' && about) score += weights.allOwed;
    found.push({ doc, said, covered, spelt, place, finding, score });
  }
  return byLeast(found, ({ score }) => -score);
}

/** A clause as a line of an answer; `isWhole`: in the words of the right or duty that it stands for. */
export function itemOf(rulebook: string, id: string, clauses: readonly string[], texts: RulebookTexts, finding: Finding | null = null, isWhole = false): AskItem {
  const own = (clause: string | undefined) => texts.clauses[clause!];
  const text = (finding && isWhole ? finding : own(clauses[0]))?.text ?? '';
  // A rule that other articles only repeat is cited where its sentence stands.
  const { article = '' } = own(clauses.find((clause) => own(clause)?.text === text) ?? clauses[0]) ?? {};
  return {
    rulebook, id, clauses, article, text, holds: finding?.holds ?? 'yes', force: finding?.force ?? null,
    amount: finding?.clauses.includes(clauses[0]!) ? finding.amount : null, due: finding?.due ?? null,
  };
}

/** The best few of one book: near enough to the best, no sentence twice. */
export function few(best: readonly Candidate[], book: string, most: number, texts: RulebookTexts): AskItem[] {
  const own = best.filter(({ doc }) => doc.book === book);
  const items = new Map<string, AskItem>();
  for (const { doc, place, finding, score } of own) {
    if (items.size >= most || score < own[0]!.score * (items.size < 3 ? weights.shareFill : weights.shareMore)) break;
    // A right stands as one line, however many of its rows are still possible.
    // While its row is open the clause says its own sentence: that of another row may be of another trade.
    // What several rights share says its own, too.
    const isWhole = place.kind === 'right' && place.isRow && doc.places.every(({ id }) => id === place.id) && (finding!.holds !== 'unknown' || finding!.clauses[0] === doc.clause);
    const item = itemOf(book, place.id, isWhole ? [...new Set([doc.clause, ...finding!.clauses])] : [doc.clause], texts, finding, isWhole);
    const twin = items.get(item.text);
    items.set(item.text, twin ? { ...twin, clauses: [...new Set([...twin.clauses, ...item.clauses])] } : item);
  }
  return [...items.values()];
}
