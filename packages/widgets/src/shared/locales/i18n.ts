import { withoutTurns } from '@anze/core-rules/device';
import { createInstance, type i18n } from 'i18next';
import common from './zh-CN';

export type Language = 'zh-CN' | 'en';
/** Every text of a catalogue, with another catalogue's words in its place. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
type Stem<K extends string> = K extends `${infer S}_one` | `${infer S}_other` ? S : K;
/** `group.key` of every text, without the plural's ending: a key that no catalogue has does not compile. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${KeyOf<T[K]>}` }[keyof T & string];
export type Common = typeof common;
export type Translate<T = Common> = (key: KeyOf<T> | KeyOf<Common>, values?: Readonly<Record<string, unknown>>) => string;

interface Texts {
  readonly [key: string]: string | Texts;
}
const instance: i18n = createInstance();
// Lit escapes what it puts on the page; twice escaped would show entities. What others wrote turns no sentence around it.
void instance.init({
  lng: 'zh-CN', fallbackLng: 'zh-CN', defaultNS: 'common', fallbackNS: 'common', initAsync: false, interpolation: { escape: withoutTurns },
  resources: { 'zh-CN': { common } },
});

const english = new Map<string, () => Promise<{ readonly default: Texts }>>([['common', () => import('./en')]]);
const asked = new Map<string, Promise<void>>();

/** A widget's own texts: Chinese at once, English when a page is in English. */
export function addCatalogue(name: string, zh: Texts, en: () => Promise<{ readonly default: Texts }>): void {
  instance.addResourceBundle('zh-CN', name, zh);
  english.set(name, en);
}

/** Resolves when the texts of a language are there. A failed load may be asked for again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== 'en') return;
  await Promise.all([...english].map(([name, load]) => {
    let loading = asked.get(name);
    if (!loading) {
      loading = load().then((module) => void instance.addResourceBundle('en', name, module.default));
      loading.catch(() => asked.delete(name));
      asked.set(name, loading);
    }
    return loading;
  }));
}
export const isLoaded = (language: Language): boolean =>
  language === 'zh-CN' || [...english.keys()].every((name) => instance.hasResourceBundle('en', name));

/** Of several catalogues the first that has the text gives it. */
export function translator<T = Common>(language: Language, name: string | readonly string[]): Translate<T> {
  return instance.getFixedT(language, name) as unknown as Translate<T>;
}

/** The kit speaks two languages; everything that is not Chinese reads English more easily. */
export const languageOf = (tag: string | null | undefined): Language => (!tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en');
