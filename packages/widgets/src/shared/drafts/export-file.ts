import { deviceExportSchema, read } from '@anze/core-rules/records';
import type { DeviceExport as Contents } from '@anze/core-rules/records';
import { canonical } from '../hash/canonical';
import { hashOf, hashOfBlob, hashOfText, utf8 } from '../hash/hash';
import type { Hash } from '../hash/hash';
import { randomId } from '../hash/random-id';
import { refusal } from './draft-store';
import type { Refused } from './draft-store';
import { setPhotos } from './photo-refs';
import type { Storage, Tx } from './storage';
import { shelves } from './storage';
import { draftOwner, outboxOwner, photoBlob, rowKey, storedPhotos } from './stored';
import type { StoredDraft, StoredPhoto, StoredReceipt, StoredSubmission } from './stored';

/**
 * One file with everything on this device. First a line with the length and hash of what follows, then canonical JSON, then the photos one
 * after another. No date in it: the same contents are the same bytes.
 */
const MAGIC = 'anze-kit-export';
const FIRST_LINE = /^anze-kit-export (\d+) (\d{1,9}) ([0-9a-f]{64})\n/;
const LONGEST_FIRST_LINE = 120;
const FORMAT = 1;

export type ExportOutcome = { readonly status: 'exported'; readonly file: Blob; readonly drafts: number; readonly unsent: number; readonly photos: number } | Refused;

export async function exportAll(storage: Storage): Promise<ExportOutcome> {
  try {
    const { contents, blobs } = await storage.run('read', shelves, async (tx) => {
      const rows = await tx.range('rows');
      const drafts = (await tx.range('drafts')).map(([id, value]) => {
        const prefix = rowKey(id, '');
        return { ...(value as StoredDraft), rows: rows.filter(([at]) => at.startsWith(prefix)).map(([at, row]) => [at.slice(prefix.length), row]) };
      });
      const photos: { hash: Hash; blob: Blob }[] = [];
      // One by one: a blob's bytes are the browser's to put away, an array's are not.
      for (const name of await tx.keys('photos')) photos.push({ hash: name, blob: photoBlob((await tx.get('photos', name)) as StoredPhoto) });
      const values = async (shelf: 'outbox' | 'sent') => (await tx.range(shelf)).map(([, value]) => value);
      return {
        contents: {
          format: FORMAT, drafts, outbox: await values('outbox'), sent: await values('sent'),
          photos: photos.map(({ hash: name, blob }) => ({ hash: name, type: blob.type, bytes: blob.size })),
        },
        blobs: photos.map(({ blob }) => blob),
      };
    });
    const body = canonical(contents);
    const bytes = utf8(body);
    const file = new Blob([`${MAGIC} ${FORMAT} ${bytes.length} ${hashOfText(body)}\n`, bytes as BlobPart, ...blobs], { type: 'application/octet-stream' });
    return { status: 'exported', file, drafts: contents.drafts.length, unsent: contents.outbox.length, photos: blobs.length };
  } catch (error) {
    return refusal(error);
  }
}

export interface Imported {
  readonly id: string;
  readonly what: 'draft' | 'unsent' | 'receipt';
  /** `both`: another version was here; the file's is now a draft of its own, `as`. */
  readonly how: 'added' | 'same' | 'both';
  readonly as?: string;
}
export type ImportOutcome =
  | { readonly status: 'imported'; readonly items: readonly Imported[] }
  | { readonly status: 'unreadable'; readonly why: 'not-ours' | 'newer' | 'damaged' }
  | Refused;

