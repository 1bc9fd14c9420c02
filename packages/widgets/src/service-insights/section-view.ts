import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import type { Section } from './board';
import type { View } from './view';

/** A sentence, its chart, its table; notes on what was not counted; where the limits stand. */
export function sectionView(view: View, section: Section): TemplateResult {
  const { t, kind, printing, chartsFailed, act } = view;
  const { id, title, summary, notes, cited } = section;
  const isDrawn = kind === 'charts' && !chartsFailed && hasValues(section);
  return html`<section class="group figure-group" part="section" aria-labelledby="title-${id}">
    <h3 id="title-${id}" tabindex="-1" data-focus=${id}>${title}</h3>
    <p class="said" part="summary">${summary}</p>
    ${isDrawn ? html`<div class="chart" part="chart" data-chart=${id}><canvas data-section=${id} role="img" aria-label=${`${title}${t('colon')}${summary}`}></canvas></div>
      <details class="twin" ?open=${printing}><summary><span class="summary">${t('table')}<span class="visually-hidden">${title}</span></span>${icon('chevron')}</summary>${tableView(view, section)}</details>`
      : tableView(view, section)}
    ${notes.length ? html`<ul class="notes hint">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    ${cited.length ? html`<div class="limits"><p class="hint">${t('limitFrom')}</p>${cited.map(({ book, clauses }) => html`<div class="limit"><span>${view.bookName(book.id)}</span>${citation(view, book, clauses)}</div>`)}</div>` : nothing}
    <p class="controls"><button type="button" class="button plain" @click=${() => act.csv(id)}>${t('act.csvOf', { title })}</button></p>
  </section>`;
}
const hasValues = ({ chart }: Section): boolean => chart.series.some(({ values }) => values.some((value) => value !== null && value > 0));

/** The roles stay when a narrow column shows each row as a card. */
function tableView({ size }: View, { title, columns, rows }: Section): TemplateResult {
  return html`<div class="table-box"><table class="figures ${size === 'narrow' ? 'cards' : ''}" part="table" role="table">
    <caption class="visually-hidden">${title}</caption>
    <thead><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(({ head, cells, isTotal }) => html`<tr role="row" class=${isTotal ? 'total' : ''}><th scope="row" role="rowheader">${head}</th>
      ${cells.map((cell, i) => html`<td role="cell" data-label=${columns[i + 1] ?? ''}>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
