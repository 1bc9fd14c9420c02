import { assessChecked } from '../assess';
import { factsOf } from '../facts';
import type { Facts } from '../types';
import type { AskLibrary, Unsure } from './types';

/** A range settles nothing by itself, but where every number in it comes to the same the answer need not wait for it. */
export function withSpan(library: AskLibrary, facts: Facts, unsure: readonly Unsure[]): { facts: Facts; isSame: boolean } {
  const span = unsure.find(({ fact, why, low }) => fact === 'premium' && why === 'range' && low !== undefined);
  if (!span || facts.region === undefined || facts.premium !== undefined || facts.annualPremium !== undefined) return { facts, isSame: false };
  const { low = 0, high = Infinity } = span;
  const edges = library.books.flatMap(({ dimensions }) => dimensions.filter(({ sources }) => sources.includes('premium')).flatMap((dimension) => dimension.edges));
  const values = [low, ...edges.filter((edge) => edge > low && edge <= high), ...(Number.isFinite(high) ? [high] : [])];
  const outcomes = new Set(values.map((premium) => JSON.stringify(
    library.books.map((book) => assessChecked(book, factsOf({ ...facts, premium }), { findingsOnly: true })).filter(({ applies }) => applies === 'yes').map(({ tier, entitlements }) => [tier, entitlements]),
  )));
  return outcomes.size === 1 ? { facts: { ...facts, premium: low }, isSame: true } : { facts, isSame: false };
}
