import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';

/** What Android's logic layer lacks, and what no mini-program may use. */
export const lacking = ['Intl', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'fetch', 'crypto', 'structuredClone', 'WebAssembly', 'queueMicrotask', 'AbortController', 'document', 'window', 'navigator'];

const bareContext = (given: Record<string, unknown> = {}): Context => {
  const context = createContext({ console, setTimeout, clearTimeout, ...given }, { codeGeneration: { strings: false, wasm: false } });
  for (const name of lacking) runInContext(`delete globalThis.${name}`, context);
  return context;
};

/** What stands in such a context, and what becomes of code made from text. */
export const bareProbe = (): { there: string[]; made: string } =>
  JSON.parse(runInContext(`JSON.stringify({ there: Object.getOwnPropertyNames(globalThis), made: (() => { try { (0, eval)('1'); return 'ran'; } catch (error) { return error.name; } })() })`, bareContext()) as string) as { there: string[]; made: string };

/** Runs a built file as a phone's logic layer does: no host, no `eval`, nothing but the language. */
export function loadBare(folder: string, file: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  const context = bareContext(given);
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const load = (path: string): Record<string, unknown> => {
    const there = loaded.get(path);
    if (there) return there.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const run = runInContext(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, context, { filename: path }) as (...values: unknown[]) => void;
    run((ref: string) => load(join(dirname(path), ref)), module, module.exports);
    return module.exports;
  };
  return load(join(folder, file));
}
