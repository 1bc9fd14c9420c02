/** Pictures made byte by byte: right ones with private notes, and wrong ones of every kind. */
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (n: number): number[] => [(n >> 8) & 255, n & 255];
const u32 = (n: number): number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const l16 = (n: number): number[] => [n & 255, (n >> 8) & 255];
const l32 = (n: number): number[] => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, (n >>> 24) & 255];
export const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

export const segment = (marker: number, payload: readonly number[]): number[] => [0xff, marker, ...u16(payload.length + 2), ...payload];

/** EXIF with an orientation and a place: 36°40′ N, 117°0′ E. */
export function exif(orientation: number): number[] {
  const entry = (id: number, type: number, count: number, value: readonly number[]) => [...u16(id), ...u16(type), ...u32(count), ...value];
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const dataAt = gpsAt + 2 + 4 * 12 + 4;
  return [
    ...latin('Exif'), 0, 0, ...latin('MM'), ...u16(42), ...u32(8),
    ...u16(2), ...entry(0x0112, 3, 1, [...u16(orientation), 0, 0]), ...entry(0x8825, 4, 1, u32(gpsAt)), ...u32(0),
    ...u16(4), ...entry(1, 2, 2, [...latin('N'), 0, 0, 0]), ...entry(2, 5, 3, u32(dataAt)), ...entry(3, 2, 2, [...latin('E'), 0, 0, 0]), ...entry(4, 5, 3, u32(dataAt + 24)), ...u32(0),
    ...[36, 40, 0, 117, 0, 0].flatMap((n) => [...u32(n), ...u32(1)]),
  ];
}
const xmp = [...latin('http://ns.adobe.com/xap/1.0/'), 0, ...latin('<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>36,40N</exif:GPSLatitude></x:xmpmeta>')];
const iptc = [...latin('Photoshop 3.0'), 0, ...latin('8BIM'), ...u16(0x0404), 0, 0, ...u32(12), ...latin('GPS 36.4 117')];

/** A JPEG that a browser made, with what a phone would have added. */
export const withNotes = (jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> =>
  bytesOf(jpeg.subarray(0, 2), segment(0xe1, exif(orientation)), segment(0xe1, xmp), segment(0xed, iptc), segment(0xfe, latin('GPS 36.67,117.00')), jpeg.subarray(2));

/** Every trace of a place, by the marks that readers look for. */
export function placesIn(bytes: Uint8Array): string[] {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return ['Exif\0\0', '\x88\x25', 'GPSLatitude', 'http://ns.adobe.com/xap', 'Photoshop 3.0', 'GPS 36'].filter((mark) => text.includes(mark));
}

export const jpegHeader = (width: number, height: number, ...notes: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  bytesOf([0xff, 0xd8], ...notes, segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]), segment(0xda, [1, 1, 0, 0, 63, 0]), [1, 2, 3, 0xff, 0xd9]);

const chunk = (name: string, data: readonly number[]): number[] => [...u32(data.length), ...latin(name), ...data, 0, 0, 0, 0];
export const pngHeader = (width: number, height: number, ...more: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], chunk('IHDR', [...u32(width), ...u32(height), 8, 6, 0, 0, 0]), ...more, chunk('IEND', []));
export const gifHeader = (width: number, height: number, inner: readonly [number, number] = [width, height]): Uint8Array<ArrayBuffer> =>
  bytesOf(latin('GIF89a'), l16(width), l16(height), [0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2c, 0, 0, 0, 0], l16(inner[0]), l16(inner[1]), [0, 2, 2, 0x4c, 1, 0, 0x3b]);
