import { expect } from '@open-wc/testing';
import { FakeClock } from '../drafts/fake-clock.testing';
import { IndexedDbStorage } from '../drafts/indexed-db-storage';
import { MemoryStorage } from '../drafts/memory-storage';
import { complaint, idOf } from '../drafts/samples.testing';
import { canonical } from '../hash/canonical';
import { backendContract } from './contract.testing';
import { EmbeddedBackend } from './embedded-backend';
import type { BackendShelf } from './embedded-backend';
import { contractHandler } from './handler';
import { queryCode, readQueryCode } from './query-code';
import { RestBackend } from './rest-backend';
import { retryAfter } from './retry-after';

const BASE = 'https://insurer.test/anze/v1';
let count = 0;
const made: IndexedDbStorage<BackendShelf>[] = [];
const embedded = () => {
  const storage = new IndexedDbStorage<BackendShelf>({ name: `anze-backend-${Date.now()}-${count++}`, shelves: ['submissions', 'receipts', 'photos', 'entries', 'cases', 'codes', 'meta'] });
  made.push(storage);
  return new EmbeddedBackend({ storage });
};
const inMemory = () => new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) });
const rest = () => {
  const handle = contractHandler(inMemory(), BASE);
  return new RestBackend({ base: BASE, fetch: (input, init) => handle(new Request(input, init)) });
};
after(async () => {
  for (const storage of made) await storage.destroy().catch(() => undefined);
});

backendContract('embedded, IndexedDB', embedded);
backendContract('embedded, memory', inMemory);
backendContract('REST', rest);

describe('the REST back end on a bad network', () => {
  const answering = (status: number, body: BodyInit | null, headers: Record<string, string> = {}) =>
    new RestBackend({ base: BASE, fetch: async () => new Response(body, { status, headers }) }).submit(complaint(1));
  const json = { 'content-type': 'application/json' };
  const code = async (status: number, body: BodyInit | null, headers: Record<string, string> = {}) => {
    const got = await answering(status, body, headers);
    return got.ok ? 'ok' : got.problem.code;
  };

  it('takes no portal page, no half answer and no other JSON for a receipt', async () => {
    expect(await code(200, '<html>请登录</html>', { 'content-type': 'text/html' })).to.equal('not-the-contract');
    expect(await code(200, '<html>请登录</html>', json)).to.equal('not-the-contract');
    expect(await code(200, '{"format":1,"submiss', json)).to.equal('not-the-contract');
    expect(await code(200, '{"ok":true}', json)).to.equal('not-the-contract');
    expect(await code(204, null)).to.equal('not-the-contract');
    expect(await code(200, '', json)).to.equal('not-the-contract');
  });

  it('believes a refusal only in the words of the contract', async () => {
    expect(await code(422, canonical({ error: 'id-reused', message: 'x' }), json)).to.equal('id-reused');
    expect(await code(422, '<h1>Unprocessable</h1>', { 'content-type': 'text/html' })).to.equal('not-the-contract');
    expect(await code(400, 'bad', {})).to.equal('not-the-contract');
    expect(await code(404, '<h1>nginx</h1>', {})).to.equal('not-the-contract');
    for (const [status, expected] of [[401, 'unauthorised'], [403, 'forbidden'], [429, 'too-many'], [500, 'server'], [502, 'server'], [503, 'server'], [504, 'server'], [408, 'server']] as const) {
      expect(await code(status, '<h1>gateway</h1>')).to.equal(expected);
    }
  });

  it('passes on how long it was asked to wait', async () => {
    const got = await answering(503, null, { 'retry-after': '120' });
    expect(!got.ok && got.problem.retryAfter).to.equal(120_000);
  });

  it('calls a dead network offline and a silent one a timeout', async () => {
    const clock = new FakeClock();
    const dead = new RestBackend({ base: BASE, fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await dead.submit(complaint(1))).to.deep.include({ ok: false }).and.to.have.nested.property('problem.code', 'offline');
    const silent = new RestBackend({
      base: BASE, clock, timeout: 1000,
      fetch: (_input, init) => new Promise((_, fail) => init?.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))),
    });
    const asking = silent.case(idOf(1));
    await clock.advance(999);
    await clock.advance(2);
    expect(await asking).to.have.nested.property('problem.code', 'timeout');
  });

  it('sends the same bytes whatever the page has done to arrays, and its token in a header', async () => {
    const seen: { body: string; token: string | null; url: string }[] = [];
    const backend = new RestBackend({
      base: BASE, headers: () => ({ authorization: 'Bearer x' }),
      fetch: async (input, init) => {
        const request = new Request(input, init);
        seen.push({ body: await request.text(), token: request.headers.get('authorization'), url: request.url });
        return new Response(null, { status: 500 });
      },
    });
    const arrays = Array.prototype as unknown as Record<string, unknown>;
    try {
      arrays.toJSON = () => 'fooled';
      await backend.submit(complaint(1));
    } finally {
      delete arrays.toJSON;
    }
    expect(seen).to.deep.equal([{ body: canonical(complaint(1)), token: 'Bearer x', url: `${BASE}/submissions/${idOf(1)}` }]);
  });

  it('gives no photo whose bytes are not those asked for', async () => {
    const backend = new RestBackend({ base: BASE, fetch: async () => new Response('other') });
    expect(await backend.photo('a'.repeat(64))).to.have.nested.property('problem.code', 'not-the-contract');
  });
});

