import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { MOST_POLICIES } from './share';
import type { View } from './view';

/** Which policy is looked at; it appears once there is more than one, and under a finished result. */
export function policiesBar(view: View): TemplateResult | typeof nothing {
  const { t, session, printing } = view;
  const { policies, current, removed } = session;
  if (printing || (policies.length === 1 && session.view === 'question')) return nothing;
  const rename = (event: Event) => session.rename((event.target as HTMLInputElement).value);
  const isComparing = session.view === 'compare';
  return html`<nav class="policies controls" aria-label=${t('policies.title')} part="policies">
    ${policies.length > 1 ? html`<ul class="tabs">
      ${policies.map(({ name }, i) => html`<li><button type="button" class="button ${i === current && !isComparing ? 'primary' : ''}" aria-current=${i === current && !isComparing ? 'true' : 'false'} @click=${() => session.show(i)}>${name}</button></li>`)}
      <li><button type="button" class="button ${isComparing ? 'primary' : ''}" aria-current=${isComparing ? 'true' : 'false'} @click=${() => session.compare()}>${t('policies.compare')}</button></li>
    </ul>` : nothing}
    <div class="buttons">
      ${session.isFull ? html`<p class="hint">${t('policies.full', { count: MOST_POLICIES })}</p>` : html`<button type="button" class="button plain" @click=${() => session.add()}>${t('policies.add')}</button>`}
      ${policies.length > 1 && !isComparing ? html`
        <label class="rename">${t('policies.rename')} <input class="input" type="text" maxlength="40" .value=${session.policy.name} @change=${rename}></label>
        <button type="button" class="button plain" @click=${() => session.remove()}>${t('policies.remove')}</button>` : nothing}
    </div>
    <p role="status">${removed ? html`${t('policies.removed', { name: removed.policy.name })} <button type="button" class="button" @click=${() => session.undoRemove()}>${t('policies.undo')}</button>` : nothing}</p>
  </nav>`;
}

/** Several policies side by side; under 560 px one below the other. */
export function compareView(view: View): TemplateResult {
  const { t, session, size, words } = view;
  const columns = session.policies.map((policy, at) => {
    const result = view.resultOf(at);
    const local = result?.locals[0];
    const place = ['region', 'sector'].flatMap((fact) => (policy.facts[fact] === undefined ? [] : [words.answer(fact, policy.facts[fact], session.definition(fact))])).join(' · ');
    const must = (local?.groups ?? []).filter(({ name }) => name === 'must' || name === 'should').flatMap(({ rows }) => rows);
    return html`<li class="card compared">
      <h3>${policy.name}</h3>
      <p class="hint">${place || t('policies.unfinished')}</p>
      <p class="figure">${local ? local.headline.figure : place ? t('policies.none') : '—'}</p>
      ${local?.headline.more.length ? html`<p class="more">${local.headline.more.join(' · ')}</p>` : nothing}
      <ul class="parts">${must.map((row) => html`<li><span class="chip force ${row.force}">${words.force(row.force)}</span> ${row.title} ${row.owed}${row.date ? html` · ${row.date.words}` : nothing}</li>`)}</ul>
      ${local?.open.length ? html`<p class="notice">${icon('question')}<span>${t('policies.unfinished')}</span></p>` : nothing}
      <button type="button" class="button controls" @click=${() => session.show(at)}>${t('policies.open')}<span class="visually-hidden">${policy.name}</span></button>
    </li>`;
  });
  return html`<section class="compare ${size}" part="compare">
    <h2 tabindex="-1" data-focus="compare">${t('policies.compare')}</h2>
    <ul class="columns">${columns}</ul>
  </section>`;
}
