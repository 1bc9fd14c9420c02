import { checkLibrary, chosen, languageOf } from '../given';
import { compile, type Book } from '../compile';
import { kitFacts } from '../facts';
import { rulebookIds, rulebookLoaders } from '../generated';
import { askedLoaders } from '../generated/asked';
import type { RulebookForms } from '../generated-types';
import type { AskedWords, RulebookTexts } from '../types';
import { ask } from './ask';
import type { AskLibrary, LanguageTag } from './types';

const loadEnglish = async (): Promise<Pick<AskLibrary, 'english'>> => ({ english: (await import('./english')).english });

/** The library with what these words need to be heard: a sentence with English words needs English, whatever language answers. */
export const hearing = async (library: AskLibrary, sentence: string): Promise<AskLibrary> =>
  checkLibrary(library).english || !/[a-z]{4}/i.test(sentence) ? library : { ...library, ...(await loadEnglish()) };

/**
 * The kit's own rulebooks with their sentences in one language: all that `ask` reads.
 * @throws InputError for a language or an id that the kit does not carry.
 */
export async function loadLibrary(tag: LanguageTag, ids: readonly string[] = rulebookIds): Promise<AskLibrary> {
  const language = languageOf(tag);
  const books: Book[] = [];
  const texts: Record<string, RulebookTexts> = {};
  const forms: Record<string, RulebookForms> = {};
  const asked: Record<string, AskedWords> = {};
  for (const id of ids) {
    const loaders = rulebookLoaders[chosen(id, rulebookIds, 'ids')]!;
    const [decisions, own, form, said = {}] = await Promise.all([loaders.decisions(), loaders[language]?.(), loaders.forms(), askedLoaders[language][id]?.()]);
    books.push(compile(decisions, kitFacts, {}));
    if (own) texts[id] = own;
    forms[id] = form;
    asked[id] = said;
  }
  const factTexts = language === 'zh' ? (await import('../generated/facts-zh')).default : (await import('../generated/facts-en')).default;
  const { words } = language === 'zh' ? await import('./words-zh') : await import('./words-en');
  const library: AskLibrary = { ...(language === 'en' ? await loadEnglish() : {}), books, texts: { [language]: texts }, asked, factTexts: { [language]: factTexts }, words: { [language]: words }, forms };
  // While the page waits for the rest anyway, the index and the patterns are made, so that the first answer is as quick as any.
  for (const said of ['保费第几档', 'how often']) ask(said, { library });
  return library;
}
