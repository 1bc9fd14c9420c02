import { assessChecked } from '../assess';
import { factsOf } from '../facts';
import type { Assessment, Facts } from '../types';
import type { AskLibrary, Unsure } from './types';

interface Spanned {
  readonly facts: Facts;
  readonly isSame: boolean;
  /** An assessment with only the tiers that the range leaves. */
  readonly narrowed: (assessment: Assessment) => Assessment;
}
const asItIs = (assessment: Assessment): Assessment => assessment;

/** A range settles nothing by itself, but where every number in it comes to the same the answer need not wait for it; else it leaves fewer tiers. */
export function withSpan(library: AskLibrary, facts: Facts, unsure: readonly Unsure[]): Spanned {
  const span = unsure.find(({ fact, why, low }) => fact === 'premium' && why === 'range' && low !== undefined);
  if (!span || facts.region === undefined || facts.premium !== undefined || facts.annualPremium !== undefined) return { facts, isSame: false, narrowed: asItIs };
  const { low = 0, high = Infinity } = span;
  const edges = library.books.flatMap(({ dimensions }) => dimensions.filter(({ sources }) => sources.includes('premium')).flatMap((dimension) => dimension.edges));
  const values = [low, ...edges.filter((edge) => edge > low && edge <= high), ...(Number.isFinite(high) ? [high] : [])];
  const outcomes = values.map((premium) => library.books.map((book) => assessChecked(book, factsOf({ ...facts, premium }), { findingsOnly: true })).filter(({ applies }) => applies === 'yes'));
  if (new Set(outcomes.map((all) => JSON.stringify(all.map(({ tier, entitlements }) => [tier, entitlements])))).size === 1) return { facts: { ...facts, premium: low }, isSame: true, narrowed: asItIs };
  return {
    facts, isSame: false,
    narrowed: (assessment) => {
      const tiers = outcomes.flat().filter(({ rulebook }) => rulebook === assessment.rulebook).flatMap(({ tier }) => tier ?? []);
      const candidates = [...new Set(tiers.flatMap((tier) => tier.candidates))];
      return candidates.length === 0 ? assessment : { ...assessment, tier: { value: candidates.length === 1 ? candidates[0]! : null, candidates, clauses: [...new Set(tiers.flatMap(({ clauses }) => clauses))] } };
    },
  };
}
