import { changes, commands, coreEn, coreZh, nearEn, nearZh, otherEn, otherZh, own, question, strangeEn, strangeZh } from './data';
import type { TopicFound } from './topics';


export interface FieldInput {
  readonly text: string;
  readonly found: TopicFound;
  /** Facts of firm or policy beside the place. */
  readonly factsSaid: number;
  readonly hasPlace: boolean;
  /** A dialog is under way, and this sentence may go on with it. */
  readonly goesOn: boolean;
}

const said = (text: string, words: RegExp): number => new Set(text.match(new RegExp(words.source, 'g')) ?? []).size;

/** Whether a sentence lies in the kit's field: `likely` and `maybe` are decided by what the search finds. */
export function fieldOf({ text, found, factsSaid, hasPlace, goesOn }: FieldInput): 'in' | 'likely' | 'maybe' | 'out' {
  const isChinese = /[\u3400-\u9fff]/.test(text);
  const plain = text.replace(/不?含税|税前|除税|价税合计|(?:with|without|ex|ex-|excluding|before|including) ?(?:the )?tax/g, ' ');
  if (commands.test(text)) return 'out';
  const count = (zh: RegExp, en: RegExp, most: number): number => Math.min(most, (isChinese ? said(plain, zh) : 0) + (isChinese && !/[a-z]{4}/.test(plain) ? 0 : said(plain, en)));
  const core = count(coreZh, coreEn, 2);
  const near = count(nearZh, nearEn, 2);
  const strange = own.test(text) ? 0 : count(strangeZh, strangeEn, 1);
  const asks = question.test(text.replace(/去年|几乎/g, ''));
  // Facts alone ask what is owed.
  if (!asks && strange === 0 && (factsSaid > 1 || (factsSaid > 0 && (hasPlace || core + near > 0))) && text.length < 120) return 'in';
  const firm = Math.min(factsSaid, 2) + (hasPlace ? 1 : 0) + (goesOn ? 1 : 0);
  const score = core * 2 + near + firm + (found.weight > 0 ? 1 : 0) - count(otherZh, otherEn, 2) * 1.5 - strange * 6;
  // "And a haulier in Shandong?", "changed to Shaanxi?", "and if there had been an accident?" go on; how often they come may be all that is asked of a place and a trade.
  if (goesOn && strange === 0 && text.length <= 20 && (firm > 2 ? /呢[?？]*$/.test(text) : changes.test(text) && (hasPlace || /[去上]年/.test(text)))) return 'in';
  if (hasPlace && factsSaid > 0 && strange === 0 && /[一每]年[要得该应来]*(?:几|多少)次[呢啊?？]*$/.test(text)) return 'in';
  if (core + near === 0) return goesOn && strange === 0 && (found.weight > 0 || !asks) && (found.weight > 0 || firm > 1) ? 'in' : firm > 1 && score > 0 ? 'maybe' : 'out';
  if (score >= 3) return 'in';
  return strange > 0 || score <= 0 ? 'out' : score >= 1.5 ? 'likely' : 'maybe';
}
