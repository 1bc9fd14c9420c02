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
  /** Our words for an article speak to the firm; for another reader they are turned. The quotation stands as it is. */
  readonly about?: (text: string) => string;
}

export function citation({ language, theme, mode, address, printing, about }: Look, book: KitBook, clauses: readonly string[]): TemplateResult | typeof nothing {
  if (!clauses.length) return nothing;
  // A print names the document once, at its end.
  const cited = citationsOf(book, clauses, language).map((one) => ({ ...one, ...(printing ? { document: '' } : {}), ...(about ? { text: about(one.text) } : {}) }));
  return html`<anze-citation theme=${theme} mode=${mode} address=${address} ?written=${printing} .citations=${cited}></anze-citation>`;
}
