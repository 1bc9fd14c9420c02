import type { RandomBytes } from '../hash/random-id';

// Crockford's: no I, L, O or U, which people mistake for others when they read a code over the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 60 random bits: whoever guesses a million codes a second needs thousands of years for one of a million cases. */
export function queryCode(bytes: RandomBytes): string {
  const letters = Array.from(bytes(12), (byte) => ALPHABET[byte & 31] as string).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** As typed by a person: small letters, other dashes, O for nought. `null`: it cannot be one. */
export function readQueryCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s\-‐-―－_]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== 12 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
