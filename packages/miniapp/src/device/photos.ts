import { StorageError, type Hash, type PhotoKeeper } from '@anze/core-rules/device';
import { hashOfBytes } from './sha256';

/** A picture as a file of this phone. */
export interface Photo {
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: number;
  readonly hash: Hash;
}
interface FileSystem {
  readFileSync(path: string): ArrayBuffer | string;
  copyFileSync(from: string, to: string): void;
  readdirSync(path: string): string[];
  unlinkSync(path: string): void;
}
const NAME = /^anze-([0-9a-f]{64})$/;

/** Pictures in the mini-program's own folder (200 MB); on the shelf only where they lie. */
export class Photos implements PhotoKeeper<Photo> {
  constructor(private readonly files: FileSystem, private readonly folder: string) {}

  /** A picture that the camera has just put down. `null`: of a kind that no back end takes. */
  take(path: string): Photo | null {
    const bytes = this.read(path);
    const type = bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null;
    return type && { path, type, bytes: bytes.length, hash: hashOfBytes(bytes) };
  }
  async keep(photo: Photo): Promise<Photo> {
    const path = `${this.folder}/anze-${photo.hash}`;
    if (photo.path === path) return photo;
    try {
      this.files.copyFileSync(photo.path, path);
    } catch (error) {
      const text = typeof error === 'object' && error !== null ? String((error as { errMsg?: unknown; message?: unknown }).errMsg ?? (error as Error).message) : String(error);
      if (/limit|exceed|full/i.test(text)) throw new StorageError('full', new Error(text));
      throw error;
    }
    return { ...photo, path };
  }
  give(stored: unknown): Photo {
    return stored as Photo;
  }
  read(path: string): Uint8Array {
    return new Uint8Array(this.files.readFileSync(path) as ArrayBuffer);
  }
  /** Files that nobody names any more; called before anything new is taken. */
  sweep(kept: ReadonlySet<Hash>): void {
    for (const name of this.files.readdirSync(this.folder)) {
      const hash = NAME.exec(name)?.[1];
      if (hash && !kept.has(hash)) this.files.unlinkSync(`${this.folder}/${name}`);
    }
  }
}
