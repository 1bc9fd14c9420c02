import type { ClaimTexts, DatedTexts } from '../shared/dated/texts';
import { addCatalogue } from '../shared/locales/i18n';
import type caseZh from '../shared/locales/complaint-tracker-case.zh-CN';
import zh from '../shared/locales/complaint-tracker.zh-CN';

export type StartTexts = typeof zh;
export type CaseTexts = typeof caseZh;
/** All texts; those of cases come with the rules. */
export type TrackerTexts = StartTexts & CaseTexts & DatedTexts & ClaimTexts;
export const startTexts = 'complaint-tracker';
export const caseTexts = 'complaint-tracker-case';
// By name only: their words come with the rules.
export const allTexts: readonly string[] = [startTexts, caseTexts, 'dated', 'claim'];
addCatalogue(startTexts, zh, () => import('../shared/locales/complaint-tracker.en'));
