import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view';

const STEP = 20;

/** A long list bit by bit; on paper all of it. */
export function paged<T>({ t, desk, printing, act }: View, key: string, items: readonly T[], row: (item: T) => TemplateResult): TemplateResult {
  const shown = printing ? items.length : (desk.shown.get(key) ?? STEP);
  const left = items.length - shown;
  const more = (): void => {
    desk.shown.set(key, shown + STEP);
    act.update();
  };
  return html`<ul class="rows">${items.slice(0, shown).map(row)}</ul>
    ${left > 0 ? html`<button type="button" class="button controls" @click=${more}>${t('showMore', { count: Math.min(STEP, left), left })}</button>` : nothing}`;
}
