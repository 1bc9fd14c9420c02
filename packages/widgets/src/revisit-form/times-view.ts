import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import type { RulesView } from './view';
import { valueOf } from './body';
import { labelOf } from './labels';

/** By when, and by when it is filed; or why nobody can say so. */
export function timesView(view: RulesView): TemplateResult {
  const { t, words, case: own, desk, known } = view;
  const { order, times } = own;
  if (order.is === 'none') return plain(icon('info'), t('times.noRule'), t('times.noRuleText'), 'none');
  if (order.is === 'unknown') return plain(icon('question'), t('times.unknown'), t('times.unknownText', { facts: order.facts.map((fact) => words.label(fact)).join(t('and')) }), 'unknown');
  const { book, texts } = order;
  const source = html`<p class="where">${[texts.shortTitle, words.status(book.rulebook.status), words.checkedOn(book.rulebook.checkedOn)].join(' · ')}</p>`;
  if (!times?.revisit) return html`<section class="card answer" part="answer">${source}<h3 class="more" tabindex="-1" data-focus="card">${t('times.ask')}</h3><p>${t('times.askText')}</p>${borrowed(view)}</section>`;
  const { revisit, archive } = times;
  const item = valueOf(desk.body, known, 'item');
  const isDone = revisit.state === 'done';
  const span = revisit.row.within !== null && revisit.row.unit !== 'date' ? words.span(revisit.row.within, revisit.row.unit) : '';
  const state = revisit.stateWords;
  return html`<section class="card answer ${revisit.state === 'overdue' ? 'late' : ''}" part="answer">${source}
    <h3 class="figure" tabindex="-1" data-focus="card">${isDone ? t('times.done') : t('times.figure', { day: words.monthDay(revisit.day) })}</h3>
    <p>${item && span && !isDone ? t('times.sentence', { item, span, state }) : t('times.sentencePlain', { state })}${provisional(view, revisit.row.provisional)}</p>
    <p class="row-details">${revisit.who}</p>
    ${notes(revisit.notes)}
    ${citation(view, book, revisit.row.clauses)}
    ${archive ? html`<div class="row"><p>${icon('info')} ${t('times.archive', { day: words.day(archive.day) })}${provisional(view, archive.row.provisional)} · ${archive.stateWords}</p>
      ${own.confirmation?.must ? html`<p>${t('times.both')}</p>` : nothing}${notes(archive.notes)}${citation(view, book, archive.row.clauses)}</div>`
    : html`<p class="row hint">${t('times.noArchive')}</p>`}
    ${borrowed(view)}
  </section>`;
}
const notes = (lines: readonly string[]): TemplateResult | typeof nothing => (lines.length ? html`<ul class="hint">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing);
const provisional = ({ t }: RulesView, is: boolean): TemplateResult | typeof nothing => (is ? html` <strong class="provisional">${t('times.provisional')}</strong>` : nothing);
const plain = (sign: TemplateResult, title: string, text: string, part: string): TemplateResult =>
  html`<section class="card none" part="answer" data-order=${part}><h3 tabindex="-1" data-focus="card">${sign} ${title}</h3><p>${text}</p></section>`;

/** Where the text says what to record and prescribes no table, ours is not passed off as its own. */
function borrowed({ t, case: { form } }: RulesView): TemplateResult | typeof nothing {
  if (form.isTable || !form.clauses.size) return nothing;
  // The texts say by which ways to revisit, not that the way be recorded.
  const fields = [...form.clauses.keys()].filter((path) => path !== 'way').map((path) => labelOf(t, path as 'overall', form)).join(t('and'));
  return html`<p class="notice">${icon('info')}<span>${t('times.borrowed', { fields })}</span></p>`;
}
