import type { Day } from '@anze/core-rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordDetail } from '../shared/events/record';
import { icon } from '../shared/icons';
import { accountsView } from './account-view';
import { askView, isAsking, openView } from './ask-view';
import { cardView, noRuleView, printFooter } from './card-view';
import { byDay } from './due';
import { agendaView, dayList, partyView } from './due-view';
import { recordForm, startForm } from './form-view';
import { logView } from './log-view';
import { monthView, viewBar, type DayContent } from './month-view';
import { panelView } from './panel-view';
import { doneWords } from '../shared/dated/service-words';
import { undatedView } from './undated-view';
import type { View } from './view';

/** The page once the rules are there. */
export function pageView(view: View): TemplateResult {
  const { model, desk, printing, alone, journal, recorder, formT } = view;
  if (alone && desk.panel) return panelView(view, desk.panel);
  const isKnown = model.locals.length > 0 || model.references.length > 0;
  const asks = isAsking(view) && !printing;
  return html`${statusView(view)}
    ${asks ? askView(view) : model.locals.length ? nothing : noRuleView(view, model)}
    ${isKnown && !model.hasStart ? startForm(view) : nothing}
    ${isKnown && model.hasStart ? cardView(view, model) : nothing}
    ${(isKnown && model.hasStart) || printing || desk.form ? nothing : recordFirst(view)}
    ${undatedView(view)}
    ${printing ? nothing : desk.form ? recordForm(view, desk.form, journal.pending !== null) : recorder.hasNews ? recorder.bar.view(formT) : nothing}
    ${desk.panel ? panelView(view, desk.panel) : nothing}
    <div class="columns">
      <div class="main">${calendarView(view)}${view.size === 'wide' ? logView(view) : nothing}</div>
      <div class="side">
        ${openView(view, model)}
        ${isKnown && model.hasStart ? accountsView(view, model) : nothing}
        ${view.size === 'wide' ? nothing : logView(view)}
      </div>
    </div>
    ${printFooter(view, model)}`;
}

/** A service can be recorded before anything is known to judge it by. */
const recordFirst = ({ t, act }: View): TemplateResult => html`<p class="hint">${t('log.firstText')}</p>
  <div class="buttons controls first"><button type="button" class="button" @click=${act.record}>${t('act.record')}</button></div>`;

function calendarView(view: View): TemplateResult {
  const { t, model, desk, kind, printing, act } = view;
  const items = model.due.filter(({ concernsReader }) => concernsReader || desk.showsOthers);
  // On paper the ends of periods stand with their rights.
  if (printing) return agendaView(view, items.filter(({ row }) => row.event !== 'period'));
  const due = byDay(items, ({ day }) => day);
  const log = byDay(model.log, ({ event }) => event.date);
  const contentOf = (day: Day): DayContent => ({ due: due.get(day) ?? [], log: log.get(day) ?? [] });
  return html`${viewBar(view)}
    ${model.due.some(({ concernsReader }) => !concernsReader) ? html`<label class="others controls"><input type="checkbox" .checked=${desk.showsOthers} @change=${act.toggleOthers}><span>${t('others')}</span></label>` : nothing}
    ${kind === 'month' ? html`${monthView(view, model.setting.calendar, contentOf)}${dayList(view, contentOf(desk.day))}` : kind === 'agenda' ? agendaView(view, items) : partyView(view, items)}`;
}

/** What was done last, with the way back; what could not be read. */
function statusView(view: View): TemplateResult {
  const { t, model, journal, recorder, unread, act } = view;
  const { last, undone, pending } = journal;
  const service = last ? doneWords(last.event, [...model.locals, ...model.references].map(({ texts }) => texts), view) : '';
  // A service alone is handed in; what else is recorded stays with this page.
  const isSent = (one: RecordDetail): boolean => recorder.draft.canSend && one.event.event === 'serviceCompleted';
  const done = last?.action === 'remove' ? (isSent(last) ? 'log.removedHere' : 'log.removed') : last?.action === 'add' ? 'log.added' : 'log.changed';
  const said = pending ? t('log.pending') : last ? t(done, { service }) : undone ? t(undone.action !== 'remove' && isSent(undone) ? 'log.undoneHere' : 'log.undone') : '';
  const { isKept, state } = recorder.draft;
  // A receipt says that somebody else has it.
  const isSafe = isKept || (last !== null && isSent(last) && Boolean(state.last?.receipt));
  return html`${unread ? html`<p class="notice">${icon('info')}<span>${t('log.bad', { count: unread })}</span></p>` : nothing}
    <div class="status controls" role="status" tabindex="-1" data-focus="status">${said ? html`<span>${icon(pending || !isSafe ? 'info' : 'check')} ${said}${last && !pending && !isSafe ? t('log.onlyHere') : nothing}</span>` : nothing}
      ${last && !pending ? html`<button type="button" class="button" @click=${act.undo}>${t('log.undo')}</button>` : nothing}</div>`;
}
