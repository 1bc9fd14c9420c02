import { typedDay } from '../../typed';
import type { Fact, FactValue } from '../../types';
import { suggestion } from '../../check/shape';
import type { Language } from '../../check/wording';
import { CommandError } from '../words';

/** The columns that carry a name of the policy instead of a fact. */
export const POLICY_COLUMNS = ['policy', 'policyId'];

/** What every column of the header is: a fact's name, or `policy`. */
export function columnsOf(header: readonly string[], facts: Readonly<Record<string, Fact>>, language: Language): readonly string[] {
  const names = Object.keys(facts).filter((name) => facts[name]!.scope !== 'derived' && facts[name]!.scope !== 'event');
  const columns = header.map((given) => given.trim());
  columns.forEach((column, i) => {
    const known = POLICY_COLUMNS.includes(column) || names.includes(column);
    if (!known) throw new CommandError('csv-column', { value: column, meant: suggestion(column, [...POLICY_COLUMNS, ...names], language) });
    if (columns.indexOf(column) !== i) throw new CommandError('csv-column-twice', { value: column });
  });
  return columns;
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([['true', true], ['false', false], ['是', true], ['否', false], ['yes', true], ['no', false]]);
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A field as the fact's own type; what cannot be read stays text, and `checkFacts` says what is wrong with it. */
export function valueOf(text: string, fact: Fact): FactValue | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  if (fact.type === 'yuan' || fact.type === 'number') return NUMBER.test(plain) ? Number(plain) : plain;
  if (fact.type === 'boolean') return TRUTHS.get(plain.toLowerCase()) ?? plain;
  if (fact.type === 'day') return typedDay(plain) ?? plain;
  return plain;
}
