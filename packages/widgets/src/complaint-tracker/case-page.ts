import { html, nothing, type TemplateResult } from 'lit';
import type { ComplaintStep } from '@anze/core-rules/records';
import type { StoredSubmission } from '../shared/drafts/stored';
import type { FormStep } from '../shared/form/form-steps';
import { momentOf, type FormT } from '../shared/form/texts';
import { icon } from '../shared/icons';
import { kitVersion } from '../shared/version';
import { cardView } from './card-view';
import { draftsView } from './drafts-view';
import { contentView, historyView, linesView, stepLines } from './history-view';
import { reasonOf } from './home-view';
import { brokenView, ledgerView } from './ledger-view';
import type { Model } from './model';
import { letterView, nextView } from './next-view';
import { backButton } from './sent-view';
import { stagesView } from './stages-view';
import { stepView } from './step-view';
import type { View } from './view';

/** One complaint: how far it is, what can be done, all that happened, and whether the record can be trusted. */
export function casePage(view: View, model: Model): TemplateResult {
  const { t, screen, act, cases } = view;
  const isEditing = screen.step !== null && model.moves.includes(screen.step);
  const isParted = view.mode === 'elder' && !view.printing;
  // Who writes something has that alone before them.
  if (isParted && isEditing) return html`${model.one.complaint ? html`<p class="about">${model.one.complaint.subject}</p>` : nothing}${stepView(view, model)}`;
  if (isParted && screen.panel) return letterView(view, screen.panel);
  return html`<div class="bar-line controls">${backButton(view)}<button type="button" class="button plain" data-act="refresh" ?disabled=${cases.isBusy} @click=${act.refresh}>${t('refresh')}</button>
      <button type="button" class="button plain" @click=${act.print}>${t('print.do')}</button></div>
    <p role="status" class="hint">${cases.isBusy ? t('lookup.busy') : cases.problem ? t('home.unread', { reason: reasonOf(cases.problem.code, view) }) : nothing}</p>
    ${cases.seenAt !== null && !cases.isBusy ? html`<p class="notice seen" role="status">${icon('info')}<span>${t('seen', { time: momentOf(cases.seenAt) })}</span></p>` : nothing}
    ${view.isBehind ? html`<p class="notice" role="status">${icon('info')}<span>${t('sent.behind')}</span></p>` : nothing}
    ${brokenView(view, model)}
    ${returnedView(view, model)}
    ${isParted ? inParts(view, model) : html`${cardView(view, model)}
    ${draftsView(view, model)}
    ${isEditing && !view.printing ? stepView(view, model) : nothing}
    ${nextView(view, model)}
    ${screen.panel ? letterView(view, screen.panel) : nothing}
    <div class="columns"><div>${historyView(view, model)}${contentView(view, model)}</div><div>${stagesView(view, model)}${ledgerView(view, model)}</div></div>`}
    ${footer(view, model)}`;
}
/** The same, one thing at a time: how it stands, where to go next, by when what is due, what happened, whether it can be trusted. */
function inParts(view: View, model: Model): TemplateResult {
  const { t, reading, screen } = view;
  const lead = (event: Event): void => {
    reading.reveal(parts, event);
    screen.focus = 'form-step';
  };
  // Who is asked about an answer is led to it: it stands on a page of its own.
  const toAnswer = model.phase === 'answered' ? html`<div class="buttons controls to-answer"><button type="button" class="button" data-target="history" @click=${lead}>${t('phase.seeAnswer')}</button></div>` : nothing;
  const next = nextView(view, model);
  const stages = stagesView(view, model);
  const parts: readonly FormStep[] = [
    { paths: [], view: () => html`${cardView(view, model)}${toAnswer}${draftsView(view, model)}` },
    ...(next === nothing ? [] : [{ paths: [], view: () => html`${next}` }]),
    ...(stages === nothing ? [] : [{ paths: [], view: () => html`${stages}` }]),
    { paths: ['history'], view: () => html`${historyView(view, model)}${contentView(view, model)}` },
    { paths: [], view: () => ledgerView(view, model) },
  ];
  return reading.view(((key: string, values?: Readonly<Record<string, unknown>>) => t(key.replace('steps', 'parts') as 'parts.at', values)) as FormT, parts, html``);
}

const isStep = (record: StoredSubmission['submission']['record']): record is ComplaintStep => 'step' in record;

/** Steps that came back: what was written, beside what has happened since. Nothing is lost, nothing goes unseen. */
function returnedView(view: View, { one }: Model): TemplateResult | typeof nothing {
  const { t, step, act, cases } = view;
  const returned = step.state.returned.filter(({ submission: { record } }) => isStep(record) && record.complaint === one.id);
  if (!returned.length) return nothing;
  return html`${returned.map((entry) => {
    const record = entry.submission.record as ComplaintStep;
    const what = t(`step.${record.step}`);
    const isUnseen = entry.problem?.code === 'unseen';
    const seenAt = one.entries.findIndex(({ hash }) => hash === record.seen);
    const news = one.steps.filter(({ seq }) => seq !== null && seq > seenAt + 1);
    return html`<div class="desk-box bad unseen" role="alert" part="unseen">
      <p class="desk-title">${icon('error')}<strong>${isUnseen ? t('unseen.title') : t('unseen.other', { what, reason: entry.problem?.message ?? '' })}</strong></p>
      ${isUnseen ? html`<p>${t('unseen.text', { what })}</p>` : nothing}
      <div class="desk-versions">
        <div class="mine"><p><strong>${t('unseen.mine')}${t('colon')}${what}</strong></p>${linesView(stepLines(view, record))}</div>
        ${isUnseen ? html`<div class="theirs"><p><strong>${t('unseen.theirs')}</strong></p>${news.length ? news.map(({ record: other }) => (other ? html`<p>${t(`step.${other.step}`)} · ${view.words.day(other.date)}</p>${linesView(stepLines(view, other))}` : html`<p>${t('history.erased')}</p>`)) : html`<p>${t('unseen.none')}</p>`}</div>` : nothing}
      </div>
      <div class="buttons"><button type="button" class="button primary" data-act="reopen" ?disabled=${cases.isBusy} @click=${() => act.reopen(entry)}>${t('unseen.again')}</button></div>
    </div>`;
  })}`;
}

/** Stands under every print. */
export function footer({ t, words }: View, { rules, one }: Model): TemplateResult {
  const lines = [
    ...(one.code ? [t('print.code', { code: one.code })] : []), ...(one.head ? [t('print.head', { seq: one.head.seq, head: one.head.head })] : []),
    ...(rules ? [t('source', { title: rules.texts.title, version: rules.book.rulebook.version, status: words.status(rules.book.rulebook.status), day: rules.book.rulebook.checkedOn })] : []),
    t('print.note'), t('print.day', { day: words.today }), t('print.made', { kit: kitVersion }),
  ];
  return html`<pre class="print-footer">${lines.join('\n')}</pre>`;
}
