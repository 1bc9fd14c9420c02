import type { Assessment, Conflict, Facts, Finding } from '@anze/core-rules';
import type { KitBook, Readings } from '../shared/rulebooks';

const gist = ({ holds, amount, range, services, countsItems }: Finding): string => JSON.stringify([holds, amount, range, services, countsItems]);

/** The rights that another reading would change, each with the disputed places that decide it. */
export function disputedRights(book: KitBook, facts: Facts, readings: Readings | undefined, { conflicts, entitlements }: Assessment): ReadonlyMap<string, readonly Conflict[]> {
  const disputed = new Map<string, readonly Conflict[]>();
  for (const conflict of conflicts) {
    const { id: dispute, chosen, readings: all } = conflict;
    for (const { id } of all) {
      if (id === chosen) continue;
      const others = new Map(book.assess(facts, { ...readings, [dispute]: id }, { findingsOnly: true }).entitlements.map((finding) => [finding.id, gist(finding)]));
      for (const finding of entitlements) {
        const known = disputed.get(finding.id) ?? [];
        if (others.get(finding.id) !== gist(finding) && !known.includes(conflict)) disputed.set(finding.id, [...known, conflict]);
      }
    }
  }
  return disputed;
}
