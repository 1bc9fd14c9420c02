import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import type { Turn, TurnDate, TurnDispute, TurnItem, TurnPart } from './turn';
import type { View } from './view';

/** Lines and books that stand open; the others fold. Where something is asked, the question is not to be far below. */
const openIn = ({ asking }: Turn): { readonly items: number; readonly parts: number } => (asking.length > 0 ? { items: 2, parts: 2 } : { items: 4, parts: 3 });

/** One question and its answer. Nothing in it changes any more, so that a screen reader hears it once; what leads on from it speaks as the page does. */
export function turnView(page: View, turn: Turn): TemplateResult {
  const { language } = turn;
  const t = page.wordsIn(language);
  const view: View = { ...page, t, language };
  const open = openIn(turn);
  return html`<div class="turn" part="turn" lang=${turn.language} data-turn=${turn.id}>
    <p class="bubble you" part="you"><span class="visually-hidden">${t('you')}</span>${turn.you}</p>
    <div class="bubble its" part="answer" tabindex="-1">
      <span class="visually-hidden">${t('its')}</span>
      ${turn.heard.some(({ isNew }) => isNew) ? html`<p class="visually-hidden">${t('heard')}${t('colon')}${turn.heard.filter(({ isNew }) => isNew).map(({ words }) => words).join(t('list'))}</p>` : nothing}
      ${turn.lead ? html`<p class="lead">${turn.lead}</p>` : nothing}
      ${turn.notes.map((note) => html`<p class="note">${note}</p>`)}
      ${turn.parts.slice(0, open.parts).map((part) => partView(view, part, open.items))}
      ${turn.parts.length > open.parts ? fold(view, 'books', turn.parts.length - open.parts, turn.parts.slice(open.parts).map((part) => partView(view, part, open.items))) : nothing}
      ${turn.disputes.map((dispute) => disputeView(view, dispute))}
      ${opensView(page, turn)}
      ${turn.asking[0] ? html`<p class="asking"><strong>${turn.asking[0].words}</strong></p>` : nothing}
    </div>
  </div>`;
}

const fold = ({ t, printing }: View, what: 'more' | 'books', count: number, content: unknown): TemplateResult =>
  html`<details ?open=${printing}><summary>${icon('chevron')}<span>${t(`open.${what}`, { count })}</span></summary>${content}</details>`;

function partView(view: View, part: TurnPart, most: number): TemplateResult {
  const { tier, items } = part;
  return html`<section class="book" part="book">
    <h3 class="book-title">${part.title}</h3>
    ${part.marks.map((mark) => html`<p class="mark">${icon('info')}<span>${mark}</span></p>`)}
    ${tier ? html`<p class=${tier.isOpen ? 'maybe' : 'tier'} part="tier">${tier.words}</p>` : nothing}
    ${part.dates.length ? html`<ul class="dates">${part.dates.map((date) => dateView(view, date))}</ul>` : nothing}
    <ul class="items">${items.slice(0, most).map((item) => itemView(view, item))}</ul>
    ${items.length > most ? fold(view, 'more', items.length - most, html`<ul class="items">${items.slice(most).map((item) => itemView(view, item))}</ul>`) : nothing}
    ${tier && !items.length ? cited(view, part.rulebook, tier.clauses) : nothing}
  </section>`;
}

/** Opens quotation, document and status in place, as everywhere. */
const cited = ({ theme, mode, address, printing }: View, rulebook: string, clauses: readonly string[]): TemplateResult | typeof nothing =>
  (clauses.length ? html`<anze-citation rulebook=${rulebook} clause=${clauses.join(',')} theme=${theme} mode=${mode} address=${address} ?written=${printing}></anze-citation>` : nothing);

function itemView(view: View, item: TurnItem): TemplateResult {
  const { t } = view;
  const { force, amount, isOpen } = item;
  return html`<li class="row" part="row">
    ${force || amount || isOpen ? html`<p class="row-head">${force ? html`<span class="chip force ${force}">${t(`force.${force}`)}</span> ` : nothing}${amount ? html`<span class="owed">${amount}</span> ` : nothing}${isOpen ? html`<span class="chip open">${t('open.yes')}</span>` : nothing}</p>` : nothing}
    <p class="row-text">${item.text}</p>
    ${cited(view, item.rulebook, item.clauses)}
  </li>`;
}
function dateView({ t }: View, { label, words, state, provisional }: TurnDate): TemplateResult {
  return html`<li>${label}${t('colon')}<span class="chip date ${state === 'overdue' ? 'past' : ''}">${words}${state === 'upcoming' ? nothing : html` · ${t(state)}`}${provisional ? html` · ${t('provisional')}` : nothing}</span></li>`;
}
function disputeView(view: View, { rulebook, text, readings }: TurnDispute): TemplateResult {
  const { t } = view;
  return html`<section class="dispute" part="dispute">
    <h3>${t('dispute.title')}</h3>
    <p>${text}</p>
    <ul class="readings">${readings.map((reading) => html`<li class="reading">
      <p><strong>${t('dispute.reading', { letter: reading.id.toUpperCase() })}</strong>${reading.isUsed ? html` <span class="chip">${t('dispute.used')}</span>` : nothing}</p>
      <p>${reading.text}</p>
      ${cited(view, rulebook, reading.clauses)}
    </li>`)}</ul>
  </section>`;
}

const names = ['anze-tier-calculator', 'anze-service-calendar', 'anze-complaint-tracker', 'anze-hazard-list', 'anze-revisit-form'] as const;
function opensView({ t, canOpen, act, language }: View, turn: Turn): TemplateResult | typeof nothing {
  const known = names.filter((name) => turn.opens.includes(name) && canOpen(name));
  if (!known.length) return nothing;
  const [first] = turn.parts.flatMap(({ items }) => items);
  const item = first ? { rulebook: first.rulebook, id: first.id, clauses: first.clauses, text: first.text } : null;
  return html`<div class="buttons opens controls" role="group" lang=${language} aria-label=${t('goOn')} part="opens">
    ${known.map((name) => html`<button type="button" class="button" data-open=${name} @click=${() => act.open(name, turn, item)}>${t(`opens.${name}`)}</button>`)}
  </div>`;
}
