import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { answersView } from '../shared/questions/answers-view';
import { readingsView } from '../shared/questions/readings-view';
import { answerCard, perhapsCard, standingView } from './card-view';
import { asideView, problemSummary } from '../shared/questions/question-view';
import { panelView } from './panel-view';
import type { BookResult, DutyGroup, Group } from './result';
import { rowView } from './row-view';
import type { View } from './view';
import { printFooter } from './print-footer';

/** The answer first, the law one tap away, one thing to do next. */
export function resultView(view: View): TemplateResult {
  const { t, session, result, size } = view;
  if (!result) return html``;
  const { locals, perhaps, references } = result;
  const isAlone = locals.length === 0;
  return html`<div class="result ${size}" part="result">
    ${problemSummary(view)}
    ${asideView(view, session.changed ? t('kept') : '')}
    <div class="columns">
      <div class="main">
        ${isAlone && !perhaps.length ? noRule(view) : locals.map((local, i) => bookView(view, local, i === 0))}
        ${perhaps.length ? html`${perhapsCard(view, perhaps, isAlone)}${isAlone ? html`${panelView(view)}` : nothing}` : nothing}
        ${perhaps.map((one) => perhapsView(view, one))}
        ${references.map((reference) => referenceView(view, reference, isAlone))}
      </div>
      <div class="side">
        ${answersView(view, view.isKept ? t('keptHere') : '')}
        ${[...locals, ...perhaps, ...references].map((one) => sourceView(view, one))}
        ${printFooter(view)}
      </div>
    </div>
  </div>`;
}

function bookView(view: View, result: BookResult, isFirst: boolean): TemplateResult {
  return html`${answerCard(view, result, isFirst)}
    ${isFirst ? panelView(view) : nothing}
    ${result.groups.map((group) => groupView(view, result, group))}
    ${readingsView(view, result.book, result.disputes)}
    ${whatIfView(view, result)}
    ${result.duties.map((duties) => dutiesView(view, result, duties))}`;
}

const folded: ReadonlySet<string> = new Set(['may', 'note']);
function groupView(view: View, result: BookResult, { name, title, rows }: Group): TemplateResult {
  const { t, printing } = view;
  const list = html`<ul class="rows">${rows.map((row) => rowView(view, result, row))}</ul>`;
  if (folded.has(name)) return foldedView(view, title, rows.length, list, true);
  return html`<section class="group ${name}">
    <h3>${title}</h3>
    ${name === 'unsure' && !printing && !result.isPerhaps ? html`<p class="hint">${t(result.open.length ? 'group.unsureHelp' : 'group.unsureOther')}</p>${openView(view, result)}` : nothing}
    ${list}
  </section>`;
}
/** What is the reader's own is always printed; what is others' only when it was opened: it fills pages. */
function foldedView({ t, printing }: View, title: string, count: number, content: unknown, isPrinted = false): TemplateResult {
  const summary = html`<summary><span class="summary"><h3>${title}</h3><span class="hint">${t('group.count', { count })}</span></span>${icon('chevron')}</summary>`;
  if (!isPrinted) return html`<details class="group others">${summary}${content}</details>`;
  return html`<details class="group" ?open=${printing}>
    ${summary}
    ${content}
  </details>`;
}
function openView({ words, session }: View, { open, texts }: BookResult): TemplateResult {
  return html`<div class="buttons controls">${open.map((fact) => html`<button type="button" class="button" @click=${() => session.edit(fact)}>${icon('question')}${words.question(fact, texts.facts)}</button>`)}</div>`;
}

function dutiesView(view: View, result: BookResult, { title, topics, count }: DutyGroup): TemplateResult {
  const { t } = view;
  return foldedView(view, title, count, topics.map(({ topic, rows }) => html`<h4>${t(`topics.${topic}`)}</h4>
    <ul class="rows">${rows.map((row) => rowView(view, result, row))}</ul>`));
}

