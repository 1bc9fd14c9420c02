import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { anewButton, keptNote } from '../shared/letter-view';
import type { PanelState } from './desk';
import type { View } from './view';

/** A letter or a file that leaves the page: shown, so that it can be changed and copied by hand too. */
export function panelView(view: View, panel: PanelState): TemplateResult {
  const { t, act } = view;
  const { kind, text, copied } = panel;
  const title = t(kind === 'ics' ? 'ics.title' : kind === 'letter' ? 'letter.title' : 'letter.complaintTitle');
  const help = t(kind === 'ics' ? (text ? 'ics.wechat' : 'ics.done') : kind === 'letter' ? 'letter.help' : 'letter.complaintHelp');
  const onInput = (event: Event): void => act.typeLetter((event.target as HTMLTextAreaElement).value);
  return html`<section class="card panel ${kind}" part="panel" aria-label=${title}>
    <h3 tabindex="-1" data-focus="panel">${title}</h3>
    <p class="controls">${help}</p>
    ${keptNote(panel, t)}
    ${text ? html`<textarea class="input controls" rows=${kind === 'ics' ? 8 : 18} ?readonly=${kind === 'ics'} aria-label=${title} .value=${text} @input=${onInput}></textarea>
      <pre class="on-paper">${text}</pre>` : nothing}
    <p role="status" class="controls">${copied === 'yes' ? html`${icon('check')}${t('act.copied')}` : copied === 'no' ? t('act.copyFailed') : nothing}</p>
    <div class="buttons controls">
      ${text ? html`<button type="button" class="button primary" @click=${act.copy}>${t('act.copy')}</button>` : nothing}
      ${anewButton(panel, t, act.turnLetter)}
      ${kind === 'ics' ? nothing : html`<button type="button" class="button" @click=${act.print}>${t('act.print')}</button>`}
      <button type="button" class="button" @click=${act.closePanel}>${t('act.close')}</button>
    </div>
  </section>`;
}
