import { readHeader } from '../media/header';
import type { Photo, PhotoSource } from './types';

export interface Picture {
  /** Few bytes that stand in for it while its file is laid out; `PictureLoader.behind` knows whose. */
  readonly data: Uint8Array;
  readonly type: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
}
export interface Pictures {
  readonly shown: readonly Picture[];
  /** Not on this device, or no picture after all. */
  readonly missing: number;
  /** Left out, lest the file become too large for a phone. */
  readonly over: number;
  /** Names of what is no picture. */
  readonly files: readonly string[];
}

const MARK = 'anze-picture:';
const LONGEST_MARK = 200;

/**
 * Fetches pictures one after another and keeps count of what they weigh together. What lays out a file would hash, pack and copy each of
 * them in one go: it is given stand-ins, and the pictures come into the finished file afterwards, at the page's pace.
 */
export class PictureLoader {
  private bytes = 0;
  private readonly held = new Map<string, Uint8Array>();

  constructor(private readonly source: PhotoSource, private readonly most: number) {}

  /** The picture that these bytes of a file stand for; `null`: they are what they are. */
  behind(size: number, read: () => Uint8Array | null): Uint8Array | null {
    if (size > LONGEST_MARK) return null;
    const text = new TextDecoder().decode(read() ?? new Uint8Array(0));
    return text.startsWith(MARK) ? (this.held.get(text.slice(MARK.length)) ?? null) : null;
  }
  get isEmpty(): boolean {
    return this.held.size === 0;
  }
  async load(photos: readonly Photo[]): Promise<Pictures> {
    const shown: Picture[] = [];
    const files: string[] = [];
    let missing = 0;
    let over = 0;
    for (const { hash, type, name } of photos) {
      if (type === 'application/pdf') {
        files.push(name ?? '');
        continue;
      }
      const data = this.held.get(hash) ?? (await this.source(hash));
      const read = data && readHeader(data);
      if (!data || !read?.ok || (read.header.type !== 'jpeg' && read.header.type !== 'png')) missing++;
      else if (!this.held.has(hash) && this.bytes + data.length > this.most) over++;
      else {
        if (!this.held.has(hash)) this.bytes += data.length;
        this.held.set(hash, data);
        // A picture that lies on its side is turned by whoever shows it; the kit's own photos stand upright.
        shown.push({ data: new TextEncoder().encode(MARK + hash), type: read.header.type, width: read.header.width, height: read.header.height });
      }
    }
    return { shown, missing, over, files };
  }
}
