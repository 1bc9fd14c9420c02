import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { readingsView } from '../shared/questions/readings-view';
import { icon } from '../shared/icons';
import type { Account, Right } from './account';
import { stateChip } from './due-view';
import { claimOfAccount, isAccountClaimable, type Case, type Model } from './service-calendar.model';
import { doneWords, modeWords } from '../shared/dated/service-words';
import type { View } from './view';

/** Owed against delivered, rulebook by rulebook: local ones first, the general reference after, nothing added up. */
export function accountsView(view: View, model: Model): TemplateResult {
  const { t } = view;
  return html`<section class="group accounts" part="accounts">
    <h3>${t('account.title')}</h3>
    <p class="hint">${t('account.help')}</p>
    ${model.locals.map((one) => caseView(view, one, model))}
    ${model.references.map((one) => referenceView(view, one, model))}
  </section>`;
}
function caseView(view: View, one: Case, model: Model): TemplateResult {
  const { rights, texts } = one;
  return html`${model.locals.length > 1 ? html`<h4>${texts.shortTitle}</h4>` : nothing}
    ${rights.length ? html`<ul class="rows">${rights.map((right) => rightRow(view, right, one, model))}</ul>` : html`<p class="hint">${view.t('empty.nothing')}</p>`}
    ${readingsView(view.ask, one.book, one.assessment.conflicts)}`;
}
function referenceView(view: View, one: Case, model: Model): TemplateResult | typeof nothing {
  const { t, printing } = view;
  if (!one.rights.length && model.locals.length) return nothing;
  const content = html`<p class="hint">${t('account.referenceHelp')}</p>${caseView(view, one, { ...model, locals: [] })}`;
  if (!model.locals.length) return html`<h4>${t('account.reference')}</h4>${content}`;
  return html`<details class="group reference" ?open=${printing}>
    <summary><span class="summary"><h4>${t('account.reference')}</h4><span class="hint">${t('items', { count: one.rights.length })}</span></span>${icon('chevron')}</summary>
    ${content}
  </details>`;
}

function rightRow(view: View, { now, before }: Right, one: Case, model: Model): TemplateResult {
  const { t, printing } = view;
  return html`<li class="row account ${now.state}" part="account">
    ${accountBody(view, now, one, model)}
    ${before.length ? html`<details class="before" ?open=${printing || before.some(({ state }) => state === 'overdue')}>
      <summary><span class="summary">${t('account.more', { count: before.length })}</span>${icon('chevron')}</summary>
      ${before.map((account) => html`<div class="account-before">${accountBody(view, account, one, model)}</div>`)}
    </details>` : nothing}
  </li>`;
}

const MOST_SERVICES = 20;
function accountBody(view: View, account: Account, one: Case, model: Model): TemplateResult {
  const { t, words, printing } = view;
  const { reckoned, title, state } = account;
  const letter = one.disputed.get(reckoned.id)?.map(({ chosen }) => chosen.toUpperCase()).join(t('and'));
  const share = Math.min(reckoned.delivered, reckoned.owed);
  return html`
    <p class="row-head"><span class="chip force ${account.force}">${words.force(account.force)}</span> <strong>${title}</strong></p>
    <p class="account-progress"><span class="owed">${account.progress}</span> ${stateChip(state, account.stateWords)}</p>
    <progress class="bar" max=${Math.max(1, reckoned.owed)} .value=${share} aria-label=${`${title} ${account.progress}`}></progress>
    ${letter === undefined ? nothing : html`<p class="notice">${icon('question')}<span>${t('account.disputed', { letter })}</span></p>`}
    ${state === 'met' ? nothing : account.near.slice(0, MOST_SERVICES).map(({ event, why }) => html`<p class="notice near">${icon('info')}<span>${t('near.account', { service: `${words.day(event.date)} ${doneWords(event, [one.texts], view)} ${modeWords(event, view)}`.trim(), why })}</span></p>`)}
    ${account.missingWords ? html`<p class="missing">${account.missingWords}</p>` : nothing}
    <p class="row-details">${account.period}</p>
    <details class="counting" ?open=${printing}>
      <summary><span class="summary">${t('account.counting')}</span>${icon('chevron')}</summary>
      ${account.text ? html`<p>${account.text}</p>` : nothing}
      <ul class="parts">${account.counting.map((line) => html`<li>${line}</li>`)}</ul>
      <h4>${t('account.services')}</h4>
      ${account.services.length
        ? html`<ul class="parts">${account.services.slice(0, MOST_SERVICES).map((event) => html`<li>${words.day(event.date)} ${doneWords(event, [one.texts], view)} ${modeWords(event, view)}</li>`)}${account.services.length > MOST_SERVICES ? html`<li>${t('more', { count: account.services.length - MOST_SERVICES })}</li>` : nothing}</ul>`
        : html`<p class="hint">${t('account.noServices')}</p>`}
    </details>
    <div class="row-foot">
      ${citation(view, one.book, reckoned.clauses)}
      ${printing ? nothing : actions(view, account, one, model)}
    </div>`;
}

/** From what is missing one tap leads to the reminder, the complaint, or the record of what came after all. */
function actions(view: View, account: Account, one: Case, model: Model): TemplateResult | typeof nothing {
  const { t, act } = view;
  const { title } = account;
  if (!isAccountClaimable(account)) return nothing;
  const claim = claimOfAccount(account, one, model.setting);
  // Time is left: the way is there, and does not shout.
  const look = account.state === 'overdue' ? 'button' : 'button plain';
  return html`<div class="buttons controls">
    <button type="button" class=${look} @click=${() => act.write('letter', claim)}>${t('act.letter')}<span class="visually-hidden">${title}</span></button>
    <button type="button" class=${look} @click=${() => act.write('complaint', claim)}>${t('act.complaint')}<span class="visually-hidden">${title}</span></button>
  </div>`;
}
