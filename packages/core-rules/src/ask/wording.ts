import { articleInWords } from './article';
import { chineseNumber, figureMarks, type FigureMark } from './figures';
import { bookOf } from './parts';
import { factInWords } from './say';
import type { AskAnswer, AskItem, AskLibrary, Language } from './types';
import { articles, wordingWords, type WordingWords } from './wording-words';

/**
 * Whether a host's wording says what the kit's own answer says. Words are not understood here, they are held against the answer's: each
 * sentence of the wording has to be one sentence of the answer, whole and in its order, with other words only where they mean the same. Free
 * are: facts of the firm beside it, courtesy, where a party stands ("the insurer must, within ten days" or "within ten days the insurer
 * must"), and the few clauses that are asides. So a condition, a party, a bound, a figure or what it is counted from cannot be lost or
 * swapped; whole sentences may be left out. It refuses many a good wording, and no false one knowingly.
 */

interface Word {
  readonly text: string;
  readonly clause: number;
  /** "must" stands before it. */
  readonly isDuty: boolean;
  /** Its clause is said with "if". */
  readonly isIf: boolean;
  /** A party with "to" or "for" before it. */
  readonly isMarked: boolean;
}
interface Sentence {
  readonly words: readonly Word[];
  readonly articles: readonly string[];
  readonly isQuestion: boolean;
  readonly text: string;
  readonly isOpen: boolean;
  readonly supposes: boolean;
  /** Clauses that may be left out. */
  readonly asides: ReadonlySet<number>;
  /** Clauses that only say when: who acts may be named before or after them. */
  readonly times: ReadonlySet<number>;
}
/** A sentence of the answer, and what may stand beside it. */
interface Ground extends Sentence {
  readonly beside: readonly Sentence[];
  /** Clauses that need not be told. */
  readonly mayGo: ReadonlySet<number>;
  /** It may be told as open: it is so itself, or its rulebook may not apply. */
  readonly mayBeOpen: boolean;
  readonly isOfDuty: boolean;
  /** Who owes it and whom: they may be named where the sentence leaves them out. */
  readonly parties: readonly string[];
  readonly isSupposed: boolean;
}

const arabic = (text: string): string => text.replace(/\s/g, '').replace(/[〇零一二三四五六七八九十百]+/g, (all) => String(chineseNumber(all) ?? all));

const narrow = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/(\d)[, ](?=\d{3}(?!\d))/g, '$1').replace(/[’‘]/g, "'").replace(/[•·→\ue000-\uf8ff]/g, ' ');
/** A fact and its value, or a supposition, is one clause. */
const inOne = (text: string): string => text.replace(/[:,、()]/g, ' ');
const sentencesOf = (text: string): string[] => text.split(/([。；;!！？?]|\.(?= |$)|\n)/).reduce<string[]>((all, piece, at) => {
  if (at % 2 === 0) all.push(piece);
  else all[all.length - 1] += piece;
  return all;
}, []).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Private characters stand for what is compared whole. */
const MARK = '\ue000';
const ASIDE = '\uf8fe';
const ofParty = /^(acts|gets) /;
/** What these turn is a whole clause or sentence: where they stand in it is free. */
const apart = new Set(['open', 'if']);
/** A bound is said of the next figure, wherever in its clause it stands. */
const bounds = new Set(['atLeast', 'atMost', 'latest']);

