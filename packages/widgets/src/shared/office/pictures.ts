import { readHeader } from '../media/header';
import type { Photo, PhotoSource } from './types';

export interface Picture {
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

/** Fetches pictures one after another and keeps count of what they weigh together. */
export class PictureLoader {
  private bytes = 0;

  constructor(private readonly source: PhotoSource, private readonly most: number) {}

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
      const data = await this.source(hash);
      const read = data && readHeader(data);
      if (!data || !read?.ok || (read.header.type !== 'jpeg' && read.header.type !== 'png')) missing++;
      else if (this.bytes + data.length > this.most) over++;
      else {
        this.bytes += data.length;
        // A picture that lies on its side is turned by whoever shows it; the kit's own photos stand upright.
        shown.push({ data, type: read.header.type, width: read.header.width, height: read.header.height });
      }
    }
    return { shown, missing, over, files };
  }
}
