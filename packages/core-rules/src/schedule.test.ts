import { describe, expect, it } from 'vitest';
import { fixture, fixtureBook } from '../test/fixture-book';
import { compile, kitFacts, schedule, workCalendar, workdayYears, type CaseEvent, type Facts, type ScheduleRow } from './index';

const book = fixtureBook();
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
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-03' }, answer]), 'answer')!.state).toBe('done');
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-03' }, { id: 'd', event: 'complaintReceived', date: '2025-06-04' }, answer]), 'answer')!.doneOn).toBeNull();
    expect(row(rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-06-23' }, answer]), 'answer')!.doneOn).toBeNull();
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
    expect(agreed({})).toMatchObject({ due: '2025-10-09', extendedTo: '2025-12-01', state: 'upcoming', extension: { state: 'agreed', why: null } });
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
    expect(row(rows({}, [events[0]!, unmeasured as CaseEvent]), 'answer-checked')).toMatchObject({ extendedTo: '2025-07-14' });
  });
  it('once only: a second one is said', () => {
    const twice = rows({ policyStart: '2025-06-01' }, [1, 2].map((i) => ({ id: `x${i}`, event: 'extensionAgreed' as const, of: 'policyStart', date: `2025-09-2${i}`, by: 'insured', months: 1 })));
    expect(row(twice, 'first')).toMatchObject({ extendedTo: '2025-11-03', extension: { state: 'agreed', why: 'more-than-once' } });
  });
});

describe('fixed days', () => {
  it('stand for every year of the cover and do not roll', () => {
    const yearly = rows({ policyStart: '2025-06-01' }, [], '2025-07-01').filter((one) => one.id === 'yearly');
    expect(yearly.map((one) => [one.of, one.due, one.event, one.unit])).toEqual([['2025', '2026-03-31', 'calendar', 'date'], ['2026', '2027-03-31', 'calendar', 'date']]);
    expect(rows({ policyStart: '2025-08-01' }, []).filter((one) => one.id === 'mid-year').map((one) => one.due)).toEqual(['2026-07-31']);
    expect(row(rows({}, []), 'filing')).toMatchObject({ due: '2024-06-15', of: '2024', state: 'overdue' });
    expect(row(rows({}, [], '2026-01-01'), 'filing')).toBeUndefined();
    expect([row(rows({ policyStart: '2024-06-15' }, []), 'filing')?.due, row(rows({ policyStart: '2024-06-16' }, []), 'filing')]).toEqual(['2024-06-15', undefined]);
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
  it('stand with the last day of the period, and are done when met', () => {
    const list = rows({ policyStart: '2025-06-01' }, [{ id: 's', event: 'serviceCompleted', date: '2025-06-05', serviceKind: 'training', mode: 'offline' }]);
    expect(row(list, 'visit')).toMatchObject({ event: 'period', due: '2026-05-31', state: 'done', doneOn: '2025-06-05', owes: 'insurer', clauses: ['F-2'] });
    expect(row(list, 'drill')).toMatchObject({ due: '2026-05-31', state: 'upcoming', doneOn: null });
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
    expect(refusal([{ id: 'a', event: 'accident', date: '2025-01-01' }, { id: 'a', event: 'accident', date: '2025-01-02' }])).toBe('events[1].id');
    expect(refusal(new Array(20_001).fill({ event: 'accident', date: '2025-01-01' }))).toBe('events');
    expect(refusal([{ event: 'accident', date: '2025-01-01' }])).toBe('nothing was refused');
  });
});
