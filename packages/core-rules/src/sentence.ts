import type { FullRow } from './compile';
import type { RulebookTexts, Rule } from './types';

/** The sentence of a node: its own, else that of its first clause; empty without texts. */
export function sentenceOf(texts: RulebookTexts | undefined, id: string, clauses: readonly string[]): string {
  return texts?.nodes[id] ?? texts?.clauses[clauses[0]!]?.text ?? '';
}

/**
 * The sentence of a rule as it stands now. A rule with rows has a sentence over all of them; where one row is settled, that row's own clause
 * says it for this firm alone.
 */
export function sentenceOfRule(texts: RulebookTexts | undefined, rule: Rule, rows: readonly FullRow[], clauses: readonly string[]): string {
  const row = rows.length === 1 && (rule.rows?.length ?? 0) > 1 ? rows[0]! : null;
  const own = row ? texts?.clauses[row.clauses[0]!]?.text : undefined;
  return own ?? sentenceOf(texts, rule.id, clauses);
}
