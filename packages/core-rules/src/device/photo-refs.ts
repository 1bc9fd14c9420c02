import type { Hash } from './hash';
import { refKey } from './stored';
import type { Tx } from './storage';

/** The shelves that a change of an owner's photos touches. */
export const photoShelves = ['photos', 'refs'] as const;

/**
 * Photos are shared by hash and live as long as somebody names them. Naming and storing happen in one transaction: a photo without an owner
 * would be swept, an owner without its photo would be half a record.
 * Answers the hashes that are named but nowhere stored.
 */
export async function setPhotos(tx: Tx, owner: string, before: readonly Hash[], after: readonly Hash[], added: ReadonlyMap<Hash, unknown>): Promise<readonly Hash[]> {
  const missing: Hash[] = [];
  for (const hash of after) {
    if (before.includes(hash)) continue;
    const photo = added.get(hash);
    if (photo !== undefined) await tx.put('photos', hash, photo);
    else if ((await tx.get('photos', hash)) === undefined) missing.push(hash);
    await tx.put('refs', refKey(hash, owner), 1);
  }
  for (const hash of before) {
    if (after.includes(hash)) continue;
    await tx.delete('refs', refKey(hash, owner));
    if ((await tx.keys('refs', `${hash}/`)).length === 0) await tx.delete('photos', hash);
  }
  return missing;
}
