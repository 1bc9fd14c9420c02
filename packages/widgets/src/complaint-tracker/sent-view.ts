import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '@anze/core-rules/records';
import { momentOf } from '../shared/form/texts';
import { icon } from '../shared/icons';
import type { View } from './view';

/** What a person keeps of a receipt. */
export const receiptText = ({ t }: Pick<View, 't'>, subject: string, { queryCode, receivedAt, submissionId, ledger }: Receipt): string =>
  t('sent.record', { subject, code: queryCode, time: momentOf(receivedAt), id: submissionId, seq: ledger.seq, head: ledger.head });

/** Delivered, with the code to find it by; or stored, and why it has not gone. */
export function sentView(view: View): TemplateResult {
  const { t, screen, complaint, canSend, isKept } = view;
  const { last } = complaint.state;
  const receipt = last?.receipt;
  const isWaiting = !screen.taken && !receipt;
  const [sign, title] = screen.taken ? ['check', 'sent.taken'] as const : receipt ? ['check', 'sent.received'] as const : ['info', isKept ? (canSend ? 'sent.waiting' : 'sent.noReceiver') : 'sent.held'] as const;
  // One heading for all of them: the focus that stands on it stays when the receipt comes.
  return html`<section class="card answer ${isWaiting ? 'waiting' : ''}" part="answer" role=${isWaiting ? 'status' : nothing}>
    <h3 class="lead" tabindex="-1" data-focus="title">${icon(sign)} ${t(title)}</h3>
    ${screen.taken ? backButton(view) : receipt ? receiptView(view, receipt) : html`<p>${waitingText(view)}</p>
      ${last ? html`<p class="hint">${t('sent.submission', { id: last.id })}</p>
        <div class="buttons controls"><button type="button" class="button primary" @click=${() => view.act.openUnsent(last.id)}>${t('unsent.see')}</button></div>` : nothing}`}
  </section>${isWaiting ? complaint.bar() : nothing}${screen.taken ? nothing : backButton(view)}`;
}
/** What becomes of a complaint that has not gone, and what its writer has to do meanwhile. */
export const waitingText = ({ t, canSend, isKept }: Pick<View, 't' | 'canSend' | 'isKept'>): string => t(isKept ? (canSend ? 'sent.waitingText' : 'sent.noReceiverText') : canSend ? 'sent.heldText' : 'sent.heldAloneText');
function receiptView({ t, act, screen }: View, receipt: Receipt): TemplateResult {
  return html`<p>${t('sent.code')}</p>
    <p class="figure code">${receipt.queryCode}</p>
    <p>${t('sent.codeText')}</p>
    <p class="hint">${t('sent.head')}${t('colon')}<code class="hash">${receipt.ledger.head}</code></p>
    <p class="hint">${t('sent.headText')}</p>
    <p class="hint">${t('sent.submission', { id: receipt.submissionId })}</p>
    <p role="status" class="controls">${screen.copied ? html`${icon(screen.copied === 'yes' ? 'check' : 'info')} ${t(screen.copied === 'yes' ? 'sent.copied' : 'sent.copyFailed')}` : nothing}</p>
    <div class="buttons controls">
      <button type="button" class="button primary" @click=${() => act.open(receipt.submissionId)}>${t('sent.see')}</button>
      <button type="button" class="button" @click=${act.copyReceipt}>${t('sent.copy')}</button>
      <button type="button" class="button" @click=${act.print}>${t('print.do')}</button>
    </div>`;
}
export const backButton = ({ t, act }: View): TemplateResult => html`<p class="controls"><button type="button" class="button plain" data-act="back" @click=${act.home}>${t('back')}</button></p>`;
