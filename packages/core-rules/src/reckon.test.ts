import { describe, expect, it } from 'vitest';
import { fixtureBook } from '../test/fixture-book';
import { reckon, type CaseEvent, type Facts } from './index';

const book = fixtureBook();
const here: Facts = { region: '440000', sector: 'fireworks', premium: 500, policyStart: '2025-06-01' };
let serial = 0;
const done = (date: string, serviceKind: string | string[], more: object = {}): CaseEvent => ({ id: `s${++serial}`, event: 'serviceCompleted', date, serviceKind, mode: 'offline', ...more });
const lines = (events: CaseEvent[], facts: Facts = {}, on = '2026-03-01') => reckon(book, { ...here, ...facts }, events, { on });
const line = (events: CaseEvent[], id: string, facts: Facts = {}, on?: string) => lines(events, facts, on).filter((one) => one.id === id);

describe('owed against delivered', () => {
  it('counts services in times, and distinct days on site in visits', () => {
    const twice = [done('2025-07-01', 'emergency-drill', { id: 'a' }), done('2025-07-01', 'emergency-drill', { id: 'b' })];
    expect(line(twice, 'drill')).toMatchObject([{ owed: 2, delivered: 2, unit: 'times', state: 'met', by: ['a', 'b'], clauses: ['F-3a'], force: 'must', holds: 'yes', owes: 'insurer' }]);
    expect(line(twice, 'visit')).toMatchObject([{ owed: 1, delivered: 1, unit: 'visits', state: 'met' }]);
    expect(line([done('2025-07-01', 'emergency-drill', { mode: 'online' })], 'visit')).toMatchObject([{ delivered: 0, state: 'open' }]);
  });
  it('lets one service meet several rights, and an included one only the marked service', () => {
    const checkUp = [done('2025-07-01', ['hazard-inspection', 'training'], { item: ['check-up', 'x'] })];
    expect(['visit', 'review', 'check-up'].map((id) => line(checkUp, id)[0]!.state)).toEqual(['met', 'met', 'met']);
    expect(line([done('2025-07-01', 'hazard-inspection')], 'check-up')[0]).toMatchObject({ delivered: 0, state: 'open' });
  });
  it('counts kinds once each and names what is missing', () => {
    const [kinds] = line([done('2025-07-01', 'emergency-drill'), done('2025-08-01', 'emergency-drill')], 'kinds');
    expect(kinds).toMatchObject({ unit: 'kinds', owed: 2, delivered: 1, missing: ['review'], state: 'open' });
    expect(line([done('2025-07-01', 'emergency-drill'), done('2025-07-01', 'hazard-inspection')], 'kinds')[0]).toMatchObject({ delivered: 2, missing: ['drill'], state: 'met' });
    expect(line([], 'kinds', { sizeClass: 'large' })[0]!.missing).toEqual(['drill', 'review', 'large-only']);
  });
  it('says open until the period is over and overdue after', () => {
    const state = (on: string) => line([], 'visit', {}, on)[0]!.state;
    expect([state('2026-05-31'), state('2026-06-01')]).toEqual(['open', 'overdue']);
  });
  it('does not count what lies outside the period or after the day it is looked at', () => {
    expect(line([done('2025-05-31', 'training')], 'visit')[0]!.delivered).toBe(0);
    expect(line([done('2025-06-01', 'training')], 'visit')[0]!.delivered).toBe(1);
    expect(line([done('2026-05-31', 'training')], 'visit', {}, '2026-06-02')[0]!.delivered).toBe(1);
    expect(line([done('2026-06-01', 'training')], 'visit', {}, '2026-06-02')[0]!.delivered).toBe(0);
    expect(line([done('2026-03-02', 'training')], 'visit')[0]!.delivered).toBe(0);
  });
  it('leaves out what is merely allowed, has no count, or counts in hours', () => {
    const ids = lines([], { premium: 50, accidentLastYear: false, sizeClass: 'small' }).map(({ id }) => id);
    expect(ids).toEqual(['visit', 'kinds']);
  });
});

describe('periods', () => {
  const spans = (id: string, facts: Facts, events: CaseEvent[] = []) => line(events, id, facts).map(({ period }) => [period.from, period.to]);
  it('are policy years within the cover, a short last one included', () => {
    expect(spans('drill', {})).toEqual([['2025-06-01', '2026-05-31']]);
    expect(spans('drill', { policyEnd: '2026-08-31' })).toEqual([['2025-06-01', '2026-05-31'], ['2026-06-01', '2026-08-31']]);
  });
  it('are the whole cover for a policy period, and half-years within it', () => {
    expect(spans('visit', { policyEnd: '2027-05-31' })).toEqual([['2025-06-01', '2027-05-31']]);
    expect(spans('large-only', { sizeClass: 'large' })).toEqual([['2025-06-01', '2025-11-30'], ['2025-12-01', '2026-05-31']]);
  });
  it('of two years run on over a renewal from the first start', () => {
    const renewal: CaseEvent = { id: 'p2', event: 'policyStart', date: '2026-06-01' };
    const tier2: Facts = { premium: 150, accidentLastYear: false };
    expect(spans('drill', tier2, [renewal])).toEqual([['2025-06-01', '2027-05-31']]);
    expect(spans('drill', tier2)).toEqual([['2025-06-01', '2027-05-31']]);
    expect(spans('visit', {}, [renewal])).toEqual([['2025-06-01', '2026-05-31'], ['2026-06-01', '2027-05-31']]);
  });
  it('of a cover that a renewal cuts short end the day before it', () => {
    expect(spans('visit', {}, [{ id: 'p2', event: 'policyStart', date: '2026-03-01' }])).toEqual([['2025-06-01', '2026-02-28'], ['2026-03-01', '2027-02-28']]);
  });
  it('need a start; elsewhere nothing is reckoned', () => {
    expect(reckon(book, { region: '440000', sector: 'fireworks' }, [])).toEqual([]);
    expect(reckon(book, { region: '370000', policyStart: '2025-06-01' }, [])).toEqual([]);
  });
  it('keep a two-year item open for the kinds of both years until it is served', () => {
    const facts: Facts = { premium: 150, accidentLastYear: false, policyEnd: '2027-05-31' };
    const missing = (events: CaseEvent[]) => line(events, 'kinds', facts, '2026-07-01').map((one) => one.missing);
    expect(missing([])).toEqual([['drill'], ['drill']]);
    expect(missing([done('2025-09-01', 'emergency-drill')])).toEqual([[], []]);
  });
});

describe('the sentence', () => {
  it('is the node’s, else its clause’s', () => {
    const texts = { nodes: { visit: 'a visit' }, clauses: { 'F-3a': { text: 'drills' } } } as never;
    const list = reckon(book, here, [], { on: '2025-07-01', texts });
    expect(['visit', 'drill', 'kinds'].map((id) => list.find((one) => one.id === id)!.text)).toEqual(['a visit', 'drills', '']);
  });
  it('and a bad day is refused', () => expect(() => reckon(book, here, [], { on: 'tomorrow' })).toThrow(/^on:/));
});
