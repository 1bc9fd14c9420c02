import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shared/icons';
import type { FormState } from './desk';
import type { RecordField, RecordProblem, StartProblem } from './record';
import type { View } from './view';

const idOf = (field: string): string => `field-${field}`;
const goTo = (event: Event): void => {
  const { target } = (event.currentTarget as HTMLElement).dataset;
  ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).getElementById(target!)?.focus();
};

function problemWords({ t, words, model }: View, { field, code, typed }: RecordProblem): string {
  const start = model.setting.facts.policyStart;
  const values = { typed, day: code === 'empty' || code === 'not-a-day' ? typed : words.day(typed), start: typeof start === 'string' ? words.day(start) : '' };
  if (field === 'date') return code === 'too-long' ? '' : t(`problem.date.${code}`, values);
  if (field === 'services' || field === 'mode') return t(`problem.${field}.empty`);
  return t(`problem.${field}.too-long`);
}
export function problemList({ t }: View, lines: readonly { readonly field: string; readonly text: string }[], isWarning: boolean, anyway: unknown = nothing): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<div class="problems ${isWarning ? 'warning' : ''}" role="alert" tabindex="-1" data-focus="problems">
    <h4>${icon(isWarning ? 'info' : 'error')}${t('problem.title', { count: lines.length })}</h4>
    <ul>${lines.map(({ field, text }) => html`<li><button type="button" class="button plain" data-target=${idOf(field)} @click=${goTo}>${text}</button></li>`)}</ul>
    ${anyway}
  </div>`;
}

/** A service that was received: what was typed stays until it is saved or given up. */
export function recordForm(view: View, form: FormState, isPending: boolean): TemplateResult {
  const { t, act, model, desk } = view;
  const { typed, problems, before } = form;
  const lines = problems.map((problem) => ({ field: problem.field, text: problemWords(view, problem) }));
  const isWarning = problems.length > 0 && problems.every((problem) => problem.isWarning);
  const anyway = isWarning ? html`<button type="button" class="button" @click=${act.saveAnyway}>${t('form.anyway')}</button>` : nothing;
  const errorOf = (field: RecordField) => lines.find((line) => line.field === field)?.text;
  const type = (change: Parameters<typeof desk.type>[0]): void => {
    desk.type(change);
    act.update();
  };
  return html`<form class="card form controls" part="form" novalidate @submit=${act.save}>
    <h3 tabindex="-1" data-focus="form">${t(before ? 'form.editTitle' : 'form.title')}</h3>
    ${problemList(view, lines, isWarning, anyway)}
    ${line('date', t('form.date'), t('form.dateHelp'), errorOf('date'), (described, wrong) => html`<input class="input" id=${idOf('date')} type="date" aria-describedby=${described} aria-invalid=${wrong}
      .value=${live(typed.date)} @input=${(event: Event) => type({ date: (event.target as HTMLInputElement).value })}>`)}
    ${group('services', t('form.services'), t('form.servicesHelp'), errorOf('services'), model.options.map(({ key, label }, i) => {
      const isChosen = typed.services.includes(key);
      const toggle = () => type({ services: isChosen ? typed.services.filter((one) => one !== key) : [...typed.services, key] });
      return html`<label class="choice ${isChosen ? 'checked' : ''}"><input type="checkbox" id=${i ? nothing : idOf('services')} .checked=${live(isChosen)} @change=${toggle}><span>${label}</span></label>`;
    }))}
    ${group('mode', t('form.mode'), t('form.modeHelp'), errorOf('mode'), (['offline', 'online'] as const).map((mode, i) => {
      const isChosen = typed.mode === mode;
      return html`<label class="choice ${isChosen ? 'checked' : ''}"><input type="radio" name="mode" id=${i ? nothing : idOf('mode')} .checked=${live(isChosen)} @change=${() => type({ mode })}><span>${t(`mode.${mode}`)}</span></label>`;
    }))}
    ${line('by', t('form.by'), t('form.byHelp'), errorOf('by'), (described, wrong) => html`<input class="input" id=${idOf('by')} type="text" autocomplete="off" aria-describedby=${described} aria-invalid=${wrong}
      .value=${live(typed.by)} @input=${(event: Event) => type({ by: (event.target as HTMLInputElement).value })}>`)}
    ${line('note', t('form.note'), '', errorOf('note'), (described, wrong) => html`<textarea class="input" id=${idOf('note')} rows="3" aria-describedby=${described} aria-invalid=${wrong}
      .value=${live(typed.note)} @input=${(event: Event) => type({ note: (event.target as HTMLTextAreaElement).value })}></textarea>`)}
    <p role="status">${isPending ? t('log.pending') : nothing}</p>
    <div class="buttons">
      <button type="submit" class="button primary">${t(before ? 'form.saveEdit' : 'form.save')}</button>
      <button type="button" class="button" @click=${act.cancel}>${t('form.cancel')}</button>
    </div>
  </form>`;
}

function hints(field: string, help: string, error: string | undefined): TemplateResult {
  return html`${help ? html`<p class="hint" id=${`${idOf(field)}-help`}>${help}</p>` : nothing}
    ${error ? html`<p class="error" id=${`${idOf(field)}-error`}>${icon('error')}<span>${error}</span></p>` : nothing}`;
}
const describedBy = (field: string, help: string, error: string | undefined): string | typeof nothing =>
  [help ? `${idOf(field)}-help` : '', error ? `${idOf(field)}-error` : ''].filter(Boolean).join(' ') || nothing;
type Control = (described: string | typeof nothing, wrong: 'true' | 'false') => TemplateResult;

export function line(field: string, label: string, help: string, error: string | undefined, control: Control): TemplateResult {
  return html`<div class="field"><label for=${idOf(field)}>${label}</label>${hints(field, help, error)}${control(describedBy(field, help, error), error ? 'true' : 'false')}</div>`;
}
function group(field: string, label: string, help: string, error: string | undefined, choices: readonly TemplateResult[]): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${describedBy(field, help, error)}><legend>${label}</legend>${hints(field, help, error)}<div class="choices">${choices}</div></fieldset>`;
}

