import type { Hazard, HazardStep, Risk } from '@anze/core-rules/records';
import type { OfficeTexts, T } from './texts';

export type Column = keyof OfficeTexts['column'];
export type ListName = 'risks' | 'hazards';

/** The annex's columns in its order, then what it lacks: due date, who answers for it, state. `id` is hidden; it lets a row come back as itself. */
export const columnsOf: Record<ListName, readonly Column[]> = {
  risks: ['number', 'risk', 'photo', 'type', 'basis', 'measures', 'riskLevel', 'id'],
  hazards: ['number', 'problem', 'photo', 'type', 'basis', 'advice', 'level', 'found', 'due', 'responsible', 'phone', 'role', 'state', 'history', 'id'],
};
/** In characters of the sheet's own font. */
export const widthOf: Partial<Record<Column, number>> = {
  number: 6, photo: 20, risk: 28, problem: 26, type: 13, basis: 22, measures: 34, advice: 24, riskLevel: 10, level: 9, found: 11, due: 11, responsible: 9, phone: 13, role: 10, state: 11, history: 22, id: 38,
};
export const riskLevels = ['major', 'larger', 'general', 'low'] as const;
export const levels = ['general', 'major'] as const;
export const hazardTypes = ['things', 'people', 'management', 'other'] as const;
export const states = ['found', 'told', 'agreed', 'rectified', 'rechecked', 'closed', 'refused'] as const;

/** The choices of a column, in words. */
export function choicesOf(list: ListName, column: Column, t: T): string[] | null {
  if (column === 'riskLevel') return riskLevels.map((level) => t(`riskLevel.${level}`));
  if (column === 'level') return levels.map((level) => t(`level.${level}`));
  if (column === 'state') return states.map((state) => t(`state.${state}`));
  return column === 'type' && list === 'hazards' ? hazardTypes.map((type) => t(`type.${type}`)) : null;
}

export const typeWords = ({ type, typeText }: Pick<Hazard, 'type' | 'typeText'>, t: T): string =>
  type && typeText ? t('typed', { type: t(`type.${type}`), text: typeText }) : type ? t(`type.${type}`) : (typeText ?? '');

export function stepWords({ step, date, by, written, due, passed, note }: HazardStep, t: T): string {
  return [
    t('step.line', { date, step: t(`state.${step}`) }),
    by ? t('step.by', { by }) : '',
    written === undefined ? '' : t(written ? 'step.written' : 'step.spoken'),
    due ? t('step.due', { day: due }) : '',
    passed === undefined ? '' : t(passed ? 'step.passed' : 'step.failed'),
    note ? t('step.note', { note }) : '',
  ].join('');
}

/** What stands in a column's cell, the photo's aside. */
export type CellContent = { readonly text: string } | { readonly day: string } | { readonly number: number };

export function riskCell(risk: Risk, column: Column, index: number, t: T): CellContent {
  switch (column) {
    case 'number': return { number: index + 1 };
    case 'riskLevel': return { text: risk.level ? t(`riskLevel.${risk.level}`) : '' };
    case 'risk': case 'type': case 'basis': case 'measures': case 'id': return { text: risk[column] ?? '' };
    default: return { text: '' };
  }
}

export function hazardCell(hazard: Hazard, column: Column, index: number, t: T): CellContent {
  switch (column) {
    case 'number': return { number: index + 1 };
    case 'type': return { text: typeWords(hazard, t) };
    case 'level': return { text: hazard.level ? t(`level.${hazard.level}`) : '' };
    case 'state': return { text: t(`state.${hazard.state}`) };
    case 'found': return { day: hazard.found };
    case 'due': return hazard.due ? { day: hazard.due } : { text: '' };
    case 'responsible': return { text: hazard.responsible?.name ?? '' };
    case 'phone': return { text: hazard.responsible?.phone ?? '' };
    case 'role': return { text: hazard.responsible?.role ?? '' };
    case 'history': return { text: hazard.history.map((step) => stepWords(step, t)).join('\n') };
    case 'problem': case 'basis': case 'advice': case 'id': return { text: hazard[column] ?? '' };
    default: return { text: '' };
  }
}
