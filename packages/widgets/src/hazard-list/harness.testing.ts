import { fixture, html, waitUntil } from '@open-wc/testing';
import '../define/anze-citation';
import '../define/anze-hazard-list';
import type { AnzeHazardList } from './hazard-list';

type Given = Partial<Pick<AnzeHazardList, 'party' | 'facts' | 'report' | 'firm' | 'rulebook' | 'src' | 'backend' | 'endpoint' | 'mode' | 'theme' | 'on' | 'database'>>;
let counter = 0;
export const freshName = (): string => `anze-hazards-test-${Date.now()}-${counter++}`;

/** For tests: the list as its reader uses it, so that no test knows its insides. */
export class List {
  private constructor(readonly element: AnzeHazardList) {}

  static async open(given: Given = {}, lang = 'zh-CN', width = 0): Promise<List> {
    const { facts = {}, report = null, firm = {}, backend = null } = given;
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-hazard-list .facts=${facts} .report=${report} .firm=${firm} .backend=${backend} rulebook=${given.rulebook ?? ''} src=${given.src ?? ''}
      endpoint=${given.endpoint ?? ''} mode=${given.mode ?? 'standard'} theme=${given.theme ?? 'light'} on=${given.on ?? '2026-11-22'} database=${given.database ?? freshName()} party=${given.party ?? 'insured'}></anze-hazard-list></div>`);
    if (width) page.style.width = `${width}px`;
    const list = new List(page.querySelector('anze-hazard-list')!);
    await list.until(() => list.one('.answer, .form') !== null, 'the list opens');
    if (width) await list.until(() => list.one('.base')!.classList.contains(width >= 720 ? 'wide' : width >= 560 ? 'middle' : 'narrow'), 'the width is seen');
    return list;
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
    return this.all(selector).map(List.words).join(' | ');
  }
  get problems(): string[] {
    return this.all('.row [data-open] .clamp, [data-row] [data-open] .clamp').map(List.words);
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  async until(is: () => unknown, message: string): Promise<void> {
    await waitUntil(is, message, { timeout: 8000 });
    await this.element.updateComplete;
  }
  async press(selector: string): Promise<void> {
    const button = this.one<HTMLButtonElement>(selector);
    if (!button) throw new Error(`nothing at ${selector} in: ${List.words(this.one('.base'))}`);
    button.click();
    await this.element.updateComplete;
  }
  async type(field: string, text: string): Promise<void> {
    const input = this.one<HTMLInputElement>(`[id="field-${field}"]`);
    if (!input) throw new Error(`no field ${field}`);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async choose(words: string): Promise<void> {
    const label = this.all('label.choice').find((one) => List.words(one).includes(words));
    if (!label) throw new Error(`no choice “${words}”`);
    label.querySelector('input')!.click();
    await this.element.updateComplete;
  }
  async save(): Promise<void> {
    await this.press('.form button[type=submit]');
    await this.element.updateComplete;
  }
  async open(n: number): Promise<void> {
    this.all('[data-row] [data-open]')[n - 1]!.click();
    await this.element.updateComplete;
  }
  async add(problem: string): Promise<void> {
    await this.press('[data-act=add]');
    await this.type('problem', problem);
    await this.save();
  }
  /** The day of the inspection, which nobody guesses. */
  async inspected(day = '2026-11-02'): Promise<void> {
    await this.press('[data-tab=head]');
    await this.type('date', day);
    await this.save();
  }
  async saved(): Promise<void> {
    await this.until(() => this.element.desk.status.is === 'saved', 'the draft is saved');
  }
  async key(key: string, more: KeyboardEventInit = {}, target: Element | null = this.focused): Promise<void> {
    (target ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    await this.element.updateComplete;
  }
}
