import { html, nothing, type TemplateResult } from 'lit';
import { examplesView } from './examples-view';
import { senderView } from './sender-view';
import type { View } from './view';

/** What stands there at once; the dialog comes with what the device keeps. */
export function pageView(view: View): TemplateResult {
  const { t, talk } = view;
  const { busy, stored, part, opened } = talk;
  const isEmpty = talk.dialog.turns.length === 0;
  return html`<div class="base ${view.size}" part="base" lang=${view.language}>
    <h2 class="title">${t('title')}</h2>
    ${stored === 'part' ? html`<p class="stored controls" role="status" part="stored" data-problem="part">${t('failed.stored')}</p>` : nothing}
    ${view.isSilent ? html`<div class="stored controls" role="status" part="stored" data-problem="language"><p>${t('failed.language')}</p><button type="button" class="button speak" @click=${view.speak}>${t('failed.speak')}</button></div>` : nothing}
    ${opened && isEmpty && !busy ? helloView(view) : nothing}
    ${!isEmpty && !part ? waiting : nothing}
    ${part?.dialogView(view) ?? nothing}
    ${busy ? html`<p class="bubble you waiting"><span class="visually-hidden">${t('you')}</span>${busy.you.slice(0, 600)}</p>${waiting}` : nothing}
    ${senderView(view)}
  </div>`;
}
const waiting = html`<div class="bubble its skeleton" aria-hidden="true"><i></i><i></i></div>`;

/** The dialog has not begun: what this is for, and how one may ask. */
const helloView = (view: View): TemplateResult => html`<div class="card hello" part="hello">
  <p class="more">${view.t('hello')}</p>
  <p>${view.t('help')}</p>
  <div class="controls">${examplesView(view)}</div>
</div>`;
