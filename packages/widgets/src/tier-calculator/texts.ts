import { addCatalogue } from '../shared/locales/i18n';
import type answer from '../shared/locales/tier-calculator-answer.zh-CN';
import { addQuestionTexts, questionTexts, type QuestionTexts } from '../shared/questions/texts';
import zh from '../shared/locales/tier-calculator.zh-CN';

/** All texts; those of the answer come with the answer. */
export type TierTexts = typeof zh & typeof answer & QuestionTexts;
export const tierTexts = ['tier-calculator', 'tier-calculator-answer', questionTexts] as const;
addQuestionTexts();
addCatalogue(tierTexts[0], zh, () => import('../shared/locales/tier-calculator.en'));
