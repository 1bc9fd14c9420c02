import type { RevisitRecord } from '@anze/core-rules/records';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { choiceField, dayField, longField, problemSummary, textField, type FieldLook, type TextMore } from '../shared/form/fields';
import { unsigned, valueOf, type Party, type TextPath } from './body';
import { labelOf } from './labels';
import { scaleOf } from './scales';
import type { FormStep } from '../shared/form/form-steps';
import type { FormView } from './view';

const needed: ReadonlySet<string> = new Set(['firm.name', 'date', 'visitor.name', 'contact.name', 'item', 'serviceDate', 'overall']);
type Hinted = 'date' | 'opinion' | 'item' | 'serviceDate' | 'course' | 'closed' | 'overall' | 'agency' | 'insuredSignature' | 'insurerSignature';
const hinted: ReadonlySet<string> = new Set<Hinted>(['item', 'serviceDate', 'course', 'closed', 'overall', 'agency', 'insuredSignature', 'insurerSignature']);

export const isClosed = ({ desk }: Pick<FormView, 'desk'>): boolean => desk.isWatching || desk.state.busy;
function lookOf(view: FormView, path: TextPath | 'photos' | 'insuredSignature' | 'insurerSignature'): FieldLook {
  const { t, problems } = view;
  const isOpinion = path === 'suggestions' && view.case?.form.wantsOpinion === true;
  // Today stands there until somebody says a day.
  const isPreset = path === 'date' && view.desk.body.texts.date === undefined;
  const hint = isOpinion ? t('hint.opinion') : hinted.has(path) || isPreset ? t(`hint.${path as Hinted}`) : '';
  return {
    path, label: labelOf(t, path, view.case?.form), disabled: isClosed(view), error: problems.find((one) => one.path === path)?.text,
    ...(hint ? { hint } : {}), ...(needed.has(path) || isOpinion ? {} : { optional: t('field.optional') }),
  };
}
const value = ({ desk, known }: FormView, path: TextPath): string => valueOf(desk.body, known, path);
const line = (view: FormView, path: TextPath, more?: TextMore): TemplateResult => textField(lookOf(view, path), value(view, path), (typed) => view.act.type(path, typed), more);
const phone = (view: FormView, path: TextPath): TemplateResult => line(view, path, { type: 'tel', autocomplete: 'off' });
const day = (view: FormView, path: TextPath): TemplateResult => dayField(lookOf(view, path), value(view, path), (typed) => view.act.type(path, typed));

export const scaleWord = ({ t }: Pick<FormView, 't'>, path: TextPath, one: string): string => {
  if (path === 'way') return t(`way.${one as NonNullable<RevisitRecord['way']>}`);
  if (path === 'closed') return t(`closed.${one as NonNullable<RevisitRecord['closed']>}`);
  if (path === 'overall') return t(`overall.${one as RevisitRecord['overall']}`);
  return t(`grade.${one as NonNullable<RevisitRecord['skill']>}`);
};
/** Never preset: what nobody asked was not answered. */
function scale(view: FormView, path: 'way' | 'attitude' | 'skill' | 'closed' | 'overall'): TemplateResult {
  const choices = scaleOf(path, view.case?.form.values.get(path)).map((one) => ({ value: one, label: scaleWord(view, path, one) }));
  return choiceField(lookOf(view, path), choices, value(view, path) || undefined, (chosen) => view.act.type(path, chosen));
}
function servicePick(view: FormView): TemplateResult | typeof nothing {
  const { services, service, t, itemOf, act, words, desk } = view;
  if (services.length < 2 || (service && !services.includes(service))) return nothing;
  const choices = services.slice(0, 20).map((one, i) => ({ value: one.id ?? String(i), label: [words ? words.day(one.date) : one.date, itemOf(one)].filter(Boolean).join(' ') }));
  return choiceField({ path: 'of', label: t('field.of'), disabled: isClosed(view) }, choices, desk.body.of, act.choose);
}
/** Our fields are grouped as in the annex; each group cites what asks for it. */
function section(view: FormView, title: string, paths: readonly string[], content: unknown): TemplateResult {
  const form = view.case?.form;
  const clauses = [...new Set(paths.flatMap((path) => form?.clauses.get(path) ?? []))];
  return html`<section class="group part" part="section"><h3>${title}</h3>${content}
    ${view.cite(clauses)}</section>`;
}
const signed = (view: FormView, party: Party): TemplateResult => {
  const path = `${party}Signature` as const;
  return view.late.signature(view.t, { ...lookOf(view, path), optional: '', name: value(view, party === 'insured' ? 'contact.name' : 'visitor.name') }, view.desk.body[path], (signature) => view.act.sign(party, signature));
};

