import { compareDays, type Day } from '@anze/core-rules';
import { isUsualDay } from '../shared/fields/read';
import type { Hazard, Photo, Risk } from '@anze/core-rules/records';
import type { HazardRow } from '../shared/hazards/grid';
import { readStep, stepped, type TypedStep } from './loop';

/** A row as it is being typed; it becomes one when it is whole. */
export interface TypedHazard {
  readonly problem: string;
  readonly type: '' | NonNullable<Hazard['type']>;
  readonly typeText: string;
  readonly basis: string;
  readonly advice: string;
  /** Empty until the inspector says it. */
  readonly level: '' | NonNullable<Hazard['level']>;
  readonly found: string;
  readonly due: string;
  readonly name: string;
  readonly phone: string;
  readonly photos: readonly Photo[];
}
export interface TypedRisk {
  readonly risk: string;
  readonly type: string;
  readonly basis: string;
  readonly measures: string;
  readonly level: '' | NonNullable<Risk['level']>;
  readonly photos: readonly Photo[];
}
/** What stands open in the form; kept in the draft, so that a dead battery loses none of it. */
export type Editing =
  | { readonly kind: 'hazard'; readonly id: string; readonly isNew: boolean; readonly typed: TypedHazard }
  | { readonly kind: 'risk'; readonly id: string; readonly isNew: boolean; readonly typed: TypedRisk }
  | { readonly kind: 'step'; readonly id: string; readonly isNew: boolean; readonly typed: TypedStep };
export type Field = Exclude<keyof TypedHazard | keyof TypedRisk | keyof TypedStep, 'photos' | 'step' | 'written'>;
export interface TypedProblem {
  readonly field: Field;
  readonly code: 'empty' | 'too-long' | 'not-a-day' | 'before-found' | 'future' | 'after-step' | 'before-last' | 'due-before-date' | 'not-said';
  readonly than?: Day;
}

const LINE = 200;
const LONG = 5000;
const longFields: readonly Field[] = ['problem', 'basis', 'advice', 'risk', 'measures', 'note'];
/** In characters. */
export const mostOf = (field: Field): number => (longFields.includes(field) ? LONG : LINE);

export const typedOf = ({ problem, type, typeText = '', basis = '', advice = '', level, found, due = '', responsible, photos }: Hazard): TypedHazard => ({
  problem, type: type ?? '', typeText, basis, advice, level: level ?? '', found, due, name: responsible?.name ?? '', phone: responsible?.phone ?? '', photos,
});
export const emptyHazard = (today: Day): TypedHazard => ({ problem: '', type: '', typeText: '', basis: '', advice: '', level: '', found: today, due: '', name: '', phone: '', photos: [] });
export const typedOfRisk = ({ risk, type = '', basis = '', measures = '', level, photos }: Risk): TypedRisk => ({ risk, type, basis, measures, level: level ?? '', photos });
export const emptyRisk: TypedRisk = { risk: '', type: '', basis: '', measures: '', level: '', photos: [] };

const tooLong = <T extends object>(typed: T, fields: readonly (keyof T & Field)[], most: number): TypedProblem[] =>
  fields.filter((field) => String(typed[field]).length > most).map((field) => ({ field, code: 'too-long' }));

/** The hazard as it was typed, or what is wrong, each thing at its field. Its steps stay as they are. */
export function readHazard(typed: TypedHazard, id: string, before: Hazard | null, today: Day): { readonly item: Hazard } | { readonly problems: readonly TypedProblem[] } {
  const problems: TypedProblem[] = [...tooLong(typed, ['problem', 'basis', 'advice'], LONG), ...tooLong(typed, ['typeText', 'name', 'phone'], LINE)];
  const { problem, type, typeText, basis, advice, level, found, due, name, phone, photos } = typed;
  const firstStep = before?.history[0]?.date;
  if (!problem.trim()) problems.push({ field: 'problem', code: 'empty' });
  if (!found.trim()) problems.push({ field: 'found', code: 'empty' });
  else if (!isUsualDay(found)) problems.push({ field: 'found', code: 'not-a-day' });
  else if (compareDays(found, today) > 0) problems.push({ field: 'found', code: 'future', than: today });
  else if (firstStep !== undefined && compareDays(firstStep, found) < 0) problems.push({ field: 'found', code: 'after-step', than: firstStep });
  if (due.trim() && !isUsualDay(due)) problems.push({ field: 'due', code: 'not-a-day' });
  else if (due.trim() && isUsualDay(found) && compareDays(due, found) < 0) problems.push({ field: 'due', code: 'before-found', than: found });
  if (phone.trim() && !name.trim()) problems.push({ field: 'name', code: 'empty' });
  if (problems.length) return { problems };
  const trimmed = (text: string): string => text.trim();
  return { item: {
    id, problem: trimmed(problem), ...(type ? { type } : {}), ...(type === 'other' && trimmed(typeText) ? { typeText: trimmed(typeText) } : {}),
    ...(trimmed(basis) ? { basis: trimmed(basis) } : {}), ...(trimmed(advice) ? { advice: trimmed(advice) } : {}), ...(level ? { level } : {}), found,
    ...(due ? { due } : {}), ...(trimmed(name) ? { responsible: { ...before?.responsible, name: trimmed(name), ...(trimmed(phone) ? { phone: trimmed(phone) } : {}) } } : {}),
    state: before?.state ?? 'found', history: before?.history ?? [], photos: [...photos],
  } };
}
export function readRisk(typed: TypedRisk, id: string): { readonly item: Risk } | { readonly problems: readonly TypedProblem[] } {
  const problems: TypedProblem[] = [...tooLong(typed, ['risk', 'basis', 'measures'], LONG), ...tooLong(typed, ['type'], LINE)];
  if (!typed.risk.trim()) problems.push({ field: 'risk', code: 'empty' });
  if (problems.length) return { problems };
  const filled = (key: 'type' | 'basis' | 'measures') => (typed[key].trim() ? { [key]: typed[key].trim() } : {});
  return { item: { id, risk: typed.risk.trim(), ...filled('type'), ...filled('basis'), ...filled('measures'), ...(typed.level ? { level: typed.level } : {}), photos: [...typed.photos] } };
}

/** Whatever stands open, read: the row it becomes, or what is wrong. */
export function readEditing(editing: Editing, before: Hazard | null, today: Day): { readonly item: Hazard | Risk } | { readonly problems: readonly TypedProblem[] } {
  if (editing.kind === 'risk') return readRisk(editing.typed, editing.id);
  if (editing.kind === 'hazard') return readHazard(editing.typed, editing.id, before, today);
  const read = readStep(editing.typed, before!, today);
  return 'problems' in read ? read : { item: stepped(before!, read.step) };
}
/** A row from a table as a hazard of the list. */
export const hazardOfRow = ({ found, state, ...row }: HazardRow, id: string, day: Day): Hazard => ({ ...row, id, found: found ?? day, state: state ?? 'found', history: [], photos: [] });

/**
 * A hazard from a file. What the device knows of it beyond the file stays: its photos and steps. A state that comes without its steps gets
 * one, dated with the day of the import, as `note` says.
 */
export function hazardOfFile(read: Hazard, known: Hazard | null, today: Day, note: string): Hazard {
  if (known) return { ...read, photos: known.photos, history: known.history, state: known.state };
  if (read.state === 'found' || read.history.length) return read;
  const date = compareDays(read.found, today) > 0 ? read.found : today;
  const { state } = read;
  return { ...read, history: [{ step: state, date, note, ...(state === 'agreed' && read.due ? { due: read.due } : {}), ...(state === 'rechecked' ? { passed: true } : {}) }] };
}
