import type { Facts } from '../types';
import { byFacts, type TopicChosen } from './about';
import { bookOf } from './parts';
import { factInWords, heard, partInWords, questionOf } from './say';
import type { AskLibrary, AskPart, Language, Understood, Unsure } from './types';
import { filled } from './words';

export interface ToSay {
  readonly library: AskLibrary;
  readonly language: Language;
  readonly topic: TopicChosen;
  readonly cut: boolean;
  readonly understood: readonly Understood[];
  readonly unsure: readonly Unsure[];
  readonly goesOn: boolean;
  readonly local: 'known' | 'none' | 'unknown';
  readonly contactNote: string;
  /** The texts say nothing of what was asked. */
  readonly isSilent: boolean;
  readonly parts: readonly AskPart[];
  readonly supposedParts: readonly AskPart[];
  readonly supposed: Facts;
  readonly isSameForRange: boolean;
  readonly disputes: readonly string[];
  /** The fact to ask for next. */
  readonly asked: string | null;
  readonly rulebook: string | null;
}

/** A word of thanks, or of leave: it asks nothing, so it is no question that cannot be answered. */
const thanks = /^.{0,4}(?:[谢多感]谢|再见|拜拜|thank|bye).{0,12}$/i;

export const declinedText = (library: AskLibrary, language: Language, text: string, cut: boolean): string => {
  const { cut: beginning, outOfScope, empty, welcome } = library.words[language]!;
  return thanks.test(text) ? welcome : [cut ? beginning : '', outOfScope, text === '' ? empty : ''].filter((line) => line !== '').join('\n');
};

/** The answer as plain text, a thought a line: what was heard, what each rulebook says, what is open, and what to tell next. */
export function compose(say: ToSay): string {
  const { library, language, topic, parts, supposedParts, local, contactNote } = say;
  const w = library.words[language]!;
  const isCompared = topic.compared.length > 1;
  const isWhatIf = topic.shown === 'what-if';
  const part = (one: AskPart): string[] =>
    partInWords(one, library.texts[language]?.[one.rulebook], bookOf(library, one.rulebook)?.rulebook.status ?? '', language, w, byFacts.has(topic.main) || isWhatIf);
  const lines: string[] = [];
  if (say.cut) lines.push(w.cut);
  const hearing = heard(say.understood, say.unsure.filter(({ fact }) => !isCompared || fact !== 'region'), library, language);
  if (hearing !== '') lines.push(`${hearing}${say.understood.length > 0 && !say.goesOn ? w.correct : ''}`);
  if (!isCompared && local !== 'known') lines.push(local === 'none' ? contactNote : w.where);
  if (say.isSilent || parts.length + supposedParts.length === 0) lines.push(`${w.nothing}${local === 'known' ? contactNote : ''}`);
  if (topic.main === 'tier' && !isCompared && local === 'known' && !parts.some(({ tier }) => tier)) lines.push(filled(w.sentence, { said: w.tierNone }));
  parts.forEach((one) => lines.push(...part(one)));
  if (supposedParts.length > 0) {
    lines.push(filled(w.whatIf, { said: Object.entries(say.supposed).map(([fact, value]) => factInWords(fact, value!, library, language)).join(w.comma) }));
    supposedParts.forEach((one) => lines.push(...part(one)));
  }
  if (say.isSameForRange) lines.push(filled(w.sentence, { said: w.same }));
  lines.push(...say.disputes.map((text) => `${w.conflict}${w.colon}${text}`));
  const next = say.asked === null ? '' : questionOf(say.asked, say.rulebook, library, language);
  if (next !== '') lines.push(`${w.next}${next}`);
  return lines.map((line) => line.trim()).join('\n');
}
