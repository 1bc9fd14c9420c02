import { textPaths, type RevisitBody, type TextPath } from './body';
import { scaleWord } from './fields-view';
import { labelOf } from './labels';
import type { FormRules } from './times';
import type { T } from './texts';

const scaled: ReadonlySet<string> = new Set(['way', 'attitude', 'skill', 'closed', 'overall']);

/** A draft line by line, so that two versions can be held against each other. */
export function describe(t: T, body: RevisitBody, form: FormRules | undefined): readonly (readonly [label: string, words: string])[] {
  const shown = (path: TextPath): string => {
    const value = body.texts[path] ?? '';
    return value && scaled.has(path) ? scaleWord({ t }, path, value) : value;
  };
  return [
    ...textPaths.map((path) => [labelOf(t, path, form), shown(path)] as const), [t('field.photos'), String(body.photos.length)],
    ...(['insured', 'insurer'] as const).map((party) => [t(`field.${party}Signature`), body[`${party}Signature`]?.at ?? ''] as const),
  ];
}