async function parse(file: Blob): Promise<{ contents: Contents; photos: ReadonlyMap<Hash, StoredPhoto> } | 'not-ours' | 'newer' | 'damaged'> {
  const start = await file.slice(0, LONGEST_FIRST_LINE).text();
  const found = FIRST_LINE.exec(start);
  if (!found) return 'not-ours';
  const [line, version, length, sum] = found as unknown as [string, string, string, string];
  if (Number(version) > FORMAT) return 'newer';
  const bodyEnd = line.length + Number(length);
  const body = await file.slice(line.length, bodyEnd).text();
  if (hashOfText(body) !== sum) return 'damaged';
  const contents = read(deviceExportSchema, body, { characters: 500_000_000, depth: 64 });
  if (!contents.ok) return 'damaged';
  const photos = new Map<Hash, Blob>();
  let at = bodyEnd;
  for (const photo of contents.value.photos) {
    const blob = file.slice(at, at + photo.bytes, photo.type);
    at += photo.bytes;
    if ((await hashOfBlob(blob)) !== photo.hash) return 'damaged';
    photos.set(photo.hash, blob);
  }
  if (at !== file.size || contents.value.outbox.some(({ id, submission, hash: sent }) => id !== submission.id || sent !== hashOf(submission))) return 'damaged';
  return { contents: contents.value, photos: await storedPhotos(photos) };
}

async function putDraft(tx: Tx, photos: ReadonlyMap<Hash, StoredPhoto>, { rows, ...draft }: Contents['drafts'][number]): Promise<void> {
  await setPhotos(tx, draftOwner(draft.id), [], draft.photos, photos);
  for (const [row, value] of rows) await tx.put('rows', rowKey(draft.id, row), value);
  await tx.put('drafts', draft.id, draft);
}

/**
 * Adds what the file holds and overwrites nothing: what differs is kept beside. All of it, or none.
 */
export async function importAll(storage: Storage, file: Blob, newId: () => string = randomId): Promise<ImportOutcome> {
  let parsed: Awaited<ReturnType<typeof parse>>;
  try {
    parsed = await parse(file);
  } catch {
    // The file went away, or its medium did.
    return { status: 'unreadable', why: 'damaged' };
  }
  if (typeof parsed === 'string') return { status: 'unreadable', why: parsed };
  const { contents, photos } = parsed;
  try {
    const items = await storage.run('write', shelves, async (tx) => {
      const done: Imported[] = [];
      const known = async (id: string) => {
        const sent = (await tx.get('sent', id)) as StoredReceipt | undefined;
        const queued = (await tx.get('outbox', id)) as StoredSubmission | undefined;
        return { draft: (await tx.get('drafts', id)) as StoredDraft | undefined, hash: queued?.hash ?? sent?.receipt.hash };
      };
      for (const draft of contents.drafts) {
        const here = await known(draft.id);
        const same = here.draft !== undefined && here.draft.token === draft.token && here.draft.revision === draft.revision;
        const taken = here.draft !== undefined || here.hash !== undefined;
        const id = taken ? newId() : draft.id;
        if (!same) await putDraft(tx, photos, { ...draft, id });
        done.push({ id: draft.id, what: 'draft', how: same ? 'same' : taken ? 'both' : 'added', ...(taken && !same ? { as: id } : {}) });
      }
      for (const entry of contents.outbox) {
        const { id, submission } = entry;
        const here = await known(id);
        const hashes = submission.photos.map((photo) => photo.hash);
        if (here.hash === entry.hash) done.push({ id, what: 'unsent', how: 'same' });
        else if (here.hash === undefined && here.draft === undefined) {
          await setPhotos(tx, outboxOwner(id), [], hashes, photos);
          await tx.put('outbox', id, entry);
          done.push({ id, what: 'unsent', how: 'added' });
        } else {
          const as = newId();
          await putDraft(tx, photos, { id: as, kind: submission.kind, revision: 1, savedAt: entry.queuedAt, token: as, body: submission.record, photos: hashes, rows: [] });
          done.push({ id, what: 'unsent', how: 'both', as });
        }
      }
      for (const receipt of contents.sent) {
        const here = await tx.get('sent', receipt.id);
        if (here === undefined) await tx.put('sent', receipt.id, receipt);
        done.push({ id: receipt.id, what: 'receipt', how: here === undefined ? 'added' : 'same' });
      }
      return done;
    });
    return { status: 'imported', items };
  } catch (error) {
    return refusal(error);
  }
}

