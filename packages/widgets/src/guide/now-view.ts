import { html, nothing, type TemplateResult } from 'lit';
import { examplesView } from './examples-view';
import type { View } from './view';

/** What can be tapped now: answers to what is asked, and what was understood, to be corrected. */
export function nowView(view: View): TemplateResult | typeof nothing {
  const { talk } = view;
  const { last } = talk;
  if (!last || talk.busy) return nothing;
  return html`<div class="now controls" part="now" @focusin=${view.act.uncover}>
    ${last.outside ? examplesView(view) : html`${answersView(view)}${heardView(view)}`}
  </div>`;
}

function answersView({ t, talk, act }: View): TemplateResult | typeof nothing {
  const { asking, changing, skipped } = talk;
  if (!asking) return nothing;
  const { language } = talk.now!;
  // The first question stands in the answer above, in the language of the answer.
  const isSaid = !changing && skipped === 0 && language === talk.last!.language;
  return html`<div class="answers ${changing ? 'changing' : ''}" role="group" tabindex="-1" data-focus="answers" aria-label=${t('answers', { question: asking.words })} part="replies" lang=${language}>
    ${isSaid ? nothing : html`<p class="asking"><strong>${asking.words}</strong></p>`}
    <div class="buttons">
      ${asking.options.map((option) => html`<button type="button" class="button reply" @click=${(event: Event) => act.choose(asking, option, event)}>${option.label}</button>`)}
      ${changing ? html`<button type="button" class="button plain drop" @click=${act.drop}>${t('drop')}</button><button type="button" class="button plain leave" @click=${act.leave}>${t('close')}</button>`
        : html`<button type="button" class="button plain skip" @click=${act.skip}>${t('skip')}</button>`}
    </div>
    <p class="hint">${t(asking.options.length ? 'orType' : 'typeIt')}</p>
    ${asking.help ? html`<p class="hint">${asking.help}</p>` : nothing}
  </div>`;
}

function heardView({ t, talk, act }: View): TemplateResult | typeof nothing {
  const { now, changing } = talk;
  if (!now?.heard.length) return nothing;
  return html`<div class="heard" role="group" aria-label=${t('heard')} part="heard" lang=${now.language}>
    <p class="hint">${t('heardHint')}</p>
    <ul>${now.heard.map((one) => html`<li><button type="button" class="known" aria-label=${t('changeFact', { fact: one.words })} aria-expanded=${changing?.heard.fact === one.fact ? 'true' : 'false'} data-fact=${one.fact} @click=${(event: Event) => act.change(one, event)}>${one.words}</button></li>`)}</ul>
  </div>`;
}
