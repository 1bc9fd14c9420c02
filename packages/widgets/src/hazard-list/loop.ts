import { addDays, compareDays, daysBetween, type Day } from '@anze/core-rules';
import { isUsualDay } from '../shared/fields/read';
import type { Hazard, HazardStep, Photo } from '@anze/core-rules/records';

export type State = Hazard['state'];
export type Step = Exclude<HazardStep['step'], 'found'>;

const isOpenState: Readonly<Record<State, boolean>> = { found: true, told: true, agreed: true, rectified: false, rechecked: false, closed: false, refused: true };
/** What may come next, the usual one first. `agreed` again is a new day. */
const after: Readonly<Record<State, readonly Step[]>> = {
  found: ['told', 'agreed', 'rectified', 'refused'],
  told: ['agreed', 'rectified', 'refused'],
  agreed: ['rectified', 'agreed', 'refused'],
  rectified: ['rechecked'],
  rechecked: ['closed'],
  closed: [],
  refused: ['agreed', 'rectified'],
};

/** Where a hazard stands after its steps. A recheck that failed opens it again; a report to an authority changes nothing. */
export const stateOf = (history: readonly HazardStep[]): State => history.reduce(stateAfter, 'found');
const stateAfter = (state: State, { step, passed }: HazardStep): State => (step === 'reported' ? state : step === 'rechecked' && passed === false ? 'agreed' : step);
/** The day that was agreed last; the one noted with the finding where none was. */
export function dueOf({ due, history }: Pick<Hazard, 'due' | 'history'>): Day | null {
  for (let i = history.length - 1; i >= 0; i--) {
    const { step, due: agreed } = history[i]!;
    if (step === 'agreed' && agreed !== undefined) return agreed;
  }
  return due ?? null;
}
/** Not put right, whatever was said or agreed. */
export const isOpen = ({ state }: Pick<Hazard, 'state'>): boolean => isOpenState[state];
/** Days past the agreed day; 0 while it is not, or where none was agreed. */
export function daysLate(hazard: Pick<Hazard, 'state' | 'due' | 'history'>, today: Day): number {
  return isLate(hazard, today) ? daysBetween(dueOf(hazard)!, today) : 0;
}
/** Asked of ten thousand at once: days are compared as they are written. */
export function isLate(hazard: Pick<Hazard, 'state' | 'due' | 'history'>, today: Day): boolean {
  if (!isOpen(hazard)) return false;
  const due = dueOf(hazard);
  return due !== null && due < today;
}
export function nextSteps(hazard: Pick<Hazard, 'state' | 'level'>): readonly Step[] {
  const next = after[hazard.state];
  return hazard.level === 'major' && hazard.state !== 'closed' ? [...next, 'reported'] : next;
}

export interface TypedStep {
  readonly step: Step;
  readonly date: string;
  readonly due: string;
  readonly by: string;
  readonly note: string;
  /** Ticked: in writing. Not ticked says nothing. */
  readonly written: boolean;
  readonly passed: '' | 'yes' | 'no';
  readonly photos: readonly Photo[];
}
export interface StepProblem {
  readonly field: 'date' | 'due' | 'passed' | 'by' | 'note';
  readonly code: 'empty' | 'not-a-day' | 'before-found' | 'before-last' | 'future' | 'due-before-date' | 'not-said' | 'too-long';
  /** The day it would have to be later than. */
  readonly than?: Day;
}
export const emptyStep = (step: Step, today: Day): TypedStep => ({ step, date: today, due: '', by: '', note: '', written: false, passed: '', photos: [] });

/** A step as it was typed, or what is wrong with it, each thing at its field. */
export function readStep(typed: TypedStep, hazard: Hazard, today: Day): { readonly step: HazardStep } | { readonly problems: readonly StepProblem[] } {
  const problems: StepProblem[] = [];
  const { step, date, due, passed } = typed;
  const say = (field: StepProblem['field'], code: StepProblem['code'], than?: Day): void => void problems.push({ field, code, ...(than ? { than } : {}) });
  const last = hazard.history[hazard.history.length - 1]?.date;
  if (!date.trim()) say('date', 'empty');
  else if (!isUsualDay(date)) say('date', 'not-a-day');
  else if (compareDays(date, hazard.found) < 0) say('date', 'before-found', hazard.found);
  else if (last !== undefined && compareDays(date, last) < 0) say('date', 'before-last', last);
  else if (compareDays(date, today) > 0) say('date', 'future', today);
  if (step === 'agreed') {
    if (!due.trim()) say('due', 'empty');
    else if (!isUsualDay(due)) say('due', 'not-a-day');
    else if (isUsualDay(date) && compareDays(due, date) < 0) say('due', 'due-before-date', date);
  }
  if (step === 'rechecked' && passed === '') say('passed', 'not-said');
  if ((step === 'reported' || step === 'refused') && !typed.by.trim()) say('by', 'empty');
  if (step === 'refused' && !typed.note.trim()) say('note', 'empty');
  if (typed.by.length > 200) say('by', 'too-long');
  if (typed.note.length > 5000) say('note', 'too-long');
  if (problems.length) return { problems };
  const [by, note] = [typed.by.trim(), typed.note.trim()];
  return {
    step: {
      step, date, ...(by ? { by } : {}), ...(step === 'told' && typed.written ? { written: true } : {}), ...(step === 'agreed' ? { due } : {}),
      ...(step === 'rechecked' ? { passed: passed === 'yes' } : {}), ...(note ? { note } : {}), ...(typed.photos.length ? { photos: [...typed.photos] } : {}),
    },
  };
}
/** The hazard after a step. */
export function stepped(hazard: Hazard, step: HazardStep): Hazard {
  return { ...hazard, history: [...hazard.history, step], state: stateAfter(hazard.state, step), ...(step.due === undefined ? {} : { due: step.due }) };
}
/** The first day on which an agreed day is past. */
export const dayAfter = (due: Day): Day => addDays(due, 1);
