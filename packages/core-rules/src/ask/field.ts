import { commands, coreZh, nearZh, ofTax, otherZh, own, question, strangeZh } from './data';
import type { English } from './english';
import { isChinese } from './normalise';
import type { TopicFound } from './topics';

export interface FieldInput {
  readonly text: string;
  readonly found: TopicFound;
  /** Facts of firm or policy beside the place. */
  readonly factsSaid: number;
  /** One of them is of the policy or of its insurer, not of any firm: its premium, its days, a credit grade. */
  readonly isPolicyTold?: boolean;
  /** It asks nothing: only where the firm is, or what it does, or that the answer is not known. */
  readonly isIdle?: boolean;
  /** Places that the sentence names. */
  readonly places: number;
  /** A value is supposed that stands against what was told. */
  readonly isSupposed?: boolean;
  /** A dialog is under way, and this sentence may go on with it. */
  readonly goesOn: boolean;
  readonly english?: English | undefined;
}

const said = (text: string, words: RegExp): number => new Set(text.match(new RegExp(words.source, 'g')) ?? []).size;

/** How much each sign tells; fitted to the written sentences, a stranger weighed as six of the field. */
const forCore = 2.3;
const forNear = 2.1;
const forStrange = -5;
const forOther = -1.6;
const forFact = 1.4;
const forPlace = 3.6;
const forDialog = 3.8;
const forScore = 0.08;
/** What is told at length is seldom idle; for each Chinese character, or three letters. */
const forLength = 0.08;
const least = 7.05;
const mostScore = 45;
const mostLength = 30;
const shortest = 12;

/**
 * How much speaks for a sentence's lying in the kit's field; where it is less than nothing the search may make up for it, in `liesIn`.
 */
export function fieldOf({ text, found, factsSaid, isPolicyTold, isIdle, places, isSupposed, goesOn, english }: FieldInput): number {
  const hasPlace = places > 0;
  const isZh = isChinese(text);
  const plain = text.replace(ofTax, ' ');
  if (commands.test(text)) return -Infinity;
  const heard = english?.field;
  const count = (zh: RegExp, en: RegExp | undefined, most: number): number => Math.min(most, said(plain, zh) + (en ? said(plain, en) : 0));
  const core = count(coreZh, heard?.core, 3);
  const near = count(nearZh, heard?.near, 4);
  const strange = Math.max(0, count(strangeZh, heard?.strange, 2) - (own.test(text) ? 1 : 0));
  const asks = question.test(text);
  const other = count(otherZh, heard?.other, 2);
  const isOwn = strange === 0 && [
    isIdle,
    // Facts alone ask what is owed; a figure told of the policy is one, heard or not.
    !asks && (factsSaid > 1 || isPolicyTold || (factsSaid > 0 && (hasPlace || core + near > 0)) || (core > 0 && /\d|[万千号]/.test(text))),
    // "And a haulier in Shandong?", "and if there had been an accident?" go on.
    goesOn && text.length <= 20 && (isSupposed || (factsSaid > 0 && /^[^，。]{1,12}呢[?？]*$/.test(text)) || /^这?是?(?:哪一?条|什么?依据|依据|出处)/.test(text)),
    goesOn && core + near === 0 && (found.weight > 0 || (!asks && factsSaid > 0)),
    // A few words that name a topic and nothing strange are a question for it: "回访几天".
    text.length <= shortest && found.weight >= 5 && (core + near + found.fields.length > 0 || found.topic === 'tier') && other === 0,
  ].some(Boolean);
  return isOwn ? Infinity : core * forCore + near * forNear + strange * forStrange + other * forOther + (Math.min(factsSaid, 2) + (isPolicyTold ? 1 : 0)) * forFact
    + (hasPlace ? forPlace : 0) + (goesOn ? forDialog : 0) + Math.min(isZh ? text.length : text.length / 3, mostLength) * forLength - least;
}
/** The same with how well the best clause answers. */
export const liesIn = (score: number, top: number): boolean => score + Math.min(top, mostScore) * forScore >= 0;
