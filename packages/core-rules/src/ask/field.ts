import { commands, fieldZh, fillers, idle, insurancesZh, ofTax, ownZh, question } from './data';
import type { English } from './english';
import { isChinese } from './normalise';
import type { TopicFound } from './topics';

export interface FieldInput {
  readonly text: string;
  /** The same without the names of places and trades. */
  readonly unnamed: string;
  readonly found: TopicFound;
  /** Facts of firm or policy beside the place. */
  readonly factsSaid: number;
  /** One of them is of the policy or of its insurer, not of any firm: its premium, its days, a credit grade. */
  readonly isPolicyTold?: boolean;
  /** One of them is another insurance of its own. */
  readonly hasOther?: boolean;
  /** It asks nothing: only where the firm is, or what it does, or that the answer is not known; or it puts right what was told. */
  readonly isIdle?: boolean;
  readonly hasPlace: boolean;
  /** A value is supposed that stands against what was told. */
  readonly isSupposed?: boolean;
  /** A dialog is under way, and this sentence may go on with it. */
  readonly goesOn: boolean;
  /** How well the best clause answers. */
  readonly answer?: number;
  readonly english?: English | undefined;
}

const kinds = (text: string, words: RegExp): number => new Set(text.match(words) ?? []).size;

/** How much each sign tells, a word of the field as much as eight characters; fitted to the written sentences, a stranger weighed as six of the field. */
const forWord = 2;
const forOwn = 1;
const forPolicy = 2;
const forPlace = 4;
const forDialog = 3;
const forStrange = -5;
const forOther = -1.5;
const least = 6;
/** Where no word of the field is said, or too little, the texts may answer all the same. */
const forAnswer = 0.08;
const leastAnswered = 9.25;
const mostWords = 5;
const shortest = 12;
/** A sentence that goes on with a dialog is short, leans on it by a word, or speaks of those who were spoken of; a longer one stands for itself. */
const shortFollowUp = 10;
const leansOn = /[来做算签章改查晚期补必依据原说讲列举懂留陪样付准定]|他们|为什|[不还]要|还有|部门|呢[?？]?$/;
const ofDialog = /他们|[要不能还]来|\b(they|them|it)\b/;

/** Whether a sentence lies in the kit's field. */
export function isInField({ text, unnamed, found, factsSaid, isPolicyTold, hasOther, isIdle, hasPlace, isSupposed, goesOn, answer = 0, english }: FieldInput): boolean {
  if (commands.test(text) || english?.field.commands.test(text)) return false;
  const plain = text.replace(ofTax, ' ');
  const count = (kind: keyof typeof fieldZh): number => kinds(plain, fieldZh[kind]) + (english ? kinds(plain, english.field[kind]) : 0);
  const words = count('words');
  const strange = Math.min(2, count('strange') + ((hasOther && !/赔|报案/.test(text)) || /安责/.test(text) ? 0 : kinds(plain, insurancesZh)));
  const other = count('other');
  const own = kinds(plain, ownZh);
  const rest = unnamed.replace(fieldZh.words, ' ').replace(fillers, ' ').replace(idle, ' ');
  const asks = question.test(text);
  const isOwn = strange === 0 && [
    isIdle,
    // Facts alone ask what is owed; a figure told of the policy is one, heard or not.
    !asks && (words > 1 || factsSaid > 1 || isPolicyTold || (factsSaid > 0 && (hasPlace || words > 0)) || (words > 0 && /\d|[万千号]/.test(text))),
    // "And a haulier in Shandong?", "and if it is lost?", "and if there had been an accident?" go on.
    goesOn && text.length <= 20 && (isSupposed || ((factsSaid > 0 || text.length < 6) && /^[^，。]{1,12}呢[?？]*$/.test(text)) || /^这?是?(?:哪一?条|什么?依据|依据|出处)/.test(text)),
    // Little that is its own: "and if it is late?", "does a photo count?".
    goesOn && leansOn.test(text) && other === 0 && text.length <= shortest && isChinese(text) && rest.replace(/[^\u3400-\u9fff]/g, '').length <= (factsSaid > 0 || hasPlace ? 1 : 4),
    goesOn && text.length <= 20 && (found.weight > 0 || (!asks && factsSaid > 0)),
    // A few words that name a topic, and before it nothing that the field does not know, are a question for it: "回访几天".
    text.length <= shortest && other === 0 && (words + found.fields.length > 0 || found.topic === 'tier') && !(found.weight >= 5 ? /^[\u3400-\u9fff]{2}/ : /[\u3400-\u9fff]{2}/).test(rest),
  ].some(Boolean);
  if (isOwn) return true;
  const isKnown = goesOn || words + factsSaid + own > 0;
  const sum = Math.min(words, mostWords) * forWord + own * forOwn + strange * forStrange + Math.min(other, 2) * forOther + (isPolicyTold ? forPolicy : 0)
    + (hasPlace ? forPlace : 0) + (goesOn && (text.length <= shortFollowUp || ofDialog.test(text)) ? forDialog : 0) + Math.min(text.length / (isChinese(text) ? 4 : 12), 4);
  return (isKnown && sum >= least) || (strange === 0 && sum + answer * forAnswer >= leastAnswered);
}
