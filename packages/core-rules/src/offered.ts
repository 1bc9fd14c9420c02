import type { Book } from './compile';
import type { Fact, FactValue } from './types';

/**
 * The answers worth offering to a question. `subsector` gathers the particular kinds of business that several rulebooks name, each its own: of
 * those that none of these books tells apart, all come to “other”. Every other list is whole, for people look for their own trade or grade.
 * @param books those that may speak of the policy
 */
export function offeredValues(fact: string, { values = [] }: Pick<Fact, 'values'>, books: readonly Book[]): readonly FactValue[] {
  if (fact !== 'subsector') return values;
  const named = books.flatMap(({ dimensions, byFact }) => dimensions[byFact.get(fact) ?? -1]?.values ?? []);
  return values.filter((value) => value === 'other' || named.includes(value));
}
