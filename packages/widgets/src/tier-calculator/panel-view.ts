import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import type { View } from './view';

/** A link or a text that leaves the page: shown, so that it can also be copied by hand. */
export function panelView(view: View): TemplateResult | typeof nothing {
  const { t, panel, panelText, copied, reportTaken, act } = view;
  if (!panel) return nothing;
  const title = t(panel === 'share' ? 'actions.link' : panel === 'copy' ? 'actions.text' : 'report.title');
  const help = panel === 'share' ? t('actions.linkHelp') : panel === 'report' ? t(reportTaken ? 'report.taken' : 'report.help') : '';
  return html`<section class="card panel controls" part="panel" aria-label=${title} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && act.closePanel()}>
    <h3 tabindex="-1" data-focus="panel">${title}</h3>
    ${help ? html`<p>${help}</p>` : nothing}
    ${reportTaken && panel === 'report' ? nothing : html`
      <textarea class="input" readonly rows=${panel === 'share' ? 3 : 8} aria-label=${title} .value=${panelText}></textarea>`}
    <p role="status">${copied === 'yes' ? html`${icon('check')}${t('actions.copied')}` : copied === 'no' ? t('actions.copyFailed') : nothing}</p>
    <div class="buttons">
      ${reportTaken && panel === 'report' ? nothing : html`<button type="button" class="button primary" @click=${act.copyPanel}>${t(panel === 'copy' ? 'actions.again' : panel === 'share' ? 'actions.copyLink' : 'actions.copy')}</button>`}
      <button type="button" class="button" @click=${act.closePanel}>${t('actions.close')}</button>
    </div>
  </section>`;
}
