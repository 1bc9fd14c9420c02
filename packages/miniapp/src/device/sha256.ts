import { sha256 } from '@noble/hashes/sha2';
import { canonical, hex, type Hash } from '@anze/core-rules/device';

/** By hand: a mini-program has no `TextEncoder`. Half a character, which canonical JSON never holds, becomes U+FFFD as everywhere. */
export function utf8(text: string): Uint8Array {
  // At most three a code unit; a list that grows would take ten times the room.
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at++] = more === 0 ? code : ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
    for (let i = more - 1; i >= 0; i--) bytes[at++] = 0x80 | ((code >> (6 * i)) & 63);
  }
  return bytes.slice(0, at);
}
export const hashOfBytes = (bytes: Uint8Array): Hash => hex(sha256(bytes));
export const hashOfText = (text: string): Hash => hashOfBytes(utf8(text));
export const hashOf = (value: unknown): Hash => hashOfText(canonical(value));