interface Clause {
  readonly words: Word[];
  readonly marks: ReadonlySet<string>;
  readonly isTime: boolean;
}
function clauseOf(source: string, clause: number, language: Language): Clause {
  const { turns: turning, after, fillers, parties, times, yes } = wordingWords[language];
  const whole: string[] = [];
  const keep = (text: string): string => `${MARK}${String.fromCharCode(0xe001 + whole.push(text) - 1)}`;
  let rest = figureMarks(source, ({ value, unit, suffix }: FigureMark) => `${keep(`figure ${value} ${unit}`)}${suffix}`);
  const isTime = times.test(rest);
  rest = clause === 0 && yes.test(source) ? keep('yes') : rest.replace(after, '$1');
  for (const [name, party] of parties) rest = rest.replace(party, (_all, receives: string | undefined) => keep(`${receives === undefined ? 'party' : receives === '由' ? 'acts' : 'gets'} ${name}`));
  for (const [name, found] of turning) rest = rest.replace(found, () => keep(name));
  rest = rest.replace(fillers, ' ');
  const words: Word[] = [];
  const marks = new Set<string>();
  let bound = '';
  let isDuty = false;
  const add = (text: string, isMarked = false): void => {
    words.push({ text, clause, isDuty, isMarked, isIf: false });
    isDuty = false;
  };
  for (const found of rest.match(/\ue000[\ue001-\uf8ff]|[a-z0-9']+|[^\s\p{P}\p{S}]/gu) ?? []) {
    const mark = found[0] === MARK ? whole[found.charCodeAt(1) - 0xe001]! : null;
    if (mark === null) add(language === 'en' ? found.replace(/([a-z]{3})(?:ing|ed|es|s)$/, '$1') : found);
    else if (mark === 'must') isDuty = true;
    else if (apart.has(mark)) marks.add(mark);
    else if (bounds.has(mark) && bound === '') bound = mark;
    else if (mark.startsWith('figure ')) {
      add(`${mark} ${bound}`);
      bound = '';
    } else if (mark.startsWith('party ')) {
      // Who stands first, or behind "must", acts; else it is done to them.
      add(mark.replace('party', words.length === 0 || isDuty ? 'acts' : 'gets'));
    } else add(ofParty.test(mark) ? mark : `turn ${mark}`, ofParty.test(mark));
  }
  if (bound !== '') add(`turn ${bound}`);
  if (isDuty && words.length > 0) words.push({ ...words.pop()!, isDuty });
  return { words: words.map((word) => ({ ...word, isIf: marks.has('if') })), marks, isTime };
}

/** `cites` are the places that the answer cites, the longest first. */
function sentenceOf(source: string, language: Language, cites: readonly string[] = []): Sentence {
  const found: string[] = [];
  const { aside, clause: parted, same, tail } = wordingWords[language];
  // "With a premium of 60 000:" supposes.
  const uncited = cites.reduce((text, cite) => {
    if (text.includes(cite)) found.push(arabic(cite));
    return text.split(cite).join(' ');
  }, source.replace(/^\s*with (?=a premium|\d)/, 'if '));
  const bare = uncited.replace(articles, (article) => {
    found.push(arabic(article));
    return ' ';
  });
  const text = same.reduce((some, [words, one]) => some.replace(words, one), bare).replace(aside, (one) => `,${ASIDE}${inOne(one)},`);
  const pieces = text.split(parted).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const clauses = pieces.map((piece, at) => clauseOf(piece.replace(ASIDE, ''), at, language));
  const last = pieces.length - 1;
  const asides = new Set(pieces.map((piece, at) => (piece.includes(ASIDE) || (at === last && at > 0 && tail.test(piece.trim())) ? at : -1)));
  const times = new Set<number>();
  // "Within ten days, the insurer must": who acts is said before the time.
  for (let at = last; at > 0; at--) {
    const before = clauses[at - 1]!;
    if (!before.isTime || before.words.length === 0) continue;
    times.add(at - 1);
    const [first] = clauses[at]!.words;
    if (!first?.text.startsWith('acts ') || before.words[0]!.text.startsWith('acts ')) continue;
    clauses[at]!.words.shift();
    before.words.unshift({ ...first, clause: at - 1, isIf: before.words[0]!.isIf });
  }
  const has = (mark: string): boolean => clauses.some(({ marks }) => marks.has(mark));
  return { text: source, articles: found, isQuestion: /[?？]|吗|呢\s*$/.test(source), words: clauses.flatMap(({ words }) => words), isOpen: has('open'), supposes: has('if'), asides, times };
}

/** The place of a rule as the answer cites it. */
const citeOf = ({ article, clauses }: AskItem): string => narrow(articleInWords(article) || clauses[0]!);
const citesOf = ({ results }: AskAnswer): string[] => results.parts.flatMap(({ items }) => items.map(citeOf)).sort((a, b) => b.length - a.length);

/** As the words of a sentence name them. */
function partiesOf({ rulebook, id }: AskItem, library: AskLibrary): string[] {
  const { entitlements, duties, deadlines } = bookOf(library, rulebook)!;
  const own = [...[...entitlements, ...duties].map(({ rule }) => rule), ...deadlines.map(({ deadline }) => deadline)].find((one) => one.id === id);
  return [...(own?.owes === 'insurer' ? ['acts insurer'] : []), ...(own?.to === 'insured' ? ['gets you'] : [])];
}

/** A rulebook that says one thing says it in one line; it is read as a heading and a rule. */
function linesOf(answer: AskAnswer, { colon, correct }: AskLibrary['words']['zh'] & object): string[] {
  return answer.answer.replace(correct, '').split('\n').flatMap((line) => {
    const only = answer.results.parts.find(({ title, items }) => !/^[·→]/.test(line) && items.length === 1 && line.includes(title) && line.includes(items[0]!.text.replace(/[。.；;]\s*$/, '')));
    if (!only) return [line];
    const at = line.indexOf(only.items[0]!.text.slice(0, -1));
    const heading = line.slice(0, at).trim();
    return [heading.endsWith(colon.trim()) ? heading : `${heading}${colon}`, `· ${line.slice(at).replace(/[。.]$/, '')}（${citeOf(only.items[0]!)}）`];
  });
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
  const whatIf = narrow(w.whatIf('{').split('{')[0]!).trim();
  const cites = citesOf(answer);
  // The firm's tier is told with the row that gives it.
  const rows = answer.results.parts.flatMap(({ tier, items }) => items.filter(({ clauses }) => clauses.some((clause) => tier?.clauses.includes(clause))).map((item) => arabic(citeOf(item))));
  const grounds: Ground[] = [];
  let supposition: Sentence | null = null;
  let head: readonly Sentence[] = [];
  const items = answer.results.parts.flatMap((part) => part.items).map((item) => ({ said: narrow(item.text).replace(/[。.;]\s*$/, ''), isOfDuty: item.force === 'must', parties: partiesOf(item, library) }));
  for (const line of linesOf(answer, w)) {
    const plain = narrow(line).trim();
    const isRule = /^[·→]/.test(line);
    const isSupposition = plain.startsWith(whatIf) && /[：:]$/.test(line);
    const pieces = sentencesOf(isSupposition || line.startsWith(w.understood) ? inOne(plain) : plain);
    // Sentences of one line may be told in one.
    const spans = pieces.flatMap((_one, from) => pieces.slice(from).map((_last, length) => pieces.slice(from, from + length + 1)));
    const own = spans.map((span) => sentenceOf(span.map((one, at) => (at < span.length - 1 ? one.replace(/[;。]\s*$/, ',') : one)).join(''), language, cites));
    const item = items.find(({ said }) => isRule && plain.includes(said));
    const isOpen = own.some((sentence) => sentence.isOpen);
    if (isSupposition) supposition = own[0]!;
    const headings = own.filter((_one, at) => spans[at]!.length === 1).flatMap((sentence) => clausesOf(sentence.words).map((words) => ({ ...sentence, words })));
    if (!isRule && /[：:]$/.test(line)) head = [...(supposition ? [supposition] : []), ...headings];
    else if (!isRule) head = [...head, ...headings.filter(({ words }) => words.length === 1)];
    const common = {
      articles: [...own.flatMap((sentence) => sentence.articles), ...(isRule ? [] : rows)], beside: head, isSupposed: supposition !== null, isOpen,
      mayBeOpen: isOpen || head.some((sentence) => sentence.isOpen), isOfDuty: item?.isOfDuty ?? false, parties: item?.parties ?? [],
    };
    for (const sentence of own) {
      // A question may be put without what leads to it; the firm's own tier need not be told.
      const lead = sentence.isQuestion ? sentence.words.map(({ clause }) => clause) : sentence.asides;
      grounds.push({ ...sentence, ...common, mayGo: new Set([...lead, ...toldBy(sentence.words, [], head)]) });
    }
  }
  return { grounds, facts: [...facts, ...trade], supposition };
}

const clausesOf = (words: readonly Word[]): readonly (readonly Word[])[] =>
  [...new Set(words.map(({ clause }) => clause))].map((number) => words.filter(({ clause }) => clause === number));
/** The words without each choice of the clauses that may go, the most words first. */
const choices = (words: readonly Word[], mayGo: ReadonlySet<number>): (readonly Word[])[] =>
  [...mayGo].slice(0, 5).reduce((all, gone) => [...all, ...all.map((some) => some.filter(({ clause }) => clause !== gone))], [words]);
/** The same clauses, beginning at each of them: what holds may be said before its condition. */
const turns = (words: readonly Word[], { mayTurn }: WordingWords): (readonly Word[])[] => {
  if (!mayTurn) return [words];
  const clauses = clausesOf(words);
  return clauses.map((_one, at) => [...clauses.slice(at), ...clauses.slice(0, at)].flat());
};
const inOrder = (words: readonly Word[]): string => [...words.filter(({ text }) => !text.startsWith('gets ')), ...words.filter(({ text }) => text.startsWith('gets '))].map(({ text }) => text).join('|');
const isSum = (text: string): boolean => /^figure \S+ yuan/.test(text);
const isSaid = ({ text }: Word): boolean => !text.startsWith('gets ');

/** A duty is told of what the answer tells it of, or plainly; "if" of nothing else than it does, or of what opens a duty. */
function keepsForce(words: readonly Word[], own: readonly Word[], ground: Ground): boolean {
  const aligned = own.filter(isSaid);
  const withDuty = new Set(own.filter(({ isDuty }) => isDuty).map(({ clause }) => clause));
  const isOwedFigure = ({ text }: Word): boolean => text.startsWith('figure ') && !isSum(text);
  if (ground.isOfDuty) for (const word of [...own.filter(isOwedFigure), ...aligned.slice(-1)]) withDuty.add(word.clause);
  const isOwed = (number: number): boolean => withDuty.has(number) || own.some((word) => word.clause === number && isOwedFigure(word));
  const opens = (number: number): boolean => !withDuty.has(number) && !isOwed(number) && isOwed(number + 1);
  return words.filter(isSaid).every(({ isDuty, isIf }, at) => {
    let { clause } = aligned[at]!;
    const isFirst = clause !== aligned[at - 1]?.clause;
    if (aligned[at]!.isIf ? isFirst && !isIf : isIf && !opens(clause)) return false;
    while (ground.times.has(clause) && !withDuty.has(clause)) clause += 1;
    return !isDuty || withDuty.has(clause);
  });
}
/** A party that the answer leaves out may be named beside the figure that it owes or is owed, not in a condition, and not beside a sum. */
function isNamed(word: Word, words: readonly Word[], ground: Ground): boolean {
  const { text, clause, isMarked } = word;
  const beside = words.filter((one) => one.clause === clause);
  if (!ground.parties.includes(text) || ground.words.some((one) => one.text.slice(0, 5) === text.slice(0, 5)) || !beside.some((one) => one.text.startsWith('figure '))) return false;
  const isLast = beside[beside.length - 1] === word;
  return text.startsWith('acts ') || (isLast !== isMarked && !ground.words.some((one) => isSum(one.text) || one.text.includes(' percent')));
}
function says(words: readonly Word[], ground: Ground, language: Language): boolean {
  const own = new Set(ground.words.map(({ text }) => text));
  if (!words.every(({ text }) => own.has(text) || ground.parties.includes(text))) return false;
  const plain = words.filter((word) => !isNamed(word, words, ground));
  const told = turns(plain, wordingWords[language]).map((turn) => ({ turn, order: inOrder(turn) }));
  return choices(ground.words, ground.mayGo).some((some) => turns(some, wordingWords[language]).some((theirs) => {
    const order = inOrder(theirs);
    return told.some((one) => one.order === order && keepsForce(one.turn, theirs, ground));
  }));
}

/** Whether a clause tells a fact, or a heading in its order: some of its words, all its figures and all that turns it. */
function tells(words: readonly Word[], { words: own }: Sentence, isOrdered = false): boolean {
  const left = own.map(({ text }) => text);
  let from = 0;
  for (const { text } of words) {
    const at = left.indexOf(text, from);
    if (at >= 0) left.splice(at, 1);
    else if (text !== 'acts you') return false;
    if (isOrdered && at >= 0) from = at;
  }
  return words.some(({ text }) => !ofParty.test(text)) && left.every((text) => !/^(?:turn|figure) /.test(text));
}

/** The clauses that tell a fact of the firm, or what the heading says. */
const toldBy = (words: readonly Word[], facts: readonly Sentence[], headings: readonly Sentence[]): number[] =>
  clausesOf(words).filter((clause) => facts.some((one) => tells(clause, one)) || headings.some((one) => tells(clause, one, true))).map(([word]) => word!.clause);

function isIn(sentence: Sentence, isOpen: boolean, ground: Ground, facts: readonly Sentence[], language: Language): boolean {
  if (ground.isQuestion !== sentence.isQuestion) return false;
  const cites = sentence.articles.every((article) => ground.articles.some((own) => own.startsWith(article) && !/^[\d.]/.test(own.slice(article.length))));
  if (!cites || (ground.isOpen && !isOpen) || (sentence.isOpen && !ground.mayBeOpen)) return false;
  const isBeside = new Set(toldBy(sentence.words, sentence.isQuestion ? [] : facts, ground.beside));
  return choices(sentence.words, isBeside).some((words) => (words.length === 0 ? sentence.articles.length === 0 : says(words, ground, language)));
}

/** The sentences of a wording that the answer does not say so. */
export function notInAnswer(text: string, answer: AskAnswer, library: AskLibrary): string[] {
  const { language } = answer;
  const { grounds, facts, supposition } = groundsOf(answer, library);
  const { correct, mayApply } = library.words[language]!;
  // The sentences of a line share the doubt that is said behind the last of them.
  const lines = narrow(text.split(correct).join('\n')).split('\n').map((line) => sentencesOf(line).map((sentence) => sentenceOf(sentence, language, citesOf(answer))));
  const sentences = lines.flatMap((line) => line.map((sentence) => ({ sentence, isOpen: line.some(({ isOpen }) => isOpen) })));
  // Signs and pictures alone say nothing.
  const wrong: string[] = /\p{L}/u.test(text) ? [] : ['no-answer'];
  let isSupposed = false;
  for (const { sentence, isOpen } of sentences) {
    if (sentence.words.length === 0) {
      if (sentence.articles.length > 0) wrong.push(sentence.text.trim());
      continue;
    }
    // What holds under a supposition is said after it, and nothing else is.
    isSupposed ||= supposition !== null && sentence.supposes && [sentence.words, ...clausesOf(sentence.words)].some((words) => tells(words, supposition));
    if (!grounds.some((ground) => ground.isSupposed === isSupposed && isIn(sentence, isOpen, ground, facts, language))) wrong.push(sentence.text.trim());
  }
  // What may apply is not told as if it did.
  if (answer.answer.includes(mayApply) && !sentences.some(({ isOpen }) => isOpen)) wrong.push(mayApply);
  return wrong;
}
