import type { Book } from '../compile';
import type { RulebookForms } from '../generated-types';
import { fillers, idleEn, idleZh, synonyms } from './data';
import { oneOf } from './pattern';
import type { Amount, Deadline, Form, RulebookTexts, Rule, Topic, When } from '../types';

/** Where a clause stands in its rulebook. */
export interface Place {
  readonly kind: 'right' | 'duty' | 'deadline' | 'form' | 'field' | 'table' | 'scope' | 'dispute' | 'none';
  /** Id of the rule, deadline, form, table or dispute. */
  readonly id: string;
  readonly topic: Topic | null;
  /** Only of a rule with rows: this clause belongs to one of them. */
  readonly isRow: boolean;
  readonly amount: Amount | null;
  readonly toInsured: boolean;
  /** Of a form's field: for whom it is. */
  readonly when?: When;
}
export interface Doc {
  readonly book: string;
  readonly clause: string;
  readonly places: readonly Place[];
  readonly length: number;
  /** What it says, in lower case and without a quotation mark before it. */
  readonly sentence: string;
}
interface Index {
  readonly docs: readonly Doc[];
  readonly postings: ReadonlyMap<string, Int32Array>;
  readonly averageLength: number;
}

const meanings = synonyms.map(([said, meant]) => ({ said: oneOf(said), meant }));

const stem = (word: string): string => word.replace(/(?:ies)$/, 'y').replace(/(?:ations?|ing|ed|es|s)$/, '');

/** Pairs of characters, each character by itself (who says 放 may mean 存放), and English words without their endings. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const piece of text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z]+|\d+(?:\.\d+)?%?/g) ?? []) {
    if (/^[a-z]/.test(piece)) {
      if (piece.length > 3 && !idleEn.has(piece)) tokens.push(stem(piece));
    } else if (/^\d/.test(piece)) tokens.push(piece);
    else {
      for (let i = 0; i + 1 < piece.length; i++) if (!idleZh.has(piece.slice(i, i + 2))) tokens.push(piece.slice(i, i + 2));
      tokens.push(...piece);
    }
  }
  return tokens;
}

function placesIn(book: Book, forms: RulebookForms | undefined): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (clauses: readonly string[] | undefined, place: Place) => {
    for (const clause of clauses ?? []) {
      const known = places.get(clause);
      if (!known) places.set(clause, [place]);
      else if (!known.some((one) => one.id === place.id && one.kind === place.kind)) known.push(place);
    }
  };
  const base = (node: Rule | Deadline | Form) => ({ id: node.id, topic: node.topic, toInsured: node.to === 'insured' });
  const { rulebook } = book;
  for (const deadline of rulebook.deadlines) {
    const place: Place = { kind: 'deadline', ...base(deadline), isRow: false, amount: null };
    add(deadline.clauses, place);
    add(deadline.extension?.clauses, place);
  }
  for (const [kind, rules] of [['right', rulebook.entitlements], ['duty', rulebook.duties]] as const) {
    for (const rule of rules) {
      for (const row of rule.rows ?? []) add(row.clauses, { kind, ...base(rule), isRow: true, amount: row.amount ?? rule.amount ?? null });
      const place: Place = { kind, ...base(rule), isRow: false, amount: rule.amount ?? null };
      add(rule.clauses, place);
      for (const part of rule.parts ?? []) add(part.clauses, place);
    }
  }
  for (const form of forms?.forms ?? []) {
    add(form.clauses, { kind: 'form', ...base(form), isRow: false, amount: null });
    for (const field of form.fields) add(field.clauses, { kind: 'field', ...base(form), isRow: false, amount: null, ...(field.when ? { when: field.when } : {}) });
  }
  for (const table of rulebook.tables) for (const row of table.rows) add(row.clauses, { kind: 'table', id: table.gives, topic: 'tier', isRow: true, amount: null, toInsured: true });
  for (const dispute of rulebook.disputes) for (const reading of Object.values(dispute.readings)) add(reading.clauses, { kind: 'dispute', id: dispute.id, topic: null, isRow: false, amount: null, toInsured: true });
  add(rulebook.scope.clauses, { kind: 'scope', id: 'scope', topic: 'scope', isRow: false, amount: null, toInsured: true });
  return places;
}

const none: Place = { kind: 'none', id: '', topic: null, isRow: false, amount: null, toInsured: false };

function build(books: readonly Book[], texts: Readonly<Record<string, RulebookTexts>>, forms: Readonly<Record<string, RulebookForms>> | undefined): Index {
  const docs: Doc[] = [];
  const counted = new Map<string, number[]>();
  let total = 0;
  for (const book of books) {
    const own = texts[book.rulebook.id];
    if (!own) continue;
    const places = placesIn(book, forms?.[book.rulebook.id]);
    for (const clause of Object.keys(own.clauses)) {
      const { text, quote = '' } = own.clauses[clause]!;
      const at = places.get(clause) ?? [none];
      const label = own.labels[at[0]!.id] ?? '';
      const tokens = tokensOf(`${text} ${label} ${quote}`);
      const nodeText = own.nodes[at[0]!.id];
      const counts = new Map<string, number>();
      for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 2);
      if (nodeText) for (const token of tokensOf(nodeText)) counts.set(token, (counts.get(token) ?? 0) + 1);
      const doc = docs.length;
      docs.push({ book: book.rulebook.id, clause, places: at, length: tokens.length, sentence: text.replace(/^“/, '').toLowerCase() });
      total += tokens.length;
      counts.forEach((count, token) => {
        const list = counted.get(token);
        if (list) list.push(doc, count);
        else counted.set(token, [doc, count]);
      });
    }
  }
  const postings = new Map<string, Int32Array>();
  counted.forEach((list, token) => postings.set(token, Int32Array.from(list)));
  return { docs, postings, averageLength: docs.length > 0 ? total / docs.length : 1 };
}

const indexes = new WeakMap<object, Index>();
/** The index over one language's texts, made at the first question. */
export function indexOf(books: readonly Book[], texts: Readonly<Record<string, RulebookTexts>>, forms: Readonly<Record<string, RulebookForms>> | undefined): Index {
  let index = indexes.get(texts);
  if (!index) indexes.set(texts, (index = build(books, texts, forms)));
  return index;
}

