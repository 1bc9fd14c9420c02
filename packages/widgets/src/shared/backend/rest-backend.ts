import { no, problemOf } from '@anze/core-rules/device';
import { caseFileSchema, casePageSchema, problemSchema, read, receiptSchema } from '@anze/core-rules/records';
import { canonical } from '../hash/canonical';
import { hashOfBlob } from '../hash/hash';
import type { Hash } from '../hash/hash';
import { systemClock } from '../drafts/clock';
import type { Clock } from '../drafts/clock';
import type { Answer, Backend, CaseQuery } from './backend';
import { fill, operations } from './contract';
import type { Operation } from './contract';
import { retryAfter } from './retry-after';

export interface RestOptions {
  /** Where the contract lives, e.g. `https://insurer.example/anze/v1`. */
  readonly base: string;
  readonly fetch?: typeof fetch;
  /** Asked before every request, so that a renewed token is used at once. Never part of an address. */
  readonly headers?: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly credentials?: RequestCredentials;
  readonly timeout?: number;
  readonly clock?: Clock;
}

const TIMEOUT = 30_000;
// Room for a slow line: 64 bytes a millisecond.
const PER_BYTE = 1 / 64;

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Blob;
}

const isJson = (reply: Reply): boolean => /^application\/(problem\+)?json\b/i.test(reply.headers.get('content-type') ?? '');

/** The contract over HTTP. Every answer is proved before anything is made of it. */
export class RestBackend implements Backend {
  private readonly clock: Clock;

  constructor(private readonly options: RestOptions) {
    this.clock = options.clock ?? systemClock;
  }

  submit: Backend['submit'] = (submission) =>
    this.json(operations.submit, fill(operations.submit.path, submission.id), receiptSchema, { body: canonical(submission), type: 'application/json' });

  putPhoto: Backend['putPhoto'] = async (hash, photo) => {
    const reply = await this.ask(operations.putPhoto, fill(operations.putPhoto.path, hash), { body: photo, type: photo.type || 'application/octet-stream' });
    return reply.ok ? { ok: true, value: null } : reply;
  };

  photo = async (hash: Hash): Promise<Answer<Blob>> => {
    const reply = await this.ask(operations.photo, fill(operations.photo.path, hash));
    if (!reply.ok) return reply;
    return (await hashOfBlob(reply.value.body)) === hash ? { ok: true, value: reply.value.body } : no('not-the-contract', 'other bytes than asked for');
  };

  case: Backend['case'] = (id) => this.json(operations.case, fill(operations.case.path, id), caseFileSchema);
  caseByCode: Backend['caseByCode'] = (code) => this.json(operations.caseByCode, fill(operations.caseByCode.path, code), caseFileSchema);

  cases: Backend['cases'] = (query: CaseQuery = {}) => {
    const asked = (['kind', 'after', 'limit'] as const).flatMap((name) => (query[name] === undefined ? [] : [`${name}=${encodeURIComponent(query[name])}`]));
    return this.json(operations.cases, `${operations.cases.path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`, casePageSchema);
  };

  private async json<T>(operation: Operation, path: string, schema: Parameters<typeof read<T>>[0], sent?: { body: string; type: string }): Promise<Answer<T>> {
    const reply = await this.ask(operation, path, sent);
    if (!reply.ok) return reply;
    const proved = isJson(reply.value) ? read(schema, await reply.value.body.text()) : ({ ok: false, why: 'not-json' } as const);
    return proved.ok ? proved : no('not-the-contract', `an answer that is ${proved.why}`, { status: reply.value.status });
  }

  private async ask(operation: Operation, path: string, sent?: { body: string | Blob; type: string }): Promise<Answer<Reply>> {
    const size = sent === undefined ? 0 : typeof sent.body === 'string' ? sent.body.length : sent.body.size;
    const reply = await this.request(operation.method, path, sent, (this.options.timeout ?? TIMEOUT) + size * PER_BYTE);
    if (!reply.ok || operation.success[reply.value.status]) return reply;
    const { status, headers, body } = reply.value;
    const said = isJson(reply.value) ? read(problemSchema, await body.text()) : null;
    const wait = retryAfter(headers.get('retry-after'), headers.get('date'), this.clock.now());
    return problemOf(status, said?.ok ? said.value : null, { status, ...(wait === undefined ? {} : { retryAfter: wait }) });
  }

  private async request(method: string, path: string, sent: { body: string | Blob; type: string } | undefined, timeout: number): Promise<Answer<Reply>> {
    const { base, fetch: own = fetch, headers, credentials = 'same-origin' } = this.options;
    const abort = new AbortController();
    let late = false;
    const stop = this.clock.after(timeout, () => {
      late = true;
      abort.abort();
    });
    try {
      const answer = await own(base.replace(/\/$/, '') + path, {
        method: method.toUpperCase(), credentials, signal: abort.signal, cache: 'no-store',
        // A portal's redirect to its login page must not look like an answer.
        redirect: 'error',
        headers: { accept: 'application/json', ...(sent ? { 'content-type': sent.type } : {}), ...(await headers?.()) },
        ...(sent ? { body: sent.body } : {}),
      });
      return { ok: true, value: { status: answer.status, headers: answer.headers, body: await answer.blob() } };
    } catch (error) {
      return late ? no('timeout', `no answer within ${Math.round(timeout / 1000)} s`) : no('offline', error instanceof Error ? error.message : String(error));
    } finally {
      stop();
    }
  }
}
