// The way in: nothing here weighs anything until a file is wanted. One chunk each for Word and for Excel.
import type { Letter } from './letter-docx';
import type { HazardImport, ImportOptions } from './read-hazards';
import type { PaperOptions } from './hazard-docx';
import type { OfficeOptions } from './texts';
import type { HazardReport, PhotoSource, RevisitRecord } from './types';

export type { Letter } from './letter-docx';
export { OfficeError } from './office-error';
export type { PaperOptions } from './hazard-docx';
export type { OfficeOptions } from './texts';
export type { PhotoSource } from './types';
export type { HazardImport, ImportOptions, ImportProblem } from './read-hazards';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A letter with its citations, as docx. */
export const letterDocx = async (letter: Letter, options?: OfficeOptions): Promise<Uint8Array> => (await import('./letter-docx')).letterDocx(letter, options);

/** Both lists of annex 4 with their photos, as xlsx. */
export const hazardWorkbook = async (report: HazardReport, photos: PhotoSource, options?: OfficeOptions): Promise<Uint8Array> =>
  (await import('./hazard-workbook')).hazardWorkbook(report, photos, options);

/** Both lists empty, with drop-downs and a help sheet, as xlsx. */
export const hazardTemplate = async (options?: OfficeOptions): Promise<Uint8Array> => (await import('./hazard-template')).hazardTemplate(options);

/** Reads both lists from a workbook, or says what is wrong in which cell; nothing half-imported, never a throw but `AbortError`. */
export const readHazardWorkbook = async (bytes: Uint8Array, options?: ImportOptions): Promise<HazardImport> => (await import('./read-hazards')).readHazardWorkbook(bytes, options);

/** Annex 4 with photos and signatures, as docx; of more than 1 000 rows an `OfficeError`. */
export const hazardDocx = async (report: HazardReport, photos: PhotoSource, options?: PaperOptions): Promise<Uint8Array> => (await import('./hazard-docx')).hazardDocx(report, photos, options);

/** Annex 5 with signatures, as docx. */
export const revisitDocx = async (record: RevisitRecord, photos?: PhotoSource, options?: PaperOptions): Promise<Uint8Array> => (await import('./revisit-docx')).revisitDocx(record, photos, options);
