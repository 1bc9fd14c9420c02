import type { Translate } from './locales/i18n';

/** Whose page it is. The firm is "you" to itself; to everybody else it is the firm. */
export const readers = ['insured', 'insurer', 'third-party', 'regulator'] as const;
export type Reader = (typeof readers)[number];
export const readerOf = (party: string): Reader => readers.find((one) => one === party) ?? 'insured';

/** The names of parties as this reader calls them. */
export const forReader = <T>(t: Translate<T>, reader: Reader): Translate<T> => (reader === 'insured' ? t : (key, values) => t(key === 'party.insured' ? 'party.firm' : key, values));
