import { describe, expect, it } from 'vitest';
import { detailsHold, serviceFits, withAnchors } from './events';
import { checkEvents, InputError, type CaseEvent, type Facts } from './index';

const refusal = (events: unknown): InputError => {
  try {
    checkEvents(events);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('was not refused');
};
const accident = (more: object = {}) => ({ event: 'accident', date: '2025-01-01', ...more });

describe('events are taken', () => {
  it('with their details and an id of their own, or one that is made from their name and place', () => {
    expect(checkEvents([accident(), accident({ id: 'mine', hurt: 2 })])).toEqual([
      { id: 'accident-1', event: 'accident', date: '2025-01-01' }, { id: 'mine', event: 'accident', date: '2025-01-01', hurt: 2 },
    ]);
    expect(checkEvents([])).toEqual([]);
  });
  it('with what their name alone says, below what was recorded', () => {
    expect(checkEvents([{ event: 'majorHazardUnrectified', date: '2025-01-01' }])[0]).toMatchObject({ hazardLevel: 'major', rectified: false, rectificationOverdue: true });
    expect(checkEvents([{ event: 'majorHazardUnrectified', date: '2025-01-01', rectificationOverdue: false }])[0]).toMatchObject({ rectificationOverdue: false });
    expect(checkEvents([{ event: 'rectificationRefused', date: '2025-01-01' }])[0]).toMatchObject({ rectificationRefused: true, rectified: false });
    expect(checkEvents([{ event: 'serviceRefused', date: '2025-01-01' }])[0]).toMatchObject({ serviceRefused: true });
  });
  it('at the edges', () => {
    expect(checkEvents(new Array(20_000).fill(accident()))).toHaveLength(20_000);
    expect(checkEvents([accident({ id: 'x'.repeat(200), of: 'y'.repeat(200) })])).toHaveLength(1);
    expect(checkEvents([{ event: 'policyStart', date: '2025-01-01', policyEnd: '2025-01-01' }])).toHaveLength(1);
    expect(checkEvents([1, 10_000].map((months) => ({ event: 'extensionAgreed', date: '2025-01-01', months })))).toHaveLength(2);
    expect(checkEvents([{ event: 'policyStart', date: '2025-01-01', policyEnd: null }, { event: 'extensionAgreed', date: '2025-01-01', months: null, days: 30 }])).toHaveLength(2);
    expect(checkEvents([{ event: 'policyStart', date: '2025-01-01', months: 'of another kind' }, accident({ policyEnd: 'soon' })])).toHaveLength(2);
    expect(checkEvents([Object.assign(Object.create(null), accident())])).toHaveLength(1);
  });
});

describe('events are refused', () => {
  it.each<[unknown, string, string, string]>([
    [{}, 'wrong-type', 'events: events are a list.', 'Give e.g. [{"event": "policyStart", "date": "2026-03-01"}]'],
    [new Array(20_001).fill(accident()), 'too-many-keys', 'events: 20001 events are too many.', 'Give at most 20000'],
    [[7], 'not-an-object', 'events[0]: an event is an object.', 'Give e.g. {"event": "serviceCompleted", "date": "2026-03-01"}'],
    [[accident({ id: 7 })], 'wrong-type', 'events[0].id: a short text is needed.', 'Give a name of your own in quotes, or leave it out'],
    [[accident({ id: '' })], 'wrong-type', 'events[0].id: a short text is needed.', 'Give a name of your own in quotes, or leave it out'],
    [[accident(), accident({ of: 'x'.repeat(201) })], 'wrong-type', 'events[1].of: a short text is needed.', 'Give a name of your own in quotes, or leave it out'],
    [[accident({ id: 'a' }), accident({ id: 'a' })], 'order', 'events[1].id: another event has this id.', 'Give each event an id of its own'],
    [[{ event: 'policyStart', date: '2025-03-01', policyEnd: '2025-02-28' }], 'order', 'events[0].policyEnd: it lies before the policy starts.', 'Exchange the two, or correct one'],
    [[{ event: 'extensionAgreed', date: '2025-03-01', months: -2 }], 'out-of-range', 'events[0].months: -2 is not a number of months.', 'Give a whole number from 1 to 10000'],
  ])('%#: in words that say what to give', (events, code, problem, fix) => {
    expect(refusal(events)).toMatchObject({ code, message: `${problem} ${fix}`, fix });
  });
  it('where there is no such event, with those that there are', () => {
    const error = refusal([{ event: 'policyStarted', date: '2025-01-01' }]);
    expect(error).toMatchObject({ code: 'not-a-choice', field: 'events[0].event' });
    expect(error.message).toMatch(/^events\[0\]\.event: there is no event of this name\. Use one of: policyStart, contractSigned, /);
    expect(error.expected).toContain('serviceCompleted');
    expect(refusal([{ date: '2025-01-01' }])).toMatchObject({ code: 'not-a-choice', field: 'events[0].event' });
  });
  it('where a day that is counted from cannot be', () => {
    expect(refusal([accident({ date: '2025-02-30' })])).toMatchObject({ code: 'not-a-day', field: 'events[0].date' });
    expect(refusal([{ event: 'policyStart', date: '2025-01-01', policyEnd: 'in a year' }])).toMatchObject({ code: 'not-a-day', field: 'events[0].policyEnd' });
  });
  it.each([['months', 0], ['days', 1.5], ['workdays', 10_001], ['days', '30'], ['days', NaN]])('where an extension is by %s: %s', (key, value) => {
    expect(refusal([{ event: 'extensionAgreed', date: '2025-01-01', [key]: value }])).toMatchObject({ code: 'out-of-range', field: `events[0].${key}` });
  });
});

describe('details that the kit knows', () => {
  const service = (more: object) => [{ event: 'serviceCompleted', date: '2025-01-01', ...more }];
  it('are taken with their own values, one or several, and left open where they are not known', () => {
    for (const more of [{ serviceKind: 'training' }, { serviceKind: ['training', 'publicity'] }, { serviceKind: null }, { mode: 'online' }, { rectified: false }, { item: 'check-up' }, { ofMyOwn: 'x' }, { toString: 'x' }]) {
      expect(checkEvents(service(more))).toHaveLength(1);
    }
  });
  it.each<[object, string, string]>([
    [{ serviceKind: 'trainning' }, 'serviceKind', '"trainning"'], [{ serviceKind: ['training', 'trainning'] }, 'serviceKind', '"trainning"'], [{ mode: 'by post' }, 'mode', '"by post"'],
  ])('%j are refused with those there are', (more, field, value) => {
    const error = refusal(service(more));
    expect(error).toMatchObject({ code: 'not-a-choice', field: `events[0].${field}`, value });
    expect(error.message).toMatch(/ is none of its values\. Give one of [a-z-]+, /);
    expect(error.expected.length).toBeGreaterThan(1);
  });
  it.each<[string, object, string, string]>([
    ['an agreed extension in one month instead of months', { event: 'extensionAgreed', month: 1 }, 'month', 'months'],
    ['a complaint', { event: 'complaintReceived', complaintNeedsVerifcation: true }, 'complaintNeedsVerifcation', 'complaintNeedsVerification'],
    ['a kind of service', { event: 'serviceCompleted', serviceKinds: ['training'] }, 'serviceKinds', 'serviceKind'],
    ['the end of a cover', { event: 'policyStart', policyend: '2026-01-01' }, 'policyend', 'policyEnd'],
    ['that it was in writing', { event: 'extensionAgreed', writen: true }, 'writen', 'written'],
  ])('mistyped are refused with what was meant: %s', (_, more, field, meant) => {
    expect(refusal([{ date: '2025-01-01', ...more }])).toMatchObject({ code: 'unknown-key', field: `events[0].${field}`, expected: [meant], fix: `Did you mean ${meant}?` });
  });
  it('of the host\'s own are left alone, also where they sound a little like ours', () => {
    for (const more of [{ photos: [] }, { place: 'x' }, { model: 'x' }, { code: 7 }, { day: 3 }, { uid: 'x' }, { at: 'x' }, { recordedBy: 'x' }, { serviceKind: 'training', serviceKinds: 'x' }]) {
      expect(checkEvents(service(more))).toHaveLength(1);
    }
  });
  it.each([['written', 'no'], ['written', 0], ['reasonTold', 'yes'], ['reasonTold', []]])('of an agreed extension are true or false: %s is not %j', (key, value) => {
    expect(refusal([{ event: 'extensionAgreed', date: '2025-01-01', [key]: value }])).toMatchObject({ code: 'wrong-type', field: `events[0].${key}`, fix: 'Give true or false, without quotes' });
    expect(checkEvents([{ event: 'extensionAgreed', date: '2025-01-01', [key]: null }])).toHaveLength(1);
  });
  it('of yes or no are refused in any other word', () => {
    expect(refusal(service({ rectified: 'no' }))).toMatchObject({
      code: 'not-a-choice', expected: ['true', 'false'], message: 'events[0].rectified: "no" is none of its values. Give one of true, false',
    });
  });
});

describe('what the facts tell of', () => {
  const told = (facts: Facts, events: CaseEvent[] = []) => withAnchors(facts, checkEvents(events));
  it('is an event like another, in the order of the days', () => {
    expect(told({ policyStart: '2025-06-01', policyEnd: '2026-05-31', contractSigned: '2025-05-20', projectStart: '2025-07-01' }, [accident({ date: '2025-06-15' }) as CaseEvent])).toEqual([
      { id: 'contractSigned', event: 'contractSigned', date: '2025-05-20' },
      { id: 'policyStart', event: 'policyStart', date: '2025-06-01', policyEnd: '2026-05-31' },
      { id: 'accident-1', event: 'accident', date: '2025-06-15' },
      { id: 'projectStart', event: 'projectStart', date: '2025-07-01' },
    ]);
    expect(told({ policyStart: '2025-06-01' })).toStrictEqual([{ id: 'policyStart', event: 'policyStart', date: '2025-06-01' }]);
  });
  it('and is recorded too is one event, with what either says', () => {
    const recorded: CaseEvent = { id: 'p', event: 'policyStart', date: '2025-06-01' };
    expect(told({ policyStart: '2025-06-01', policyEnd: '2025-12-31' }, [recorded])).toEqual([{ ...recorded, policyEnd: '2025-12-31' }]);
    expect(told({ policyStart: '2025-06-01', policyEnd: '2025-12-31' }, [{ ...recorded, policyEnd: '2026-01-31' }])).toEqual([{ ...recorded, policyEnd: '2026-01-31' }]);
    expect(told({ policyStart: '2025-06-01' }, [{ ...recorded, date: '2026-06-01' }])).toHaveLength(2);
    expect(told({ contractSigned: '2025-06-01' }, [recorded])).toHaveLength(2);
  });
  it('leaves events of one day in the order they were given', () => {
    expect(told({}, [accident({ id: 'b' }), accident({ id: 'a' }), accident({ id: 'c', date: '2024-12-31' })] as CaseEvent[]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('the details of an event', () => {
  const event = accident({ level: 'major', hurt: 3, done: false, note: null, text: '3' }) as CaseEvent;
  it.each<[Parameters<typeof detailsHold>[0], string]>([
    [{}, 'yes'], [{ level: 'major' }, 'yes'], [{ level: 'minor' }, 'no'], [{ level: ['minor', 'major'] }, 'yes'], [{ level: ['minor', 'other'] }, 'no'],
    [{ hurt: { gte: 3 } }, 'yes'], [{ hurt: { gte: 4 } }, 'no'], [{ hurt: { lt: 4 } }, 'yes'], [{ hurt: { lt: 3 } }, 'no'], [{ hurt: { gte: 1, lt: 3 } }, 'no'], [{ hurt: { gte: 4, lt: 9 } }, 'no'],
    [{ text: { gte: 1 } }, 'no'], [{ done: false }, 'yes'], [{ done: true }, 'no'],
    [{ unknown: true }, 'unknown'], [{ note: true }, 'unknown'], [{ unknown: true, level: 'minor' }, 'no'], [{ level: 'minor', unknown: true }, 'no'], [{ unknown: true, level: 'major' }, 'unknown'],
  ])('%j: %s', (details, holds) => expect(detailsHold(details, event)).toBe(holds));
});

describe('a service', () => {
  const service = (more: object): CaseEvent => ({ event: 'serviceCompleted', date: '2025-01-01', ...more });
  it('counts when one pattern fits with every key it gives', () => {
    const patterns = [{ kind: ['training'], mode: ['offline'] as const }, { kind: ['publicity'] }];
    expect([{ serviceKind: 'training', mode: 'offline' }, { serviceKind: 'training', mode: 'online' }, { serviceKind: 'publicity' }, { serviceKind: ['x', 'publicity'] }, { mode: 'offline' }, {}]
      .map((more) => serviceFits(patterns, service(more)))).toEqual([true, false, true, true, false, false]);
    expect([serviceFits([{}], service({})), serviceFits([], service({ serviceKind: 'training' }))]).toEqual([true, false]);
  });
  it('counts by its topic and its item, one of several too', () => {
    expect(['fire', ['gas', 'fire'], 'gas', undefined].map((topic) => serviceFits([{ topic: 'fire' }], service({ topic })))).toEqual([true, true, false, false]);
    expect(['check-up', ['x', 'check-up'], 'x', undefined].map((item) => serviceFits([{ item: 'check-up' }], service({ item })))).toEqual([true, true, false, false]);
  });
});
