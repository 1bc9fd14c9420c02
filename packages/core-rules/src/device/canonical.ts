/**
 * One text for one value (the idea of RFC 8785): keys sorted, no spaces, numbers as JavaScript writes them. Not `JSON.stringify`, because a
 * page may have given arrays a `toJSON` (old Prototype.js does), and then the hash on the device is not the hash on the server.
 */

const { keys: ownKeys } = Object;
const { isArray } = Array;
const tag = Object.prototype.toString;
const { apply } = Reflect;

/** Nobody types data this deep; a cycle ends here too. */
const MOST_DEPTH = 64;

export class CanonicalError extends Error {
  constructor(readonly path: string, problem: string) {
    super(`${path || 'value'}: ${problem}`);
    this.name = 'CanonicalError';
  }
}

// eslint-disable-next-line no-control-regex
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;
const SHORT: Readonly<Record<number, string>> = { 8: '\\b', 9: '\\t', 10: '\\n', 12: '\\f', 13: '\\r', 34: '\\"', 92: '\\\\' };

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const escape = (code: number): string => `\\u${`000${code.toString(16)}`.slice(-4)}`;

function quote(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
      out += text.slice(i, i + 2);
      i++;
      // Half a character (a text cut in an emoji) is no UTF-8: escaped, it survives the journey. RFC 8785 would refuse the whole record.
    } else if (code < 0x20 || code === 0x22 || code === 0x5c || isHigh(code) || isLow(code)) out += SHORT[code] ?? escape(code);
    else out += text[i] as string;
  }
  return `${out}"`;
}

function write(value: unknown, path: string, depth: number): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (value - value !== 0) throw new CanonicalError(path, 'not a finite number');
      return value === 0 ? '0' : `${value}`;
    case 'object':
      break;
    default:
      throw new CanonicalError(path, `a ${typeof value} is no JSON`);
  }
  if (depth >= MOST_DEPTH) throw new CanonicalError(path, `deeper than ${MOST_DEPTH} levels, or a cycle`);
  if (isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i++) out += (i > 0 ? ',' : '') + write(value[i], `${path}[${i}]`, depth + 1);
    return `${out}]`;
  }
  // By tag, not by prototype: an object of a frame has another `Object`.
  if (apply(tag, value, []) !== '[object Object]') throw new CanonicalError(path, 'neither a plain object nor a list');
  const record = value as Readonly<Record<string, unknown>>;
  let out = '{';
  for (const key of ownKeys(record).sort()) {
    const member = record[key];
    // What JSON leaves out counts as not there, so that a value and its copy by JSON are one.
    if (member === undefined) continue;
    out += `${out.length > 1 ? ',' : ''}${quote(key)}:${write(member, path === '' ? key : `${path}.${key}`, depth + 1)}`;
  }
  return `${out}}`;
}

/**
 * The canonical JSON text of a value.
 * @throws CanonicalError naming the place of what JSON cannot hold.
 */
export const canonical = (value: unknown): string => write(value, '', 0);
