import { InputError } from './days';
import { distance, kitFacts, plain } from './facts';
import type { EventName } from './types';

const COMMON: readonly string[] = ['id', 'of', 'date', 'by', 'topic', 'note'];
const OWN: Partial<Record<EventName, readonly string[]>> = {
  policyStart: ['policyEnd'],
  extensionAgreed: ['written', 'reasonTold', 'months', 'days', 'workdays'],
  reportSent: ['year'],
  evaluationDone: ['year'],
};
const facts: readonly string[] = Object.keys(kitFacts).filter((name) => kitFacts[name]?.scope === 'event' && name !== 'event');

/** The details of an event that the kit looks at. */
export const detailsOf = (name: EventName): readonly string[] => [...COMMON, ...(OWN[name] ?? []), ...facts];

/** Close enough to be a slip of the fingers; a host's own keys are far from these words or are no words at all. */
function isSlip(key: string, known: string): boolean {
  const [a, b] = [plain(key), plain(known)];
  if (a === b || `${a}s` === b || a === `${b}s`) return true;
  return b.length >= 5 && distance(a, b) <= (b.length >= 8 ? 2 : 1);
}

/**
 * Refuses a key that was meant to be another one: a mistyped detail would be passed over, and what it says with it. Keys of the host's own
 * (a number of its record, say) are none of the kit's business.
 * @throws InputError naming the key and the one that was meant.
 */
export function checkNames(item: Readonly<Record<string, unknown>>, name: EventName, at: string): void {
  const known = detailsOf(name);
  for (const key of Object.keys(item)) {
    if (key.length > 64 || known.includes(key) || Object.prototype.hasOwnProperty.call(kitFacts, key)) continue;
    const meant = known.find((one) => !Object.prototype.hasOwnProperty.call(item, one) && isSlip(key, one));
    if (meant === undefined) continue;
    throw new InputError({ code: 'unknown-key', field: `${at}.${key}`, value: item[key], problem: 'there is no detail of this name', fix: `Did you mean ${meant}?`, expected: [meant] });
  }
}
