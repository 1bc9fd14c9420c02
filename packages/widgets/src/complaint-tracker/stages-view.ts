import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import type { Stage } from './clock';
import { enteredLate, enteredWords } from './entered';
import type { Model } from './model';
import type { View } from './view';

const signs = { done: 'check', overdue: 'error', 'due-soon': 'info', upcoming: 'info', unsure: 'question' } as const;

/** Every stage that the rules date, with how its day was counted. */
export function stagesView(view: View, { clock, rules, phase }: Model): TemplateResult | typeof nothing {
  const { t, words } = view;
  // A withdrawn complaint binds nobody any more.
  if (!rules || !clock?.stages.length || phase === 'withdrawn') return nothing;
  const row = (stage: Stage) => html`<li class="row stage ${stage.entered ? 'unsure' : stage.state}" part="stage">
    <p class="row-head"><span class="chip force ${stage.row.force}">${words.force(stage.row.force)}</span> <strong>${stage.title}</strong>
      ${stage.entered ? html`<span class="chip state overdue">${icon('error')}${stage.row.within === 0 ? t('entered.notAtOnce') : enteredLate(view, stage.entered)}</span>` : html`<span class="chip state ${stage.state}">${icon(signs[stage.state])}${stage.stateWords}</span>`}</p>
    ${stage.entered ? html`<p class="provisional">${icon('question')} ${enteredWords(view, stage.entered)}</p>` : nothing}
    <p class="row-details"><time datetime=${stage.day}>${stage.by}</time>${stage.row.provisional ? html` <strong class="provisional">${t('provisional')}</strong>` : nothing} · ${stage.who}</p>
    ${stage.text ? html`<p>${stage.text}</p>` : nothing}
    <ul class="notes">${stage.notes.map((note) => html`<li>${note}</li>`)}</ul>
    <div class="row-foot">${citation(view, rules.book, [...stage.row.clauses, ...(stage.row.extension?.clauses ?? [])])}</div>
  </li>`;
  return html`<section class="group stages" part="stages"><h3>${t('clock.stages')}</h3><ul class="rows">${clock.stages.map(row)}</ul></section>`;
}
