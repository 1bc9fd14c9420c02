// Decoding pictures; fetched with the first of them.
import { looksLikePdf, readPdf, type PdfOutcome } from '../media/pdf';
import { decode, shrinkPhoto, type ShrinkOutcome } from '../media/shrink';

/** What becomes of a chosen file: a picture made small; where the form takes them, a PDF as it is, known by its bytes or by what it says it is. */
export async function takeFile(file: File, allowsPdf: boolean): Promise<ShrinkOutcome | PdfOutcome> {
  const isPdf = allowsPdf && (file.type === 'application/pdf' || /\.pdf$/i.test(file.name) || (await looksLikePdf(file).catch(() => false)));
  return isPdf ? readPdf(file) : shrinkPhoto(file);
}

const SIDE = 240;

/** The whole picture, small, in the middle of its square. */
export async function drawPhoto(canvas: HTMLCanvasElement, blob: Blob | null): Promise<void> {
  if (!blob) throw new Error('not on this device');
  const { image, width, height, free } = await decode(blob);
  try {
    const scale = Math.min(1, SIDE / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    free();
  }
}
