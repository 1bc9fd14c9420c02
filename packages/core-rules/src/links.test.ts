import { describe, expect, it } from 'vitest';
import { bookOf } from '../test/books';
import { InputError, schedule, type ScheduleOptions } from './index';
import { checkEvents } from './events';
import { kitFacts } from './facts';
import { checkLinks } from './links';

const shaanxi = bookOf('shaanxi');
const facts = { region: '610000', sector: 'non-coal-mine', policyStart: '2025-06-23' };
const start = { id: 'p', event: 'policyStart', date: '2025-06-23' };
const agreed = (more: object) => [start, { event: 'extensionAgreed', of: 'first-service-due', date: '2025-09-20', by: 'insured', written: true, months: 1, ...more }];
const complaint = { id: 'c', event: 'complaintReceived', date: '2025-07-10' };

const refusal = (work: () => unknown): InputError => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was not refused');
};
const scheduled = (events: unknown, options: ScheduleOptions = {}) => schedule(shaanxi, facts, events, { on: '2025-12-01', ...options });
const linked = (events: unknown, isAll: boolean) => checkLinks(checkEvents(events), { facts, catalogue: kitFacts, deadlines: ['first-service-due', 'revisit'], extendable: ['first-service-due'], isAll });

describe('what an event names', () => {
  it('is refused where it looks like a slip', () => {
    expect(refusal(() => scheduled(agreed({ of: 'frist-service-due' })))).toMatchObject({ code: 'not-a-choice', field: 'events[1].of', expected: ['first-service-due'], fix: 'Did you mean first-service-due?' });
  });
  it('may be an event, a deadline, or a day that the facts tell', () => {
    for (const of of ['p', 'first-service-due', 'policyStart']) expect(() => linked(agreed({ of }), true)).not.toThrow();
  });
  it('may be a deadline of another rulebook, unless all of them are known', () => {
    const events = agreed({ of: 'of-another-book' });
    expect(() => linked(events, false)).not.toThrow();
    expect(refusal(() => linked(events, true))).toMatchObject({
      code: 'not-a-choice', field: 'events[1].of', value: '"of-another-book"', expected: [], fix: 'Give the id of an event in the list or of a deadline',
      message: 'events[1].of: no event has this id, and no deadline is called so. Give the id of an event in the list or of a deadline',
    });
  });
  it('is no day that the facts do not tell', () => {
    expect(refusal(() => linked(agreed({ of: 'contractSigned' }), true))).toMatchObject({ field: 'events[1].of' });
  });
});

describe('an answer', () => {
  it.each(['complaintContacted', 'complaintAnswered', 'complaintResolved'])('lies on the day of its complaint or after: %s', (event) => {
    const of = (date: string) => [complaint, { id: 'a', event, of: 'c', date }];
    expect(refusal(() => scheduled(of('2025-07-09')))).toMatchObject({ code: 'order', field: 'events[1].date', value: '"2025-07-09"',
      message: 'events[1].date: it lies before what it answers (complaintReceived, 2025-07-10). Correct one of the two days, or name in "of" what it answers',
    });
    for (const date of ['2025-07-10', '2026-01-01']) expect(() => scheduled(of(date))).not.toThrow();
  });
  it('may be entered before its complaint, and without a link it may be another one\'s', () => {
    expect(() => scheduled([{ event: 'complaintAnswered', of: 'c', date: '2025-07-11' }, complaint])).not.toThrow();
    expect(() => scheduled([complaint, { event: 'complaintAnswered', date: '2025-07-01' }])).not.toThrow();
  });
  it('is no matter of an agreement made beforehand', () => {
    expect(() => scheduled(agreed({ of: 'p', date: '2025-06-20' }))).not.toThrow();
  });
});

