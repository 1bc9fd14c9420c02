import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { isBeforeKnown } from '../shared/dated/due-item';
import { icon } from '../shared/icons';
import { agendaOf, byParty, type DueItem } from './due';
import { stateIcons, type DayContent } from './month-view';
import { paged } from './pages';
import { claimOfDue } from './service-calendar.model';
import { logRow } from './log-view';
import { markButton, markForm } from './mark-view';
import { anchorOf } from './undated';
import type { View } from './view';

/** The state in words, with an icon of its own; colour only repeats it. */
export const stateChip = (state: keyof typeof stateIcons | 'met' | 'open', words: string): TemplateResult =>
  html`<span class="chip state ${state}">${icon(state === 'met' ? 'check' : state === 'open' ? 'info' : stateIcons[state])}${words}</span>`;

/** What, by when, by whom to whom; how it was counted and where it stands; what to do about it. */
export function dueRow(view: View, item: DueItem): TemplateResult {
  const { t, words, model, printing, act } = view;
  const { row, notes } = item;
  const one = [...model.locals, ...model.references].find(({ book }) => book.id === row.rulebook);
  const claim = claimOfDue(item, model);
  const anchor = anchorOf(row.of, model.setting);
  return html`<li class="row due ${item.state}" part="row">
    <p class="row-head"><span class="chip force ${row.force}">${words.force(row.force)}</span> <strong>${item.title}</strong> ${stateChip(item.state, item.stateWords)}</p>
    <p class="row-details"><time datetime=${item.day}>${item.by}</time>${row.provisional ? html` <strong class="provisional">${t('provisional')}</strong>` : nothing} · ${item.who}${item.isReference ? html` · ${t('account.reference')}` : nothing}</p>
    ${item.text ? html`<p class="row-text">${item.text}</p>` : nothing}
    ${row.provisional ? html`<p class="notice">${icon('info')}<span>${isBeforeKnown(row, model.setting.calendar) ? t('uncarried', { year: model.setting.calendar.knownFrom.slice(0, 4) }) : t('estimated', { day: words.day(model.setting.calendar.knownThrough) })}</span></p>` : nothing}
    ${counted(view, notes.filter((note) => !row.provisional || note !== notes[notes.length - 1]))}
    <div class="row-foot">
      ${one ? citation(view, one.book, row.clauses) : nothing}
      ${printing || !one ? nothing : html`<div class="buttons controls">${markButton(view, item, one)}
        ${claim ? html`<button type="button" class="button" @click=${() => act.write('letter', claim)}>${t('act.letter')}<span class="visually-hidden">${item.title}</span></button>
        <button type="button" class="button" @click=${() => act.write('complaint', claim)}>${t('act.complaint')}<span class="visually-hidden">${item.title}</span></button>` : nothing}
        ${anchor ? html`<button type="button" class="button plain" @click=${() => act.remove(anchor)}>${t('undated.wrong', { day: words.label(anchor.event) })}</button>` : nothing}
      </div>`}
    </div>
    ${printing ? nothing : markForm(view, item)}
  </li>`;
}
/** How a day was counted: short ones stand open. */
const counted = (_view: View, notes: readonly string[]): TemplateResult | typeof nothing =>
  notes.length ? html`<ul class="notes hint">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing;

// Nobody has as many on one day; a mistaken import may.
const MOST_A_DAY = 50;
/** What stands on the chosen day. */
export function dayList(view: View, { due, log }: DayContent): TemplateResult {
  const { t, words, desk } = view;
  return html`<section class="group day-list" part="day">
    <h3 tabindex="-1" data-focus="list">${t('dayTitle', { day: words.day(desk.day) })}</h3>
    ${due.length + log.length ? html`<ul class="rows">${due.slice(0, MOST_A_DAY).map((item) => dueRow(view, item))}${log.slice(0, MOST_A_DAY).map((entry) => logRow(view, entry))}</ul>
    ${due.length > MOST_A_DAY ? html`<p class="hint">${t('more', { count: due.length - MOST_A_DAY })}</p>` : nothing}` : html`<p class="hint">${t('dayEmpty')}</p>`}
  </section>`;
}

export function agendaView(view: View, items: readonly DueItem[]): TemplateResult {
  const { t } = view;
  const { overdue, coming, done } = agendaOf(items);
  return html`<section class="group agenda" part="agenda">
    <h3 tabindex="-1" data-focus="list">${t('agenda.title')}</h3>
    ${items.length ? nothing : html`<p class="hint">${t('agenda.none')}</p>`}
    ${part(view, t('agenda.overdue'), overdue, true)}
    ${part(view, t('agenda.coming'), coming, true)}
    ${part(view, t('agenda.done'), done, false)}
  </section>`;
}
function part(view: View, title: string, items: readonly DueItem[], isOpen: boolean): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<details class="part" ?open=${isOpen || view.printing}>
    <summary><span class="summary"><h4>${title}</h4><span class="hint">${view.t('items', { count: items.length })}</span></span>${icon('chevron')}</summary>
    ${paged(view, title, items, (item) => dueRow(view, item))}
  </details>`;
}

/** Who owes whom. */
export function partyView(view: View, items: readonly DueItem[]): TemplateResult {
  const { t, words } = view;
  return html`<section class="group parties" part="parties">
    ${items.length ? nothing : html`<p class="hint">${t('agenda.none')}</p>`}
    ${byParty(items).map(({ key, owes, to, items: own, late }) => html`<details class="part" ?open=${to === 'insured' || owes === 'insured' || view.printing}>
      <summary><span class="summary"><h3>${t('party.title', { owes: words.party(owes), to: words.party(to) })}</h3><span class="hint">${t('items', { count: own.length })}${late ? html` · ${t('party.late', { count: late })}` : nothing}</span></span>${icon('chevron')}</summary>
      ${paged(view, key, own, (item) => dueRow(view, item))}
    </details>`)}
  </section>`;
}
