import type * as z from 'zod/mini';
import { nearest } from '../facts';
import type { Segments } from './json-text';
import { wantedAtTop } from './words-of-head';
import { fill, wanted, type Code, type Language, type Values } from './wording';

/** A problem before it is worded. */
export interface Found {
  readonly code: Code;
  readonly at: Segments;
  readonly values: Values;
}

const MOST_ISSUES = 200;

/** A value as it can stand in a sentence. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function suggestion(word: string, known: readonly string[], language: Language): string {
  // A bare number or letter is no slip of the finger of another one; and fingers seldom slip at the first letter.
  const meant = word.length < 2 || /^[\d.]+$/.test(word) ? undefined : nearest(word, known.filter((name) => name[0] === word[0])) ?? nearest(word, known);
  if (meant !== undefined) return fill(language === 'zh' ? '是不是 {meant}？' : 'did you mean {meant}?', { meant });
  const few = [...new Set(known)].slice(0, 40).join(', ');
  if (few === '') return language === 'zh' ? '删去' : 'remove it';
  return fill(language === 'zh' ? '可用的有：{few}' : 'there are: {few}', { few });
}

const valueAt = (value: unknown, path: Segments): unknown => path.reduce((here, key) => (here as Readonly<Record<PropertyKey, unknown>>)[key], value);

/** The issues that say what belongs at a place. */
type Expecting = Extract<z.core.$ZodIssue, { readonly code: 'invalid_value' | 'invalid_union' | 'invalid_type' }>;

function foundOf(issue: z.core.$ZodIssue, whole: unknown, language: Language, keysAt: (at: Segments) => readonly string[]): Found[] {
  const at = issue.path;
  const key = String(at[at.length - 1]);
  // JSON holds nothing that is undefined: it is not there.
  if (valueAt(whole, at) === undefined) {
    const atTop = at.length === 1 ? wantedAtTop(key, 'expected' in issue ? issue.expected : '', language) : undefined;
    return [{ code: 'missing', at: at.slice(0, -1), values: { key, wanted: atTop ?? expectedOf(issue as Expecting, language, keysAt) } }];
  }
  const found = shown(valueAt(whole, at));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({ code: 'unknown-key', at: [...at, name], values: { key: name, meant: suggestion(name, keysAt(at), language) } }));
    case 'invalid_value':
      return [{ code: 'not-a-choice', at, values: { found, values: expectedOf(issue, language, keysAt) } }];
    case 'invalid_key':
      return [{ code: 'wrong-form', at, values: { found: shown(key), wanted: wanted(issue.issues[0]!.message, language) } }];
    case 'invalid_type':
    case 'invalid_union':
      return [{ code: 'wrong-type', at, values: { found, wanted: expectedOf(issue, language, keysAt) } }];
    default:
      return [{ code: 'wrong-form', at, values: { found, wanted: wanted(issue.message, language) } }];
  }
}
function expectedOf(issue: Expecting, language: Language, keysAt: (at: Segments) => readonly string[]): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  // Unions stand only for the cells of conditions, of which the band has names, and for single values.
  if (issue.code === 'invalid_union') return wanted(keysAt(issue.path).length > 0 ? 'a cell' : 'a value', language);
  return wanted(issue.expected, language);
}

/** What is wrong with the shape of a value; nothing when it fits. */
export function shapeProblems(schema: z.ZodMiniType, value: unknown, language: Language): Found[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const keysAt = (at: Segments): readonly string[] => keysOf(schema, at);
  return result.error.issues.slice(0, MOST_ISSUES).flatMap((issue) => foundOf(issue, value, language, keysAt));
}

/** The names that the schema allows at a place, for "did you mean". */
function keysOf(schema: unknown, at: Segments): readonly string[] {
  let here = definitionOf(schema);
  for (const segment of at) here = definitionOf(here.element ?? here.shape?.[String(segment)] ?? here.valueType);
  return Object.keys(here.shape ?? {});
}
interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  /** The conditions that stand beside the event in `on`. */
  readonly right?: unknown;
  readonly options?: readonly unknown[];
}
function definitionOf(schema: unknown): Definition {
  const { def } = schema as { readonly def: Definition };
  const inner = def.innerType ?? def.right;
  if (inner) return definitionOf(inner);
  // Of a cell's forms only the band has names.
  return def.options?.map(definitionOf).find(({ shape }) => shape) ?? def;
}
