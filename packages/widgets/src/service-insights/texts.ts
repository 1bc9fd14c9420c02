import { addCatalogue, type Translate } from '../shared/locales/i18n';
import zh from '../shared/locales/service-insights.zh-CN';

export type InsightsTexts = typeof zh;
export type T = Translate<InsightsTexts>;
export const insightsTexts = 'service-insights';
addCatalogue(insightsTexts, zh, () => import('../shared/locales/service-insights.en'));
