import { html, nothing, type TemplateResult } from 'lit';
import { lacksCity } from '../shared/applying';
import { citation } from '../shared/citation-chip';
import { missingFacts } from '../shared/missing';
import { icon } from '../shared/icons';
import { field } from '../shared/questions/question-view';
import type { BookResult } from './result';
import { dayFacts } from '../shared/questions/session';
import type { View } from './view';
import { cityQuestion } from '../shared/questions/wizard';

/** The one fact in large figures, a sentence in plain words, then what to do next. */
export function answerCard(view: View, result: BookResult, isFirst: boolean): TemplateResult {
  const { t, words } = view;
  const { headline, texts, assessment, book } = result;
  return html`<section class="card" part="answer">
    <p class="where">${texts.shortTitle} · ${words.status(book.rulebook.status)} · ${words.checkedOn(book.rulebook.checkedOn)}</p>
    ${standingView(result)}
    <h2 class="figure" tabindex="-1" data-focus=${isFirst ? 'result' : nothing}>${headline.figure}</h2>
    ${headline.more.length ? html`<p class="more">${headline.more.join(' · ')}</p>` : nothing}
    <p>${headline.sentence}${assessment.tier && assessment.tier.value === null ? ` ${t('headline.maybe')}` : ''}</p>
    ${assessment.inForce === 'yes' ? nothing : html`<p class="hint">${t(`inForce.${assessment.inForce}`)}</p>`}
    ${disputedView(view, result)}
    ${citation(view, book, headline.clauses)}
    ${isFirst ? html`${nextQuestion(view, result)}${daysView(view, result)}${actions(view)}` : nothing}
  </section>`;
}

/** The figure hangs on how a text is read that contradicts itself. */
function disputedView({ t, printing }: View, { disputes, texts }: BookResult): TemplateResult | typeof nothing {
  if (!disputes.length) return nothing;
  const places = disputes.map(({ id, chosen, text }) => t('headline.byLetter', { place: texts.labels[id] ?? text, letter: chosen.toUpperCase() })).join(t('list'));
  const go = (event: Event): void => ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).querySelector<HTMLElement>('.disputes input:checked')?.focus();
  return html`<p class="notice disputed">${icon('info')}<span>${t('headline.disputed', { places })}
    ${printing ? nothing : html`<button type="button" class="button plain controls" @click=${go}>${t('headline.seeReadings')}</button>`}</span></p>`;
}

/** What has to be known before anything is read as owed. */
export const standingView = ({ standing }: BookResult): TemplateResult[] => standing.map((line) => html`<p class="notice standing">${icon('info')}<span>${line}</span></p>`);

/** The card where a local text may apply: never its figures. */
export function perhapsCard(view: View, results: readonly BookResult[], isAlone: boolean): TemplateResult {
  const { t, session, printing } = view;
  return html`<section class="card none" part="answer">
    <h2 tabindex="-1" data-focus=${isAlone ? 'result' : nothing}>${icon('question')}${t('perhaps.title')}</h2>
    ${results.map((result) => {
      const question = questionOf(view, result);
      return html`<p>${t('perhaps.text', { title: result.texts.shortTitle, facts: scopeFacts(view, result) })}</p>
        ${question && !printing ? html`<div class="buttons controls"><button type="button" class="button primary" @click=${() => session.edit(question)}>${t('perhaps.answer')}</button></div>` : nothing}`;
    })}
    ${isAlone ? html`<p>${t('none.ask')}</p>` : nothing}
  </section>`;
}
/** The answer that would tell whether it applies. */
const questionOf = ({ session }: View, result: BookResult): string | undefined =>
  lacksCity(session.policy.facts, result) ? cityQuestion : result.open[0];

function scopeFacts({ t, words }: View, result: BookResult): string {
  const { texts } = result;
  return missingFacts(result).map((fact) => words.label(fact, texts.facts)).join(t('and'));
}

/** Unknown is a question, not an error. */
function nextQuestion({ t, words, session, printing }: View, { open, texts }: BookResult): TemplateResult | typeof nothing {
  const fact = open[0];
  if (fact === undefined || printing) return nothing;
  return html`<p class="next">${icon('question')}<span>${t('ask.more')}${words.question(fact, texts.facts)}</span></p>
    <div class="buttons controls"><button type="button" class="button primary" @click=${() => session.edit(fact)}>${t('ask.now')}</button></div>`;
}

/** Days make deadlines of spans; they are asked here because nothing else hangs on them. */
function daysView(view: View, { assessment, open }: BookResult): TemplateResult | typeof nothing {
  const { t, session, act, printing, result } = view;
  const wanted = dayFacts.filter((fact) => fact === 'policyStart' || assessment.duties.some(({ due, to, holds }) => due?.event === fact && to === 'insured' && holds !== 'no'));
  const rows = (result?.rows ?? []).filter(({ event, to }) => event !== 'period' && event !== 'calendar' && to === 'insured');
  const reasons = new Set((result?.locals ?? []).flatMap(({ groups }) => groups).flatMap((group) => group.rows.flatMap(({ date }) => (date?.why ? [date.why] : []))));
  const isKnown = wanted.some((fact) => session.policy.facts[fact] !== undefined);
  if (printing) return nothing;
  return html`<details class="days controls" ?open=${session.problems.length > 0}>
      <summary class="button ${isKnown || open.length ? '' : 'primary'}" tabindex="0">${t(isKnown ? 'ask.days' : 'ask.start')}</summary>
      <form novalidate @submit=${act.saveDays}>
        <p class="hint">${t('ask.daysHelp')}</p>
        ${wanted.map((fact) => field(view, fact, false))}
        <button type="submit" class="button primary">${t('ask.save')}</button>
      </form>
    </details>
    ${rows.length ? html`<p class="visually-hidden" role="status">${t('ask.saved')}</p>` : nothing}
    ${[...reasons].map((why) => html`<p class="hint">${why}</p>`)}`;
}

function actions({ t, act, canShare, hasCalendar, printing, result }: View): TemplateResult | typeof nothing {
  if (printing) return nothing;
  return html`<div class="buttons controls">
    ${hasCalendar && result?.rows.length ? html`<button type="button" class="button primary" @click=${act.calendar}>${t('actions.calendar')}</button>` : nothing}
    ${canShare ? html`<button type="button" class="button" @click=${act.share}>${t('actions.share')}</button>` : nothing}
    <button type="button" class="button" @click=${act.print}>${t('actions.print')}</button>
    <button type="button" class="button" @click=${act.copy}>${t('actions.copy')}</button>
  </div>`;
}
