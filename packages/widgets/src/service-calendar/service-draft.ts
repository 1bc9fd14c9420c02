import type { CaseEvent } from '@anze/core-rules';
import type { Photo } from '@anze/core-rules/records';
import { emptyService, type TypedService } from './record';

/** What the recording form keeps while it is being filled in. */
export interface ServiceDraft {
  /** The policy that it is about: a device may hold drafts of several. */
  readonly policy: string;
  /** The event that is being changed; `null` for a new one. */
  readonly changes: string | null;
  readonly typed: TypedService;
  readonly photos: readonly Photo[];
}
export const emptyDraft = (policy: string, typed: Partial<TypedService> = {}, changes: string | null = null, photos: readonly Photo[] = []): ServiceDraft => ({
  policy, changes, typed: { ...emptyService, ...typed }, photos,
});

/** Enough to show it by; the record as a whole is proved when it is sent. */
const isPhoto = (value: unknown): value is Photo => {
  const { hash, type, bytes } = Object(value) as Partial<Record<keyof Photo, unknown>>;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) && typeof type === 'string' && typeof bytes === 'number';
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
/** Photos that this kit can show. */
export const photosOf = (event: CaseEvent | null): readonly Photo[] => listOf(event?.photos).filter(isPhoto);
/** What a host keeps under `photos` in a way of its own stays as it is. */
export const foreignPhotos = (event: CaseEvent | null): readonly unknown[] => listOf(event?.photos).filter((one) => !isPhoto(one));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A stored draft, as far as it can be read: an older kit may have kept another shape. */
export function readDraft(stored: unknown): ServiceDraft {
  const { policy, changes, typed, photos } = Object(stored) as Partial<Record<keyof ServiceDraft, unknown>>;
  const { date, services, mode, by, note, firm } = Object(typed) as Partial<Record<keyof TypedService, unknown>>;
  return {
    policy: textOf(policy), changes: typeof changes === 'string' ? changes : null, photos: listOf(photos).filter(isPhoto),
    typed: { date: textOf(date), services: listOf(services).filter((one): one is string => typeof one === 'string'), mode: textOf(mode), by: textOf(by), note: textOf(note), firm: textOf(firm) },
  };
}
