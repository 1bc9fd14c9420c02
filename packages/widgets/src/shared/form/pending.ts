import type { Hash } from '../hash/hash';
import type { RowEdits } from './desk-state';

/** What was changed beside the body since it was last called saved: rows of a long list, and new photos. */
export class Pending {
  private readonly put = new Map<string, unknown>();
  private readonly drop = new Set<string>();
  private readonly photos = new Map<Hash, Blob>();
  private handed: { put: ReadonlyMap<string, unknown>; drop: readonly string[]; photos: readonly Hash[] } = { put: new Map(), drop: [], photos: [] };

  rows({ put = {}, drop = [] }: RowEdits): void {
    for (const key of Object.keys(put)) {
      this.put.set(key, put[key]);
      this.drop.delete(key);
    }
    for (const key of drop) {
      this.put.delete(key);
      this.drop.add(key);
    }
  }
  photo(hash: Hash, blob: Blob): void {
    this.photos.set(hash, blob);
  }
  photoOf(hash: Hash): Blob | undefined {
    return this.photos.get(hash);
  }
  get newPhotos(): ReadonlyMap<Hash, Blob> {
    return new Map(this.photos);
  }
  /** Everything, for a save that begins now. */
  take(): { readonly rows: RowEdits; readonly add: ReadonlyMap<Hash, Blob> } {
    const put: Record<string, unknown> = {};
    this.put.forEach((value, key) => {
      put[key] = value;
    });
    this.handed = { put: new Map(this.put), drop: [...this.drop], photos: [...this.photos.keys()] };
    return { rows: { put, drop: this.handed.drop }, add: new Map(this.photos) };
  }
  /** The save that began last is done; what was changed meanwhile stays. */
  saved(): void {
    this.handed.put.forEach((value, key) => {
      if (this.put.get(key) === value) this.put.delete(key);
    });
    for (const key of this.handed.drop) this.drop.delete(key);
    for (const hash of this.handed.photos) this.photos.delete(hash);
    this.handed = { put: new Map(), drop: [], photos: [] };
  }
  clear(): void {
    this.put.clear();
    this.drop.clear();
    this.photos.clear();
  }
}
