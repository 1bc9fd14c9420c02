import { html, type TemplateResult } from 'lit';
import type { View } from './view';

const examples = ['visits', 'first', 'complaint'] as const;
export function examplesView({ t, act }: View): TemplateResult {
  return html`<div class="examples" role="group" aria-label=${t('examples')} part="examples">
    <p class="hint">${t('examples')}</p>
    ${examples.map((name) => html`<button type="button" class="button example" data-example=${name} @click=${(event: Event) => act.example(t(`example.${name}`), event)}>${t(`example.${name}`)}</button>`)}
  </div>`;
}
