import type { Assessment, Facts, Finding } from '@anze/core-rules';
import type { KitBook, Readings } from '../shared/rulebooks';

const gist = ({ holds, amount, range, services, countsItems }: Finding): string => JSON.stringify([holds, amount, range, services, countsItems]);

/** The rights that another reading would change, each with the reading by which it is counted now. */
export function disputedRights(book: KitBook, facts: Facts, readings: Readings | undefined, { conflicts, entitlements }: Assessment): ReadonlyMap<string, string> {
  const disputed = new Map<string, string>();
  for (const { id: dispute, chosen, readings: all } of conflicts) {
    for (const { id } of all) {
      if (id === chosen) continue;
      const others = new Map(book.assess(facts, { ...readings, [dispute]: id }, { findingsOnly: true }).entitlements.map((finding) => [finding.id, gist(finding)]));
      for (const finding of entitlements) if (others.get(finding.id) !== gist(finding)) disputed.set(finding.id, chosen);
    }
  }
  return disputed;
}
