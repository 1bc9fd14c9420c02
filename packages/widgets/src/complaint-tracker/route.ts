import type { Finding } from '@anze/core-rules';
import type { Rules } from './rules';

/** Whom a host names to turn to. */
export interface Contact {
  readonly name: string;
  readonly kind?: 'insurer' | 'regulator' | 'mediation' | 'other';
  readonly phone?: string;
  readonly address?: string;
  readonly url?: string;
  readonly note?: string;
}

/** Where a firm may go that is not satisfied. */
export interface Route {
  /** The rule that opens the way; `null` where the text names none. */
  readonly rule: { readonly title: string; readonly text: string; readonly clauses: readonly string[] } | null;
  /** Whom the rulebook's makers say to ask; our words, not the text's. */
  readonly advice: string;
}

/** The right to turn to somebody else, by what it says: a complaint, from the firm to the authority. */
export function routeOf({ book, texts, facts, readings }: Rules): Route {
  const { entitlements, duties } = book.assess(facts, readings, { texts });
  const found: Finding | undefined = [...entitlements, ...duties].find(({ topic, owes, to, holds }) => topic === 'complaint' && owes === 'insured' && to === 'regulator' && holds !== 'no');
  return { rule: found ? { title: texts.labels[found.id] ?? found.text, text: found.text, clauses: found.clauses } : null, advice: texts.contact };
}

/** What the text says of the way a complaint goes, where it dates nothing. */
export const silence = ({ texts }: Rules): string => texts.nodes['complaint-route'] ?? '';
