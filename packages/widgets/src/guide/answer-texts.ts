import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/guide-answer.zh-CN';

export type AnswerTexts = typeof zh;
export const answerTexts = 'guide-answer';
/** The texts that come with the engine. */
export const addAnswerTexts = (): void => addCatalogue(answerTexts, zh, () => import('../shared/locales/guide-answer.en'));