export const webpHeader = (kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array<ArrayBuffer> => {
  const [w, h] = [width - 1, height - 1];
  const body = {
    'VP8 ': [...latin('VP8 '), ...l32(10), 0, 0, 0, 0x9d, 0x01, 0x2a, ...l16(width), ...l16(height)],
    VP8L: [...latin('VP8L'), ...l32(10), 0x2f, ...l32((w | (h << 14)) >>> 0), 0, 0, 0, 0, 0],
    VP8X: [...latin('VP8X'), ...l32(10), 0, 0, 0, 0, w & 255, (w >> 8) & 255, w >> 16, h & 255, (h >> 8) & 255, h >> 16],
  }[kind];
  return bytesOf(latin('RIFF'), l32(body.length + 4), latin('WEBP'), body);
};
export const ftyp = (brand: string): Uint8Array<ArrayBuffer> => bytesOf(u32(24), latin('ftyp'), latin(brand), u32(0), latin(brand), latin('mif1'), [0, 0, 0, 8]);

/** Sixty pictures that nobody should have to open, each with what must come of it. */
export function hostileImages(): readonly { readonly name: string; readonly file: Blob; readonly want: RegExp }[] {
  const file = (bytes: Uint8Array<ArrayBuffer>, type = 'image/jpeg') => new Blob([bytes], { type });
  const text = (words: string, type = 'image/jpeg') => new Blob([words], { type });
  const huge = [14_000, 20_000, 40_000, 65_535];
  const list: { name: string; file: Blob; want: RegExp }[] = [
    { name: 'no bytes', file: text(''), want: /empty/ },
    { name: 'one byte', file: text('x'), want: /not-an-image/ },
    { name: 'HTML as .jpg', file: text('<!doctype html><script>alert(1)</script>'), want: /not-an-image/ },
    { name: 'JSON as .jpg', file: text('{"a":1}'), want: /not-an-image/ },
    { name: 'script as .png', file: text('alert(1)', 'image/png'), want: /not-an-image/ },
    { name: 'zip as .jpg', file: text('PK\x03\x04'), want: /not-an-image/ },
    { name: 'SVG', file: text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'), want: /svg/ },
    { name: 'SVG behind XML and a comment', file: text('\uFEFF<?xml version="1.0"?><!-- x --><svg/>', 'image/png'), want: /svg/ },
    { name: 'PDF as .jpg', file: text('%PDF-1.7'), want: /pdf/ },
    { name: 'BMP', file: text('BM\0\0\0\0', 'image/bmp'), want: /bmp/ },
    { name: 'TIFF, little-endian', file: file(bytesOf([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])), want: /tiff/ },
    { name: 'TIFF, big-endian', file: file(bytesOf([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8])), want: /tiff/ },
    ...['heic', 'heix', 'mif1', 'hevc'].map((brand) => ({ name: `HEIC ${brand} as .jpg`, file: file(ftyp(brand)), want: /heic/ })),
    { name: 'AVIF', file: file(ftyp('avif')), want: /avif/ },
    { name: 'MP4 as .jpg', file: file(ftyp('isom')), want: /not-an-image/ },
    { name: '51 MB', file: new Blob([jpegHeader(10, 10), new Uint8Array(51_000_000)], { type: 'image/jpeg' }), want: /too-many-bytes/ },
    { name: '50 MB of noughts behind a picture', file: new Blob([jpegHeader(10, 10), new Uint8Array(49_900_000)], { type: 'image/jpeg' }), want: /undecodable|stored/ },
    ...huge.flatMap((side) => [
      { name: `JPEG ${side}²`, file: file(jpegHeader(side, side)), want: /too-many-pixels/ },
      { name: `PNG ${side}²`, file: file(pngHeader(side, side), 'image/png'), want: /too-many-pixels/ },
      { name: `GIF ${side}²`, file: file(gifHeader(side, side), 'image/gif'), want: /too-many-pixels/ },
    ]),
    { name: 'PNG of 2³¹ pixels a side', file: file(pngHeader(0x7fffffff, 0x7fffffff)), want: /too-many-pixels/ },
    { name: 'GIF whose picture is larger than its screen', file: file(gifHeader(10, 10, [20_000, 20_000]), 'image/gif'), want: /too-many-pixels/ },
    ...(['VP8 ', 'VP8L', 'VP8X'] as const).map((kind) => ({ name: `WebP ${kind} 16 000²`, file: file(webpHeader(kind, 16_000, 16_000), 'image/webp'), want: /too-many-pixels/ })),
    { name: 'JPEG 1 × 65 535 without pixels', file: file(jpegHeader(1, 65_535)), want: /undecodable|stored/ },
    { name: 'JPEG 65 535 × 1 without pixels', file: file(jpegHeader(65_535, 1)), want: /undecodable|stored/ },
    { name: 'JPEG of no width', file: file(jpegHeader(0, 10)), want: /no-size/ },
    { name: 'PNG of no height', file: file(pngHeader(10, 0)), want: /no-size/ },
    { name: 'JPEG, only its mark', file: file(bytesOf([0xff, 0xd8, 0xff])), want: /truncated/ },
    { name: 'JPEG cut in a segment', file: file(jpegHeader(10, 10, segment(0xe1, exif(6))).slice(0, 40)), want: /truncated/ },
    { name: 'JPEG without an end', file: file(jpegHeader(10, 10).slice(0, -2)), want: /truncated/ },
    { name: 'JPEG whose segment has no length', file: file(bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9])), want: /truncated/ },
    { name: 'JPEG of 0xFF only', file: file(new Uint8Array(100_000).fill(255).map((byte, i) => (i === 1 ? 0xd8 : byte))), want: /truncated/ },
    { name: 'JPEG without a frame', file: file(bytesOf([0xff, 0xd8], segment(0xda, [1, 1, 0, 0, 63, 0]), [0xff, 0xd9])), want: /no-size/ },
    { name: 'JPEG with lying EXIF', file: file(jpegHeader(10, 10, segment(0xe1, [...latin('Exif'), 0, 0, ...latin('II'), 42, 0, 255, 255, 255, 255]))), want: /undecodable|stored/ },
    { name: 'JPEG with an EXIF of 65 535 entries', file: file(jpegHeader(10, 10, segment(0xe1, [...latin('Exif'), 0, 0, ...latin('II'), 42, 0, 8, 0, 0, 0, 255, 255]))), want: /undecodable|stored/ },
    { name: 'PNG, only its mark', file: file(bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), want: /truncated/ },
    { name: 'PNG cut after its header', file: file(pngHeader(10, 10).slice(0, 33)), want: /truncated/ },
    { name: 'PNG with a chunk of 4 GB', file: file(pngHeader(10, 10, [...u32(0xffffffff), ...latin('IDAT')])), want: /truncated/ },
    { name: 'PNG that begins with another chunk', file: file(bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], chunk('tEXt', latin('x'.repeat(30))))), want: /no-size/ },
    { name: 'PNG without pixels', file: file(pngHeader(100, 100)), want: /undecodable/ },
    { name: 'PNG with pixels of rubbish', file: file(pngHeader(7000, 7000, chunk('IDAT', latin('rubbish')))), want: /undecodable|stored/ },
    { name: 'GIF cut', file: file(gifHeader(10, 10).slice(0, 12)), want: /truncated/ },
    { name: 'GIF without an end', file: file(gifHeader(10, 10).slice(0, -3)), want: /truncated/ },
    { name: 'GIF with an unknown block', file: file(bytesOf(gifHeader(10, 10).slice(0, 19), [0x99, 0, 0])), want: /truncated/ },
    { name: 'WebP cut', file: file(webpHeader('VP8X', 10, 10).slice(0, 20)), want: /truncated/ },
    { name: 'WebP that claims more than there is', file: file(bytesOf(latin('RIFF'), l32(9999), latin('WEBP'), latin('VP8X'), new Uint8Array(20))), want: /truncated/ },
    { name: 'WebP of an unknown kind', file: file(bytesOf(latin('RIFF'), l32(28), latin('WEBP'), latin('ABCD'), new Uint8Array(20))), want: /no-size/ },
    { name: 'WebP without pixels', file: file(webpHeader('VP8X', 10, 10)), want: /undecodable/ },
    { name: 'JPEG and HTML in one', file: new Blob([jpegHeader(10, 10, segment(0xfe, latin('<script>alert(1)</script>'))), '<html>'], { type: 'text/html' }), want: /undecodable|stored/ },
  ];
  return list;
}
