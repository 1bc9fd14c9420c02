import { sizeClassOf, type Facts, type FactValue } from '@anze/core-rules';
import type { Words } from '../lib/words';
import type { Profile } from '../state/profile';

/** From these the size of a firm follows: figures that everybody has, where few know the class. */
export const sizeFacts = ['industry', 'employees', 'revenue', 'assets'] as const;
const isInput = (fact: string): boolean => (sizeFacts as readonly string[]).includes(fact);

/** What stands for the question of the size: the next figure that can still settle it, the choice where somebody wanted that, nothing where it cannot be worked out. */
export function sizeQuestion({ facts, skipped, sizeByHand }: Profile): string | null {
  if (sizeByHand) return 'sizeClass';
  return sizeClassOf(facts).needs.find((fact) => !skipped.includes(fact)) ?? null;
}

const without = (facts: Facts, dropped: (fact: string) => boolean): Facts => {
  const kept: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(facts)) if (value !== undefined && !dropped(fact)) kept[fact] = value;
  return kept;
};
/** The class is chosen: figures that say otherwise would stand beside it. */
export const sizeChosen = (profile: Profile): Profile => ({
  ...profile, sizeByHand: true, facts: without(profile.facts, (fact) => fact === 'sizeClass' || isInput(fact)), skipped: profile.skipped.filter((fact) => fact !== 'sizeClass' && !isInput(fact)),
});
/** The class is worked out again, from the start. */
export function sizeWorkedOut(profile: Profile): Profile {
  const { sizeByHand: _, ...rest } = sizeChosen(profile);
  return rest;
}

/** What came out of the figures, where there are some: one class, several that are still possible, or none that these thresholds know. `null`: nobody was asked for figures yet. */
export function sizeResult({ facts, skipped, sizeByHand }: Profile, words: Words): string | null {
  if (sizeByHand || facts.sizeClass !== undefined || !(facts.industry !== undefined || skipped.includes('industry'))) return null;
  const { value, candidates } = sizeClassOf(facts);
  const { t } = words.wording;
  const name = (size: string): string => words.answer('sizeClass', size, undefined);
  if (value !== null) return t('rights.sizeResult', { size: name(value) });
  return candidates.length < 4 ? t('rights.sizeOpen', { sizes: candidates.map(name).join(t('or')) }) : t('rights.sizeUnknown');
}
