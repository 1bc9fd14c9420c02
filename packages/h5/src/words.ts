import texts from './locales/zh-CN';

type Texts = typeof texts;
/** The same keys, other words. */
export type Catalogue = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : { readonly [Inner in keyof Texts[Key]]: string } };
export type Language = 'zh-CN' | 'en';
type Flat = { [Key in keyof Texts & string]: Texts[Key] extends string ? Key : `${Key}.${keyof Texts[Key] & string}` }[keyof Texts & string];
export type Translate = (key: Flat, values?: Readonly<Record<string, string | number>>) => string;

let current: Catalogue = texts;

/** Texts of the language that is shown now. */
export const t: Translate = (key, values = {}) => {
  const [outer = '', inner] = key.split('.');
  const found = (current as Record<string, unknown>)[outer];
  const text = typeof found === 'string' ? found : ((found as Record<string, string> | undefined)?.[inner ?? ''] ?? key);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
};
/** English is fetched when it is wanted; Chinese is better than nothing. */
export async function speak(language: Language): Promise<Language> {
  if (language === 'zh-CN') {
    current = texts;
    return language;
  }
  try {
    current = (await import('./locales/en')).default;
    return language;
  } catch {
    return speak('zh-CN');
  }
}
/** Writes the texts of what stands in the page itself. */
export function write(root: ParentNode): void {
  for (const element of Array.from(root.querySelectorAll<HTMLElement>('[data-t]'))) element.textContent = t(element.dataset.t as Flat);
  for (const element of Array.from(root.querySelectorAll<HTMLElement>('[data-t-label]'))) element.setAttribute('aria-label', t(element.dataset.tLabel as Flat));
}
