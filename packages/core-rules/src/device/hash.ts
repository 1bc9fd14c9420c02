/** SHA-256 as 64 small hexadecimal digits. Working it out is the host's affair: a browser and a mini-program do it each in their own way. */
export type Hash = string;
/** The hash of a value's canonical JSON. */
export type HashOf = (value: unknown) => Hash;

const HEX = '0123456789abcdef';

export function hex(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    out += (HEX[byte >> 4] as string) + (HEX[byte & 15] as string);
  }
  return out;
}

/** A version 4 UUID out of sixteen random bytes, which are changed by it. */
export function uuid(bytes: Uint8Array): string {
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const text = hex(bytes);
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}
