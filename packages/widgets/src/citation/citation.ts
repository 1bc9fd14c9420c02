import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnzeElement } from '../shared/anze-element';
import { citationsOf, type Citation } from '../shared/citations';
import { AnzeErrorEvent } from '../shared/events/error';
import { icon } from '../shared/icons';
import { citationStyles } from './citation.styles';

/**
 * @summary A chip with the article of a rule; it opens the quotation, the document, its status and the day it was checked, in place.
 * @event anze-error - the rulebook could not be loaded
 * @csspart chip - the button
 * @csspart panel - what it opens
 */
export class AnzeCitation extends AnzeElement {
  static override styles = [AnzeElement.styles, citationStyles];

  /** The id of a rulebook of the kit. */
  @property() rulebook = '';
  /** One or several clauses of it, with commas between. */
  @property() clause = '';
  /** Clauses that a script already has; then `rulebook` and `clause` are not needed. */
  @property({ attribute: false }) citations: readonly Citation[] = [];
  @property({ type: Boolean, reflect: true }) open = false;
  /** For print: all is written out and there is no chip. */
  @property({ type: Boolean, reflect: true }) written = false;

  @state() private own: readonly Citation[] = [];
  @state() private failed = false;

  /** What was asked for last; the language belongs to it. */
  private wanted = '';

  override willUpdate(): void {
    const wanted = [this.rulebook, this.clause, this.language].join('\n');
    if (!this.rulebook || !this.clause || wanted === this.wanted) return;
    this.wanted = wanted;
    void this.load();
  }

  private async load(): Promise<void> {
    const { rulebook, clause, language, wanted } = this;
    try {
      const { kitRulebook } = await import('../shared/rulebooks');
      const book = await kitRulebook(rulebook);
      await book.loadAll(language);
      if (wanted !== this.wanted) return;
      this.failed = false;
      this.own = citationsOf(book, clause.split(',').map((one) => one.trim()).filter(Boolean), language);
    } catch (error) {
      this.failed = true;
      this.dispatchEvent(new AnzeErrorEvent({ at: 'rulebook', message: String(error) }));
    }
  }
  private retry(): void {
    this.failed = false;
    void this.load();
  }
  private toggle(): void {
    this.open = !this.open;
  }
  private onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  override render(): TemplateResult {
    const t = this.translator('common');
    const cited = this.citations.length ? this.citations : this.own;
    const panel = html`<div id="panel" class="panel" part="panel">${cited.map((citation) => this.renderCitation(citation))}</div>`;
    if (this.failed) {
      return html`<div class="base" lang=${this.language}>
        <p class="error">${icon('error')}${t('citation.failed')}</p>
        <button type="button" class="button" @click=${this.retry}>${t('citation.retry')}</button>
      </div>`;
    }
    if (this.written) return html`<div class="base" lang=${this.language}>${panel}</div>`;
    const first = cited[0]?.article ?? t(this.rulebook ? 'loading' : 'citation.none');
    const label = cited.length > 1 ? t('citation.several', { first, count: cited.length }) : first;
    return html`<div class="base" lang=${this.language} @keydown=${this.onKeydown}>
      <button type="button" class="chip" part="chip" aria-expanded=${this.open ? 'true' : 'false'} aria-controls=${this.open ? 'panel' : nothing}
        @click=${this.toggle}><span class="visually-hidden">${t('citation.none')}${t('colon')}</span>${label}${icon('chevron')}</button>
      ${this.open ? panel : nothing}
    </div>`;
  }

  private renderCitation({ document, article, quote, text, status, checkedOn }: Citation): TemplateResult {
    const t = this.translator('common');
    return html`<div>
      <p class="where">${[document, article].filter(Boolean).join(' ')}</p>
      ${quote ? html`<blockquote lang="zh-CN">“${quote}”</blockquote>` : html`<p class="state">${t('citation.missing')}</p>`}
      ${text && this.language !== 'zh-CN' ? html`<p>${text}</p>` : nothing}
      ${document ? html`<p class="state">${t('citation.status', { status: t(`status.${status}`) })} · ${t('citation.checked', { day: checkedOn })}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'anze-citation': AnzeCitation;
  }
}
