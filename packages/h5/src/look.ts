import type { Language } from './words';

export interface Looks {
  readonly lang: Language;
  readonly mode: 'standard' | 'elder';
  readonly theme: 'light' | 'dark' | 'auto';
}

/** Language, size and colours of the whole app. */
export class Look {
  readonly now: Looks;

  constructor(...said: readonly Readonly<Record<string, string>>[]) {
    const one = (name: string, values: readonly string[]): string => said.map((from) => from[name] ?? '').find((value) => values.includes(value)) ?? values[0]!;
    this.now = { lang: one('lang', ['zh-CN', 'en']) as Language, mode: one('mode', ['standard', 'elder']) as Looks['mode'], theme: one('theme', ['light', 'dark', 'auto']) as Looks['theme'] };
  }
  with(change: Partial<Looks>): Look {
    return new Look({ ...this.now, ...change });
  }
  /** A widget takes its language from the page. */
  dress(widget: Element): void {
    widget.setAttribute('mode', this.now.mode);
    widget.setAttribute('theme', this.now.theme);
  }
  dressPage(): void {
    const { documentElement } = document;
    documentElement.lang = this.now.lang;
    documentElement.classList.toggle('elder', this.now.mode === 'elder');
    documentElement.dataset.theme = this.now.theme;
  }
}
