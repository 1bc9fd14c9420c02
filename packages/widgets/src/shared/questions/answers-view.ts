import { html, nothing, type TemplateResult } from 'lit';
import type { AskView } from './view';
import { cityQuestion, sizeFacts } from './wizard';

/** Every answer with its own way back; the others stay as they are. `note` says where they are kept. */
export function answersView(view: AskView, note = ''): TemplateResult {
  const { t, session, printing } = view;
  const { path } = session.walk;
  const given = Object.keys(session.setting.given);
  return html`<section class="group answers" part="answers">
    <h3>${t('answers.title')}</h3>
    <dl>
      ${given.map((fact) => line(view, fact, false))}
      ${path.map((fact) => line(view, fact, true))}
    </dl>
    ${printing ? nothing : html`<button type="button" class="button plain controls" @click=${() => session.restart()}>${t('answers.again')}</button>${note ? html`<p class="hint">${note}</p>` : nothing}`}
  </section>`;
}

function line(view: AskView, fact: string, isChangeable: boolean): TemplateResult {
  const { t, words, session, printing } = view;
  const { facts } = session.policy;
  const parts = fact === 'sizeClass' && facts.sizeClass === undefined ? sizeFacts.filter((one) => facts[one] !== undefined) : facts[fact] === undefined ? [] : [fact];
  const words_ = parts.map((one) => words.answer(one, facts[one]!, session.definition(one))).join(t('and'));
  const label = fact === cityQuestion ? t('prefecture') : words.label(fact);
  return html`<div class="given">
    <dt>${label}</dt>
    <dd>${words_ || t('answers.skipped')}</dd>
    ${isChangeable && !printing
      ? html`<dd class="controls"><button type="button" class="button plain" @click=${() => session.edit(fact)}>${t('answers.change')}<span class="visually-hidden">${label}</span></button></dd>`
      : nothing}
  </div>`;
}
