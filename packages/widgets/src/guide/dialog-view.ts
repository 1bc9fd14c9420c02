import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../shared/icons';
import { asText } from './dialog';
import { nowView } from './now-view';
import { turnView } from './turn-view';
import type { View } from './view';

/** The dialog with all that belongs to it. */
export function dialogView(view: View): TemplateResult {
  const { t, talk, act } = view;
  const { turns } = talk.dialog;
  return html`
    ${storedView(view)}
    ${logView(view)}
    ${nowView(view)}
    ${turns.length && !talk.busy ? html`<div class="buttons controls tools">
      <button type="button" class="button plain copy" @click=${act.copy}>${t('copy')}</button>
      <button type="button" class="button plain clear" @click=${act.askClear}>${t('clear.ask')}</button>
    </div>` : nothing}
    ${panelView(view)}
    ${view.printing && turns.length ? html`<p class="print-footer">${t('printed', { day: view.today })}</p>` : nothing}`;
}

/** Stands there before anything is said, or the first answer would not be read aloud. What comes from the device is not read aloud. */
function logView(view: View): TemplateResult {
  const { t, talk, printing, theme, mode, address, language, canOpen } = view;
  const { turns } = talk.dialog;
  const shown = printing ? turns : turns.slice(Math.max(0, turns.length - talk.shown));
  const hidden = turns.length - shown.length;
  return html`${hidden ? html`<p class="controls"><button type="button" class="button plain earlier" @click=${view.act.earlier}>${t('earlier', { count: hidden })}</button></p>` : nothing}
    <div class="log" role="log" aria-label=${t('log')} aria-live=${talk.quiet ? 'off' : 'polite'} aria-relevant="additions" part="log" @focusin=${view.act.uncover}>
      ${repeat(shown, ({ id }) => id, (turn) => guard([turn, printing, theme, mode, address, language, turn.opens.filter(canOpen).join()], () => turnView(view, turn)))}
    </div>`;
}

function storedView({ t, talk }: View): TemplateResult | typeof nothing {
  const { stored } = talk;
  if (!stored || stored === 'part') return nothing;
  // Nobody has agreed yet: that is no fault, and there is nothing to say before anything was said.
  if (stored === 'unkept') return talk.dialog.turns.length ? html`<p class="hint controls" role="status" part="stored" data-problem=${stored}>${t('stored.unkept')}</p>` : nothing;
  return html`<div class="stored controls" role="status" part="stored" data-problem=${stored}><p class="error">${icon('info')}<span>${t('stored.title')}</span></p><p>${t(`stored.${stored}`)}</p></div>`;
}

function panelView(view: View): TemplateResult | typeof nothing {
  const { t, talk, act } = view;
  const { turns } = talk.dialog;
  switch (talk.panel) {
    case 'clear':
      return html`<div class="card ask-clear controls" role="group" aria-label=${t('clear.title')} part="panel" tabindex="-1" data-focus="panel"><p><strong>${t('clear.title')}</strong></p><p>${t('clear.text', { count: turns.length })}</p>
        <div class="buttons"><button type="button" class="button primary yes" @click=${act.clear}>${t('clear.yes')}</button><button type="button" class="button no" @click=${act.closePanel}>${t('clear.no')}</button></div></div>`;
    case 'copied':
    case 'cleared':
      return html`<p class="notice controls" role="status" part="panel">${icon('check')}<span>${talk.panel === 'copied' ? t('copied') : t('clear.done')}</span></p>`;
    case 'copy':
      return html`<div class="card controls" part="panel"><p>${t('copyByHand')}</p><label class="visually-hidden" for="all">${t('copyText')}</label>
        <textarea id="all" class="input" rows="8" readonly data-focus="panel" .value=${dialogText(view)}></textarea>
        <button type="button" class="button no" @click=${act.closePanel}>${t('closeText')}</button></div>`;
    default:
      return nothing;
  }
}
export const dialogText = ({ t, talk }: Pick<View, 't' | 'talk'>): string => asText(talk.dialog.turns, (_turn, side) => t(side));
