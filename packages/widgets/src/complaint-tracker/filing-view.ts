import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { readDay } from '../shared/fields/read';
import { choiceField, dayField, longField, problemSummary, textField, type FieldLook } from '../shared/form/fields';
import type { FormStep } from '../shared/form/form-steps';
import { letterView } from './next-view';
import { isWarning, mostOf, type ComplaintProblem } from './read-complaint';
import { channels, type ComplaintField, type TypedComplaint } from './typed-complaint';
import type { View } from './view';

const optional: readonly ComplaintField[] = ['facts', 'policyNo', 'insurer', 'against', 'phone', 'role'];

function problemWords({ t, words, start }: View, { field, code, typed }: ComplaintProblem): string {
  const label = t(`form.${field}`);
  const day = code !== 'future' && code !== 'before-start' ? '' : words.day(dayOf(typed));
  return t(`problem.${code}`, { label, typed, day, start: start ? words.day(start) : '', most: mostOf(field) });
}
function dayOf(typed: string): string {
  const read = readDay(typed);
  return 'value' in read ? read.value : typed;
}

/** A complaint: what about, what for, who against whom. What was typed stays until it is sent. */
export function filingView(view: View): TemplateResult {
  const { t, ft, screen, steps, act, book, language, complaint, words } = view;
  const { body, isLocked, change } = complaint;
  const shown = screen.complaintProblems.map((problem) => ({ path: problem.field, text: problemWords(view, problem) }));
  const look = (path: ComplaintField, hint = ''): FieldLook => ({
    path, label: t(`form.${path}`), disabled: isLocked, error: shown.find((one) => one.path === path)?.text,
    ...(hint ? { hint } : {}), ...(optional.includes(path) ? { optional: ft('field.optional') } : {}),
  });
  const set = (field: keyof TypedComplaint) => (value: string) => change({ [field]: value });
  const cited = body.rulebook && book && book.id === body.rulebook.id && body.clauses.length ? citation(view, book, body.clauses) : nothing;
  const parts: readonly FormStep[] = [
    { paths: ['subject', 'facts', 'request'], view: () => html`<h4>${t('form.about')}</h4>
    ${textField(look('subject', t('form.subjectHint')), body.subject, set('subject'))}
    ${longField(look('facts'), body.facts, set('facts'), 5)}
    ${longField(look('request'), body.request, set('request'), 3)}` },
    { paths: ['channel', 'date', 'photos'], view: () => html`${choiceField(look('channel'), channels.map((value) => ({ value, label: t(value === 'here' && !view.canSend ? 'form.channelNone' : `form.channels.${value}`) })), body.channel, set('channel'))}
    ${body.channel === 'here' ? nothing : dayField(look('date', t('form.dateHint')), body.date, set('date'))}
    ${complaint.photos(t('form.photos'), '')}` },
    { paths: ['firm', 'policyNo', 'insurer', 'against', 'name', 'phone', 'role'], view: () => html`<h4>${t('form.parties')}</h4>
    <div class="fields">
      ${textField(look('firm'), body.firm, set('firm'), { autocomplete: 'organization' })}
      ${textField(look('policyNo'), body.policyNo, set('policyNo'))}
      ${textField(look('insurer'), body.insurer, set('insurer'))}
      ${textField(look('against'), body.against, set('against'))}
      ${textField(look('name'), body.name, set('name'), { autocomplete: 'name' })}
      ${textField(look('phone'), body.phone, set('phone'), { type: 'tel', autocomplete: 'tel', inputmode: 'tel' })}
      ${textField(look('role'), body.role, set('role'))}
    </div>
    ${book ? html`<p class="hint" lang=${language}>${t('form.rules', { title: book.texts(words.language)?.shortTitle ?? book.id, version: book.rulebook.version })}</p>` : nothing}` },
  ];
  const isStepped = view.mode === 'elder';
  if (isStepped && screen.panel) return letterView(view, screen.panel);
  const send = html`<button type="submit" class="button primary" ?disabled=${complaint.state.busy || isLocked}>${t(view.canSend ? 'form.submit' : 'form.keep')}</button>`;
  const cancel = html`<button type="button" class="button" @click=${act.home}>${t('form.cancel')}</button>`;
  const onward = (event: Event): void => void ((isStepped && steps.advance(parts, event, act.judge)) || act.handIn(event));
  const isDoubt = screen.complaintProblems.length > 0 && screen.complaintProblems.every(isWarning);
  const anyway = isDoubt ? html`<button type="button" class="button" data-act="anyway" @click=${(event: Event) => {
    act.beSure();
    onward(event);
  }}>${t('form.anyway')}</button>` : nothing;
  return html`<form class="form" part="form" novalidate @submit=${onward}>
    <h3 class="lead" tabindex="-1" data-focus="title">${t('form.title')}</h3>
    ${body.right ? html`<p class="hint">${t('form.from')}</p>${view.notYet ? html`<p class="notice">${icon('info')}<span>${t('form.notYet', { day: words.day(view.notYet) })}</span></p>` : nothing}${cited}` : nothing}
    ${complaint.bar()}
    ${problemSummary(shown, isDoubt ? t('problem.doubt') : ft('field.problems', { count: shown.length }), { isWarning: isDoubt, more: anyway, ...(isStepped ? { go: (event: Event) => steps.reveal(parts, event) } : {}) })}
    ${screen.refused ? html`<p class="error" role="alert">${t('problem.refused', { reason: screen.refused })}</p>` : nothing}
    ${isStepped ? steps.view(ft, parts, html`<div class="buttons controls">${send}</div>`, act.judge) : parts.map((one) => one.view())}
    <div class="buttons controls">${isStepped ? nothing : send}<button type="button" class="button" data-act="own-letter" @click=${() => act.ownLetter(complaint.state.id ?? '', body, null)}>${t('ownLetter.write')}</button>${cancel}</div>
    <p class="hint controls">${t(view.isKept ? 'form.cancelHint' : 'form.cancelHintHeld')}</p>
  </form>${screen.panel ? letterView(view, screen.panel) : nothing}`;
}
