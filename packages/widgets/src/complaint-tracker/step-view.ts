import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { citation } from '../shared/citation-chip';
import { choiceField, dayField, describedBy, hints, idOf, longField, problemSummary, textField, type FieldLook } from '../shared/form/fields';
import type { FormStep } from '../shared/form/form-steps';
import { icon } from '../shared/icons';
import type { Model } from './model';
import { deadlineOf } from './rules';
import { mostOf, type StepProblem } from './read-step';
import type { StepField, TypedStep } from './typed-step';
import type { View } from './view';

const consenters = ['complainant', 'complaint-officer', 'insured', 'insured-head', 'insurer-head'] as const;
const chosen: readonly StepField[] = ['satisfied', 'consent'];
const noteIsWhy = ({ step }: TypedStep): boolean => step === 'complaintRated';

function labelOf({ t }: View, field: StepField, typed: TypedStep): string {
  if (field === 'note') return t(noteIsWhy(typed) ? 'stepForm.why' : 'stepForm.note');
  if (field === 'date' && typed.step === 'complaintReceived') return t('stepForm.dateReceived');
  return field === 'reasonTold' ? t('stepForm.told') : t(`stepForm.${field}`);
}
/** What is wrong, in words. */
export function stepProblemWords(view: View, { field, code, typed, day }: StepProblem, body: TypedStep, consent: string): string {
  const { t, words } = view;
  const label = labelOf(view, field, body);
  return t(code === 'empty' && chosen.includes(field) ? 'problem.choose' : `problem.${code}`, { label, typed, consent, most: mostOf(body, field), day: day ? words.day(day) : '' });
}

/** What a step asks for of its own, beside its day and who says it. */
const ownPaths: readonly StepField[] = ['request', 'facts', 'measures', 'to', 'consent', 'reason', 'complex', 'written', 'reasonTold', 'verification', 'satisfied', 'outcome', 'where', 'body', 'text'];
/** It fills a screen by itself. */
const isLong = ({ step }: TypedStep): boolean => step === 'complaintAnswered' || step === 'extensionAgreed';

