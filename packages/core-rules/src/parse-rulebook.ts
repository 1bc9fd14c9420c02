import type * as z from 'zod/mini';
import { JsonProblem, pathOf, readJson, type ReadJson, type Segments } from './check/json-text';
import { shapeProblems, type Found } from './check/shape';
import { say, type Code, type Language } from './check/wording';
import { askedSchema, rulebookSchema, textsSchema } from './schema';
import type { AskedWords, Rulebook, RulebookTexts } from './types';

export interface RulebookProblem {
  /** Where it is, e.g. `entitlements[3].rows[0].when.premium`; empty for the whole file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: Code;
  readonly message: string;
  readonly fix: string;
}

/** A rulebook, or its texts, that cannot be used as it stands. Nothing else is thrown, whatever the text. */
export class RulebookProblems extends Error {
  constructor(readonly problems: readonly RulebookProblem[]) {
    const first = problems[0];
    super(first ? `line ${first.line}: ${first.path ? `${first.path}: ` : ''}${first.message}; ${first.fix}` : '');
    this.name = 'RulebookProblems';
  }
}

export interface ParseOptions {
  /** The language of the sentences; English by default, as of every error of the engine. */
  readonly language?: Language;
}

/** With the value, the lines of the text it was read from. */
export interface Parsed<T> {
  readonly value: T;
  readonly placeOf: ReadJson['placeOf'];
}

function parse<T>(text: string, schema: z.ZodMiniType, language: Language, more: (value: T) => Found[], otherFile: (value: unknown) => Found[] = () => []): Parsed<T> {
  let read: ReadJson;
  try {
    read = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const { code, path, place, found } = error;
    throw new RulebookProblems([{ path, ...place, code, ...say(code, language, { found, ...place }) }]);
  }
  const other = otherFile(read.value);
  const shape = other.length ? other : shapeProblems(schema, read.value, language);
  const found = shape.length ? shape : more(read.value as T);
  if (found.length) {
    throw new RulebookProblems(found.map(({ code, at, values }) => ({ path: pathOf(at), ...read.placeOf(at), code, ...say(code, language, values) })));
  }
  return { value: read.value as T, placeOf: read.placeOf };
}

/** Rules, deadlines and forms share one set of names: texts and references find them by name alone. */
export function duplicateIds(book: Rulebook): Found[] {
  const found: Found[] = [];
  const unique = (places: readonly { readonly id: string; readonly at: Segments }[]) => {
    const first = new Map<string, Segments>();
    for (const { id, at } of places) {
      const other = first.get(id);
      if (other) found.push({ code: 'duplicate-id', at: [...at, 'id'], values: { id, other: pathOf(other) } });
      else first.set(id, at);
    }
  };
  const places = (key: 'entitlements' | 'duties' | 'deadlines' | 'forms' | 'procedures' | 'disputes') => book[key].map(({ id }, i) => ({ id, at: [key, i] }));
  unique([...places('entitlements'), ...places('duties'), ...places('deadlines'), ...places('forms')]);
  unique(places('procedures'));
  unique(places('disputes'));
  book.forms.forEach((form, i) => unique(form.fields.map(({ id }, k) => ({ id, at: ['forms', i, 'fields', k] }))));
  return found;
}

/** Another file in place of the rulebook, told as that: the list of all that it lacks would help nobody. */
function anotherFile(value: unknown): Found[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const has = (...keys: readonly string[]): boolean => keys.some((key) => key in value);
  if (has('scope', 'tables', 'entitlements', 'duties', 'deadlines')) return [];
  return [{ code: has('clauses', 'nodes', 'labels') ? 'texts-file' : 'not-a-rulebook', at: [], values: {} }];
}

/** `parseRulebook`, with the places of its values for the check. */
export const readRulebook = (text: string, { language = 'en' }: ParseOptions = {}): Parsed<Rulebook> => parse(text, rulebookSchema, language, duplicateIds, anotherFile);
export const readTexts = (text: string, { language = 'en' }: ParseOptions = {}): Parsed<RulebookTexts> => parse<RulebookTexts>(text, textsSchema, language, () => []);
export const readAsked = (text: string, { language = 'en' }: ParseOptions = {}): Parsed<AskedWords> => parse<AskedWords>(text, askedSchema, language, () => []);

/**
 * The text of a `rulebook.json` from anywhere, proved: not too large, too deep or made to harm, JSON, of the right shape, no name twice.
 * Whether it makes sense is the work of `checkRulebook`.
 * @throws RulebookProblems, each with path, line and what to do.
 */
export const parseRulebook = (text: string, options?: ParseOptions): Rulebook => readRulebook(text, options).value;

/** The text of a `zh.json` or `en.json`; see `parseRulebook`. */
export const parseTexts = (text: string, options?: ParseOptions): RulebookTexts => readTexts(text, options).value;
