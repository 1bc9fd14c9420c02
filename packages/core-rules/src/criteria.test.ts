import { describe, expect, it } from 'vitest';
import index from './generated/criteria';
import { isDay, kitFacts } from './index';

describe('the index of criteria for major hazards', () => {
  const { criteria, checkedOn } = index;
  it('names sectors that the kit knows, each id once, and the day it was checked', () => {
    expect(isDay(checkedOn)).toBe(true);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    const known = kitFacts.sector!.values!;
    expect(criteria.flatMap(({ sectors }) => sectors).filter((sector) => !known.includes(sector))).toEqual([]);
    expect(known.filter((sector) => !criteria.some(({ sectors }) => sectors.includes(String(sector))))).toEqual([]);
  });
  it('calls nothing in force that was not seen', () => {
    expect(criteria.filter(({ source, status }) => source === 'memory' && status !== 'unverified')).toEqual([]);
    expect(criteria.filter(({ number, status }) => number === null && status !== 'unverified')).toEqual([]);
  });
});
