import type { Choice } from '../data/choices';

const firm = '([- ](sized|scale))? ([a-z]+ ){0,2}(firm|company|enterprise|business|plant|mine|shop|quarry)';
const rated = (grade: string): Choice => ['creditGrade', grade.toUpperCase(), `(credit|grade|rat(ed|ing))[^.?]{0,14}\\b${grade}\\b(?! [a-z])`];
const said: readonly Choice[] = [
  ['sizeClass', 'large', `\\blarge${firm}`], ['sizeClass', 'medium', '\\bmedium\\b'], ['sizeClass', 'micro', '\\bmicro\\b'], ['sizeClass', 'small', `\\bsmall${firm}`],
  ['creditGrade', 'blacklisted', 'blacklist'], ...'abcd'.split('').map(rated), ['insurerLevel', 'province', 'provincial (carrier|insurer|branch)(?!es)'], ['insurerLevel', 'other', 'county (office|branch)(?!es)'],
  ['insurerLevel', 'city', '(our|a) city (office|branch)'], ['pooled', true, 'insurers[^.?]{0,30}one agency'], ['agreementSigned', false, '(no|never signed a) service agreement'],
];
/** Facts of few values, as `data/choices.ts` has them in Chinese. */
export const choices = said.map(([fact, value, words]) => ({ fact, value, said: new RegExp(words) }));
