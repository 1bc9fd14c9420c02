import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { dayField, problemSummary } from '../shared/form/fields';
import { icon } from '../shared/icons';
import type { AnchorState } from './desk';
import { anchors, type Anchor, type Undated } from './undated';
import type { View } from './view';

/** What has no date because a day of the policy is not known: said, and asked for when the reader wants to tell it. */
export function undatedView(view: View): TemplateResult | typeof nothing {
  const { t, words, model, desk, printing, act } = view;
  const groups = anchors.map((event) => ({ event, items: model.undated.filter((one) => one.event === event) })).filter(({ items }) => items.length);
  if (!groups.length) return nothing;
  return html`${groups.map(({ event, items }) => desk.anchor?.event === event && !printing
    ? anchorForm(view, desk.anchor, items)
    : html`<section class="group undated" part="undated">
      <p class="notice">${icon('question')}<span>${sentence(view, event, items)}</span></p>
      ${printing ? nothing : html`<div class="buttons controls"><button type="button" class="button" data-anchor=${event} @click=${() => act.openAnchor(event)}>${t('undated.tell', { day: words.label(event) })}</button></div>`}
    </section>`)}`;
}
const sentence = ({ t, words }: View, event: Anchor, items: readonly Undated[]): string =>
  t('undated.text', { titles: items.map(({ title }) => title).join(t('and')), day: words.label(event) });

function anchorForm(view: View, { event, typed, problem }: AnchorState, items: readonly Undated[]): TemplateResult {
  const { t, words, desk, act, journal, model } = view;
  const isWarning = problem?.code === 'early';
  const start = model.setting.facts.policyStart;
  const wrong = problem ? t(`problem.anchor.${problem.code}`, { typed: problem.typed, label: words.label(event), day: problem.code === 'future' || isWarning ? words.day(problem.typed) : '', start: typeof start === 'string' ? words.day(start) : '' }) : '';
  const type = (text: string): void => {
    if (desk.anchor) desk.anchor = { ...desk.anchor, typed: text };
  };
  const lines = wrong ? [{ path: 'anchor', text: wrong }] : [];
  return html`<form class="card start undated controls" part="undated" novalidate @submit=${act.saveAnchor}>
    <h3 tabindex="-1" data-focus="anchor">${words.label(event)}</h3>
    <p>${sentence(view, event, items)}</p>
    ${problemSummary(lines, t('problem.title', { count: lines.length }), { isWarning, more: isWarning ? html`<button type="button" class="button" @click=${act.saveAnchorAnyway}>${t('form.anyway')}</button>` : nothing })}
    ${dayField({ path: 'anchor', label: words.question(event), hint: words.help(event), error: wrong || undefined }, typed, type)}
    ${items.map(({ book, clauses }) => citation(view, book, clauses))}
    <p role="status">${journal.pending ? t('log.pending') : nothing}</p>
    <div class="buttons">
      <button type="submit" class="button primary">${t('empty.startSave')}</button>
      <button type="button" class="button" @click=${act.closeAnchor}>${t('undated.unknown')}</button>
    </div>
  </form>`;
}
