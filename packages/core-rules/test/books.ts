import { readFileSync } from 'node:fs';
import { compile, kitFacts, type Book, type RulebookTexts, type Rulebook } from '../src/index';

const root = new URL('../rulebooks/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

export const bookIds = ['guangdong-non-coal-mine', 'sector-requirements', 'shaanxi', 'shandong-transport', 'xinzhou'] as const;
export const rulebookOf = (id: string): Rulebook => read(`${id}/rulebook.json`) as Rulebook;
export const textsOf = (id: string, language: 'zh' | 'en'): RulebookTexts => read(`${id}/${language}.json`) as RulebookTexts;
/** A built-in rulebook, ready to decide. */
export function bookOf(id: string, readings: Readonly<Record<string, string>> = {}): Book {
  const { forms: _forms, procedures: _procedures, notEncoded: _notEncoded, departs: _departs, workedOut: _workedOut, ...decisions } = rulebookOf(id);
  return compile({ ...decisions, forms: [], procedures: [], notEncoded: {} }, kitFacts, readings);
}
