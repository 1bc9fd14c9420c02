import type { Day } from '@anze/core-rules';
import { addCatalogue, loadLanguage, translator, type Language, type Translate } from '../locales/i18n';
import zh from '../locales/office.zh-CN';

export type OfficeTexts = typeof zh;
export type T = Translate<OfficeTexts>;

const name = 'office';
addCatalogue(name, zh, () => import('../locales/office.en'));

/** What every function here takes beside its data. */
export interface OfficeOptions {
  /** Default: Chinese. The annexes' own words stay as the rulebook's document has them. */
  readonly language?: Language;
  /** Ends the work between two pieces of it: the promise is rejected with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Told now and then how many rows are written, of how many. */
  readonly progress?: (done: number, total: number) => void;
}

export async function textsOf({ language = 'zh-CN' }: OfficeOptions): Promise<T> {
  await loadLanguage(language);
  return quick(translator<OfficeTexts>(language, name));
}

/** i18next takes 20 µs a text; a list of 10 000 rows asks for 200 000 of them, so plain texts are looked up once. */
function quick(t: T): T {
  const known = new Map<string, string>();
  return ((key: Parameters<T>[0], values?: Readonly<Record<string, unknown>>) => {
    if (values && 'count' in values) return t(key, values);
    let text = known.get(key);
    if (text === undefined) known.set(key, (text = t(key, { skipInterpolation: true })));
    return values ? text.replace(/\{\{(\w+)\}\}/g, (_, word: string) => String(values[word] ?? '')) : text;
  }) as T;
}

/** A day in full, with its year: a paper is read years later. */
/** Empty where there is none yet: it is written in by hand. */
export function dayInWords(t: T, day: Day): string {
  if (!day) return '';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return t('monthDayOfYear', { year, month: t('months').split(',')[month - 1], day: date });
}
