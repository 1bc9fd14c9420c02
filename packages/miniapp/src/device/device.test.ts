import { createHash } from 'node:crypto';
import { readHeader, StorageError } from '@anze/core-rules/device';
import { describe, expect, it } from 'vitest';
import { WxBackend, type Network, type RequestOptions } from './backend';
import { Ids } from './ids';
import { Photos } from './photos';
import { Session } from './session';
import { hashOf, hashOfText, utf8 } from './sha256';
import { allowedAddress, withTicket } from './web-address';

const text = 'a é 安责险 😀 \u0000 "x"';

describe('hashes', () => {
  it('are those of UTF-8, as everywhere', () => {
    expect(Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
    expect(hashOfText(text)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(hashOf({ b: 1, a: '安' })).toBe(createHash('sha256').update('{"a":"安","b":1}').digest('hex'));
  });
});

describe('ids', () => {
  it('are all different, with and without random bytes of WeChat', () => {
    for (const source of [{}, { getRandomValues: ({ length, success }: { length: number; success(result: { randomValues: ArrayBuffer }): void }) => success({ randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer }) }]) {
      const ids = new Ids(source);
      const made = Array.from({ length: 1000 }, ids.next);
      expect(new Set(made).size).toBe(1000);
      for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });
});

describe('the web page', () => {
  const origins = ['https://insurer.example', 'https://a.example:8443/'];
  it('is opened at an allowed origin only', () => {
    expect(allowedAddress('https://insurer.example/kit/index.html#x', origins)).toEqual({ url: 'https://insurer.example/kit/index.html', path: '/kit/index.html' });
    expect(allowedAddress('https://a.example:8443', origins)?.path).toBe('/');
    for (const bad of [
      '', 'http://insurer.example/', 'https://insurer.example.evil.example/', 'https://insurer.example@evil.example/', 'https://evil.example/?https://insurer.example/', 'https://insurer.example:444/', 'javascript:alert(1)', '//insurer.example/',
      'https://insurer.example\\@evil.example/', 'https://insurer。example/', ' https://insurer.example/', 'https://insurer.example/\n', 'https://evil.example\t.insurer.example/',
    ]) expect(allowedAddress(bad, origins), bad).toBeNull();
    expect(allowedAddress('https://insurer.example/', [])).toBeNull();
  });
  it('gets its ticket in the fragment', () => {
    expect(withTicket('https://insurer.example/x', 'T'.repeat(20))).toBe(`https://insurer.example/x#ticket=${'T'.repeat(20)}`);
    expect(withTicket('https://insurer.example/x', null)).toBe('https://insurer.example/x');
  });
});

const answering = (answers: readonly (readonly [status: number, body: string, header?: Record<string, string>])[]): Network & { asked: RequestOptions[]; login(options: { success(result: { code: string }): void }): void } => {
  const rest = [...answers];
  const asked: RequestOptions[] = [];
  return {
    asked, login: ({ success }) => success({ code: 'c' }),
    request(options: RequestOptions) {
      asked.push(options);
      const next = rest.shift();
      if (!next) options.fail({ errMsg: 'request:fail' });
      else options.success({ statusCode: next[0], data: next[1], header: next[2] ?? { 'Content-Type': 'application/json; charset=utf-8' } });
    },
  };
};
const submission = { format: 1, id: '0b9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a10', madeAt: '2026-03-12T08:00:00.000Z', photos: [], kind: 'service', record: { firm: { name: 'x' }, date: '2026-03-01', serviceKind: ['training'], mode: 'offline', by: '', photos: [] } } as never;
const receipt = { format: 1, submissionId: '0b9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a10', hash: 'a'.repeat(64), receivedAt: '2026-03-12T08:00:00.000Z', queryCode: '7K2M-Q4XR-09BD', ledger: { case: '0b9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a10', seq: 1, head: 'b'.repeat(64) } };
const backendOn = (network: Network): WxBackend => new WxBackend({ network, base: 'https://x.example/v1/', token: async () => 'T', bytesOf: () => new Uint8Array([1, 2]) });

describe('the back end over wx.request', () => {
  it('takes a receipt of the contract and nothing else', async () => {
    const network = answering([[201, JSON.stringify(receipt)], [200, '<html>log in</html>', { 'content-type': 'text/html' }], [200, '{"ok":true}']]);
    const backend = backendOn(network);
    expect(await backend.submit(submission)).toEqual({ ok: true, value: receipt });
    expect(network.asked[0]).toMatchObject({ url: 'https://x.example/v1/submissions/0b9c6a4e-52a1-4c1e-9a52-7f0d3c1b2a10', method: 'PUT', header: { authorization: 'Bearer T', 'content-type': 'application/json' } });
    for (let i = 0; i < 2; i++) expect(await backend.submit(submission)).toMatchObject({ ok: false, problem: { code: 'not-the-contract' } });
    expect(await backend.submit(submission)).toMatchObject({ ok: false, problem: { code: 'offline' } });
  });
  it('knows who may end a journey, and how long to wait', async () => {
    const backend = backendOn(answering([[503, 'busy', { 'retry-after': '7' }], [401, ''], [404, '<html>', { 'content-type': 'text/html' }], [422, JSON.stringify({ error: 'id-reused', message: 'no' })]]));
    expect(await backend.submit(submission)).toMatchObject({ problem: { code: 'server', retryAfter: 7000 } });
    expect(await backend.submit(submission)).toMatchObject({ problem: { code: 'unauthorised' } });
    expect(await backend.submit(submission)).toMatchObject({ problem: { code: 'not-the-contract' } });
    expect(await backend.submit(submission)).toMatchObject({ problem: { code: 'id-reused' } });
  });
});

describe('the session', () => {
  it('asks once for all who wait, and anew when the token runs out', async () => {
    let now = 0;
    const network = answering([[200, '{"token":"one","expiresIn":3600}'], [200, '{"token":"two","expiresIn":3600}'], [200, `{"ticket":"${'t'.repeat(20)}"}`]]);
    const session = new Session(network as never, 'https://x.example/v1', () => now);
    expect(await Promise.all([session.current(), session.current()])).toEqual(['one', 'one']);
    now = 3_600_000;
    expect(await session.current()).toBe('two');
    expect(await session.ticketFor('/charts')).toBe('t'.repeat(20));
    expect(JSON.parse(String(network.asked[2]?.data))).toEqual({ path: '/charts' });
    expect(network.asked.every(({ url }) => !/code|token|ticket=/.test(url))).toBe(true);
  });
  it('has no token when the server says something else', async () => {
    expect(await new Session(answering([[200, '{"token":5}']]) as never, 'https://x.example', () => 0).current()).toBeNull();
  });
});

describe('photos', () => {
  // A JPEG of one pixel, as cameras write it: turned (6), with a place and a comment.
  const plain = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64');
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008\0\u0001', 'latin1'), Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]), Buffer.from('GPS 23.1291 113.2644')]);
  const segment = (marker: number, body: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  const camera = Buffer.concat([plain.subarray(0, 2), segment(0xe1, exif), segment(0xfe, Buffer.from('taken by a phone')), plain.subarray(2)]);
  const made = () => {
    const files = new Map<string, Uint8Array>([['tmp/a', camera], ['tmp/b', Buffer.from('<html>')], [`usr/anze-${'0'.repeat(64)}`, new Uint8Array(1)], ['usr/mine.txt', new Uint8Array(1)]]);
    const state = { isFull: false };
    const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const photos = new Photos({
      readFileSync: (path) => bufferOf(files.get(path)!), unlinkSync: (path) => void files.delete(path), readdirSync: () => [...files.keys()].filter((path) => path.startsWith('usr/')).map((path) => path.slice(4)),
      writeFileSync: (path, bytes) => {
        if (state.isFull) throw Object.assign(new Error('x'), { errMsg: 'writeFileSync:fail the maximum size of the file storage limit is exceeded' });
        files.set(path, new Uint8Array(bytes));
      },
    }, 'usr');
    return { files, state, photos };
  };
  it('lose place, time and comments, and keep how they stand', async () => {
    const { files, photos } = made();
    photos.mayStore = true;
    expect(camera.includes('GPS 23.1291'), 'the sample has a place').toBe(true);
    const photo = photos.take('tmp/a');
    if (typeof photo === 'string') throw new Error(photo);
    const kept = await photos.keep(photo);
    const bytes = Buffer.from(files.get(kept.path)!);
    expect(bytes.includes('GPS')).toBe(false);
    expect(bytes.includes('taken by')).toBe(false);
    expect(readHeader(bytes)).toMatchObject({ ok: true, header: { type: 'jpeg', orientation: 6 } });
    expect(kept).toEqual({ path: `usr/anze-${photo.hash}`, type: 'image/jpeg', bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') });
    expect(Buffer.from(photos.bytesOf(kept)).equals(bytes)).toBe(true);
  });
  it('write no file before somebody agreed', async () => {
    const { files, photos } = made();
    const before = files.size;
    const photo = photos.take('tmp/a');
    if (typeof photo === 'string') throw new Error(photo);
    expect(await photos.keep(photo)).toBe(photo);
    expect(files.size).toBe(before);
    expect(photos.take('tmp/b')).toBe('not-a-picture');
  });
  it('are swept when nobody names them, and refused when there is no room', async () => {
    const { files, photos, state } = made();
    photos.mayStore = true;
    const photo = photos.take('tmp/a');
    if (typeof photo === 'string') throw new Error(photo);
    await photos.keep(photo);
    photos.sweep(new Set([photo.hash]));
    expect([...files.keys()].filter((path) => path.startsWith('usr/')).sort()).toEqual([`usr/anze-${photo.hash}`, 'usr/mine.txt'].sort());
    state.isFull = true;
    await expect(photos.keep({ ...photo, hash: 'f'.repeat(64) })).rejects.toBeInstanceOf(StorageError);
  });
});
