import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceField, dayField, groupOf, idOf, longField, problemSummary, textField, type FieldLook } from '../shared/form/fields';
import type { FormState } from './desk';
import type { RecordField, RecordProblem, StartProblem } from './record';
import type { View } from './view';

function problemWords({ t, words, model }: View, { field, code, typed }: RecordProblem): string {
  if (code === 'refused' || code === 'unkept') return t(`problem.${code}`, { reason: typed });
  if (field === 'date' && code !== 'too-long') {
    const start = model.setting.facts.policyStart;
    const values = { typed, day: code === 'empty' || code === 'not-a-day' ? typed : words.day(typed), start: typeof start === 'string' ? words.day(start) : '' };
    return t(`problem.date.${code}`, values);
  }
  if (field === 'services' || field === 'mode') return t(`problem.${field}.empty`);
  if (field === 'firm') return t(code === 'empty' ? 'problem.firm.empty' : 'problem.firm.too-long', { length: typed });
  return t(field === 'note' ? 'problem.note.too-long' : 'problem.by.too-long', { length: typed });
}

/** A day that nobody has typed is told as such. */
export const dayHelp = ({ t, today }: View, help: string, day: string | false): string => (day === today ? t('form.today', { help }) : help);

/** A service that was received: what was typed stays until it is recorded or given up. */
export function recordForm(view: View, form: FormState, isPending: boolean): TemplateResult {
  const { t, formT, act, model, recorder } = view;
  const { typed, changes } = recorder.body;
  const { problems } = form;
  const lines = problems.map((problem) => ({ path: problem.field, text: problemWords(view, problem) }));
  const isWarning = problems.length > 0 && problems.every((problem) => problem.isWarning);
  const anyway = isWarning ? html`<button type="button" class="button" @click=${act.saveAnyway}>${t('form.anyway')}</button>` : nothing;
  const disabled = recorder.draft.isWatching;
  const look = (path: RecordField, label: string, hint = ''): FieldLook => ({ path, label, hint, disabled, error: lines.find((line) => line.path === path)?.text });
  return html`<section class="card form controls" part="form">
    <h3 tabindex="-1" data-focus="form">${t(changes === null ? 'form.title' : 'form.editTitle')}</h3>
    ${recorder.bar.view(formT)}
    <form novalidate @submit=${act.save}>
      ${problemSummary(lines, t('problem.title', { count: lines.length }), { isWarning, more: anyway })}
      ${recorder.needsFirm ? textField(look('firm', t('form.firm')), typed.firm, (firm) => recorder.type({ firm }), { autocomplete: 'organization' }) : nothing}
      ${dayField(look('date', t('form.date'), dayHelp(view, t('form.dateHelp'), changes === null && typed.date)), typed.date, (date) => recorder.type({ date }))}
      ${groupOf(look('services', t('form.services'), t('form.servicesHelp')), html`<div class="choices">${model.options.map(({ key, label }, i) => {
        const isChosen = typed.services.includes(key);
        const toggle = (): void => {
          const { services } = recorder.body.typed;
          recorder.type({ services: services.includes(key) ? services.filter((one) => one !== key) : [...services, key] });
        };
        return html`<label class="choice ${isChosen ? 'checked' : ''}"><input type="checkbox" id=${i ? nothing : idOf('services')} ?disabled=${disabled} .checked=${live(isChosen)} @change=${toggle}><span>${label}</span></label>`;
      })}</div>`)}
      ${choiceField(look('mode', t('form.mode'), t('form.modeHelp')), (['offline', 'online'] as const).map((value) => ({ value, label: t(`mode.${value}`) })), typed.mode, (mode) => recorder.type({ mode }))}
      ${textField(look('by', t('form.by'), t('form.byHelp')), typed.by, (by) => recorder.type({ by }))}
      ${longField(look('note', t('form.note')), typed.note, (note) => recorder.type({ note }))}
      ${recorder.photoField.view(formT, { path: 'photos', label: t('form.photos'), disabled }, () => recorder.body.photos, (photos) => recorder.photos(photos))}
      <p role="status">${isPending ? t('log.pending') : nothing}</p>
      <div class="buttons">
        <button type="submit" class="button primary" ?disabled=${disabled || recorder.draft.state.busy}>${t(changes === null ? 'form.save' : 'form.saveEdit')}</button>
        <button type="button" class="button" @click=${act.cancel}>${t('form.cancel')}</button>
      </div>
    </form>
  </section>`;
}

/** Nothing can be dated before the start of the policy is known. */
export function startForm(view: View): TemplateResult {
  const { t, words, desk, act } = view;
  const { typed, problems } = desk.start;
  const wordsOf = ({ field, code, typed: text }: StartProblem): string =>
    field === 'start' ? t(code === 'empty' ? 'problem.start.empty' : 'problem.start.not-a-day', { typed: text }) : t(code === 'before-start' ? 'problem.end.before-start' : 'problem.end.not-a-day', { typed: text });
  const lines = problems.map((problem) => ({ path: problem.field, text: wordsOf(problem) }));
  const look = (path: 'start' | 'end', label: string, hint: string): FieldLook => ({ path, label, hint, error: lines.find((one) => one.path === path)?.text });
  const type = (field: 'start' | 'end') => (text: string): void => {
    desk.start = { ...desk.start, typed: { ...desk.start.typed, [field]: text } };
  };
  return html`<form class="card start controls" part="start" novalidate @submit=${act.saveStart}>
    <h3 tabindex="-1" data-focus="card">${t('empty.start')}</h3>
    <p>${t('empty.startText')}</p>
    ${problemSummary(lines, t('problem.title', { count: lines.length }))}
    ${dayField(look('start', words.label('policyStart'), words.help('policyStart')), typed.start, type('start'))}
    ${dayField(look('end', t('empty.startEnd'), words.help('policyEnd')), typed.end, type('end'))}
    <button type="submit" class="button primary">${t('empty.startSave')}</button>
  </form>`;
}
