import { checkRulebook } from '@anze/core-rules/check';
import { parseTexts, readRulebook, type Parsed } from '@anze/core-rules/parse-rulebook';
import type { Rulebook } from '@anze/core-rules';
import type { Language } from './locales/i18n';
import { KitBook } from './rulebooks';
import { safeUrl } from './safe-url';

// Loaded only when a page brings a rulebook of its own: the proof of it needs a schema.
async function textAt(address: string): Promise<string> {
  if (!safeUrl(address)) throw new Error(address);
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

const MOST_ERRORS = 5;
/** Of the right shape a book may still make no sense: an unknown fact in a condition, a reading that no dispute has. */
function proveSense({ value, placeOf }: Parsed<Rulebook>, language: 'zh' | 'en'): void {
  const errors = checkRulebook(value, {}, [], { language, lineOf: (_, at) => placeOf(at).line }).filter(({ severity }) => severity === 'error');
  if (!errors.length) return;
  const more = errors.length > MOST_ERRORS ? [`… ${errors.length}`] : [];
  throw new Error([...errors.slice(0, MOST_ERRORS).map(({ line, path, message, fix }) => `${line === undefined ? '' : `${line}: `}${path}: ${message}; ${fix}`), ...more].join(' | '));
}

/** A host's own `rulebook.json`; its sentences stand beside it as `zh.json` and `en.json`. */
export async function ownRulebook(src: string, language: Language): Promise<KitBook> {
  const name = (one: Language) => (one === 'en' ? 'en' : 'zh');
  const address = new URL(src, document.baseURI).href;
  const read = readRulebook(await textAt(address), { language: name(language) });
  proveSense(read, name(language));
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, ...rulebook } = read.value;
  return new KitBook({ ...rulebook, forms: [], procedures: [], notEncoded: {} }, async (one) =>
    parseTexts(await textAt(new URL(`${name(one)}.json`, address).href), { language: name(language) }));
}
