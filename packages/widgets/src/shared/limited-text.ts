export type Limit = 'slow' | 'large';
/** An address that gives too much, or takes too long. */
export class LimitError extends Error {
  constructor(readonly limit: Limit, address: string) {
    super(`${address}: ${limit === 'slow' ? 'took too long' : 'is too large'}`);
    this.name = 'LimitError';
  }
}
/** An address that answered with something else than its text. */
export class StatusError extends Error {
  constructor(readonly status: number, address: string) {
    super(`${address}: ${status}`);
    this.name = 'StatusError';
  }
}
const MOST_MS = 20_000;
const MOST_BYTES = 1_000_000;

/**
 * The text at an address. It is looked at while it comes, so that nobody waits for what is refused anyhow.
 * @throws LimitError after `ms` milliseconds or `bytes` bytes; StatusError when there is none; TypeError when it cannot be reached.
 */
export async function limitedText(address: string, { ms = MOST_MS, bytes = MOST_BYTES } = {}): Promise<string> {
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, ms);
  try {
    const answer = await fetch(address, { credentials: 'same-origin', signal: stop.signal });
    if (!answer.ok) throw new StatusError(answer.status, address);
    if (Number(answer.headers.get('content-length')) > bytes) throw new LimitError('large', address);
    const text = answer.body ? await streamed(answer.body.getReader(), bytes) : await answer.text();
    if (text === null || text.length > bytes) throw new LimitError('large', address);
    return text;
  } catch (error) {
    throw isLate ? new LimitError('slow', address) : error;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** `null` when it is more than `most` bytes. */
async function streamed(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) return null;
    text += decoder.decode(value, { stream: true });
  }
}
