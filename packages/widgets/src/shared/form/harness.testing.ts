import { LitElement, html, type TemplateResult } from 'lit';
import { waitUntil } from '@open-wc/testing';
import { EmbeddedBackend, type BackendShelf } from '../backend/embedded-backend';
import type { Answer, Backend, BackendProblem } from '../backend/backend';
import { draftStorage } from '../drafts/indexed-db-storage';
import { MemoryStorage } from '../drafts/memory-storage';
import { blockStyles } from '../blocks.styles';
import { controlStyles } from '../controls.styles';
import { tokenStyles } from '../tokens.styles';
import { formStyles } from './form.styles';
import { DraftDesk, type DeskOptions } from './desk';

export interface Note {
  readonly text: string;
  readonly photos: readonly { readonly hash: string; readonly type: 'image/jpeg'; readonly bytes: number }[];
}
/** A form of one field: what a desk needs of its host. */
export class NoteHost extends LitElement {
  static override styles = [tokenStyles, controlStyles, blockStyles, formStyles];
  desk!: DraftDesk<Note>;
  extra: (host: NoteHost) => unknown = () => '';
  protected override render(): TemplateResult {
    return html`<div class="base wide">${this.extra(this)}</div>`;
  }
  type(text: string): void {
    this.desk.change({ ...this.desk.body, text });
  }
  async until(is: string, message = ''): Promise<void> {
    await waitUntil(() => this.desk.status.is === is, `${message} status ${is}, not ${this.desk.status.is}`, { timeout: 5000 });
  }
}
customElements.define('note-host', NoteHost);

let counter = 0;
/** A database of its own for each test. */
export const freshName = (): string => `anze-form-test-${Date.now()}-${counter++}`;

export async function openHost(database: string, more: Partial<DeskOptions<Note>> & { readonly backend?: Backend; readonly before?: (host: NoteHost) => void } = {}): Promise<NoteHost> {
  const host = document.createElement('note-host') as NoteHost;
  const { backend = null, before, ...options } = more;
  host.desk = new DraftDesk<Note>(host, { kind: 'complaint', empty: () => ({ text: '', photos: [] }), ...options });
  host.desk.database = database;
  host.desk.backend = backend;
  before?.(host);
  document.body.append(host);
  await host.updateComplete;
  await waitUntil(() => host.desk.status.is !== 'opening', 'the desk opens', { timeout: 5000 });
  return host;
}
/** Away with a page's form, as if it had been closed. */
export async function close(...hosts: readonly NoteHost[]): Promise<void> {
  for (const host of hosts) host.remove();
  // Saving and letting go of the lock are under way.
  await new Promise((done) => setTimeout(done, 100));
}
export const wipe = (database: string): Promise<void> => draftStorage(database).destroy();

export const recordOf = (text: string) => ({
  firm: { name: '某某采石场' }, complainant: { name: '张三', phone: '13800000000' }, date: '2026-03-02', subject: text, request: '请补做', clauses: ['GD-12a'], photos: [],
});

/** A real back end behind a network that can be cut. */
export function network(): { readonly backend: Backend; readonly server: EmbeddedBackend; fault: BackendProblem | null } {
  const server = new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) });
  const net = {
    server, fault: null as BackendProblem | null,
    backend: {
      submit: async (submission): Promise<Answer<never>> => (net.fault ? { ok: false, problem: net.fault } : (server.submit(submission) as Promise<Answer<never>>)),
      putPhoto: server.putPhoto, photo: server.photo, case: server.case, caseByCode: server.caseByCode, cases: server.cases,
    } satisfies Backend,
  };
  return net;
}
