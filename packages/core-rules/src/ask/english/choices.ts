import type { Choice } from '../data/choices';

const firm = '([- ](sized|scale))? (firm|company|enterprise|business)';
const rated = (grade: string): Choice => ['creditGrade', grade.toUpperCase(), `(credit|grade|rat(ed|ing))[^.?]{0,14}\\b${grade}\\b(?! [a-z])`];
const said: readonly Choice[] = [
  ['sizeClass', 'large', `\\blarge${firm}`], ['sizeClass', 'medium', '\\bmedium\\b'], ['sizeClass', 'micro', '\\bmicro\\b'], ['sizeClass', 'small', `\\bsmall${firm}`],
  ['creditGrade', 'blacklisted', 'blacklist'], ...'abcd'.split('').map(rated), ['insurerLevel', 'province', 'provincial (carrier|insurer|branch)'],
];
/** Facts of few values, as `data/choices.ts` has them in Chinese. */
export const choices = said.map(([fact, value, words]) => ({ fact, value, said: new RegExp(words) }));
