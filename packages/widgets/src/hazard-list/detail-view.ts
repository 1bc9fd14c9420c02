import type { Hazard, HazardStep } from '@anze/core-rules/records';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { dutyRow } from './duty-view';
import { dueWords, levelChip } from './list-view';
import { nextSteps } from './loop';
import type { View } from './view';

/** One hazard: what was found, what became of it, what comes next. */
export function detailView(view: View): TemplateResult {
  const { t, clerk, isReadOnly, sheet } = view;
  const hazard = clerk.open!;
  const no = sheet.hazards.findIndex(({ value }) => value.id === hazard.id) + 1;
  const [first, ...others] = nextSteps(hazard);
  const duties = view.told.duties.filter((duty) => duty.hazard.value.id === hazard.id);
  const act = (step: NonNullable<typeof first>, isFirst: boolean): TemplateResult => html`<button type="button" class="button ${isFirst ? 'primary' : ''}" data-step=${step} ?disabled=${isReadOnly} @click=${() => clerk.step(hazard.id, step)}>${t(`doStep.${step}`)}</button>`;
  return html`<section class="detail" aria-labelledby="detail-title">
    <button type="button" class="button plain back controls" data-act="back" @click=${() => clerk.back()}>‹ ${t('act.back')}</button>
    <h3 id="detail-title" tabindex="-1" data-focus="title">${t('number', { no })}</h3>
    <div class="chips">${levelChip(view, hazard)}<span class="chip state">${t(`state.${hazard.state}`)}</span></div>
    <p class="words">${hazard.problem}</p>
    <p class="meta">${dueWords(view, hazard)}</p>
    ${first ? html`<section class="card next controls"><h4>${t('detail.next')}</h4><div class="buttons">${act(first, true)}${others.map((step) => act(step, false))}</div></section>` : nothing}
    ${duties.map((duty) => dutyRow(view, duty, false))}
    ${hazard.photos.length ? photosView(view, hazard.photos, t('label.photos')) : nothing}
    <h4>${t('detail.rules')}</h4>${facts(view, hazard)}
    <h4>${t('detail.history')}</h4>
    <ol class="steps"><li>${icon('check')}<span>${t('stepDone.found', { day: view.words.day(hazard.found) })}</span></li>${hazard.history.map((step, i) => html`<li>${icon(step.step === 'refused' || step.passed === false ? 'error' : 'check')}<div>${stepLine(view, step)}
      ${step.photos?.length ? photosView(view, step.photos, `${t('label.photos')} ${i + 1}`) : nothing}</div></li>`)}</ol>
    <div class="buttons controls">
      <button type="button" class="button" data-act="edit" ?disabled=${isReadOnly} @click=${() => clerk.change(hazard)}>${t('act.edit')}</button>
      <button type="button" class="button" data-act="remove" ?disabled=${isReadOnly} @click=${() => clerk.remove(hazard.id)}>${t('act.remove')}</button>
    </div>
  </section>`;
}
export function facts({ t }: Pick<View, 't'>, hazard: Hazard): TemplateResult {
  const { type, typeText, basis, advice, responsible } = hazard;
  const line = (label: string, words: string): TemplateResult => html`<dt>${label}</dt><dd class="words">${words || t('detail.none')}</dd>`;
  return html`<dl class="facts">${line(t('label.type'), typeWords({ t }, hazard))}${type && typeText && type !== 'other' ? line(t('label.typeText'), typeText) : nothing}${line(t('label.basis'), basis ?? '')}${line(t('label.advice'), advice ?? '')}
    ${line(t('label.name'), responsible ? [responsible.name, responsible.phone].filter(Boolean).join(' ') : '')}</dl>`;
}
export const typeWords = ({ t }: Pick<View, 't'>, { type, typeText }: Pick<Hazard, 'type' | 'typeText'>): string => (type === 'other' && typeText ? typeText : type ? t(`type.${type}`) : '');
/** A step as it is told. */
export function stepLine({ t, words }: Pick<View, 't' | 'words'>, { step, date, due, by, note, written, passed }: HazardStep): TemplateResult {
  const key = step === 'told' && written !== true ? (written === false ? 'toldSpoken' : 'toldPlain') : step === 'rechecked' && passed === false ? 'failed' : step;
  return html`<span>${t(`stepDone.${key}`, { day: words.day(date), due: due ? words.day(due) : '' })}${by ? ` · ${by}` : ''}</span>${note ? html`<p class="words hint">${note}</p>` : nothing}`;
}
/** Drawn on canvas by the photo field, which watches for them. */
export const photosView = ({ t }: Pick<View, 't'>, photos: readonly { readonly hash: string }[], label: string): TemplateResult => html`<ul class="photos">${photos.map(({ hash }, i) => html`<li>
  <canvas class="photo" role="img" width="1" height="1" data-photo=${hash} aria-label=${t('photo.altOf', { label, number: i + 1 })}></canvas></li>`)}</ul>`;