function whatIfView(view: View, { whatIfs, book }: BookResult): TemplateResult | typeof nothing {
  const { t } = view;
  if (!whatIfs.length) return nothing;
  return html`<section class="group what-if" part="what-if">
    <h3>${t('group.whatIf')}</h3>
    <ul class="rows">${whatIfs.map(({ when, outcome, clauses }) => html`<li class="row">
      <p>${when}${t('colon')}<strong>${outcome}</strong></p>${view.printing ? nothing : citation(view, book, clauses)}
    </li>`)}</ul>
  </section>`;
}

function referenceView(view: View, result: BookResult, isAlone: boolean): TemplateResult {
  const { t } = view;
  const content = html`${standingView(result)}<p class="hint">${t('reference.help')}</p>
    ${result.groups.map((group) => groupView(view, result, group))}
    ${result.duties.map((duties) => dutiesView(view, result, duties))}`;
  const count = result.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (!isAlone) return foldedView(view, t('group.reference'), count, content);
  return html`<section class="group reference"><h3>${t('group.reference')}</h3>${content}</section>`;
}

/** What it would say if it applied; folded, and never as the reader's own. */
function perhapsView(view: View, result: BookResult): TemplateResult {
  const { t } = view;
  const count = result.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return foldedView(view, t('perhaps.book', { title: result.texts.shortTitle }), count, html`${standingView(result)}
    ${result.groups.map((group) => groupView(view, result, group))}
    ${result.duties.map((duties) => dutiesView(view, result, duties))}`, true);
}

/** No rule here is not "no rule": it is said plainly, with whom to ask. */
function noRule(view: View): TemplateResult {
  const { t, words, session, result } = view;
  const { facts } = session.policy;
  const earlier = result?.notYet ?? [];
  const named = (fact: string) => (facts[fact] === undefined ? '' : words.answer(fact, facts[fact], session.definition(fact)));
  return html`<section class="card none" part="answer">
      <h2 tabindex="-1" data-focus="result">${icon('info')}${t(earlier.length ? 'none.earlierTitle' : 'none.title')}</h2>
      ${earlier.length
        ? earlier.map((book) => html`<p>${t('none.earlier', { title: book.texts(view.language)?.shortTitle ?? book.id, from: words.day(book.rulebook.from!) })}</p>`)
        : html`<p>${t('none.text', { place: named('region'), sector: named('sector') })}</p>`}
      <p>${t('none.ask')}</p>
      <p>${t(result?.references.length ? 'none.general' : 'none.nothing')}</p>
    </section>
    ${panelView(view)}`;
}

/** How current the rulebook is, and which newer texts are known of but were not seen. */
function sourceView(view: View, { book, texts, assessment }: BookResult): TemplateResult {
  const { t, words, printing } = view;
  const { status, checkedOn, version } = book.rulebook;
  return html`<details class="group source" part="source" ?open=${printing}>
    <summary><span class="summary"><h3>${t('source.title')}</h3><span class="hint">${texts.shortTitle} · ${words.status(status)} · ${words.checkedOn(checkedOn)}</span></span>${icon('chevron')}</summary>
    <dl>
      <dt>${t('source.status')}</dt><dd>${words.status(status)} · ${t(`inForce.${assessment.inForce}`)}<br>${texts.statusNote}</dd>
      <dt>${texts.title}</dt><dd>${t('source.issuer')}${t('colon')}${texts.issuer}<br>${t('source.number')}${t('colon')}${texts.number}</dd>
      <dt>${t('source.checked')}</dt><dd>${checkedOn} · ${t('source.version')} ${version}</dd>
      <dt>${t('source.newer')}</dt><dd>${texts.newer.length ? html`<ul class="parts">${texts.newer.map((one) => html`<li>${one}</li>`)}</ul>` : t('source.none')}</dd>
      <dt>${t('source.contact')}</dt><dd>${texts.contact}</dd>
    </dl>
  </details>`;
}

