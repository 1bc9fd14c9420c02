import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kitFacts } from './facts';
import data from '../facts/size-classes.json';
import { sizeClassOf, sizeClassSource } from './size-class';
import type { SizeClass } from './size-class';

describe('a firm is', () => {
  test.each<[string, number | undefined, number | undefined, number | undefined, SizeClass]>([
    ['industrial', 1000, 40000, undefined, 'large'], ['industrial', 999, 40000, undefined, 'medium'], ['industrial', 1000, 39999, undefined, 'medium'],
    ['industrial', 300, 2000, undefined, 'medium'], ['industrial', 5000, 1999, undefined, 'small'], ['industrial', 20, 300, undefined, 'small'],
    ['industrial', 19, 100000, undefined, 'micro'], ['industrial', 0, 0, undefined, 'micro'],
    ['construction', undefined, 80000, 80000, 'large'], ['construction', undefined, 80000, 79999, 'medium'], ['construction', undefined, 6000, 5000, 'medium'],
    ['construction', undefined, 300, 300, 'small'], ['construction', 9999, 299, 80000, 'micro'],
    ['transport', 300, 3000, undefined, 'medium'], ['warehousing', 200, 30000, undefined, 'large'], ['postal', 20, 100, undefined, 'small'],
    ['wholesale', 20, 5000, undefined, 'medium'], ['wholesale', 4, 90000, undefined, 'micro'], ['retail', 50, 500, undefined, 'medium'],
    ['agriculture', undefined, 20000, undefined, 'large'], ['agriculture', undefined, 49, undefined, 'micro'],
  ])('%s with %s people, revenue %s, assets %s: %s', (industry, employees, revenue, assets, value) => {
    expect(sizeClassOf({ industry, employees, revenue, assets })).toEqual({ value, candidates: [value], needs: [] });
  });
});

describe('of a half-known firm', () => {
  test('what is still possible is told, and what would settle it', () => {
    expect(sizeClassOf({})).toEqual({ value: null, candidates: ['large', 'medium', 'small', 'micro'], needs: ['industry'] });
    expect(sizeClassOf({ industry: 'industrial' })).toMatchObject({ value: null, needs: ['employees', 'revenue'] });
    expect(sizeClassOf({ industry: 'industrial', employees: 350 })).toEqual({ value: null, candidates: ['medium', 'small', 'micro'], needs: ['revenue'] });
    expect(sizeClassOf({ industry: 'construction', revenue: 7000 })).toEqual({ value: null, candidates: ['medium', 'small', 'micro'], needs: ['assets'] });
  });

  test('nothing is asked that could not change the class', () => {
    expect(sizeClassOf({ industry: 'industrial', employees: 12 })).toEqual({ value: 'micro', candidates: ['micro'], needs: [] });
    expect(sizeClassOf({ industry: 'agriculture', revenue: 600 })).toEqual({ value: 'medium', candidates: ['medium'], needs: [] });
  });

  test('of an industry without thresholds here nothing is guessed', () => {
    for (const industry of ['other', 'constructor', '__proto__']) {
      expect(sizeClassOf({ industry, employees: 5000, revenue: 1e6 })).toEqual({ value: null, candidates: ['large', 'medium', 'small', 'micro'], needs: [] });
    }
  });

  test('the candidates are exactly the classes that some completion gives', () => {
    const industries = Object.keys(data.industries);
    const edges = [0, 4, 5, 10, 19, 20, 50, 100, 200, 299, 300, 500, 999, 1000, 2000, 3000, 5000, 6000, 20000, 30000, 40000, 80000, 1e6];
    const maybe = fc.option(fc.constantFrom(...edges), { nil: undefined });
    fc.assert(fc.property(fc.constantFrom(...industries), maybe, maybe, maybe, (industry, employees, revenue, assets) => {
      const { candidates, needs } = sizeClassOf({ industry, employees, revenue, assets });
      const reached = new Set<string>();
      const options = (value: number | undefined) => (value === undefined ? edges : [value]);
      for (const e of options(employees)) for (const r of options(revenue)) for (const a of options(assets)) {
        reached.add(String(sizeClassOf({ industry, employees: e, revenue: r, assets: a }).value));
      }
      expect([...reached].sort()).toEqual([...candidates].sort());
      expect(needs.length === 0).toBe(candidates.length === 1);
    }), { numRuns: 60 });
  });
});

test('the thresholds fall from class to class, and name what they rest on', () => {
  for (const industry of Object.values(data.industries)) {
    const [large, medium, small] = [industry.large, industry.medium, industry.small].map((bounds) => Object.entries(bounds));
    const falls = (more: [string, number][] = [], less: [string, number][] = []) => {
      expect(less.map(([measure]) => measure)).toEqual(more.map(([measure]) => measure));
      more.forEach(([, bound], i) => expect(bound).toBeGreaterThan(less[i]?.[1] as number));
    };
    falls(large, medium);
    falls(medium, small);
  }
  expect(sizeClassSource.confirmed).toBe(false);
  expect(kitFacts.industry?.values).toEqual([...Object.keys(data.industries), 'other']);
});
