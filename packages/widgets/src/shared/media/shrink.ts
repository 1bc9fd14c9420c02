import { hashOfBlob } from '../hash/hash';
import type { Hash } from '../hash/hash';
import type { Orientation } from './exif';
import { readHeader } from './header';
import type { HeaderProblem, ImageHeader } from './header';
import { withoutNotes } from './strip';

export const LONG_EDGE = 1600;
export const MOST_STORED = 2_000_000;
export const MOST_BYTES = 50_000_000;
/** Decoded, a pixel is four bytes: this is 200 MB. */
export const MOST_PIXELS = 50_000_000;

export interface Photo {
  readonly blob: Blob;
  readonly hash: Hash;
  readonly type: 'image/jpeg';
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}
export type PhotoProblem =
  | HeaderProblem
  | { readonly code: 'too-many-bytes' | 'too-many-pixels'; readonly limit: number }
  /** The header was right, the pixels were not. */
  | { readonly code: 'undecodable' };
export type ShrinkOutcome = { readonly ok: true; readonly photo: Photo } | { readonly ok: false; readonly problem: PhotoProblem };

const QUALITIES = [0.8, 0.7, 0.6, 0.45, 0.3];

/** Everything that can be refused without decoding. */
export async function guardPhoto(file: Blob): Promise<{ readonly ok: true; readonly header: ImageHeader; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: PhotoProblem }> {
  if (file.size > MOST_BYTES) return { ok: false, problem: { code: 'too-many-bytes', limit: MOST_BYTES } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // The card was pulled, or the cloud did not deliver the file.
    return { ok: false, problem: { code: 'truncated' } };
  }
  const read = readHeader(bytes);
  if (!read.ok) return read;
  const { width, height } = read.header;
  if (width * height > MOST_PIXELS) return { ok: false, problem: { code: 'too-many-pixels', limit: MOST_PIXELS } };
  return { ok: true, header: read.header, bytes };
}

type Drawable = ImageBitmap | HTMLImageElement;

interface Decoded {
  readonly image: Drawable;
  readonly width: number;
  readonly height: number;
  /** Lets go of the picture's memory. */
  readonly free: () => void;
}
/** A picture to be drawn, at its own size or resized. Rejects where the bytes are no picture. */
export async function decode(blob: Blob, size?: { readonly width: number; readonly height: number }): Promise<Decoded> {
  if (typeof createImageBitmap === 'function') {
    const image = await createImageBitmap(blob, size && { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' });
    return { image, width: image.width, height: image.height, free: () => image.close() };
  }
  // Safari 14 has no createImageBitmap; a page that forbids `blob:` pictures sees none there.
  const address = URL.createObjectURL(blob);
  const image = new Image();
  const free = () => URL.revokeObjectURL(address);
  try {
    image.src = address;
    await image.decode();
  } catch (error) {
    free();
    throw error;
  }
  return { image, width: image.naturalWidth, height: image.naturalHeight, free };
}

/** Where the corners of an upright picture come from, as the canvas wants it. */
function transformOf(orientation: Orientation, width: number, height: number): readonly [number, number, number, number, number, number] {
  switch (orientation) {
    case 1: return [1, 0, 0, 1, 0, 0];
    case 2: return [-1, 0, 0, 1, width, 0];
    case 3: return [-1, 0, 0, -1, width, height];
    case 4: return [1, 0, 0, -1, 0, height];
    case 5: return [0, 1, 1, 0, 0, 0];
    case 6: return [0, 1, -1, 0, height, 0];
    case 7: return [0, -1, -1, 0, height, width];
    case 8: return [0, -1, 1, 0, 0, width];
  }
}

const toJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> => new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));

async function encode(image: Drawable, { orientation }: ImageHeader, width: number, height: number): Promise<{ blob: Blob; width: number; height: number } | null> {
  const turned = orientation >= 5;
  const canvas = document.createElement('canvas');
  canvas.width = turned ? height : width;
  canvas.height = turned ? width : height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // JPEG has no transparency: without this a see-through plan becomes black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(...transformOf(orientation, width, height));
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  for (const quality of QUALITIES) {
    const blob = await toJpeg(canvas, quality);
    if (blob && blob.size > 0 && blob.size <= MOST_STORED) return { blob, width: canvas.width, height: canvas.height };
  }
  return null;
}

/** A photo fit to be kept and sent: upright, at most 1 600 along its long edge and 2 MB, a JPEG with nothing in it but the picture. */
export async function shrinkPhoto(file: Blob): Promise<ShrinkOutcome> {
  const guarded = await guardPhoto(file);
  if (!guarded.ok) return guarded;
  const { header, bytes } = guarded;
  const undecodable: ShrinkOutcome = { ok: false, problem: { code: 'undecodable' } };
  const pure = new Blob([withoutNotes(header.type, bytes) as BlobPart], { type: `image/${header.type}` });
  try {
    for (let edge = LONG_EDGE; edge >= 400; edge /= 2) {
      const scale = Math.min(1, edge / Math.max(header.width, header.height));
      const [width, height] = [Math.max(1, Math.round(header.width * scale)), Math.max(1, Math.round(header.height * scale))];
      const { image, free } = await decode(pure, { width, height });
      let made: Awaited<ReturnType<typeof encode>>;
      try {
        made = await encode(image, header, width, height);
      } finally {
        free();
      }
      if (made) return { ok: true, photo: { ...made, type: 'image/jpeg', bytes: made.blob.size, hash: await hashOfBlob(made.blob) } };
    }
    return undecodable;
  } catch {
    return undecodable;
  }
}
