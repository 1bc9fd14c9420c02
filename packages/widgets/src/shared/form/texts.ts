import { addCatalogue, type Translate } from '../locales/i18n';
import zh from '../locales/form.zh-CN';

export type FormTexts = typeof zh;
/** The catalogue's name: put it among a widget's own, `this.translator<MyTexts & FormTexts>([mine, formTexts])`. */
export const formTexts = 'form';
addCatalogue(formTexts, zh, () => import('../locales/form.en'));

export type FormT = Translate<FormTexts>;
/** A moment as people of the kit's country read it: the day and the minute in Shanghai. */
export function momentOf(at: number | string): string {
  const moment = new Date((typeof at === 'number' ? at : Date.parse(at)) + 8 * 3_600_000).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}
