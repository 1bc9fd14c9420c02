import { hashOfBlob } from '../hash/hash';
import type { Hash } from '../hash/hash';

export const MOST_PDF = 5_000_000;
export interface PdfFile {
  readonly blob: Blob;
  readonly hash: Hash;
  readonly type: 'application/pdf';
  readonly bytes: number;
}
export type PdfProblem = { readonly code: 'too-many-bytes'; readonly limit: number } | { readonly code: 'empty' | 'cut' | 'not-a-pdf' };
export type PdfOutcome = { readonly ok: true; readonly photo: PdfFile } | { readonly ok: false; readonly problem: PdfProblem };

const ascii = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const HEAD = '%PDF-';
const TAIL = 1024;

/** Whether a file says of itself, in its first bytes, that it is a PDF. */
export async function looksLikePdf(file: Blob): Promise<boolean> {
  return ascii(new Uint8Array(await file.slice(0, HEAD.length).arrayBuffer())) === HEAD;
}

/** A PDF as it is: its bytes are kept and never opened here. Its first and its last bytes must be a PDF's, whatever its name says. */
export async function readPdf(file: Blob): Promise<PdfOutcome> {
  const bad = (problem: PdfProblem): PdfOutcome => ({ ok: false, problem });
  if (file.size === 0) return bad({ code: 'empty' });
  if (file.size > MOST_PDF) return bad({ code: 'too-many-bytes', limit: MOST_PDF });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return bad({ code: 'cut' });
  }
  if (ascii(bytes.subarray(0, HEAD.length)) !== HEAD) return bad({ code: 'not-a-pdf' });
  if (!ascii(bytes.subarray(-TAIL)).includes('%%EOF')) return bad({ code: 'cut' });
  const blob = new Blob([bytes as BlobPart], { type: 'application/pdf' });
  return { ok: true, photo: { blob, hash: await hashOfBlob(blob), type: 'application/pdf', bytes: bytes.length } };
}