/** One step: only the fields that it has, each with its own error; in elder mode one part of them at a time. */
export function stepView(view: View, model: Model): TemplateResult {
  const { t, ft, screen, act, step: form, words, stepParts } = view;
  const { body, isLocked, change } = form;
  const stage = model.clock?.answer ?? null;
  const rule = stage && model.rules ? deadlineOf(model.rules.book, stage.row.id)?.extension : undefined;
  const consent = (rule?.consent ?? []).map((who) => t(`consent.${who}`)).join(t('or'));
  const shown = screen.stepProblems.map((problem) => ({ path: problem.field as string, text: stepProblemWords(view, problem, body, consent) }));
  const look = (path: StepField, hint = ''): FieldLook => ({
    path, label: labelOf(view, path, body), disabled: isLocked, error: shown.find((one) => one.path === path)?.text, ...(hint ? { hint } : {}),
    ...(path === 'name' || (path === 'note' && !noteIsWhy(body)) ? { optional: ft('field.optional') } : {}),
  });
  const isPreset = body.preset !== '' && body.date === body.preset;
  const set = (field: StepField) => (value: string) => change({ [field]: value });
  const day = dayField(look('date', isPreset ? t(body.step === 'complaintReceived' ? 'stepForm.presetReceived' : 'stepForm.preset', { day: words.day(body.preset) }) : ''), body.date, set('date'));
  const tick = (field: 'complex' | 'reasonTold' | 'written', hint = '') => {
    const one = look(field, hint);
    return html`<div class="field">${hints(one)}<div><label class="choice ${body[field] ? 'checked' : ''}"><input type="checkbox" id=${idOf(field)} ?disabled=${isLocked} aria-describedby=${describedBy(one)}
      aria-invalid=${one.error ? 'true' : 'false'} .checked=${live(body[field])} @change=${() => change({ [field]: !body[field] })}><span>${one.label}</span></label></div></div>`;
  };
  const fields: Partial<Record<TypedStep['step'], () => TemplateResult>> = {
    complaintReceived: () => html`${choiceField(look('verification'), [{ value: 'yes', label: t('stepForm.verificationYes') }, { value: 'no', label: t('stepForm.verificationNo') }], body.verification, set('verification'))}
      ${tick('complex', t('stepForm.complexHint'))}`,
    complaintAnswered: () => html`<p class="hint">${t(model.answerForm.length ? 'stepForm.three' : 'stepForm.threeOwn')}</p>${model.rules && model.answerForm.length ? citation(view, model.rules.book, model.answerForm) : nothing}
      ${stage?.state === 'overdue' ? html`<p class="notice">${icon('info')}<span>${t('stepForm.late', { day: words.day(stage.day) })}</span></p>` : nothing}
      ${longField(look('request'), body.request, set('request'))}${longField(look('facts'), body.facts, set('facts'), 5)}${longField(look('measures'), body.measures, set('measures'), 5)}`,
    extensionAgreed: () => html`${dayField(look('to', stage ? t(stage.furthest ? 'stepForm.toHint' : 'stepForm.toHintFree', { due: words.day(stage.row.due), furthest: stage.furthest ? words.day(stage.furthest) : '' }) : ''), body.to, set('to'))}
      ${choiceField(look('consent', consent ? t('stepForm.consentHint', { consent }) : ''), consenters.map((value) => ({ value, label: t(`consent.${value}`) })), body.consent, set('consent'))}
      ${longField(look('reason'), body.reason, set('reason'))}${rule?.if ? tick('complex', t('stepForm.complexHint')) : nothing}${rule?.written ? tick('written') : nothing}${tick('reasonTold')}`,
    complaintRated: () => choiceField(look('satisfied'), [{ value: 'yes', label: t('stepForm.yes') }, { value: 'no', label: t('stepForm.no') }], body.satisfied, set('satisfied')),
    complaintResolved: () => longField(look('outcome'), body.outcome, set('outcome')),
    complaintPublished: () => textField(look('where'), body.where, set('where')),
    complaintReferred: () => textField(look('body'), body.body, set('body')),
    complaintAdded: () => longField(look('text'), body.text, set('text'), 5),
    complaintWithdrawn: () => html`<p class="notice">${icon('info')}<span>${t('stepForm.withdraw')}</span></p>`,
  };
  const closing = html`${body.step === 'complaintAdded' ? nothing : longField(look('note'), body.note, set('note'), 2)}
    ${textField(look('name'), body.name, set('name'), { autocomplete: 'name' })}
    ${form.photos(t('stepForm.photos'), '')}`;
  const own = fields[body.step] ?? (() => html``);
  const parts: readonly FormStep[] = [
    { paths: ['date', ...(isLong(body) ? [] : ownPaths)], view: () => html`${day}${isLong(body) ? nothing : own()}` },
    ...(isLong(body) ? [{ paths: ownPaths, view: own }] : []),
    { paths: ['note', 'name'], view: () => closing },
  ];
  const isStepped = view.mode === 'elder';
  const send = html`<button type="submit" class="button primary" ?disabled=${form.state.busy || isLocked}>${t('stepForm.submit')}</button>`;
  return html`<form class="card form" part="step-form" novalidate @submit=${(event: Event) => (isStepped && stepParts.advance(parts, event, act.judgeStep)) || act.handInStep(event)}>
    <h3 tabindex="-1" data-focus="step">${t(`move.${body.step}`)}</h3>
    ${form.bar()}
    ${problemSummary(shown, ft('field.problems', { count: shown.length }), isStepped ? { go: (event: Event) => stepParts.reveal(parts, event) } : {})}
    ${screen.refused ? html`<p class="error" role="alert">${t('problem.refused', { reason: screen.refused })}</p>` : nothing}
    ${isStepped ? stepParts.view(ft, parts, html`<div class="buttons controls">${send}</div>`, act.judgeStep) : html`${day}${own()}${closing}`}
    <div class="buttons controls">
      ${isStepped ? nothing : send}
      <button type="button" class="button" data-act="close-step" @click=${act.closeStep}>${t('stepForm.cancel')}</button>
    </div>
  </form>`;
}
