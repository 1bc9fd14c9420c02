import { addCatalogue } from '../locales/i18n';
import zh from '../locales/questions.zh-CN';

export type QuestionTexts = typeof zh;
export const questionTexts = 'questions';

/** Called by whoever asks: a module that only ran by being imported would be shaken out of the build. */
export const addQuestionTexts = (): void => addCatalogue(questionTexts, zh, () => import('../locales/questions.en'));
