import {
  canonical, draftOwner, outboxOwner, readHeader, rowKey, setPhotos, shelves, type Hash, type Storage, type StoredDraft, type StoredReceipt, type StoredSubmission, type Tx,
} from '@anze/core-rules/device';
import { deviceExportSchema, read, type Complaint, type DeviceExport, type Hazard } from '@anze/core-rules/records';
import * as z from 'zod/mini';
import { isBlank, type Profile } from '../state/profile';
import { isKept, isSound, profileKey } from '../state/stored';
import type { Photo, Photos } from './photos';
import { hashOf, hashOfBytes, utf8 } from './sha256';

/**
 * One file with everything on this phone: a line with the length and the hash of what follows, then canonical JSON, then the photos one after
 * another. The inner part is the browser's export; `meta` is what only the mini-program keeps. No date in it: the same contents are the same bytes.
 */
const MAGIC = 'anze-mini-export';
const FIRST_LINE = /^anze-mini-export (\d+) (\d{1,9}) ([0-9a-f]{64})\n/;
const LONGEST_FIRST_LINE = 120;
const FORMAT = 1;
const contentsSchema = z.strictObject({ format: z.literal(FORMAT), device: deviceExportSchema, meta: z.array(z.tuple([z.string(), z.unknown()])) });

/** The part of WeChat's file system that a backup needs; positions count bytes. */
export interface BackupFiles {
  writeFileSync(path: string, data: ArrayBuffer): void;
  appendFileSync(path: string, data: ArrayBuffer): void;
  readFileSync(path: string, encoding?: 'utf8', position?: number, length?: number): ArrayBuffer | string;
}
export interface Exported {
  readonly bytes: number;
  readonly drafts: number;
  readonly unsent: number;
  readonly photos: number;
  /** Photos whose files are gone: named in the records, not in the file. */
  readonly lost: number;
}
const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

/** Writes the file. @throws what the storage or the file system throws. */
export async function exportTo(path: string, storage: Storage, photos: Photos, files: BackupFiles): Promise<Exported> {
  const found = await storage.run('read', shelves, async (tx) => {
    const rows = await tx.range('rows');
    return {
      drafts: (await tx.range('drafts')).map(([id, value]) => {
        const prefix = rowKey(id, '');
        return { ...(value as StoredDraft), rows: rows.filter(([at]) => at.startsWith(prefix)).map(([at, row]) => [at.slice(prefix.length), row]) };
      }),
      outbox: (await tx.range('outbox')).map(([, value]) => value as StoredSubmission), sent: (await tx.range('sent')).map(([, value]) => value as StoredReceipt),
      photos: (await tx.range('photos')).map(([, value]) => photos.give(value)), meta: (await tx.range('meta')).filter(([key]) => isKept(key)),
    };
  });
  const there = found.photos.filter((photo) => photos.has(photo));
  const device = { format: 1, drafts: found.drafts, outbox: found.outbox, sent: found.sent, photos: there.map(({ hash, type, bytes }) => ({ hash, type, bytes })) };
  const body = utf8(canonical({ format: FORMAT, device, meta: found.meta }));
  const head = utf8(`${MAGIC} ${FORMAT} ${body.length} ${hashOfBytes(body)}\n`);
  files.writeFileSync(path, bufferOf(head));
  files.appendFileSync(path, bufferOf(body));
  let bytes = head.length + body.length;
  // One by one: all of them at once would not fit in a small phone's memory.
  for (const photo of there) {
    files.appendFileSync(path, bufferOf(photos.bytesOf(photo)));
    bytes += photo.bytes;
  }
  return { bytes, drafts: found.drafts.length, unsent: found.outbox.length, photos: there.length, lost: found.photos.length - there.length };
}

export type Imported =
  | { readonly status: 'imported'; readonly added: number; readonly same: number; readonly beside: number; readonly kept: number }
  | { readonly status: 'unreadable'; readonly why: 'not-ours' | 'newer' | 'damaged' };
interface Parsed {
  readonly device: DeviceExport;
  readonly meta: readonly (readonly [string, unknown])[];
  readonly photos: ReadonlyMap<Hash, Photo>;
}

/** Adds what the file holds and overwrites nothing. All of it, or none. @throws StorageError */
export async function importFrom(path: string, size: number, storage: Storage, photos: Photos, files: BackupFiles, newId: () => string): Promise<Imported> {
  const parsed = await parse(path, size, photos, files);
  if (typeof parsed === 'string') return { status: 'unreadable', why: parsed };
  const stored = new Map<Hash, Photo>();
  for (const [hash, photo] of Array.from(parsed.photos)) stored.set(hash, await photos.keep(photo));
  const count = { added: 0, same: 0, beside: 0, kept: 0 };
  await storage.run('write', shelves, async (tx) => {
    for (const draft of parsed.device.drafts) count[await addDraft(tx, draft, stored, newId)] += 1;
    for (const entry of parsed.device.outbox) count[await addUnsent(tx, entry, stored, newId)] += 1;
    for (const receipt of parsed.device.sent) count[await addAbsent(tx, 'sent', receipt.id, receipt)] += 1;
    for (const [key, value] of parsed.meta) {
      const how = await addAbsent(tx, 'meta', key, value);
      if (how === 'added') await setPhotos(tx, ownerOf(key), [], photosIn(key, value), stored);
      count[how] += 1;
    }
  });
  return { status: 'imported', ...count };
}

