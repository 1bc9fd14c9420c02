import type { StorageProblem } from '@anze/core-rules/device';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from './consent';
import type { UpdateState } from './update';
import { t } from './words';

/** What lies in the outbox, by how it stands. */
export interface Waiting {
  readonly count: number;
  readonly refused: number;
  readonly needsLogin: boolean;
}
export interface Situation extends Waiting {
  readonly consent: Consent;
  readonly problem: StorageProblem | null;
  readonly isOnline: boolean;
  /** Whether anybody is there to send to. */
  readonly isConnected: boolean;
  readonly isDemo: boolean;
  /** Somebody is set to receive what is handed in, whether the line is up or not. */
  readonly hasReceiver: boolean;
  readonly ticketFailed: boolean;
  /** The language that was chosen could not be fetched. */
  readonly isSilent: boolean;
  readonly update: UpdateState;
}
export interface NoticeActions {
  agree(): void;
  later(): void;
  update(evenUnsaved: boolean): void;
  wait(): void;
}
export type Line = { readonly kind: 'bad' | 'plain'; readonly text: string };

/** What has to be said before anything else, whichever tab is open. */
export function linesOf({ problem, isOnline, isConnected, isDemo, count, refused, needsLogin, ticketFailed, isSilent }: Situation): readonly Line[] {
  const lines: Line[] = [];
  if (problem === 'full' || problem === 'none' || problem === 'newer') lines.push({ kind: 'bad', text: t(`notice.${problem}`) });
  else if (problem) lines.push({ kind: 'bad', text: t('notice.storageFailed') });
  if (!isOnline) lines.push({ kind: 'plain', text: t('notice.offline') });
  if (isSilent) lines.push({ kind: 'bad', text: t('notice.language') });
  if (refused) lines.push({ kind: 'bad', text: t('notice.refused', { count: refused }) });
  if (ticketFailed) lines.push({ kind: 'bad', text: t('notice.ticket') });
  else if (needsLogin) lines.push({ kind: 'bad', text: t('notice.login') });
  if (count) lines.push({ kind: 'plain', text: t(isConnected ? 'notice.waiting' : 'notice.local', { count }) });
  if (isDemo && (count || refused)) lines.push({ kind: 'plain', text: t('notice.demo') });
  return lines;
}

export function noticesView(situation: Situation, act: NoticeActions): TemplateResult {
  const { consent, update } = situation;
  return html`${updateView(update, act)}
    ${consent === 'asked' ? html`<section class="card privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">${t('notice.privacyTitle')}</h2><p>${t('notice.privacyText')}${t(situation.isDemo ? 'notice.privacyDemo' : situation.hasReceiver ? 'notice.privacySent' : 'notice.privacyNobody')}${t('notice.privacyRest')}</p>
      <p class="buttons"><button type="button" class="button primary" @click=${act.agree}>${t('notice.agree')}</button><button type="button" class="button" @click=${act.later}>${t('notice.notNow')}</button></p>
    </section>` : nothing}
    ${consent === 'later' ? html`<p class="notice bad"><span>${t('notice.memory')}</span> <button type="button" class="link" @click=${act.agree}>${t('notice.memoryAgree')}</button></p>` : nothing}
    <div role="status">${linesOf(situation).map(({ kind, text }) => html`<p class="notice ${kind}">${text}</p>`)}</div>`;
}
function updateView(update: UpdateState, act: NoticeActions): TemplateResult {
  return html`<div role="status">${update === 'ready' ? html`<button type="button" class="update" @click=${() => act.update(false)}>${t('update.ready')}</button>`
    : update === 'busy' ? html`<p class="notice">${t('update.busy')}</p>`
    : update === 'unsaved' ? html`<div class="notice bad"><p>${t('update.unsaved')}</p><p class="buttons"><button type="button" class="button" @click=${act.wait}>${t('update.wait')}</button><button type="button" class="button" @click=${() => act.update(true)}>${t('update.now')}</button></p></div>`
    : nothing}</div>`;
}
