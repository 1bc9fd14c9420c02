import type { Hazard, HazardStep } from '@anze/core-rules/records';
import { commonProblems, filled, type FieldProblem, type FieldSpec, type Typed } from '../forms/field';
import type { Words } from '../lib/words';
import type { Act } from './hazards';

/** What a step asks: the day it was done; of a refusal who refused and why, of a report which authority was told. */
export function stepFields(act: Act, { wording: { texts } }: Words): readonly FieldSpec[] {
  const { date, today, refusedBy, refusedWhy, reportedTo, reportedHelp } = texts.hazards.stepForm;
  return [
    { name: 'date', label: date, kind: 'day', required: true, help: today },
    ...(act === 'reported' ? [{ name: 'by', label: reportedTo, kind: 'text', required: true, help: reportedHelp } as const] : []),
    ...(act === 'refused' ? [{ name: 'by', label: refusedBy, kind: 'text', required: true } as const, { name: 'note', label: refusedWhy, kind: 'long', required: true } as const] : []),
  ];
}

/** What is wrong with a step as it was typed: it lies between the step before it, or the day of finding, and today. */
export function stepProblems(act: Act, typed: Typed, { found, history }: Hazard, words: Words): readonly FieldProblem[] {
  const { t, texts } = words.wording;
  const { date = '' } = typed.texts;
  const earliest = history[history.length - 1]?.date ?? found;
  return [
    ...commonProblems(stepFields(act, words), typed, words),
    ...(date && date < earliest ? [{ field: 'date', text: t('problem.before', { field: texts.hazards.stepForm.date, day: words.day(earliest) }) }] : []),
  ];
}

/** The step of a record, of what was typed without a problem. */
export function stepOf(act: Act, typed: Typed): HazardStep {
  const date = typed.texts.date ?? '';
  const told = filled(typed, ['by', 'note'] as const);
  return act === 'recheckedPassed' || act === 'recheckedFailed' ? { step: 'rechecked', date, passed: act === 'recheckedPassed' } : { step: act, date, ...told };
}
