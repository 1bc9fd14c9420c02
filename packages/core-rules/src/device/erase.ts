import { refusal } from './draft-store';
import type { Refused } from './draft-store';
import type { Storage } from './storage';

export type EraseOutcome =
  | { readonly status: 'erased' }
  /** Something here exists nowhere else. Ask, offer the export file, and call again with `evenUnsent`. */
  | { readonly status: 'unsent'; readonly drafts: number; readonly submissions: number }
  | Refused;

/** "Erase this device": drafts, photos, outbox and receipts, for every tab. */
export async function eraseDevice(storage: Storage, { evenUnsent = false } = {}): Promise<EraseOutcome> {
  try {
    if (!evenUnsent) {
      const [drafts, submissions] = await storage.run('read', ['drafts', 'outbox'], async (tx) => [(await tx.keys('drafts')).length, (await tx.keys('outbox')).length] as const);
      if (drafts + submissions > 0) return { status: 'unsent', drafts, submissions };
    }
    await storage.destroy();
    return { status: 'erased' };
  } catch (error) {
    return refusal(error);
  }
}
