import type { Chinese } from './chinese';
import { alike, keyWords, sayings } from './data';
import { oneOf } from './pattern';

/** Nobody types more; what comes after is not read, and the answer says so. */
export const MOST_CHARACTERS = 600;

/** Marks of direction and characters without width. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** Controls, pictures and the marks of markup. */
const pictures = /[\ufe00-\ufe0f\0-\x1f<>\x7f-\x9f\u2190-\u2e7f\ud800-\udfff]/g;

export interface Sentence {
  /** Narrow, simplified, lower case, without markup, marks of direction or needless spaces. */
  readonly text: string;
  readonly cut: boolean;
}

const WORD = '\u3400-\u9fff';
const CJK = '\u3400-\u9fff\uff0c\u3002\uff1f\u3001\uff01\uff1b\uff1a';
/** Between words of some length a space stands for a comma. */
const pauses = new RegExp(`([${WORD}]{2}|[0-9kw][万千百]?) (?=(?!共?[万亿千百十元块年月日号次个])[${WORD}]{2})|([${WORD}]) (?=20\\d\\d[年.])`, 'g');
const spaces = new RegExp(`([${CJK}0-9%])\\s+(?=[${CJK}])|((?![万亿千百十元块])[${CJK}])\\s+(?=[0-9])`, 'g');

/** 32ooo: the letter for the nought. */
const mistyped = /\d[\do]*o(?![a-z])/g;
/** 19 800.00 and 32，000元 are one number, and so is 2万 4. */
const thousands = /\b(\d{1,3})[ ，](?=\d{3}(\.\d| ?([元块]|yuan|rmb)))/g;
const tenths = /万 (?=\d([，。元块千百]| ?$))/g;

/** A bound or a rough figure by its sign: it is only about. */
const signs = /[<>＜＞≤≥≈]=? ?(?=[¥￥]?\d)/g;

/** Full-width letters and digits; the Chinese comma stays, for it parts clauses where the narrow one parts thousands. */
const wide = /(?![，？！；：])[\uff01-\uff5e]/g;

/** The words of the field with one character mistyped as another that is alike, and how people say things where they live. */
const meant = [...keyWords.map((word) => [[...word].map((char, i) => `${word.slice(0, i)}[${alike.find((group) => group.includes(char)) ?? char}]${word.slice(i + 1)}`).join('|'), word] as const), ...sayings]
  .map(([said, word]) => [oneOf(said, 'g'), word] as const);

/** Text from outside, made fit to read; never longer than `MOST_CHARACTERS`. Where Chinese is not heard its words are passed over, so that none is misheard. */
export function normalise(input: string, chinese?: Chinese): Sentence {
  const cut = input.length > MOST_CHARACTERS;
  let text = input.slice(0, MOST_CHARACTERS).replace(unseen, '').replace(signs, '~').replace(/[‘’]/g, '\'').replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(pictures, ' ')
    .replace(/./g, (char) => (chinese ? chinese.simplified.get(char) ?? char : isChinese(char) ? ' ' : char)).toLowerCase().replace(mistyped, (figure) => figure.replace(/o/g, '0')).replace(/\.{2,}|…+/g, '，').replace(/\s+/g, ' ').trim();
  // In a Chinese sentence a narrow comma that parts no thousands is a comma.
  if (isChinese(text)) text = text.replace(/, ?(?!\d{3}(?!\d))/g, '，');
  text = text.replace(pauses, '$1$2，').replace(spaces, '$1$2').replace(thousands, '$1').replace(tenths, '万');
  if (isChinese(text)) text = meant.reduce((rest, [said, word]) => rest.replace(said, word), text);
  return { text, cut };
}

/** The parts of a sentence between stops, with where each begins. */
export const clausesOf = (text: string): { readonly text: string; readonly at: number }[] =>
  [...text.matchAll(/(?:但是?|不过|然后|\s[-–—]+\s)?(?:(?!但是?|不过|然后|\s[-–—]+\s|[，。？！；;?!、]|,(?!\d{3}(?!\d))|\.(?!\d| vat| tax)).)+/g)].map(({ 0: part, index }) => ({ text: part, at: index }));

/** The part that holds a place of the text, and the one before it. */
export function partsAt(text: string, at: number): readonly [part: { readonly text: string; readonly at: number }, before: string] {
  const until = clausesOf(text).filter((part) => part.at <= at);
  return [until[until.length - 1] ?? { text, at: 0 }, until[until.length - 2]?.text ?? ''];
}

export const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
