import type { DatedTexts } from '../shared/dated/texts';
import { formTexts, type FormTexts } from '../shared/form/texts';
import { addCatalogue, type Translate } from '../shared/locales/i18n';
import type rules from '../shared/locales/revisit-form-rules.zh-CN';
import zh from '../shared/locales/revisit-form.zh-CN';
import { addScaleTexts, scaleTexts, type ScaleTexts } from '../shared/scale-texts';

export type RevisitTexts = typeof zh;
export type RulesTexts = typeof rules;
/** All texts; those of the rules come with the rules. */
export type T = Translate<RevisitTexts & RulesTexts & DatedTexts & FormTexts & ScaleTexts>;
export const revisitTexts = 'revisit-form';
export const rulesTexts = 'revisit-form-rules';
export const allTexts: readonly string[] = [revisitTexts, rulesTexts, 'dated', formTexts, scaleTexts];
addScaleTexts();
addCatalogue(revisitTexts, zh, () => import('../shared/locales/revisit-form.en'));
