import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/guide.zh-CN';
import type { DialogTexts } from './dialog-texts';

/** All texts; those of the dialog come with it, and are named here only. */
export type GuideTexts = typeof zh & DialogTexts;
export const guideTexts: readonly string[] = ['guide', 'guide-dialog'];
addCatalogue('guide', zh, () => import('../shared/locales/guide.en'));
