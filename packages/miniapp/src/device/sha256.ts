import { sha256 } from '@noble/hashes/sha2';
import { canonical, hex, type Hash } from '@anze/core-rules/device';

/** By hand: a mini-program has no `TextEncoder`. Half a character, which canonical JSON never holds, becomes U+FFFD as everywhere. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return new Uint8Array(bytes);
}
export const hashOfBytes = (bytes: Uint8Array): Hash => hex(sha256(bytes));
export const hashOfText = (text: string): Hash => hashOfBytes(utf8(text));
export const hashOf = (value: unknown): Hash => hashOfText(canonical(value));
