export type { Hazard, HazardReport, HazardStep, Photo, RevisitRecord, Risk, Signature } from '@anze/core-rules/records';

/** Brings a picture's bytes by its hash; `null` where this device does not hold it. */
export type PhotoSource = (hash: string) => Promise<Uint8Array | null>;
