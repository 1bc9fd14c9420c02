import type * as z from 'zod/mini';
import { checkFacts, InputError } from '../facts';
import type { Fact } from '../types';
import type { Segments } from './json-text';
import { fill, wanted, type Code, type Language, type Values } from './wording';

/** A problem before it is worded. */
export interface Found {
  readonly code: Code;
  readonly at: Segments;
  readonly values: Values;
}

/** The parts of an issue of zod that are looked at. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly issues?: readonly Issue[];
}

const MOST_ISSUES = 200;

/** A value as it can stand in a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return '—';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const anything: Fact = { type: 'boolean', scope: 'firm', audience: 'insured' };
/** The known name that was most likely meant; `checkFacts` already knows how fingers slip. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  try {
    checkFacts({ [word]: null }, Object.fromEntries(known.map((name) => [name, anything])));
  } catch (error) {
    if (error instanceof InputError) return error.expected[0];
  }
  return undefined;
}
export function suggestion(word: string, known: readonly string[], language: Language): string {
  // A bare number or letter is no slip of the finger of another one; and fingers seldom slip at the first letter.
  const meant = word.length < 2 || /^[\d.]+$/.test(word) ? undefined : meantBy(word, known.filter((name) => name[0] === word[0])) ?? meantBy(word, known);
  if (meant !== undefined) return fill(language === 'zh' ? '是不是 {meant}？' : 'did you mean {meant}?', { meant });
  const few = [...new Set(known)].slice(0, 40).join(', ');
  if (few === '') return language === 'zh' ? '删去' : 'remove it';
  return fill(language === 'zh' ? '可用的有：{few}' : 'there are: {few}', { few });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) here = here !== null && typeof here === 'object' ? (here as Record<PropertyKey, unknown>)[key] : undefined;
  return here;
}

function foundOf(issue: Issue, at: Segments, whole: unknown, language: Language, keysAt: (at: Segments) => readonly string[]): Found[] {
  const found = shown(valueAt(whole, at));
  // A message of the schema's own says what is wanted; "Invalid input" says nothing.
  const own = issue.message === 'Invalid input' ? undefined : wanted(issue.message, language);
  const parent = at.slice(0, -1);
  const key = String(at[at.length - 1] ?? '');
  if (valueAt(whole, at) === undefined && at.length > 0 && issue.code !== 'invalid_key') {
    return [{ code: 'missing', at: parent, values: { key, wanted: own ?? expectedOf(issue, language) } }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((name) => ({ code: 'unknown-key', at: [...at, name], values: { key: name, meant: suggestion(name, keysAt(at), language) } }));
    case 'invalid_value':
      return [{ code: 'not-a-choice', at, values: { found, values: (issue.values ?? []).map(String).join(', ') } }];
    case 'invalid_key':
      return [{ code: 'wrong-form', at, values: { found: shown(key), wanted: wanted(issue.issues?.[0]?.message ?? '', language) } }];
    case 'invalid_type':
    case 'invalid_union':
      return [{ code: 'wrong-type', at, values: { found, wanted: own ?? expectedOf(issue, language) } }];
    default:
      return [{ code: 'wrong-form', at, values: { found, wanted: own ?? wanted(issue.message, language) } }];
  }
}
const expectedOf = (issue: Issue, language: Language): string =>
  issue.code === 'invalid_value' ? (issue.values ?? []).map(String).join(', ')
    // Unions stand only for the cells of conditions and for single values.
    : wanted(issue.code === 'invalid_union' ? 'a cell' : (issue.expected ?? ''), language);

/** What is wrong with the shape of a value; nothing when it fits. */
export function shapeProblems(schema: z.ZodMiniType, value: unknown, language: Language): Found[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const keysAt = (at: Segments): readonly string[] => keysOf(schema, at);
  return (result.error.issues as readonly Issue[]).slice(0, MOST_ISSUES).flatMap((issue) => foundOf(issue, issue.path, value, language, keysAt));
}

/** The names that the schema allows at a place, for "did you mean". */
function keysOf(schema: unknown, at: Segments): readonly string[] {
  let here: Definition | undefined = definitionOf(schema);
  for (const segment of at) {
    here = definitionOf(typeof segment === 'number' ? (here?.element ?? here?.items?.[segment]) : (here?.shape?.[String(segment)] ?? here?.valueType));
  }
  return Object.keys(here?.shape ?? {});
}
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly items?: readonly unknown[];
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}
function definitionOf(schema: unknown): Definition | undefined {
  let definition = (schema as { readonly def?: Definition } | undefined)?.def;
  while (definition?.innerType) definition = (definition.innerType as { readonly def: Definition }).def;
  // Of a cell's forms only the band has names.
  if (definition?.options) definition = definition.options.map(definitionOf).find((option) => option?.shape) ?? definition;
  return definition;
}
