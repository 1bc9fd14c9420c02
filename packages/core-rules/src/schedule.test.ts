import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, fixtureBook } from '../test/fixture-book';
import { compile, kitFacts, schedule, workCalendar, workdayYears, type Book, type CaseEvent, type Facts, type ScheduleRow } from './index';

let book: Book;
beforeEach(() => {
  book = fixtureBook();
});
const here: Facts = { region: '440000', sector: 'fireworks', premium: 500 };
const rows = (facts: Facts, events: CaseEvent[], on = '2025-06-10', readings = {}) => schedule(fixtureBook(readings), { ...here, ...facts }, events, { on });
const row = (list: readonly ScheduleRow[], id: string, of?: string) => list.find((one) => one.id === id && (of === undefined || one.of === of));

describe('a span after an event', () => {
  it('counts months to the same day and rolls off a holiday', () => {
    expect(row(rows({ policyStart: '2025-06-01' }, []), 'first')).toMatchObject({ nominal: '2025-10-01', due: '2025-10-09', within: 4, unit: 'months', event: 'policyStart', of: 'policyStart', provisional: false, doneOn: null });
  });
  it('counts working days from the next one', () => {
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28' }]), 'answer')).toMatchObject({ nominal: '2025-05-15', due: '2025-05-15', of: 'c' });
  });
  it('of zero days is at once and never rolls', () => {
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-08' }]), 'contact')).toMatchObject({ nominal: '2025-06-08', due: '2025-06-08' });
  });
  it('ends with the cover where a service of the policy is due later', () => {
    expect(row(rows({ policyStart: '2025-06-01', policyEnd: '2025-08-31' }, []), 'first')).toMatchObject({ nominal: '2025-10-01', due: '2025-08-31' });
    expect(row(rows({ policyStart: '2025-06-01', policyEnd: '2026-05-31' }, []), 'first')).toMatchObject({ due: '2025-10-09' });
  });
  it('extended, still ends with the cover', () => {
    const agreed: CaseEvent = { event: 'extensionAgreed', of: 'policyStart', date: '2025-09-20', by: 'insured', months: 2 };
    expect(row(rows({ policyStart: '2025-06-01', policyEnd: '2025-10-31' }, [agreed]), 'first')).toMatchObject({ due: '2025-10-09', extendedTo: '2025-10-31' });
  });
  it('beyond the published years is provisional; a newer file settles it', () => {
    const events: CaseEvent[] = [{ id: 's', event: 'serviceCompleted', date: '2026-12-24', serviceKind: 'training' }];
    expect(row(rows({}, events), 'revisit')).toMatchObject({ provisional: true });
    const last = workdayYears[workdayYears.length - 1]!;
    const next = { ...last, year: 2027, off: last.off.map(([from, to, name]) => [from.replace('2026', '2027'), to.replace('2026', '2027'), name] as const), work: [] };
    const calendar = workCalendar([...workdayYears, next as never]);
    expect(row(schedule(book, here, events, { on: '2026-12-25', calendar }), 'revisit')).toMatchObject({ provisional: false });
  });
});

describe('the state', () => {
  const at = (on: string) => row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-03' }], on), 'answer')!.state;
  it('is upcoming, due soon from seven days on, overdue the day after', () => {
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-03' }]), 'answer')!.due).toBe('2025-06-17');
    expect([at('2025-06-09'), at('2025-06-10'), at('2025-06-17'), at('2025-06-18')]).toEqual(['upcoming', 'due-soon', 'due-soon', 'overdue']);
  });
  it('is done by the event that answers it, with its day', () => {
    const events: CaseEvent[] = [
      { id: 'c', event: 'complaintReceived', date: '2025-06-03' }, { id: 'd', event: 'complaintReceived', date: '2025-06-04' },
      { event: 'complaintAnswered', date: '2025-06-20', of: 'c' },
    ];
    expect(row(rows({}, events, '2025-07-01'), 'answer', 'c')).toMatchObject({ state: 'done', doneOn: '2025-06-20' });
    expect(row(rows({}, events, '2025-07-01'), 'answer', 'd')).toMatchObject({ state: 'overdue', doneOn: null });
  });
  it('takes an unlinked answer only where there is one question, and never one from before it', () => {
    const answer: CaseEvent = { event: 'complaintAnswered', date: '2025-06-20' };
    const asked = (id: string, date: string): CaseEvent => ({ id, event: 'complaintReceived', date });
    const answered = (events: CaseEvent[]) => row(rows({}, events, '2025-06-25'), 'answer')!;
    expect(answered([asked('c', '2025-06-03'), answer]).state).toBe('done');
    expect(answered([asked('c', '2025-06-03'), asked('d', '2025-06-04'), answer]).doneOn).toBeNull();
    expect(answered([asked('c', '2025-06-23'), answer]).doneOn).toBeNull();
  });
  it('is not done by what is dated after the day it is looked at', () => {
    const at = (day: string) => row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-03' }, { event: 'complaintAnswered', date: '2025-06-20' }], day), 'answer');
    expect([at('2025-06-19'), at('2025-06-20')]).toMatchObject([{ state: 'overdue', doneOn: null }, { state: 'done', doneOn: '2025-06-20' }]);
  });
  it('of the first service is done by a service that counts for its right', () => {
    const with_ = (mode: string) => row(rows({ policyStart: '2025-06-01' }, [{ event: 'serviceCompleted', date: '2025-06-05', serviceKind: 'training', mode }]), 'first')!.doneOn;
    expect([with_('offline'), with_('online')]).toEqual(['2025-06-05', null]);
  });
});

