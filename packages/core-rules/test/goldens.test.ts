import { describe, expect, it } from 'vitest';
import { assess, InputError, reckon, schedule, type Assessment, type CaseEvent, type Facts, type Finding, type Reckoned, type ScheduleRow } from '../src/index';
import { bookOf, textsOf } from './books';

// The hard places, worked by hand from the articles. Nodes are found by the clause they cite, so that a name can change.
const gd = (facts: Facts, readings = {}) => assess(bookOf('guangdong-non-coal-mine', readings), { region: '440000', sector: 'non-coal-mine', ...facts });
const cites = (clause: string) => (one: { clauses: readonly string[] }) => one.clauses.includes(clause);
const right = (assessment: Assessment, clause: string): Finding | undefined => assessment.entitlements.find(cites(clause));
const owed = (assessment: Assessment, clause: string): string => {
  const finding = right(assessment, clause);
  if (!finding) return 'not owed';
  if (finding.force === 'may') return 'may';
  const { amount } = finding;
  return `${finding.holds} ${amount ? `${amount.min ?? amount.exact} ${amount.unit}/${amount.per}` : 'no count'}`;
};
const row = (rows: readonly ScheduleRow[], clause: string): ScheduleRow => rows.find((one) => one.clauses.includes(clause) && one.event !== 'period')!;
const line = (rows: readonly Reckoned[], clause: string, from?: string): Reckoned =>
  rows.find((one) => one.clauses.includes(clause) && (from === undefined || one.period.from === from))!;
const done = (date: string, serviceKind: string, more: object = {}): CaseEvent => ({ event: 'serviceCompleted', date, serviceKind, mode: 'offline', ...more });

