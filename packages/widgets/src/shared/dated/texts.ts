import { addCatalogue } from '../locales/i18n';
import claimZh from '../locales/claim.zh-CN';
import zh from '../locales/dated.zh-CN';

/** Words of dated things and of claims; several widgets speak of both. */
export type DatedTexts = typeof zh;
export type ClaimTexts = typeof claimZh;
export const datedTexts = 'dated';
export const claimTexts = 'claim';
export const addDatedTexts = (): void => {
  addCatalogue(datedTexts, zh, () => import('../locales/dated.en'));
  addCatalogue(claimTexts, claimZh, () => import('../locales/claim.en'));
};
