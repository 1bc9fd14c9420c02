import type { Language, Translate } from './locales/i18n';

/** Whose page it is. The firm is "you" to itself; to everybody else it is the firm. */
export const readers = ['insured', 'insurer', 'third-party', 'regulator'] as const;
export type Reader = (typeof readers)[number];
export const readerOf = (party: string): Reader => readers.find((one) => one === party) ?? 'insured';

/** The names of parties as this reader calls them. */
export const forReader = <T>(t: Translate<T>, reader: Reader): Translate<T> => (reader === 'insured' ? t : (key, values) => t(key === 'party.insured' ? 'party.firm' : key, values));

/** A rulebook's sentences speak to the firm; whoever else reads them reads about it. Never a quotation. */
export const aboutFirm = (text: string, language: Language): string => (language === 'zh-CN' ? text.replace(/你们|你|您/g, '企业') : text);
