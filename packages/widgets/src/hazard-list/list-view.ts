import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { Hazard, Risk } from '@anze/core-rules/records';
import { icon } from '../shared/icons';
import { daysLate, dueOf, isOpen, nextSteps } from './loop';
import type { Query } from './query';
import type { Entry } from './sheet';
import type { View } from './view';
import type { Slot } from './window-of-rows';

/** The chosen list, as a table where there is room and as cards where there is none. */
export function listView(view: View): TemplateResult {
  const { ui, t, sheet, ids, clerk, size } = view;
  const isHazards = ui.list === 'hazards';
  if (isHazards ? sheet.hazards.length === 0 : sheet.risks.length === 0) return isHazards ? html`` : html`<section class="card empty"><p>${t('empty.risks')}</p>
    <button type="button" class="button controls" data-act="add-risk" @click=${() => clerk.add('risks')}>${t('act.addRisk')}</button></section>`;
  const slots = clerk.rows.slots(ids);
  const rows = clerk.rows;
  const count = ids.length;
  const label = t(isHazards ? 'rows.hazards' : 'rows.risks');
  return html`${isHazards ? findView(view) : nothing}
    ${count === 0 ? html`<p class="none">${icon('info')} ${t('find.none')}</p>` : html`<p class="visually-hidden" id="row-keys">${t('rows.keys')}</p>
    <div class="rows-box" @focusin=${rows.onFocus} @focusout=${rows.onBlur} @keydown=${rows.onKey}>
      ${size === 'narrow'
        ? html`<ul class="cards" part="list" data-rows aria-label=${label} aria-describedby="row-keys">${repeat(slots, keyOf, (slot) => ('gap' in slot
          ? html`<li class="gap" role="presentation" aria-hidden="true" data-gap=${slot.gap}></li>`
          : html`<li class="card-row" part="row" data-row=${ids[slot.row]!} aria-setsize=${count} aria-posinset=${slot.row + 1}>${isHazards ? hazardCard(view, slot.row) : riskCard(view, sheet.risks[slot.row]!, slot.row)}</li>`))}</ul>`
        : html`<table class="table" part="list" data-rows aria-label=${label} aria-describedby="row-keys" aria-rowcount=${count + 1}>
          <thead><tr aria-rowindex="1">${columnsOf(view).map((column) => html`<th scope="col" class=${column}>${t(`label.${column}`)}</th>`)}</tr></thead>
          <tbody>${repeat(slots, keyOf, (slot) => ('gap' in slot
            ? html`<tr class="gap" aria-hidden="true"><td colspan=${columnsOf(view).length} data-gap=${slot.gap}></td></tr>`
            : html`<tr part="row" data-row=${ids[slot.row]!} aria-rowindex=${slot.row + 2}>${isHazards ? hazardCells(view, slot.row) : riskCells(view, sheet.risks[slot.row]!, slot.row)}</tr>`))}</tbody>
        </table>`}
    </div>`}`;
}
/** By place: another search writes other words into the rows that stand there. */
const keyOf = (slot: Slot): string | number => ('gap' in slot ? slot.key : slot.row);

type Columns = 'no' | 'problem' | 'level' | 'state' | 'due' | 'responsible' | 'risk' | 'type' | 'riskLevel' | 'measures';
const hazardColumns: readonly Columns[] = ['no', 'problem', 'level', 'state', 'due', 'responsible'];
const riskColumns: readonly Columns[] = ['no', 'risk', 'type', 'riskLevel', 'measures'];
const columnsOf = ({ ui }: View): readonly Columns[] => (ui.list === 'hazards' ? hazardColumns : riskColumns);

const opener = ({ clerk, t }: View, id: string, no: number, words: string): TemplateResult =>
  html`<button type="button" class="open" data-open @click=${() => clerk.openRow(id)}><span class="visually-hidden">${t('number', { no })}：</span><span class="clamp">${words}</span></button>`;
const levelClass = ({ level }: Pick<Hazard, 'level'>): string => `chip ${level === 'major' ? 'major' : level ? 'may' : 'none'}`;
const levelWords = ({ t }: Pick<View, 't'>, { level }: Pick<Hazard, 'level'>): string => t(level ? `level.${level}` : 'level.none');
export const levelChip = (view: Pick<View, 't'>, hazard: Pick<Hazard, 'level'>): TemplateResult => html`<span class=${levelClass(hazard)}>${levelWords(view, hazard)}</span>`;
export function dueWords({ t, words, today }: Pick<View, 't' | 'words' | 'today'>, hazard: Hazard): TemplateResult {
  const due = dueOf(hazard);
  const late = daysLate(hazard, today);
  return html`${due === null ? (isOpen(hazard) ? html`<span class="hint">${t('noDue')}</span>` : nothing) : t('dueBy', { day: words.monthDay(due) })}${late ? html` <span class="chip date past">${icon('error')} ${t('late', { count: late })}</span>` : nothing}`;
}
/** The step that usually comes next, one press away. */
function quickStep({ t, clerk, isReadOnly }: View, hazard: Hazard): TemplateResult | typeof nothing {
  const [next] = nextSteps(hazard);
  if (!next) return nothing;
  return html`<button type="button" class="button quick controls" data-step=${next} ?disabled=${isReadOnly} @click=${() => clerk.step(hazard.id, next)}>${t(`doStep.${next}`)}<span class="visually-hidden">：${hazard.problem.slice(0, 40)}</span></button>`;
}

