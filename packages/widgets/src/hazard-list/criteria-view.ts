import type { Criterion } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import type { View } from './view';

/** The index of criteria for major hazards; fetched when somebody opens it. It fills in the basis and decides nothing. */
export function criteriaView(view: View): TemplateResult {
  const { t, clerk, ui, words } = view;
  const { index, failed } = clerk.criteria;
  const { sector } = clerk.element.facts;
  const own = index?.criteria.filter(({ sectors }) => typeof sector === 'string' && sectors.includes(sector)) ?? [];
  const isOwn = own.length > 0 && !ui.allCriteria;
  const shown = isOwn ? own : (index?.criteria ?? []);
  const toggle = (): void => {
    ui.allCriteria = !ui.allCriteria;
    clerk.element.requestUpdate();
  };
  return html`<details class="criteria controls" @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && void clerk.loadCriteria()}>
    <summary><span class="summary">${t('criteria.open')}</span>${icon('chevron')}</summary>
    <p class="hint">${t('criteria.about')}</p>
    ${failed ? html`<p class="error" role="alert">${icon('error')}<span>${t('criteria.failed')}</span></p>` : nothing}
    ${index ? html`<p class="hint">${words.checkedOn(index.checkedOn)}</p>
      <ul class="rows">${shown.map((one) => criterion(view, one))}</ul>
      ${own.length ? html`<button type="button" class="button" @click=${toggle}>${t(isOwn ? 'criteria.all' : 'criteria.own')}</button>` : nothing}` : nothing}
  </details>`;
}
function criterion({ t, words, language, clerk, isReadOnly }: View, one: Criterion): TemplateResult {
  const { name, nameEn, number, replaces, from, status, note, noteEn } = one;
  const notes = [words.status(status), from ? t('criteria.from', { day: words.monthDay(from) }) : '', replaces ? t('criteria.replaces', { number: replaces }) : '', status === 'unverified' ? t('criteria.unverified') : '', (language === 'en' ? noteEn : note) ?? ''];
  return html`<li class="row criterion"><p><strong>${language === 'en' ? nameEn : name}</strong></p><p>${number ?? t('criteria.noNumber')}</p><p class="hint">${notes.filter(Boolean).join(t('list'))}</p>
    <button type="button" class="button" ?disabled=${isReadOnly} @click=${() => clerk.useCriterion(`${name}${number ? `（${number}）` : ''}`)}>${t('criteria.use')}<span class="visually-hidden">：${name}</span></button></li>`;
}
