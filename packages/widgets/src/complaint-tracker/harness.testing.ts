import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Answer, Backend, BackendProblem } from '../shared/backend/backend';
import { EmbeddedBackend, type BackendShelf } from '../shared/backend/embedded-backend';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { draftStorage } from '../shared/drafts/indexed-db-storage';
import '../define/anze-complaint-tracker';
import '../define/anze-citation';
import type { AnzeComplaintTracker } from './complaint-tracker';

type Given = Partial<Pick<AnzeComplaintTracker, 'facts' | 'events' | 'rulebook' | 'mode' | 'on' | 'party' | 'backend' | 'database' | 'storage' | 'code' | 'claim' | 'contacts' | 'firm' | 'insurer' | 'contact'>>;

let counter = 0;
/** A database of its own for each test. */
export const freshName = (): string => `anze-tracker-test-${Date.now()}-${counter++}`;
export const wipe = (database: string): Promise<void> => draftStorage(database).destroy();

/** For tests: the tracker as its reader uses it, so that no test knows its insides. */
export class Tracker {
  private constructor(readonly element: AnzeComplaintTracker) {}

  static async open(given: Given = {}, lang = 'zh-CN'): Promise<Tracker> {
    const database = given.database ?? freshName();
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-complaint-tracker .facts=${given.facts ?? {}} .events=${given.events ?? []} rulebook=${given.rulebook ?? ''} mode=${given.mode ?? 'standard'}
      on=${given.on ?? ''} party=${given.party ?? 'insured'} .backend=${given.backend ?? null} database=${database} .storage=${given.storage ?? null} code=${given.code ?? ''} .claim=${given.claim ?? null} .contacts=${given.contacts ?? []}
      firm=${given.firm ?? ''} insurer=${given.insurer ?? ''} contact=${given.contact ?? ''}></anze-complaint-tracker></div>`);
    const tracker = new Tracker(page.querySelector('anze-complaint-tracker')!);
    // A store that the test gives may be one that is slow to open.
    await tracker.sees(() => tracker.one('.skeleton') === null && (Boolean(given.storage) || tracker.element.complaints.status.is !== 'opening'), 'the page opens');
    return tracker;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  static words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  textOf(selector: string): string {
    return [...this.root.querySelectorAll(selector)].map(Tracker.words).join(' | ');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  async sees(what: () => boolean, message: string): Promise<void> {
    try {
      await waitUntil(async () => {
        await this.element.updateComplete;
        return what();
      }, message, { timeout: 8000 });
    } catch {
      throw new Error(`not seen: ${message}, in: ${this.textOf('.base').slice(0, 1500)}`);
    }
  }
  /** The network comes and goes: the page is woken and asked for news until it shows them. */
  async news(selector: string, words: string): Promise<void> {
    for (let i = 0; i < 40 && !this.textOf(selector).includes(words); i++) {
      window.dispatchEvent(new Event('online'));
      this.one<HTMLButtonElement>('[data-act=refresh]:not([disabled])')?.click();
      await new Promise((done) => setTimeout(done, 100));
      await this.element.updateComplete;
    }
    await this.says(selector, words);
  }
  async lookUp(code: string): Promise<void> {
    for (let i = 0; i < 10 && this.one('#field-code'); i++) {
      await this.type('code', code);
      await this.press('查进度');
      await this.sees(() => !this.element.screen.lookup.isBusy, 'an answer');
    }
  }
  shows = (selector: string): Promise<void> => this.sees(() => this.one(selector) !== null, `${selector} is there`);
  says = (selector: string, words: string): Promise<void> => this.sees(() => this.textOf(selector).includes(words), `“${words}” in ${selector}`);
  async press(words: string): Promise<void> {
    const find = (): HTMLElement | undefined => {
      const buttons = [...this.root.querySelectorAll<HTMLElement>('button, summary')];
      return buttons.find((one) => Tracker.words(one) === words) ?? buttons.find((one) => Tracker.words(one).includes(words));
    };
    await this.sees(() => find() !== undefined, `a button “${words}”`);
    find()!.click();
    await this.element.updateComplete;
  }
  async type(field: string, text: string): Promise<void> {
    await this.shows(`#field-${field}`);
    const input = this.one<HTMLInputElement>(`#field-${field}`)!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async choose(words: string): Promise<void> {
    const label = [...this.root.querySelectorAll('label.choice')].find((one) => Tracker.words(one).includes(words));
    if (!label) throw new Error(`no choice “${words}” among: ${this.textOf('label.choice')}`);
    label.querySelector('input')!.click();
    await this.element.updateComplete;
  }
  async submit(): Promise<void> {
    this.one<HTMLButtonElement>('.form button[type=submit]')!.click();
    await this.element.updateComplete;
  }
  /** A complaint, written and handed in. */
  async file(subject = '全年没有来做隐患排查'): Promise<string> {
    await this.press('写投诉');
    await this.type('subject', subject);
    await this.type('request', '请尽快安排排查');
    await this.type('firm', '泰山石料有限公司');
    await this.type('name', '王厂长');
    await this.submit();
    await this.sees(() => {
      window.dispatchEvent(new Event('online'));
      return this.one('.figure.code') !== null;
    }, 'the receipt');
    return Tracker.words(this.one('.figure.code'));
  }
  /** A step, with what stands in its fields. */
  async step(move: string, fields: Readonly<Record<string, string>>, choices: readonly string[] = []): Promise<void> {
    await this.press(move);
    await this.shows('form.form');
    for (const [field, text] of Object.entries(fields)) await this.type(field, text);
    for (const choice of choices) await this.choose(choice);
    const before = this.element.steps.state.receipts.length;
    await this.submit();
    await this.delivered(before);
  }
  /** The form is gone, and nothing waits to be sent. */
  async delivered(before = 0): Promise<void> {
    await this.sees(() => {
      window.dispatchEvent(new Event('online'));
      return this.one('form.form') === null && this.element.steps.state.receipts.length > before;
    }, 'the step is delivered');
  }
}

/** A real back end behind a network that can be cut, or that answers wrongly once in a while. */
export function network() {
  const server = new EmbeddedBackend({ storage: new MemoryStorage<BackendShelf>(true) });
  let turn = 0;
  const net = { server, fault: null as BackendProblem | null, everySecondFails: false, backend: null as unknown as Backend };
  const through = async <T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    if (net.fault) return { ok: false, problem: net.fault };
    turn += 1;
    if (net.everySecondFails && turn % 2 === 1) {
      // The worst kind: done, and the answer lost.
      await ask();
      return { ok: false, problem: { code: 'timeout', message: 'no answer' } };
    }
    return ask();
  };
  net.backend = {
    submit: (submission) => through(() => server.submit(submission)), putPhoto: (hash, photo) => through(() => server.putPhoto(hash, photo)), photo: (hash) => through(() => server.photo(hash)),
    case: (id) => through(() => server.case(id)), caseByCode: (code) => through(() => server.caseByCode(code)), cases: (query) => through(() => server.cases(query)),
  };
  return net;
}
export const shandong = { region: '370000', sector: 'transport', premium: 20000, policyStart: '2026-01-01' };
