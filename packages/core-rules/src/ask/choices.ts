import { asking, choices, denial, others as strangers } from './data';
import type { English } from './english';
import { oneOf } from './pattern';
import type { Understood, Unsure } from './types';

const denied = oneOf(denial);
const chinese = Object.entries(choices).map(([fact, values]) => [fact, values.map(([value, said]) => [value, oneOf(said)] as const)] as const);
const isAsking = oneOf(asking);
const ofOthers = oneOf(strangers);
// A value is written # here. One right before the end of a question, or after its verb, is what it asks.
const asksValue = /(.)[不没]\1[^，。]{0,4}#|#[^，。]{0,2}[吗么否不没]有?$|#吧/;
const asksWhether = /(.)[不没]\1/;
const deniesValue = oneOf(`(${denial})[^，。a-z]{0,4}#`);

// What was so before gives way to what is so now.
const formerly = /[去前]年|原来|以前/;
const untilNow = /([去前]年|原来|以前)[^，。]{1,8}(?=今年|现在)/;

/** Facts chosen from a list. A question about a value is no answer to it, nor is what is said of others; what is denied is not so. */
export function choicesOf(clauses: readonly { readonly text: string }[], english?: English): { readonly understood: Understood[]; readonly unsure: Unsure[] } {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  const told = clauses.filter(({ text }) => !ofOthers.test(text) && !isAsking.test(text)).map(({ text }) => text.replace(untilNow, ''));
  for (const [fact, values] of chinese) {
    const said = told.flatMap((text) => {
      const [choice, words] = [...values, ...(english?.choices[fact] ?? [])].find((one) => one[1].test(text)) ?? [];
      if (!words) return [];
      const match = words.exec(text)![0];
      const around = text.replace(match, '#');
      if (asksValue.test(around) || asksWhether.test(match)) return [];
      const isDenied = deniesValue.test(around) || (choice === true && denied.test(match));
      return isDenied && choice !== true ? [] : [{ value: isDenied ? false : choice!, from: text.trim().slice(0, 60) }];
    });
    const now = said.filter(({ from }) => !formerly.test(from));
    const counted = now[0] ? now : said;
    const [value, ...others] = new Set(counted.map((one) => one.value));
    if (value === undefined) continue;
    const { from } = counted[counted.length - 1]!;
    if (value === null || others.length > 0) unsure.push({ fact, from, why: value === null ? 'vague' : 'several' });
    else understood.push({ fact, value, from });
  }
  return { understood, unsure };
}
