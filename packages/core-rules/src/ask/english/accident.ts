import type { AccidentWords } from '../data/accident';

/** Years by their number as last, this or another year, and clauses parted, so that each can be read by itself. */
export const accidentTold = (said: string, year: number): string => said
  .replace(/\bin 20(\d\d)\b/g, (_whole, two: string) => (2000 + Number(two) === year - 1 ? 'last year' : 2000 + Number(two) === year ? 'this year' : 'years ago')).replace(/ (?:but|while|whereas) /g, '，')
  .replace(/accident.*/, (rest) => rest.replace(/\bnone\b/, 'no accidents').replace(/\bone (?=last year|years ago)/, 'had one accident '));

/** What a clause says of an accident, as `data/accident.ts` has it in Chinese. */
export const accidents: readonly AccidentWords[] = [
  [/^(?!.*(?:accident|incident|nothing happened))/, undefined],
  [/\b(?:if|suppose|what if|accident[- ](?:prevention|insurance|cover|policy)|prevent|unless|would|does)\b/, undefined],
  [/\b(?:any accidents?\?|were there|was there|did we have|do accidents|have there been|whether)/, undefined],
  [/\bnot (?:that|true|without)|(?:n.t|not|never) (?:\w+ )*(?:accident[- ]free|zero|free of)/, true, 'double'],
  [/\b(?:maybe|perhaps|not sure|almost|nearly|near[- ]miss|except|no (?:major|serious|big|fatal))/, null],
  [new RegExp('\\b(no|zero|without|never had|not? (a single|any)|free of|had no|(has|have|did|was)( not|n.t)( had| have)? an?y?|nothing happened)\\b[a-z\\s-]{0,22}((acc|inc)idents?)?|accident[- ]free'), false],
  [/\b(?:had|suffered|with|was|were|one|two|an?|reported)\b[a-z\s0-9-]{0,18}(?:acc|inc)ident/, true],
];
