import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';
import type { Session } from './session';

/** The way back from what was taken away at once: what is said of it, and the button's words. */
export function undoView(session: Session, said: (undo: NonNullable<Session['undo']>) => string, label: string): TemplateResult {
  const { undo } = session;
  return html`<div class="controls" role="status">${undo ? html`<p class="notice undo">${icon('info')}<span>${said(undo)}
    <button type="button" class="button" data-focus="undo" @click=${() => session.takeBack()}>${label}</button></span></p>` : nothing}</div>`;
}
