import { Inflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** As it lies in the file. */
  readonly packed: number;
  /** As the directory says that it will be; whoever inflates holds it to that. */
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

export const END = 0x06054b50;
export const ENTRY = 0x02014b50;
export const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/** The table of contents, before anything is inflated; `null` where there is none that makes sense. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)), isEncrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true), at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const PIECE = 1 << 14;

/** One entry as it lies in the file; `null` where there is none. */
export function packedOf(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

/** One entry's bytes; `null` where they are not what the directory says. Never more of them than that. */
export function inflated(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = packedOf(bytes, entry);
  const { packed, size, method } = entry;
  if (!data) return null;
  if (method === 0) return packed === size ? data : null;
  if (method !== 8) return null;
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    // A directory that says little of an entry that holds much is how zip bombs are built.
    if (filled + chunk.length > size) throw new RangeError('more than declared');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let done = 0; done < data.length; done += PIECE) stream.push(data.subarray(done, done + PIECE), done + PIECE >= data.length);
  } catch {
    return null;
  }
  return filled === size ? out : null;
}
