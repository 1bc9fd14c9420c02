import { html, nothing, type TemplateResult } from 'lit';
import { problemSummary } from '../shared/form/fields';
import { icon } from '../shared/icons';
import { detailView } from './detail-view';
import { dutiesView } from './duty-view';
import { editView } from './edit-view';
import { foundLater } from './handing-in';
import { headView } from './head-view';
import { listView } from './list-view';
import { pasteView } from './paste-view';
import { printView } from './print-view';
import type { View } from './view';

/** The page: one thing at a time stands open. */
export function pageView(view: View): TemplateResult {
  const { t, ui, clerk, printing } = view;
  if (printing) return printView(view);
  return html`<header class="head"><h2 class="title" tabindex="-1" data-focus=${ui.screen === 'list' ? 'title' : nothing}>${t('title')}</h2></header>
    ${clerk.bar.view(t as never)}
    ${ui.screen === 'edit' ? editView(view) : ui.screen === 'detail' ? detailView(view) : ui.screen === 'paste' ? pasteView(view) : ui.screen === 'head' ? headView(view) : overview(view)}`;
}

function overview(view: View): TemplateResult {
  const { sheet } = view;
  const isEmpty = sheet.hazards.length + sheet.risks.length === 0;
  return html`${problems(view)}${isEmpty ? emptyView(view) : cardView(view)}${dutiesView(view)}${statusView(view)}${tabs(view)}${listView(view)}${isEmpty ? nothing : submitView(view)}`;
}

/** What will stand here, and the first step. */
function emptyView({ t, clerk, isReadOnly }: View): TemplateResult {
  return html`<section class="card answer empty" part="answer">
    <h3>${t('empty.title')}</h3><p>${t('empty.text')}</p>
    <div class="buttons controls">
      <button type="button" class="button primary" data-act="add" ?disabled=${isReadOnly} @click=${() => clerk.add('hazards')}>${t('act.add')}</button>
      <button type="button" class="button" data-act="paste" ?disabled=${isReadOnly} @click=${() => clerk.show('paste')}>${t('paste.title')}</button>
    </div></section>`;
}
/** The one fact in large figures, a sentence in plain words, then what to do next. */
function cardView({ t, counts, clerk, ui, isReadOnly }: View): TemplateResult {
  const { all, open, overdue, unrated } = counts;
  const list = ui.list === 'risks' ? 'risks' : 'hazards';
  return html`<section class="card answer ${overdue ? 'late' : ''}" part="answer">
    <h3 class="figure">${all === 0 ? t('card.none') : open ? t('card.open', { count: open }) : t('card.clear')}</h3>
    ${overdue ? html`<p class="more past">${icon('error')} ${t('card.late', { count: overdue })}</p>` : nothing}
    <p>${t('card.sentence', { ...counts })}</p>
    ${unrated ? html`<p class="hint">${t('card.unrated', { count: unrated })}</p>` : nothing}
    <div class="buttons controls">
      <button type="button" class="button primary" data-act="add" ?disabled=${isReadOnly} @click=${() => clerk.add(list)}>${t(list === 'risks' ? 'act.addRisk' : 'act.add')}</button>
      <button type="button" class="button" data-act="paste" ?disabled=${isReadOnly} @click=${() => clerk.show('paste')}>${t('paste.title')}</button>
    </div></section>`;
}
/** What was done last, with the way back and forth. */
function statusView({ t, ui, clerk }: View): TemplateResult {
  const { done, undone } = clerk.records.history;
  const { isKept } = clerk.element.desk;
  return html`<div class="status controls">
    <span role="status">${ui.making ? t('working') : ui.said ? html`${icon(isKept ? 'check' : 'info')} ${ui.said}${isKept ? nothing : t('said.onlyHere')}` : nothing}</span>
    ${ui.making && ui.made ? html`<progress class="bar" max=${ui.made.total} value=${ui.made.done} aria-label=${t('working')}></progress>` : nothing}
    ${ui.making ? html`<button type="button" class="button" @click=${() => clerk.files.stop()}>${t('act.stop')}</button>` : nothing}
    ${done.length || undone.length ? html`<button type="button" class="button" data-act="undo" ?disabled=${!done.length} aria-keyshortcuts="Control+Z" @click=${() => clerk.undo()}>${t('act.undo')}</button>
      <button type="button" class="button" data-act="redo" ?disabled=${!undone.length} aria-keyshortcuts="Control+Y" @click=${() => clerk.redo()}>${t('act.redo')}</button>` : nothing}
  </div>`;
}
function tabs({ t, ui, sheet, clerk }: View): TemplateResult {
  const tab = (isOn: boolean, words: string, name: string, go: () => void): TemplateResult => html`<button type="button" class="tab" data-tab=${name} aria-pressed=${isOn ? 'true' : 'false'} @click=${go}>${words}</button>`;
  return html`<div class="tabs controls" role="group" aria-label=${t('tab.label')}>
    ${tab(ui.list === 'hazards', t('tab.hazards', { count: sheet.hazards.length }), 'hazards', () => clerk.showList('hazards'))}
    ${tab(ui.list === 'risks', t('tab.risks', { count: sheet.risks.length }), 'risks', () => clerk.showList('risks'))}
    <button type="button" class="tab" data-tab="head" @click=${() => clerk.show('head')}>${t('tab.head')}</button>
  </div>`;
}
function submitView({ t, clerk, ui, sheet, body, isReadOnly }: View): TemplateResult {
  const { canSend, isKept, state: { busy } } = clerk.element.desk;
  const later = foundLater(body.head, sheet, t);
  return html`<section class="card submit controls">
    <h3>${t('submit.title')}</h3><p>${t(!canSend ? 'submit.alone' : isKept ? 'submit.text' : 'submit.held')}</p>
    ${later ? html`<p class="notice" data-later>${icon('info')}<span>${later}</span></p>` : nothing}
    ${sheet.hazards.some(({ value }) => value.state !== 'closed') ? html`<p>${t('submit.goesOn')}</p>` : nothing}
    <div class="buttons">
      <button type="button" class="button primary" id="field-submit" data-act="submit" ?disabled=${busy || isReadOnly} @click=${() => void clerk.submit()}>${t(busy ? 'act.submitting' : 'act.submit')}</button>
      <button type="button" class="button" data-act="xlsx" ?disabled=${ui.making !== null} @click=${() => void clerk.files.xlsx()}>${t('act.exportXlsx')}</button>
      <button type="button" class="button" data-act="docx" ?disabled=${ui.making !== null} @click=${() => void clerk.files.docx()}>${t('act.exportDocx')}</button>
      <button type="button" class="button" @click=${() => clerk.print()}>${t('act.print')}</button>
    </div></section>`;
}
/** A refused submission: what is missing stands on another screen, and the link leads there. */
function problems(view: View): TemplateResult | typeof nothing {
  const { t, ui, clerk } = view;
  if (!ui.problems.length) return nothing;
  const elsewhere = ui.problems.some(({ path }) => path !== 'submit');
  const head = elsewhere ? html`<button type="button" class="button" @click=${() => clerk.goToHead()}>${t('tab.head')}</button>` : nothing;
  if (!ui.isWarning) return problemSummary(ui.problems, t('field.problems', { count: ui.problems.length }), { more: head });
  return problemSummary(ui.problems, t('submit.check'), { isWarning: true, go: () => clerk.goToHead(), more: html`<div class="buttons controls">${head}<button type="button" class="button" data-act="submit-anyway" @click=${() => void clerk.submit(true)}>${t('submit.anyway')}</button></div>` });
}
