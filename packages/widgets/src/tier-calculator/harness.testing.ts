import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Facts } from '@anze/core-rules';
import '../define/anze-tier-calculator';
import '../define/anze-citation';
import type { AnzeTierCalculator } from './tier-calculator';

/** For tests: the calculator as its reader uses it, so that no test knows its insides. */
export class Calculator {
  private constructor(readonly element: AnzeTierCalculator) {}

  static async open(given: Partial<Pick<AnzeTierCalculator, 'facts' | 'rulebook' | 'src' | 'mode' | 'theme' | 'address' | 'shareBase' | 'noShare' | 'calendar'>> = {}, lang = 'zh-CN'): Promise<Calculator> {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><anze-tier-calculator .facts=${given.facts ?? {}} rulebook=${given.rulebook ?? ''} src=${given.src ?? ''}
      mode=${given.mode ?? 'standard'} theme=${given.theme ?? 'light'} address=${given.address ?? 'ni'} share-base=${given.shareBase ?? ''} ?no-share=${given.noShare} ?calendar=${given.calendar}></anze-tier-calculator></div>`);
    const calculator = new Calculator(page.querySelector('anze-tier-calculator')!);
    await calculator.settled();
    return calculator;
  }
  /** On a page that gives no facts: the tab remembers the answers. */
  static async own(rulebook = ''): Promise<Calculator> {
    const page = await fixture<HTMLElement>(html`<div lang="zh-CN"><anze-tier-calculator rulebook=${rulebook}></anze-tier-calculator></div>`);
    const calculator = new Calculator(page.querySelector('anze-tier-calculator')!);
    await calculator.settled();
    return calculator;
  }
  /** The same page, opened once more in the same tab. */
  async reload(): Promise<Calculator> {
    const { rulebook } = this.element;
    this.element.parentElement!.remove();
    return Calculator.own(rulebook);
  }
  static answer = (facts: Facts, lang?: string): Promise<Calculator> => Calculator.open({ facts }, lang);

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  /** Nothing is on its way any more. */
  async settled(): Promise<void> {
    await waitUntil(async () => {
      await this.element.updateComplete;
      return !this.one('.skeleton') && (this.one('.question') ?? this.one('.result') ?? this.one('.compare') ?? this.one('.error')) !== null && this.element.session.setting.engine !== null || this.one('.error') !== null;
    }, 'the calculator comes to rest', { timeout: 6000 });
  }
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }
  textOf(selector: string): string {
    return this.all(selector).map((element) => element.textContent!.replace(/\s+/g, ' ').trim()).join(' | ');
  }
  get ask(): string {
    return this.textOf('.ask');
  }
  get figure(): string {
    return this.textOf('.card .figure');
  }
  get focused(): Element | null {
    return this.root.activeElement;
  }

  async press(words: string): Promise<void> {
    const button = this.all<HTMLElement>('button, summary').find((one) => one.textContent!.includes(words));
    if (!button) throw new Error(`no button “${words}” among: ${this.textOf('button, summary')}`);
    button.click();
    await this.settled();
  }
  async choose(words: string): Promise<void> {
    const label = this.all('label.choice').find((one) => one.textContent!.includes(words));
    if (!label) throw new Error(`no choice “${words}” among: ${this.textOf('label.choice')}`);
    label.querySelector('input')!.click();
    await this.element.updateComplete;
  }
  async type(fact: string, text: string): Promise<void> {
    const field = this.one<HTMLInputElement>(`#field-${fact}`)!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
  async select(id: string, value: string): Promise<void> {
    const field = this.one<HTMLSelectElement>(`#${id}`)!;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
  /** Place and trade, as every reader begins. */
  async begin(province: string, trade: string, city?: string): Promise<void> {
    await this.select('field-region', province);
    if (city) await this.select('field-city', city);
    await this.press('下一步');
    await this.choose(trade);
    await this.element.updateComplete;
    this.one<HTMLButtonElement>('button[type=submit]')!.click();
    await this.settled();
  }
  /** The button that sends the question, whatever it says. */
  async next(): Promise<void> {
    this.one<HTMLButtonElement>('.question button[type=submit]')!.click();
    await this.settled();
  }
}
export const quarry = { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false } as const;