describe('conditions of one event', () => {
  it('decide between deadlines; what nobody recorded stays open and both are shown', () => {
    const complaint = (details: object) => rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28', ...details }]);
    expect(row(complaint({ complaintNeedsVerification: true }), 'answer')).toBeUndefined();
    expect(row(complaint({ complaintNeedsVerification: true }), 'answer-checked')).toMatchObject({ due: '2025-06-13', holds: 'yes' });
    expect(row(complaint({ complaintNeedsVerification: false }), 'answer-checked')).toBeUndefined();
    expect(row(complaint({}), 'answer-checked')).toMatchObject({ holds: 'unknown' });
    expect(row(complaint({}), 'answer')).toMatchObject({ holds: 'yes' });
  });
  it('leave another complaint alone', () => {
    const two = rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28', complaintNeedsVerification: true }, { id: 'd', event: 'complaintReceived', date: '2025-04-28', complaintNeedsVerification: false }]);
    expect([row(two, 'answer', 'c'), row(two, 'answer', 'd')?.due]).toEqual([undefined, '2025-05-15']);
  });
  it('of the firm replace a deadline that runs from another event', () => {
    const project = (projectPolicy?: boolean) => rows({ policyStart: '2025-06-01', projectStart: '2025-07-01', ...(projectPolicy === undefined ? {} : { projectPolicy }) }, []);
    expect([row(project(true), 'first'), row(project(true), 'first-project')?.due]).toEqual([undefined, '2025-11-03']);
    expect(row(project(false), 'first-project')).toBeUndefined();
    expect([row(project(), 'first')?.holds, row(project(), 'first-project')?.holds]).toEqual(['yes', 'unknown']);
  });
  it('bind only the services they speak of', () => {
    const service = (serviceKind?: string) => row(rows({}, [{ id: 's', event: 'serviceCompleted', date: '2025-06-03', ...(serviceKind ? { serviceKind } : {}) }]), 'report');
    expect(service('risk-assessment')).toMatchObject({ due: '2025-06-10', holds: 'yes' });
    expect(service('training')).toBeUndefined();
    expect(service()).toMatchObject({ holds: 'unknown' });
  });
});

describe('an extension', () => {
  const agreed = (details: object, on = '2025-10-20', readings = {}) =>
    row(rows({ policyStart: '2025-06-01' }, [{ event: 'extensionAgreed', of: 'policyStart', date: '2025-09-20', by: 'insured', written: true, months: 2, ...details } as CaseEvent], on, readings), 'first')!;
  it('is offered with whose consent it needs', () => {
    expect(row(rows({ policyStart: '2025-06-01' }, []), 'first')).toMatchObject({ extendedTo: null, extension: { state: 'available', why: null, max: [2, 'months'], consent: ['insured', 'insurer-head'], clauses: ['F-11x'] } });
    expect(row(rows({}, [{ event: 'complaintReceived', date: '2025-06-03' }]), 'answer')!.extension).toBeNull();
  });
  it('counts on from the start, rolls, and moves the state', () => {
    expect(agreed({ specialCircumstances: true })).toMatchObject({ due: '2025-10-09', extendedTo: '2025-12-01', state: 'upcoming', extension: { state: 'agreed', why: null } });
    expect(agreed({})).toMatchObject({ extendedTo: '2025-12-01', extension: { state: 'agreed', why: 'not-recorded' } });
    expect(agreed({ by: 'insurer-head', months: 1 })).toMatchObject({ extendedTo: '2025-11-03' });
    expect(agreed({}, '2025-11-28')).toMatchObject({ state: 'due-soon' });
    expect(agreed({}, '2025-12-02')).toMatchObject({ state: 'overdue' });
    expect(agreed({ of: 'first' })).toMatchObject({ extendedTo: '2025-12-01' });
    expect(agreed({ of: 'other' })).toMatchObject({ extendedTo: null, extension: { state: 'available' } });
  });
  it('is refused with the reason', () => {
    const refusal = (details: object) => agreed(details).extension;
    expect(refusal({ months: 3 })).toMatchObject({ state: 'refused', why: 'over-max' });
    expect(refusal({ by: 'complainant' })).toMatchObject({ state: 'refused', why: 'wrong-party' });
    expect(refusal({ written: false })).toMatchObject({ state: 'refused', why: 'not-written' });
    expect(refusal({ specialCircumstances: false })).toMatchObject({ state: 'refused', why: 'condition-not-met' });
    expect(refusal({ date: '2025-10-10' })).toMatchObject({ state: 'refused', why: 'too-late' });
    expect(refusal({ date: '2025-10-09' })).toMatchObject({ state: 'agreed' });
    expect(agreed({ months: 3 })).toMatchObject({ extendedTo: null, state: 'overdue' });
  });
  it('in another unit counts from the counted day, and falls with its reading', () => {
    const events: CaseEvent[] = [
      { id: 'c', event: 'complaintReceived', date: '2025-04-28', complaintNeedsVerification: true, complaintComplex: true },
      { event: 'extensionAgreed', of: 'c', date: '2025-06-10', by: 'complainant', days: 30 },
    ];
    expect(row(rows({}, events), 'answer-checked')).toMatchObject({ extendedTo: '2025-07-14' });
    expect(row(rows({}, [events[0]!, { ...events[1]!, days: 31 }]), 'answer-checked')).toMatchObject({ extendedTo: null, extension: { why: 'over-max' } });
    expect(row(rows({}, events, '2025-06-10', { strict: 'yes' }), 'answer-checked')).toMatchObject({ extendedTo: null, extension: null });
    const { days: _days, ...unmeasured } = events[1]!;
    expect(() => rows({}, [events[0]!, unmeasured as CaseEvent])).toThrow(/events\[1\]\.months: it is not said by how much/);
  });
  it('stands by a valid consent after one that was none', () => {
    const both = rows({ policyStart: '2025-06-01' }, [
      { id: 'x1', event: 'extensionAgreed', of: 'policyStart', date: '2025-09-20', by: 'complainant', months: 2 },
      { id: 'x2', event: 'extensionAgreed', of: 'policyStart', date: '2025-09-21', by: 'insured', written: true, specialCircumstances: true, months: 2 },
    ]);
    expect(row(both, 'first')).toMatchObject({ extendedTo: '2025-12-01', extension: { state: 'agreed', why: null } });
  });
  it('once only: a second one is said', () => {
    const twice = rows({ policyStart: '2025-06-01' }, [1, 2].map((i) => ({ id: `x${i}`, event: 'extensionAgreed' as const, of: 'policyStart', date: `2025-09-2${i}`, by: 'insured', months: 1 })));
    expect(row(twice, 'first')).toMatchObject({ extendedTo: '2025-11-03', extension: { state: 'agreed', why: 'more-than-once' } });
  });
});

