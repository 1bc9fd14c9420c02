import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, kitFacts, offeredValues, type Decisions, type Force, type When } from './index';

const root = new URL('../rulebooks/', import.meta.url);
const bookOf = (id: string) => compile(JSON.parse(readFileSync(new URL(`${id}/rulebook.json`, root), 'utf8')) as Decisions, kitFacts);

describe('the answers that are offered', () => {
  test('of the kinds of business: those of the rulebooks in play, and other', () => {
    const of = (...ids: readonly string[]) => offeredValues('subsector', kitFacts.subsector!, ids.map(bookOf));
    expect(of('shandong-transport', 'sector-requirements')).toEqual(['port-dangerous-goods', 'dangerous-goods-road-water-transport', 'hazchem-road-water-transport', 'transport-works', 'other']);
    expect(of('xinzhou')).toEqual(['chemical', 'dust-explosion', 'gas-generator', 'confined-space', 'mass-casualty-risk', 'other']);
    expect(of('guangdong-non-coal-mine')).toEqual(['other']);
    expect(of('shandong-transport', 'xinzhou')).toEqual(kitFacts.subsector!.values);
  });
  test('of trades, grades and sizes: all, whatever a rulebook names', () => {
    for (const fact of ['sector', 'creditGrade', 'sizeClass', 'industry']) expect(offeredValues(fact, kitFacts[fact]!, [bookOf('shandong-transport')])).toEqual(kitFacts[fact]!.values);
    expect(offeredValues('premium', kitFacts.premium!, [])).toEqual([]);
  });
});

describe('the written order of the questions', () => {
  // A rule of must or should comes before what may be given, so that whoever stops early has the answers that matter most.
  for (const id of readdirSync(root)) {
    test(`${id}: what only decides what may be given is asked last`, () => {
      const book = JSON.parse(readFileSync(new URL(`${id}/rulebook.json`, root), 'utf8')) as Decisions;
      const binding = new Set<string>(book.tables.flatMap((table) => table.rows.flatMap(({ when }) => Object.keys(when))));
      for (const { when } of [book.scope, ...(book.scope.also ?? []).map((also) => ({ when: also }))]) Object.keys(when).forEach((fact) => binding.add(fact));
      for (const rule of [...book.entitlements, ...book.duties]) {
        const rows: readonly { readonly when?: When; readonly force?: Force }[] = rule.rows ?? [{}];
        for (const row of rows) if ((row.force ?? rule.force) !== 'may') Object.keys({ ...rule.when, ...row.when }).forEach((fact) => binding.add(fact));
      }
      // A deadline that takes another's place decides about that one.
      for (const { when, force, replaces } of book.deadlines) if (force !== 'may' || replaces) Object.keys(when ?? {}).forEach((fact) => binding.add(fact));
      const asked = book.ask.filter((fact) => kitFacts[fact]?.audience === 'insured' && !['policyStart', 'policyEnd'].includes(fact));
      const firstMay = asked.findIndex((fact) => !binding.has(fact) && !Object.values(book.reads ?? {}).some((sources) => sources.includes(fact)));
      expect(firstMay < 0 ? [] : asked.slice(firstMay).filter((fact) => binding.has(fact))).toEqual([]);
    });
  }
});
