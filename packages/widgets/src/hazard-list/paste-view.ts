import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icons';
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

function previewView({ t, clerk, isReadOnly }: View, { hazards, risks, problems, total, notes }: Preview): TemplateResult {
  const count = hazards.length + risks.length;
  const where = ({ sheet, cell, row }: Preview['problems'][number]): string => `${sheet ? `${sheet} ` : ''}${cell ? t('paste.cell', { cell }) : row > 1 ? t('paste.row', { row }) : t('paste.table')}`;
  return html`<section class="preview" part="preview" aria-labelledby="preview-title">
    <h4 id="preview-title" tabindex="-1" data-focus="preview">${t('paste.found', { count })}</h4>
    ${total
      ? html`<div class="problems" role="alert"><p class="problems-title">${icon('error')}${t('paste.bad', { count: total })}</p>
        <ul>${problems.slice(0, SHOWN_PROBLEMS).map((one) => html`<li><strong>${where(one)}</strong>${t('colon')}${one.words}</li>`)}</ul>
        ${total > SHOWN_PROBLEMS ? html`<p>${t('act.more', { count: total - SHOWN_PROBLEMS })}</p>` : nothing}</div>`
      : html`<p>${icon('check')} ${t('paste.fine')}</p>
        <button type="button" class="button primary" data-act="take" ?disabled=${isReadOnly} @click=${() => clerk.takeOver()}>${t('paste.take', { count })}</button>`}
    ${notes.length ? html`<ul class="parts">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    ${hazards.length ? html`<p class="hint">${t('paste.first', { count: Math.min(hazards.length, SHOWN_ROWS) })}</p>
      <ol class="first-rows">${hazards.slice(0, SHOWN_ROWS).map(({ problem, level, due, responsible }) => html`<li>${problem || '—'}<span class="hint"> ${[level ? t(`level.${level}`) : '', due ?? '', responsible?.name ?? ''].filter(Boolean).join(' · ')}</span></li>`)}</ol>` : nothing}
  </section>`;
}
