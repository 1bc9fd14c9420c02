import type { SubmissionKind } from '@anze/core-rules/records';
import { DraftStore } from '../drafts/draft-store';
import { exportAll, importAll } from '../drafts/export-file';
import type { ExportOutcome } from '../drafts/export-file';
import { MemoryStorage } from '../drafts/memory-storage';
import type { Storage } from '../drafts/storage';
import type { Hash } from '../hash/hash';

export interface Unsaved {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly body: unknown;
  readonly rows: Readonly<Record<string, unknown>>;
  readonly photos: ReadonlySet<Hash>;
  readonly add: ReadonlyMap<Hash, Blob>;
}

/** Everything on this device, and what a full or lost storage would not take: the file is made for that very case. */
export async function exportWith(storage: Storage, unsaved: Unsaved | null): Promise<ExportOutcome> {
  const here = await exportAll(storage);
  if (!unsaved) return here;
  const memory = new MemoryStorage();
  if (here.status === 'exported') await importAll(memory, here.file);
  const store = new DraftStore({ storage: memory });
  const stored = await store.load(unsaved.id);
  const before = stored.status === 'ok' ? stored.value : null;
  const drop = (before?.rows ?? []).map(([key]) => key).filter((key) => !Object.prototype.hasOwnProperty.call(unsaved.rows, key));
  const there = new Set([...(before?.photos ?? []), ...unsaved.add.keys()]);
  await store.save({
    id: unsaved.id, kind: unsaved.kind, base: before?.revision ?? 0, body: unsaved.body, rows: { put: unsaved.rows, drop },
    photos: [...unsaved.photos].filter((hash) => there.has(hash)), add: unsaved.add,
  });
  return exportAll(memory);
}
