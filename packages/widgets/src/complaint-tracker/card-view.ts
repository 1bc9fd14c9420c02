import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../shared/citation-chip';
import { icon } from '../shared/icons';
import { stepsOf } from './case';
import { enteredLate, enteredOf, enteredWords, matters } from './entered';
import type { Model } from './model';
import { silence } from './route';
import { undatedClauses } from './rules';
import type { Move } from './standing';
import type { View } from './view';

export interface Headline {
  readonly figure: string;
  readonly sentence: string;
  readonly tone: 'plain' | 'good' | 'bad';
}
const lastOf = <T>(all: readonly T[]): T | undefined => all[all.length - 1];

/** The one fact, and a sentence. */
export function headline(view: View, model: Model): Headline {
  const { phase } = model;
  if (phase === 'waiting') return waitingFor(view, model);
  const { t, words, party } = view;
  const { one } = model;
  const last = (name: Move): string => {
    const date = lastOf(stepsOf(one, name))?.record.date;
    return date ? words.day(date) : '';
  };
  switch (phase) {
    case 'answered':
      return { figure: t(party === 'insured' ? 'phase.answered' : 'phase.answeredInsurer'), sentence: answeredWords(view, model, last('complaintAnswered')), tone: 'plain' };
    case 'satisfied':
      return { figure: t('phase.satisfied'), sentence: t('phase.satisfiedText'), tone: 'good' };
    case 'dissatisfied':
      return { figure: t('phase.dissatisfied'), sentence: t(party === 'insured' ? 'phase.dissatisfiedText' : party === 'insurer' ? 'phase.dissatisfiedInsurer' : 'phase.dissatisfiedOther'), tone: 'bad' };
    case 'referred':
      return { figure: t('phase.referred', { to: lastOf(stepsOf(one, 'complaintReferred'))?.record.to ?? '' }), sentence: t('phase.referredText', { day: last('complaintReferred') }), tone: 'plain' };
    case 'resolved':
      return { figure: t('phase.resolved'), sentence: t('phase.resolvedText', { day: last('complaintResolved'), outcome: lastOf(stepsOf(one, 'complaintResolved'))?.record.outcome ?? '' }), tone: 'good' };
    case 'withdrawn':
      return { figure: t('phase.withdrawn'), sentence: t('phase.withdrawnText', { day: last('complaintWithdrawn') }), tone: 'plain' };
  }
}
/** A day before its own entry is told as what it is: said. */
function answeredWords(view: View, { one, clock }: Model, day: string): string {
  const { t } = view;
  // Only the firm is asked whether it is satisfied.
  const isFirm = view.party === 'insured';
  const due = clock?.answer?.day ?? null;
  const step = lastOf(stepsOf(one, 'complaintAnswered'));
  const entered = step ? enteredOf(step, due) : null;
  if (!matters(entered, due)) return t(isFirm ? 'phase.answeredText' : 'phase.answeredOther', { day });
  return t(isFirm ? 'phase.answeredSaid' : 'phase.answeredSaidOther', { both: [enteredWords(view, entered), enteredLate(view, entered)].filter(Boolean).join(t('entered.comma')) });
}
function waitingFor({ t, words, party }: View, { clock, rules, waited }: Model): Headline {
  if (!rules) return { figure: t('clock.no-rule'), sentence: t('clock.no-rule-text', { count: waited }), tone: 'plain' };
  const answer = clock?.answer;
  if (answer) {
    const { progress, state, stateWords, day } = answer;
    // In the rule's own unit: "six days" with a weekend in it would promise too much.
    const left = progress?.unit === 'workdays' && progress.passed < progress.total ? t('clock.left', { span: words.span(progress.total - progress.passed, 'workdays') }) : stateWords;
    if (state === 'overdue') return { figure: t('clock.overdue', { state: stateWords }), sentence: t(party === 'insured' ? 'clock.overdueText' : 'clock.overdueOther', { day: words.day(day) }), tone: 'bad' };
    return { figure: progress ? t(`clock.${progress.unit}`, { ...progress }) : stateWords, sentence: t('clock.answerBy', { day: words.day(day), state: left }), tone: 'plain' };
  }
  const silent = clock?.silent ?? 'no-limit';
  return { figure: t(`clock.${silent}`), sentence: silence(rules) || t(`clock.${silent}-text`, { count: waited }), tone: 'plain' };
}

/** A limit that had run out is not moved by what was entered afterwards: that is said. */
const lateView = (view: View, { clock }: Model): readonly TemplateResult[] => (clock?.late ?? []).map((one) => html`<p class="provisional late-entry">${icon('question')}
  ${[enteredWords(view, one, view.t(one.step === 'extensionAgreed' ? 'step.extensionAgreed' : 'history.needsVerification')), enteredLate(view, one)].filter(Boolean).join(view.t('entered.comma'))}${view.t('entered.comma')}${view.t('entered.unmoved')}</p>`);

/** How far it has come, by when the next thing is due, and what to do now. */
export function cardView(view: View, model: Model): TemplateResult {
  const { t, words, act, printing, screen, party } = view;
  const { rules, clock, phase, moves, one } = model;
  const { figure, sentence, tone } = headline(view, model);
  const answer = phase === 'waiting' ? clock?.answer : null;
  const instead = phase === 'waiting' ? clock?.instead : null;
  const extension = answer?.row.extension;
  const [first, ...others] = moves;
  const button = (move: Move, isFirst: boolean) => html`<button type="button" class="button ${isFirst ? 'primary' : ''}" data-move=${move} @click=${() => act.move(move)}>${t(`move.${move}`)}</button>`;
  return html`<section class="card answer ${tone === 'bad' ? 'late' : ''}" part="answer">
    ${rules ? html`<p class="where">${rules.texts.shortTitle} · ${words.status(rules.book.rulebook.status)} · ${words.checkedOn(rules.book.rulebook.checkedOn)}</p>` : nothing}
    <p class="about">${one.complaint?.subject ?? t('history.erased')}</p>
    <h3 class="figure" tabindex="-1" data-focus="title">${figure}</h3>
    ${answer?.progress ? html`<progress class="bar" max=${answer.progress.total} value=${Math.min(answer.progress.passed, answer.progress.total)} aria-label=${t('clock.bar')}></progress>` : nothing}
    <p>${sentence}</p>
    ${answer?.row.provisional ? html`<p class="provisional">${icon('info')} <strong>${t('provisional')}</strong></p>` : nothing}
    ${instead ? html`<p class="hint">${t('clock.instead', { day: words.day(instead.day) })}</p>` : nothing}
    ${answer && extension?.state === 'available' && answer.furthest && answer.state !== 'overdue' ? html`<p class="hint">${t('clock.furthest', { consent: extension.consent.map((who) => t(`consent.${who}`)).join(t('or')), day: words.day(answer.furthest) })}</p>` : nothing}
    ${clock?.received.told ? html`<p class="hint">${t('clock.told', { day: words.day(clock.received.told) })}</p>` : nothing}
    ${lateView(view, model)}
    ${model.version ? html`<p class="hint">${t('clock.version', model.version)}</p>` : nothing}
    ${rules && phase === 'waiting' && clock?.silent === 'no-limit' ? citation(view, rules.book, undatedClauses(rules.book)) : nothing}
    ${answer && rules ? citation(view, rules.book, [...answer.row.clauses, ...(instead?.row.clauses ?? [])]) : nothing}
    ${printing || !first || screen.step ? nothing : html`<div class="buttons controls">${button(first, !(party === 'insured' && (model.mayRefer || phase === 'referred')))}${others.map((move) => button(move, false))}</div>`}
  </section>`;
}
