import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { printFooter } from './print-footer';
import type { View } from './view';

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
      <p class="figure">${local ? local.headline.figure : result?.perhaps.length ? t('perhaps.title') : place ? t('policies.none') : '—'}</p>
      ${local?.headline.more.length ? html`<p class="more">${local.headline.more.join(' · ')}</p>` : nothing}
      <ul class="parts">${must.map((row) => html`<li><span class="chip force ${row.force}">${row.forceWords}</span> ${row.title} ${row.owed}${row.date ? html` · ${row.date.words}` : nothing}</li>`)}</ul>
      ${local?.open.length ? html`<p class="notice">${icon('question')}<span>${t('policies.unfinished')}</span></p>` : nothing}
      <button type="button" class="button controls" @click=${() => session.show(at)}>${t('policies.open')}<span class="visually-hidden">${policy.name}</span></button>
    </li>`;
  });
  return html`<section class="compare ${size}" part="compare">
    <h2 tabindex="-1" data-focus="compare">${t('policies.compare')}</h2>
    <ul class="columns">${columns}</ul>
    ${printFooter(view)}
  </section>`;
}
