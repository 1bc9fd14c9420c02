import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../icons';
import { onDay } from '../fields/day-input';
import { shownDay } from '../fields/shown-day';

/** What every field has. Its control's id is `field-` and its path in the record, so that a problem leads to it. */
export interface FieldLook {
  readonly path: string;
  readonly label: string;
  /** Stands behind the label of a field that may stay empty. */
  readonly optional?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}
export interface Choice {
  readonly value: string;
  readonly label: string;
}
export interface ShownProblem {
  readonly path: string;
  readonly text: string;
}
type Typed = (value: string) => void;

export const idOf = (path: string): string => `field-${path}`;
export const describedBy = ({ path, hint, error }: Pick<FieldLook, 'path' | 'hint' | 'error'>): string | typeof nothing =>
  [hint ? `${idOf(path)}-help` : '', error ? `${idOf(path)}-error` : ''].filter(Boolean).join(' ') || nothing;
/** Hint and error of a field, with the ids that `describedBy` names. */
export const hints = ({ path, hint, error }: Pick<FieldLook, 'path' | 'hint' | 'error'>): TemplateResult => html`${hint ? html`<p class="hint" id=${`${idOf(path)}-help`}>${hint}</p>` : nothing}
  ${error ? html`<p class="error" id=${`${idOf(path)}-error`}>${icon('error')}<span>${error}</span></p>` : nothing}`;
const labelOf = ({ label, optional }: FieldLook): TemplateResult => html`${label}${optional ? html`<span class="optional">${optional}</span>` : nothing}`;

/** A labelled place for one control of the widget's own. */
export const fieldOf = (look: FieldLook, control: TemplateResult): TemplateResult =>
  html`<div class="field"><label for=${idOf(look.path)}>${labelOf(look)}</label>${hints(look)}${control}</div>`;
/** A labelled group of controls, e.g. check boxes. The first one takes the id `idOf(path)`. */
export const groupOf = (look: FieldLook, controls: unknown): TemplateResult =>
  html`<fieldset class="field" aria-describedby=${describedBy(look)}><legend>${labelOf(look)}</legend>${hints(look)}${controls}</fieldset>`;

const typed = (to: Typed) => (event: Event): void => to((event.target as HTMLInputElement).value);

export interface TextMore {
  readonly type?: 'text' | 'tel';
  readonly autocomplete?: 'off' | 'name' | 'tel' | 'organization';
  readonly inputmode?: 'decimal' | 'numeric' | 'tel';
}
export const textField = (look: FieldLook, value: string, to: Typed, { type = 'text', autocomplete = 'off', inputmode }: TextMore = {}): TemplateResult =>
  fieldOf(look, html`<input class="input" id=${idOf(look.path)} type=${type} inputmode=${inputmode ?? nothing} autocomplete=${autocomplete} ?disabled=${look.disabled}
    aria-describedby=${describedBy(look)} aria-invalid=${look.error ? 'true' : 'false'} .value=${live(value)} @input=${typed(to)}>`);

export const longField = (look: FieldLook, value: string, to: Typed, rows = 3): TemplateResult =>
  fieldOf(look, html`<textarea class="input" id=${idOf(look.path)} rows=${rows} ?disabled=${look.disabled}
    aria-describedby=${describedBy(look)} aria-invalid=${look.error ? 'true' : 'false'} .value=${live(value)} @input=${typed(to)}></textarea>`);

/** `value` is what was typed; browsers with a day picker give `YYYY-MM-DD`, others any text: read it with `readDay`. */
export const dayField = (look: FieldLook, value: string, to: Typed): TemplateResult =>
  fieldOf(look, html`<input class="input" id=${idOf(look.path)} type="date" ?disabled=${look.disabled}
    aria-describedby=${describedBy(look)} aria-invalid=${look.error ? 'true' : 'false'} .value=${shownDay(value)} @input=${onDay(value, to)} @blur=${onDay(value, to)} @keydown=${onDay(value, to)}>`);

/** One of several; none is chosen until somebody does. */
export const choiceField = (look: FieldLook, choices: readonly Choice[], value: string | undefined, to: Typed): TemplateResult =>
  groupOf(look, html`<div class="choices">${choices.map((choice, i) => html`<label class="choice ${choice.value === value ? 'checked' : ''}">
    <input type="radio" name=${look.path} id=${i ? `${idOf(look.path)}-${i}` : idOf(look.path)} .value=${choice.value} ?disabled=${look.disabled}
      .checked=${live(choice.value === value)} @change=${() => to(choice.value)}><span>${choice.label}</span></label>`)}</div>`);

/** Not to know is an answer; not to have answered is none (`undefined`). */
export const knownField = (look: FieldLook, t: (key: 'field.yes' | 'field.no' | 'field.unknown') => string, value: 'yes' | 'no' | 'unknown' | undefined, to: (value: 'yes' | 'no' | 'unknown') => void): TemplateResult =>
  choiceField(look, (['yes', 'no', 'unknown'] as const).map((one) => ({ value: one, label: t(`field.${one}`) })), value, to as Typed);

/** Leads to the field of this path: to the field itself, or to the nearest one around it (`visitor` for `visitor.name`). */
export function focusField(root: ParentNode, path: string): boolean {
  for (let at = path; at !== ''; at = at.replace(/(^|\.|\[)[^.[]*$/, '')) {
    const control = root.querySelector<HTMLElement>(`[id="${idOf(at)}"]`);
    if (!control) continue;
    control.focus();
    return true;
  }
  return false;
}
const go = (event: Event): void => {
  const link = event.currentTarget as HTMLElement;
  focusField(link.getRootNode() as ShadowRoot, link.dataset.target!);
};
/**
 * What is wrong, with the way to each field. It takes the focus (`data-focus="problems"`) when a form is refused. A warning says what may be
 * right all the same, with a button to say so as `more`. `go`: for a form that must first show where the field stands.
 */
export function problemSummary(problems: readonly ShownProblem[], title: string, { isWarning = false, more = nothing as unknown, go: lead = go } = {}): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<div class="problems ${isWarning ? 'warning' : ''}" role="alert" tabindex="-1" data-focus="problems">
    <p class="problems-title">${icon(isWarning ? 'info' : 'error')}${title}</p>
    <ul>${problems.map(({ path, text }) => html`<li><button type="button" class="button plain" data-target=${path} @click=${lead}>${text}</button></li>`)}</ul>
    ${more}
  </div>`;
}
