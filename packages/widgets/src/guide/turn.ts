import type { Facts, FactValue, Force } from '@anze/core-rules';
import type { AskTopic } from '@anze/core-rules/ask';
import type { Language } from '../shared/locales/i18n';

export interface Option {
  readonly value: FactValue;
  readonly label: string;
}
/** What is asked back, with its answers to tap where it has few. */
export interface Asking {
  readonly fact: string;
  readonly words: string;
  /** Where the answer is found; may be empty. */
  readonly help: string;
  readonly options: readonly Option[];
}
/** A fact that the answer counts with. */
export interface Heard {
  readonly fact: string;
  readonly words: string;
  /** This sentence told it; the others were known before. */
  readonly isNew: boolean;
}
export interface TurnItem {
  readonly rulebook: string;
  readonly id: string;
  readonly clauses: readonly string[];
  readonly text: string;
  readonly force: Force | null;
  readonly amount: string;
  /** It may hold or not: a fact is missing. */
  readonly isOpen: boolean;
}
export interface TurnDate {
  readonly label: string;
  readonly words: string;
  readonly state: 'upcoming' | 'overdue' | 'done';
  readonly provisional: boolean;
}
/** What one rulebook says. */
export interface TurnPart {
  readonly rulebook: string;
  readonly title: string;
  /** What must be said of the book before anything in it: a draft, unverified, may not apply, or that this is only supposed. */
  readonly marks: readonly string[];
  readonly tier: { readonly words: string; readonly isOpen: boolean; readonly clauses: readonly string[] } | null;
  readonly items: readonly TurnItem[];
  readonly dates: readonly TurnDate[];
}
export interface TurnDispute {
  readonly rulebook: string;
  readonly text: string;
  readonly readings: readonly { readonly id: string; readonly text: string; readonly clauses: readonly string[]; readonly isUsed: boolean }[];
}
/** What can be tapped under a turn, in one language. */
export interface Tappable {
  readonly language: Language;
  readonly asking: readonly Asking[];
  readonly heard: readonly Heard[];
}
/** What the sentence was heard with: the same question can be asked again with one fact changed. */
export interface Context {
  readonly topic: AskTopic;
  readonly asks: readonly string[];
  /** Questions that were put aside; older turns have none. */
  readonly aside?: readonly string[];
}

/** One question with its answer: plain data, ready to be shown without the engine, and kept on the device as it is. */
export interface Turn {
  readonly format: 1;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: Language;
  /** The page's own language then; older turns have none. */
  readonly page?: Language;
  /** What stands in the reader's bubble. */
  readonly you: string;
  /** What the engine was asked: for a tap, the question that it answers. */
  readonly sentence: string;
  readonly previous: Context | null;
  readonly unheard: readonly string[];
  /** What the page itself said then, and what holds after this turn. */
  readonly given: Facts;
  readonly facts: Facts;
  readonly topic: AskTopic;
  readonly asks: readonly string[];
  readonly aside?: readonly string[];
  readonly outside: boolean;
  /** The wording of the host's own model, where the check let it stand. */
  readonly lead: string;
  readonly notes: readonly string[];
  readonly parts: readonly TurnPart[];
  readonly disputes: readonly TurnDispute[];
  readonly heard: readonly Heard[];
  /** What is asked back: what was not surely understood, then what matters next. */
  readonly asking: readonly Asking[];
  /** Tags of the widgets that go on from here. */
  readonly opens: readonly string[];
  /** The engine's own words, for copying. */
  readonly text: string;
}

const isList = (value: unknown): boolean => Array.isArray(value);
const isListIfAny = (value: unknown): boolean => value === undefined || isList(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const hasLists = (value: unknown, ...names: readonly string[]): boolean => isRecord(value) && names.every((name) => isList((value as Record<string, unknown>)[name]));

/** A stored turn, or `null` for what is none: an older or a newer kit may have written it. */
export function readTurn(stored: unknown): Turn | null {
  if (!isRecord(stored)) return null;
  const turn = stored as Turn;
  const isWhole = turn.format === 1 && typeof turn.at === 'number'
    && [turn.id, turn.you, turn.sentence, turn.text, turn.lead, turn.language, turn.topic].every(isText)
    && [turn.unheard, turn.asks, turn.notes, turn.parts, turn.disputes, turn.heard, turn.asking, turn.opens].every(isList)
    && isRecord(turn.facts) && isRecord(turn.given)
    && turn.parts.every((part) => hasLists(part, 'items', 'dates', 'marks') && part.items.every((item) => hasLists(item, 'clauses')) && part.dates.every(isRecord) && (part.tier === null || hasLists(part.tier, 'clauses')))
    && turn.disputes.every((dispute) => hasLists(dispute, 'readings') && dispute.readings.every((reading) => hasLists(reading, 'clauses') && isText(reading.id)))
    && turn.asking.every((asking) => hasLists(asking, 'options') && asking.options.every(isRecord)) && turn.heard.every(isRecord)
    && isListIfAny(turn.aside) && (turn.previous === null || (hasLists(turn.previous, 'asks') && isListIfAny(turn.previous.aside)));
  return isWhole ? turn : null;
}
