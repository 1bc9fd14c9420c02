import type { FailedProblem } from './desk-state';
import zh from '../locales/form-desk.zh-CN';
import { addCatalogue, loadLanguage, translator, type Language, type Translate } from '../locales/i18n';

export type DeskT = Translate<typeof zh>;
const name = 'form-desk';

/** The words that come with what saves and sends, there in this language when it resolves. */
export function addDeskTexts(language: Language): Promise<void> {
  addCatalogue(name, zh, () => import('../locales/form-desk.en'));
  return loadLanguage(language);
}
type Unsent = keyof typeof zh.desk.unsent;
/** Why the device did not take a record that was to be sent, and what to do next; whatever the browser says of it is no word for a reader. */
export function unsentWords(t: DeskT, problem: Exclude<FailedProblem, 'part'>): string {
  const own: Partial<Record<typeof problem, Unsent>> = { full: 'full', none: 'failed', lost: 'failed', failed: 'failed' };
  const key = own[problem];
  return t(key ? `desk.unsent.${key}` : (`desk.problem.${problem}` as 'desk.problem.full'));
}
export const deskTranslator = (language: Language): DeskT => translator<typeof zh>(language, name);
