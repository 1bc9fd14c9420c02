import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { answersView } from '../shared/questions/answers-view';
import { questionView } from '../shared/questions/question-view';
import { undoView } from '../shared/questions/undo-view';
import type { Model } from './service-calendar.model';
import type { View } from './view';

/** Whether a question is on the page: the reader is answering, or without the answer nobody knows which rules hold. */
export const isAsking = ({ ask: { session }, model }: View): boolean =>
  session.question !== null && (session.view === 'question' || (!model.locals.length && session.walk.open.length > 0));

/** The question, with why it is asked. */
export function askView(view: View): TemplateResult {
  const { t, ask, model } = view;
  const isFirst = !model.locals.length;
  return html`<section class="card ask-card controls" part="question">
    ${isFirst ? html`<h3>${icon('question')}${t('empty.noFacts')}</h3><p>${t('empty.noFactsText')}</p>` : html`<p class="hint">${t('ask.help')}</p>`}
    ${undoView(ask.session, () => t('ask.cleared'), t('ask.undo'))}
    ${questionView(ask)}
  </section>`;
}

/** What is still open, as one question; and the answers, each with its way back. */
export function openView(view: View, model: Model): TemplateResult {
  const { t, words, ask, printing } = view;
  const { session } = ask;
  const [fact] = session.walk.open;
  const own = model.locals[0]?.texts.facts;
  return html`${fact === undefined || isAsking(view) || printing ? nothing : html`<section class="group next-question" part="next">
      <p class="notice">${icon('question')}<span>${t('ask.more')}${words.question(fact, own)}</span></p>
      <button type="button" class="button controls" @click=${() => session.edit(fact)}>${t('ask.now')}</button>
    </section>`}
    ${session.walk.path.length ? answersView(ask) : nothing}`;
}
