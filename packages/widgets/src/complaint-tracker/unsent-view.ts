import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFile } from '@anze/core-rules/records';
import { citation } from '../shared/citation-chip';
import type { StoredSubmission } from '../shared/drafts/stored';
import { icon } from '../shared/icons';
import { footer } from './case-page';
import { contentLines, contentView } from './history-view';
import type { Model } from './model';
import { letterView } from './next-view';
import { backButton, waitingText } from './sent-view';
import { typedOfComplaint } from './typed-complaint';
import type { View } from './view';

/** A complaint that nobody but this device has: in the list all the same. */
export function unsentRow({ t, words, act }: View, { id, submission }: StoredSubmission): TemplateResult | typeof nothing {
  if (submission.kind !== 'complaint') return nothing;
  const { subject, firm, date } = submission.record;
  return html`<li class="row case-row"><p class="row-head"><strong>${subject}</strong> <span class="chip state">${icon('info')}${t('unsent.chip')}</span></p>
    <p class="row-details">${t('unsent.row', { firm: firm.name, day: words.day(date) })}</p>
    <button type="button" class="button controls" data-unsent=${id} @click=${() => act.openUnsent(id)}>${t('unsent.open')}<span class="visually-hidden">${t('colon')}${subject}</span></button></li>`;
}

/** As if it were handed over on this day: what the time would be. Nothing of it is a record. */
const handedOver = ({ id, submission }: StoredSubmission, day: string): CaseFile =>
  ({ id, queryCode: '', submissions: [submission], entries: [{ case: id, seq: 1, kind: 'complaint', submission: id, at: `${day}T04:00:00.000Z`, hash: '' }] }) as unknown as CaseFile;

/** It with all that was written, to be printed or copied and handed over; `null`: it is not here any more. */
export function unsentView(view: View): TemplateResult | null {
  const { t, act, screen, complaint, today } = view;
  const entry = complaint.state.queue.find(({ id }) => id === screen.unsent);
  if (!entry || entry.submission.kind !== 'complaint') return null;
  const { record } = entry.submission;
  const model = view.modelOf(handedOver(entry, today));
  const text = [record.subject, ...contentLines(view, record).map(([label, words]) => `${label}${t('colon')}${words}`)].join('\n');
  return html`<div class="bar-line controls">${backButton(view)}<button type="button" class="button plain" @click=${() => act.copy(text)}>${t('unsent.copy')}</button>
      <button type="button" class="button plain" @click=${act.print}>${t('print.do')}</button></div>
    <div class="buttons controls"><button type="button" class="button" data-act="own-letter" @click=${() => act.ownLetter(entry.id, typedOfComplaint(record), model?.rules && model.clock?.answer ? { book: model.rules.book, clauses: model.clock.answer.row.clauses } : null)}>${t('ownLetter.write')}</button></div>
    ${screen.panel ? letterView(view, screen.panel) : nothing}
    <p role="status" class="controls">${screen.copied ? html`${icon(screen.copied === 'yes' ? 'check' : 'info')} ${t(screen.copied === 'yes' ? 'sent.copied' : 'sent.copyFailed')}` : nothing}</p>
    <section class="card answer waiting" part="answer"><p class="about">${record.subject}</p>
      <h3 class="figure" tabindex="-1" data-focus="title">${t('unsent.chip')}</h3>
      <p class="controls">${waitingText(view)}</p>
      ${model ? dueView(view, model) : nothing}</section>
    ${complaint.bar()}
    ${model ? html`${contentView(view, model, true)}${footer(view, { ...model, one: { ...model.one, head: null } })}` : nothing}`;
}
/** The time has begun only where it was handed over some other way. */
function dueView(view: View, { clock, rules, one }: Model): TemplateResult {
  const { t, words, today } = view;
  const { answer, received } = clock ?? {};
  const isBegun = received !== undefined && (one.complaint?.channel ?? 'here') !== 'here';
  return html`<p>${t(isBegun ? 'unsent.begun' : 'unsent.notBegun', { day: words.day(received?.day ?? today) })}${answer ? t(isBegun ? 'unsent.due' : 'unsent.wouldBe', { day: words.day(answer.day) }) : nothing}</p>
    ${answer && rules ? citation(view, rules.book, answer.row.clauses) : nothing}`;
}
