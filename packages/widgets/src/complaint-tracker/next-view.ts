import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { anewButton, keptNote } from '../shared/letter-view';
import { safeUrl } from '../shared/safe-url';
import type { Model } from './model';
import type { Contact } from './route';
import type { Panel } from './screen';
import type { View } from './view';

/** Where a firm may go that is not satisfied, by rulebook, with whom the host names and a letter ready. */
export function nextView(view: View, model: Model): TemplateResult | typeof nothing {
  const { t, party, act, contacts, screen } = view;
  const { route, rules, phase } = model;
  if (!(model.mayRefer || phase === 'referred') || party !== 'insured') return nothing;
  const useful = contacts.filter(({ kind }) => kind !== 'insurer');
  const [first] = useful;
  return html`<section class="card next" part="next">
    <h3>${t('next.title')}</h3>
    ${route?.rule && rules
      ? html`<p><strong>${t('next.byRule')}</strong></p><p>${route.rule.text}</p>${citation(view, rules.book, route.rule.clauses)}`
      : html`<p>${t('next.byAdvice')}</p>${route?.advice ? html`<p>${route.advice}</p>` : nothing}`}
    <h4>${t('next.contacts')}</h4>
    ${useful.length ? html`<ul class="rows">${useful.slice(0, 20).map((contact) => contactRow(view, contact))}</ul>` : html`<p class="hint">${t('next.noContacts')}</p>`}
    ${screen.panel ? nothing : html`<div class="buttons controls"><button type="button" class="button primary" data-act="letter" @click=${() => act.letter(first?.name ?? '')}>${t('next.letter')}</button></div>`}
    <p class="hint">${t('next.done')}</p>
  </section>`;
}
function contactRow({ t }: View, { name, phone, address, url, note }: Contact): TemplateResult {
  const tel = `tel:${(phone ?? '').replace(/[^\d+]/g, '')}`;
  return html`<li class="row contact"><p class="row-head"><strong>${name}</strong></p>
    ${phone ? html`<p>${t('next.call')}${t('colon')}<a class="link" href=${safeUrl(tel)}>${phone}</a></p>` : nothing}
    ${address ? html`<p>${t('next.at')}${t('colon')}${address}</p>` : nothing}
    ${safeUrl(url) ? html`<p><a class="link" href=${safeUrl(url)} rel="noopener noreferrer">${t('next.link')}<span class="visually-hidden">${t('colon')}${name}</span></a></p>` : nothing}
    ${note ? html`<p class="hint">${note}</p>` : nothing}</li>`;
}

/** The letter: shown, so that it can be changed, copied, printed or saved. */
export function letterView({ t, act }: View, panel: Panel): TemplateResult {
  const { kind, text, copied, docx } = panel;
  return html`<section class="card panel" part="panel" aria-label=${t(`${kind}.title`)}>
    <h3 tabindex="-1" data-focus="panel">${t(`${kind}.title`)}</h3>
    <p class="controls hint">${t('letter.help')}</p>
    ${keptNote(panel, t)}
    <textarea class="input controls" rows="16" aria-label=${t(`${kind}.title`)} .value=${text} @input=${(event: Event) => act.typeLetter((event.target as HTMLTextAreaElement).value)}></textarea>
    <pre class="on-paper">${text}</pre>
    <p role="status" class="controls">${copied ? html`${icon(copied === 'yes' ? 'check' : 'info')} ${t(copied === 'yes' ? 'letter.copied' : 'letter.copyFailed')}` : nothing}
      ${docx === 'done' ? html`${icon('check')} ${t('letter.docxDone')}` : docx ? html`${icon('error')} ${t('letter.docxFailed', { reason: docx.failed })}` : nothing}</p>
    <div class="buttons controls">
      <button type="button" class="button primary" @click=${act.copyLetter}>${t('letter.copy')}</button>
      <button type="button" class="button" data-act="docx" @click=${act.saveLetter}>${t('letter.docx')}</button>
      ${anewButton(panel, t, act.turnLetter)}
      <button type="button" class="button" @click=${act.print}>${t('letter.print')}</button>
      <button type="button" class="button" @click=${act.closePanel}>${t('letter.close')}</button>
    </div>
  </section>`;
}
