import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, dayField, idOf, longField, problemSummary, textField, type FieldLook } from '../shared/form/fields';
import { criteriaView } from './criteria-view';
import { labelOf } from './problem-words';
import type { Editing, Field, TypedHazard, TypedRisk } from './typed';
import type { TypedStep } from './loop';
import type { View } from './view';

const pagesOf: Readonly<Record<Editing['kind'], readonly (readonly string[])[]>> = {
  hazard: [['problem', 'photos', 'found'], ['type', 'typeText', 'basis', 'advice'], ['level', 'due', 'name', 'phone']],
  risk: [['risk', 'photos', 'type'], ['basis', 'measures', 'level']],
  step: [['date', 'due', 'passed', 'written'], ['by', 'note', 'photos']],
};

/** The form for a hazard, a risk or a step. In elder mode one part of it stands on the screen at a time. */
export function editView(view: View): TemplateResult {
  const { t, ui, clerk, mode, isReadOnly } = view;
  const editing = view.body.editing!;
  const pages = pagesOf[editing.kind];
  const isPaged = mode === 'elder';
  // A problem brings its part of the form onto the screen.
  const wrong = ui.problems[0] && ui.focus === 'problems' ? pages.findIndex((fields) => fields.includes(ui.problems[0]!.path)) : -1;
  if (wrong >= 0) ui.page = wrong;
  const page = isPaged ? pages[Math.min(ui.page, pages.length - 1)]! : null;
  const isLast = !isPaged || ui.page >= pages.length - 1;
  const at = (field: string): boolean => page === null || page.includes(field);
  const title = editing.kind === 'step' ? t(`step.${editing.typed.step}`) : editing.isNew ? t(editing.kind === 'risk' ? 'act.addRisk' : 'act.add') : t('act.edit');
  const hazard = editing.kind === 'step' ? clerk.records.hazard(editing.id) : null;
  return html`<form class="card form" part="form" novalidate aria-labelledby="form-title" @submit=${(event: Event) => (isLast ? clerk.save(event) : (event.preventDefault(), clerk.nextPage(page!)))}>
    <h3 id="form-title" tabindex="-1" data-focus="title">${title}</h3>
    ${isPaged ? html`<p class="where">${t('act.page', { page: Math.min(ui.page, pages.length - 1) + 1, pages: pages.length })}</p>` : nothing}
    ${hazard ? html`<p class="words about">${hazard.problem}</p>` : nothing}
    ${problemSummary(ui.problems, t('field.problems', { count: ui.problems.length }))}
    ${editing.kind === 'hazard' ? hazardFields(view, editing, editing.typed, at) : editing.kind === 'risk' ? riskFields(view, editing, editing.typed, at) : stepFields(view, editing, editing.typed, at)}
    <div class="buttons controls">
      ${isPaged && ui.page > 0 ? html`<button type="button" class="button" @click=${() => clerk.turnPage(-1)}>${t('act.previous')}</button>` : nothing}
      <button type="submit" class="button primary" ?disabled=${isReadOnly}>${t(isLast ? (editing.kind === 'step' ? 'act.saveStep' : 'act.save') : 'act.next')}</button>
      <button type="button" class="button" data-act="cancel" @click=${() => clerk.cancel()}>${t('act.cancel')}</button>
      ${editing.kind === 'risk' && !editing.isNew ? html`<button type="button" class="button" data-act="remove" ?disabled=${isReadOnly} @click=${() => clerk.remove(editing.id)}>${t('act.remove')}</button>` : nothing}
    </div>
  </form>`;
}

type At = (field: string) => boolean;
function look({ t, ui, isReadOnly }: View, editing: Editing, field: Field | 'photos', isOptional: boolean, hint = ''): FieldLook {
  return { path: field, label: labelOf(field, editing, t), ...(isOptional ? { optional: t('field.optional') } : {}), ...(hint ? { hint } : {}), error: ui.problems.find(({ path }) => path === field)?.text, disabled: isReadOnly };
}
const typer = <T extends object>({ clerk }: View) => <K extends keyof T & string>(key: K) => (value: unknown): void => clerk.type({ [key]: value });

