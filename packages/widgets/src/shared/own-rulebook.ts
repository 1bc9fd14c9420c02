import { parseRulebook, parseTexts } from '@anze/core-rules/parse-rulebook';
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

/** A host's own `rulebook.json`; its sentences stand beside it as `zh.json` and `en.json`. */
export async function ownRulebook(src: string, language: Language): Promise<KitBook> {
  const name = (one: Language) => (one === 'en' ? 'en' : 'zh');
  const address = new URL(src, document.baseURI).href;
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, ...rulebook } = parseRulebook(await textAt(address), { language: name(language) });
  return new KitBook({ ...rulebook, forms: [], procedures: [], notEncoded: {} }, async (one) =>
    parseTexts(await textAt(new URL(`${name(one)}.json`, address).href), { language: name(language) }));
}
