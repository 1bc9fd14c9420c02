import type { FactValue } from '../../types';

const firm = '([- ](sized|scale))? ([a-z]+ ){0,2}(firm|company|enterprise|business|plant|mine|shop|quarry)';
const rated = (grade: string): readonly [FactValue, RegExp] => [grade.toUpperCase(), new RegExp(`(credit|grade|rat(ed|ing))[^.?]{0,14}\\b${grade}\\b(?! [a-z])`)];
/** Facts of few values, as `data/choices.ts` has them in Chinese. */
export const choices: Readonly<Record<string, readonly (readonly [FactValue, RegExp])[]>> = {
  sizeClass: [['large', new RegExp(`\\blarge${firm}`)], ['medium', /\bmedium\b/], ['micro', /\bmicro\b/], ['small', new RegExp(`\\bsmall${firm}`)]],
  creditGrade: [['blacklisted', /blacklist/], ...'abcd'.split('').map(rated)],
  insurerLevel: [['province', /provincial (carrier|insurer|branch)(?!es)/], ['other', /county (office|branch)(?!es)/], ['city', /(our|a) city (office|branch)/]],
  pooled: [[true, /insurers[^.?]{0,30}one agency/]],
  agreementSigned: [[false, /(no|never signed a) service agreement/]],
};
