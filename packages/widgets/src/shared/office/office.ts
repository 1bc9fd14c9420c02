// The way in: nothing here weighs anything until a file is wanted. One chunk each for Word and for Excel.
import type { Letter } from './letter-docx';
import type { OfficeOptions } from './texts';

export type { Letter } from './letter-docx';
export type { OfficeOptions } from './texts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A letter with its citations, as docx. */
export const letterDocx = async (letter: Letter, options?: OfficeOptions): Promise<Uint8Array> => (await import('./letter-docx')).letterDocx(letter, options);
