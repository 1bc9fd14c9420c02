import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import type { View } from './view';

/** Enter sends; but Enter that chooses a word of an input method does not. Safari tells that by the key code alone. */
export const isSending = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;

const linesOf = (text: string): number => Math.min(6, text.slice(0, 2000).split('\n').reduce((count, line) => count + 1 + Math.floor(line.length / 36), 0));

export function senderView(view: View): TemplateResult {
  const { t, talk, act } = view;
  const { typed, busy, failed } = talk;
  return html`<div class="sender controls" part="sender">
    ${busy ? html`<p class="hint busy" role="status" part="busy">${t('busy')}</p>` : nothing}
    ${failed ? html`<div class="problem" role="alert" part="problem"><p class="error">${icon('error')}<span>${failed.unknown ? t('failed.rulebook', failed.unknown) : t(failed.said.language === view.language ? 'failed.part' : 'failed.other')}</span></p>
      <button type="button" class="button primary retry" @click=${act.retry}>${t('failed.retry')}</button></div>` : nothing}
    <form class="line" @submit=${(event: Event) => { event.preventDefault(); act.send(); }}>
      <label class="visually-hidden" for="question">${t('label')}</label>
      <textarea id="question" class="input" rows=${linesOf(typed)} placeholder=${t('placeholder')} aria-describedby="honest" autocomplete="off" enterkeyhint="send"
        @focus=${act.prepare} @input=${(event: Event) => act.type((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => { if (isSending(event)) { event.preventDefault(); act.send(); } }}></textarea>
      <button type="submit" class="button primary send" aria-disabled=${busy ? 'true' : 'false'}>${t('send')}</button>
    </form>
  </div>
  <p class="hint honest controls" id="honest">${t('honest')}<span class="visually-hidden">${t('keys')}</span></p>`;
}
