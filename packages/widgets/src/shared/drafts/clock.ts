import type { Clock } from '@anze/core-rules/device';

export type { Clock } from '@anze/core-rules/device';

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
