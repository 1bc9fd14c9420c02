import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/tier-calculator-answer.zh-CN';
import { tierTexts } from './texts';

/** Called by whoever fetched the answer: a module that only ran by being imported would be shaken out of the build. */
export const addAnswerTexts = (): void => addCatalogue(tierTexts[1], zh, () => import('../shared/locales/tier-calculator-answer.en'));
