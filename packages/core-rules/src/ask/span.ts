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

/** A range settles nothing by itself, but where every number in it comes to the same the answer need not wait for it; else it leaves fewer tiers. */
export function withSpan(library: AskLibrary, facts: Facts, unsure: readonly Unsure[]): Spanned {
  const { low, high = Infinity } = unsure.find(({ fact, why }) => fact === 'premium' && why === 'range') ?? {};
  if (low === undefined || facts.region === undefined || facts.premium !== undefined || facts.annualPremium !== undefined) return { facts, isSame: false, narrowed: (assessment) => assessment };
  const edges = library.books.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => (dimension.sources.includes('premium') ? dimension.edges : [])));
  const values = [low, ...edges.filter((edge) => edge > low && edge <= high), high].filter(Number.isFinite);
  const outcomes = values.map((premium) => library.books.map((book) => assessChecked(book, factsOf({ ...facts, premium }), { findingsOnly: true })).filter(({ applies }) => applies === 'yes'));
  const isSame = new Set(outcomes.map((all) => JSON.stringify(all.map(({ tier, entitlements }) => [tier, entitlements])))).size === 1;
  return {
    facts: isSame ? { ...facts, premium: low } : facts, isSame,
    narrowed: (assessment) => {
      const tiers = outcomes.flat().filter(({ rulebook }) => rulebook === assessment.rulebook).flatMap(({ tier }) => tier ?? []);
      const candidates = [...new Set(tiers.flatMap((tier) => tier.candidates))];
      return candidates.length === 0 ? assessment : { ...assessment, tier: { value: candidates.length === 1 ? candidates[0]! : null, candidates, clauses: [...new Set(tiers.flatMap(({ clauses }) => clauses))] } };
    },
  };
}