describe('a day', () => {
  it.each(['1989-12-31', '2101-01-01', '0202-03-01', '9999-12-31'])('of no year that can be meant is refused: %s', (date) => {
    expect(refusal(() => scheduled([{ event: 'accident', date }]))).toMatchObject({ code: 'out-of-range', field: 'events[0].date', value: `"${date}"`, fix: 'Write the year with four digits, e.g. 2026' });
    expect(refusal(() => schedule(shaanxi, { ...facts, policyStart: date }, []))).toMatchObject({ code: 'out-of-range', field: 'policyStart', value: `"${date}"` });
  });
  it('at the edges is taken', () => {
    for (const date of ['1990-01-01', '2100-12-31']) expect(() => scheduled([{ event: 'accident', date }])).not.toThrow();
  });
  it('that ends a cover is looked at too, where it is told, and only there', () => {
    for (const more of [{ policyEnd: null }, { policyEnd: undefined }, { policyEnd: '2026-06-22' }]) expect(() => scheduled([{ ...start, ...more }])).not.toThrow();
    expect(() => linked([{ event: 'accident', date: '2025-06-23', policyEnd: '2999-01-01' }], true)).not.toThrow();
    expect(refusal(() => scheduled([{ ...start, policyEnd: '2999-01-01' }]))).toMatchObject({ field: 'events[0].policyEnd' });
  });
});

describe('an agreed extension', () => {
  it('that names nothing is refused with what can be put off', () => {
    expect(refusal(() => linked(agreed({ of: undefined }), true))).toMatchObject({
      code: 'not-a-choice', field: 'events[1].of', expected: ['first-service-due'],
      message: 'events[1].of: it is not said what was put off. Give in "of" the id of the event it is counted from, or of the deadline: first-service-due',
    });
    expect(refusal(() => scheduled(agreed({ of: undefined }))).expected).toEqual(['first-service-due', 'first-service-due-heads', 'first-service-from-project-start', 'first-service-from-project-start-heads']);
  });
  it('is refused where nobody says by how much', () => {
    for (const months of [undefined, null]) {
      expect(refusal(() => scheduled(agreed({ months })))).toMatchObject({ code: 'wrong-type', field: 'events[1].months', expected: ['months', 'days', 'workdays'], fix: 'Give the agreed months, days or workdays, e.g. "months": 1' });
      for (const more of [{ days: 10 }, { workdays: 10 }]) expect(() => scheduled(agreed({ months, ...more }))).not.toThrow();
    }
  });
  it('is refused with a detail that is not understood: it moves a day', () => {
    expect(refusal(() => scheduled(agreed({ howLong: 9 })))).toMatchObject({ code: 'unknown-key', field: 'events[1].howLong', value: '9' });
    expect(refusal(() => linked(agreed({ howLong: 9 }), true)).message).toMatch(/^events\[1\]\.howLong: there is no detail of this name\. Use one of: id, of, date, by, topic, note, written, reasonTold, months, days, workdays, serviceKind, /);
    expect(refusal(() => linked(agreed({ howLong: 9 }), true)).expected).toEqual(expect.arrayContaining(['months', 'complaintComplex']));
    for (const more of [{ specialCircumstances: true }, { note: 'x' }, { photos: [] }]) expect(() => scheduled(agreed(more))).not.toThrow();
  });
});

describe('a detail', () => {
  it('that is none of the event\'s is refused with those there are, however far from any of them', () => {
    for (const more of [{ foo: 1 }, { complaintVerify: true }, { months: 2 }]) {
      const error = refusal(() => scheduled([{ ...complaint, ...more }]));
      expect(error).toMatchObject({ code: 'unknown-key', field: `events[0].${Object.keys(more)[0]!}` });
      expect(error.expected).toEqual(expect.arrayContaining(['id', 'of', 'date', 'by', 'note', 'complaintNeedsVerification']));
    }
  });
  it('that the forms write is none of those', () => {
    const service = { id: 's', event: 'serviceCompleted', date: '2025-07-01', serviceKind: ['training'], item: ['video'], topic: ['training'], mode: 'online', by: 'x', note: 'x', photos: [] };
    expect(() => scheduled([service, { ...start, policyEnd: '2026-06-22' }, { event: 'reportSent', date: '2026-03-01', year: 2025 }])).not.toThrow();
  });
  it('of a host that reads its own store is its own', () => {
    expect(() => scheduled([{ ...complaint, foo: 1 }], { links: 'leave' })).not.toThrow();
  });
});

it('events out of a store that nobody can put right are no errors where the caller says so: they fulfil nothing', () => {
  const bad = [complaint, { id: 'a', event: 'complaintAnswered', of: 'c', date: '2025-07-01' }, { event: 'extensionAgreed', of: 'frist-service-due', date: '2025-09-20' }, { event: 'accident', date: '1985-01-01' }];
  const rows = scheduled(bad, { links: 'leave' });
  expect(rows.filter(({ of }) => of === 'c').every(({ doneOn }) => doneOn === null)).toBe(true);
});
