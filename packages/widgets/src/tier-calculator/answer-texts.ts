import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/tier-calculator-answer.zh-CN';
import { tierTexts } from './texts';

addCatalogue(tierTexts[1], zh, () => import('../shared/locales/tier-calculator-answer.en'));
