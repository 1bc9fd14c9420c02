import { Deflate } from 'fflate';
import type { Pace } from './pace';
import type { PictureLoader } from './pictures';
import { END, ENTRY, LOCAL, inflated, packedOf, zipDirectory, type ZipEntry } from './zip';

const STORED = 0;
const DEFLATED = 8;
/** What is summed up in one go. */
const PIECE = 1 << 18;
const VERSION = 20;
/** The first of January 1980: a zip has no room for "no day". */
const NO_DAY = 33;
const UTF8 = 0x800;

const table = Uint32Array.from({ length: 256 }, (_, i) => {
  let sum = i;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
function crcOf(sum: number, bytes: Uint8Array): number {
  let crc = ~sum;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

type Part = Pick<ZipEntry, 'name' | 'method' | 'packed' | 'size' | 'crc'> & { readonly chunks: readonly Uint8Array[] };

/** Packs a text as it comes; sizes stand in its head, for there are readers that look for them nowhere else. */
async function packed(name: string, texts: AsyncIterable<string>): Promise<Part> {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let crc = 0;
  let size = 0;
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  for await (const text of texts) {
    const bytes = encoder.encode(text);
    crc = crcOf(crc, bytes);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  return { name, method: DEFLATED, crc, size, packed: chunks.reduce((sum, { length }) => sum + length, 0), chunks };
}

/** A picture as it is: it was packed when it was taken, and would only take longer. */
async function stored(name: string, bytes: Uint8Array, pace: Pace): Promise<Part> {
  let crc = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    crc = crcOf(crc, bytes.subarray(at, at + PIECE));
    await pace.piece();
  }
  return { name, method: STORED, crc, size: bytes.length, packed: bytes.length, chunks: [bytes] };
}

async function zipped(parts: readonly Part[], pace: Pace): Promise<Uint8Array> {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const room = parts.reduce((sum, part, i) => sum + 30 + 46 + 2 * names[i]!.length + part.packed, 22);
  const out = new Uint8Array(room);
  const view = new DataView(out.buffer);
  let at = 0;
  const common = ({ method, crc, packed: short, size }: Part, name: Uint8Array): void => {
    [VERSION, UTF8, method, 0, NO_DAY].forEach((value, i) => view.setUint16(at + i * 2, value, true));
    [crc, short, size].forEach((value, i) => view.setUint32(at + 10 + i * 4, value, true));
    view.setUint16(at + 22, name.length, true);
  };
  const starts: number[] = [];
  for (const [i, part] of parts.entries()) {
    starts.push(at);
    view.setUint32(at, LOCAL, true);
    at += 4;
    common(part, names[i]!);
    at += 26;
    for (const chunk of [names[i]!, ...part.chunks]) {
      out.set(chunk, at);
      at += chunk.length;
    }
    await pace.piece();
  }
  const directory = at;
  parts.forEach((part, i) => {
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    at += 6;
    common(part, names[i]!);
    view.setUint32(at + 36, starts[i]!, true);
    out.set(names[i]!, at + 40);
    at += 40 + names[i]!.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

type Anew = ReadonlyMap<string, (was: string) => AsyncIterable<string>>;

/** The same archive with some of its parts written anew and its pictures put in, in pieces and at the page's pace; the others as they lay in it. */
export async function rezip(bytes: Uint8Array, pace: Pace, { anew = new Map() as Anew, pictures = null as PictureLoader | null }): Promise<Uint8Array> {
  const parts: Part[] = [];
  for (const entry of zipDirectory(bytes) ?? []) {
    const write = anew.get(entry.name);
    const was = write && inflated(bytes, entry);
    const picture = write ? null : (pictures?.behind(entry.size, () => inflated(bytes, entry)) ?? null);
    const raw = packedOf(bytes, entry);
    if (!raw || was === null) throw new Error(`${entry.name} cannot be read back`);
    parts.push(picture ? await stored(entry.name, picture, pace) : write && was ? await packed(entry.name, write(new TextDecoder().decode(was))) : { ...entry, chunks: [raw] });
    await pace.piece();
  }
  return zipped(parts, pace);
}
