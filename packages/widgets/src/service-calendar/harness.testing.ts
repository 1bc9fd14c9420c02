import { fixture, html, waitUntil } from '@open-wc/testing';
import type { CaseEvent, Facts } from '@anze/core-rules';
import '../define/anze-service-calendar';
import '../define/anze-citation';
import { freshName } from '../shared/form/harness.testing';
import type { AnzeServiceCalendar } from './service-calendar';

type Given = Partial<Pick<AnzeServiceCalendar, 'facts' | 'events' | 'rulebook' | 'src' | 'mode' | 'theme' | 'address' | 'on' | 'show' | 'firm' | 'insurer' | 'policyNumber' | 'workdays' | 'readings' | 'backend' | 'database' | 'storage'>>;

/** For tests: the calendar as its reader uses it, so that no test knows its insides. */
export class Calendar {
  private constructor(readonly element: AnzeServiceCalendar) {}

  static async open(given: Given = {}, lang = 'zh-CN', width = 0): Promise<Calendar> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-service-calendar .facts=${given.facts ?? {}} .events=${given.events} rulebook=${given.rulebook ?? ''} src=${given.src ?? ''} .readings=${given.readings ?? {}} .workdays=${given.workdays ?? []} .backend=${given.backend ?? null} database=${given.database ?? freshName()} .storage=${given.storage ?? null}
      mode=${given.mode ?? 'standard'} theme=${given.theme ?? 'light'} address=${given.address ?? 'ni'} on=${given.on ?? ''} show=${given.show ?? ''}
      firm=${given.firm ?? ''} insurer=${given.insurer ?? ''} policy-number=${given.policyNumber ?? ''}></anze-service-calendar></div>`);
    if (width) page.style.width = `${width}px`;
    const calendar = new Calendar(page.querySelector('anze-service-calendar')!);
    await calendar.settled();
    if (width) await waitUntil(() => calendar.one('.base')!.classList.contains(width >= 720 ? 'wide' : width >= 560 ? 'middle' : 'narrow'));
    return calendar;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  async settled(): Promise<void> {
    await waitUntil(async () => {
      await this.element.updateComplete;
      return this.one('.log') !== null || this.one('[role=alert]') !== null;
    }, 'the calendar comes to rest', { timeout: 8000 });
  }
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }
  static words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  textOf(selector: string): string {
    return this.all(selector).map(Calendar.words).join(' | ');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }
  /** What a screen reader says of a day. */
  nameOf(day: string): string {
    return Calendar.words(this.one(`[data-day='${day}'] .visually-hidden`));
  }
  /** The right of this name, in its present period. */
  account(title: string): HTMLElement {
    const found = this.all('.account').find((one) => Calendar.words(one.querySelector('.row-head strong')) === title);
    if (!found) throw new Error(`no right “${title}” among: ${this.textOf('.account > .row-head')}`);
    return found;
  }
  accountText = (title: string): string => Calendar.words(this.account(title));
  due(title: string): HTMLElement {
    const found = this.all('.due').find((one) => Calendar.words(one.querySelector('.row-head strong')) === title);
    if (!found) throw new Error(`no date “${title}” among: ${this.textOf('.due .row-head')}`);
    return found;
  }
  async press(words: string, within: ParentNode = this.root): Promise<void> {
    const buttons = [...within.querySelectorAll<HTMLElement>('button, summary')];
    const button = buttons.find((one) => Calendar.words(one) === words) ?? buttons.find((one) => Calendar.words(one).includes(words));
    if (!button) throw new Error(`no button “${words}” among: ${this.textOf('button, summary')}`);
    button.click();
    await this.element.updateComplete;
    await this.settled();
  }
  /** Opens a recorded service for change: what was being written is put away first. */
  async change(): Promise<void> {
    await this.press('修改');
    await waitUntil(() => this.one('.form') !== null, 'the form is open', { timeout: 5000 });
    await this.element.updateComplete;
  }
  async key(key: string, more: KeyboardEventInit = {}): Promise<void> {
    this.focused!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    await this.element.updateComplete;
  }
  async type(field: string, text: string): Promise<void> {
    const input = this.one<HTMLInputElement>(`#field-${field}`)!;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async choose(words: string): Promise<void> {
    const label = this.all('label.choice').find((one) => Calendar.words(one).includes(words));
    if (!label) throw new Error(`no choice “${words}” among: ${this.textOf('label.choice')}`);
    label.querySelector('input')!.click();
    await this.element.updateComplete;
  }
  async save(): Promise<void> {
    this.one<HTMLButtonElement>('.form button[type=submit]')!.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  /** Records a service as its reader would. */
  async record(date: string, service: string, mode: '现场' | '线上' = '现场'): Promise<void> {
    await this.press('记一次服务');
    await this.type('date', date);
    await this.choose(service);
    await this.choose(mode);
    await this.save();
  }
}

/** Tier 2 of Guangdong: five kinds a year, drill and review once in two years. */
export const quarry: Facts = { region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false, policyStart: '2025-03-01', policyEnd: '2027-02-28' };
export const smelter: Facts = { region: '610000', sector: 'metal-smelting', premium: 50000, sizeClass: 'medium', policyStart: '2025-06-01' };
export const coalMine: Facts = { region: '140900', sector: 'coal-mine', sizeClass: 'medium', policyStart: '2026-01-01' };
export const service = (id: string, date: string, serviceKind: string, more: Partial<CaseEvent> = {}): CaseEvent => ({ id, event: 'serviceCompleted', date, serviceKind: [serviceKind], mode: 'offline', ...more });
