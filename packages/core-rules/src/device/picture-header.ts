import { orientationIn } from './exif';
import type { Orientation } from './exif';

export type ImageType = 'jpeg' | 'png' | 'gif' | 'webp';
export interface ImageHeader {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}
export type HeaderProblem =
  | { readonly code: 'empty' | 'not-an-image' | 'truncated' | 'no-size' }
  /** A picture, but of a kind that browsers cannot all read. iPhones write HEIC unless told otherwise. */
  | { readonly code: 'unsupported'; readonly format: 'heic' | 'avif' | 'tiff' | 'bmp' | 'svg' | 'pdf' };
export type ReadHeader = { readonly ok: true; readonly header: ImageHeader } | { readonly ok: false; readonly problem: HeaderProblem };

const no = (code: 'empty' | 'not-an-image' | 'truncated' | 'no-size'): ReadHeader => ({ ok: false, problem: { code } });
const sized = (type: ImageType, width: number, height: number, orientation: Orientation = 1): ReadHeader =>
  width > 0 && height > 0 ? { ok: true, header: { type, width, height, orientation } } : no('no-size');

const ascii = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));
const starts = (bytes: Uint8Array, ...wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One marker segment of a JPEG: from its 0xFF to the end of its payload. */
export interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The segments before the pixels, and where those begin; `null` where the file ends before that. */
export function jpegSegments(bytes: Uint8Array): { readonly segments: readonly Segment[]; readonly pixels: number } | null {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    // Any number of 0xFF may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === 0xda) return { segments, pixels: end };
    at = end;
  }
}

// All frames but the tables that share their range.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function hasEnd(bytes: Uint8Array, from: number): boolean {
  // Phones put videos and depth maps behind the picture: the end may lie far before the file's.
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function jpeg(bytes: Uint8Array): ReadHeader {
  const parts = jpegSegments(bytes);
  if (!parts) return no('truncated');
  const frame = parts.segments.find(({ marker }) => isFrame(marker));
  if (!frame || frame.end - frame.start < 9) return no('no-size');
  const view = viewOf(bytes);
  const exif = parts.segments.find(({ marker, start }) => marker === 0xe1 && bytes[start + 4] === 0x45);
  if (!hasEnd(bytes, parts.pixels)) return no('truncated');
  return sized('jpeg', view.getUint16(frame.start + 7), view.getUint16(frame.start + 5), exif ? orientationIn(bytes.subarray(exif.start + 4, exif.end)) : 1);
}

function png(bytes: Uint8Array): ReadHeader {
  if (bytes.length < 33) return no('truncated');
  if (ascii(bytes, 12, 4) !== 'IHDR') return no('no-size');
  const view = viewOf(bytes);
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) return no('truncated');
    if (ascii(bytes, at + 4, 4) === 'IEND') break;
    at += 12 + view.getUint32(at);
  }
  return sized('png', view.getUint32(16), view.getUint32(20));
}

function gif(bytes: Uint8Array): ReadHeader {
  if (bytes.length < 13) return no('truncated');
  const view = viewOf(bytes);
  let width = view.getUint16(6, true);
  let height = view.getUint16(8, true);
  // A picture inside may be larger than the screen it claims to be drawn on; decoders then make room for it.
  const packed = bytes[10] as number;
  let at = 13 + (packed & 0x80 ? 3 << ((packed & 7) + 1) : 0);
  const skip = (from: number): number => {
    let next = from;
    for (let size = bytes[next]; size !== undefined && size > 0; size = bytes[next]) next += size + 1;
    return next + 1;
  };
  for (;;) {
    const block = bytes[at];
    if (block === undefined) return no('truncated');
    if (block === 0x3b) break;
    if (block === 0x21) at = skip(at + 2);
    else if (block === 0x2c && at + 10 <= bytes.length) {
      width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
      height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
      const local = bytes[at + 9] as number;
      at = skip(at + 11 + (local & 0x80 ? 3 << ((local & 7) + 1) : 0));
    } else return no('truncated');
  }
  return sized('gif', width, height);
}

function webp(bytes: Uint8Array): ReadHeader {
  if (bytes.length < 30) return no('truncated');
  const view = viewOf(bytes);
  if (view.getUint32(4, true) + 8 > bytes.length) return no('truncated');
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sized('webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X': {
      const three = (at: number) => (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
      return sized('webp', three(24) + 1, three(27) + 1);
    }
    default:
      return no('no-size');
  }
}

const heic = /^(heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/;

function other(bytes: Uint8Array): ReadHeader {
  const unsupported = (format: 'heic' | 'avif' | 'tiff' | 'bmp' | 'svg' | 'pdf'): ReadHeader => ({ ok: false, problem: { code: 'unsupported', format } });
  if (ascii(bytes, 4, 4) === 'ftyp') {
    const brand = ascii(bytes, 8, 4);
    if (brand === 'avif' || brand === 'avis') return unsupported('avif');
    if (heic.test(brand)) return unsupported('heic');
  }
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return unsupported('tiff');
  if (starts(bytes, 0x42, 0x4d)) return unsupported('bmp');
  if (ascii(bytes, 0, 5) === '%PDF-') return unsupported('pdf');
  // An SVG is a page that may load and run things; it is no photo.
  if (/^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<svg[\s/>]/i.test(ascii(bytes, 0, 1000))) return unsupported('svg');
  return no('not-an-image');
}

/** What a file really is and how large, by its own bytes: neither its name nor its type is believed, and nothing is decoded. */
export function readHeader(bytes: Uint8Array): ReadHeader {
  if (bytes.length === 0) return no('empty');
  if (starts(bytes, 0xff, 0xd8, 0xff)) return jpeg(bytes);
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png(bytes);
  if (ascii(bytes, 0, 6) === 'GIF89a' || ascii(bytes, 0, 6) === 'GIF87a') return gif(bytes);
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webp(bytes);
  return other(bytes);
}
