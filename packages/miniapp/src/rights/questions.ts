import {
  assessAll, checkFacts, offeredValues, InputError, isDay, prefecturesOf, provinces, typedNumber, type AllAssessments, type Fact, type Facts, type FactValue, type RulebookTexts,
} from '@anze/core-rules';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import type { Profile } from '../state/profile';
import { sizeChosen, sizeFacts, sizeQuestion, sizeWorkedOut } from './size';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}
/** One question as a page shows it. */
export interface QuestionView {
  readonly fact: string;
  readonly title: string;
  readonly help: string;
  readonly kind: 'choice' | 'number' | 'day';
  readonly unit: string;
  readonly options: readonly Option[];
  readonly step: number;
  /** Another way to the same answer; empty where there is none. */
  readonly other: string;
}
export interface Given {
  readonly profile: Profile;
  readonly books: readonly KitBook[];
  readonly words: Words;
}

export function assessmentOf({ profile, books }: Pick<Given, 'profile' | 'books'>, texts?: Readonly<Record<string, RulebookTexts>>): AllAssessments {
  const { facts, readings } = profile;
  return assessAll(books.map((book) => book.book(readings[book.id])), facts, texts ? { texts } : {});
}
export const definitionOf = (fact: string, books: readonly KitBook[]): Fact | undefined =>
  books.map((book) => book.facts).find((facts) => Object.prototype.hasOwnProperty.call(facts, fact))?.[fact];

/** What can still be asked of the reader. Days are asked in the calendar: they date the result and change nothing in it. */
export function openQuestions({ profile, books }: Pick<Given, 'profile' | 'books'>): readonly string[] {
  const { facts, skipped } = profile;
  const { questions } = assessmentOf({ profile, books });
  const asked = questions.flatMap(({ fact }) => (fact === 'sizeClass' ? (sizeQuestion(profile) ?? []) : fact));
  return [...new Set(asked)].filter((fact) => {
    const definition = definitionOf(fact, books);
    const isCity = fact === 'region' && facts.region !== undefined;
    return definition !== undefined && definition.type !== 'day' && definition.audience === 'insured' && (facts[fact] === undefined || isCity) && !skipped.includes(isCity ? 'city' : fact);
  });
}

/** Of the province only: its city may matter. */
export const asksCity = (fact: string, facts: Facts): boolean => fact === 'region' && facts.region !== undefined;

export function questionView(fact: string, given: Given): QuestionView {
  const { profile, books, words } = given;
  const definition = definitionOf(fact, books);
  const own = wordingOf(fact, books);
  const value = profile.facts[fact];
  const { t, of } = words.wording;
  const isCity = asksCity(fact, profile.facts);
  return {
    fact, title: isCity ? t('rights.prefecture') : words.question(fact, own), help: isCity ? '' : words.help(fact, own),
    kind: definition?.type === 'yuan' || definition?.type === 'number' ? 'number' : definition?.type === 'day' ? 'day' : 'choice',
    unit: definition?.unit ? (of(`rights.unit${definition.unit[0]!.toUpperCase()}${definition.unit.slice(1)}`) ?? '') : definition?.type === 'yuan' ? t('rights.unitYuan') : '',
    options: optionsOf(fact, definition, given, value, own),
    step: Object.keys(profile.facts).filter((name) => definitionOf(name, books)?.type !== 'day').length + profile.skipped.length + 1,
    other: fact === 'sizeClass' ? t('rights.sizeByFigures') : (sizeFacts as readonly string[]).includes(fact) ? t('rights.sizeByHand') : '',
  };
}
function optionsOf(fact: string, definition: Fact | undefined, { profile, books, words }: Given, value: FactValue | undefined, own: Parameters<Words['label']>[1]): readonly Option[] {
  const language = words.wording.language === 'en' ? 'en' : 'zh';
  if (definition?.type === 'region') {
    const region = profile.facts.region;
    if (typeof region !== 'string') return provinces.map(({ code, ...names }) => ({ value: code, label: names[language], chosen: false }));
    return [
      ...prefecturesOf(region).map(({ code, ...names }) => ({ value: code, label: names[language], chosen: code === region })),
      { value: '', label: words.wording.t('rights.wholeProvince'), chosen: false },
    ];
  }
  const inPlay = assessmentOf({ profile, books }).assessments.map(({ rulebook }) => rulebook);
  const values: readonly FactValue[] = definition?.type === 'boolean' ? [true, false] : definition?.type === 'choice' ? offeredValues(fact, definition, books.filter(({ id }) => inPlay.includes(id)).map((book) => book.book())) : [];
  return values.map((one) => ({ value: String(one), label: words.answer(fact, one, definition, own), chosen: one === value }));
}

/** A place may word a question otherwise than the kit. */
export function wordingOf(fact: string, books: readonly KitBook[]): Parameters<Words['label']>[1] {
  for (const book of books) {
    const own = book.hasTexts ? book.texts.facts : undefined;
    if (own?.[fact]) return own;
  }
  return undefined;
}

export type AnswerProblem = 'empty' | 'choose' | 'not-a-number' | 'negative' | 'too-large' | 'not-a-day' | 'other';
export type Answered = { readonly profile: Profile } | { readonly problem: AnswerProblem };

/** Takes one answer; an empty city leaves the province as it is. */
export function answer(fact: string, typed: string, { profile, books }: Pick<Given, 'profile' | 'books'>): Answered {
  const definition = definitionOf(fact, books);
  if (asksCity(fact, profile.facts) && typed === '') return { profile: { ...profile, skipped: [...profile.skipped, 'city'] } };
  const read = definition ? readValue(definition, typed) : ({ problem: 'other' } as const);
  if ('problem' in read) return read;
  return { profile: { ...profile, facts: { ...profile.facts, [fact]: read.value }, skipped: profile.skipped.filter((one) => one !== fact && !(fact === 'region' && one === 'city')) } };
}
export const skip = (fact: string, profile: Profile): Profile => ({ ...profile, skipped: [...profile.skipped, asksCity(fact, profile.facts) ? 'city' : fact] });
/** The other way to the size of the firm. */
export const otherWay = (fact: string, profile: Profile): Profile => (fact === 'sizeClass' ? sizeWorkedOut(profile) : sizeChosen(profile));
/** Forgets one answer, so that it is asked again. */
export function forget(fact: string, profile: Profile): Profile {
  // What was worked out is not asked again by itself: then it is chosen.
  if (fact === 'sizeClass') return sizeChosen(profile);
  const { [fact]: _, ...facts } = profile.facts;
  return { ...profile, facts, skipped: profile.skipped.filter((one) => one !== fact && !(fact === 'region' && one === 'city')) };
}

function readValue(definition: Fact, typed: string): { readonly value: FactValue } | { readonly problem: AnswerProblem } {
  const { type } = definition;
  let value: FactValue = typed;
  if (type === 'yuan' || type === 'number') {
    const read = typedNumber(typed);
    if (typeof read === 'string') return { problem: read };
    value = read;
  } else if (typed === '') return { problem: type === 'day' ? 'empty' : 'choose' };
  else if (type === 'day') {
    if (!isDay(typed)) return { problem: 'not-a-day' };
  } else if (type === 'boolean') value = typed === 'true';
  else if (type === 'choice') value = definition.values?.find((one) => String(one) === typed) ?? typed;
  try {
    return { value: checkFacts({ value }, { value: definition }).value! };
  } catch (error) {
    const code = error instanceof InputError ? error.code : '';
    return { problem: code === 'negative' || code === 'too-large' || code === 'not-a-day' ? code : 'other' };
  }
}