describe('Guangdong', () => {
  it('1. premium 32 000, no accident: tier 3, four kinds, no drill owed; an accident or 50 000 would make it tier 2', () => {
    const a = gd({ premium: 32000, accidentLastYear: false });
    expect(a.applies).toBe('yes');
    expect(a.tier).toEqual({ value: 3, candidates: [3], clauses: ['GD-A1-2a'] });
    expect(owed(a, 'GD-A1-f3')).toBe('yes 4 kinds/year');
    expect(owed(a, 'GD-A2-01t3')).toBe('yes 1 times/year');
    expect(right(a, 'GD-A2-01t3')!.mode).toEqual(['online', 'offline']);
    expect(owed(a, 'GD-A2-02t3')).toBe('yes 1 times/year');
    expect(owed(a, 'GD-A2-04t3')).toBe('yes 1 times/year');
    expect(owed(a, 'GD-A2-05t3')).toBe('yes 1 times/year');
    expect(right(a, 'GD-A2-05t3')!.mode).toEqual(['offline']);
    expect(owed(a, 'GD-A2-03t3')).toBe('yes no count');
    expect(owed(a, 'GD-A2-11t3')).toBe('yes no count');
    expect(owed(a, 'GD-A2-09t3')).toBe('may');
    expect(owed(a, 'GD-A2-07t3')).toBe('may');
    expect(a.questions).toEqual([]);
    const next = (fact: string, value: unknown) => a.neighbours.find((one) => one.fact === fact && JSON.stringify(one.value) === JSON.stringify(value));
    expect(next('accidentLastYear', true)?.tier).toBe(2);
    expect(next('premium', { gte: 50000, lt: 100000 })?.tier).toBe(2);
  });
  it('2. premium 60 000, accident unknown: two candidates; what both tiers owe is owed; the drill with its range, the weaker first', () => {
    const a = gd({ premium: 60000 });
    expect(a.tier?.value).toBeNull();
    expect([...a.tier!.candidates].sort()).toEqual([1, 2]);
    for (const [one, two] of [['GD-A2-04t1', 'GD-A2-04t2'], ['GD-A2-05t1', 'GD-A2-05t2']] as const) {
      expect(owed(a, one)).toBe('yes 1 times/year');
      expect(right(a, one)!.clauses).toContain(two);
    }
    const drill = right(a, 'GD-A2-09t2')!;
    expect(drill.holds).toBe('yes');
    expect(drill.range?.map(({ per }) => per)).toEqual(['two-years', 'year']);
    expect(drill.amount?.per).toBe('two-years');
    expect(a.questions.map(({ fact }) => fact)).toEqual(['accidentLastYear']);
  });
  it('3. premium 150 000, accident unknown: tier 1, both rows cited, the accident is not asked', () => {
    const a = gd({ premium: 150000 });
    expect(a.tier).toEqual({ value: 1, candidates: [1], clauses: ['GD-A1-4a', 'GD-A1-4b'] });
    expect(a.questions).toEqual([]);
  });
  it('4. tier 4 is disputed: one of two by default, both by the other reading; both are shown', () => {
    const a = gd({ premium: 5000, accidentLastYear: false });
    expect(a.tier?.value).toBe(4);
    expect(owed(a, 'GD-A1-f4')).toBe('yes 2 kinds/year');
    expect(owed(a, 'GD-A2-01t4')).toBe('yes 1 times/year');
    expect(owed(a, 'GD-A2-04t4')).toBe('yes 1 times/year');
    expect(right(a, 'GD-A2-04t4')!.services.flatMap(({ kind }) => kind)).toEqual(expect.arrayContaining(['risk-assessment', 'hazard-inspection']));
    // By its name the right says either-or, wherever it is listed.
    expect(right(a, 'GD-A2-04t4')!.name).toBe('assessment-or-inspection');
    const reckoned = reckon(bookOf('guangdong-non-coal-mine'), { region: '440000', sector: 'non-coal-mine', premium: 5000, accidentLastYear: false, policyStart: '2026-03-01' }, [], { on: '2026-04-01' });
    expect(line(reckoned, 'GD-A2-04t4').name).toBe('assessment-or-inspection');
    const conflict = a.conflicts.find(({ id }) => id === 'fourth')!;
    expect([conflict.default, conflict.chosen, conflict.readings.length]).toEqual(['a', 'a', 2]);
    const b = gd({ premium: 5000, accidentLastYear: false }, { fourth: 'b' });
    expect(owed(b, 'GD-11a')).toBe('yes 1 times/year');
    expect(owed(b, 'GD-12a')).toBe('yes 1 times/year');
    const counted = b.entitlements.filter((one) => one.force === 'must' && one.holds === 'yes' && one.amount?.unit === 'times' && !one.includedIn);
    expect(counted).toHaveLength(3);
    expect(gd({ premium: 32000, accidentLastYear: false }).conflicts).toEqual([]);
  });
  it('5. tier 2 over two years: year 1 met with the drill; year 2 shows the review as what is still owed', () => {
    const facts: Facts = { region: '440000', sector: 'non-coal-mine', premium: 60000, accidentLastYear: false, policyStart: '2024-03-01', policyEnd: '2026-02-28' };
    const events = [
      done('2024-04-01', 'training', { id: 't' }), done('2024-04-02', 'publicity', { id: 'h', item: 'handbook' }), done('2024-05-01', 'risk-assessment'),
      done('2024-06-01', 'hazard-inspection', { item: 'comprehensive' }), done('2024-07-01', 'emergency-drill'),
    ];
    const rows = reckon(bookOf('guangdong-non-coal-mine'), facts, events, { on: '2025-06-01' });
    expect(line(rows, 'GD-A1-f2', '2024-03-01')).toMatchObject({ owed: 5, delivered: 5, state: 'met' });
    const second = line(rows, 'GD-A1-f2', '2025-03-01');
    expect(second).toMatchObject({ owed: 5, delivered: 0, state: 'open' });
    const review = line(rows, 'GD-A2-07t2');
    expect(review).toMatchObject({ owed: 1, delivered: 0, period: { from: '2024-03-01', to: '2026-02-28' }, state: 'open' });
    expect(second.missing).toContain(review.id);
    expect(second.missing).not.toContain(line(rows, 'GD-A2-09t2').id);
    expect(second.missing).toHaveLength(5);
    expect(line(rows, 'GD-A2-09t2')).toMatchObject({ owed: 1, delivered: 1, state: 'met' });
  });
});

