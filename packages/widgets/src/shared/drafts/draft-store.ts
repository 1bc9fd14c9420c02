import { DraftStore as DeviceDrafts } from '@anze/core-rules/device';
import type { SaveRequest as Request, Storage } from '@anze/core-rules/device';
import { hashOf } from '../hash/hash';
import { randomId } from '../hash/random-id';
import { systemClock } from './clock';
import type { Clock } from './clock';
import { blobPhotos } from './stored';

export { refusal } from '@anze/core-rules/device';
export type { Conflict, Draft, DraftSummary, Loaded, Refused, RemoveOutcome, SaveOutcome, SubmitOutcome } from '@anze/core-rules/device';
export type SaveRequest = Request<Blob>;

export interface DraftStoreOptions {
  readonly storage: Storage;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

/** The drafts of this browser. */
export class DraftStore extends DeviceDrafts<Blob> {
  constructor({ storage, clock = systemClock, newId = () => randomId() }: DraftStoreOptions) {
    super({ storage, clock, newId, hashOf, photos: blobPhotos });
  }
}
