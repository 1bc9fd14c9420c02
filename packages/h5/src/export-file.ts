import type { Storage } from '@anze/core-rules/device';
import { exportAll, importAll } from '@anze/widgets/shared/drafts/export-file';
import { emptyProfile, isHappened, profileOf, type Happened, type Profile, type StoredPhoto } from './known';

/**
 * One file with everything on this device: a line with the length of what follows, JSON with the profile, the events, the dialog and the names
 * of their photos, the photos one after another, then the kit's own export with drafts, outbox and receipts.
 */
const FIRST_LINE = /^anze-h5-export 1 (\d{1,9})\n/;
const LONGEST_FIRST_LINE = 60;
interface Contents {
  readonly profile: Profile;
  readonly events: readonly Happened[];
  readonly dialog: readonly (readonly [string, unknown])[];
  readonly photos: readonly { readonly key: string; readonly type: string; readonly bytes: number }[];
}
const PHOTOS = 'service-photo/';
const DIALOG = 'guide/';

/** `null`: it could not be made. */
export async function exportFile(storage: Storage): Promise<Blob | null> {
  try {
    const [profile, events, photos, dialog] = await storage.run('read', ['meta'], async (tx) => [
      await tx.get('meta', 'profile'), await tx.range('meta', 'event/'), await tx.range('meta', PHOTOS), await tx.range('meta', DIALOG),
    ] as const);
    const kit = await exportAll(storage);
    if (kit.status !== 'exported') return null;
    const blobs = photos.map(([key, value]) => ({ key, ...(value as StoredPhoto) }));
    const contents: Contents = {
      profile: profileOf(profile), events: events.map(([, value]) => value).filter(isHappened), dialog,
      photos: blobs.map(({ key, type, bytes }) => ({ key: key.slice(PHOTOS.length), type, bytes: bytes.byteLength })),
    };
    const text = new Blob([JSON.stringify(contents)]);
    return new Blob([`anze-h5-export 1 ${text.size}\n`, text, ...blobs.map(({ bytes }) => bytes), kit.file], { type: 'application/octet-stream' });
  } catch {
    return null;
  }
}

export type ImportOutcome = 'imported' | 'unreadable' | 'not-stored';

/** Adds what the file holds and overwrites nothing that is here. */
export async function importFile(storage: Storage, file: Blob): Promise<ImportOutcome> {
  const read = await parse(file);
  if (!read) return 'unreadable';
  const kit = await importAll(storage, read.kit);
  if (kit.status !== 'imported') return kit.status === 'unreadable' ? 'unreadable' : 'not-stored';
  try {
    await storage.run('write', ['meta'], async (tx) => {
      const add = async (key: string, value: unknown): Promise<void> => ((await tx.get('meta', key)) === undefined ? tx.put('meta', key, value) : undefined);
      const here = profileOf(await tx.get('meta', 'profile'));
      const { facts, readings, names } = read.contents.profile;
      await tx.put('meta', 'profile', { facts: { ...facts, ...here.facts }, readings: { ...readings, ...here.readings }, names: { ...names, ...here.names } } satisfies Profile);
      for (const event of read.contents.events) await add(`event/${event.id}`, event);
      for (const [key, value] of read.contents.dialog) await add(key, value);
      for (const [key, photo] of read.photos) await add(PHOTOS + key, photo);
    });
    return 'imported';
  } catch {
    return 'not-stored';
  }
}

async function parse(file: Blob): Promise<{ readonly contents: Contents; readonly photos: readonly (readonly [string, StoredPhoto])[]; readonly kit: Blob } | null> {
  try {
    const found = FIRST_LINE.exec(await file.slice(0, LONGEST_FIRST_LINE).text());
    if (!found) return null;
    let at = found[0].length + Number(found[1]);
    const said = JSON.parse(await file.slice(found[0].length, at).text()) as Partial<Contents>;
    const photos: (readonly [string, StoredPhoto])[] = [];
    for (const { key, type, bytes } of said.photos ?? []) {
      if (typeof key !== 'string' || typeof type !== 'string' || !Number.isInteger(bytes) || bytes < 0 || at + bytes > file.size) return null;
      photos.push([key, { type, bytes: await file.slice(at, at + bytes).arrayBuffer() }]);
      at += bytes;
    }
    const dialog = (said.dialog ?? []).filter((one) => Array.isArray(one) && typeof one[0] === 'string' && one[0].startsWith(DIALOG));
    return { contents: { profile: said.profile ? profileOf(said.profile) : emptyProfile, events: (said.events ?? []).filter(isHappened), dialog, photos: said.photos ?? [] }, photos, kit: file.slice(at) };
  } catch {
    return null;
  }
}