describe('a service outside the covers that are told', () => {
  const revisit = (date: string, facts: Facts, more: CaseEvent[] = []) => row(rows(facts, [...more, { id: 's', event: 'serviceCompleted', date, serviceKind: 'training' }], '2026-07-01'), 'revisit', 's')!;
  const standing = (date: string, facts: Facts, more: CaseEvent[] = []) => { const one = revisit(date, facts, more); return [one.holds, one.outsideCover]; };
  const cover: Facts = { policyStart: '2025-06-01', policyEnd: '2026-05-31' };
  it('may be another policy’s: nobody here knows whether anything is owed for it', () => {
    expect([standing('2025-05-31', cover), standing('2025-06-01', cover), standing('2026-05-31', cover), standing('2026-06-01', cover)]).toEqual([['unknown', true], ['yes', false], ['yes', false], ['unknown', true]]);
  });
  it('is one of the policy before as soon as that one is told', () => {
    const before: CaseEvent = { id: 'p0', event: 'policyStart', date: '2024-06-01', policyEnd: '2025-05-31' };
    expect(standing('2025-05-31', cover, [before])).toEqual(['yes', false]);
    expect(standing('2024-05-31', cover, [before])).toEqual(['unknown', true]);
  });
  it('is not known where no cover is told: the day of the service stands', () => expect(standing('2020-01-01', {})).toEqual(['yes', false]));
  it('takes what answers it along', () => {
    const list = schedule(compile({ ...fixture, deadlines: [{ ...fixture.deadlines[0]!, id: 'file', on: { event: 'serviceConfirmed' }, within: [5, 'workdays'], extension: undefined, meets: undefined, doneBy: 'archived' }] } as never, kitFacts), { ...here, ...cover }, [
      { id: 's', event: 'serviceCompleted', date: '2025-05-20' }, { id: 'k', event: 'serviceConfirmed', date: '2025-06-03', of: 's' }, { id: 'l', event: 'serviceConfirmed', date: '2025-06-03' },
    ], { on: '2025-06-10' });
    expect([row(list, 'file', 'k')!.outsideCover, row(list, 'file', 'l')!.outsideCover]).toEqual([true, false]);
  });
  it('does not touch complaints of the same days', () => {
    expect(row(rows(cover, [{ id: 'c', event: 'complaintReceived', date: '2025-05-20' }]), 'answer')).toMatchObject({ holds: 'yes', outsideCover: false });
  });
});

describe('fixed days', () => {
  it('stand for every year of the cover and do not roll', () => {
    const yearly = rows({ policyStart: '2025-06-01' }, [], '2025-07-01').filter((one) => one.id === 'yearly');
    expect(yearly.map((one) => [one.of, one.due, one.event, one.unit])).toEqual([['2025', '2026-03-31', 'calendar', 'date'], ['2026', '2027-03-31', 'calendar', 'date']]);
    expect(rows({ policyStart: '2025-08-01' }, []).filter((one) => one.id === 'mid-year').map((one) => one.due)).toEqual(['2026-07-31']);
    expect(row(rows({}, []), 'filing')).toMatchObject({ due: '2024-06-15', of: '2024', state: 'overdue' });
    expect(row(rows({}, [], '2026-01-01'), 'filing')).toBeUndefined();
    const undated = compile({ ...fixture, from: null }, kitFacts);
    const filing = (policyStart: string) => row(schedule(undated, { ...here, policyStart }, [], { on: '2025-06-10' }), 'filing')?.due;
    expect([filing('2024-06-15'), filing('2024-06-16')]).toEqual(['2024-06-15', undefined]);
  });
  it('stand for the last and this year where no cover is known', () => {
    expect(rows({}, [], '2026-02-01').filter((one) => one.id === 'yearly').map((one) => one.due)).toEqual(['2026-03-31', '2027-03-31']);
  });
  it('are done by a report of their year', () => {
    const sent = (event: object) => rows({ policyStart: '2025-06-01' }, [{ event: 'reportSent', date: '2026-03-30', ...event } as CaseEvent], '2026-04-10').filter((one) => one.id === 'yearly').map((one) => one.doneOn);
    expect(sent({ year: 2025 })).toEqual(['2026-03-30', null]);
    expect(sent({ of: 'yearly' })).toEqual(['2026-03-30', null]);
    expect(sent({ of: 'mid-year' })).toEqual([null, null]);
    expect(sent({})).toEqual(['2026-03-30', null]);
  });
  it('that share their report need to be named', () => {
    const mid = { ...fixture.deadlines.find(({ id }) => id === 'mid-year')!, doneBy: 'reportSent' as const };
    const two = compile({ ...fixture, deadlines: [...fixture.deadlines.filter(({ id }) => id !== 'mid-year'), mid] }, kitFacts);
    const list = schedule(two, { ...here, policyStart: '2025-06-01' }, [{ event: 'reportSent', date: '2025-07-20' }], { on: '2025-07-21' });
    expect(list.filter(({ event }) => event === 'calendar').map(({ doneOn }) => doneOn)).not.toContain('2025-07-20');
  });
});

