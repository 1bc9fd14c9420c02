import type { AccidentSaid } from '../accident';

const asked = /\b(?:any accidents?\?|were there|was there|did we have|do accidents|have there been|whether)/;
const none = new RegExp('\\b(no|zero|without|never had|not? (a single|any)|free of|had no|(has|have|did|was)( not|n.t)( had| have)? an?y?|nothing happened)\\b[a-z\\s-]{0,22}((acc|inc)idents?)?|accident[- ]free');
const some = /\b(?:had|suffered|with|was|were|one|two|an?|reported)\b[a-z\s0-9-]{0,18}(?:acc|inc)ident/;
const supposed = /\b(?:if|suppose|what if|accident[- ]prevention|prevent|unless|would|does)\b/;

/** Years by their number as last, this or another year, and clauses parted, so that each can be read by itself. */
export const accidentTold = (said: string, year: number): string => said
  .replace(/\bin 20(\d\d)\b/g, (_whole, two: string) => (2000 + Number(two) === year - 1 ? 'last year' : 2000 + Number(two) === year ? 'this year' : 'years ago')).replace(/ (?:but|while|whereas) /g, '，')
  .replace(/accident.*/, (rest) => rest.replace(/\bnone\b/, 'no accidents').replace(/\bone (?=last year|years ago)/, 'had one accident '));

/** Whether one clause says that there was an accident. */
export function accident(clause: string): AccidentSaid | null {
  if (!/accident|incident|nothing happened|hurt/.test(clause) || supposed.test(clause) || asked.test(clause)) return null;
  if (/\bnot (?:that|true|without)|(?:n.t|not|never) (?:\w+ )*(?:accident[- ]free|zero|free of)/.test(clause)) return { value: true, from: clause, why: 'double' };
  if (/\b(?:maybe|perhaps|not sure|almost|nearly|near[- ]miss|except|no (?:major|serious|big|fatal))/.test(clause)) return { value: null, from: clause, why: null };
  if (none.test(clause)) return { value: false, from: clause, why: null };
  return some.test(clause) ? { value: true, from: clause, why: null } : null;
}
