import { weekday, type Day, type WorkCalendar } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icons';
import type { DueItem } from './due';
import { dayByKey, dayInMonth, lastDay, monthGrid, monthOf, type DayCell } from './month-grid';
import type { LogEntry } from './services';
import type { Kind, MonthDesk } from './view';

/** What stands on one day. */
export interface DayContent {
  readonly due: readonly DueItem[];
  readonly log: readonly LogEntry[];
}
type ContentOf = (day: Day) => DayContent;

export const kinds: readonly Kind[] = ['month', 'agenda', 'party'];
export const viewBar = ({ t, kind, act }: MonthDesk): TemplateResult => html`<div class="views buttons controls" role="group" aria-label=${t('view.title')}>
  ${kinds.map((one) => html`<button type="button" class="button ${one === kind ? 'primary' : ''}" aria-pressed=${one === kind ? 'true' : 'false'} @click=${() => act.show(one)}>${t(`view.${one}`)}</button>`)}
</div>`;

const states = ['overdue', 'due-soon', 'upcoming', 'unsure', 'done'] as const;
export const stateIcons = { overdue: 'error', 'due-soon': 'info', upcoming: 'info', unsure: 'question', done: 'check' } as const;

/** A month as a grid (ARIA practices): one day can be reached by Tab, the others by the arrow keys. */
export function monthView(view: MonthDesk, calendar: WorkCalendar, contentOf: ContentOf): TemplateResult {
  const { t, today, desk, act } = view;
  const month = monthOf(desk.day);
  const weeks = monthGrid(month, today, calendar);
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act.openDay();
      return;
    }
    const day = dayByKey(desk.day, event);
    if (day === null) return;
    event.preventDefault();
    act.toDay(day, true);
  };
  const onClick = (event: Event): void => {
    const { day } = ((event.target as Element).closest('td') as HTMLElement | null)?.dataset ?? {};
    if (day) act.toDay(day, true);
  };
  return html`<section class="month" part="month">
    <div class="month-head">
      <button type="button" class="button step back controls" aria-label=${t('previous')} @click=${() => act.toDay(dayInMonth(desk.day, -1), false)}>${icon('chevron')}</button>
      <h3 id="month-title" aria-live="polite">${monthTitle(view, month)}</h3>
      <button type="button" class="button step forward controls" aria-label=${t('next')} @click=${() => act.toDay(dayInMonth(desk.day, 1), false)}>${icon('chevron')}</button>
      <button type="button" class="button plain controls" ?disabled=${desk.day === today} @click=${() => act.toDay(today, false)}>${t('toToday')}</button>
    </div>
    <p id="grid-help" class="visually-hidden">${t('gridHelp')}</p>
    <table role="grid" aria-labelledby="month-title" aria-describedby="grid-help" @keydown=${onKeydown} @click=${onClick}>
      <thead><tr>${t('weekdays').split(',').map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${weeks.map((week) => html`<tr>${week.map((cell) => (cell ? dayView(view, cell, contentOf(cell.day)) : html`<td class="blank"></td>`))}</tr>`)}</tbody>
    </table>
    ${calendar.known(lastDay(month)) ? nothing : html`<p class="notice">${icon('info')}<span>${lastDay(month) < calendar.knownFrom ? t('uncarried', { year: calendar.knownFrom.slice(0, 4) }) : t('estimated', { day: dateOnly(calendar.knownThrough, view) })}</span></p>`}
  </section>`;
}

export const monthTitle = ({ t }: MonthDesk, month: string): string => t('monthTitle', { year: Number(month.slice(0, 4)), month: t('months').split(',')[Number(month.slice(5)) - 1] });

function dayView(view: MonthDesk, cell: DayCell, content: DayContent): TemplateResult {
  const { t, desk, size } = view;
  const { day, number, kind, isToday } = cell;
  const isSelected = day === desk.day;
  const mark = kind === 'makeup' ? t('mark.work') : kind === 'workday' ? '' : t('mark.rest');
  const count = content.due.length + content.log.length;
  return html`<td role="gridcell" class="day ${kind} ${isToday ? 'today' : ''} ${isSelected ? 'selected' : ''}" data-day=${day} tabindex=${isSelected ? 0 : -1}
    aria-selected=${isSelected ? 'true' : 'false'} aria-current=${isToday ? 'date' : nothing}>
    <span class="visually-hidden">${dayName(view, cell, content)}</span>
    <span aria-hidden="true"><span class="number">${number}</span>${mark ? html`<span class="mark ${kind}">${mark}</span>` : nothing}
      ${count === 0 ? nothing : size === 'wide' ? longContent(view, content) : shortContent(view, content)}</span>
  </td>`;
}
/** On a phone: the most pressing state in words, and how many. */
function shortContent({ t }: MonthDesk, { due, log }: DayContent): TemplateResult {
  const state = states.find((one) => due.some((item) => item.state === one));
  const count = due.length + log.length;
  return html`<span class="what ${state ?? 'event'}">${t(`short.${state ?? 'event'}`)}${count > 1 ? html`<span class="count">${count}</span>` : nothing}</span>
    ${due.some(({ row }) => row.provisional) ? html`<span class="what">${t('provisional')}</span>` : nothing}`;
}
const MOST_LINES = 2;
function longContent({ t }: MonthDesk, { due, log }: DayContent): TemplateResult {
  const lines = [
    ...states.flatMap((state) => due.filter((item) => item.state === state)).map((item) => ({ state: item.state as string, glyph: stateIcons[item.state], title: item.title, short: `${t(`short.${item.state}`)}${item.row.provisional ? ` ${t('provisional')}` : ''}` })),
    ...log.map((entry) => ({ state: 'event', glyph: 'check' as const, title: entry.words.replace(/^\S+ /, ''), short: t('short.event') })),
  ];
  const more = lines.length - MOST_LINES;
  return html`${lines.slice(0, MOST_LINES).map(({ state, glyph, title, short }) => html`<span class="what ${state}">${icon(glyph)}<span>${short} ${title}</span></span>`)}
    ${more > 0 ? html`<span class="what">${t('more', { count: more })}</span>` : nothing}`;
}

/** Date, rest or work, and what is due: all that the cell shows, in the order in which one wants to hear it. */
export function dayName(view: MonthDesk, { day, kind, holiday, estimated, isToday }: DayCell, { due, log }: DayContent): string {
  const { t } = view;
  const rest = kind === 'holiday' ? t('mark.holiday', { name: holiday ?? '' }) : kind === 'weekend' ? t('mark.restLong') : kind === 'makeup' ? t('mark.workLong') : t('mark.workday');
  const things = [
    ...due.map(({ title, stateWords, row }) => `${title} ${stateWords}${row.provisional ? ` ${t('provisional')}` : ''}`),
    ...log.map(({ words }) => `${t('short.event')} ${words}`),
  ];
  return [fullDay(view, day), ...(isToday ? [t('today')] : []), `${rest}${estimated ? ` ${t('provisional')}` : ''}`, ...things].join(t('list'));
}
/** A day without its weekday, for places with brackets of their own. */
export function dateOnly(day: Day, { t }: Pick<MonthDesk, 't'>): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return t('fullDay', { year, month: t('months').split(',')[month - 1], day: date });
}
export function fullDay({ t }: Pick<MonthDesk, 't'>, day: Day): string {
  return `${dateOnly(day, { t })} ${t('fullWeekday', { weekday: t('weekdays').split(',')[weekday(day) - 1] })}`;
}
