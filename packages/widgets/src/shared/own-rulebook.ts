import { checkRulebook } from '@anze/core-rules/check';
import { parseTexts, readRulebook, type Parsed } from '@anze/core-rules/parse-rulebook';
import type { Rulebook } from '@anze/core-rules';
import { addCatalogue, loadLanguage, translator, type Language, type Translate } from './locales/i18n';
import zh from './locales/own-rulebook.zh-CN';
import { LimitError, StatusError, limitedText } from './limited-text';
import { KitBook } from './rulebooks';
import { safeUrl } from './safe-url';

type Say = Translate<typeof zh>;

// Loaded only when a page brings a rulebook of its own: the proof of it needs a schema.
async function textAt(address: string, t: Say): Promise<string> {
  try {
    return await limitedText(address);
  } catch (error) {
    if (error instanceof LimitError) error.message = t(error.limit, { address });
    else if (error instanceof StatusError) error.message = t(error.status === 404 ? 'absent' : 'status', { address, status: error.status });
    // The browser does not tell whether the network, the other host or the page's own policy was in the way.
    else if (error instanceof TypeError) error.message = t('unreachable', { address });
    throw error;
  }
}

const MOST_ERRORS = 5;
/** Of the right shape a book may still make no sense: an unknown fact in a condition, a reading that no dispute has. */
function proveSense({ value, placeOf }: Parsed<Rulebook>, language: 'zh' | 'en', t: Say): void {
  const errors = checkRulebook(value, {}, [], { language, lineOf: (_, at) => placeOf(at).line }).filter(({ severity }) => severity === 'error');
  if (!errors.length) return;
  const more = errors.length > MOST_ERRORS ? [`… ${errors.length}`] : [];
  throw new Error([...errors.slice(0, MOST_ERRORS).map(({ line, path, message, fix }) => `${line === undefined ? '' : t('line', { line })}${path}: ${message}; ${fix}`), ...more].join(' | '));
}

/** The engine's errors count lines in English, whatever the language of the rest. */
function readIn(language: 'zh' | 'en', text: string, t: Say): Parsed<Rulebook> {
  try {
    return readRulebook(text, { language });
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replace(/^line (\d+): /, (_, line: string) => t('line', { line }));
    throw error;
  }
}

/** A host's own `rulebook.json`; its sentences stand beside it as `zh.json` and `en.json`. */
export async function ownRulebook(src: string, language: Language): Promise<KitBook> {
  const name = (one: Language) => (one === 'en' ? 'en' : 'zh');
  addCatalogue('own-rulebook', zh, () => import('./locales/own-rulebook.en'));
  await loadLanguage(language);
  const t: Say = translator<typeof zh>(language, 'own-rulebook');
  if (!safeUrl(src)) throw new Error(t('unsafe', { address: src }));
  const address = new URL(src, document.baseURI).href;
  const read = readIn(name(language), await textAt(address, t), t);
  proveSense(read, name(language), t);
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, workedOut: _workedOut, ...rulebook } = read.value;
  return new KitBook({ ...rulebook, forms: [], procedures: [], notEncoded: {} }, async (one) =>
    parseTexts(await textAt(new URL(`${name(one)}.json`, address).href, t), { language: name(language) }));
}