const character = /^[\u3400-\u9fff]$/;
/** A character tells less than a pair or a word; how many of the question's own a clause holds tells too. */
const forCharacter = 0.75;
const forSpelt = 10;

/** The words of a question as they stand in the texts, each with its weight. */
export function queryOf(text: string, expansion: string, strength = 0.58, aside = ''): ReadonlyMap<string, number> {
  const query = new Map<string, number>();
  const add = (tokens: readonly string[], weight: number) => tokens.forEach((token) => {
    if (weight === 1 || !character.test(token)) query.set(token, Math.max(query.get(token) ?? 0, weight));
  });
  add(tokensOf(text.replace(fillers, '，')), 1);
  for (const { said, meant } of meanings) if (said.test(text)) add(tokensOf(meant), 0.68);
  add(tokensOf(expansion), strength * 0.78);
  add(tokensOf(aside), 0.2);
  return query;
}

export interface Hits {
  readonly index: Index;
  /** By document; 0 where nothing fits. */
  readonly scores: Float64Array;
  /** How much of the question's own weight the best document holds, 0 to 1. */
  readonly coverage: number;
  /** The same of each document. */
  readonly covered: Float64Array;
  /** What its single characters tell beside the scores. */
  readonly spelt: Float64Array;
}

interface Sums {
  readonly scores: Float64Array;
  readonly held: Float64Array;
  whole: number;
}
const nowhere = new Int32Array(0);
/** BM25 over clauses. */
export function search(index: Index, query: ReadonlyMap<string, number>): Hits {
  const { docs, postings, averageLength } = index;
  // Of pairs and words, and of single characters.
  const [words, characters] = [0, 1].map(() => ({ scores: new Float64Array(docs.length), held: new Float64Array(docs.length), whole: 0 })) as [Sums, Sums];
  query.forEach((weight, token) => {
    const list = postings.get(token) ?? nowhere;
    const holders = list.length / 2;
    const rare = Math.log(1 + (docs.length - holders + 0.5) / (holders + 0.5));
    const sums = character.test(token) ? characters : words;
    // Chance pairs of characters that no text has say little of what is asked.
    if (weight === 1) sums.whole += holders === 0 ? rare * 0.25 : rare;
    for (let i = 0; i < list.length; i += 2) {
      const doc = list[i]!;
      const count = list[i + 1]! / 2;
      const norm = 1.2 * (0.54 + (0.46 * docs[doc]!.length) / averageLength);
      sums.scores[doc] = sums.scores[doc]! + (weight * rare * count * 2.2) / (count + norm);
      if (weight === 1) sums.held[doc] = sums.held[doc]! + rare;
    }
  });
  // Of a question of one or two words nothing is surely held.
  const share = ({ held, whole }: Sums) => held.map((one) => one / Math.max(whole, 8));
  const covered = share(words);
  const spelt = share(characters).map((one, i) => one * forSpelt + characters.scores[i]! * forCharacter);
  return { index, scores: words.scores, covered, spelt, coverage: Math.max(0, ...covered) };
}
