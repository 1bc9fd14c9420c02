import type { Day } from '@anze/core-rules';
import { labelOf } from './labels';
import type { RevisitProblem } from './read-revisit';
import type { T } from './texts';
import type { FormRules } from './times';

const chosen: ReadonlySet<string> = new Set(['way', 'attitude', 'skill', 'closed', 'overall']);

/** What is wrong, and what to do. */
export function problemWords(t: T, { path, code, typed }: RevisitProblem, form: FormRules | undefined, dayWords: (day: Day) => string, served: string): string {
  const field = labelOf(t, path, form);
  if (code === 'empty') return t(chosen.has(path) ? 'problem.choose' : 'problem.empty', { field });
  const isDated = code === 'future' || code === 'before-service' || code === 'outside' || code === 'before-policy';
  return t(`problem.${code}`, { field, typed, ...(isDated ? { day: dayWords(typed), served } : {}) });
}
