import type { PhotoKeeper } from '@anze/core-rules/device';
import type { Hash } from '../hash/hash';

export { draftOwner, outboxOwner, refKey, rowKey } from '@anze/core-rules/device';
export type { Held, StoredDraft, StoredReceipt, StoredSubmission } from '@anze/core-rules/device';

/**
 * Bytes, not a blob: WebKit refuses to store blobs in private windows, and a blob that was read from a database dies with it in Firefox, so
 * that an export made just before erasing would be empty.
 */
export interface StoredPhoto {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export const photoBlob = ({ type, bytes }: StoredPhoto): Blob => new Blob([bytes], { type });

export const blobPhotos: PhotoKeeper<Blob> = {
  keep: async (blob): Promise<StoredPhoto> => ({ type: blob.type, bytes: await blob.arrayBuffer() }),
  give: (stored) => photoBlob(stored as StoredPhoto),
};

/** Read before a transaction begins: inside, nothing else may be waited for. */
export async function storedPhotos(blobs: ReadonlyMap<Hash, Blob>): Promise<ReadonlyMap<Hash, StoredPhoto>> {
  const out = new Map<Hash, StoredPhoto>();
  for (const hash of Array.from(blobs.keys())) out.set(hash, (await blobPhotos.keep(blobs.get(hash) as Blob)) as StoredPhoto);
  return out;
}
