import { asking, choices } from './data';
import { oneOf } from './pattern';
import type { Understood, Unsure } from './types';

const all = choices.map(([fact, value, said]) => ({ fact, value, said: oneOf(said) }));
const isAsking = oneOf(asking);

/** Facts chosen from a list. A question about a value is no answer to it. */
export function choicesOf(clauses: readonly { readonly text: string }[]): { readonly understood: Understood[]; readonly unsure: Unsure[] } {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  for (const fact of new Set(all.map((choice) => choice.fact))) {
    const hits = clauses.flatMap((clause) => {
      const choice = all.find((one) => one.fact === fact && one.said.test(clause.text));
      return choice ? [{ ...choice, from: clause.text.trim().slice(0, 60), isAsked: isAsking.test(clause.text) }] : [];
    });
    const said = hits.filter(({ isAsked }) => !isAsked);
    const last = said[said.length - 1];
    if (!last) continue;
    if (last.value === null || new Set(said.map(({ value }) => value)).size > 1) unsure.push({ fact, from: last.from, why: last.value === null ? 'vague' : 'several' });
    else understood.push({ fact, value: last.value, from: last.from });
  }
  return { understood, unsure };
}
