import { formTexts, type FormTexts } from '../shared/form/texts';
import { addCatalogue, type Translate } from '../shared/locales/i18n';
import zh from '../shared/locales/hazard-list.zh-CN';
import type part from '../shared/locales/hazard-part.zh-CN';

export type FirstTexts = typeof zh;
/** All texts; those of the lists come with the lists. */
export type HazardTexts = FirstTexts & typeof part & FormTexts;
export type HazardT = Translate<HazardTexts>;
export const firstTexts = 'hazard-list';
export const partTexts = 'hazard-part';
// The part's by name only: its words come with the lists.
export const allTexts: readonly string[] = [firstTexts, partTexts, formTexts];
addCatalogue(firstTexts, zh, () => import('../shared/locales/hazard-list.en'));