describe('rights of a period', () => {
  it('of two years are undecided beyond the last told cover, until it is renewed, told to be longer, or the service was done', () => {
    const year = { premium: 150, accidentLastYear: false, policyStart: '2025-06-01', policyEnd: '2026-05-31' };
    const drill = (facts: Facts, ...events: CaseEvent[]) => row(rows(facts, events), 'drill');
    const open = { event: 'period', due: '2027-05-31', holds: 'unknown', outsideCover: true };
    expect(drill(year)).toMatchObject(open);
    expect(drill({ premium: 150, accidentLastYear: false, policyStart: '2025-06-01' })).toMatchObject(open);
    expect(drill({ ...year, policyEnd: '2027-05-30' })).toMatchObject(open);
    const sure = { event: 'period', due: '2027-05-31', holds: 'yes', outsideCover: false };
    expect(drill({ ...year, policyEnd: '2027-05-31' })).toMatchObject(sure);
    expect(drill(year, { event: 'policyStart', date: '2025-06-01', policyEnd: '2026-05-31' }, { event: 'policyStart', date: '2026-06-01', policyEnd: '2027-05-31' })).toMatchObject(sure);
    expect(drill(year, { event: 'serviceCompleted', date: '2025-06-09', serviceKind: 'emergency-drill' })).toMatchObject({ ...sure, state: 'done' });
    // A right of one year ends with its cover and stays certain.
    expect(row(rows(year, []), 'kinds')).toMatchObject({ holds: 'yes', outsideCover: false });
  });
  const undated = compile({ ...fixture, deadlines: [] }, kitFacts);
  const visitBy = (events: CaseEvent[], on: string, of = undated) => row(schedule(of, { ...here, policyStart: '2025-06-01' }, events, { on }), 'visit');
  const served = (date: string): CaseEvent => ({ id: date, event: 'serviceCompleted', date, serviceKind: 'training', mode: 'offline' });
  it('stand with the last day of the period, and are done when met', () => {
    expect(visitBy([served('2025-06-05')], '2025-06-10')).toMatchObject({ event: 'period', due: '2026-05-31', state: 'done', doneOn: '2025-06-05', owes: 'insurer', clauses: ['F-2'] });
    expect(row(rows({ policyStart: '2025-06-01' }, [served('2025-06-05')]), 'drill')).toMatchObject({ due: '2026-05-31', state: 'upcoming', doneOn: null });
  });
  it('are done on the day of the service that completed them, whatever came after', () => {
    expect(visitBy([served('2025-06-05'), served('2025-11-01')], '2025-12-01')).toMatchObject({ state: 'done', doneOn: '2025-06-05' });
  });
  it('of one service have no second day where a deadline of the same force dates it', () => {
    const dated = (change: object, more: object = {}) =>
      compile({ ...fixture, entitlements: [{ ...fixture.entitlements[0]!, ...more }], duties: [], disputes: [], tables: [], deadlines: [{ ...fixture.deadlines[0]!, ...change } as never] }, kitFacts);
    expect(visitBy([], '2025-06-10', dated({ extension: undefined }))).toBeUndefined();
    expect(visitBy([], '2026-06-10', dated({ extension: undefined }))).toBeUndefined();
    // A first day that only should be kept leaves the must of the whole period; a second service has no other day; a works policy has not begun.
    for (const other of [dated({ force: 'should' }), dated({}, { amount: { min: 2, unit: 'visits', per: 'policyPeriod' } }), dated({ on: { event: 'projectStart' } }), dated({ when: { pooled: true } }), dated({ meets: 'none' })]) {
      expect(visitBy([], '2025-06-10', other)).toMatchObject({ due: '2026-05-31' });
    }
    const renewed = schedule(dated({ on: { event: 'projectStart' } }), { ...here, policyStart: '2025-06-01' }, [{ event: 'policyStart', date: '2026-06-01' }, { event: 'projectStart', date: '2025-07-01' }], { on: '2025-06-10' });
    expect(renewed.filter(({ id }) => id === 'visit').map(({ due }) => due)).toEqual(['2027-05-31']);
  });
  it('have no day where something is owed once, at the signing', () => {
    const once = compile({ ...fixture, entitlements: [{ ...fixture.entitlements[0]!, amount: { min: 1, unit: 'times', per: 'once' } }], duties: [], disputes: [], tables: [], deadlines: [] }, kitFacts);
    expect(schedule(once, { ...here, policyStart: '2025-06-01' }, [], { on: '2025-06-10' })).toEqual([]);
  });
  it('need a start of the policy', () => {
    expect(rows({}, []).some((one) => one.event === 'period')).toBe(false);
  });
});