describe('the handler', () => {
  const handle = contractHandler(inMemory(), BASE);
  const put = (path: string, body: BodyInit) => handle(new Request(`${BASE}${path}`, { method: 'PUT', body }));
  it('answers what is not of the contract with a typed problem', async () => {
    expect((await put(`/submissions/${idOf(1)}`, '{')).status).to.equal(400);
    expect((await put(`/submissions/${idOf(1)}`, '['.repeat(100_000))).status).to.equal(400);
    expect((await put(`/submissions/${idOf(2)}`, canonical(complaint(1)))).status).to.equal(400);
    expect((await put('/nowhere', '{}')).status).to.equal(404);
    expect((await handle(new Request(`${BASE}/cases?limit=0`))).status).to.equal(400);
    expect((await handle(new Request(`${BASE}/cases?kind=x`))).status).to.equal(400);
  });
  it('answers the same submission with the same bytes again', async () => {
    const send = async () => {
      const response = await put(`/submissions/${idOf(1)}`, canonical(complaint(1)));
      return [response.status, await response.text()] as const;
    };
    const [first, again] = [await send(), await send()];
    expect([first[0], again[0]]).to.deep.equal([200, 200]);
    expect(again[1]).to.equal(first[1]);
  });
});

describe('Retry-After', () => {
  it('is read as seconds or as a date by the server’s own clock', () => {
    const now = Date.UTC(2026, 2, 2);
    expect(retryAfter('30', null, now)).to.equal(30_000);
    expect(retryAfter('Mon, 02 Mar 2026 00:01:00 GMT', null, now)).to.equal(60_000);
    expect(retryAfter('Mon, 02 Mar 2026 00:01:00 GMT', 'Mon, 02 Mar 2026 00:00:30 GMT', now + 7 * 86400_000)).to.equal(30_000);
    expect(retryAfter('Mon, 02 Mar 2020 00:01:00 GMT', null, now)).to.equal(0);
    expect(retryAfter('99999999', null, now)).to.equal(86400_000);
    for (const nonsense of ['soon', '-1', '']) expect(retryAfter(nonsense, null, now)).to.equal(undefined);
    expect(retryAfter(null, null, now)).to.equal(undefined);
  });
});

describe('a query code', () => {
  it('is read as people type it, and refused if it cannot be one', () => {
    const code = queryCode(() => new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 31]));
    expect(code).to.equal('0123-4567-89AZ');
    expect(readQueryCode(' o123 4567－89az ')).to.equal(code);
    for (const wrong of ['', '0123-4567-89A', '0123-4567-89AU', '0123-4567-89AZ0', '中文中文中文中文中文中文']) expect(readQueryCode(wrong)).to.equal(null);
  });
});
