import { checkLibrary, chosen, languageOf } from '../given';
import { compile } from '../compile';
import { kitFacts } from '../facts';
import { rulebookIds, rulebookLoaders } from '../generated';
import { askedLoaders } from '../generated/asked';
import { ask } from './ask';
import { isChinese } from './normalise';
import type { AskLibrary, LanguageTag } from './types';

const heardIn = { zh: async () => ({ chinese: (await import('./chinese')).chinese }), en: async () => ({ english: (await import('./english')).english }) };

/** The library with what these words need to be heard: a sentence with English words needs English, one in Chinese needs Chinese, whatever language answers. */
export async function hearing(library: AskLibrary, sentence: string): Promise<AskLibrary> {
  const { chinese, english } = checkLibrary(library);
  const more = { ...(chinese || !isChinese(sentence) ? {} : await heardIn.zh()), ...(english || !/[a-z]{4}/i.test(sentence) ? {} : await heardIn.en()) };
  return Object.keys(more)[0] ? { ...library, ...more } : library;
}

/**
 * The kit's own rulebooks with their sentences in one language: all that `ask` reads.
 * @throws InputError for a language or an id that the kit does not carry.
 */
export async function loadLibrary(tag: LanguageTag, ids: readonly string[] = rulebookIds): Promise<AskLibrary> {
  const language = languageOf(tag);
  // All at once: on a slow line each wait costs more than what it brings.
  const [rulebooks, { default: factTexts }, { words }, heard] = await Promise.all([
    Promise.all(ids.map(async (id) => {
      const loaders = rulebookLoaders[chosen(id, rulebookIds, 'ids')]!;
      const [decisions, texts, forms, asked = {}] = await Promise.all([loaders.decisions(), loaders[language]?.(), loaders.forms(), askedLoaders[language][id]?.()]);
      return { id, book: compile(decisions, kitFacts, {}), texts, forms, asked };
    })),
    language === 'zh' ? import('../generated/facts-zh') : import('../generated/facts-en'),
    language === 'zh' ? import('./words-zh') : import('./words-en'),
    heardIn[language](),
  ]);
  const library: AskLibrary = {
    ...heard, books: rulebooks.map(({ book }) => book), factTexts: { [language]: factTexts }, words: { [language]: words },
    texts: { [language]: Object.fromEntries(rulebooks.flatMap(({ id, texts }) => (texts ? [[id, texts]] : []))) },
    asked: Object.fromEntries(rulebooks.map(({ id, asked }) => [id, asked])), forms: Object.fromEntries(rulebooks.map(({ id, forms }) => [id, forms])),
  };
  // While the page waits for the rest anyway, the index and the patterns are made, so that the first answer is as quick as any.
  for (const said of ['保费第几档', 'how often']) ask(said, { library });
  return library;
}
