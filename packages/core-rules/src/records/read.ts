import type * as z from 'zod/mini';

/** What a text from outside may be at most; a photo travels apart. */
export interface Limits {
  readonly characters: number;
  readonly depth: number;
}
const LIMITS: Limits = { characters: 20_000_000, depth: 64 };

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: 'too-large' | 'too-deep' | 'not-json' | 'invalid'; readonly fields: readonly FieldProblem[] };

const no = (why: 'too-large' | 'too-deep' | 'not-json' | 'invalid', fields: readonly FieldProblem[] = []) => ({ ok: false as const, why, fields });

/** Before parsing: a list of 100 000 lists would end the stack of whatever walks it. */
function isTooDeep(text: string, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > most) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`), '');

/** Proves a value against a schema. Records refuse keys they do not know, so that nothing is dropped in silence. */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): Read<T> {
  const { success, data, error } = schema.safeParse(value);
  return success ? { ok: true, value: data } : no('invalid', error.issues.slice(0, 100).map(({ path, message }) => ({ path: pathOf(path), message })));
}

/** JSON text from outside, proved. Never throws. */
export function read<T>(schema: z.ZodMiniType<T>, text: string, { characters, depth }: Limits = LIMITS): Read<T> {
  if (text.length > characters) return no('too-large');
  if (isTooDeep(text, depth)) return no('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  return check(schema, value);
}
