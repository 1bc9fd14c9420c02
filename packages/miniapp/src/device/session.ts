import * as z from 'zod/mini';
import { read } from '@anze/core-rules/records';
import type { Network } from './backend';

const sessionSchema = z.object({ token: z.string().check(z.minLength(1), z.maxLength(4000)), expiresIn: z.int().check(z.gte(1), z.lte(86_400)) });
const ticketSchema = z.object({ ticket: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,200}$/)) });

interface Login {
  login(options: { success(result: { code: string }): void; fail(): void }): void;
}

/** Who is using the phone, as the insurer's server knows it. The token lives in memory only. */
export class Session {
  private token: string | null = null;
  private until = 0;
  private asking: Promise<string | null> | null = null;

  constructor(private readonly wechat: Network & Login, private readonly base: string, private readonly now: () => number) {}

  readonly current = async (): Promise<string | null> => {
    if (this.token && this.now() < this.until) return this.token;
    this.asking ??= this.fresh().finally(() => (this.asking = null));
    return this.asking;
  };
  forget(): void {
    this.token = null;
  }
  /** A ticket for the web page: once, for this path, for a minute. It travels in the fragment, which no server and no log sees. */
  async ticketFor(path: string): Promise<string | null> {
    const token = await this.current();
    if (!token) return null;
    const said = read(ticketSchema, (await this.post('/wechat/tickets', { path }, token)) ?? '');
    return said.ok ? said.value.ticket : null;
  }
  /** Tells the server that a reminder of these dates was allowed. */
  async remind(template: string, dates: readonly { readonly title: string; readonly day: string }[]): Promise<boolean> {
    return (await this.post('/wechat/reminders', { template, dates }, await this.current())) !== null;
  }

  private async fresh(): Promise<string | null> {
    const code = await new Promise<string | null>((answer) => this.wechat.login({ success: (result) => answer(result.code), fail: () => answer(null) }));
    if (!code) return null;
    const said = read(sessionSchema, (await this.post('/wechat/sessions', { code }, null)) ?? '');
    if (!said.ok) return null;
    this.token = said.value.token;
    this.until = this.now() + (said.value.expiresIn - 60) * 1000;
    return this.token;
  }
  private post(path: string, body: unknown, token: string | null): Promise<string | null> {
    return new Promise((answer) => {
      this.wechat.request({
        url: this.base.replace(/\/$/, '') + path, method: 'POST', data: JSON.stringify(body), dataType: 'text', responseType: 'text', timeout: 15_000,
        header: { accept: 'application/json', 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        success: ({ statusCode, data }) => answer(statusCode >= 200 && statusCode < 300 ? String(data) : null),
        fail: () => answer(null),
      });
    });
  }
}
