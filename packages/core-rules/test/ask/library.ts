import { loadLibrary } from '../../src/ask/index';
import type { AskLibrary, Language } from '../../src/ask/index';

export const ON = '2026-11-22';
/** The kit's own books with their sentences, in both languages. */
export async function libraries(): Promise<Readonly<Record<Language, AskLibrary>>> {
  return { zh: await loadLibrary('zh'), en: await loadLibrary('en') };
}
