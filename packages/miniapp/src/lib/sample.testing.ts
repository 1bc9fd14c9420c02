import { loadBooks, loadFactTexts, type KitBook } from './books';
import { Wording, type Language } from './t';
import { Words } from './words';
import { booksInPlay } from '../rights/rights';
import { emptyProfile, type Profile } from '../state/profile';

export const on = '2026-11-22';
export const wordsIn = async (language: Language): Promise<Words> => new Words(new Wording(language), await loadFactTexts(language), on);
export const profileWith = (facts: Profile['facts'], more: Partial<Profile> = {}): Profile => ({ ...emptyProfile, ...more, facts });
export const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false } as const;
export const port = { region: '370000', sector: 'transport' } as const;

/** The books that speak of a firm, with their sentences. */
export async function booksOf(profile: Profile): Promise<readonly KitBook[]> {
  const books = booksInPlay({ profile, books: await loadBooks() });
  await Promise.all(books.map((book) => book.load('zh-CN')));
  return books;
}
