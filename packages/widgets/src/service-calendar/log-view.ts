import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { paged } from './pages';
import { photosOf } from './service-draft';
import type { LogEntry } from './services';
import type { View } from './view';

/** One recorded service: what it was counted in, or why it counts for nothing. */
export function logRow(view: View, { event, words, details, countsIn, near, why }: LogEntry): TemplateResult {
  const { t, formT, act, printing } = view;
  const photos = photosOf(event);
  return html`<li class="row log-row" part="service">
    <p class="row-head"><strong>${words}</strong></p>
    ${details.length ? html`<p class="row-details">${details.map((one, i) => html`${i ? ' · ' : nothing}<span>${one}</span>`)}</p>` : nothing}
    ${photos.length ? html`<p class="row-details">${t('log.photos', { count: photos.length })}</p><ul class="photos">${photos.map(({ hash }, i) => html`<li><canvas class="photo" role="img" width="1" height="1" data-photo=${hash} aria-label=${`${words} ${formT('photo.alt', { number: i + 1 })}`}></canvas></li>`)}</ul>` : nothing}
    ${near.map((words) => html`<p class="notice near">${icon('info')}<span>${words}</span></p>`)}
    ${why === 'nothing' && near.length ? nothing : why ? html`<p class="notice">${icon('info')}<span>${t(`log.${why}`)}</span></p>` : html`<p class="row-details">${icon('check')}${t('log.counts', { rights: countsIn.join(t('and')) })}</p>`}
    ${printing ? nothing : html`<div class="buttons controls">
      <button type="button" class="button plain" @click=${() => act.edit(event)}>${t('log.edit')}<span class="visually-hidden">${words}</span></button>
      <button type="button" class="button plain" @click=${() => act.remove(event)}>${t('log.remove')}<span class="visually-hidden">${words}</span></button>
    </div>`}
  </li>`;
}

export function logView(view: View): TemplateResult {
  const { t, model } = view;
  const { log } = model;
  return html`<section class="group log" part="log">
    <h3>${t('log.title')}</h3>
    ${log.length ? paged(view, 'log', log, (entry) => logRow(view, entry)) : html`<p class="hint">${t('log.none')}</p>`}
  </section>`;
}
