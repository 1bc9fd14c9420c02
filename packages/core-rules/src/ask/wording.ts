import { chineseNumber, figureMarks, type FigureMark } from './figures';
import { factInWords } from './say';
import type { AskAnswer, AskLibrary, Language } from './types';
import { articles, wordingWords } from './wording-words';

/**
 * Whether a host's wording says what the kit's own answer says. Words are not understood here, they are held against the answer's: each
 * sentence has to be one sentence of the answer (with facts of the firm beside it), its words in their order, with all the figures and all
 * the words that turn the meaning (not, must, may, at least, only …) of every clause it takes words from. What is left out, or said in
 * words of courtesy, does no harm; whatever else is added makes the wording fall. So it refuses many a good wording, and no false one knowingly.
 */

interface Token {
  readonly kind: 'word' | 'figure' | 'class' | 'gap';
  readonly text: string;
  readonly clause: number;
}
interface Sentence {
  readonly tokens: readonly Token[];
  readonly articles: readonly string[];
  readonly isQuestion: boolean;
  readonly text: string;
}
/** A sentence of the answer, and what may stand beside it. */
interface Ground extends Sentence {
  readonly beside: readonly Sentence[];
  /** It depends: that may not be left out. */
  readonly isOpen: boolean;
  readonly gives: readonly string[];
  readonly isSupposed: boolean;
}

const arabic = (text: string): string => text.replace(/\s/g, '').replace(/[〇零一二三四五六七八九十百]+/g, (all) => String(chineseNumber(all) ?? all));

