import type { CaseEvent, Day } from '@anze/core-rules';
import { check, revisitSchema, type RevisitRecord } from '@anze/core-rules/records';
import { readDay } from '../shared/fields/read';
import { textPaths, unsigned, valueOf, type RevisitBody, type Texts, type TextPath } from './body';
import type { Confirmation } from './times';

export type ProblemCode = 'empty' | 'not-a-day' | 'future' | 'before-service' | 'too-long' | 'outside' | 'before-policy' | 'unsigned' | 'unsigned-free' | 'wrong';
export interface RevisitProblem {
  /** As in the record, e.g. `visitor.name`. */
  readonly path: TextPath | 'insuredSignature' | 'insurerSignature' | 'photos';
  readonly code: ProblemCode;
  readonly typed: string;
  /** It may be so: said, and taken once the writer says that it is right. */
  readonly isWarning: boolean;
}
export interface Cover {
  readonly from: Day;
  readonly to: Day | null;
}
export interface Setting {
  readonly known: Texts;
  readonly on: Day;
  readonly covers: readonly Cover[];
  /** Whether the rulebook wants both parties to confirm; `null`: nothing orders a revisit. */
  readonly confirmation: Confirmation | null;
  /** Whether what the firm thinks of it must be recorded in words. */
  readonly wantsOpinion: boolean;
  readonly rulebook: { readonly id: string; readonly version: string } | null;
  /** What the page knows of the firm beside its name. */
  readonly firm?: { readonly insurer: string; readonly region: unknown };
}
export type ReadRevisit = { readonly record: RevisitRecord; readonly warnings: readonly RevisitProblem[] } | { readonly problems: readonly RevisitProblem[] };

const needed: readonly TextPath[] = ['firm.name', 'date', 'visitor.name', 'contact.name', 'item', 'serviceDate', 'overall'];
const days: ReadonlySet<TextPath> = new Set(['date', 'serviceDate']);

/** The record that the form describes, or what is wrong with it, field by field in the order of the form. */
export function readRevisit(body: RevisitBody, setting: Setting): ReadRevisit {
  const problems: RevisitProblem[] = [];
  const warnings: RevisitProblem[] = [];
  const values = new Map<TextPath, string>();
  for (const path of textPaths) {
    const typed = valueOf(body, setting.known, path).trim();
    const say = (code: ProblemCode): void => void problems.push({ path, code, typed: typed.slice(0, 40), isWarning: false });
    if (typed === '') {
      if (needed.includes(path) || (path === 'suggestions' && setting.wantsOpinion)) say('empty');
      continue;
    }
    if (!days.has(path)) values.set(path, typed);
    else {
      const read = readDay(typed);
      if ('value' in read) values.set(path, read.value);
      else say('not-a-day');
    }
  }
  judgeDays(values, setting, problems, warnings);
  const { confirmation } = setting;
  if (confirmation) for (const path of unsigned(body)) warnings.push({ path, code: confirmation.must ? 'unsigned' : 'unsigned-free', typed: '', isWarning: true });
  if (problems.length) return { problems };
  const record = recordOf(body, values, setting);
  const proof = check(revisitSchema, record);
  if (proof.ok) return { record: proof.value, warnings };
  return { problems: proof.fields.map(({ path, message }) => ({ path: path as TextPath, code: /at most/.test(message) ? 'too-long' : 'wrong', typed: message, isWarning: false })) };
}

function judgeDays(values: ReadonlyMap<TextPath, string>, { on, covers }: Setting, problems: RevisitProblem[], warnings: RevisitProblem[]): void {
  const [date, served] = [values.get('date'), values.get('serviceDate')];
  const say = (path: 'date' | 'serviceDate', code: ProblemCode, typed: Day): void => void problems.push({ path, code, typed, isWarning: false });
  if (date && date > on) say('date', 'future', date);
  if (served && served > on) say('serviceDate', 'future', served);
  else if (date && served && date < served) say('date', 'before-service', date);
  if (served && covers.length && !covers.some(({ from, to }) => served >= from && (to === null || served <= to))) {
    const isBefore = covers.every(({ from }) => served < from);
    warnings.push({ path: 'serviceDate', code: isBefore ? 'before-policy' : 'outside', typed: served, isWarning: true });
  }
}

function recordOf(body: RevisitBody, values: ReadonlyMap<TextPath, string>, { rulebook, known, firm }: Setting): unknown {
  const record: Record<string, unknown> = { photos: body.photos };
  values.forEach((value, path) => {
    const [first = '', second] = path.split('.');
    if (second === undefined) record[first] = value;
    else record[first] = { ...(record[first] as object | undefined), [second]: value };
  });
  // A number without its person says nothing.
  for (const who of ['visitor', 'contact', 'firm']) record[who] ??= {};
  // Of another firm than the page's nothing is known.
  if (firm && values.get('firm.name') === known['firm.name']?.trim()) record.firm = { ...(record.firm as object), ...(firm.insurer ? { insurer: firm.insurer } : {}), ...(typeof firm.region === 'string' ? { region: firm.region } : {}) };
  return {
    ...record, ...(rulebook ? { rulebook } : {}), ...(body.of ? { of: body.of } : {}),
    ...(body.insuredSignature ? { insuredSignature: body.insuredSignature } : {}), ...(body.insurerSignature ? { insurerSignature: body.insurerSignature } : {}),
  };
}

/** The times that a policy covers, from facts and from what happened. */
export function coversOf(facts: Readonly<Record<string, unknown>>, events: readonly CaseEvent[]): readonly Cover[] {
  const of = (from: unknown, to: unknown): readonly Cover[] => (typeof from === 'string' ? [{ from, to: typeof to === 'string' ? to : null }] : []);
  return [...of(facts.policyStart, facts.policyEnd), ...events.filter(({ event }) => event === 'policyStart').flatMap(({ date, policyEnd }) => of(date, policyEnd))];
}