describe('Shaanxi', () => {
  const facts: Facts = { region: '610000', premium: 50000, sizeClass: 'medium', policyStart: '2025-06-01' };
  const states = (events: CaseEvent[]) => {
    const rows = reckon(bookOf('shaanxi'), facts, events, { on: '2025-10-20' });
    return ['SX-13-1a', 'SX-11-2a', 'SX-13-2a'].map((clause) => line(rows, clause).state);
  };
  it('6. on site, any-of and first service are told apart', () => {
    const a = assess(bookOf('shaanxi'), facts);
    expect(owed(a, 'SX-13-1a')).toBe('yes 1 visits/policyPeriod');
    expect(owed(a, 'SX-11-2a')).toBe('yes 1 times/policyPeriod');
    expect(states([done('2025-08-20', 'risk-assessment')])).toEqual(['met', 'met', 'met']);
    expect(states([done('2025-08-20', 'risk-assessment', { mode: 'online' })])).toEqual(['open', 'met', 'met']);
    expect(states([done('2025-08-20', 'hazard-inspection')])).toEqual(['met', 'open', 'met']);
    expect(states([done('2025-08-20', 'training')])[0]).toBe('met');
  });
  it('7. the extension: two months with consent, three are refused, after the end it is too late', () => {
    const agreed = (date: string, months: number): ScheduleRow =>
      row(schedule(bookOf('shaanxi'), facts, [{ event: 'extensionAgreed', of: 'policyStart', date, by: 'insured', written: true, specialCircumstances: true, months }], { on: '2025-10-20' }), 'SX-13-2a');
    expect(row(schedule(bookOf('shaanxi'), facts, [], { on: '2025-06-02' }), 'SX-13-2a')).toMatchObject({ nominal: '2025-10-01', due: '2025-10-09', provisional: false });
    expect(agreed('2025-09-20', 2)).toMatchObject({ extendedTo: '2025-12-01', extension: { state: 'agreed' } });
    expect(agreed('2025-09-20', 3)).toMatchObject({ extendedTo: null, extension: { state: 'refused', why: 'over-max', max: [2, 'months'] } });
    expect(agreed('2025-10-15', 2)).toMatchObject({ extendedTo: null, extension: { state: 'refused', why: 'too-late' } });
  });
});