/** Nothing can be dated before the start of the policy is known. */
export function startForm(view: View): TemplateResult {
  const { t, words, desk, act } = view;
  const { typed, problems } = desk.start;
  const wordsOf = ({ field, code, typed: text }: StartProblem): string =>
    field === 'start' ? t(code === 'empty' ? 'problem.start.empty' : 'problem.start.not-a-day', { typed: text }) : t(code === 'before-start' ? 'problem.end.before-start' : 'problem.end.not-a-day', { typed: text });
  const lines = problems.map((problem) => ({ field: problem.field, text: wordsOf(problem) }));
  const errorOf = (field: string) => lines.find((one) => one.field === field)?.text;
  const type = (field: 'start' | 'end') => (event: Event) => {
    desk.start = { ...desk.start, typed: { ...desk.start.typed, [field]: (event.target as HTMLInputElement).value } };
  };
  const input = (field: 'start' | 'end'): Control => (described, wrong) =>
    html`<input class="input" id=${idOf(field)} type="date" aria-describedby=${described} aria-invalid=${wrong} .value=${live(typed[field])} @input=${type(field)}>`;
  return html`<form class="card start controls" part="start" novalidate @submit=${act.saveStart}>
    <h3 tabindex="-1" data-focus="card">${t('empty.start')}</h3>
    <p>${t('empty.startText')}</p>
    ${problemList(view, lines, false)}
    ${line('start', words.label('policyStart'), words.help('policyStart'), errorOf('start'), input('start'))}
    ${line('end', t('empty.startEnd'), words.help('policyEnd'), errorOf('end'), input('end'))}
    <button type="submit" class="button primary">${t('empty.startSave')}</button>
  </form>`;
}
