import { html, nothing, type TemplateResult } from 'lit';
import { casePage } from './case-page';
import { filingView } from './filing-view';
import { homeView } from './home-view';
import { backButton, sentView } from './sent-view';
import type { View } from './view';

/** The page once the rules are there. */
export function pageView(view: View): TemplateResult {
  const { screen, model, t, cases } = view;
  if (screen.at === 'file') return filingView(view);
  if (screen.at === 'sent') return sentView(view);
  if (screen.at === 'case') return model ? casePage(view, model) : html`${backButton(view)}<p role="status">${cases.isBusy ? t('lookup.busy') : nothing}</p>`;
  return homeView(view);
}
