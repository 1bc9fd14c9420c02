import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Receipt } from '@anze/core-rules/records';
import { todayInShanghai } from '@anze/core-rules';
import { icon } from '../shared/icons';
import { describedBy, hints } from '../shared/form/fields';
import { headline } from './card-view';
import { begun } from './drafts-view';
import type { Model } from './model';
import { casesOf } from './own-cases';
import { unsentRow } from './unsent-view';
import type { Lookup } from './screen';
import type { View } from './view';

const EXAMPLE = '7K2M-Q4XR-09BD';

/** What stands here before there is anything, and the list of what there is. */
export function homeView(view: View): TemplateResult {
  const { t, party, act, complaint, canSend } = view;
  const isFirm = party === 'insured';
  const isWriting = complaint.state.own !== null;
  return html`<section class="card answer" part="answer">
      <h3 class="lead">${t(isFirm ? 'home.insured' : 'home.insurer')}</h3>
      <p>${t(isFirm ? 'home.insuredText' : 'home.insurerText')}</p>
      ${isFirm ? html`<div class="buttons controls"><button type="button" class="button primary" data-act="write" @click=${act.write}>${t(isWriting ? 'home.goOn' : 'home.file')}</button></div>` : nothing}
      ${canSend ? nothing : html`<p class="notice">${icon('info')}<span>${t('home.noBackend')}</span></p>`}
    </section>
    ${canSend ? lookupView(view) : nothing}
    ${listView(view)}`;
}

export function lookupWords({ t }: Pick<View, 't'>, { problem, typed }: Lookup): string {
  if (!problem) return '';
  return problem.code === 'failed' ? t('lookup.failed', { reason: problem.reason }) : t(`lookup.${problem.code}`, { typed: typed.trim() });
}
function lookupView(view: View): TemplateResult {
  const { t, screen: { lookup }, act } = view;
  const error = lookupWords(view, lookup);
  const look = { path: 'code', hint: t('lookup.hint', { example: EXAMPLE }), error };
  return html`<form class="card lookup controls" part="lookup" novalidate @submit=${act.lookUp}>
    <div class="field"><label for="field-code">${t('lookup.label')}</label>${hints(look)}
      <div class="lookup-line"><input class="input" id="field-code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" data-focus="lookup" aria-describedby=${describedBy(look)}
        aria-invalid=${error ? 'true' : 'false'} .value=${live(lookup.typed)} @input=${(event: Event) => act.typeCode((event.target as HTMLInputElement).value)}>
      <button type="submit" class="button">${t('lookup.go')}</button></div></div>
    <p role="status" class="hint">${lookup.isBusy ? t('lookup.busy') : nothing}</p>
  </form>`;
}

/** What the back end lists; without that, what was sent from here. */
function listView(view: View): TemplateResult {
  const { t, cases, complaint, act, party } = view;
  const shown = party === 'insured' ? casesOf(cases.list, view.own) : cases.list;
  const models = shown.map(view.modelOf).filter((one): one is Model => one !== null);
  const listed = new Set(models.map(({ one }) => one.id));
  const own = complaint.state.receipts.filter(({ id }) => !listed.has(id));
  const unsent = complaint.state.queue.filter(({ id }) => !listed.has(id));
  const problem = cases.problem && cases.problem.code !== 'forbidden' && cases.problem.code !== 'unauthorised' && cases.problem.code !== 'not-found' ? cases.problem : null;
  return html`<section class="group list" part="list">
    <h3>${t('home.list')}</h3>
    ${problem && !models.length && cases.hasBackend ? html`<p class="notice">${icon('info')}<span>${t('home.unread', { reason: reasonOf(problem.code, view) })}</span></p>` : nothing}
    ${models.length || own.length || unsent.length || cases.next !== null ? nothing : html`<p class="hint">${t('home.none')}</p>`}
    ${unsent.length ? html`<ul class="rows unsent">${unsent.map((entry) => unsentRow(view, entry))}</ul>` : nothing}
    <ul class="rows">${sorted(models, party !== 'insured').map((model) => caseRow(view, model))}</ul>
    ${cases.next === null ? nothing : html`<button type="button" class="button controls" @click=${act.older}>${t('home.more')}</button>`}
    ${own.length ? html`${models.length ? html`<h4>${t('home.mine')}</h4>` : nothing}<ul class="rows">${own.slice(0, 20).map(({ receipt }) => receiptRow(view, receipt))}</ul>` : nothing}
  </section>`;
}
/** For whoever must answer: what is due first, first; what needs nothing any more last. */
const sorted = (models: readonly Model[], byDue: boolean): readonly Model[] => {
  if (!byDue) return models;
  const keyOf = ({ clock, phase }: Model): string => (phase === 'waiting' ? (clock?.answer?.day ?? '9998') : '9999');
  return [...models].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
};
function caseRow(view: View, model: Model): TemplateResult {
  const { t, words, act } = view;
  const { one } = model;
  const { figure, tone } = headline(view, model);
  return html`<li class="row case-row"><p class="row-head"><strong>${one.complaint?.subject ?? t('history.erased')}</strong> <span class="chip state ${tone}">${icon(tone === 'bad' ? 'error' : tone === 'good' ? 'check' : 'info')}${figure}</span>${begun(view, model).length ? html` <span class="chip state">${icon('info')}${t('begun.chip')}</span>` : nothing}</p>
    <p class="row-details">${t('home.row', { firm: one.complaint?.firm.name ?? '', day: words.day(one.complaint?.date ?? one.arrived) })}</p>
    <button type="button" class="button controls" data-case=${one.id} @click=${() => act.open(one.id)}>${t('home.open')}<span class="visually-hidden">${t('colon')}${one.complaint?.subject ?? one.id}</span></button></li>`;
}
function receiptRow({ t, words, act, canSend }: View, { queryCode, submissionId, receivedAt }: Receipt): TemplateResult {
  return html`<li class="row case-row"><p class="row-head"><strong>${t('home.codeRow', { code: queryCode, day: words.day(todayInShanghai(Date.parse(receivedAt))) })}</strong></p>
    ${canSend ? html`<button type="button" class="button controls" @click=${() => act.open(submissionId)}>${t('home.open')}<span class="visually-hidden">${t('colon')}${queryCode}</span></button>` : nothing}</li>`;
}

const told = ['offline', 'timeout', 'not-the-contract', 'unauthorised', 'forbidden', 'too-many'] as const;
export function reasonOf(code: string, { t }: Pick<View, 't'>): string {
  const known = told.find((one) => one === code);
  return t(`lookup.reason.${known ?? 'other'}`);
}
