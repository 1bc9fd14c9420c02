import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { casePage } from './case-page';
import { filingView } from './filing-view';
import { homeView, reasonOf } from './home-view';
import { letterView } from './next-view';
import { backButton, sentView } from './sent-view';
import { unsentView } from './unsent-view';
import type { View } from './view';

/** It was asked for and is not here: why, and the way to ask again. */
function noCase(view: View): TemplateResult {
  const { t, cases, act } = view;
  return html`${backButton(view)}<div class="card">
    <p role="status">${cases.isBusy || !cases.problem ? t('lookup.busy') : html`${icon('error')} ${t('home.unread', { reason: reasonOf(cases.problem.code, view) })}`}</p>
    ${cases.problem ? html`<button type="button" class="button primary" data-act="refresh" ?disabled=${cases.isBusy} @click=${act.refresh}>${t('failed.retry')}</button>` : nothing}</div>`;
}

/** The page once the rules are there. */
export function pageView(view: View): TemplateResult {
  const { screen, model, alone } = view;
  if (alone && screen.panel) return letterView(view, screen.panel);
  if (screen.at === 'file') return filingView(view);
  if (screen.at === 'sent') return sentView(view);
  if (screen.at === 'case') return model ? casePage(view, model) : noCase(view);
  return (screen.at === 'unsent' && unsentView(view)) || homeView(view);
}
