import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { filterView } from './filter-view';
import { reasonOf } from './reason';
import { sectionView } from './section-view';
import type { Kind } from './desk';
import type { View } from './view';

/** The page once the records and the rules are there. */
export function pageView(view: View): TemplateResult {
  const { t, count, kind, chartsFailed, words, today } = view;
  const { board, isEmpty } = count;
  return html`${noticesView(view)}
    ${isEmpty ? emptyView(view) : html`${answerView(view)}`}
    ${isEmpty && !view.desk.isFiltered ? nothing : filterView(view)}
    ${isEmpty ? nothing : html`${barView(view)}
      ${chartsFailed && kind === 'charts' ? html`<p class="notice" role="status">${icon('info')}<span>${t('chartsFailed')}</span></p>` : nothing}
      <div class="sections">${board.sections.map((section) => sectionView(view, section))}</div>
      ${fileView(view)}`}
    <p class="print-footer">${t('source', { day: words.day(today) })}</p>`;
}

/** What could not be read or counted is said before the figures. */
function noticesView({ t, count: { left }, collected, read, act }: View): TemplateResult {
  const lost = (['unread', 'alone', 'doubtful'] as const).filter((why) => left[why]).map((why) => t(`left.${why}`, { count: left[why] }));
  const partial = collected.state === 'stopped' ? (collected.problem ? t('partial.page', { count: read, reason: reasonOf(collected.problem, t) }) : t('partial.cancelled', { count: read })) : '';
  return html`${partial ? html`<div class="problems partial" role="status"><p class="notice">${icon('info')}<span>${partial}</span></p>
      <div class="buttons controls"><button type="button" class="button primary" @click=${act.goOn}>${t('act.goOn')}</button></div></div>` : nothing}
    ${lost.map((text) => html`<p class="notice">${icon('info')}<span>${text}</span></p>`)}`;
}

function emptyView({ t, desk, act, collected }: View): TemplateResult {
  if (desk.isFiltered) return html`<div class="card none" part="none"><h3>${icon('info')}${t('empty.filtered')}</h3><div class="buttons controls"><button type="button" class="button primary" @click=${act.clear}>${t('filter.clear')}</button></div></div>`;
  return html`<div class="card none" part="none"><h3>${icon('info')}${t('empty.title')}</h3><p>${t('empty.text')}</p><p>${t('empty.next')}</p><slot name="empty"></slot>
    ${collected.state === 'idle' ? nothing : html`<div class="buttons controls"><button type="button" class="button primary" @click=${act.reload}>${t('act.reload')}</button></div>`}</div>`;
}

function answerView({ t, words, count: { board, firms, cases }, today, act }: View): TemplateResult {
  return html`<div class="card answer ${board.late ? 'late' : ''}" part="answer">
    <h3 class="figure" tabindex="-1" data-focus="head">${board.headline}</h3>
    <p>${board.text}</p>
    <dl class="key-figures">${board.key.map(({ section, name, value }) => html`<div><dt>${name}</dt><dd data-key=${section}><button type="button" class="button plain" @click=${() => act.goTo(section)}><span class="visually-hidden">${name}</span>${value}</button></dd></div>`)}</dl>
    <p class="hint">${t('asOf', { day: words.day(today), firms: t('firms', { count: firms }), cases: t('cases', { count: cases }) })}</p>
  </div>`;
}

function barView({ t, kind, act }: View): TemplateResult {
  const button = (one: Kind) => html`<button type="button" class="button ${one === kind ? 'primary' : ''}" aria-pressed=${one === kind ? 'true' : 'false'} @click=${() => act.show(one)}>${t(`show.${one}`)}</button>`;
  return html`<div class="bar-row controls"><div class="buttons" role="group" aria-label=${t('show.title')}>${button('charts')}${button('tables')}</div>
    <div class="buttons"><button type="button" class="button" @click=${() => act.csv(null)}>${t('act.csv')}</button><button type="button" class="button" @click=${act.print}>${t('act.print')}</button></div></div>`;
}

function fileView({ t, desk: { file }, act }: View): TemplateResult {
  if (!file) return html`<p role="status" class="controls"></p>`;
  const copied = file.copied === 'yes' ? t('act.copied') : file.copied === 'no' ? t('act.copyFailed') : '';
  return html`<div class="file controls" part="file"><p role="status" tabindex="-1" data-focus="panel">${file.text ? `${t('csvText')} ${copied}` : html`${icon('check')} ${t('saved', { name: file.name })}`}</p>
    ${file.text ? html`<textarea class="input" rows="8" readonly aria-label=${file.name} .value=${file.text}></textarea>
      <div class="buttons"><button type="button" class="button primary" @click=${act.copy}>${t('act.copy')}</button></div>` : nothing}</div>`;
}
