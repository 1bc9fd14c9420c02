import { Outbox as DeviceOutbox } from '@anze/core-rules/device';
import type { OutboxOptions as Options } from '@anze/core-rules/device';
import { systemClock } from '../drafts/clock';
import { locksFor } from '../drafts/locks';
import { blobPhotos } from '../drafts/stored';
import { hashOf } from '../hash/hash';
import { pageWakes } from './wakes';

export type { Drained } from '@anze/core-rules/device';
type Own = 'clock' | 'locks' | 'wakes' | 'hashOf' | 'photos';
export type OutboxOptions = Omit<Options<Blob>, Own> & Partial<Pick<Options<Blob>, 'clock' | 'locks' | 'wakes'>>;

/** The outbox of this browser: one tab sends at a time, and the page's waking wakes it. */
export class Outbox extends DeviceOutbox<Blob> {
  constructor(options: OutboxOptions) {
    const { storage, clock = systemClock, locks = locksFor(storage, clock), wakes = pageWakes } = options;
    super({ ...options, clock, locks, wakes, hashOf, photos: blobPhotos });
  }
}