describe('the list', () => {
  it('is in the order of the days, empty where the book does not apply, and open where that is open', () => {
    const days = rows({ policyStart: '2025-06-01' }, [{ event: 'complaintReceived', date: '2025-06-03' }]).map((one) => one.extendedTo ?? one.due);
    expect(days).toEqual([...days].sort());
    expect(schedule(book, { region: '370000' }, [{ event: 'complaintReceived', date: '2025-06-03' }])).toEqual([]);
    expect(schedule(book, {}, [{ event: 'complaintReceived', date: '2025-06-03' }]).map(({ holds }) => holds)).not.toContain('yes');
  });
  it('dates nothing for a policy that began outside the period of the book', () => {
    expect(schedule(book, { ...here, policyStart: '2024-12-31' }, [{ event: 'complaintReceived', date: '2025-06-03' }], { on: '2025-06-03' })).toEqual([]);
    expect(schedule(book, { ...here, policyStart: '2025-01-01' }, [], { on: '2025-06-03' }).length).toBeGreaterThan(0);
  });
  it('carries the sentences it was given', () => {
    const texts = { nodes: { answer: 'ten days' }, clauses: { 'F-15': { text: 'at once' } } } as never;
    const list = schedule(book, here, [{ event: 'complaintReceived', date: '2025-06-03' }], { texts, on: '2025-06-03' });
    expect([row(list, 'answer')!.text, row(list, 'contact')!.text, row(list, 'yearly')!.text]).toEqual(['ten days', 'at once', '']);
  });
});

describe('an event whose name says enough', () => {
  it('needs no further detail; what was recorded stands above it', () => {
    const book_ = compile({ ...fixture, deadlines: [{ ...fixture.deadlines[4]!, id: 'tell', on: { event: 'majorHazardUnrectified', hazardLevel: 'major', rectified: false } }] }, kitFacts);
    const holds = (details: object) => schedule(book_, here, [{ event: 'majorHazardUnrectified', date: '2025-06-03', ...details }]).find(({ id }) => id === 'tell')?.holds;
    expect([holds({}), holds({ hazardLevel: 'general' })]).toEqual(['yes', undefined]);
  });
});

describe('a cover', () => {
  const start = (date: string, more: object = {}): CaseEvent => ({ id: `p${date}`, event: 'policyStart', date, ...more });
  const first = (facts: Facts, events: CaseEvent[], of: string) => row(rows(facts, events), 'first', of);
  it('bounds the first service of its own policy, not that of the renewal', () => {
    const facts: Facts = { policyStart: '2025-06-01', policyEnd: '2026-05-31' };
    expect(first(facts, [start('2026-06-01')], 'p2026-06-01')).toMatchObject({ nominal: '2026-10-01', due: '2026-10-08' });
    expect(first(facts, [start('2026-06-01', { policyEnd: '2026-08-31' })], 'p2026-06-01')).toMatchObject({ due: '2026-08-31' });
    expect(first({ ...facts, policyEnd: '2025-07-31' }, [start('2026-06-01')], 'policyStart')).toMatchObject({ due: '2025-07-31' });
  });
  it('that is recorded as well as told keeps its end and starts one deadline', () => {
    const list = rows({ policyStart: '2025-06-01', policyEnd: '2025-08-31' }, [start('2025-06-01')]).filter(({ id }) => id === 'first');
    expect(list.map(({ of, due }) => [of, due])).toEqual([['p2025-06-01', '2025-08-31']]);
  });
  it('that is over before the event makes it due on the day of the event', () => {
    const dated = compile({ ...fixture, deadlines: [{ ...fixture.deadlines[1]!, when: {}, meets: 'visit', replaces: [] }] }, kitFacts);
    const due = (facts: Facts) => row(schedule(dated, { ...here, projectStart: '2025-09-15', ...facts }, [], { on: '2025-09-15' }), 'first-project')!.due;
    expect([{ policyStart: '2025-06-01', policyEnd: '2025-08-31' }, { policyEnd: '2025-10-31' }, { policyEnd: '2025-08-31' }, {}].map(due)).toEqual(['2025-09-15', '2025-10-31', '2025-09-15', '2026-01-15']);
  });
  it('whose end is known makes the day sure; a day before that end stays as unsure as it was', () => {
    const unsure = rows({ policyStart: '2026-10-31' }, [], '2026-11-01');
    expect(row(unsure, 'first')).toMatchObject({ nominal: '2027-02-28', due: '2027-03-01', provisional: true });
    expect(row(rows({ policyStart: '2026-10-31', policyEnd: '2027-03-01' }, [], '2026-11-01'), 'first')).toMatchObject({ due: '2027-03-01', provisional: true });
    expect(row(rows({ policyStart: '2026-10-31', policyEnd: '2027-01-31' }, [], '2026-11-01'), 'first')).toMatchObject({ due: '2027-01-31', provisional: false });
  });
  it('does not bound what is no service of the policy', () => {
    expect(row(rows({ policyStart: '2025-06-01', policyEnd: '2025-06-10' }, [{ event: 'complaintReceived', date: '2025-06-03' }]), 'answer')).toMatchObject({ due: '2025-06-17' });
  });
});

