import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { kitVersion } from '../shared/version';
import { claimOfDue, type Case, type Model } from './service-calendar.model';
import type { View } from './view';

/** The one fact in large figures, a sentence in plain words, then what to do next. */
export function cardView(view: View, model: Model): TemplateResult {
  const { t, words, act, printing } = view;
  const { headline, locals, references } = model;
  const shown = locals.length ? locals : references;
  const claim = headline.first && claimOfDue(headline.first, model);
  const isLate = headline.first?.state === 'overdue';
  return html`<section class="card answer ${isLate ? 'late' : ''}" part="answer">
    <p class="where">${shown.map(({ texts, book }) => `${texts.shortTitle} · ${words.status(book.rulebook.status)} · ${words.checkedOn(book.rulebook.checkedOn)}`).join(t('list'))}</p>
    <h3 class="figure" tabindex="-1" data-focus="card">${headline.figure}</h3>
    <p>${headline.sentence}</p>
    ${headline.behind ? html`<p class="hint">${headline.behind}</p>` : nothing}
    ${printing ? nothing : html`<div class="buttons controls">
      <button type="button" class="button primary" @click=${act.record}>${t('act.record')}</button>
      ${claim && isLate ? html`<button type="button" class="button" @click=${() => act.write('letter', claim)}>${t('act.letter')}</button>
        <button type="button" class="button" @click=${() => act.write('complaint', claim)}>${t('act.complaint')}</button>` : nothing}
      <button type="button" class="button" @click=${act.ics}>${t('act.ics')}</button>
      <button type="button" class="button" @click=${act.print}>${t('act.print')}</button>
    </div>`}
  </section>`;
}

/** No rule here is not "no rule": it is said plainly, with whom to ask. */
export function noRuleView(view: View, model: Model): TemplateResult {
  const { t, words } = view;
  const { facts } = model.setting;
  const named = (fact: string): string => (facts[fact] === undefined ? '' : words.answer(fact, facts[fact], undefined));
  const place = typeof facts.region === 'string' ? words.answer('region', facts.region, { type: 'region', scope: 'firm', audience: 'insured' }) : '';
  if (model.perhaps.length) {
    return html`<section class="card none" part="none"><h3 tabindex="-1" data-focus="card">${icon('question')}${t('empty.perhaps')}</h3>
      ${model.perhaps.map(({ title, facts: open }) => html`<p>${t('empty.perhapsText', { title, facts: open.map((fact) => words.label(fact)).join(t('and')) })}</p>`)}
      <p>${t('empty.noRuleAsk')}</p></section>`;
  }
  return html`<section class="card none" part="none">
    <h3 tabindex="-1" data-focus=${model.references.length && !model.hasStart ? nothing : 'card'}>${icon('info')}${t('empty.noRule')}</h3>
    <p>${t('empty.noRuleText', { place, sector: named('sector') })}</p>
    <p>${t('empty.noRuleAsk')}</p>
    ${model.references.length ? html`<p>${t('empty.general')}</p>` : nothing}
  </section>`;
}

/** Which rules, which version; how disputed places were read, in a letter only those that decide its right. */
export function sourceLine({ book, texts, assessment, disputed }: Case, { t, words }: Pick<View, 't' | 'words'>, finding?: string): string {
  const { version, status, checkedOn } = book.rulebook;
  const conflicts = finding === undefined ? assessment.conflicts : (disputed.get(finding) ?? []);
  const readings = conflicts.map(({ text, chosen, readings: all }) => t('reading', { text, reading: all.find(({ id }) => id === chosen)?.text ?? '' }));
  return [t('source', { title: texts.title, version, status: words.status(status), day: checkedOn }), ...readings].join('\n');
}

/** Stands under every print. */
export function printFooter(view: View, { locals, references }: Model): TemplateResult {
  const { t, words } = view;
  const lines = [...[...locals, ...references].map((one) => sourceLine(one, view)), t('print.note'), t('print.day', { day: words.today }), t('print.made', { kit: kitVersion })];
  return html`<pre class="print-footer">${lines.join('\n')}</pre>`;
}
