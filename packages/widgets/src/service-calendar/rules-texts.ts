import { addDatedTexts } from '../shared/dated/texts';
import { addCatalogue } from '../shared/locales/i18n';
import { addQuestionTexts } from '../shared/questions/texts';
import zh from '../shared/locales/service-calendar-rules.zh-CN';
import { rulesTexts } from './texts';

/** The texts that come with the rules. */
export const addRulesTexts = (): void => {
  addCatalogue(rulesTexts, zh, () => import('../shared/locales/service-calendar-rules.en'));
  addDatedTexts();
  addQuestionTexts();
};
