import { namesOf, type Names } from './config';
import type { Facts } from '@anze/core-rules';

/** What a page of the same origin that holds the app in a frame may ask of it. */
export interface FrameActions {
  /** Another firm is another visitor: all begins anew with what is known of it. */
  become(facts: Facts, names: Names): void;
  look(look: Readonly<Record<string, string>>): void;
}
interface Asked {
  readonly anze?: unknown;
  readonly facts?: unknown;
  readonly names?: unknown;
  readonly look?: unknown;
}
const isObject = (value: unknown): value is Record<string, never> => typeof value === 'object' && value !== null;

/** Says that the app is there, and listens from then on. */
export function listenToFrame({ become, look }: FrameActions): void {
  const { parent, location } = window;
  if (parent === window) return;
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<Asked | null>) => {
    if (origin !== location.origin || source !== parent || !isObject(data)) return;
    const asked = data as Asked;
    if (asked.anze === 'firm' && isObject(asked.facts)) become(asked.facts, namesOf(asked.names));
    if (asked.anze === 'look' && isObject(asked.look)) look(asked.look);
  });
  parent.postMessage({ anze: 'ready' }, location.origin);
}
