import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, fixtureBook } from '../test/fixture-book';
import { compile, kitFacts, reckon, type Book, type CaseEvent, type Facts } from './index';

let book: Book;
beforeEach(() => {
  book = fixtureBook();
});
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
  it('dates a met right by the service that completed it, not by those that came after', () => {
    const metOn = (events: CaseEvent[], id: string) => line(events, id)[0]!.metOn;
    const drills = [done('2025-09-01', 'emergency-drill'), done('2025-07-01', 'emergency-drill'), done('2025-08-01', 'emergency-drill')];
    expect(metOn(drills, 'drill')).toBe('2025-08-01');
    expect(metOn(drills, 'visit')).toBe('2025-07-01');
    expect(metOn(drills.slice(0, 1), 'drill')).toBeNull();
    // Two kinds are owed: the drill came first, the review completed them; another drill adds nothing.
    const kinds = [done('2025-07-01', 'emergency-drill'), done('2025-07-20', 'emergency-drill'), done('2025-09-01', 'hazard-inspection'), done('2025-12-01', 'emergency-drill')];
    expect(metOn(kinds, 'kinds')).toBe('2025-09-01');
    expect(metOn(kinds.slice(0, 2), 'kinds')).toBeNull();
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
  it('of two years are open beyond the last told cover, until it is renewed or they are met', () => {
    const holds = (more: Facts, ...events: CaseEvent[]) => reckon(fixtureBook(), { region: '440000', sector: 'fireworks', premium: 150, accidentLastYear: false, policyStart: '2025-06-01', ...more }, events, { on: '2025-07-01' }).find(({ id }) => id === 'drill')!.holds;
    expect(holds({ policyEnd: '2026-05-31' })).toBe('unknown');
    expect(holds({ policyEnd: '2027-05-31' })).toBe('yes');
    expect(holds({}, { event: 'policyStart', date: '2025-06-01' }, { event: 'policyStart', date: '2026-06-01' })).toBe('yes');
    expect(holds({ policyEnd: '2026-05-31' }, { event: 'serviceCompleted', date: '2025-06-20', serviceKind: 'emergency-drill' })).toBe('yes');
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

describe('what is reckoned', () => {
  const withRight = (more: object, facts: Facts, events: CaseEvent[] = [], on = '2026-03-01') =>
    reckon(compile({ ...fixture, entitlements: [{ ...fixture.entitlements[0]!, id: 'one', counts: [{ kind: ['training'] }], ...more }] as never }, kitFacts), { ...here, ...facts }, events, { on });
  const times = (min: number, per = 'year') => ({ min, unit: 'times', per });
  it('is the weaker amount while it is open which one is owed, in whatever order they are written', () => {
    const rows = [{ when: { pooled: true }, amount: times(3), clauses: ['C-3'] }, { when: { pooled: false }, amount: times(2), force: 'should', clauses: ['C-2'] }];
    for (const each of [rows, [...rows].reverse()]) {
      expect(withRight({ rows: each, amount: undefined }, {})).toMatchObject([{ owed: 2, force: 'should', holds: 'yes' }]);
      expect(withRight({ rows: each, amount: undefined }, { pooled: true })).toMatchObject([{ owed: 3, force: 'must', clauses: ['C-3', 'F-2'] }]);
    }
    expect(line([], 'drill', { premium: 150 })).toMatchObject([{ owed: 1, period: { per: 'two-years' } }]);
  });
  it('comes with services of the right kind that do not count, and what they lack', () => {
    const near = (...events: CaseEvent[]) => withRight({ counts: [{ kind: ['hazard-inspection'], mode: ['offline'], item: 'comprehensive' }], amount: times(2) }, {}, events).map((one) => one.near);
    expect(near(done('2025-07-01', 'hazard-inspection', { id: 'a' }))).toEqual([[{ id: 'a', item: 'comprehensive' }]]);
    expect(near(done('2025-07-01', 'hazard-inspection', { id: 'a', mode: 'online', item: 'comprehensive' }))).toEqual([[{ id: 'a', mode: ['offline'] }]]);
    expect(near(done('2025-07-01', 'hazard-inspection', { item: 'comprehensive' }), done('2025-07-01', 'training'), done('2025-05-01', 'hazard-inspection'))).toEqual([[]]);
    // A plain inspection was meant for the right to an inspection, not for the finer one.
    expect(line([done('2025-07-01', 'hazard-inspection')], 'check-up')[0]!.near).toEqual([]);
  });
  it('is an exact number too, and nothing where the text gives none', () => {
    expect(withRight({ amount: { exact: 4, unit: 'times', per: 'year' } }, {})).toMatchObject([{ owed: 4, delivered: 0 }]);
    expect(withRight({ amount: { max: 4, unit: 'times', per: 'year' } }, {})).toMatchObject([{ owed: 0, state: 'met' }]);
    expect(withRight({ amount: undefined }, {})).toEqual([]);
  });
  it('is not what is merely allowed, nor what no service can count for', () => {
    expect(withRight({ force: 'may' }, {})).toEqual([]);
    expect(withRight({ counts: undefined }, {})).toEqual([]);
    expect(withRight({ amount: { min: 2, unit: 'hours', per: 'year' } }, {})).toEqual([]);
  });
  it('counts completed services only, to the day it is looked at', () => {
    const planned = { ...done('2025-07-01', 'training'), event: 'servicePlanned' } as CaseEvent;
    expect(withRight({}, {}, [planned])).toMatchObject([{ delivered: 0, by: [] }]);
    expect(withRight({}, {}, [done('2026-03-01', 'training')])).toMatchObject([{ delivered: 1, state: 'met' }]);
  });
  it('counts each day on site once', () => {
    const days = ['2025-07-01', '2025-07-01', '2025-07-02'].map((day) => done(day, 'training'));
    expect(withRight({ amount: { min: 3, unit: 'visits', per: 'year' } }, {}, days)).toMatchObject([{ delivered: 2, state: 'open', by: days.map(({ id }) => id) }]);
  });
  it('is told with all that belongs to it', () => {
    const service = done('2025-07-01', 'training', { id: 's' });
    expect(withRight({}, {}, [service])).toStrictEqual([{
      id: 'one', rulebook: 'fixture', clauses: ['F-2'], owes: 'insurer', to: 'insured', force: 'must', holds: 'yes', period: { from: '2025-06-01', to: '2026-05-31', per: 'policyPeriod' },
      unit: 'visits', owed: 1, delivered: 1, by: ['s'], near: [], missing: [], metOn: '2025-07-01', state: 'met', text: '',
    }]);
  });
  it('names a service once that serves several kinds', () => {
    expect(line([done('2025-07-01', ['emergency-drill', 'hazard-inspection'], { id: 's' })], 'kinds')).toMatchObject([{ delivered: 2, by: ['s'] }]);
  });
});

describe('covers', () => {
  const spans = (id: string, facts: Facts, events: CaseEvent[] = []) => line(events, id, facts).map(({ period }) => [period.from, period.to]);
  const start = (date: string, more: object = {}): CaseEvent => ({ event: 'policyStart', date, ...more });
  it('may leave a gap, and end with their own day', () => {
    expect(spans('visit', {}, [start('2026-09-01')])).toEqual([['2025-06-01', '2026-05-31'], ['2026-09-01', '2027-08-31']]);
    expect(spans('visit', { policyEnd: '2025-12-31' }, [start('2026-02-01', { policyEnd: '2026-07-31' })])).toEqual([['2025-06-01', '2025-12-31'], ['2026-02-01', '2026-07-31']]);
  });
  it('never share a day', () => {
    expect(spans('visit', { policyEnd: '2026-06-01' }, [start('2026-06-01')])).toEqual([['2025-06-01', '2026-05-31'], ['2026-06-01', '2027-05-31']]);
  });
  it('keep the end that the facts tell of where their start is recorded too', () => {
    expect(spans('visit', { policyEnd: '2025-12-31' }, [start('2025-06-01')])).toEqual([['2025-06-01', '2025-12-31']]);
  });
  it('told up to the same day of the next year are one year, and a day more begins the next', () => {
    expect(spans('drill', { policyEnd: '2026-06-01' })).toEqual([['2025-06-01', '2026-06-01']]);
    expect(spans('drill', { policyEnd: '2027-06-01' })).toEqual([['2025-06-01', '2026-05-31'], ['2026-06-01', '2027-06-01']]);
    expect(spans('drill', { policyEnd: '2026-06-02' })).toEqual([['2025-06-01', '2026-05-31'], ['2026-06-01', '2026-06-02']]);
    expect(spans('drill', { policyEnd: '2025-06-01' })).toEqual([['2025-06-01', '2025-06-01']]);
    expect(line([], 'kinds', { policyEnd: '2026-06-02', sizeClass: 'small' }).map(({ missing }) => missing)).toEqual([['drill', 'review'], ['drill', 'review']]);
  });
  it('are needed for two years as for any other period', () => {
    expect(reckon(book, { region: '440000', sector: 'fireworks', premium: 150, accidentLastYear: false }, [])).toEqual([]);
  });
  it.each([['month', 12, '2025-06-30'], ['quarter', 4, '2025-08-31'], ['half-year', 2, '2025-11-30'], ['once', 1, '2026-05-31'], [null, 1, '2026-05-31']])('are cut by %s into %i', (per, count, firstEnd) => {
    const cut = reckon(compile({ ...fixture, entitlements: [{ ...fixture.entitlements[0]!, amount: { min: 1, unit: 'times', per } }] as never }, kitFacts), here, [], { on: '2026-03-01' });
    expect([cut.length, cut[0]!.period, cut[cut.length - 1]!.period.to]).toEqual([count, { from: '2025-06-01', to: firstEnd, per }, '2026-05-31']);
  });
});

describe('what is missing among the kinds', () => {
  const kinds = (events: CaseEvent[], facts: Facts) => line(events, 'kinds', facts, '2027-03-01').map(({ missing }) => missing);
  it('is what is owed in the same year and not yet served in it', () => {
    const facts: Facts = { policyEnd: '2027-05-31', sizeClass: 'small' };
    const drills = (year: number) => [done(`${year}-07-01`, 'emergency-drill'), done(`${year}-08-01`, 'emergency-drill')];
    expect(kinds([...drills(2025), done('2025-09-01', 'hazard-inspection')], facts)).toEqual([[], ['drill', 'review']]);
    expect(kinds([...drills(2026), done('2026-09-01', 'hazard-inspection')], facts)).toEqual([['drill', 'review'], []]);
  });
  it('is a half-yearly item that was served in one half only', () => {
    const facts: Facts = { sizeClass: 'large', premium: 50, accidentLastYear: false };
    expect([['2025-07-01'], ['2025-12-01'], ['2025-07-01', '2025-12-01']].map((days) => kinds(days.map((day) => done(day, 'risk-assessment')), facts)[0])).toEqual([['large-only'], ['large-only'], []]);
  });
  it('is nothing that is merely allowed or may not be owed at all', () => {
    expect(kinds([], { premium: 50, accidentLastYear: false })).toEqual([[]]);
    expect(kinds([], { premium: 500 })).toEqual([['drill', 'review']]);
  });
});