describe('Shandong', () => {
  const facts: Facts = { region: '370000', sector: 'transport', premium: 20000, policyStart: '2025-11-30' };
  const rows = (more: Facts, events: CaseEvent[] = []) => schedule(bookOf('shandong-transport'), { ...facts, ...more }, events, { on: '2025-12-01' });
  it('8. the first service: three months on a make-up Saturday, must when agreed, six months when pooled', () => {
    expect(row(rows({}), 'SD-5n4')).toMatchObject({ due: '2026-02-28', force: 'should', provisional: false });
    expect(row(rows({ agreementSigned: true }), 'SD-A2-27')).toMatchObject({ due: '2026-02-28', force: 'must', holds: 'yes' });
    expect(row(rows({ pooled: true }), 'SD-5m3')).toMatchObject({ nominal: '2026-05-30', due: '2026-06-01', holds: 'yes' });
  });
  it('9. a complaint: 10 working days, 30 with checking, 30 days more only with the complainant’s consent', () => {
    const complaint = (details: object, more: CaseEvent[] = []) =>
      rows({}, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28', ...details }, ...more]);
    expect(row(complaint({}), 'SD-6.4b')).toMatchObject({ due: '2025-05-15' });
    const checked = (more: CaseEvent[]) => row(complaint({ complaintNeedsVerification: true, complaintComplex: true }, more), 'SD-6.4c');
    expect(checked([])).toMatchObject({ due: '2025-06-13', extendedTo: null, holds: 'yes' });
    const extension: CaseEvent = { event: 'extensionAgreed', of: 'c', date: '2025-06-10', days: 30, reasonTold: true };
    expect(checked([{ ...extension, by: 'complainant' }])).toMatchObject({ extendedTo: '2025-07-14', extension: { state: 'agreed' } });
    expect(checked([{ ...extension, by: 'insurer-head' }])).toMatchObject({ extendedTo: null, extension: { state: 'refused', why: 'wrong-party' } });
    const xinzhou = schedule(bookOf('xinzhou'), { region: '140900', sector: 'coal-mine' }, [
      { id: 'c', event: 'complaintReceived', date: '2025-04-28', complaintNeedsVerification: true, complaintComplex: true },
      { ...extension, by: 'complaint-officer' },
    ], { on: '2025-05-01' });
    expect(row(xinzhou, 'XZ-19c')).toMatchObject({ extendedTo: '2025-07-14', extension: { consent: ['complaint-officer'] } });
    const guangdong = schedule(bookOf('guangdong-non-coal-mine'), { region: '440000', sector: 'non-coal-mine' }, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28' }], { on: '2025-05-01' });
    expect(row(guangdong, 'GD-26e')).toMatchObject({ due: '2025-05-15', extension: null });
    const shaanxi = schedule(bookOf('shaanxi'), { region: '610000' }, [{ id: 'c', event: 'complaintReceived', date: '2025-04-28' }], { on: '2025-05-01' });
    expect(shaanxi.filter((one) => one.event === 'complaintReceived')).toEqual([]);
  });
});

describe('Xinzhou', () => {
  const mine: Facts = { region: '140900', sector: 'coal-mine', policyStart: '2025-03-01' };
  it('10. the check-up lies within the two inspections', () => {
    const a = assess(bookOf('xinzhou'), mine);
    expect(owed(a, 'XZ-9a')).toBe('yes 2 times/year');
    expect(owed(a, 'XZ-9b')).toBe('yes 2 times/year');
    expect(owed(a, 'XZ-9c')).toBe('yes 1 times/year');
    const states = (events: CaseEvent[]) => {
      const rows = reckon(bookOf('xinzhou'), mine, events, { on: '2025-12-01' });
      return ['XZ-9b', 'XZ-9c'].map((clause) => line(rows, clause).state);
    };
    const plain = done('2025-05-01', 'hazard-inspection');
    expect(states([plain, { ...plain, date: '2025-06-01' }])).toEqual(['met', 'open']);
    expect(states([plain, done('2025-06-01', 'hazard-inspection', { item: 'check-up' })])).toEqual(['met', 'met']);
    const micro = assess(bookOf('xinzhou'), { ...mine, sizeClass: 'micro' }, { texts: textsOf('xinzhou', 'zh') });
    expect(owed(micro, 'XZ-9b')).toBe('yes 2 times/year');
    // What may be adjusted does not read as if the counts were gone.
    expect(micro.duties.find(({ id }) => id === 'adjust-small')).toMatchObject({ force: 'may', text: expect.stringMatching(/说的是内容，没说可以减次数/) });
  });
  it('11. size decides for chemicals; a small firm still has its first service', () => {
    const chemical = (sizeClass?: string) => assess(bookOf('xinzhou'), { region: '140900', sector: 'hazardous-chemicals', ...(sizeClass ? { sizeClass } : {}) });
    expect(owed(chemical('medium'), 'XZ-9h')).toBe('yes 1 times/year');
    expect(owed(chemical('medium'), 'XZ-9g')).toBe('yes 1 times/year');
    expect(owed(chemical('small'), 'XZ-9g')).toBe('not owed');
    expect(owed(chemical(), 'XZ-9g')).toBe('unknown 1 times/year');
    expect(chemical().questions[0]!.fact).toBe('sizeClass');
    const small = schedule(bookOf('xinzhou'), { region: '140900', sector: 'hazardous-chemicals', sizeClass: 'small', policyStart: '2025-03-03' }, [], { on: '2025-03-04' });
    expect(row(small, 'XZ-A2-7b')).toMatchObject({ due: '2025-06-03', force: 'must', holds: 'yes' });
  });
});

describe('beyond one book', () => {
  it('12. a builder in Zhejiang: the general reference, half-yearly items as should', () => {
    const a = assess(bookOf('sector-requirements'), { region: '330000', sector: 'construction' });
    expect([a.applies, a.role, a.status]).toEqual(['yes', 'reference', 'unverified']);
    expect(assess(bookOf('guangdong-non-coal-mine'), { region: '330000', sector: 'construction' }).applies).toBe('no');
    const halfYearly = a.entitlements.filter((one) => one.amount?.per === 'half-year');
    expect(halfYearly.length).toBeGreaterThan(0);
    expect(halfYearly.every((one) => one.force === 'should')).toBe(true);
    expect(owed(a, 'SEC-BUILD-4f')).toBe('yes 1 times/year');
    expect(right(a, 'SEC-BUILD-4f')!.services.flatMap(({ kind }) => kind)).toEqual(expect.arrayContaining(['training', 'emergency-drill']));
  });
  it('14. beyond the calendar a date is provisional', () => {
    const rows = schedule(bookOf('guangdong-non-coal-mine'), { region: '440000', sector: 'non-coal-mine' }, [done('2026-12-24', 'training')], { on: '2026-12-25' });
    expect(row(rows, 'GD-24a')).toMatchObject({ provisional: true });
    expect(row(rows, 'GD-24a').due > '2027-01-06').toBe(true);
  });
  it('15. bad facts are refused by name', () => {
    const refusal = (facts: object): InputError => {
      try {
        assess(bookOf('guangdong-non-coal-mine'), facts);
      } catch (error) {
        return error as InputError;
      }
      throw new Error('nothing was refused');
    };
    expect(refusal({ premium: '三万' })).toMatchObject({ field: 'premium', name: 'InputError' });
    expect(refusal({ premium: '三万' }).message).toMatch(/30000/);
    expect(refusal({ policyStart: '2025-02-30' })).toMatchObject({ field: 'policyStart' });
    expect(refusal({ premuim: 1 }).message).toMatch(/premium/);
  });
});
