import { typedNumber, type Fact, type FactValue } from '@anze/core-rules';
import type { Engine } from '../applying';
import { readDay } from '../fields/read';
import { sizeFacts } from './wizard';

/** What is wrong with one field: shown beside it and in the summary. */
export interface Problem {
  readonly fact: string;
  readonly code: 'empty' | 'choose' | 'not-a-number' | 'negative' | 'too-large' | 'not-a-day' | 'not-a-choice';
  readonly typed: string;
}
/** What stands in the fields, as it was typed or chosen. */
export type Typed = Readonly<Record<string, string>>;
export interface ReadAnswer {
  readonly values: Readonly<Record<string, FactValue>>;
  readonly problems: readonly Problem[];
}

/** Whether the size of the firm is chosen or worked out. */
export const sizeMode = 'sizeMode';

export const fieldsOf = (fact: string, typed: Typed): readonly string[] => (fact === 'sizeClass' && typed[sizeMode] === 'figures' ? sizeFacts : [fact]);

export function readAnswer(fact: string, facts: Readonly<Record<string, Fact>>, typed: Typed, engine: Engine | null): ReadAnswer {
  const values: Record<string, FactValue> = {};
  const problems: Problem[] = [];
  for (const field of fieldsOf(fact, typed)) {
    const definition = facts[field];
    // Of the figures that give a size, those that do not matter may stay empty.
    const optional = field !== fact && field !== 'industry';
    const text = typed[field] ?? '';
    if (!definition || (optional && text.trim() === '')) continue;
    const read = readField(definition, text, engine);
    if ('code' in read) problems.push({ fact: field, code: read.code, typed: text.trim().slice(0, 40) });
    else values[field] = read.value;
  }
  return { values, problems };
}

export function readField(definition: Fact, text: string, engine: Engine | null): { readonly value: FactValue } | { readonly code: Problem['code'] } {
  const { type } = definition;
  if (type === 'yuan' || type === 'number') {
    const read = typedNumber(text);
    return typeof read === 'string' ? { code: read } : checked(definition, read, engine);
  }
  if (type === 'day') {
    const read = readDay(text);
    return 'problem' in read ? { code: read.problem } : checked(definition, read.value, engine);
  }
  if (text === '') return { code: 'choose' };
  if (type === 'boolean') return text === 'true' || text === 'false' ? { value: text === 'true' } : { code: 'not-a-choice' };
  return checked(definition, type === 'choice' ? (definition.values?.find((value) => String(value) === text) ?? text) : text, engine);
}

/** The engine's own check has the last word; before it is there, only place and trade are chosen, from its own lists. */
function checked(definition: Fact, value: FactValue, engine: Engine | null): { readonly value: FactValue } | { readonly code: Problem['code'] } {
  try {
    return { value: engine ? engine.checkFacts({ value }, { value: definition }).value! : value };
  } catch (error) {
    const code = engine && error instanceof engine.InputError ? error.code : '';
    return { code: code === 'negative' || code === 'too-large' || code === 'not-a-day' ? code : 'not-a-choice' };
  }
}

/** An answer as it stood in its field. */
export const typedOf = (value: FactValue | undefined): string => (value === undefined ? '' : String(value));
