import { byFacts, type TopicChosen } from './about';
import { factInWords, heard, partInWords, questionOf } from './say';
import type { AskAnswer, AskLibrary, AskPart, Language } from './types';

/** What an answer is made of beside what it hands on. */
export interface ToSay {
  readonly library: AskLibrary;
  readonly topic: TopicChosen;
  readonly goesOn: boolean;
  readonly contactNote: string;
  readonly parts: readonly AskPart[];
  readonly supposedParts: readonly AskPart[];
  readonly isSameForRange: boolean;
  readonly disputes: readonly string[];
}

const inLines = (lines: readonly (string | false)[]): string => lines.filter(Boolean).join('\n');

export const declinedText = (library: AskLibrary, language: Language, text: string, isCut: boolean): string => {
  const { cut, thanks, welcome, greets, sorry, field, empty } = library.words[language]!;
  const isGreeting = text === '' || greets.test(text);
  return text.length < 20 && thanks.test(text) ? welcome : inLines([isCut && cut, (isGreeting ? '' : sorry) + field, isGreeting && empty]);
};

/** The answer as plain text, a thought a line: what was heard, what each rulebook says, what is open, and what to tell next. */
export function compose({ language, cut, skipped, understood, unsure, asks, rulebook, results: { local, supposed, isSilent } }: Omit<AskAnswer, 'answer'>, say: ToSay): string {
  const { library, topic, contactNote, parts, supposedParts } = say;
  const w = library.words[language]!;
  const isCompared = topic.compared.length > 1;
  const inWords = (part: AskPart): string[] => partInWords(part, library, language, byFacts.has(topic.main) || topic.shown === 'what-if');
  const hearing = heard(understood, unsure.filter(({ fact }) => !isCompared || fact !== 'region'), library, language);
  const question = asks[0] && questionOf(asks[0], rulebook, library, language);
  return inLines([
    cut && w.cut,
    skipped !== null && w.skipped,
    hearing && `${hearing}${understood.length > 0 && !say.goesOn ? w.correct : ''}`,
    !isCompared && local !== 'known' && (local === 'none' ? contactNote : /region|\bsector/.test(`${asks}`) && w.where),
    isSilent && `${w.nothing}${local === 'known' ? contactNote : ''}`,
    topic.main === 'tier' && local === 'known' && !parts.some(({ tier }) => tier) && w.sentence(w.tierNone),
    ...parts.flatMap(inWords),
    // Where to go with it, though the texts may name no office.
    topic.main === 'complaint-next' && local === 'known' && !isSilent && contactNote,
    supposedParts.length > 0 && w.whatIf(Object.entries(supposed).map(([fact, value]) => factInWords(fact, value!, library, language)).join(w.comma)),
    ...supposedParts.flatMap(inWords),
    say.isSameForRange && w.sentence(w.same),
    ...say.disputes.map((text) => `${w.conflict}${w.colon}${text}`),
    !!question && `${w.next}${question}`,
  ].map((line) => line && line.trim()));
}
