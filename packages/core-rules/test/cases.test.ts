import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Decisions } from '../src/index';
import { runCase, type Case, type Engine } from './run-case';

// The same cases hold for the source and, after a build, for the package that hosts install.
const built = new URL('../dist/index.js', import.meta.url).href;
const engine = (await import(/* @vite-ignore */ process.env.ANZE_CASES_AGAINST === 'dist' ? built : '../src/index')) as Engine;

const root = new URL('../rulebooks/', import.meta.url);
for (const id of readdirSync(root)) {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`${id}/${file}`, root), 'utf8'));
  const book = read('rulebook.json') as Decisions;
  const cases = read('cases.json') as Case[];
  describe(`${id}: worked cases`, () => {
    it('are at least 25, each with article and arithmetic', () => {
      expect(cases.length).toBeGreaterThanOrEqual(25);
      for (const one of cases) expect(one.clauses.length > 0 && one.working.length > 0, one.name).toBe(true);
    });
    for (const one of cases) it(one.name, () => expect(runCase(book, one, engine)).toEqual([]));
  });
}