const narrow = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/(\d),(?=\d{3})/g, '$1').replace(/[’‘]/g, "'").replace(/[•·→\ue000-\uf8ff]/g, ' ');
/** A fact and its value, or a supposition, is one clause. */
const inOne = (text: string): string => text.replace(/[:,、()]/g, ' ');
const sentencesOf = (text: string): string[] => text.split(/([。；;!！？?]|\.(?= |$)|\n)/).reduce<string[]>((all, piece, at) => {
  if (at % 2 === 0) all.push(piece);
  else all[all.length - 1] += piece;
  return all;
}, []).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Private characters stand for what is compared whole. */
const MARK = '\ue000';
function tokensOf(clause: string, number: number, language: Language): Token[] {
  const { classes, same, fillers } = wordingWords[language];
  const whole: Token[] = [];
  const keep = (kind: Token['kind'], text: string): string => `${MARK}${String.fromCharCode(0xe001 + whole.push({ kind, text, clause: number }) - 1)}`;
  let rest = same.reduce((text, [words, one]) => text.replace(words, one), clause);
  rest = figureMarks(rest, ({ value, unit, suffix }: FigureMark) => keep('figure', `${value} ${unit}${suffix}`));
  for (const [name, words] of classes) rest = rest.replace(words, () => keep('class', name));
  rest = rest.replace(fillers, ' ');
  const gap: Token = { kind: 'gap', text: '', clause: number };
  return (rest.match(/\ue000[\ue001-\uf8ff]|[a-z0-9']+|[^\s\p{P}\p{S}]|\s+|[\p{P}\p{S}]/gu) ?? []).map((text): Token =>
    text[0] === MARK ? whole[text.charCodeAt(1) - 0xe001]! : /^[\s\p{P}\p{S}]+$/u.test(text) ? gap : { kind: 'word', text: text.replace(/([a-z]{3})(?:ing|ed|es|s)$/, '$1'), clause: number });
}
function sentenceOf(source: string, language: Language): Sentence {
  const found: string[] = [];
  // "With a premium of 60 000:" supposes.
  const text = source.replace(/^\s*with\b/, 'if').replace(articles, (article) => {
    found.push(arabic(article));
    return ' ';
  });
  return { text: source, articles: found, isQuestion: /[?？]|吗|呢\s*$/.test(source), tokens: text.split(wordingWords[language].clause).flatMap((clause, number) => [...tokensOf(clause, number, language), { kind: 'gap' as const, text: '', clause: number }]) };
}

/** The answer's sentences, each under the heading it stands under. */
function groundsOf(answer: AskAnswer, library: AskLibrary): { grounds: Ground[]; facts: Sentence[]; supposition: Sentence | null } {
  const { language } = answer;
  const w = library.words[language]!;
  const read = (text: string): Sentence => sentenceOf(inOne(narrow(text)), language);
  const you = language === 'zh' ? '你' : 'you ';
  const facts = Object.entries(answer.facts).flatMap(([fact, value]) => (value === undefined ? [] : [read(`${you}${factInWords(fact, value, library, language)}`)]));
  // The trade may be called as the firm called it.
  const trade = answer.understood.filter(({ fact }) => fact === 'sector').map(({ from }) => read(`${you}${from}`));
  const [whatIf, holds] = [narrow(w.whatIf.split('{')[0]!).trim(), narrow(w.holds.unknown ?? '')];
  const musts = answer.results.parts.flatMap(({ items }) => items.filter(({ force }) => force === 'must').map(({ text }) => narrow(text).replace(/[。.；;]\s*$/, '')));
  const grounds: Ground[] = [];
  let supposition: Sentence | null = null;
  let head: readonly Sentence[] = [];
  for (const line of answer.answer.replace(w.correct, '').split('\n')) {
    const plain = narrow(line).trim();
    const isRule = /^[·→]/.test(line);
    const isSupposition = plain.startsWith(whatIf) && /[：:]$/.test(line);
    const own = sentencesOf(isSupposition || line.startsWith(w.understood) ? inOne(plain) : plain).map((sentence) => sentenceOf(sentence, language));
    if (isSupposition) supposition = own[0]!;
    if (!isRule) head = /[：:]$/.test(line) ? [...(supposition ? [supposition] : []), ...own] : [...head, ...own];
    const common = {
      articles: own.flatMap(({ articles: one }) => one), beside: head, isSupposed: supposition !== null,
      isOpen: holds !== '' && plain.includes(holds), gives: musts.some((text) => plain.includes(text)) ? ['must'] : [],
    };
    for (const sentence of own) grounds.push({ ...sentence, ...common });
  }
  return { grounds, facts: [...facts, ...trade], supposition };
}

/** Of which clauses of a sentence of the answer each clause of a wording takes its words, in their order; `null` where one does not. */
function taken(words: readonly Token[], ground: readonly Token[]): Map<number, Set<number>> | null {
  const clauses = new Map(words.map(({ clause }) => [clause, new Set<number>()]));
  let from = 0;
  for (let at = 0; at < words.length;) {
    if (words[at]!.kind !== 'word') {
      at += 1;
      continue;
    }
    let best = { length: 0, start: 0 };
    for (let start = from; start < ground.length; start++) {
      let length = 0;
      while (words[at + length]?.kind === 'word' && ground[start + length]?.kind === 'word' && ground[start + length]!.text === words[at + length]!.text) length += 1;
      if (length > best.length) best = { length, start };
    }
    const isAlone = words[at + best.length]?.kind !== 'word' && words[at - 1]?.kind !== 'word';
    // A single Chinese character out of a word is another word.
    if (best.length === 0 || (best.length === 1 && !isAlone && !/^[a-z0-9]/.test(words[at]!.text) && words[at]!.text !== '你')) return null;
    for (let i = 0; i < best.length; i++) clauses.get(words[at + i]!.clause)!.add(ground[best.start + i]!.clause);
    from = best.start + best.length;
    at += best.length;
  }
  return clauses;
}

const texts = (tokens: readonly Token[], kind: Token['kind']): Set<string> => new Set(tokens.filter((token) => token.kind === kind).map(({ text }) => text));
const within = (some: Iterable<string>, all: ReadonlySet<string>): boolean => [...some].every((one) => all.has(one));

const clausesOf = ({ tokens }: Sentence): (readonly Token[])[] => [...new Set(tokens.map(({ clause }) => clause))].map((number) => tokens.filter(({ clause }) => clause === number));
function says(words: readonly Token[], ground: Sentence, allowed: readonly string[] = []): boolean {
  const from = taken(words, ground.tokens);
  if (!from) return false;
  const clauses = new Set([...from.values()].flatMap((some) => [...some]));
  const figures = texts(words, 'figure');
  for (const { kind, text, clause: own } of words) {
    if (kind !== 'figure') continue;
    const where = ground.tokens.filter((token) => token.kind === 'figure' && token.text === text).map(({ clause }) => clause);
    const clause = where.find((one) => clauses.has(one)) ?? where[0];
    if (clause === undefined) return false;
    clauses.add(clause);
    from.get(own)!.add(clause);
  }
  if (clauses.size === 0) return texts(words, 'class').size === 0;
  // Notes of such words alone, "(may apply)", may be said with any clause.
  const notes = clausesOf(ground).filter((clause) => clause.every(({ kind }) => kind === 'class' || kind === 'gap')).flat();
  const used = ground.tokens.filter(({ clause }) => clauses.has(clause));
  const count = (tokens: readonly Token[], name: string): number => tokens.filter(({ kind, text }) => kind === 'class' && text === name).length;
  // A duty may be told plainly: "they call you within ten days".
  const isKept = [...texts(used, 'class')].every((name) => name === 'must' || count(words, name) >= count(used, name));
  const isAdded = [...from].some(([own, some]) => {
    const mine = words.filter(({ clause }) => clause === own);
    const theirs = [...used.filter(({ clause }) => some.size === 0 || some.has(clause)), ...notes];
    return [...texts(mine, 'class')].some((name) => count(mine, name) > (name === 'must' && count(theirs, name) > 0 ? Infinity : count(theirs, name)) && !allowed.includes(name));
  });
  return isKept && !isAdded && within(texts(used, 'figure'), figures);
}

function isIn(sentence: Sentence, isOpen: boolean, ground: Ground, facts: readonly Sentence[]): boolean {
  const isBare = sentence.tokens.every(({ kind }) => kind === 'gap');
  if (ground.isQuestion !== sentence.isQuestion) return isBare;
  const cites = sentence.articles.every((article) => ground.articles.some((own) => own === article || own.startsWith(`${article}(`)));
  if (!cites || !(isOpen || !ground.isOpen)) return false;
  const allowed = [...ground.gives, ...(ground.isOpen ? ['open'] : [])];
  if (says(sentence.tokens, ground, allowed)) return true;
  const beside = [...facts, ...ground.beside].filter(({ isQuestion }) => isQuestion === sentence.isQuestion);
  const rest = clausesOf(sentence).filter((clause) => !beside.some((one) => says(clause, one)));
  if (rest.length > 0) return says(rest.flat(), ground, allowed);
  const figures = texts(sentence.tokens, 'figure');
  return sentence.articles.length === 0 || (figures.size > 0 && within(figures, texts(ground.tokens, 'figure')));
}

/** The sentences of a wording that the answer does not say so. */
export function notInAnswer(text: string, answer: AskAnswer, library: AskLibrary): string[] {
  const { language } = answer;
  const { grounds, facts, supposition } = groundsOf(answer, library);
  const { correct, mayApply } = library.words[language]!;
  // The sentences of a line share the doubt that is said behind the last of them.
  const lines = narrow(text.split(correct).join('\n')).split('\n').map((line) => sentencesOf(line).map((sentence) => sentenceOf(sentence, language)));
  const sentences = lines.flatMap((line) => {
    const isOpen = line.some(({ tokens }) => texts(tokens, 'class').has('open'));
    return line.map((sentence) => ({ ...sentence, isOpen }));
  });
  // Signs and pictures alone say nothing.
  const wrong: string[] = /\p{L}/u.test(text) ? [] : ['no-answer'];
  let isSupposed = false;
  for (const sentence of sentences) {
    // What holds under a supposition is said after it, and nothing else is.
    const supposes = supposition !== null && [sentence.tokens, ...clausesOf(sentence)].some((words) => texts(words, 'class').has('if') && says(words, supposition));
    isSupposed ||= supposes;
    const now = grounds.filter((ground) => ground.isSupposed === isSupposed);
    if (!now.some((ground) => isIn(sentence, sentence.isOpen, ground, facts))) wrong.push(sentence.text.trim());
  }
  // What may apply is not told as if it did.
  if (answer.answer.includes(mayApply) && !sentences.some(({ tokens }) => texts(tokens, 'class').has('open'))) wrong.push(mayApply);
  return wrong;
}
