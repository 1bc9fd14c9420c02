import { asking, choices, denial, others } from './data';
import type { English } from './english';
import { oneOf } from './pattern';
import type { Understood, Unsure } from './types';

const denied = oneOf(denial);
const chinese = choices.map(([fact, value, said]) => ({ fact, value, said: oneOf(said) }));
const isAsking = oneOf(asking);
const ofOthers = oneOf(others);
// A value is written # here. One right before the end of a question, or after its verb, is what it asks.
const asksValue = /(.)[不没]\1[^，。]{0,4}#|#[^，。]{0,2}[吗么否不没]有?$|#吧/;
const asksWhether = /(.)[不没]\1/;
const deniesValue = oneOf(`(${denial})[^，。a-z]{0,4}#`);

// What was so before goes before what is so now.
const formerly = oneOf('([去前]年|原来|以前|之前)…(?=今年|现在)');

/** Facts chosen from a list. A question about a value is no answer to it, nor is what is said of others; what is denied is not so. */
export function choicesOf(clauses: readonly { readonly text: string }[], english?: English): { readonly understood: Understood[]; readonly unsure: Unsure[] } {
  const all = english ? [...chinese, ...english.choices] : chinese;
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  const told = clauses.filter(({ text }) => !ofOthers.test(text) && !isAsking.test(text)).map(({ text }) => text.replace(formerly, ''));
  for (const fact of new Set(all.map((choice) => choice.fact))) {
    const said = told.flatMap((text) => {
      const choice = all.find((one) => one.fact === fact && one.said.test(text));
      if (!choice) return [];
      const match = choice.said.exec(text)![0];
      const around = text.replace(match, '#');
      const isDenied = deniesValue.test(around) || (choice.value === true && denied.test(match));
      const value = !isDenied ? choice.value : choice.value === true ? false : undefined;
      return value === undefined || asksValue.test(around) || asksWhether.test(match) ? [] : [{ value, from: text.trim().slice(0, 60) }];
    });
    const last = said[said.length - 1];
    if (!last) continue;
    if (last.value === null || new Set(said.map(({ value }) => value)).size > 1) unsure.push({ fact, from: last.from, why: last.value === null ? 'vague' : 'several' });
    else understood.push({ fact, value: last.value, from: last.from });
  }
  return { understood, unsure };
}
