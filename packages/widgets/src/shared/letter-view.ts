import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import type { LetterText } from './letters';

type T = (key: 'claim.kept' | 'claim.anew' | 'claim.back') => string;
/** That the text is the reader's own, and the way to the one that the records give. */
export const keptNote = ({ wasKept, text, made }: LetterText, t: T): TemplateResult | typeof nothing =>
  wasKept && text !== made ? html`<p class="notice controls">${icon('info')}<span>${t('claim.kept')}</span></p>` : nothing;
export const anewButton = ({ text, made, aside }: LetterText, t: T, turn: () => void): TemplateResult | typeof nothing =>
  text === made && aside === null ? nothing : html`<button type="button" class="button" data-act="anew" @click=${turn}>${t(aside === null ? 'claim.anew' : 'claim.back')}</button>`;
