import { addDatedTexts } from '../shared/dated/texts';
import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/complaint-tracker-case.zh-CN';
import { caseTexts } from './texts';

/** The texts that come with the rules. */
export const addCaseTexts = (): void => {
  addCatalogue(caseTexts, zh, () => import('../shared/locales/complaint-tracker-case.en'));
  addDatedTexts();
};
