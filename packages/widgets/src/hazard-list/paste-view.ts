import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Hazard, Risk } from '@anze/core-rules/records';
import { icon } from '../shared/icons';
import { typeWords } from './detail-view';
import type { Preview } from './ui';
import type { View } from './view';

const SHOWN_ROWS = 10;
const SHOWN_PROBLEMS = 50;

/** A table from elsewhere: read, shown, and only then taken over, all of it at once. */
export function pasteView(view: View): TemplateResult {
  const { t, ui, clerk, isReadOnly } = view;
  const { text, preview, busy, failed } = ui.paste;
  const { files } = clerk;
  const pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void files.readFile(file);
    input.value = '';
  };
  return html`<section class="card paste controls" aria-labelledby="paste-title">
    <button type="button" class="button plain back" data-act="back" @click=${() => clerk.back()}>‹ ${t('act.back')}</button>
    <h3 id="paste-title" tabindex="-1" data-focus="title">${t('paste.title')}</h3>
    <p id="paste-help">${t('paste.text')}</p>
    <div class="field"><label for="field-paste">${t('paste.label')}</label>
      <textarea class="input" id="field-paste" rows="6" aria-describedby="paste-help" spellcheck="false" .value=${live(text)} @input=${(event: Event) => files.paste((event.target as HTMLTextAreaElement).value)}></textarea></div>
    <button type="button" class="button primary" data-act="read" ?disabled=${isReadOnly || busy} @click=${() => files.readPaste()}>${t('paste.read')}</button>
    <div class="field file"><label for="field-file">${t('paste.file')}</label><input id="field-file" type="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ?disabled=${isReadOnly || busy} @change=${pick}></div>
    <p><button type="button" class="button" data-act="template" ?disabled=${ui.making !== null} @click=${() => void files.template()}>${t('paste.template')}</button> <span class="hint">${t('paste.templateHint')}</span></p>
    <p role="status">${busy ? t('paste.reading') : ui.making ? t('working') : ui.said}</p>
    ${failed ? html`<p class="error" role="alert">${icon('error')}<span>${t('paste.fileFailed', { reason: failed })}</span></p>` : nothing}
    ${preview ? previewView(view, preview) : nothing}
  </section>`;
}

function previewView(view: View, { hazards, risks, problems, total, notes }: Preview): TemplateResult {
  const { t, clerk, isReadOnly } = view;
  const count = hazards.length + risks.length;
  const shown = [...hazards.slice(0, SHOWN_ROWS).map((hazard) => hazardCells(view, hazard)), ...risks.slice(0, SHOWN_ROWS).map((risk) => riskCells(view, risk))].slice(0, SHOWN_ROWS);
  const where = ({ sheet, cell, row }: Preview['problems'][number]): string => `${sheet ? `${sheet} ` : ''}${cell ? t('paste.cell', { cell }) : row > 1 ? t('paste.row', { row }) : t('paste.table')}`;
  return html`<section class="preview" part="preview" aria-labelledby="preview-title">
    <h4 id="preview-title" tabindex="-1" data-focus="preview">${t('paste.found', { count })}</h4>
    ${notes.length ? html`<ul class="parts notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    ${total
      ? html`<div class="problems" role="alert"><p class="problems-title">${icon('error')}${t('paste.bad', { count: total })}</p>
        <ul>${problems.slice(0, SHOWN_PROBLEMS).map((one) => html`<li><strong>${where(one)}</strong>${t('colon')}${one.words}</li>`)}</ul>
        ${total > SHOWN_PROBLEMS ? html`<p>${t('act.more', { count: total - SHOWN_PROBLEMS })}</p>` : nothing}</div>`
      : html`<p>${icon('check')} ${t('paste.fine')}</p>
        <button type="button" class="button primary" data-act="take" ?disabled=${isReadOnly} @click=${() => clerk.takeOver()}>${t('paste.take', { count })}</button>`}
    ${shown.length && !total ? html`<p class="hint">${t('paste.first', { count: shown.length })}</p>
      <ol class="first-rows">${shown.map((cells) => html`<li>${cells.map(([label, said]) => html`<div class="words"><strong>${label}</strong>${t('colon')}${said}</div>`)}</li>`)}</ol>` : nothing}
  </section>`;
}

type Cells = readonly (readonly [label: string, said: string])[];
const filled = (cells: Cells): Cells => cells.filter(([, said]) => said !== '');
/** Everything that would be taken over: a heading that was misread shows here. */
const hazardCells = ({ t }: View, hazard: Hazard): Cells => filled([
  [t('label.problem'), hazard.problem], [t('label.type'), typeWords({ t }, hazard) || (hazard.typeText ?? '')], [t('label.basis'), hazard.basis ?? ''], [t('label.advice'), hazard.advice ?? ''], [t('label.level'), t(`level.${hazard.level ?? 'none'}`)],
  [t('label.found'), hazard.found], [t('label.due'), hazard.due ?? ''], [t('label.name'), hazard.responsible?.name ?? ''], [t('label.phone'), hazard.responsible?.phone ?? ''], [t('label.state'), t(`state.${hazard.state}`)],
]);
const riskCells = ({ t }: View, { risk, type, basis, measures, level }: Risk): Cells => filled([
  [t('label.risk'), risk], [t('label.type'), type ?? ''], [t('label.basis'), basis ?? ''], [t('label.measures'), measures ?? ''], [t('label.riskLevel'), t(`riskLevel.${level ?? 'none'}`)],
]);
