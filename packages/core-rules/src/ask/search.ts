import type { Book } from '../compile';
import type { RulebookForms } from '../generated-types';
import { fillers, idleEn, idleZh } from './data';
import type { AskLibrary } from './types';
import type { Amount, RulebookTexts, Topic, When } from '../types';

/** Where a clause stands in its rulebook. */
export interface Place {
  readonly kind: 'right' | 'duty' | 'deadline' | 'form' | 'field' | 'table' | 'scope' | 'dispute' | 'none';
  /** Id of the rule, deadline, form, table or dispute. */
  readonly id: string;
  readonly topic: Topic | undefined;
  /** Only of a rule with rows: this clause belongs to one of them. */
  readonly isRow: boolean;
  readonly amount: Amount | null;
  readonly toInsured: boolean;
  /** Of a form's field: for whom it is. */
  readonly when?: When | undefined;
}
export interface Doc {
  readonly book: string;
  readonly clause: string;
  readonly places: readonly Place[];
  readonly length: number;
  /** What it says, in lower case and without a quotation mark before it. */
  readonly sentence: string;
  readonly article: string;
  readonly quote: string;
}
interface Index {
  readonly docs: readonly Doc[];
  /** By token: the documents that hold it, each followed by how often. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly averageLength: number;
}

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(ations?|ing|ed|es|s)$/, '');

/** Pairs of characters, each character by itself (who says 放 may mean 存放), and English words without their endings. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const piece of text.toLowerCase().match(/[\u3400-\u9fff]+|[a-z]+|\d+(\.\d+)?%?/g) ?? []) {
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

const none: Place = { kind: 'none', id: '', topic: undefined, isRow: false, amount: null, toInsured: false };
/** What stands at clauses; what names no party is the insured's. */
interface Standing {
  readonly id: string;
  readonly topic?: Topic;
  readonly to?: string;
}

function placesIn({ rulebook }: Book, forms: RulebookForms | undefined): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (kind: Place['kind'], { id, topic, to = 'insured' }: Standing, clauses: readonly string[] = [], more: Partial<Place> = {}) => {
    for (const clause of clauses) {
      const known = places.get(clause) ?? [];
      if (!known.some((one) => one.id === id && one.kind === kind)) places.set(clause, [...known, { ...none, kind, id, topic, toInsured: to === 'insured', ...more }]);
    }
  };
  for (const deadline of rulebook.deadlines) {
    add('deadline', deadline, deadline.clauses);
    add('deadline', deadline, deadline.extension?.clauses);
  }
  for (const [kind, rules] of [['right', rulebook.entitlements], ['duty', rulebook.duties]] as const) {
    for (const rule of rules) {
      const { amount = null, rows = [], parts = [] } = rule;
      for (const row of rows) add(kind, rule, row.clauses, { isRow: true, amount: row.amount ?? amount });
      for (const { clauses } of [rule, ...parts]) add(kind, rule, clauses, { amount });
    }
  }
  for (const form of forms?.forms ?? []) {
    add('form', form, form.clauses);
    for (const { clauses, when } of form.fields) add('field', form, clauses, { when });
  }
  for (const { gives, rows } of rulebook.tables) for (const { clauses } of rows) add('table', { id: gives, topic: 'tier' }, clauses, { isRow: true });
  for (const { id, readings } of rulebook.disputes) for (const { clauses } of Object.values(readings)) add('dispute', { id }, clauses);
  add('scope', { id: 'scope', topic: 'scope' }, rulebook.scope.clauses);
  return places;
}

function build({ books, forms, asked }: AskLibrary, texts: Readonly<Record<string, RulebookTexts>>): Index {
  const docs: Doc[] = [];
  const postings = new Map<string, number[]>();
  for (const book of books) {
    const { id } = book.rulebook;
    const own = texts[id];
    if (!own) continue;
    const places = placesIn(book, forms?.[id]);
    for (const [clause, { text, article = '', quote = '' }] of Object.entries(own.clauses)) {
      const at = places.get(clause) ?? [none];
      const first = at[0]!.id;
      const tokens = tokensOf(`${text} ${own.labels[first] ?? ''} ${quote} ${asked?.[id]?.[clause] ?? ''}`);
      const count = (all: readonly string[], weight: number) => all.forEach((token) => {
        const list = postings.get(token) ?? [];
        if (list[list.length - 2] === docs.length) list[list.length - 1]! += weight;
        else list.push(docs.length, weight);
        postings.set(token, list);
      });
      count(tokens, 1);
      // The rule's own sentence stands for each of its clauses, and says less of each.
      count(tokensOf(own.nodes[first] ?? ''), 0.5);
      docs.push({ book: id, clause, places: at, length: tokens.length, sentence: text.replace(/^“/, '').toLowerCase(), article, quote });
    }
  }
  return { docs, postings, averageLength: docs.reduce((sum, { length }) => sum + length, 0) / docs.length };
}

const indexes = new WeakMap<object, Index>();
/** The index over one language's texts, made at the first question. */
export function indexOf(library: AskLibrary, texts: Readonly<Record<string, RulebookTexts>>): Index {
  let index = indexes.get(texts);
  if (!index) indexes.set(texts, (index = build(library, texts)));
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
  // What says nothing by itself may be part of a word: 走过场.
  add(tokensOf(text), 0.5);
  add(tokensOf(expansion), strength * 0.78);
  add(tokensOf(aside), 0.2);
  return query;
}

/** How well a clause fits the words of a question. */
export interface Hit {
  readonly doc: Doc;
  /** 0 where nothing fits. */
  readonly said: number;
  /** How much of the question's own weight it holds, 0 to 1. */
  readonly covered: number;
  /** What its single characters tell beside. */
  readonly spelt: number;
}

/** BM25 over clauses: of each, in their order. */
export function search({ docs, postings, averageLength }: Index, query: ReadonlyMap<string, number>): Hit[] {
  const nothing = () => ({ scores: docs.map(() => 0), held: docs.map(() => 0), whole: 0 });
  const words = nothing();
  const characters = nothing();
  query.forEach((weight, token) => {
    const list = postings.get(token) ?? [];
    const many = list.length / 2;
    const rare = Math.log(1 + (docs.length - many + 0.5) / (many + 0.5));
    const sums = character.test(token) ? characters : words;
    // Chance pairs of characters that no text has say little of what is asked.
    if (weight === 1) sums.whole += many === 0 ? rare * 0.25 : rare;
    for (let at = 0; at < list.length; at += 2) {
      const i = list[at]!;
      const count = list[at + 1]!;
      const norm = 1.4 * (0.54 + (0.46 * docs[i]!.length) / averageLength);
      sums.scores[i]! += (weight * rare * count * 2.4) / (count + norm);
      if (weight === 1) sums.held[i]! += rare;
    }
  });
  // Of a question of one or two words nothing is surely held.
  const share = ({ held, whole }: typeof words, i: number) => held[i]! / Math.max(whole, 8);
  return docs.map((doc, i) => ({ doc, said: words.scores[i]!, covered: share(words, i), spelt: share(characters, i) * forSpelt + characters.scores[i]! * forCharacter }));
}
