import { sha256 } from '@noble/hashes/sha2';
import { canonical, hex } from '@anze/core-rules/device';
import type { Hash } from '@anze/core-rules/device';

export { hex };
export type { Hash };

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

// Not `crypto.subtle`: many portals are plain http, where there is none.
export const hashOfBytes = (bytes: Uint8Array): Hash => hex(sha256(bytes));
export const hashOfText = (text: string): Hash => hashOfBytes(utf8(text));

/** The hash of what a value says, whatever the order of its keys. */
export const hashOf = (value: unknown): Hash => hashOfText(canonical(value));

const PIECE = 1 << 20;

/** A photo is read piece by piece: a phone need not hold it twice. */
export async function hashOfBlob(blob: Blob): Promise<Hash> {
  const running = sha256.create();
  for (let at = 0; at < blob.size; at += PIECE) running.update(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));
  return hex(running.digest());
}
