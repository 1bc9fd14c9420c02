import { html, nothing, type TemplateResult } from 'lit';
import { citationsOf } from './citations';
import type { Language } from './locales/i18n';
import type { KitBook } from './rulebooks';

/** What an element inside a widget takes over from it. */
interface Look {
  readonly language: Language;
  readonly theme: string;
  readonly mode: string;
  readonly address: string;
  readonly printing: boolean;
}

export function citation({ language, theme, mode, address, printing }: Look, book: KitBook, clauses: readonly string[]): TemplateResult | typeof nothing {
  if (!clauses.length) return nothing;
  const all = citationsOf(book, clauses, language);
  // A print names the document once, at its end.
  const cited = printing ? all.map((one) => ({ ...one, document: '' })) : all;
  return html`<anze-citation theme=${theme} mode=${mode} address=${address} ?written=${printing} .citations=${cited}></anze-citation>`;
}
