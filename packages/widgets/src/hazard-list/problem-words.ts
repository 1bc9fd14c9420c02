import type { ShownProblem } from '../shared/form/fields';
import type { HazardT } from './texts';
import { mostOf, type Editing, type Field, type TypedProblem } from './typed';

/** What a field of a form is called. */
export function labelOf(field: Field | 'photos', { kind, typed }: Editing, t: HazardT): string {
  if (kind === 'risk' && field === 'level') return t('label.riskLevel');
  if (kind === 'step' && field === 'due') return t('label.due');
  if (kind === 'step' && field === 'by' && typed.step === 'reported') return t('label.reportedTo');
  if (kind === 'step' && typed.step === 'refused' && (field === 'by' || field === 'note')) return t(field === 'by' ? 'label.refusedBy' : 'label.refusedWhy');
  return t(`label.${field}`);
}
export const problemsInWords = (problems: readonly TypedProblem[], editing: Editing, t: HazardT): ShownProblem[] =>
  problems.map(({ field, code, than }) => ({ path: field, text: t(`wrong.${code}`, { label: labelOf(field, editing, t), than: than ?? '', most: mostOf(field) }) }));