describe('what fulfils a deadline', () => {
  const doneOn = (events: CaseEvent[], id: string, of?: string, facts: Facts = {}) => row(rows(facts, events, '2026-08-01'), id, of)?.doneOn;
  const complaint: CaseEvent = { id: 'c', event: 'complaintReceived', date: '2025-06-03' };
  it('is the named event of this case alone, on the same day too', () => {
    expect(doneOn([complaint, { event: 'complaintAnswered', date: '2025-06-03', of: 'c' }], 'answer')).toBe('2025-06-03');
    expect(doneOn([complaint, { event: 'complaintContacted', date: '2025-06-04', of: 'c' }], 'answer')).toBeNull();
    expect(doneOn([complaint, { event: 'complaintContacted', date: '2025-06-04' }], 'answer')).toBeNull();
    expect(doneOn([complaint, { event: 'complaintAnswered', date: '2025-06-04', of: 'other' }], 'answer')).toBeNull();
    expect(doneOn([complaint, { event: 'complaintAnswered', date: '2025-06-04', of: 'answer' }], 'answer')).toBe('2025-06-04');
    expect(doneOn([complaint, { event: 'complaintAnswered', date: '2025-06-04', of: 'c' }], 'contact')).toBeNull();
  });
  it('is any service that counts, where the deadline dates a right, of each policy', () => {
    const served = (date: string, more: object = {}): CaseEvent => ({ event: 'serviceCompleted', date, mode: 'offline', ...more });
    const renewal: CaseEvent = { id: 'p2', event: 'policyStart', date: '2026-06-01' };
    const at = (events: CaseEvent[], of: string) => doneOn([renewal, ...events], 'first', of, { policyStart: '2025-06-01' });
    expect([at([served('2025-07-01')], 'policyStart'), at([served('2025-07-01')], 'p2'), at([served('2026-07-01')], 'p2')]).toEqual(['2025-07-01', null, '2026-07-01']);
    expect(at([served('2026-07-01')], 'policyStart')).toBeNull();
    // Nor does one after a cover whose end nobody told, which is taken for a year.
    expect([doneOn([served('2026-05-31')], 'first', 'policyStart', { policyStart: '2025-06-01' }), doneOn([served('2026-06-01')], 'first', 'policyStart', { policyStart: '2025-06-01' })]).toEqual(['2026-05-31', null]);
    expect([doneOn([served('2026-05-31')], 'first', 'policyStart', { policyStart: '2025-06-01', policyEnd: '2026-05-31' }), doneOn([served('2026-06-01')], 'first', 'policyStart', { policyStart: '2025-06-01', policyEnd: '2026-05-31' })]).toEqual(['2026-05-31', null]);
    expect([at([served('2026-07-01', { of: 'p2' })], 'policyStart'), at([served('2026-07-01', { of: 'p2' })], 'p2')]).toEqual([null, '2026-07-01']);
  });
  it('is not the event that starts it', () => {
    const next = compile({ ...fixture, deadlines: [{ ...fixture.deadlines[6]!, doneBy: 'serviceCompleted' }] }, kitFacts);
    const service: CaseEvent = { id: 's', event: 'serviceCompleted', date: '2025-06-03' };
    expect(row(schedule(next, here, [service], { on: '2025-06-04' }), 'revisit', 's')!.doneOn).toBeNull();
    expect(row(schedule(next, here, [service, { ...service, id: 't', of: 's' }], { on: '2025-06-04' }), 'revisit', 's')!.doneOn).toBe('2025-06-03');
  });
  it('of a right that counts certain services is none of another kind', () => {
    const dating = (meets: string) => compile({ ...fixture, deadlines: [{ ...fixture.deadlines[0]!, meets }] }, kitFacts);
    const at = (meets: string, serviceKind: string, facts: Facts = {}) =>
      row(schedule(dating(meets), { ...here, policyStart: '2025-06-01', ...facts }, [{ event: 'serviceCompleted', date: '2025-06-05', serviceKind, mode: 'offline' }], { on: '2025-06-10' }), 'first')!.doneOn;
    expect([at('drill', 'training'), at('drill', 'emergency-drill'), at('hours', 'training')]).toEqual([null, '2025-06-05', '2025-06-05']);
    // Of a right that names no service of its own, or is not owed to this firm, any service is the first.
    expect([at('kinds', 'training'), at('large-only', 'training', { sizeClass: 'small' })]).toEqual(['2025-06-05', '2025-06-05']);
  });
});

describe('the length of an extension', () => {
  const start: CaseEvent = { id: 'c', event: 'complaintReceived', date: '2025-04-28', complaintNeedsVerification: true, complaintComplex: true };
  const longer = (policyStart: string, more: object, max: unknown = [2, 'months']) => {
    const extension = { ...fixture.deadlines[0]!.extension!, max } as never;
    const dated = compile({ ...fixture, deadlines: [{ ...fixture.deadlines[0]!, extension }] }, kitFacts);
    const agreed: CaseEvent = { event: 'extensionAgreed', of: 'policyStart', date: policyStart, by: 'insured', written: true, specialCircumstances: true, ...more };
    return row(schedule(dated, { ...here, policyStart }, [agreed], { on: policyStart, links: 'leave' }), 'first')!;
  };
  it('in the same unit counts from the start of the span, so that no day is lost at the end of a month', () => {
    expect(longer('2025-10-31', { months: 1 })).toMatchObject({ nominal: '2026-02-28', extendedTo: '2026-03-31' });
    expect(longer('2025-10-31', { months: 2 })).toMatchObject({ extendedTo: '2026-04-30', extension: { state: 'agreed', why: null } });
  });
  it('in another unit counts from the counted day, and is held against the most that is allowed', () => {
    expect(longer('2025-06-01', { days: 40 })).toMatchObject({ nominal: '2025-10-01', extendedTo: '2025-11-10' });
    expect(longer('2025-06-01', { days: 61 })).toMatchObject({ extendedTo: '2025-12-01', extension: { state: 'agreed' } });
    expect(longer('2025-06-01', { days: 62 })).toMatchObject({ extendedTo: null, extension: { state: 'refused', why: 'over-max' } });
    expect(longer('2025-06-01', { workdays: 10 })).toMatchObject({ extendedTo: '2025-10-21' });
  });
  it('out of a store is the most that is allowed where nobody recorded it', () => {
    expect(longer('2025-06-01', {})).toMatchObject({ extendedTo: '2025-12-01', extension: { state: 'agreed' } });
  });
  it('has no limit where the text sets none, and moves nothing where nobody recorded it either', () => {
    expect(longer('2025-06-01', { months: 12 }, null)).toMatchObject({ extendedTo: '2026-10-08', extension: { state: 'agreed', max: null } });
    expect(longer('2025-06-01', {}, null)).toMatchObject({ due: '2025-10-09', extendedTo: null, extension: { state: 'agreed', why: null, max: null } });
  });
  it('is moved by an agreement only', () => {
    expect(row(rows({}, [start, { event: 'complaintContacted', of: 'c', date: '2025-06-10', by: 'complainant' }]), 'answer-checked')!.extension!.state).toBe('available');
  });
  it('is not refused for being unwritten where the text asks for nothing written', () => {
    expect(row(rows({}, [start, { event: 'extensionAgreed', of: 'c', date: '2025-06-10', by: 'complainant', written: false, days: 30 }]), 'answer-checked')!.extension!.state).toBe('agreed');
  });
});

