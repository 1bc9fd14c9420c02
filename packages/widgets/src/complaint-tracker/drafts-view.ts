import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import { momentOf } from '../shared/form/texts';
import type { Model } from './model';
import type { Move } from './standing';
import { readStepDraft } from './typed-step';
import type { View } from './view';

/** Steps of this complaint that were begun and not handed in, the newest of each. */
export function begun({ step: { state } }: Pick<View, 'step'>, { one, moves }: Pick<Model, 'one' | 'moves'>): readonly { readonly move: Move; readonly savedAt: number }[] {
  const found = new Map<Move, number>();
  for (const { body, savedAt } of state.drafts) {
    const { complaint, step } = readStepDraft(body);
    if (complaint === one.id && moves.includes(step) && !found.has(step)) found.set(step, savedAt);
  }
  return [...found].map(([move, savedAt]) => ({ move, savedAt }));
}

/** That something was begun is seen without opening its form; one tap goes on with it. */
export function draftsView(view: View, model: Model): TemplateResult | typeof nothing {
  const { t, act, screen, printing } = view;
  const drafts = begun(view, model).filter(({ move }) => move !== screen.step);
  if (printing || !drafts.length) return nothing;
  return html`<div class="drafts controls">${drafts.map(({ move, savedAt }) => html`<div class="draft"><p class="notice" role="status">${icon('info')}<span>${t('begun.text', { what: t(`move.${move}`), time: momentOf(savedAt) })}</span></p>
    <button type="button" class="button" data-draft=${move} @click=${() => act.move(move)}>${t('begun.goOn')}</button></div>`)}</div>`;
}
