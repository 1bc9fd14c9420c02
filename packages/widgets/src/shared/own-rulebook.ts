import { checkRulebook } from '@anze/core-rules/check';
import { parseTexts, readRulebook, type Parsed } from '@anze/core-rules/parse-rulebook';
import type { Rulebook } from '@anze/core-rules';
import type { Language } from './locales/i18n';
import { limitedText } from './limited-text';
import { KitBook } from './rulebooks';
import { safeUrl } from './safe-url';

// Loaded only when a page brings a rulebook of its own: the proof of it needs a schema.
async function textAt(address: string): Promise<string> {
  if (!safeUrl(address)) throw new Error(address);
  return limitedText(address);
}

const MOST_ERRORS = 5;
/** Of the right shape a book may still make no sense: an unknown fact in a condition, a reading that no dispute has. */
function proveSense({ value, placeOf }: Parsed<Rulebook>, language: 'zh' | 'en'): void {
  const errors = checkRulebook(value, {}, [], { language, lineOf: (_, at) => placeOf(at).line }).filter(({ severity }) => severity === 'error');
  if (!errors.length) return;
  const more = errors.length > MOST_ERRORS ? [`… ${errors.length}`] : [];
  throw new Error([...errors.slice(0, MOST_ERRORS).map(({ line, path, message, fix }) => `${line === undefined ? '' : language === 'zh' ? `第 ${line} 行：` : `line ${line}: `}${path}: ${message}; ${fix}`), ...more].join(' | '));
}

/** The engine's errors count lines in English, whatever the language of the rest. */
function readIn(language: Language, text: string): Parsed<Rulebook> {
  try {
    return readRulebook(text, { language: language === 'en' ? 'en' : 'zh' });
  } catch (error) {
    if (error instanceof Error && language !== 'en') error.message = error.message.replace(/^line (\d+): /, '第 $1 行：');
    throw error;
  }
}

/** A host's own `rulebook.json`; its sentences stand beside it as `zh.json` and `en.json`. */
export async function ownRulebook(src: string, language: Language): Promise<KitBook> {
  const name = (one: Language) => (one === 'en' ? 'en' : 'zh');
  const address = new URL(src, document.baseURI).href;
  const read = readIn(language, await textAt(address));
  proveSense(read, name(language));
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, ...rulebook } = read.value;
  return new KitBook({ ...rulebook, forms: [], procedures: [], notEncoded: {} }, async (one) =>
    parseTexts(await textAt(new URL(`${name(one)}.json`, address).href), { language: name(language) }));
}