/** To have nothing to say is an answer, one tap away; what was typed stays. */
function noOpinion(view: FormView): TemplateResult | typeof nothing {
  const { t, act } = view;
  const typed = value(view, 'suggestions');
  const isNone = typed === t('noOpinion');
  if (!view.case?.form.wantsOpinion || (typed !== '' && !isNone)) return nothing;
  return html`<div class="buttons controls"><button type="button" class="button" aria-pressed=${isNone ? 'true' : 'false'} ?disabled=${isClosed(view)}
    @click=${() => act.type('suggestions', isNone ? '' : t('noOpinion'))}>${t('noOpinion')}</button></div>`;
}
/** Why a signature is asked for, and the ways on: as it is, or later. */
function signLater(view: FormView): TemplateResult | typeof nothing {
  const { t, problems, case: own, act } = view;
  if (!problems.some(({ path }) => path.endsWith('Signature'))) return nothing;
  return html`${view.cite(own?.confirmation?.clauses ?? [])}<button type="button" class="button" data-act="keep" @click=${act.keep}>${t('keep')}</button>`;
}
/** Kept and not handed in, with what it still lacks. */
function keptNotice({ t, desk, isKept }: FormView): TemplateResult | typeof nothing {
  if (!isKept) return nothing;
  const who = unsigned(desk.body).map((path) => t(`field.${path}`)).join(t('and'));
  return html`<div class="notice kept" role="status" tabindex="-1" data-focus="problems">${icon('info')}<span>${t(desk.status.is === 'saved' ? 'kept' : 'keptOpen')}${who ? t('keptMissing', { who }) : nothing}</span></div>`;
}

export function formView(view: FormView): TemplateResult {
  const { t, desk, late, steps, problems, isWarning, act } = view;
  const busy = desk.state.busy;
  const anyway = isWarning ? html`<div class="buttons"><button type="button" class="button" @click=${act.submitAnyway}>${t('submitAnyway')}</button>${signLater(view)}</div>` : nothing;
  const sections: readonly FormStep[] = [
    { paths: ['firm', 'visitor', 'contact', 'date', 'way'], view: () => section(view, t('section.base'), ['firm.policyNo', 'firm.name', 'date', 'visitor.name', 'contact.name', 'way'], html`<div class="pairs">
      ${line(view, 'firm.name', { autocomplete: 'organization' })}${line(view, 'firm.policyNo')}
      ${line(view, 'visitor.name')}${phone(view, 'visitor.phone')}
      ${line(view, 'contact.name')}${phone(view, 'contact.phone')}
      ${day(view, 'date')}${view.case?.form.clauses.has('way') ? scale(view, 'way') : nothing}</div>`) },
    { paths: ['of', 'item', 'serviceDate', 'place', 'staff', 'agency', 'agencyPhone', 'course', 'photos'], view: () => section(view, t('section.service'), ['item', 'agency'], html`${servicePick(view)}<div class="pairs">
      ${line(view, 'item')}${day(view, 'serviceDate')}
      ${line(view, 'place')}${line(view, 'staff')}
      ${line(view, 'agency')}${phone(view, 'agencyPhone')}</div>
      ${longField(lookOf(view, 'course'), value(view, 'course'), (typed) => act.type('course', typed))}
      ${late.photos(t, lookOf(view, 'photos'), () => desk.body.photos, (list) => desk.change({ ...desk.body, photos: list }))}`) },
    { paths: ['attitude', 'skill', 'closed', 'overall', 'suggestions'], view: () => section(view, t('section.rating'), ['attitude', 'skill', 'closed', 'overall', 'suggestions'], html`<div class="pairs">
      ${scale(view, 'attitude')}${scale(view, 'skill')}${scale(view, 'closed')}${scale(view, 'overall')}</div>
      ${longField(lookOf(view, 'suggestions'), value(view, 'suggestions'), (typed) => act.type('suggestions', typed))}${noOpinion(view)}`) },
    { paths: ['insuredSignature', 'insurerSignature'], view: () => section(view, t('section.confirm'), ['insuredSignature', 'insurerSignature'], html`<div class="pairs">${signed(view, 'insured')}${signed(view, 'insurer')}</div>`) },
  ];
  const isStepped = view.mode === 'elder';
  const send = html`<div class="buttons controls">
      <button type="submit" class="button primary" ?disabled=${isClosed(view)}>${t(busy ? 'submitting' : 'submit')}</button>
      <button type="button" class="button" ?disabled=${!view.case} @click=${act.print}>${t('print')}</button>
    </div>`;
  return html`<form class="revisit" part="form" novalidate aria-busy=${busy} @submit=${(event: Event) => (isStepped && steps.advance(sections, event, act.judge)) || act.submit(event)}>
    ${problems.length ? problemSummary(problems, t(isWarning ? 'problem.warning' : 'field.problems', { count: problems.length }), { isWarning, more: anyway, ...(isStepped ? { go: (event: Event) => steps.reveal(sections, event) } : {}) }) : nothing}${keptNotice(view)}
    ${isStepped ? steps.view(t, sections, send, act.judge) : html`${sections.map((one) => one.view())}${send}`}
  </form>`;
}
