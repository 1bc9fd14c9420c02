import type { Photo, Signature } from '@anze/core-rules/records';
import { html, nothing, type TemplateResult } from 'lit';
import { signatureView } from '../shared/form/signature-field';
import { kitVersion } from '../shared/version';
import { textPaths, valueOf, type TextPath } from './body';
import { scaleWord } from './fields-view';
import { labelOf } from './labels';
import { scaleOf } from './scales';
import type { RulesView } from './view';

/** What is printed: of the record that was handed in, else of what stands in the form. */
interface Sheet {
  readonly of: (path: TextPath) => string;
  readonly photos: readonly Photo[];
  readonly insured: Signature | undefined;
  readonly insurer: Signature | undefined;
}
function sheetOf({ sent, desk, known }: RulesView): Sheet {
  if (!sent) return { of: (path) => valueOf(desk.body, known, path), photos: desk.body.photos, insured: desk.body.insuredSignature, insurer: desk.body.insurerSignature };
  const values = new Map<TextPath, string>();
  for (const path of textPaths) {
    const value = path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), sent.record);
    if (typeof value === 'string') values.set(path, value);
  }
  return { of: (path) => values.get(path) ?? '', photos: sent.record.photos, insured: sent.record.insuredSignature, insurer: sent.record.insurerSignature };
}

/** The annex's own table, black on white: four columns, two groups, the scales with their marks, then both signatures, which the table lacks. */
export function paperView(view: RulesView): TemplateResult {
  const { t, words, case: own, today, desk, sent } = view;
  const sheet = sheetOf(view);
  const { order, times, form } = own;
  const cell = (path: TextPath, span = 1): TemplateResult => html`<th scope="row">${labelOf(t, path, form)}</th><td colspan=${span}>${sheet.of(path)}</td>`;
  const pair = (a: TextPath, b: TextPath): TemplateResult => html`<tr>${cell(a)}${cell(b)}</tr>`;
  const marks = (path: 'way' | 'attitude' | 'skill' | 'closed' | 'overall'): TemplateResult => html`<tr><th scope="row">${t(`field.${path}`)}</th><td colspan="3">${scaleOf(path, form.values.get(path))
    .map((one) => html`<span class="mark">${t('paper.scale', { word: scaleWord(view, path, one), mark: t(sheet.of(path) === one ? 'paper.chosen' : 'paper.open') })}</span> `)}</td></tr>`;
  const group = (title: string): TemplateResult => html`<tr><th class="paper-group" colspan="4" scope="colgroup">${title}</th></tr>`;
  const receipt = sent ? desk.state.last?.receipt : null;
  const lines = [
    ...(sent ? [] : [t('paper.draft')]), ...(receipt ? [t('paper.code', { code: receipt.queryCode })] : []),
    ...(times?.revisit ? [t('paper.due', { day: words.date(times.revisit.row.due) })] : []), ...(times?.archive ? [t('paper.archive', { day: words.date(times.archive.day) })] : []),
    ...(order.is === 'ordered' ? [t('times.source', { title: order.texts.title, version: order.book.rulebook.version, status: words.status(order.book.rulebook.status), day: order.book.rulebook.checkedOn })] : []),
    t('paper.note'), t('paper.day', { day: words.date(today) }), t('paper.made', { kit: kitVersion }),
  ];
  return html`<section class="paper" part="paper">
    <h3>${t(form.isTable ? 'paper.title' : 'paper.titleOther')}</h3>
    <table>
      ${group(t('paper.base'))}
      ${pair('firm.policyNo', 'date')}${pair('visitor.name', 'visitor.phone')}
      <tr>${cell('firm.name', 3)}</tr>${pair('contact.name', 'contact.phone')}
      ${form.clauses.has('way') ? marks('way') : nothing}
      ${group(t('paper.service'))}
      ${pair('item', 'serviceDate')}<tr>${cell('place', 3)}</tr>${pair('agency', 'agencyPhone')}<tr>${cell('staff', 3)}</tr>
      <tr><th scope="row">${t('field.course')}</th><td colspan="3" class="long">${sheet.of('course')}${sheet.photos.length ? html`<p>${t('paper.photos', { count: sheet.photos.length })}</p>` : nothing}</td></tr>
      ${marks('attitude')}${marks('skill')}${marks('closed')}${marks('overall')}
      <tr>${cell('suggestions', 3)}</tr>
      <tr><th scope="row">${t('field.insuredSignature')}</th><td>${signatureView(t, sheet.insured)}</td><th scope="row">${t('field.insurerSignature')}</th><td>${signatureView(t, sheet.insurer)}</td></tr>
    </table>
    ${sheet.photos.length ? html`<ul class="photos">${sheet.photos.map(({ hash }, i) => html`<li><canvas class="photo" role="img" width="1" height="1" data-photo=${hash} aria-label=${t('photo.alt', { number: i + 1 })}></canvas></li>`)}</ul>` : nothing}
    <pre class="print-footer">${lines.join('\n')}</pre>
  </section>`;
}
