import { uuid } from '@anze/core-rules/device';

export type RandomBytes = (count: number) => Uint8Array;

const systemBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** A version 4 UUID. Not `crypto.randomUUID`: old browsers, and pages on plain http, have none. */
export const randomId = (bytes: RandomBytes = systemBytes): string => uuid(bytes(16));