function hazardCard(view: View, row: number): TemplateResult {
  const { t, hazards } = view;
  const { no, value } = hazards[row]!;
  const { responsible, photos, state } = value;
  return html`<div class="chips"><span class="no" aria-hidden="true">#${no}</span><span class=${levelClass(value)}>${levelWords(view, value)}</span><span class="chip state">${t(`state.${state}`)}</span></div>
    ${opener(view, value.id, no, value.problem)}
    <p class="meta">${dueWords(view, value)}${responsible ? html` · ${responsible.name}` : nothing}${photos.length ? html` · ${t('photos', { count: photos.length })}` : nothing}</p>
    ${quickStep(view, value)}`;
}
function hazardCells(view: View, row: number): TemplateResult {
  const { t, hazards } = view;
  const { no, value } = hazards[row]!;
  return html`<td class="no">${no}</td><td class="problem">${opener(view, value.id, no, value.problem)}${value.photos.length ? html`<span class="hint">${t('photos', { count: value.photos.length })}</span>` : nothing}</td>
    <td>${levelChip(view, value)}</td><td><span class="state">${t(`state.${value.state}`)}</span>${quickStep(view, value)}</td><td>${dueWords(view, value)}</td><td>${value.responsible?.name ?? ''}</td>`;
}
const riskLevel = ({ t }: View, { level }: Risk): string => t(`riskLevel.${level ?? 'none'}`);
function riskCard(view: View, { value }: Entry<Risk>, row: number): TemplateResult {
  return html`<div class="chips"><span class="no" aria-hidden="true">#${row + 1}</span><span class="chip state">${riskLevel(view, value)}</span></div>
    ${opener(view, value.id, row + 1, value.risk)}<p class="meta">${value.type ?? ''}${value.photos.length ? html` ${view.t('photos', { count: value.photos.length })}` : nothing}</p>`;
}
function riskCells(view: View, { value }: Entry<Risk>, row: number): TemplateResult {
  return html`<td class="no">${row + 1}</td><td class="problem">${opener(view, value.id, row + 1, value.risk)}</td><td>${value.type ?? ''}</td><td>${riskLevel(view, value)}</td><td><span class="clamp">${value.measures ?? ''}</span></td>`;
}

const states: readonly Query['state'][] = ['', 'open', 'overdue', 'found', 'told', 'agreed', 'rectified', 'rechecked', 'closed', 'refused'];
const levels: readonly Query['level'][] = ['', 'major', 'general', 'none'];
const sorts = { no: 'byNo', due: 'byDue', level: 'byLevel', found: 'byFound' } as const;
/** A short list needs no search. */
const FEW = 8;
function findView({ t, ui, clerk, hazards, sheet }: View): TemplateResult {
  const { text, state, level } = ui.query;
  const all = sheet.hazards.length;
  const isFiltered = text !== '' || state !== '' || level !== '';
  if (all <= FEW && !isFiltered) return html`<p class="hint counted">${t('find.total', { all })}</p>`;
  const choose = <K extends keyof Query>(key: K, label: string, values: readonly Query[K][], words: (value: Query[K]) => string): TemplateResult => html`<label class="pick"><span>${label}</span>
    <select class="input" data-find=${key} @change=${(event: Event) => clerk.find({ [key]: (event.target as HTMLSelectElement).value } as Partial<Query>)}>${values.map((value) => html`<option value=${value} ?selected=${ui.query[key] === value}>${words(value)}</option>`)}</select></label>`;
  return html`<section class="find controls" aria-label=${t('find.label')}>
    <label class="pick wide-pick"><span>${t('find.text')}</span><input class="input" type="search" data-focus="search" placeholder="" aria-describedby="find-hint" .value=${live(text)} @input=${(event: Event) => clerk.find({ text: (event.target as HTMLInputElement).value })}></label>
    <p class="hint" id="find-hint">${t('find.textHint')}</p>
    ${choose('state', t('find.state'), states, (value) => (value === '' ? t('find.all') : value === 'open' ? t('find.open') : value === 'overdue' ? t('find.overdue') : t(`state.${value}`)))}
    ${choose('level', t('find.level'), levels, (value) => (value === '' ? t('find.all') : t(`level.${value}`)))}
    ${choose('sort', t('find.sort'), ['no', 'due', 'level', 'found'], (value) => t(`find.${sorts[value]}`))}
    <p class="counted" role="status">${isFiltered ? t('find.found', { found: hazards.length, all }) : t('find.total', { all })}
      ${isFiltered ? html`<button type="button" class="button plain" @click=${() => clerk.find({ text: '', state: '', level: '' })}>${t('find.clear')}</button>` : nothing}</p>
  </section>`;
}
