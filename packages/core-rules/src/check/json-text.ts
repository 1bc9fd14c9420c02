/**
 * Reads JSON text once, without building anything: proves that it is JSON, that it is not made to harm (depth, number of values, keys that
 * reach a prototype, a key given twice), and notes where every value stands, so that a problem can name its line.
 */

/** What is refused before anything is built; nobody types a rulebook of this size. */
export const MOST_BYTES = 1_000_000;
export const MOST_DEPTH = 64;
export const MOST_VALUES = 50_000;
export interface Limits {
  readonly bytes: number;
  readonly values: number;
}

export type JsonCode = 'too-large' | 'too-deep' | 'too-many-values' | 'forbidden-key' | 'duplicate-key' | 'not-json' | 'chinese-mark' | 'not-finished' | 'not-text';

export interface Place {
  readonly line: number;
  readonly column: number;
}

export class JsonProblem extends Error {
  constructor(readonly code: JsonCode, readonly path: string, readonly place: Place, readonly found: string) {
    super(`${code} at line ${place.line}, column ${place.column}`);
    this.name = 'JsonProblem';
  }
}

export type Segments = readonly PropertyKey[];

export interface ReadJson {
  readonly value: unknown;
  /** Where the value of a path stands; of a path that is not there, its nearest place above. */
  placeOf(at: Segments): Place;
}

/** `entitlements[3].rows[0].when.premium` */
export function pathOf(segments: Segments): string {
  let path = '';
  for (const segment of segments) path = typeof segment === 'number' ? `${path}[${segment}]` : path === '' ? String(segment) : `${path}.${String(segment)}`;
  return path;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
// Everything up to the next quotation mark or backslash; control characters may not stand in a JSON string.
// eslint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What an input method for Chinese writes in place of the marks of JSON. */
const CHINESE_MARK = /[“”‘’：，、；。｛｝［］【】（）　０-９]/;
/** A key that was opened with the mark of JSON and closed with another: it runs on to the next string. */
const CLOSED_IN_CHINESE = /[“”]\s*[:：]/;

/** UTF-8 bytes, as far as it matters whether they are more than `most`. */
function isLarger(text: string, most: number): boolean {
  let bytes = 0;
  for (let i = 0; i < text.length && bytes <= most; i++) {
    const code = text.charCodeAt(i);
    // A surrogate is half of a character of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes > most;
}

function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where a value begins, as a tree: paths as text would cost a hostile file's depth for each of its values. */
interface Node {
  readonly parent: Node | null;
  readonly name: PropertyKey;
  readonly at: number;
  children: Map<PropertyKey, Node> | Node[] | null;
}

/** @throws JsonProblem with line and column; never anything else, for any text. */
export function readJson(given: string, most: Limits = { bytes: MOST_BYTES, values: MOST_VALUES }): ReadJson {
  if (typeof given !== 'string') throw new JsonProblem('not-text', '', { line: 1, column: 1 }, typeof given);
  if (isLarger(given, most.bytes)) throw new JsonProblem('too-large', '', { line: 1, column: 1 }, String(given.length));
  // Editors of Windows write a byte order mark.
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given;
  let at = 0;
  let values = 0;

  const pathTo = (node: Node | null): string => {
    const segments: PropertyKey[] = [];
    for (let here = node; here?.parent; here = here.parent) segments.unshift(here.name);
    return pathOf(segments);
  };
  const fail = (code: JsonCode, node: Node | null, offset: number, found: string): never => {
    throw new JsonProblem(code, pathTo(node), placeAt(text, offset), found);
  };
  let lastString = { from: 0, to: 0 };
  const unexpected = (node: Node): never => {
    if (at >= text.length) return fail('not-finished', node, at, '');
    if (CHINESE_MARK.test(text[at]!)) return fail('chinese-mark', node, at, text[at]!);
    const { from, to } = lastString;
    const [mark] = to === at ? CLOSED_IN_CHINESE.exec(text.slice(from, to)) ?? [] : [];
    if (mark !== undefined) return fail('chinese-mark', null, text.indexOf(mark, from), mark[0]!);
    return fail('not-json', node, at, text.slice(at, at + 12).split('\n')[0]!);
  };
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const word = (wanted: string, node: Node): void => {
    if (!text.startsWith(wanted, at)) unexpected(node);
    at += wanted.length;
  };
  const string = (node: Node): string => {
    const start = at;
    word('"', node);
    for (;;) {
      take(PLAIN);
      if (text[at] === '"') break;
      if (!take(ESCAPE)) unexpected(node);
    }
    at++;
    lastString = { from: start, to: at };
    return JSON.parse(text.slice(start, at)) as string;
  };
  const value = (parent: Node | null, name: PropertyKey, depth: number): Node => {
    const node: Node = { parent, name, at, children: null };
    if (++values > most.values) fail('too-many-values', parent, at, String(most.values));
    const first = text[at];
    if (first === '{' || first === '[') {
      if (depth >= MOST_DEPTH) fail('too-deep', null, at, String(MOST_DEPTH));
      if (first === '{') object(node, depth + 1);
      else list(node, depth + 1);
    } else if (first === '"') string(node);
    else if (first === 't') word('true', node);
    else if (first === 'f') word('false', node);
    else if (first === 'n') word('null', node);
    else if (!take(NUMBER)) unexpected(node);
    return node;
  };
  const object = (node: Node, depth: number): void => {
    at++;
    take(SPACE);
    if (text[at] === '}') return void at++;
    const children = (node.children = new Map<PropertyKey, Node>());
    for (;;) {
      const start = at;
      const key = string(node);
      const here: Node = { parent: node, name: key, at: start, children: null };
      if (FORBIDDEN.has(key)) fail('forbidden-key', here, start, key);
      if (children.has(key)) fail('duplicate-key', here, start, key);
      take(SPACE);
      word(':', here);
      take(SPACE);
      children.set(key, value(node, key, depth));
      take(SPACE);
      if (text[at] === '}') return void at++;
      word(',', node);
      take(SPACE);
    }
  };
  const list = (node: Node, depth: number): void => {
    at++;
    take(SPACE);
    if (text[at] === ']') return void at++;
    const children: Node[] = (node.children = []);
    for (let i = 0; ; i++) {
      children.push(value(node, i, depth));
      take(SPACE);
      if (text[at] === ']') return void at++;
      word(',', node);
      take(SPACE);
    }
  };

  take(SPACE);
  const root = value(null, '', 0);
  take(SPACE);
  if (at < text.length) unexpected(root);
  return {
    value: JSON.parse(text) as unknown,
    placeOf: (segments) => {
      let node = root;
      for (const segment of segments) {
        const child = Array.isArray(node.children) ? node.children[Number(segment)] : node.children?.get(segment);
        if (!child) break;
        node = child;
      }
      return placeAt(text, node.at);
    },
  };
}
