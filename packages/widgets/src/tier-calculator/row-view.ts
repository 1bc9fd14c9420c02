import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import type { BookResult, DateWords, Row } from './result';
import type { View } from './view';

export const dateChip = ({ t }: View, { words, past, provisional, why }: DateWords): TemplateResult =>
  html`<span class="chip date ${past ? 'past' : ''}">${words}${provisional ? html` <abbr title=${why}>${t('row.provisional')}</abbr>` : nothing}</span>`;

/** What, how often, by whom to whom; how binding, by when, and where it stands. */
export function rowView(view: View, result: BookResult, row: Row): TemplateResult {
  const { t, act, printing } = view;
  return html`<li class="row" part="row">
    <p class="row-head"><span class="chip force ${row.force}">${row.forceWords}</span> <strong>${row.title}</strong>${row.owed ? html` <span class="owed">${row.owed}</span>` : nothing}</p>
    <p class="row-details">${row.details.join(' · ')}${row.date ? html` ${dateChip(view, row.date)}` : nothing}</p>
    ${row.text ? html`<p class="row-text">${row.text}</p>` : nothing}
    ${row.parts.length > 1 ? html`<ul class="parts">${row.parts.map((part) => html`<li>${part}</li>`)}</ul>` : nothing}
    <div class="row-foot">
      ${citation(view, result.book, row.clauses)}
      ${printing ? nothing : html`<button type="button" class="button plain wrong controls" aria-label=${t('row.wrongRow', { title: row.title })} @click=${(event: Event) => act.report(result, row.id, event)}>${t('row.wrong')}</button>`}
    </div>
  </li>`;
}
