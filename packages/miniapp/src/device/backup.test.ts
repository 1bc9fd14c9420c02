import { canonical, DraftStore, outboxOwner, setPhotos, StorageError, type Storage, type StoredSubmission } from '@anze/core-rules/device';
import { describe, expect, it } from 'vitest';
import { emptyProfile, writeProfile } from '../state/profile';
import { exportTo, importFrom, type BackupFiles } from './backup';
import { Photos, type Photo } from './photos';
import { hashOf, hashOfBytes, utf8 } from './sha256';
import { WxStorage } from './wx-storage';
import { FakeStore } from './wx-store.testing';

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const jpeg = (mark: number): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64'), Buffer.from([mark])]));

/** A phone: its store, its folder, and what a restart leaves. */
function phone(limit?: number) {
  const store = new FakeStore(limit);
  const disk = new Map<string, Buffer>();
  const at = (path: string): Buffer => disk.get(path) ?? (() => { throw new Error(`no such file ${path}`); })();
  const files = {
    writeFileSync: (path: string, data: ArrayBuffer) => void disk.set(path, Buffer.from(data)),
    appendFileSync: (path: string, data: ArrayBuffer) => void disk.set(path, Buffer.concat([at(path), Buffer.from(data)])),
    readFileSync(path: string, encoding?: 'utf8', position = 0, length?: number) {
      const bytes = at(path).subarray(position, length === undefined ? undefined : position + length);
      return encoding ? bytes.toString('utf8') : (new Uint8Array(bytes).buffer as ArrayBuffer);
    },
    readdirSync: (folder: string) => [...disk.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    unlinkSync: (path: string) => void disk.delete(path),
  };
  const photos = new Photos(files as never, 'usr');
  photos.mayStore = true;
  return { store, disk, files: files as BackupFiles, photos, storage: new WxStorage(store) as Storage };
}
type Phone = ReturnType<typeof phone>;
let ids = 900;
const newId = (): string => idOf(++ids);
const draftsOn = ({ storage, photos }: Phone): DraftStore<Photo> => new DraftStore<Photo>({ storage, clock: { now: () => 1_790_000_000_000, after: () => () => undefined }, newId, hashOf, photos });
const save = async (own: Phone, to = 'usr/backup'): Promise<Buffer> => {
  await exportTo(to, own.storage, own.photos, own.files);
  return own.disk.get(to)!;
};
const load = async (own: Phone, bytes: Buffer) => {
  own.disk.set('tmp/in', bytes);
  return importFrom('tmp/in', bytes.length, own.storage, own.photos, own.files, newId);
};
const hazard = (n: number, photos: readonly Photo[]) => ({ id: idOf(n), hazard: { id: idOf(n), problem: '浮石', found: '2026-11-20', state: 'found', history: [], photos: photos.map(({ hash, type, bytes }) => ({ hash, type, bytes })) } });
const complaint = { firm: { name: '某某采石场' }, complainant: { name: '王五' }, date: '2026-11-12', subject: '没来过', request: '请安排', photos: [] };

/** A draft with a photo, a waiting complaint with one, a receipt, a hazard with one, a profile. */
async function filled(): Promise<Phone> {
  const own = phone();
  const taken = await Promise.all([1, 2, 3].map(async (mark) => {
    own.disk.set(`tmp/${mark}`, Buffer.from(jpeg(mark)));
    const photo = own.photos.take(`tmp/${mark}`);
    if (typeof photo === 'string') throw new Error(photo);
    return own.photos.keep(photo);
  })) as [Photo, Photo, Photo];
  await draftsOn(own).save({ id: idOf(1), kind: 'complaint', base: 0, body: { texts: { subject: '写了一半😀' }, photos: [taken[0]] }, photos: [taken[0].hash], add: new Map([[taken[0].hash, taken[0]]]) });
  const photo = { hash: taken[1].hash, type: taken[1].type, bytes: taken[1].bytes };
  const submission = { format: 1 as const, id: idOf(2), madeAt: '2026-11-22T08:00:00.000Z', photos: [photo], kind: 'complaint' as const, record: { ...complaint, photos: [photo] } };
  const entry: StoredSubmission = { id: idOf(2), submission, hash: hashOf(submission), queuedAt: 5, tries: 0, nextAt: 0, held: null, problem: null, uploaded: [] };
  const receipt = { format: 1, submissionId: idOf(3), hash: 'a'.repeat(64), receivedAt: '2026-11-22T08:00:00.000Z', queryCode: '7K2M-Q4XR-09BD', ledger: { case: idOf(3), seq: 1, head: 'b'.repeat(64) } };
  await own.storage.run('write', ['outbox', 'photos', 'refs', 'sent', 'meta'], async (tx) => {
    await setPhotos(tx, outboxOwner(idOf(2)), [], [taken[1].hash], new Map([[taken[1].hash, taken[1]]]));
    await tx.put('outbox', idOf(2), entry);
    await tx.put('sent', idOf(3), { id: idOf(3), kind: 'complaint', sentAt: 6, receipt });
    await tx.put('meta', `hazard/${idOf(4)}`, hazard(4, [taken[2]]));
    await setPhotos(tx, `hazard:${idOf(4)}`, [], [taken[2].hash], new Map([[taken[2].hash, taken[2]]]));
    await tx.put('meta', `complaint/${idOf(2)}`, { id: idOf(2), record: { ...complaint, photos: [photo] }, notes: [] });
    await setPhotos(tx, `complaint:${idOf(2)}`, [], [taken[1].hash], new Map());
  });
  await writeProfile(own.storage, { ...emptyProfile, facts: { region: '440000', premium: 32000 }, names: { firm: '某某采石场' } });
  return own;
}
const everything = async ({ storage }: Phone) => canonical(await storage.run('read', ['drafts', 'rows', 'outbox', 'sent', 'meta', 'refs', 'photos'], (tx) => Promise.all((['drafts', 'rows', 'outbox', 'sent', 'meta', 'refs', 'photos'] as const).map((shelf) => tx.range(shelf)))));

describe('a backup', () => {
  it('is read back on an empty phone, and exported again gives the same bytes', async () => {
    const old = await filled();
    const file = await save(old);
    const fresh = phone();
    await writeProfile(fresh.storage, emptyProfile);
    expect(await load(fresh, file)).toEqual({ status: 'imported', added: 6, same: 0, beside: 0, kept: 0 });
    expect(Buffer.compare(await save(fresh), file)).toBe(0);
    expect(await everything(fresh)).toBe(await everything(old));
    const photos = (await fresh.storage.run('read', ['photos'], (tx) => tx.range('photos'))).map(([, value]) => value as Photo);
    expect(photos).toHaveLength(3);
    for (const photo of photos) expect(hashOfBytes(fresh.photos.bytesOf(photo))).toBe(photo.hash);
    // And its pictures live on their own once the file is gone.
    fresh.disk.delete('tmp/in');
    expect(photos.every((photo) => new Photos(fresh.files as never, 'usr').has(photo))).toBe(true);
  });
  it('read twice adds nothing', async () => {
    const own = await filled();
    const before = await everything(own);
    expect(await load(own, await save(own))).toEqual({ status: 'imported', added: 0, same: 6, beside: 0, kept: 0 });
    expect(await everything(own)).toBe(before);
  });
  it('overwrites nothing: another draft stands beside, the phone’s own hazard stays', async () => {
    const own = await filled();
    const file = await save(own);
    await draftsOn(own).save({ id: idOf(1), kind: 'complaint', base: 1, body: { texts: { subject: '后来改的' }, photos: [] }, photos: [] });
    const changed = { ...hazard(4, []), hazard: { ...hazard(4, []).hazard, problem: '已经改过' } };
    await own.storage.run('write', ['meta'], (tx) => tx.put('meta', `hazard/${idOf(4)}`, changed));
    expect(await load(own, file)).toMatchObject({ status: 'imported', beside: 1, kept: 1, added: 0 });
    const drafts = (await own.storage.run('read', ['drafts'], (tx) => tx.range('drafts'))).map(([, value]) => (value as { body: { texts: { subject: string } } }).body.texts.subject).sort();
    expect(drafts).toEqual(['写了一半😀', '后来改的'].sort());
    expect(await own.storage.run('read', ['meta'], (tx) => tx.get('meta', `hazard/${idOf(4)}`))).toEqual(changed);
  });
  it('takes the firm of the file where the phone knows none, and keeps how its pages look', async () => {
    const file = await save(await filled());
    const fresh = phone();
    await writeProfile(fresh.storage, { ...emptyProfile, look: 'elder' });
    await load(fresh, file);
    expect(await fresh.storage.run('read', ['meta'], (tx) => tx.get('meta', 'profile'))).toMatchObject({ names: { firm: '某某采石场' }, look: 'elder' });
  });
  it('is refused whole when a byte is changed anywhere, and the phone stays as it was', async () => {
    const file = await save(await filled());
    const fresh = phone();
    const before = await everything(fresh);
    const step = Math.max(1, Math.floor(file.length / 60));
    for (let i = 0; i < file.length; i += step) {
      const bad = Buffer.from(file);
      bad[i] = bad[i]! ^ 1;
      expect((await load(fresh, bad)).status, `byte ${i}`).toBe('unreadable');
    }
    for (const bad of [Buffer.from(''), Buffer.from('hello'), file.subarray(0, file.length - 1), Buffer.concat([file, Buffer.from('x')]), Buffer.from(file.toString('latin1').replace('export 1 ', 'export 2 '), 'latin1')]) expect((await load(fresh, bad)).status).toBe('unreadable');
    expect(await everything(fresh)).toBe(before);
  });
  it('with a right sum and wrong contents is refused too: a value that would stop a page', async () => {
    const make = (meta: unknown, drafts: unknown = []): Buffer => {
      const body = Buffer.from(JSON.stringify({ device: { drafts, format: 1, outbox: [], photos: [], sent: [] }, format: 1, meta }));
      return Buffer.concat([Buffer.from(`anze-mini-export 1 ${body.length} ${hashOfBytes(new Uint8Array(body))}\n`), body]);
    };
    const profile = { facts: {}, skipped: [], readings: {}, names: {} };
    expect((await load(phone(), make([['profile', profile]]))).status).toBe('imported');
    for (const meta of [
      [['profile', { ...profile, facts: { premium: 'much' } }]], [['profile', { ...profile, facts: { nothing: 1 } }]], [['profile', null]], [['hazard/x', { id: 'x' }]], [['elsewhere', 1]], [[`complaint/${idOf(1)}`, { id: idOf(2), record: complaint, notes: [] }]], [['hazard/__proto__/x', {}]],
    ]) expect(await load(phone(), make(meta)), JSON.stringify(meta)).toEqual({ status: 'unreadable', why: 'damaged' });
    const draft = { id: idOf(1), kind: 'complaint', revision: 1, savedAt: 1, token: 't', body: { texts: { subject: {} }, photos: [] }, photos: [], rows: [] };
    expect(await load(phone(), make([], [draft]))).toEqual({ status: 'unreadable', why: 'damaged' });
  });
  it('that does not fit leaves the phone as it was', async () => {
    const file = await save(await filled());
    const small = phone(1500);
    const before = await everything(small);
    await expect(load(small, file)).rejects.toBeInstanceOf(StorageError);
    expect(await everything(small)).toBe(before);
  });
  it('of a phone that lost a photo’s file says so, and holds all the rest', async () => {
    const own = await filled();
    const [, lost] = (await own.storage.run('read', ['photos'], (tx) => tx.range('photos')))[0]!;
    own.disk.delete((lost as Photo).path);
    const counted = await exportTo('usr/b', own.storage, own.photos, own.files);
    expect(counted).toMatchObject({ photos: 2, lost: 1, drafts: 1, unsent: 1, bytes: own.disk.get('usr/b')!.length });
    expect((await load(phone(), own.disk.get('usr/b')!)).status).toBe('imported');
  });
});

describe('UTF-8 by hand', () => {
  it('is that of the platform, and half a character becomes U+FFFD', () => {
    for (const text of ['', 'a', 'é߿ࠀ', '隐患', '😀𠮷', '\ud800x', 'x\udc00']) expect(Buffer.compare(Buffer.from(utf8(text)), Buffer.from(text, 'utf8')), text).toBe(0);
  });
});
