import type { Conflict } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../citation-chip';
import type { KitBook } from '../rulebooks';
import type { AskView } from './view';

/** Two readings side by side; choosing one counts anew. */
export function readingsView(view: AskView, book: KitBook, disputes: readonly Conflict[]): TemplateResult | typeof nothing {
  const { t, session } = view;
  if (!disputes.length) return nothing;
  return html`<section class="group disputes" part="disputes">
    <h3>${t('dispute.title')}</h3>
    <p class="hint controls">${t('dispute.help')}</p>
    ${disputes.map((dispute) => html`<fieldset class="dispute">
      <legend>${dispute.text}</legend>
      <div class="readings">${dispute.readings.map(({ id, text, clauses }) => {
        const isChosen = dispute.chosen === id;
        return html`<div class="reading">
          <label class="choice ${isChosen ? 'checked' : ''}">
            <input type="radio" name=${`dispute-${book.id}-${dispute.id}`} .value=${id} .checked=${isChosen} @change=${() => session.choose(book.id, dispute.id, id)}>
            <span><strong>${t('dispute.reading', { letter: id.toUpperCase() })}${dispute.default === id ? html` · ${t('dispute.default')}` : nothing}</strong>
              <span class="reading-text">${text}</span>
              <span class="hint">${t(isChosen ? 'dispute.chosen' : 'dispute.use')}</span></span>
          </label>
          ${citation(view, book, clauses)}
        </div>`;
      })}</div>
    </fieldset>`)}
  </section>`;
}
