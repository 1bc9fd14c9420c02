import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/tier-calculator.zh-CN';

export type TierTexts = typeof zh;
export const tierTexts = 'tier-calculator';
addCatalogue(tierTexts, zh, () => import('../shared/locales/tier-calculator.en'));
