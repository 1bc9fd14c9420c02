// What keeps and sends, and what the bar says of it beside its line; fetched once the form stands.
import type { Language } from '../locales/i18n';
import { addDeskTexts } from './desk-texts';
import { ignoreSecondClicks } from './second-click';

export { RestBackend } from '../backend/rest-backend';
export { DeskDetails } from './desk-details';
export { DeskEngine } from './desk-engine';
export { deskTranslator } from './desk-texts';

/** What a form needs once, before anything can be kept or sent. Every form that sends comes by here. */
export async function begin(host: object & { readonly language?: Language }): Promise<void> {
  if (host instanceof EventTarget) ignoreSecondClicks(host);
  await addDeskTexts(host.language ?? 'zh-CN');
}
