import { offeredValues, prefecturesOf, regionName, type Fact, type Facts, type FactText, type FactValue } from '@anze/core-rules';
import type { AskAnswer, AskLibrary, Unsure } from '@anze/core-rules/ask';
import { isWithin } from '../shared/applying';
import type { Translate } from '../shared/locales/i18n';
import type { Words } from '../shared/words';
import type { AnswerTexts } from './answer-texts';
import type { Asking, Heard, Option, Tappable, Turn } from './turn';

type Own = Readonly<Record<string, Partial<FactText>>> | undefined;
/** All that words need of facts: the texts, and what each fact can be. */
export interface Wording {
  readonly t: Translate<AnswerTexts>;
  readonly words: Words;
  readonly library: AskLibrary;
  readonly catalogue: Readonly<Record<string, Fact>>;
  /** In the page's manner of address. */
  readonly inAddress: (text: string) => string;
}
const MOST_OPTIONS = 12;

const definitionOf = (fact: string, { catalogue }: Wording): Fact | undefined => (Object.prototype.hasOwnProperty.call(catalogue, fact) ? catalogue[fact] : undefined);
/** A place may word a question otherwise than the kit. */
export function ownTexts(fact: string, rulebook: string | null, { library, words }: Wording): Own {
  const texts = library.texts[words.language === 'en' ? 'en' : 'zh'] ?? {};
  const ids = rulebook === null ? Object.keys(texts) : [rulebook, ...Object.keys(texts)];
  return ids.map((id) => texts[id]?.facts).find((facts) => facts?.[fact]);
}

/** The places that there are rules for: more of them can be typed. */
function places(facts: Facts, { library }: Wording): readonly string[] {
  const all = library.books.filter(({ rulebook }) => rulebook.role === 'local').flatMap(({ rulebook }) => [rulebook.scope.when.region].flat()).filter((one): one is string => typeof one === 'string');
  const { region } = facts;
  const near = typeof region === 'string' ? all.filter((code) => code !== region && isWithin(code, region)) : all;
  return [...new Set(near)];
}
function optionsOf(fact: string, facts: Facts, rulebook: string | null, wording: Wording, own: Own): readonly Option[] {
  const definition = definitionOf(fact, wording);
  const { words } = wording;
  if (definition?.type === 'region') return places(facts, wording).map((value) => ({ value, label: regionName(value, words.language === 'en' ? 'en' : 'zh') }));
  const values: readonly FactValue[] = definition?.type === 'boolean' ? [true, false] : definition?.type === 'choice' ? offeredValues(fact, definition, wording.library.books.filter((book) => rulebook === null || book.rulebook.id === rulebook)) : [];
  return values.length > MOST_OPTIONS ? [] : values.map((value) => ({ value, label: wording.inAddress(words.answer(fact, value, definition, own)) }));
}

export function questionFor(fact: string, facts: Facts, rulebook: string | null, wording: Wording): Asking {
  const own = ownTexts(fact, rulebook, wording);
  const { region } = facts;
  const isCity = fact === 'region' && typeof region === 'string' && prefecturesOf(region).length > 0;
  return { fact, words: wording.inAddress(wording.words.question(fact, own)), help: wording.inAddress(wording.words.help(fact, own)), options: optionsOf(fact, isCity ? facts : {}, rulebook, wording, own) };
}

function doubtOf(unsure: Unsure, answer: AskAnswer, wording: Wording): Asking {
  const { fact, from, low, high } = unsure;
  const { t, words } = wording;
  const definition = definitionOf(fact, wording);
  const plain = questionFor(fact, answer.facts, answer.rulebook, wording);
  const isSpan = unsure.why === 'range' && low !== undefined && high !== undefined && low !== high;
  const ends = isSpan ? [low, high].map((value) => ({ value, label: words.answer(fact, value, definition) })) : [];
  const why = unsure.why === 'range' && !isSpan ? 'vague' : unsure.why;
  return {
    fact, help: '', options: isSpan ? ends : plain.options,
    words: t(`doubt.${why}`, { from: from || words.label(fact), question: plain.words, low: ends[0]?.label, high: ends[1]?.label }),
  };
}

/** What is asked back: first what was said but not surely, then what the engine would know next. */
export function askingOf(answer: AskAnswer, isSettled: boolean, wording: Wording): readonly Asking[] {
  if (answer.outOfScope) return [];
  const { facts, asks, unsure, rulebook } = answer;
  // Where every number of a span comes to the same, it is not asked after.
  const doubts = unsure.filter(({ fact, why }) => definitionOf(fact, wording) !== undefined && !(isSettled && why === 'range')).map((one) => doubtOf(one, answer, wording));
  const doubted = new Set(doubts.map(({ fact }) => fact));
  const open = asks.filter((fact) => !doubted.has(fact)).map((fact) => {
    const asking = questionFor(fact, facts, rulebook, wording);
    return { ...asking, words: wording.t('next', { question: asking.words }) };
  });
  return [...doubts, ...open];
}

export function heardOf(answer: AskAnswer, wording: Wording): readonly Heard[] {
  const isNew = new Set(answer.understood.map(({ fact }) => fact));
  const names = [...isNew, ...Object.keys(answer.facts).filter((fact) => !isNew.has(fact))];
  return names.flatMap((fact) => {
    const value = answer.facts[fact];
    return value === undefined ? [] : [{ fact, isNew: isNew.has(fact), words: factInWords(fact, value, answer.rulebook, wording) }];
  });
}
function factInWords(fact: string, value: FactValue, rulebook: string | null, wording: Wording): string {
  const { t, words } = wording;
  const own = ownTexts(fact, rulebook, wording);
  const said = words.answer(fact, value, definitionOf(fact, wording), own);
  // A place and a trade say by themselves what they are; what a trade holds is told where it is chosen.
  return wording.inAddress(fact === 'region' || fact === 'sector' || fact === 'subsector' ? said.replace(/ ?[（(].*[）)]$/, '') : t('fact', { label: words.label(fact, own), value: said }));
}

/** What a turn asked and understood, in the words of another language; its sentence is not heard again. */
export function tappableOf({ asking, heard, facts, parts }: Turn, wording: Wording): Omit<Tappable, 'language'> {
  const { words, inAddress } = wording;
  const rulebook = parts[0]?.rulebook ?? null;
  return {
    // The ends of a span are the question's own: its answers are kept, and only named anew.
    asking: asking.map(({ fact, options }) => ({
      ...questionFor(fact, facts, rulebook, wording),
      options: options.map(({ value }) => ({ value, label: inAddress(words.answer(fact, value, definitionOf(fact, wording), ownTexts(fact, rulebook, wording))) })),
    })),
    heard: heard.flatMap((one) => {
      const value = facts[one.fact];
      return value === undefined ? [] : [{ ...one, words: factInWords(one.fact, value, rulebook, wording) }];
    }),
  };
}
