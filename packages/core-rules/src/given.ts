import type { AskLibrary, AskOptions, Language, LanguageTag } from './ask/types';
import { InputError, printable } from './days';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of the values that there are. */
export function chosen<T extends string>(value: T, values: readonly T[], field: string): T {
  if (values.includes(value)) return value;
  throw new InputError({ code: 'not-a-choice', field, value, problem: `${printable(value)} is not one of the values`, fix: `Give one of: ${values.join(', ')}`, expected: values });
}

/** A page says its language with a country behind it, "zh-CN", and a mini-program "zh_CN". */
export const languageOf = (tag: LanguageTag): Language =>
  chosen(typeof tag === 'string' ? (tag.toLowerCase().replace(/[-_].*/, '') as Language) : tag, ['zh', 'en'], 'language');

/** A library as `loadLibrary` makes it. */
export function checkLibrary(library: AskLibrary): AskLibrary {
  const given: unknown = library;
  if (isObject(given) && Array.isArray(given.books) && isObject(given.texts) && isObject(given.words)) return library;
  throw new InputError({ code: 'wrong-type', field: 'library', value: given, problem: `${printable(given)} is no library`, fix: 'Give what `await loadLibrary("zh")` or `await loadLibrary("en")` answers' });
}

/** What stands beside the sentence: `ask` is called by programs without types too. */
export function checkAskOptions(options: AskOptions): Omit<AskOptions, 'language'> & { readonly language: Language | undefined } {
  const given: unknown = options;
  if (!isObject(given)) throw new InputError({ code: 'not-an-object', field: 'options', value: given, problem: `${printable(given)} is no object of options`, fix: 'Give e.g. { library: await loadLibrary("zh") }' });
  checkLibrary(options.library);
  const { previous } = given;
  if (previous !== undefined && !(isObject(previous) && typeof previous.topic === 'string' && Array.isArray(previous.asks) && (previous.aside === undefined || Array.isArray(previous.aside)) && isObject(previous.facts))) {
    throw new InputError({ code: 'wrong-type', field: 'previous', value: previous, problem: 'it is no answer with topic, asks and facts', fix: 'Give the last answer of `ask`, or leave it out' });
  }
  return { ...options, language: options.language === undefined ? undefined : languageOf(options.language) };
}
