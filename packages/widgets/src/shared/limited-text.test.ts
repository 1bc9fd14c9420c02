import { expect } from '@open-wc/testing';
import { LimitError, limitedText } from './limited-text';

describe('a text from an address', () => {
  const plain = window.fetch;
  afterEach(() => {
    window.fetch = plain;
  });
  const limitOf = (given: Promise<string>): Promise<unknown> => given.then(() => 'taken', (error: unknown) => (error instanceof LimitError ? error.limit : error));

  it('is taken whole, also where letters are cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('第一档');
    window.fetch = async () => new Response(new ReadableStream({ start: (to) => { for (const byte of bytes) to.enqueue(new Uint8Array([byte])); to.close(); } }));
    expect(await limitedText('x')).to.equal('第一档');
  });
  it('is given up when no answer comes', async () => {
    window.fetch = (_, init) => new Promise((_done, fail) => init!.signal!.addEventListener('abort', () => fail(new Error('aborted'))));
    expect(await limitOf(limitedText('x', { ms: 20 }))).to.equal('slow');
  });
  it('is given up in the middle when too much comes, and stopped there', async () => {
    let pieces = 0;
    window.fetch = async () => new Response(new ReadableStream({ pull: (to) => { pieces += 1; to.enqueue(new Uint8Array(100)); } }));
    expect(await limitOf(limitedText('x', { bytes: 1000 }))).to.equal('large');
    expect(pieces).to.be.lessThan(20);
  });
  it('is refused by what it says of its length, and where no stream is readable by its own', async () => {
    window.fetch = async () => new Response('short', { headers: { 'content-length': '5000' } });
    expect(await limitOf(limitedText('x', { bytes: 1000 }))).to.equal('large');
    window.fetch = async () => ({ ok: true, headers: new Headers(), body: null, text: async () => 'x'.repeat(2000) }) as unknown as Response;
    expect(await limitOf(limitedText('x', { bytes: 1000 }))).to.equal('large');
  });
});