describe('reports on fixed days', () => {
  const yearly = (events: CaseEvent[], facts: Facts = { policyStart: '2025-06-01' }, on = '2026-04-10') => rows(facts, events, on).filter(({ id }) => id === 'yearly').map(({ of, doneOn }) => [of, doneOn]);
  const sent = (date: string, more: object = {}): CaseEvent => ({ event: 'reportSent', date, ...more });
  it('count in the year of the day, early or late', () => {
    for (const date of ['2026-01-01', '2026-03-31', '2026-12-31']) expect(yearly([sent(date)], undefined, '2026-12-31')).toEqual([['2025', date], ['2026', null]]);
    expect(yearly([sent('2026-12-31')], undefined, '2026-12-30')).toEqual([['2025', null], ['2026', null]]);
    for (const date of ['2025-12-31', '2028-01-01']) expect(yearly([sent(date)])).toEqual([['2025', null], ['2026', null]]);
  });
  it('count for the year they name, whenever they are sent', () => {
    expect(yearly([sent('2026-02-01', { year: 2026 })])).toEqual([['2025', null], ['2026', '2026-02-01']]);
    expect(yearly([sent('2027-06-01', { year: 2025 })], undefined, '2027-06-01')).toEqual([['2025', '2027-06-01'], ['2026', null], ['2027', null]]);
  });
  it('are the report of that name only', () => {
    expect(yearly([{ event: 'evaluationDone', date: '2026-02-01' }])).toEqual([['2025', null], ['2026', null]]);
    expect(yearly([{ event: 'evaluationDone', date: '2026-02-01', of: 'yearly' }])).toEqual([['2025', null], ['2026', null]]);
  });
  it('stand for the years of the cover, whose first day counts, and up to the year it is looked at', () => {
    const years = (id: string, facts: Facts, on: string) => rows(facts, [], on).filter((one) => one.id === id).map(({ of }) => of);
    expect(years('yearly', { policyStart: '2025-01-01' }, '2025-06-01')).toEqual(['2025']);
    expect(years('yearly', { policyStart: '2025-01-02' }, '2025-06-01')).toEqual(['2025', '2026']);
    expect(years('yearly', { policyStart: '2025-01-02', policyEnd: '2025-12-31' }, '2025-06-01')).toEqual(['2025']);
    expect(years('yearly', { policyStart: '2025-01-01' }, '2027-06-01')).toEqual(['2025', '2026', '2027']);
    expect(years('mid-year', { policyStart: '2025-07-31', policyEnd: '2025-12-31' }, '2025-08-01')).toEqual(['2025']);
    expect(years('mid-year', { policyEnd: '2028-06-30' }, '2026-02-01')).toEqual(['2025', '2026', '2027', '2028']);
    expect([years('filing', {}, '2025-12-31'), years('filing', {}, '2026-01-01')]).toEqual([['2024'], []]);
  });
  it('are told with all that belongs to them', () => {
    expect(row(rows({ policyStart: '2025-06-01' }, []), 'yearly', '2025')).toStrictEqual({
      id: 'yearly', rulebook: 'fixture', clauses: ['F-18'], owes: 'insurer', to: 'regulator', force: 'must', text: '', event: 'calendar', of: '2025', holds: 'yes', nominal: '2026-03-31', due: '2026-03-31',
      unit: 'date', within: null, extendedTo: null, extension: null, provisional: false, state: 'upcoming', doneOn: null, outsideCover: false,
    });
  });
  it('are left out where they surely do not bind, and open where they may', () => {
    const conditional = compile({ ...fixture, deadlines: [{ ...fixture.deadlines[7]!, when: { pooled: true } }] }, kitFacts);
    const holds = (facts: Facts) => schedule(conditional, { ...here, policyStart: '2025-06-01', ...facts }, [], { on: '2025-06-10' }).filter(({ id }) => id === conditional.deadlines[0]!.deadline.id).map((one) => one.holds);
    expect([holds({ pooled: false }), holds({ pooled: true }), holds({})]).toEqual([[], ['yes', 'yes'], ['unknown', 'unknown']]);
  });
});

describe('reports on fixed days of which nobody knows whether the policy had begun', () => {
  const open = (facts: Facts, events: CaseEvent[] = []) => rows(facts, events, '2026-04-10').filter(({ id }) => id === 'yearly').map(({ due, holds }) => [due, holds]);
  it('are shown, and not as missed for sure', () => {
    expect(open({})).toEqual([['2026-03-31', 'unknown'], ['2027-03-31', 'unknown']]);
    expect(open({ policyStart: '2025-06-01' })).toEqual([['2026-03-31', 'yes'], ['2027-03-31', 'yes']]);
  });
  it('are those of the cover that only an event tells', () => {
    expect(open({}, [{ event: 'policyStart', date: '2026-04-01' }])).toEqual([['2027-03-31', 'yes'], ['2028-03-31', 'yes']]);
  });
});

