import { fixture, html, waitUntil } from '@open-wc/testing';
import '../define/anze-guide';
import '../define/anze-citation';
import { freshName } from '../shared/form/harness.testing';
import type { AnzeGuide } from './guide';

type Given = Partial<Pick<AnzeGuide, 'facts' | 'rulebook' | 'mode' | 'theme' | 'address' | 'on' | 'opens' | 'database' | 'reword' | 'readings' | 'storage'>>;
export const on = '2026-11-22';

/** For tests: the guide as its reader uses it, so that no test knows its insides. */
export class Guide {
  private constructor(readonly element: AnzeGuide, readonly database: string) {}

  static async open(given: Given = {}, lang = 'zh-CN'): Promise<Guide> {
    const database = given.database ?? freshName();
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-guide .facts=${given.facts ?? {}} .readings=${given.readings ?? {}} .reword=${given.reword ?? null} .storage=${given.storage ?? null} rulebook=${given.rulebook ?? ''} on=${given.on ?? on}
      mode=${given.mode ?? 'standard'} theme=${given.theme ?? 'light'} address=${given.address ?? 'ni'} opens=${given.opens ?? ''} database=${database}></anze-guide></div>`);
    const guide = new Guide(page.querySelector('anze-guide')!, database);
    await waitUntil(() => guide.element.talk.part !== null && guide.element.talk.opened, 'the guide opens', { timeout: 5000 });
    await guide.element.updateComplete;
    return guide;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }
  static words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  textOf(selector: string): string {
    return this.all(selector).map(Guide.words).join(' | ');
  }
  get field(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>('#question')!;
  }
  get turns(): HTMLElement[] {
    return this.all('.log .turn');
  }
  get lastAnswer(): string {
    return Guide.words(this.turns[this.turns.length - 1]?.querySelector('.its'));
  }
  async type(text: string): Promise<void> {
    this.field.focus();
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  /** Whether the key was taken, so that it does nothing more by itself. */
  async key(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
    const taken = !this.field.dispatchEvent(event);
    await this.element.updateComplete;
    return taken;
  }
  /** Comes back when the answer stands there. */
  async ask(text: string): Promise<void> {
    const before = this.turns.length;
    await this.type(text);
    await this.key('Enter');
    await this.answered(before + 1);
  }
  async answered(count: number): Promise<void> {
    await waitUntil(() => this.turns.length === count && this.element.talk.busy === null, `answer ${count}, not ${this.turns.length}; ${this.textOf('.problem')}`, { timeout: 9000 });
    await this.element.updateComplete;
  }
  async press(words: string): Promise<void> {
    const buttons = this.all('button, summary');
    const button = buttons.find((one) => Guide.words(one) === words) ?? buttons.find((one) => Guide.words(one).includes(words));
    if (!button) throw new Error(`no button “${words}” among: ${this.textOf('button, summary')}`);
    button.click();
    await this.element.updateComplete;
  }
  /** Presses, and waits for the turn that it makes. */
  async tap(words: string): Promise<void> {
    const before = this.turns.length;
    await this.press(words);
    await this.answered(before + 1);
  }
  async until(test: () => boolean, what: string): Promise<void> {
    await waitUntil(test, what, { timeout: 5000 });
    await this.element.updateComplete;
  }
}
