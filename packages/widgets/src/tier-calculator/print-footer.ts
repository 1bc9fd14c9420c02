import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view';

/** Which rules, which version, which reading, checked on which day: under every print. */
export function printFooter({ printing, footer }: View): TemplateResult | typeof nothing {
  return printing ? html`<pre class="print-footer">${footer()}</pre>` : nothing;
}
