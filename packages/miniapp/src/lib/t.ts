import { withoutTurns } from '@anze/core-rules/device';
import en from '../locales/en';
import zh from '../locales/zh-CN';

/** The same keys, other words. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : SameShape<T[K]> };
export type Texts = SameShape<typeof zh>;
export type Language = 'zh-CN' | 'en';

type Leaf<T> = { [K in keyof T & string]: T[K] extends string ? K : T[K] extends readonly string[] ? never : `${K}.${Leaf<T[K]>}` }[keyof T & string];
export type Key = Leaf<typeof zh>;
export type Values = Readonly<Record<string, string | number>>;

const catalogues: Readonly<Record<Language, Texts>> = { 'zh-CN': zh, en };

/** One language's texts. Not i18next: it leans on `Intl`, which Android phones do not have here. */
export class Wording {
  readonly texts: Texts;
  constructor(readonly language: Language) {
    this.texts = catalogues[language];
  }
  /** A text by a key that the build knows. */
  readonly t = (key: Key, values: Values = {}): string => this.of(key, values) ?? key;
  /** A text by a key made at run time; `null` where there is none. */
  readonly of = (key: string, values: Values = {}): string | null => {
    let at: unknown = this.texts;
    for (const part of key.split('.')) {
      if (typeof at !== 'object' || at === null || !Object.prototype.hasOwnProperty.call(at, part)) return null;
      at = (at as Readonly<Record<string, unknown>>)[part];
    }
    return typeof at === 'string' ? at.replace(/\{\{(\w+)\}\}/g, (_, name: string) => withoutTurns(String(values[name] ?? ''))) : null;
  };
}
