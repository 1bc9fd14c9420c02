import type { Day, Deadline, ScheduleRow, WorkCalendar } from '@anze/core-rules';
import type { ComplaintStep } from '@anze/core-rules/records';
import { readDay } from '../shared/fields/read';
import { stepsOf, type TrackedCase } from './case';
import type { Clock } from './clock';
import type { Move } from './standing';
import type { StepField, TypedStep } from './typed-step';

export interface StepProblem {
  readonly field: StepField;
  readonly code:
    | 'empty' | 'not-a-day' | 'too-long' | 'future' | 'before-complaint' | 'before-answer' | 'before-end' | 'after-arrival'
    /** Of an extension. */
    | 'not-later' | 'over-max' | 'too-late' | 'wrong-party' | 'not-told' | 'not-complex' | 'not-written';
  readonly typed: string;
  /** The day that it is held against. */
  readonly day?: Day;
}
export interface StepSetting {
  readonly one: TrackedCase;
  readonly clock: Clock | null;
  readonly on: Day;
  readonly calendar: WorkCalendar;
  /** The rule of an extension, where there is one. */
  readonly deadlineOf: (row: ScheduleRow) => Deadline | undefined;
}

const LONG = 5000;
const LINE = 200;
/** What each step asks for beside day, name and note: required unless said otherwise. */
const longTexts: Partial<Record<Move, readonly StepField[]>> = {
  complaintAnswered: ['request', 'facts', 'measures'], extensionAgreed: ['reason'], complaintResolved: ['outcome'], complaintAdded: ['text'],
};
/** How many characters a field takes. */
export const mostOf = ({ step }: TypedStep, field: StepField): number => (field === 'note' || longTexts[step]?.includes(field) ? LONG : LINE);
const lines: Partial<Record<Move, StepField>> = { complaintPublished: 'where', complaintReferred: 'body' };

/** The step that the form describes, or what is wrong with it, field by field, in the form's order. */
export function readStep(typed: TypedStep, setting: StepSetting): { readonly record: ComplaintStep } | { readonly problems: readonly StepProblem[] } {
  const problems: StepProblem[] = [];
  const say = (field: StepField, code: StepProblem['code'], day?: Day): void => void problems.push({ field, code, typed: String(typed[field]).trim().slice(0, 40), ...(day ? { day } : {}) });
  const date = dateOf(typed, setting, say);
  for (const field of longTexts[typed.step] ?? []) {
    const text = String(typed[field]);
    if (text.trim() === '') say(field, 'empty');
    else if (text.length > LONG) say(field, 'too-long');
  }
  const line = lines[typed.step];
  if (line && String(typed[line]).trim() === '') say(line, 'empty');
  else if (line && String(typed[line]).length > LINE) say(line, 'too-long');
  if (typed.step === 'complaintRated' && typed.satisfied === '') say('satisfied', 'empty');
  if (typed.step === 'extensionAgreed') checkExtension(typed, setting, date, say);
  if (typed.name.length > LINE) say('name', 'too-long');
  if (typed.note.length > LONG) say('note', 'too-long');
  if (problems.length || date === null) return { problems };
  return { record: recordOf(typed, date) };
}

type Say = (field: StepField, code: StepProblem['code'], day?: Day) => void;

/** What happened cannot lie before what it answers, nor in time to come. */
function dateOf({ step, date }: TypedStep, { one, clock, on }: StepSetting, say: Say): Day | null {
  const read = readDay(date);
  if ('problem' in read) {
    say('date', read.problem === 'empty' ? 'empty' : 'not-a-day');
    return null;
  }
  const day = read.value;
  const made = one.complaint && one.complaint.date < one.arrived ? one.complaint.date : one.arrived;
  const start = step === 'complaintReceived' ? made : (clock?.received.day ?? made);
  if (day > on) say('date', 'future', day);
  else if (day < start) say('date', 'before-complaint', start);
  else if (step === 'complaintReceived' && stepsOf(one, 'complaintReceived').length === 0 && day > one.arrived) say('date', 'after-arrival', one.arrived);
  const answers = stepsOf(one, 'complaintAnswered').map(({ record }) => record.date).sort();
  const answered = answers[answers.length - 1];
  if (answered && day < answered && (step === 'complaintRated' || step === 'complaintResolved')) say('date', 'before-answer', answered);
  const ended = stepsOf(one, 'complaintResolved')[0]?.record.date;
  if (ended && day < ended && step === 'complaintPublished') say('date', 'before-end', ended);
  return day;
}

function checkExtension(typed: TypedStep, { clock, calendar, deadlineOf, on }: StepSetting, date: Day | null, say: Say): void {
  const stage = clock?.answer;
  const rule = stage && deadlineOf(stage.row)?.extension;
  const read = readDay(typed.to);
  if ('problem' in read) say('to', read.problem === 'empty' ? 'empty' : 'not-a-day');
  else if (stage) {
    if (read.value <= stage.row.due) say('to', 'not-later', stage.row.due);
    else if (stage.furthest !== null && calendar.rollForward(read.value).day > stage.furthest) say('to', 'over-max', stage.furthest);
  }
  if (typed.consent === '') say('consent', 'empty');
  else if (rule && !rule.consent.some((who) => who === typed.consent)) say('consent', 'wrong-party');
  if (rule?.if && !typed.complex) say('complex', 'not-complex');
  if (rule?.written && !typed.written) say('written', 'not-written');
  if (rule?.reasonTold && !typed.reasonTold) say('reasonTold', 'not-told');
  // What is entered after the last day puts nothing off, whatever day it names.
  if (stage && date !== null && (date > stage.row.due || on > stage.row.due)) say('date', 'too-late', stage.row.due);
}

const filled = <K extends string>(key: K, text: string): Partial<Record<K, string>> => (text.trim() ? ({ [key]: text.trim() } as Record<K, string>) : {});

function recordOf(typed: TypedStep, date: Day): ComplaintStep {
  const common = {
    complaint: typed.complaint, ...(typed.seen ? { seen: typed.seen } : {}), date, by: { party: typed.party, ...filled('name', typed.name) },
    ...filled('note', typed.note), ...(typed.photos.length ? { photos: [...typed.photos] } : {}),
  };
  switch (typed.step) {
    case 'complaintReceived':
      return { step: typed.step, ...common, ...(typed.verification ? { complaintNeedsVerification: typed.verification === 'yes' } : {}), ...(typed.complex ? { complaintComplex: true } : {}) };
    case 'complaintAnswered':
      return { step: typed.step, ...common, request: typed.request.trim(), facts: typed.facts.trim(), measures: typed.measures.trim() };
    case 'extensionAgreed': {
      const to = readDay(typed.to);
      return {
        step: typed.step, ...common, to: 'value' in to ? to.value : typed.to, reason: typed.reason.trim(), reasonTold: typed.reasonTold,
        ...(typed.written ? { written: true } : {}), ...(typed.complex ? { complaintComplex: true } : {}), consent: typed.consent as 'complainant',
      };
    }
    case 'complaintRated':
      return { step: typed.step, ...common, satisfied: typed.satisfied === 'yes' };
    case 'complaintResolved':
      return { step: typed.step, ...common, outcome: typed.outcome.trim() };
    case 'complaintPublished':
      return { step: typed.step, ...common, where: typed.where.trim() };
    case 'complaintReferred':
      return { step: typed.step, ...common, to: typed.body.trim() };
    case 'complaintAdded':
      return { step: typed.step, ...common, text: typed.text.trim() };
    case 'complaintContacted':
    case 'complaintWithdrawn':
      return { step: typed.step, ...common };
  }
}
