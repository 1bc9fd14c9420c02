import { hex } from './hash';

export type RandomBytes = (count: number) => Uint8Array;

const systemBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/** A version 4 UUID. Not `crypto.randomUUID`: old browsers, and pages on plain http, have none. */
export function randomId(bytes: RandomBytes = systemBytes): string {
  const b = bytes(16);
  b[6] = ((b[6] as number) & 0x0f) | 0x40;
  b[8] = ((b[8] as number) & 0x3f) | 0x80;
  const text = hex(b);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}
