import type { TextPath } from './body';
import type { FormRules } from './times';
import type { T } from './texts';

type Labelled = TextPath | 'photos' | 'insuredSignature' | 'insurerSignature';

/** A field by the name that the rulebook's own form has for it. */
export const labelOf = (t: T, path: Labelled, form: FormRules | undefined): string => t(path === 'suggestions' && form?.wantsOpinion ? 'field.opinion' : `field.${path}`);
