import type { ClaimTexts, DatedTexts } from '../shared/dated/texts';
import { addCatalogue } from '../shared/locales/i18n';
import type rules from '../shared/locales/service-calendar-rules.zh-CN';
import zh from '../shared/locales/service-calendar.zh-CN';

export type MonthTexts = typeof zh;
/** All texts; those of the rules come with the rules. */
export type CalendarTexts = MonthTexts & typeof rules & DatedTexts & ClaimTexts;
export const monthTexts = 'service-calendar';
export const rulesTexts = 'service-calendar-rules';
// By name only: their words come with the rules.
export const allTexts: readonly string[] = [monthTexts, rulesTexts, 'dated', 'claim'];
addCatalogue(monthTexts, zh, () => import('../shared/locales/service-calendar.en'));
