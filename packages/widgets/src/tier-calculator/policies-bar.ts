import { html, nothing, type TemplateResult } from 'lit';
import { MOST_POLICIES } from '../shared/questions/limits';
import { undoView } from '../shared/questions/undo-view';
import type { View } from './view';

/** What was taken away, until something else is done. */
export const undoBar = ({ t, session }: View): TemplateResult => undoView(session, ({ what, name }) => t(`policies.${what}`, { name }), t('policies.undo'));

/** Which policy is looked at; it appears once there is more than one, and under a finished result. */
export function policiesBar(view: View): TemplateResult | typeof nothing {
  const { t, session, printing } = view;
  const { policies, current } = session;
  if (printing || (policies.length === 1 && session.view === 'question')) return nothing;
  const rename = (event: Event) => session.rename((event.target as HTMLInputElement).value);
  const isComparing = session.view === 'compare';
  return html`<div class="policies controls" role="group" aria-label=${t('policies.title')} part="policies">
    ${policies.length > 1 ? html`<ul class="tabs">
      ${policies.map(({ name }, i) => html`<li><button type="button" class="button ${i === current && !isComparing ? 'primary' : ''}" aria-current=${i === current && !isComparing ? 'true' : 'false'} @click=${() => session.show(i)}>${name}</button></li>`)}
      <li><button type="button" class="button ${isComparing ? 'primary' : ''}" aria-current=${isComparing ? 'true' : 'false'} @click=${() => session.compare()}>${t('policies.compare')}</button></li>
    </ul>` : nothing}
    <div class="buttons">
      ${session.isFull ? html`<p class="hint">${t('policies.full', { count: MOST_POLICIES })}</p>` : html`<button type="button" class="button plain" @click=${() => session.add()}>${t('policies.add')}</button>`}
      ${policies.length > 1 && !isComparing ? html`
        <label class="rename">${t('policies.rename')} <input class="input" type="text" maxlength="40" .value=${session.policy.name} @change=${rename}></label>
        <button type="button" class="button plain" @click=${() => session.remove()}>${t('policies.remove')}</button>` : nothing}
    </div>
  </div>`;
}
