import { regionName } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icons';
import { NONE } from './filter';
import type { View } from './view';
import { onDay } from '../shared/fields/day-input';
import { shownDay } from '../shared/fields/shown-day';

const ANY = '*';
/** Only what there is a choice of is asked. */
export function filterView(view: View): TemplateResult {
  const { t, desk, count, act, language } = view;
  const { choices } = count;
  const { period } = desk.period;
  return html`<section class="filters controls" part="filters" aria-label=${t('filter.title')}>
    <div class="filter-fields">
      ${select('period', t('filter.period'), period, [['all', t('filter.all')], ['year', t('filter.year')], ...choices.years.map((year) => [year, t('filter.ofYear', { year })] as const), ['own', t('filter.own')]], (value) => act.period(value))}
      ${pick(view, 'rulebook', choices.rulebooks, (id) => view.bookName(id))}
      ${pick(view, 'region', choices.regions, (code) => regionName(code, language === 'en' ? 'en' : 'zh'))}
      ${pick(view, 'insurer', choices.insurers, (name) => name)}
    </div>
    ${period === 'own' ? ownPeriod(view) : nothing}
    <p class="hint">${t('filter.help')}</p>
  </section>`;
}
type Option = readonly [value: string, text: string];
function select(name: string, label: string, chosen: string, options: readonly Option[], onChoose: (value: string) => void): TemplateResult {
  return html`<div class="filter-field"><label for="filter-${name}">${label}</label>
    <select class="input" id="filter-${name}" .value=${live(chosen)} @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></div>`;
}
function pick({ t, desk, act }: View, what: 'rulebook' | 'region' | 'insurer', values: readonly string[], nameOf: (value: string) => string): TemplateResult | typeof nothing {
  if (values.length < 2 && desk[what] === null) return nothing;
  const options: Option[] = [[ANY, t('filter.any')], ...values.map((value): Option => [value, value === NONE ? t('filter.none') : nameOf(value)])];
  return select(what, t(`filter.${what}`), desk[what] ?? ANY, options, (value) => act.choose(what, value === ANY ? null : value));
}

function ownPeriod({ t, desk, act }: View): TemplateResult {
  const { problems } = desk;
  const wordsOf = (field: 'from' | 'to'): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    return problem && (problem.code === 'order' ? t('problem.order') : t('problem.not-a-day', { field: t(`filter.${field}`) }));
  };
  const to = (field: 'from' | 'to') => (typed: string): void => act.type(field, typed);
  const goTo = (field: string) => (event: Event): void => ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).getElementById(`filter-${field}`)?.focus();
  return html`<form class="own-period" novalidate @submit=${act.apply}>
    ${problems.length ? html`<div class="problems" role="alert" tabindex="-1" data-focus="problems"><h3>${icon('error')}${t('problem.title', { count: problems.length })}</h3>
      <ul>${problems.map(({ field }) => html`<li><button type="button" class="button plain" @click=${goTo(field)}>${wordsOf(field)}</button></li>`)}</ul></div>` : nothing}
    <div class="filter-fields">${(['from', 'to'] as const).map((field) => {
      const error = wordsOf(field);
      return html`<div class="filter-field"><label for="filter-${field}">${t(`filter.${field}`)}</label>
        ${error ? html`<p class="error" id="filter-${field}-error">${icon('error')}<span>${error}</span></p>` : nothing}
        <input class="input" type="date" id="filter-${field}" aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? `filter-${field}-error` : nothing}
          .value=${shownDay(desk.period[field])} @input=${onDay(desk.period[field], to(field))} @blur=${onDay(desk.period[field], to(field))} @keydown=${onDay(desk.period[field], to(field))}></div>`;
    })}<button type="submit" class="button">${t('filter.apply')}</button></div>
  </form>`;
}
