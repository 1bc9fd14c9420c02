import { html, nothing, type TemplateResult } from 'lit';
import { dayField, longField, problemSummary } from '../shared/form/fields';
import type { DueItem } from './due';
import { dayHelp } from './form-view';
import { doneBy, markOf, startOf, type MarkProblem } from './mark';
import type { Case } from './service-calendar.model';
import type { View } from './view';

/** From a dated duty: it is done after all, or it is not done after all. */
export function markButton({ t, act, model, desk }: View, item: DueItem, { book }: Case): TemplateResult | typeof nothing {
  const { row, title, key } = item;
  const name = doneBy(row, book);
  const hidden = html`<span class="visually-hidden">${title}</span>`;
  if (row.state === 'done') {
    const mark = markOf(row, name, model.setting);
    return mark ? html`<button type="button" class="button plain" @click=${() => act.remove(mark)}>${t('act.notDone')}${hidden}</button>` : nothing;
  }
  if (name === null || desk.mark?.key === key) return nothing;
  if (name === 'serviceCompleted') return html`<button type="button" class="button" @click=${act.record}>${t('act.record')}${hidden}</button>`;
  return html`<button type="button" class="button mark-done" @click=${() => act.mark(item, name)}>${t('act.done')}${hidden}</button>`;
}

/** On which day it was done. */
export function markForm(view: View, item: DueItem): TemplateResult | typeof nothing {
  const { t, words, act, desk, model, journal } = view;
  const { mark } = desk;
  if (mark?.key !== item.key) return nothing;
  const { typed, problems } = mark;
  const start = startOf(item.row, model.setting);
  const wordsOf = ({ field, code, typed: text }: MarkProblem): string => {
    if (field === 'note' || code === 'too-long') return t('problem.note.too-long', { length: text });
    if (code === 'empty' || code === 'not-a-day') return t(`problem.mark.${code}`, { typed: text });
    return t(`problem.mark.${code}`, { day: words.day(text), start: start === null ? '' : words.day(start) });
  };
  const lines = problems.map((problem) => ({ path: `mark-${problem.field}`, text: wordsOf(problem) }));
  const errorOf = (field: string): string | undefined => lines.find((one) => one.path === field)?.text;
  const type = (change: Partial<typeof typed>): void => {
    // What was typed since the page was last drawn counts too.
    if (desk.mark) desk.mark = { ...desk.mark, typed: { ...desk.mark.typed, ...change } };
  };
  return html`<form class="done-form form controls" part="mark" novalidate @submit=${act.saveMark}>
    <h4 tabindex="-1" data-focus="mark">${t('mark.title', { title: item.title })}</h4>
    ${problemSummary(lines, t('problem.title', { count: lines.length }))}
    ${dayField({ path: 'mark-date', label: t('mark.date'), hint: dayHelp(view, t('mark.help', { event: t(`event.${mark.name}`) }), typed.date), error: errorOf('mark-date') }, typed.date, (date) => type({ date }))}
    ${longField({ path: 'mark-note', label: t('form.note'), error: errorOf('mark-note') }, typed.note, (note) => type({ note }), 2)}
    <p role="status">${journal.pending ? t('log.pending') : nothing}</p>
    <div class="buttons">
      <button type="submit" class="button primary">${t('form.save')}</button>
      <button type="button" class="button" @click=${act.cancelMark}>${t('form.cancel')}</button>
    </div>
  </form>`;
}
