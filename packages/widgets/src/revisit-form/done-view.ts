import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { unsigned } from './body';
import type { RulesView, Sent } from './view';

/** After handing in: where it stands, what is due next, and the way on for a firm that is not satisfied. */
export function doneView(view: RulesView, sent: Sent): TemplateResult {
  const { t, words, case: own, desk, act, complaintContact } = view;
  const { order, times } = own;
  const receipt = desk.state.last?.receipt ?? null;
  const { record } = sent;
  const missing = unsigned(record).map((path) => t(`field.${path}`));
  const title = sent.isHanded ? t('done.handed') : receipt ? t('done.received') : t(sent.durable ? 'done.queued' : 'done.held');
  const text = sent.isHanded ? t('done.handedText') : receipt ? '' : !sent.durable ? t('done.notDurable') + (desk.canSend ? '' : t('done.noReceiver')) : desk.canSend ? t('done.queuedText') : t('done.noReceiver');
  return html`<section class="card answer done" part="done">
    <h3 class="more" tabindex="-1" data-focus="done">${icon(receipt ? 'check' : 'info')} ${title}</h3>
    ${receipt ? html`<p>${t('done.code')} <strong class="code">${receipt.queryCode}</strong></p>` : nothing}
    ${text ? html`<p>${text}</p>` : nothing}
    ${times?.revisit && order.is === 'ordered' ? html`<div class="row"><p>${icon('check')} ${t('done.onTime', { state: times.revisit.stateWords })}</p>${citation(view, order.book, times.revisit.row.clauses)}</div>` : nothing}
    ${times?.archive && order.is === 'ordered' ? html`<div class="row"><p><strong>${t('done.next')}</strong>${t('colon')}${t('done.archive', { day: words.day(times.archive.day) })}
      ${missing.length ? t('done.archiveUnsigned', { who: missing.join(t('and')) }) : t('done.archiveSigned')}</p>${citation(view, order.book, times.archive.row.clauses)}</div>` : nothing}
    ${!times?.archive && own.confirmation && missing.length && order.is === 'ordered' ? html`<div class="row"><p>${t(own.confirmation.must ? 'done.unsigned' : 'done.unsignedFree', { who: missing.join(t('and')) })}</p>${citation(view, order.book, own.confirmation.clauses)}</div>` : nothing}
    ${record.overall === 'dissatisfied' ? html`<div class="row dissatisfied"><p><strong>${t('done.dissatisfied')}</strong>${t('colon')}${t('done.dissatisfiedText')}</p>
      <button type="button" class="button primary controls" @click=${act.complain}>${t('done.complain')}</button>
      ${complaintContact && order.is === 'ordered' ? html`<p role="status">${t('done.complainWhom', { contact: order.texts.contact })}</p>` : nothing}</div>` : nothing}
    <div class="buttons controls"><button type="button" class="button" @click=${act.print}>${t('done.print')}</button>
      <button type="button" class="button" @click=${act.another}>${t('done.another')}</button></div>
  </section>`;
}
