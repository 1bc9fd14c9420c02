import { addDatedTexts } from '../shared/dated/texts';
import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/revisit-form-rules.zh-CN';
import { rulesTexts } from './texts';

/** The texts that come with the rules. */
export function addTexts(): void {
  addDatedTexts();
  addCatalogue(rulesTexts, zh, () => import('../shared/locales/revisit-form-rules.en'));
}
