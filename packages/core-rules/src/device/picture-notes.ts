import { jpegSegments } from './picture-header';
import type { ImageType } from './picture-header';

type Pieces = readonly Uint8Array[];

// Kept: JFIF, colour profile, and Adobe's mark, without which colours come out wrong. All others can hold places, names or thumbnails.
const KEPT: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const isNote = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

function jpeg(bytes: Uint8Array): Pieces {
  const parts = jpegSegments(bytes);
  if (!parts) return [bytes];
  const kept = parts.segments.filter(({ marker }) => !isNote(marker) || KEPT.has(marker));
  return [bytes.subarray(0, 2), ...kept.map(({ start, end }) => bytes.subarray(start, end)), bytes.subarray(parts.pixels)];
}

const name = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

function png(bytes: Uint8Array): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (!/^(eXIf|[tzi][Tt][Xx][Tt])$/.test(name(bytes, at + 4))) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces;
}

function webp(bytes: Uint8Array): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.slice(0, 12);
  const pieces = [start];
  let size = 4;
  for (let at = 12; at + 8 <= bytes.length; ) {
    // Chunks end on even places.
    const end = at + 8 + ((view.getUint32(at + 4, true) + 1) & ~1);
    const kind = name(bytes, at);
    if (kind !== 'EXIF' && kind !== 'XMP ') {
      const piece = bytes.slice(at, end);
      // The flags that promise EXIF and XMP.
      if (kind === 'VP8X' && piece.length > 8) piece[8] = (piece[8] as number) & ~0x0c;
      pieces.push(piece);
      size += piece.length;
    }
    at = end;
  }
  new DataView(start.buffer).setUint32(4, size, true);
  return pieces;
}

/**
 * A picture without EXIF, XMP, IPTC and comments, still as it was encoded. Not only for privacy: without EXIF no browser turns a picture by
 * itself, so that it is turned once, by us, the same in all of them.
 */
export function withoutNotes(type: ImageType, bytes: Uint8Array): Uint8Array {
  switch (type) {
    case 'jpeg': return joined(jpeg(bytes));
    case 'png': return joined(png(bytes));
    case 'webp': return joined(webp(bytes));
    case 'gif': return bytes;
  }
}

/** In one piece: Firefox cannot decode a blob made of several. */
function joined(pieces: Pieces): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
