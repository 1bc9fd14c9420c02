import { ask, hearing, loadLibrary, type AskLibrary, type Language } from '../ask/index';
import { rulebookLoaders } from '../generated';
import type { Facts, RulebookTexts } from '../types';
import { withArticles } from './books';
import { readJsonFile, readText } from './input';
import type { Command } from './run';
import { dayOf, dayOption, factsOption } from './shared-options';
import { CommandError } from './words';

/** English texts name no places: they are said in English here, as every other command says them. */
async function libraryIn(language: Language): Promise<AskLibrary> {
  const library = await loadLibrary(language);
  if (language === 'zh') return library;
  const texts = await Promise.all(Object.entries(library.texts.en ?? {}).map(async ([id, own]): Promise<[string, RulebookTexts]> => [id, withArticles(own, await rulebookLoaders[id]?.zh?.()) ?? own]));
  return { ...library, texts: { en: Object.fromEntries(texts) } };
}

export const askCommand: Command = {
  name: 'ask',
  usage: '"一句话" [--facts F.json]',
  about: { zh: '用一句话问，照规则回答', en: 'ask in one sentence, answered by the rules' },
  example: 'anze ask "广东采石场，保费三万二，去年没出事，他们一年得来几次？"',
  options: { ...factsOption, ...dayOption },
  files: 50,
  run: async (options, language, { out }) => {
    const sentence = options.files.map((word) => (word === '-' ? readText(word, '-', language) : word)).join(' ').trim();
    if (sentence === '') throw new CommandError('sentence-missing', { example: askCommand.example });
    // Without --lang the sentence's own language answers.
    const spoken = options.has('lang') || /[\u3400-\u9fff]/.test(sentence) ? language : 'en';
    const path = options.one('facts');
    const facts = path === undefined ? undefined : (readJsonFile(path, '--facts', language) as Facts);
    const on = dayOf(options);
    const answer = ask(sentence, { library: await hearing(await libraryIn(spoken), sentence), language: spoken, ...(facts ? { facts } : {}), ...(on === undefined ? {} : { on }) });
    out(options.has('json') ? JSON.stringify(answer, null, 2) : answer.answer);
    return 0;
  },
};
