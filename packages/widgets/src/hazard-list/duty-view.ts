import { daysBetween } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { isPending, type Duty } from './duties';
import type { View } from './view';

const SHOWN = 5;

/** Who must be told of major hazards: the rulebook's sentence, its article, its day. */
export function dutiesView(view: View): TemplateResult | typeof nothing {
  const { t, told, clerk } = view;
  const { why, bad, unseen } = told;
  const pending = told.duties.filter(isPending);
  const said = bad ? t('duty.bad', { reason: bad }) : why === 'failed' ? t('duty.failed') : why === 'other-firm' ? t('duty.otherFirm', { firm: view.clerk.element.firm.name ?? view.clerk.element.firm.policyNo ?? '', named: view.body.head.firm.name }) : why === 'no-facts' ? t('duty.noFacts') : why === 'no-rule' ? t('duty.noRule') : '';
  if (!pending.length && !said) return nothing;
  const more = pending.length - SHOWN + unseen;
  return html`<section class="card duties ${pending.length ? 'pressing' : ''}" part="duties" aria-label=${t('duty.title')}>
    ${pending.length ? html`<h3>${icon('error')} ${t('duty.title')}</h3>` : nothing}
    ${pending.slice(0, SHOWN).map((duty) => dutyRow(view, duty, true))}
    ${more > 0 && pending.length ? html`<p class="hint">${t('duty.more', { count: more })}</p>` : nothing}
    ${said ? html`<p class="notice why">${icon('info')}<span>${said}</span></p>` : nothing}
    ${why === 'no-facts' && clerk.canAsk ? html`<button type="button" class="button primary controls" data-act="ask" @click=${() => clerk.ask()}>${t('duty.ask')}</button>` : nothing}
    ${why === 'failed' ? html`<button type="button" class="button controls" @click=${() => clerk.rules.retry(clerk.element.rulebook, clerk.element.src)}>${t('retry')}</button>` : nothing}
  </section>`;
}
function dayWords({ t, words, today }: View, { due, since, doneOn, isAtOnce }: Duty): string {
  if (doneOn !== null) return t('duty.done', { day: words.monthDay(doneOn) });
  if (due === null) return t('duty.noDay', { day: words.monthDay(since) });
  if (isAtOnce) return t('duty.atOnce', { day: words.monthDay(since) });
  const late = daysBetween(due, today);
  return late > 0 ? t('duty.late', { day: words.monthDay(due), count: late }) : t('duty.due', { day: words.monthDay(due) });
}
export function dutyRow(view: View, duty: Duty, isNamed: boolean): TemplateResult {
  const { t, words, clerk, isReadOnly } = view;
  const { hazard, book, title, text, clauses, isReference } = duty;
  const sentence = view.about(text);
  return html`<div class="row duty">
    ${isNamed ? html`<p><button type="button" class="button plain" @click=${() => clerk.openRow(hazard.value.id)}>${t('duty.hazard', { number: t('number', { no: hazard.no }), problem: hazard.value.problem.slice(0, 60) })}</button></p>` : nothing}
    <p class="owed">${words.who(duty)}${title ? ` · ${title}` : ''}</p>
    <p>${sentence}</p>
    <p><span class="chip date ${isPending(duty) ? 'past' : ''}">${dayWords(view, duty)}</span>${isReference ? html` <span class="hint">${t('duty.reference')}</span>` : nothing}</p>
    <div class="row-foot">${citation(view, book, clauses)}
      ${isPending(duty) ? html`<button type="button" class="button controls" data-step="reported" ?disabled=${isReadOnly} @click=${() => clerk.step(hazard.value.id, 'reported')}>${t('doStep.reported')}</button>` : nothing}</div>
  </div>`;
}
