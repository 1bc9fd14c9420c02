import { addCatalogue } from './locales/i18n';
import zh from './locales/scale.zh-CN';

export type ScaleTexts = typeof zh;
export const scaleTexts = 'scale';
/** For a widget that shows ratings: call it beside its own `addCatalogue`. */
export const addScaleTexts = (): void => addCatalogue(scaleTexts, zh, () => import('./locales/scale.en'));
