import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCase, type Case, type Engine } from '../../core-rules/test/run-case';
import { bareProbe, lacking, loadBare } from './bare-vm';

const app = join(import.meta.dirname, '../dist/app');
const rulebooks = join(import.meta.dirname, '../../core-rules/rulebooks');
const books = readdirSync(rulebooks).filter((name) => existsSync(join(rulebooks, name, 'cases.json')));
type Logic = Engine & { rulebookLoaders: Record<string, { decisions(): Promise<Parameters<typeof runCase>[0]> }> };

describe('the built logic in a bare context', () => {
  const logic = loadBare(app, 'logic.js') as unknown as Logic;

  it('really lacks what phones lack', () => {
    const { there, made } = bareProbe();
    expect(there.filter((name) => lacking.includes(name))).toEqual([]);
    expect(there).toContain('Promise');
    expect(made).toBe('EvalError');
  });

  it('knows five rulebooks, and each has cases', () => {
    expect(Object.keys(logic.rulebookLoaders).sort()).toEqual(books);
    expect(books.length).toBe(5);
  });

  for (const book of books) {
    const read = JSON.parse(readFileSync(join(rulebooks, book, 'cases.json'), 'utf8')) as Case[] | { cases: Case[] };
    const cases = Array.isArray(read) ? read : read.cases;
    it(`passes the ${cases.length} worked cases of ${book}`, async () => {
      expect(cases.length).toBeGreaterThan(5);
      const decisions = await logic.rulebookLoaders[book]!.decisions();
      const problems = cases.flatMap((one) => runCase(decisions, one, logic).map((problem) => `${one.name}: ${problem}`));
      expect(problems).toEqual([]);
    });
  }

  it('fails a case whose expected figure is changed', async () => {
    const decisions = await logic.rulebookLoaders['guangdong-non-coal-mine']!.decisions();
    const wrong: Case = { name: 'planted', clauses: [], working: '', facts: { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false }, expect: { tier: { value: 9 } } };
    expect(runCase(decisions, wrong, logic)).toHaveLength(1);
  });
});
