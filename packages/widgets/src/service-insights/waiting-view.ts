import { html, type TemplateResult } from 'lit';
import type { BackendProblem } from '../shared/backend/backend';
import type { Shelf } from '../shared/shelf';
import { icon } from '../shared/icons';
import { reasonOf } from './reason';
import type { T } from './texts';

/** The layout that is coming, so that nothing jumps. */
export const skeleton = (label: string): TemplateResult => html`<div class="card skeleton" role="status" aria-busy="true"><span class="visually-hidden">${label}</span><i></i><i></i><i></i></div>`;

/** How much is read, and the way out; nobody knows how much is to come. */
export const readingView = (t: T, count: number, cancel: () => void): TemplateResult => html`<div class="reading" aria-busy="true">
  <p role="status">${t('fetching', { count })}</p>
  <div class="card skeleton"><i></i><i></i><i></i></div>
  <div class="buttons controls"><button type="button" class="button" @click=${cancel}>${t('cancel')}</button></div>
</div>`;

type Problem = NonNullable<Shelf['problem']> | { readonly at: 'backend'; readonly problem: BackendProblem };
export function problemView(t: T, problem: Problem, retry: () => void): TemplateResult {
  return html`<div class="card" role="alert"><h3 class="error">${icon('error')}<span>${t('failed.title')}</span></h3><p>${wordsOf(t, problem)}</p>
    <div class="buttons controls"><button type="button" class="button primary" @click=${retry}>${t('act.retry')}</button></div></div>`;
}
function wordsOf(t: T, problem: Problem): string {
  if (problem.at === 'backend') return problem.problem.code === 'offline' ? t('failed.offline') : t('failed.text', { reason: reasonOf(problem.problem, t) });
  if (problem.unknown) return t('failed.unknownBook', problem.unknown);
  return problem.at === 'src' ? t('failed.src', { reason: problem.message }) : t('failed.rulebook');
}
