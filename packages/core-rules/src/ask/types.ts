import type { Book } from '../compile';
import type { RulebookForms } from '../generated-types';
import type { Amount, CaseEvent, Day, FactValue, Facts, Finding, Force, ScheduleRow, Tier, Truth } from '../types';
import type { AskedWords, FactText, RulebookTexts } from '../types';
import type { Hears } from './tongue';
import type { Words } from './words';

export type Language = 'zh' | 'en';
/** As a page says it: "zh-CN" is taken as "zh". */
export type LanguageTag = Language | `${Language}-${string}`;

/** What a sentence can be about. `search` is everything else that the texts speak of; `none` is outside the field. */
export type AskTopic =
  | 'tier' | 'owed' | 'visits' | 'first-service' | 'revisit' | 'report' | 'complaint' | 'complaint-next' | 'hazard' | 'major-hazard'
  | 'who-inspects' | 'training-hours' | 'fees' | 'archive' | 'sampling' | 'refusal' | 'forms' | 'definition' | 'compare' | 'what-if'
  | 'search' | 'none';

/** The rulebooks, and their sentences in the languages that are loaded. */
export interface AskLibrary extends Hears {
  readonly books: readonly Book[];
  readonly texts: Readonly<Partial<Record<Language, Readonly<Record<string, RulebookTexts>>>>>;
  /** By rulebook id, in which words people ask for its clauses; without them a clause is found by its own words alone. */
  readonly asked?: Readonly<Record<string, AskedWords>>;
  /** Names and questions of the kit's facts. */
  readonly factTexts: Readonly<Partial<Record<Language, Readonly<Record<string, FactText>>>>>;
  /** What an answer says around facts and rules. */
  readonly words: Readonly<Partial<Record<Language, Words>>>;
  /** By rulebook id; without them questions about forms find less. */
  readonly forms?: Readonly<Record<string, RulebookForms>>;
}

export interface Understood {
  readonly fact: string;
  readonly value: FactValue;
  /** The words it was read from, without markup. */
  readonly from: string;
}
/** What was said of a fact, but not so surely that it may count. */
export interface Unsure {
  readonly fact: string;
  readonly from: string;
  readonly why: 'range' | 'about' | 'several' | 'no-unit' | 'tax' | 'no-year' | 'no-such-day' | 'vague' | 'double';
  /** The span that a range leaves. */
  readonly low?: number;
  readonly high?: number;
}

/** One line of the answer: a rule, as it stands for these facts. */
export interface AskItem {
  readonly rulebook: string;
  /** The rule, deadline or form; empty for a clause that is none of them. */
  readonly id: string;
  readonly clauses: readonly string[];
  readonly article: string;
  readonly text: string;
  readonly holds: Truth;
  readonly force: Force | null;
  readonly amount: Amount | null;
  readonly due: Finding['due'] | null;
}
export interface AskPart {
  readonly rulebook: string;
  readonly title: string;
  readonly applies: Truth;
  readonly region: string | null;
  readonly tier: Tier | null;
  readonly items: readonly AskItem[];
  readonly rows: readonly ScheduleRow[];
}
export interface AskResults {
  readonly local: 'known' | 'none' | 'unknown';
  readonly parts: readonly AskPart[];
  /** Facts that were only supposed ("what if"), and events told with a day. */
  readonly supposed: Facts;
  readonly events: readonly CaseEvent[];
  /** Disputed places of the texts that this answer touches, by id. */
  readonly conflicts: readonly string[];
  /** The texts set nothing of what was asked; what is listed stands near it. */
  readonly isSilent: boolean;
}

export interface AskAnswer {
  /** Facts of the whole dialog: those that were given, overruled by what this sentence surely says. */
  readonly facts: Facts;
  /** The local rulebook that answers, else the reference that does, else `null`. */
  readonly rulebook: string | null;
  /** Plain text, never markup. */
  readonly answer: string;
  readonly clauses: readonly string[];
  /** Facts worth asking next, the most telling first. */
  readonly asks: readonly string[];
  readonly outOfScope: boolean;
  readonly topic: AskTopic;
  readonly language: Language;
  readonly understood: readonly Understood[];
  readonly unsure: readonly Unsure[];
  /** The question of the dialog whose answer is not known, and which this sentence puts aside. */
  readonly skipped: string | null;
  /** All questions of the dialog that were put aside so; none of them is asked again. */
  readonly aside: readonly string[];
  /** The sentence was longer than is read; its beginning was answered. */
  readonly cut: boolean;
  readonly results: AskResults;
}

export interface AskOptions {
  readonly library: AskLibrary;
  /** What is known already, of a form or of the dialog. */
  readonly facts?: Facts;
  /** The day on which it is asked; today in Shanghai by default. "Last year" is counted from the policy's year where that is known, else from here. */
  readonly on?: Day;
  /** The language of the answer; the sentence's own by default. */
  readonly language?: LanguageTag;
  /** Facts that are not taken from this sentence: the reader took them back, or gave them otherwise in `facts`. */
  readonly unheard?: readonly string[];
  /** The last answer of the dialog: a bare "32 000" answers its question, a bare "and in Shandong?" keeps its topic. */
  readonly previous?: Pick<AskAnswer, 'topic' | 'asks' | 'facts'> & Partial<Pick<AskAnswer, 'skipped' | 'aside'>>;
}
