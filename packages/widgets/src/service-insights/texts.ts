import { addCatalogue, type Translate } from '../shared/locales/i18n';
import zh from '../shared/locales/service-insights.zh-CN';
import { addScaleTexts, scaleTexts, type ScaleTexts } from '../shared/scale-texts';

export type InsightsTexts = typeof zh & ScaleTexts;
export type T = Translate<InsightsTexts>;
export const insightsTexts: readonly string[] = ['service-insights', scaleTexts];
addScaleTexts();
addCatalogue('service-insights', zh, () => import('../shared/locales/service-insights.en'));
