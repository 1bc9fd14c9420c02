import { addCatalogue } from '../shared/locales/i18n';
import zh from '../shared/locales/hazard-part.zh-CN';
import { partTexts } from './texts';

/** The texts that come with the lists. */
export const addPartTexts = (): void => addCatalogue(partTexts, zh, () => import('../shared/locales/hazard-part.en'));