function hazardFields(view: View, editing: Editing, typed: TypedHazard, at: At): TemplateResult {
  const { t, clerk } = view;
  const to = typer<TypedHazard>(view);
  const before = clerk.records.hazard(editing.id);
  const isAgreed = before?.history.some(({ step }) => step === 'agreed') ?? false;
  const choices = <V extends string>(values: readonly V[], words: (value: V) => string) => values.map((value) => ({ value, label: words(value) }));
  return html`
    ${at('problem') ? longField(look(view, editing, 'problem', false, t('help.problem')), typed.problem, to('problem')) : nothing}
    ${at('photos') ? photoFields(view, editing) : nothing}
    ${at('found') ? dayField(look(view, editing, 'found', false, editing.isNew && typed.found === view.today ? t('help.today') : ''), typed.found, to('found')) : nothing}
    ${at('type') ? choiceField(look(view, editing, 'type', true), choices(['things', 'people', 'management', 'other'] as const, (value) => t(`type.${value}`)), typed.type || undefined, to('type')) : nothing}
    ${at('typeText') && typed.type === 'other' ? textField(look(view, editing, 'typeText', true), typed.typeText, to('typeText')) : nothing}
    ${at('basis') ? html`${longField(look(view, editing, 'basis', true, t('help.basis')), typed.basis, to('basis'), 2)}${criteriaView(view)}` : nothing}
    ${at('advice') ? longField(look(view, editing, 'advice', true), typed.advice, to('advice')) : nothing}
    ${at('level') ? choiceField(look(view, editing, 'level', true, t('help.level')), choices(['general', 'major'] as const, (value) => t(`level.${value}`)), typed.level || undefined, to('level')) : nothing}
    ${at('due') ? dayField({ ...look(view, editing, 'due', true, t(isAgreed ? 'help.agreedDue' : 'help.due')), disabled: isAgreed || view.isReadOnly }, typed.due, to('due')) : nothing}
    ${at('name') ? textField(look(view, editing, 'name', true), typed.name, to('name')) : nothing}
    ${at('phone') ? textField(look(view, editing, 'phone', true), typed.phone, to('phone'), { type: 'tel', autocomplete: 'off' }) : nothing}`;
}
function riskFields(view: View, editing: Editing, typed: TypedRisk, at: At): TemplateResult {
  const { t } = view;
  const to = typer<TypedRisk>(view);
  return html`
    ${at('risk') ? longField(look(view, editing, 'risk', false), typed.risk, to('risk'), 2) : nothing}
    ${at('photos') ? photoFields(view, editing) : nothing}
    ${at('type') ? textField(look(view, editing, 'type', true), typed.type, to('type')) : nothing}
    ${at('basis') ? longField(look(view, editing, 'basis', true), typed.basis, to('basis'), 2) : nothing}
    ${at('measures') ? longField(look(view, editing, 'measures', true), typed.measures, to('measures')) : nothing}
    ${at('level') ? choiceField(look(view, editing, 'level', true, t('help.level')), (['major', 'larger', 'general', 'low'] as const).map((value) => ({ value, label: t(`riskLevel.${value}`) })), typed.level || undefined, to('level')) : nothing}`;
}
function stepFields(view: View, editing: Editing, typed: TypedStep, at: At): TemplateResult {
  const { t } = view;
  const to = typer<TypedStep>(view);
  const { step } = typed;
  return html`
    ${at('date') ? dayField(look(view, editing, 'date', false, typed.date === view.today ? t('help.today') : ''), typed.date, to('date')) : nothing}
    ${at('due') && step === 'agreed' ? dayField(look(view, editing, 'due', false, t('help.due')), typed.due, to('due')) : nothing}
    ${at('passed') && step === 'rechecked' ? choiceField(look(view, editing, 'passed', false), (['yes', 'no'] as const).map((value) => ({ value, label: t(`passed.${value}`) })), typed.passed || undefined, to('passed')) : nothing}
    ${at('written') && step === 'told' ? html`<label class="choice ${typed.written ? 'checked' : ''}"><input type="checkbox" id=${idOf('written')} .checked=${typed.written} ?disabled=${view.isReadOnly} @change=${(event: Event) => to('written')((event.target as HTMLInputElement).checked)}><span>${t('label.written')}</span></label>` : nothing}
    ${at('by') ? textField(look(view, editing, 'by', step !== 'reported' && step !== 'refused', t(step === 'reported' ? 'help.reportedTo' : step === 'refused' ? 'help.refusedBy' : 'help.by')), typed.by, to('by')) : nothing}
    ${at('note') ? longField(look(view, editing, 'note', step !== 'refused', t(step === 'refused' ? 'help.refusedWhy' : 'help.note')), typed.note, to('note'), 2) : nothing}
    ${at('photos') ? photoFields(view, editing) : nothing}`;
}
/** Two photos may be on their way while somebody types on: each asks what stands there now. */
function photoFields(view: View, editing: Editing): TemplateResult {
  const { t, clerk } = view;
  const latest = (): TypedHazard['photos'] => {
    const now = clerk.element.desk.body.editing;
    return now?.id === editing.id && now.kind === editing.kind ? now.typed.photos : [];
  };
  return clerk.photos.view(t as never, look(view, editing, 'photos', true), latest, (photos) => clerk.type({ photos }));
}
