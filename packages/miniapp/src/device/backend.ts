import { canonical, fill, no, operations, problemOf, type Answer, type Backend, type Operation } from '@anze/core-rules/device';
import { caseFileSchema, casePageSchema, problemSchema, read, receiptSchema } from '@anze/core-rules/records';
import type { Photo } from './photos';

interface Reply {
  readonly statusCode: number;
  readonly data: string | ArrayBuffer;
  readonly header: Readonly<Record<string, string>>;
}
export interface RequestOptions {
  readonly url: string;
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly data?: string | ArrayBuffer;
  readonly header: Readonly<Record<string, string>>;
  readonly dataType: 'text';
  readonly responseType: 'text' | 'arraybuffer';
  readonly timeout: number;
  success(reply: Reply): void;
  fail(error: { readonly errMsg: string }): void;
}
export interface Network {
  request(options: RequestOptions): unknown;
}
export interface BackendOptions {
  readonly network: Network;
  readonly base: string;
  /** Asked before every request; `null`: nobody is logged in. */
  readonly token: () => Promise<string | null>;
  readonly bytesOf: (photo: Photo) => Uint8Array;
}
const TIMEOUT = 30_000;
// Room for a slow line: 64 bytes a millisecond.
const PER_BYTE = 1 / 64;

const headerOf = ({ header }: Reply, name: string): string => Object.entries(header).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
const isJson = (reply: Reply): boolean => /^application\/(problem\+)?json\b/i.test(headerOf(reply, 'content-type'));

/** The contract of docs/backend.md over `wx.request`. Every answer is proved before anything is made of it. */
export class WxBackend implements Backend<Photo> {
  constructor(private readonly options: BackendOptions) {}

  submit: Backend<Photo>['submit'] = (submission) => this.json(operations.submit, fill(operations.submit.path, submission.id), receiptSchema, { data: canonical(submission), type: 'application/json' });
  putPhoto: Backend<Photo>['putPhoto'] = async (hash, photo) => {
    const bytes = this.options.bytesOf(photo);
    const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const reply = await this.ask(operations.putPhoto, fill(operations.putPhoto.path, hash), { data, type: photo.type });
    return reply.ok ? { ok: true, value: null } : reply;
  };
  photo: Backend<Photo>['photo'] = async () => no('not-found', 'photos are kept on the phone that took them');
  case: Backend<Photo>['case'] = (id) => this.json(operations.case, fill(operations.case.path, id), caseFileSchema);
  caseByCode: Backend<Photo>['caseByCode'] = (code) => this.json(operations.caseByCode, fill(operations.caseByCode.path, code), caseFileSchema);
  cases: Backend<Photo>['cases'] = () => this.json(operations.cases, operations.cases.path, casePageSchema);

  private async json<T>(operation: Operation, path: string, schema: Parameters<typeof read<T>>[0], sent?: { data: string; type: string }): Promise<Answer<T>> {
    const reply = await this.ask(operation, path, sent);
    if (!reply.ok) return reply;
    const proved = isJson(reply.value) ? read(schema, String(reply.value.data)) : ({ ok: false, why: 'not-json' } as const);
    return proved.ok ? proved : no('not-the-contract', `an answer that is ${proved.why}`, { status: reply.value.statusCode });
  }
  private async ask(operation: Operation, path: string, sent?: { data: string | ArrayBuffer; type: string }): Promise<Answer<Reply>> {
    const reply = await this.send(operation.method === 'put' ? 'PUT' : 'GET', path, sent);
    if (!reply.ok || operation.success[reply.value.statusCode]) return reply;
    const { statusCode, data } = reply.value;
    const said = isJson(reply.value) ? read(problemSchema, String(data)) : null;
    const wait = headerOf(reply.value, 'retry-after').trim();
    return problemOf(statusCode, said?.ok ? said.value : null, { status: statusCode, ...(/^\d{1,5}$/.test(wait) ? { retryAfter: Number(wait) * 1000 } : {}) });
  }
  async send(method: 'GET' | 'PUT' | 'POST', path: string, sent?: { data: string | ArrayBuffer; type: string }): Promise<Answer<Reply>> {
    const token = await this.options.token();
    const size = !sent ? 0 : typeof sent.data === 'string' ? sent.data.length : sent.data.byteLength;
    return new Promise((answer) => {
      this.options.network.request({
        url: this.options.base.replace(/\/$/, '') + path, method, dataType: 'text', responseType: 'text', timeout: TIMEOUT + size * PER_BYTE,
        header: { accept: 'application/json', ...(sent ? { 'content-type': sent.type } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) },
        ...(sent ? { data: sent.data } : {}),
        success: (reply) => answer({ ok: true, value: reply }),
        fail: ({ errMsg }) => answer(no(/timeout/i.test(errMsg) ? 'timeout' : 'offline', errMsg)),
      });
    });
  }
}
