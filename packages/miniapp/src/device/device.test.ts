import { createHash } from 'node:crypto';
import { StorageError } from '@anze/core-rules/device';
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
  it('are kept as files, known by their bytes, and refused when there is no room', async () => {
    const files = new Map<string, Uint8Array>([['tmp/a', new Uint8Array([0xff, 0xd8, 1])], ['tmp/b', new Uint8Array([0x3c, 0x68])], ['usr/anze-' + '0'.repeat(64), new Uint8Array(1)], ['usr/mine.txt', new Uint8Array(1)]]);
    let isFull = false;
    const photos = new Photos({
      readFileSync: (path) => files.get(path)!.buffer as ArrayBuffer, unlinkSync: (path) => void files.delete(path), readdirSync: () => [...files.keys()].filter((path) => path.startsWith('usr/')).map((path) => path.slice(4)),
      copyFileSync: (from, to) => {
        if (isFull) throw Object.assign(new Error('x'), { errMsg: 'copyFileSync:fail the maximum size of the file storage limit is exceeded' });
        files.set(to, files.get(from)!);
      },
    }, 'usr');
    const photo = photos.take('tmp/a')!;
    expect(photo).toMatchObject({ type: 'image/jpeg', bytes: 3, hash: createHash('sha256').update(Buffer.from([0xff, 0xd8, 1])).digest('hex') });
    expect(photos.take('tmp/b')).toBeNull();
    expect((await photos.keep(photo)).path).toBe(`usr/anze-${photo.hash}`);
    photos.sweep(new Set([photo.hash]));
    expect([...files.keys()].filter((path) => path.startsWith('usr/')).sort()).toEqual([`usr/anze-${photo.hash}`, 'usr/mine.txt'].sort());
    isFull = true;
    await expect(photos.keep(photo)).rejects.toBeInstanceOf(StorageError);
  });
});