async function parse(path: string, size: number, photos: Photos, files: BackupFiles): Promise<Parsed | 'not-ours' | 'newer' | 'damaged'> {
  const bytesAt = (position: number, length: number): Uint8Array => new Uint8Array(files.readFileSync(path, undefined, position, length) as ArrayBuffer);
  const found = size > 0 ? FIRST_LINE.exec(String.fromCharCode(...bytesAt(0, Math.min(size, LONGEST_FIRST_LINE)))) : null;
  if (!found) return 'not-ours';
  const [line, version, length, sum] = found as unknown as [string, string, string, string];
  if (Number(version) > FORMAT) return 'newer';
  let at = line.length + Number(length);
  if (at > size || hashOfBytes(bytesAt(line.length, Number(length))) !== sum) return 'damaged';
  const contents = read(contentsSchema, files.readFileSync(path, 'utf8', line.length, Number(length)) as string);
  if (!contents.ok) return 'damaged';
  const { device, meta } = contents.value;
  if (!device.drafts.every(({ body }) => isBody(body))) return 'damaged';
  for (const [key, value] of meta) if (!(await isSound(key, value))) return 'damaged';
  if (device.outbox.some(({ id, submission, hash }) => id !== submission.id || hash !== hashOf(submission))) return 'damaged';
  const kept = new Map<Hash, Photo>();
  for (const { hash, type, bytes } of device.photos) {
    if (at + bytes > size || (type !== 'image/jpeg' && type !== 'image/png')) return 'damaged';
    const raw = bytesAt(at, bytes);
    if (hashOfBytes(raw) !== hash || !readHeader(raw).ok) return 'damaged';
    kept.set(hash, photos.given({ path, type, bytes, hash }, raw));
    at += bytes;
  }
  return at === size ? { device, meta: meta as Parsed['meta'], photos: kept } : 'damaged';
}

/** A form's texts, or the record that a server sent back. */
function isBody(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const { texts } = body as { texts?: unknown };
  return texts === undefined || (typeof texts === 'object' && texts !== null && Object.values(texts).every((text) => typeof text === 'string'));
}

type How = 'added' | 'same' | 'beside' | 'kept';
type Stored = ReadonlyMap<Hash, Photo>;

async function addDraft(tx: Tx, draft: DeviceExport['drafts'][number], stored: Stored, newId: () => string): Promise<How> {
  const here = (await tx.get('drafts', draft.id)) as StoredDraft | undefined;
  if (here?.token === draft.token && here.revision === draft.revision) return 'same';
  const isTaken = here !== undefined || (await knownHash(tx, draft.id)) !== undefined;
  await putDraft(tx, { ...draft, id: isTaken ? newId() : draft.id }, stored);
  return isTaken ? 'beside' : 'added';
}
async function addUnsent(tx: Tx, entry: DeviceExport['outbox'][number], stored: Stored, newId: () => string): Promise<How> {
  const { id, submission } = entry;
  const here = await knownHash(tx, id);
  const photos = submission.photos.map(({ hash }) => hash);
  if (here === entry.hash) return 'same';
  if (here === undefined && (await tx.get('drafts', id)) === undefined) {
    await setPhotos(tx, outboxOwner(id), [], photos, stored);
    await tx.put('outbox', id, entry);
    return 'added';
  }
  const as = newId();
  await putDraft(tx, { id: as, kind: submission.kind, revision: 1, savedAt: entry.queuedAt, token: as, body: submission.record, photos, rows: [] }, stored);
  return 'beside';
}
async function addAbsent(tx: Tx, shelf: 'sent' | 'meta', key: string, value: unknown): Promise<How> {
  const here = await tx.get(shelf, key);
  if (here === undefined) {
    await tx.put(shelf, key, value);
    return 'added';
  }
  if (key === profileKey && isBlank(here as Profile) && !isBlank(value as Profile)) {
    await tx.put(shelf, key, { ...(value as Profile), ...((here as Profile).look ? { look: (here as Profile).look } : {}) });
    return 'added';
  }
  return canonical(here) === canonical(value) ? 'same' : 'kept';
}
async function knownHash(tx: Tx, id: string): Promise<Hash | undefined> {
  const queued = (await tx.get('outbox', id)) as StoredSubmission | undefined;
  return queued?.hash ?? ((await tx.get('sent', id)) as StoredReceipt | undefined)?.receipt.hash;
}
async function putDraft(tx: Tx, { rows, ...draft }: DeviceExport['drafts'][number], stored: Stored): Promise<void> {
  await setPhotos(tx, draftOwner(draft.id), [], draft.photos, stored);
  for (const [row, value] of rows) await tx.put('rows', rowKey(draft.id, row), value);
  await tx.put('drafts', draft.id, draft);
}

const ownerOf = (key: string): string => key.replace('/', ':');
/** Hazards and complaints hold photos of their own. */
function photosIn(key: string, value: unknown): readonly Hash[] {
  if (key === profileKey) return [];
  const { hazard, earlier = [], record } = value as { hazard?: Hazard; earlier?: readonly { hazard: Hazard }[]; record?: Partial<Complaint> };
  const all = [...(hazard ? [hazard] : []), ...earlier.map((one) => one.hazard)].flatMap((one) => one.photos);
  return [...new Set([...all, ...(key.startsWith('complaint/') ? (record?.photos ?? []) : [])].map(({ hash }) => hash))];
}
