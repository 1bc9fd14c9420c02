import { MOST_PHOTO, readHeader, StorageError, withoutNotes, type Hash, type Orientation, type PhotoKeeper } from '@anze/core-rules/device';
import { hashOfBytes } from './sha256';

/** A picture as a file of this phone; bytes and hash are of the picture without its notes. */
export interface Photo {
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: number;
  readonly hash: Hash;
}
interface FileSystem {
  readFileSync(path: string): ArrayBuffer | string;
  writeFileSync(path: string, bytes: ArrayBuffer): void;
  readdirSync(path: string): string[];
  unlinkSync(path: string): void;
}
/** A backup lies in the folder until it was handed on. */
export const BACKUP = 'backup.anze';
const NAME = /^anze-([0-9a-f]{64})$/;

/** Pictures in the mini-program's own folder (200 MB); on the shelf only where they lie. Place, time and maker of the camera are taken out first. */
export class Photos implements PhotoKeeper<Photo> {
  /** Before somebody agreed no file is written: the picture stays where WeChat put it for the moment. */
  mayStore = false;
  private readonly taken = new Map<Hash, Uint8Array>();

  constructor(private readonly files: FileSystem, private readonly folder: string) {}

  /** A picture that the camera has just put down, judged by its bytes. */
  take(path: string): Photo | 'not-a-picture' | 'too-large' {
    const raw = new Uint8Array(this.files.readFileSync(path) as ArrayBuffer);
    const read = readHeader(raw);
    if (!read.ok || (read.header.type !== 'jpeg' && read.header.type !== 'png')) return 'not-a-picture';
    const { type, orientation } = read.header;
    const bytes = turned(withoutNotes(type, raw), orientation);
    if (bytes.length > MOST_PHOTO) return 'too-large';
    const hash = hashOfBytes(bytes);
    this.taken.set(hash, bytes);
    return { path, type: `image/${type}`, bytes: bytes.length, hash };
  }
  async keep(photo: Photo): Promise<Photo> {
    const path = `${this.folder}/anze-${photo.hash}`;
    if (photo.path === path || !this.mayStore) return photo;
    const bytes = this.bytesOf(photo);
    try {
      this.files.writeFileSync(path, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    } catch (error) {
      const text = typeof error === 'object' && error !== null ? String((error as { errMsg?: unknown; message?: unknown }).errMsg ?? (error as Error).message) : String(error);
      if (/limit|exceed|full/i.test(text)) throw new StorageError('full', new Error(text));
      throw error;
    }
    this.taken.delete(photo.hash);
    return { ...photo, path };
  }
  give(stored: unknown): Photo {
    return stored as Photo;
  }
  /** A picture out of a backup, whose bytes were proved there. */
  given(photo: Photo, bytes: Uint8Array): Photo {
    this.taken.set(photo.hash, bytes);
    return photo;
  }
  /** Whether its bytes are still there. */
  has(photo: Photo): boolean {
    try {
      return this.bytesOf(photo).length === photo.bytes;
    } catch {
      return false;
    }
  }
  bytesOf({ path, hash }: Photo): Uint8Array {
    return this.taken.get(hash) ?? new Uint8Array(this.files.readFileSync(path) as ArrayBuffer);
  }
  /** Files that nobody names any more, and a backup; called before anything new is taken. */
  sweep(kept: ReadonlySet<Hash>): void {
    for (const name of this.files.readdirSync(this.folder)) {
      const hash = NAME.exec(name)?.[1];
      if (name === BACKUP || (hash && !kept.has(hash))) this.files.unlinkSync(`${this.folder}/${name}`);
    }
  }
}

/** How the picture stands is the one note that it needs: a small EXIF block with nothing else. */
function turned(jpeg: Uint8Array, orientation: Orientation): Uint8Array {
  if (orientation === 1) return jpeg;
  const note = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const out = new Uint8Array(jpeg.length + note.length);
  out.set(jpeg.subarray(0, 2));
  out.set(note, 2);
  out.set(jpeg.subarray(2), 2 + note.length);
  return out;
}