describe('a right of a period', () => {
  const drill = (date: string, id: string): CaseEvent => ({ id, event: 'serviceCompleted', date, serviceKind: 'emergency-drill', mode: 'offline' });
  const facts: Facts = { policyStart: '2025-06-01' };
  it('is done on the day of the last service that counts, once enough of them do', () => {
    const one = rows(facts, [drill('2025-07-01', 'a')], '2025-09-01');
    expect(row(one, 'drill')).toMatchObject({ state: 'upcoming', doneOn: null });
    const both = rows(facts, [drill('2025-08-01', 'b'), drill('2025-07-01', 'a'), { event: 'accident', date: '2025-08-15' }], '2025-09-01');
    expect(row(both, 'drill')).toMatchObject({ state: 'done', doneOn: '2025-08-01' });
  });
  it('is looked at on the day that is asked', () => {
    const list = rows(facts, [drill('2025-07-01', 'a')], '2025-06-15');
    expect(row(list, 'kinds')).toMatchObject({ doneOn: null, state: 'upcoming' });
    expect(row(rows(facts, [], '2026-06-01'), 'kinds')!.state).toBe('overdue');
  });
  it('is told with all that belongs to it', () => {
    const texts = { nodes: { drill: 'two drills' }, clauses: {} } as never;
    expect(row(schedule(book, { ...here, ...facts }, [], { on: '2025-06-10', texts }), 'drill')).toStrictEqual({
      id: 'drill', rulebook: 'fixture', clauses: ['F-3a'], event: 'period', of: '2025-06-01', owes: 'insurer', to: 'insured', force: 'must', holds: 'yes', text: 'two drills', nominal: '2026-05-31', due: '2026-05-31',
      unit: 'date', within: null, extendedTo: null, extension: null, provisional: false, state: 'upcoming', doneOn: null, outsideCover: false,
    });
  });
  it('is open while the rulebook may not apply', () => {
    expect(schedule(book, { ...facts, sector: 'fireworks' }, [], { on: '2025-06-10' }).filter(({ event }) => event === 'period').map(({ holds }) => holds)).not.toContain('yes');
  });
});

describe('rows of one day', () => {
  it('come by their names, and extended ones by the day they reach', () => {
    const list = rows({ policyStart: '2025-06-01', sizeClass: 'small' }, [{ event: 'extensionAgreed', of: 'policyStart', date: '2025-09-20', by: 'insured', months: 2 }], '2025-09-21');
    const keys = list.map((one) => [one.extendedTo ?? one.due, one.id]);
    expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => (a === b ? (x! < y! ? -1 : 1) : a! < b! ? -1 : 1)));
    expect(list.filter(({ event }) => event === 'period').map(({ id }) => id)).toEqual(['check-up', 'drill', 'kinds', 'review']);
    expect(list.findIndex(({ id }) => id === 'first')).toBeGreaterThan(list.findIndex(({ id }) => id === 'mid-year'));
  });
  it('of the same name stay as they were told', () => {
    const two = rows({}, ['d', 'c', 'e'].map((id) => ({ id, event: 'complaintReceived', date: '2025-06-03' })));
    expect(two.filter(({ id }) => id === 'answer').map(({ of }) => of)).toEqual(['d', 'c', 'e']);
  });
});

describe('a day that cannot be', () => {
  it('is refused by name', () => {
    expect(() => schedule(book, here, [], { on: '2025-02-30' })).toThrow(/^on: /);
  });
});

describe('bad events', () => {
  const refusal = (events: unknown): string => {
    try {
      schedule(book, here, events);
    } catch (error) {
      return (error as { field: string }).field;
    }
    return 'nothing was refused';
  };
  it('are refused by name', () => {
    expect(refusal({})).toBe('events');
    expect(refusal([1])).toBe('events[0]');
    expect(refusal([{ event: 'policyStarted', date: '2025-01-01' }])).toBe('events[0].event');
    expect(refusal([{ event: 'policyStart', date: '2025-02-30' }])).toBe('events[0].date');
    expect(refusal([{ event: 'policyStart' }])).toBe('events[0].date');
    expect(refusal([{ event: 'policyStart', date: '2025-01-01', id: 7 }])).toBe('events[0].id');
    expect(refusal([{ event: 'policyStart', date: '2025-01-01', id: '' }])).toBe('events[0].id');
    expect(refusal([{ event: 'policyStart', date: '2025-01-01', of: {} }])).toBe('events[0].of');
    expect(refusal([{ event: 'serviceCompleted', date: '2025-01-01', serviceKind: 'dance' }])).toBe('events[0].serviceKind');
    expect(refusal([{ event: 'serviceCompleted', date: '2025-01-01', serviceKind: ['training', 'dance'] }])).toBe('events[0].serviceKind');
    expect(refusal([{ event: 'complaintReceived', date: '2025-01-01', complaintComplex: 'yes' }])).toBe('events[0].complaintComplex');
    expect(refusal([{ event: 'serviceCompleted', date: '2025-01-01', serviceKind: ['training'], item: 'of our own', mode: null }])).toBe('nothing was refused');
    expect(refusal([{ id: 'a', event: 'accident', date: '2025-01-01' }, { id: 'a', event: 'accident', date: '2025-01-02' }])).toBe('events[1].id');
    expect(refusal(new Array(20_001).fill({ event: 'accident', date: '2025-01-01' }))).toBe('events');
    expect(refusal([{ event: 'accident', date: '2025-01-01' }])).toBe('nothing was refused');
  });
});
