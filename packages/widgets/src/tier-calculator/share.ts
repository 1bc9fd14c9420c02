import type { Policy } from '../shared/questions/wizard';
import { FRAGMENT_KEY, FRAGMENT_VERSION } from './limits';

const toBase64 = (text: string): string =>
  btoa(unescapeBytes(encodeURIComponent(text))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const unescapeBytes = (text: string): string => text.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** `#anze=1.…` */
export function toFragment(policies: readonly Policy[], current: number, versions: Readonly<Record<string, string>>): string {
  const data = {
    c: current, v: versions,
    p: policies.map(({ name, facts, skipped, readings }) => ({ n: name, f: facts, ...(skipped.length ? { s: skipped } : {}), ...(Object.keys(readings).length ? { r: readings } : {}) })),
  };
  return `#${FRAGMENT_KEY}=${FRAGMENT_VERSION}.${toBase64(JSON.stringify(data))}`;
}
