import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/guide-dialog.zh-CN';

export type DialogTexts = typeof zh;
export const addDialogTexts = (): void => addCatalogue('guide-dialog', zh, () => import('../shared/locales/guide-dialog.en'));
