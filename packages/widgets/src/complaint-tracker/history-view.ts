import { html, nothing, type TemplateResult } from 'lit';
import type { Complaint, ComplaintStep, Photo } from '@anze/core-rules/records';
import { citation } from '../shared/citation-chip';
import { pdfView } from '../shared/form/photo-field';
import { icon } from '../shared/icons';
import type { Step } from './case';
import type { Model } from './model';
import type { View } from './view';

type Line = readonly [label: string, words: string];

/** What a step says, label by label: for the history, and to compare two versions. */
export function stepLines({ t, words }: Pick<View, 't' | 'words'>, record: ComplaintStep): readonly Line[] {
  const note: readonly Line[] = record.note ? [[t(record.step === 'complaintRated' ? 'history.why' : 'stepForm.note'), record.note]] : [];
  switch (record.step) {
    case 'complaintReceived':
      return [
        ...(record.complaintNeedsVerification === undefined ? [] : [[t('stepForm.verification'), t(record.complaintNeedsVerification ? 'history.needsVerification' : 'history.noVerification')] as const]),
        ...(record.complaintComplex ? [[t('stepForm.complex'), t('history.complex')] as const] : []), ...note,
      ];
    case 'complaintAnswered':
      return [[t('stepForm.request'), record.request], [t('stepForm.facts'), record.facts], [t('stepForm.measures'), record.measures], ...note];
    case 'extensionAgreed':
      return [[t('stepForm.to'), words.day(record.to)], [t('stepForm.consent'), t(`consent.${record.consent}`)], [t('stepForm.reason'), record.reason], [t('stepForm.told'), t(record.reasonTold ? 'history.toldYes' : 'history.toldNo')], ...note];
    case 'complaintRated':
      return [[t('stepForm.satisfied'), t(record.satisfied ? 'stepForm.yes' : 'stepForm.no')], ...note];
    case 'complaintResolved':
      return [[t('stepForm.outcome'), record.outcome], ...note];
    case 'complaintPublished':
      return [[t('stepForm.where'), record.where], ...note];
    case 'complaintReferred':
      return [[t('stepForm.body'), record.to], ...note];
    case 'complaintAdded':
      return [[t('stepForm.text'), record.text]];
    case 'complaintContacted':
    case 'complaintWithdrawn':
      return note;
  }
}

export function photoList({ t, ft, act, screen }: Pick<View, 't' | 'ft' | 'act' | 'screen'>, photos: readonly Photo[] | undefined): TemplateResult | typeof nothing {
  if (!photos?.length) return nothing;
  return html`<p>${t('history.attachments', { count: photos.length })}</p>
    <ul class="photos">${photos.map((photo, i) => html`<li>${photo.type === 'application/pdf' ? pdfView(ft, photo, () => act.saveFile(photo))
      : html`<canvas class="photo" role="img" width="1" height="1" data-photo=${photo.hash} aria-label=${t('history.photo', { number: i + 1 })}></canvas>`}</li>`)}</ul>
    ${photos.some(({ hash }) => hash === screen.unread) ? html`<p class="error" role="alert">${icon('error')}<span>${ft('photo.missingFile')}</span></p>` : nothing}`;
}
export const linesView = (lines: readonly Line[]): TemplateResult | typeof nothing => (lines.length ? html`<dl class="lines">${lines.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>` : nothing);

/** All that happened, the oldest first, each with its day and who did it. */
export function historyView(view: View, model: Model): TemplateResult {
  const { t, words } = view;
  const { one, clock } = model;
  return html`<section class="group history" part="history"><h3>${t('history.title')}</h3>
    <ol class="rows">
      <li class="row step"><p class="row-head">${icon('check')}<strong>${t('history.filed')}</strong> <time datetime=${one.arrived}>${words.day(one.arrived)}</time></p>
        ${clock ? html`<p class="row-details">${t('clock.received', { day: words.day(clock.received.day) })}</p>` : nothing}</li>
      ${one.steps.map((step) => stepRow(view, step, clock?.received.day ?? one.arrived))}
    </ol></section>`;
}
function stepRow(view: View, { record, recorded }: Step, start: string): TemplateResult {
  const { t, words } = view;
  if (!record) return html`<li class="row step"><p class="row-head">${icon('info')}<span>${t('history.erased')}</span>${recorded ? html` <time datetime=${recorded}>${words.day(recorded)}</time>` : nothing}</p></li>`;
  const { step, date, by } = record;
  return html`<li class="row step ${recorded ? '' : 'waiting'}"><p class="row-head">${icon(recorded ? 'check' : 'info')}<strong>${t(`step.${step}`)}</strong> <time datetime=${date}>${words.day(date)}</time>
      ${recorded ? nothing : html`<span class="chip state">${icon('info')}${t('history.waiting')}</span>`}</p>
    <p class="row-details">${t('history.by', { party: by.party === 'insured' ? t('history.firm') : words.party(by.party), name: by.name ?? '' })}${recorded && recorded > date ? html` · ${t('history.recorded', { day: words.day(recorded) })}` : nothing}</p>
    ${date < start ? html`<p class="provisional">${icon('error')} ${t('history.out')}</p>` : nothing}
    ${linesView(stepLines(view, record))}${photoList(view, record.photos)}</li>`;
}

/** What was filed, label by label. */
export function contentLines({ t, canSend }: Pick<View, 't' | 'canSend'>, { firm, complainant, against, channel, request, facts }: Complaint): readonly Line[] {
  return [
    [t('content.request'), request], ...(facts ? [[t('content.facts'), facts] as const] : []),
    [t('content.firm'), [firm.name, firm.policyNo, firm.insurer].filter(Boolean).join(t('and'))],
    ...(against ? [[t('content.against'), against] as const] : []), [t('content.contact'), [complainant.name, complainant.role, complainant.phone].filter(Boolean).join(t('and'))],
    ...(channel ? [[t('content.channel'), t(channel === 'here' && !canSend ? 'form.channelNone' : `form.channels.${channel}`)] as const] : []),
  ];
}
/** What was filed. */
export function contentView(view: View, { one, rules }: Pick<Model, 'one' | 'rules'>, isOpen = view.printing): TemplateResult | typeof nothing {
  const { t } = view;
  const { complaint } = one;
  if (!complaint) return nothing;
  const { clauses, photos, rulebook } = complaint;
  return html`<details class="group content" part="content" ?open=${isOpen}><summary><span class="summary"><h3>${t('content.title')}</h3></span>${icon('chevron')}</summary>
    ${linesView(contentLines(view, complaint))}${photoList(view, photos)}
    ${clauses?.length && rules && rules.book.id === rulebook?.id ? citation(view, rules.book, clauses) : nothing}</details>`;
}
