import { expect } from '@open-wc/testing';
import { workCalendar, type Facts } from '@anze/core-rules';
import type { CaseFile, Submission } from '@anze/core-rules/records';
import { kitRulebook, type KitBook } from '../shared/rulebooks';
import { entriesOf } from './entries';
import { everything, type Filter } from './filter';
import { elapsed, figuresOf, type Figures } from './insights.model';
import { LimitFinder } from './limits';
import { answered, book, caseFile, complaint, factory, fleet, hazard, hazards, mine, quarry, received, revisit, service, step } from './samples.testing';

const calendar = workCalendar();
const GD = book('guangdong-non-coal-mine');
const SD = book('shandong-transport');
const XZ = book('xinzhou');
const SX = book('shaanxi');
let books: readonly KitBook[] = [];
before(async () => {
  books = await Promise.all(['guangdong-non-coal-mine', 'shandong-transport', 'xinzhou', 'shaanxi', 'sector-requirements'].map((id) => kitRulebook(id)));
});
function count(submissions: readonly Submission[], { cases = [], facts = {}, on = '2026-06-01', filter = everything }: { cases?: readonly CaseFile[]; facts?: Record<string, Facts>; on?: string; filter?: Filter } = {}): Figures {
  return figuresOf(entriesOf(cases, submissions), filter, new LimitFinder({ books, given: {}, facts, readings: {}, calendar, on }), on, calendar);
}
const none = { 'on-time': 0, late: 0, overdue: 0, waiting: 0, unclear: 0, unknown: 0 };

describe('revisits in time', () => {
  // Ten working days after Monday 2026-03-02 end on Monday 2026-03-16.
  it('are held against the limit of the rulebook that the record names', () => {
    const figures = count([
      revisit(quarry, '2026-03-02', '2026-03-16', 'satisfied', GD), revisit(fleet, '2026-03-02', '2026-03-17', 'fair', SD), revisit(mine, '2026-03-02', '2026-03-03', 'satisfied', XZ),
      service(factory, '2026-03-02', SX), service(quarry, '2026-05-29', GD),
    ]);
    expect(figures.revisits.tally).to.deep.equal({ ...none, 'on-time': 2, late: 1, overdue: 1, waiting: 1 });
    expect(figures.revisits.share).to.deep.equal({ part: 2, whole: 4, percent: null });
    expect(figures.revisits.slices.map(({ key, tally }) => [key, tally.waiting])).to.deep.equal([['2026-Q1', 0], ['2026-Q2', 1]]);
    expect(figures.revisits.cited.map((one) => one.book.id).sort()).to.deep.equal([GD.id, SX.id, SD.id, XZ.id].sort());
  });
  it('belong to the service they name, or to the only one of the firm on that day', () => {
    const first = service(quarry, '2026-03-02', GD);
    const second = service(fleet, '2026-03-02', SD);
    const figures = count([first, second, revisit(quarry, '2026-03-02', '2026-03-05', 'satisfied', GD, first.id), revisit(fleet, '2026-03-02', '2026-03-04', 'satisfied', SD)]);
    expect(figures.revisits.tally).to.deep.equal({ ...none, 'on-time': 2 });
  });
  it('count a service once that was corrected, twice over, with the revisit of any of its records', () => {
    const first = service(quarry, '2026-03-02', GD);
    const second = service(quarry, '2026-03-03', GD, first.id);
    const third = service(quarry, '2026-03-04', GD, second.id);
    expect(count([first, second, third]).revisits.tally).to.deep.equal({ ...none, overdue: 1 });
    expect(count([first, second, third, revisit(quarry, '2026-03-03', '2026-03-05', 'fair', GD, first.id)]).revisits.tally).to.deep.equal({ ...none, 'on-time': 1 });
  });
  it('have no limit where no rulebook is known, none is written, or it was another version', () => {
    const figures = count([
      service({ name: '浙江工地', region: '330000' }, '2026-03-02'), service(quarry, '2026-03-02', book(GD.id, '2020-01-01')), service(fleet, '2026-03-02', book('nowhere')),
      service(quarry, '2026-03-02', book('sector-requirements')),
    ]);
    expect(figures.revisits.tally).to.deep.equal({ ...none, unknown: 4 });
    expect(figures.revisits.unknown).to.deep.equal({ 'no-rulebook': 2, 'other-version': 1, 'no-limit': 1 });
    expect(figures.revisits.share.whole).to.equal(0);
  });
  it('find their rulebook by the firm’s facts where the record names none; a place alone is not enough where the trade decides', () => {
    const one = [service(quarry, '2026-03-02')];
    expect(count(one).revisits.unknown).to.deep.equal({ 'no-rulebook': 1 });
    expect(count(one, { facts: { 'GD-1': { sector: 'non-coal-mine' } } }).revisits.tally.overdue).to.equal(1);
    expect(count(one, { facts: { 广东石料厂: { sector: 'non-coal-mine' } } }).revisits.tally.overdue).to.equal(1);
    expect(count(one, { facts: { 'GD-1': { sector: 'nonsense' } } }).revisits.unknown).to.deep.equal({ 'bad-facts': 1 });
    expect(count([service(mine, '2026-03-02')]).revisits.tally.overdue).to.equal(1);
  });
  it('are shown by years when there are many quarters', () => {
    const days = ['2023-01-09', '2023-04-10', '2023-07-10', '2023-10-10', '2024-01-09', '2024-04-10', '2024-07-10', '2024-10-10', '2025-01-09'];
    expect(count(days.map((day) => service(mine, day, XZ))).revisits.slices.map(({ key, tally }) => [key, tally.overdue])).to.deep.equal([['2023', 4], ['2024', 4], ['2025', 1]]);
  });
});

