import zh from '../locales/form-desk.zh-CN';
import { addCatalogue, loadLanguage, translator, type Language, type Translate } from '../locales/i18n';

export type DeskT = Translate<typeof zh>;
const name = 'form-desk';

/** The words that come with what saves and sends, there in this language when it resolves. */
export function addDeskTexts(language: Language): Promise<void> {
  addCatalogue(name, zh, () => import('../locales/form-desk.en'));
  return loadLanguage(language);
}
export const deskTranslator = (language: Language): DeskT => translator<typeof zh>(language, name);
