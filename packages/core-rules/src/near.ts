import { serviceFits, type KnownEvent } from './events';
import type { Mode, Near, Service } from './types';

const alone = (pattern: Service, key: keyof Service): Service => ({ [key]: pattern[key] });
const keys = ['mode', 'topic', 'item'] as const;

/** What a service would need beside its kind to count for one of the patterns; `null` where it counts, or is of another kind altogether. */
export function lackOf(patterns: readonly Service[], event: KnownEvent): Near | null {
  if (serviceFits(patterns, event)) return null;
  const lacks = patterns.filter((pattern) => serviceFits([alone(pattern, 'kind')], event))
    .map((pattern) => ({ pattern, missing: keys.filter((key) => pattern[key] !== undefined && !serviceFits([alone(pattern, key)], event)) }))
    .sort((a, b) => a.missing.length - b.missing.length);
  const [nearest] = lacks;
  if (!nearest) return null;
  const { pattern, missing } = nearest;
  return {
    id: event.id,
    ...(missing.includes('mode') ? { mode: pattern.mode as readonly Mode[] } : {}),
    ...(missing.includes('topic') ? { topic: pattern.topic! } : {}),
    ...(missing.includes('item') ? { item: pattern.item! } : {}),
  };
}