describe('answers to complaints', () => {
  const asked = (firm: typeof quarry, rules: typeof GD | undefined, answer: string | null, needs?: boolean, complex?: boolean): Submission[] => {
    const one = complaint(firm, '2026-03-02', rules);
    return [one, received(one, '2026-03-02', needs, complex), ...(answer ? [answered(one, answer)] : [])];
  };
  it('are held against ten working days, thirty where it needs checking', () => {
    // 30 working days after 2026-03-02 end on 2026-04-14: 2026-04-06 is a holiday.
    const figures = count([...asked(fleet, SD, '2026-03-16', false), ...asked(fleet, SD, '2026-03-17', false), ...asked(mine, XZ, '2026-04-14', true), ...asked(mine, XZ, '2026-04-15', true), ...asked(quarry, GD, null)]);
    expect(figures.answers.tally).to.deep.equal({ ...none, 'on-time': 2, late: 2, overdue: 1 });
    expect(figures.answers.groups.map(({ limits, spread }) => [limits.map(({ within }) => within), spread.shortest, spread.longest])).to.deep.equal([[[10], 10, 11], [[30], 30, 31]]);
  });
  it('are open where nobody recorded whether it needed checking, between the two limits only', () => {
    const figures = count([...asked(fleet, SD, '2026-03-16'), ...asked(fleet, SD, '2026-03-30'), ...asked(fleet, SD, '2026-05-11')]);
    expect(figures.answers.tally).to.deep.equal({ ...none, 'on-time': 1, unclear: 1, late: 1 });
    expect(figures.answers.groups.map(({ limits }) => limits.map(({ within }) => within))).to.deep.equal([[10, 30]]);
    expect(figures.answers.share).to.deep.equal({ part: 1, whole: 2, percent: null });
  });
  it('may take longer when the right party agreed to it, in Shandong the complainant, in Xinzhou the officer', () => {
    const longer = (firm: typeof quarry, rules: typeof GD, consent: 'complainant' | 'complaint-officer'): Submission[] => {
      const [one, ...rest] = asked(firm, rules, '2026-05-06', true, true);
      return [one!, ...rest, step(one!, 'extensionAgreed', '2026-04-10', { to: '2026-05-14', reason: '要现场核实', reasonTold: true, consent })];
    };
    expect(count(longer(fleet, SD, 'complainant')).answers.tally['on-time']).to.equal(1);
    expect(count(longer(fleet, SD, 'complaint-officer')).answers.tally.late).to.equal(1);
    expect(count(longer(mine, XZ, 'complaint-officer')).answers.tally['on-time']).to.equal(1);
    expect(count(longer(mine, XZ, 'complainant')).answers.tally.late).to.equal(1);
  });
  it('have no limit in Shaanxi, whose text sets none', () => {
    expect(count(asked(factory, SX, '2026-03-05')).answers.unknown).to.deep.equal({ 'no-limit': 1 });
  });
  it('are not waited for when the complaint was taken back', () => {
    const back = complaint(quarry, '2026-03-02', GD);
    const figures = count([back, step(back, 'complaintWithdrawn', '2026-03-04', {}), ...asked(mine, XZ, null, false)]);
    expect(figures.answers.withdrawn).to.equal(1);
    expect(figures.answers.tally).to.deep.equal({ ...none, overdue: 1 });
  });
  it('that is dated before its own entry proves nothing where the entry came after the limit', () => {
    const ask = { ...complaint(fleet, '2026-03-02', SD) };
    const answer = answered(ask, '2026-03-16');
    // Ten working days after Monday 2026-03-02 end on Monday 2026-03-16.
    const entered = (at: string) => {
      const file = caseFile([ask, answer]);
      return count([], { cases: [{ ...file, entries: file.entries.map((entry, n) => (n ? { ...entry, at } : entry)) }] }).answers;
    };
    expect([entered('2026-03-16T15:59:00.000Z').tally, entered('2026-03-16T15:59:00.000Z').said]).to.deep.equal([{ ...none, 'on-time': 1 }, 0]);
    expect([entered('2026-03-16T16:01:00.000Z').tally, entered('2026-03-16T16:01:00.000Z').said]).to.deep.equal([{ ...none, unclear: 1 }, 1]);
  });
  it('keep their limit where what would put it off was entered after it had run out', () => {
    const ask = { ...complaint(fleet, '2026-03-02', SD) };
    const check = received(ask, '2026-03-02', true, true);
    const more = step(ask, 'extensionAgreed', '2026-03-20', { to: '2026-05-13', reason: '要请专家', reasonTold: true, consent: 'complainant' });
    const judged = (list: readonly Submission[], at: readonly string[]) => {
      const file = caseFile(list);
      const { tally, unmoved, groups } = count([], { cases: [{ ...file, entries: file.entries.map((entry, n) => ({ ...entry, at: at[n] ?? entry.at })) }] }).answers;
      return [tally, unmoved, groups.map(({ limits }) => limits.map(({ within }) => within))];
    };
    const [filed, intime, late, answer] = ['2026-03-02T08:00:00.000Z', '2026-03-16T15:59:00.000Z', '2026-03-16T16:01:00.000Z', '2026-04-08T08:00:00.000Z'];
    // Ten working days end on 16 March, thirty on 14 April: an answer of 8 April is in time only where more was to be checked.
    const reply = answered(ask, '2026-04-08');
    expect(judged([ask, check, reply], [filed!, intime!, answer!])).to.deep.equal([{ ...none, 'on-time': 1 }, 0, [[30]]]);
    expect(judged([ask, check, reply], [filed!, late!, answer!])).to.deep.equal([{ ...none, late: 1 }, 1, [[10]]]);
    // An extension of that limit, agreed on 20 March as it says.
    const later = answered(ask, '2026-05-06');
    expect(judged([ask, check, more, later], [filed!, intime!, '2026-04-14T15:59:00.000Z', '2026-05-06T08:00:00.000Z'])).to.deep.equal([{ ...none, 'on-time': 1 }, 0, [[30]]]);
    expect(judged([ask, check, more, later], [filed!, intime!, '2026-04-14T16:01:00.000Z', '2026-05-06T08:00:00.000Z'])).to.deep.equal([{ ...none, late: 1 }, 1, [[30]]]);
  });
  it('are timed from the day the server had the complaint, or an earlier one that the insurer gave; a later one moves nothing', () => {
    const one = complaint(quarry, '2026-03-02', GD);
    const tally = (list: readonly Submission[]): unknown => count([], { cases: [caseFile(list, '2026-05-20T08:00:00.000Z')] }).answers.tally;
    expect(tally([one])).to.deep.equal({ ...none, waiting: 1 });
    expect(tally([one, received(one, '2026-05-28')])).to.deep.equal({ ...none, waiting: 1 });
    expect(tally([one, received(one, '2026-05-11')])).to.deep.equal({ ...none, overdue: 1 });
    // By telephone it was there before it was written down here.
    expect(tally([{ ...one, record: { ...one.record, channel: 'phone' } } as Submission])).to.deep.equal({ ...none, overdue: 1 });
  });
  it('may be put off as far as the text lets, to a working day', () => {
    // 30 working days after 2026-03-11 end on 2026-04-23; 30 days more on Saturday 05-23, so on Monday 05-25.
    const one = complaint(fleet, '2026-03-11', SD);
    const list = [one, received(one, '2026-03-11', true), step(one, 'extensionAgreed', '2026-04-13', { to: '2026-05-25', reason: '要现场核实', reasonTold: true, consent: 'complainant', complaintComplex: true }), answered(one, '2026-05-25')];
    expect(count(list).answers.tally).to.deep.equal({ ...none, 'on-time': 1 });
  });
  it('count the median and the nine tenths of five and more', () => {
    const figures = count(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09'].flatMap((day) => asked(quarry, GD, day)));
    expect(figures.answers.groups[0]!.spread).to.deep.equal({ count: 5, shortest: 1, longest: 5, median: 3, ninth: 5 });
    expect(figures.answers.share.percent).to.equal(100);
  });
  it('are timed in working days: over the Spring Festival of 2026 nothing counts', () => {
    expect(elapsed('2026-02-13', '2026-02-24', 'workdays', calendar)).to.equal(2);
    expect(elapsed('2026-02-13', '2026-02-24', 'days', calendar)).to.equal(11);
  });
});

describe('satisfaction', () => {
  it('counts the upper two grades, and the last word on each complaint', () => {
    const one = complaint(quarry, '2026-03-02', GD);
    const other = complaint(quarry, '2026-03-03', GD);
    const { satisfaction } = count([
      ...(['very-satisfied', 'satisfied', 'satisfied', 'fair', 'dissatisfied'] as const).map((grade, i) => revisit(quarry, `2026-03-0${i + 2}`, '2026-03-12', grade, GD)),
      one, step(one, 'complaintRated', '2026-03-05', { satisfied: false }), step(one, 'complaintRated', '2026-03-09', { satisfied: true }), other,
    ]);
    expect(satisfaction.revisits).to.deep.equal({ part: 3, whole: 5, percent: 60 });
    expect([satisfaction.satisfied, satisfaction.dissatisfied, satisfaction.unrated]).to.deep.equal([1, 0, 1]);
  });
});

describe('hazards', () => {
  it('stand as the newest report has them, overdue from the day after the agreed one', () => {
    const { hazards: got } = count([
      hazards(quarry, [hazard(1, { level: 'major', due: '2026-05-31' }), hazard(2, { level: 'general', due: '2026-06-01' }), hazard(3, { due: '2026-03-09' }), hazard(4, { level: 'major', state: 'refused', due: '2026-03-09' })]),
      hazards(quarry, [hazard(3, { due: '2026-03-09', state: 'closed' }), hazard(5, { level: 'general', state: 'rectified' })], '2026-04-02T08:00:00.000Z'),
    ]);
    expect(got.levels.major).to.deep.equal({ closed: 0, running: 0, 'no-date': 0, overdue: 1, refused: 1 });
    expect(got.levels.general).to.deep.equal({ closed: 0, running: 1, 'no-date': 1, overdue: 0, refused: 0 });
    expect(got.levels.unsaid.closed).to.equal(1);
    expect(got.closed).to.deep.equal({ part: 1, whole: 5, percent: 20 });
  });
});

describe('what cannot be counted', () => {
  it('is said: unreadable, erased, a step without its complaint, an answer before its complaint', () => {
    const lost = complaint(quarry, '2026-03-02', GD);
    const early = complaint(quarry, '2026-03-10', GD);
    const entries = entriesOf([caseFile([lost, null]), { nonsense: true } as unknown as CaseFile], [answered(complaint(fleet, '2026-03-02'), '2026-03-03'), early, answered(early, '2026-03-09'), { kind: 'x' } as unknown as Submission]);
    expect(entries.left).to.deep.equal({ unread: 2, alone: 2, doubtful: 1 });
    expect(entries.complaints.length).to.equal(1);
  });
  it('and the same submission from two pages counts once', () => {
    const one = complaint(quarry, '2026-03-02', GD);
    expect(entriesOf([caseFile([one]), caseFile([one])], [one]).complaints.length).to.equal(1);
  });
  it('goes by the server’s clock where there is one', () => {
    const [old, now] = [hazards(quarry, [hazard(9)], '2027-01-01T00:00:00.000Z'), hazards(quarry, [hazard(9, { state: 'closed' })], '2020-01-01T00:00:00.000Z')];
    const { hazards: got } = count([], { cases: [caseFile([now], '2026-04-01T00:00:00.000Z'), caseFile([old], '2026-03-01T00:00:00.000Z')] });
    expect(got.total.closed).to.equal(1);
  });
});

describe('a filter', () => {
  const all = [service(quarry, '2026-03-02', GD), service(fleet, '2026-04-02', SD), service(mine, '2025-12-31', XZ), service(mine, '2026-01-01', XZ)];
  const firms = (filter: Partial<Filter>): number => count(all, { filter: { ...everything, ...filter } }).revisits.slices.reduce((sum, { tally }) => sum + Object.values(tally).reduce((a, b) => a + b), 0);
  it('counts the records that it lets through, each once', () => {
    const filed = complaint(quarry, '2026-03-05', GD);
    const mixed = [...all, filed, answered(filed, '2026-03-09'), revisit(quarry, '2026-03-02', '2026-03-10', 'fair', GD), hazards(fleet, [hazard(1), hazard(2)])];
    const records = (filter: Partial<Filter>): number => count(mixed, { filter: { ...everything, ...filter } }).records;
    expect(records({})).to.equal(7);
    expect(records({ region: '440000' })).to.equal(3);
    expect(records({ insurer: '乙保险' })).to.equal(2);
    expect(records({ from: '2026-03-06', to: '2026-03-31' })).to.equal(1);
  });
  it('keeps a revisit that names neither place nor insurer with its service', () => {
    const done = service(quarry, '2026-03-02', GD);
    const bare = revisit({ name: quarry.name, policyNo: quarry.policyNo! }, '2026-03-02', '2026-03-10', 'satisfied', GD, done.id);
    for (const filter of [{ region: '440000' }, { insurer: '甲保险' }]) {
      const figures = count([done, bare], { filter: { ...everything, ...filter } });
      expect([figures.satisfaction.grades.satisfied, figures.records]).to.deep.equal([1, 2]);
    }
    expect(count([done, bare], { filter: { ...everything, region: '' } }).records).to.equal(0);
  });
  it('keeps a period with both its ends, a rulebook, a place, an insurer', () => {
    expect(firms({ from: '2026-01-01', to: '2026-03-02' })).to.equal(2);
    expect(firms({ rulebook: XZ.id })).to.equal(2);
    expect(firms({ region: '370000' })).to.equal(1);
    expect(firms({ insurer: '甲保险', from: '2026-01-01' })).to.equal(2);
    expect(firms({ insurer: '' })).to.equal(0);
  });
});
