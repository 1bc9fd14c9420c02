import { expect } from '@open-wc/testing';
import { readService, readStart, typedOf, type Bounds, type TypedService } from './record';
import { applied, inverse, isIn } from './journal';
import { soundEvents, soundFacts, withPolicy } from './setting';
import { factCatalogue } from '@anze/core-rules';

const options = [
  { key: 'training//', label: '安全培训', kind: 'training', item: undefined, topic: undefined },
  { key: 'publicity/handbook/', label: '手册', kind: 'publicity', item: 'handbook', topic: undefined },
  { key: 'hazard-inspection//', label: '隐患排查', kind: 'hazard-inspection', item: undefined, topic: undefined },
  { key: 'hazard-inspection/check-up/', label: '体检式精查', kind: 'hazard-inspection', item: 'check-up', topic: undefined },
];
const bounds: Bounds = { setting: { facts: { policyStart: '2026-01-01' }, on: '2026-11-22' }, covers: [{ from: '2026-01-01', to: '2026-12-31' }], options };
const typed = (more: Partial<TypedService>): TypedService => ({ date: '2026-03-05', services: ['training//'], mode: 'offline', by: '', note: '', firm: '', ...more });
const codes = (more: Partial<TypedService>, isConfirmed = false): string[] => {
  const read = readService(typed(more), 'x', bounds, isConfirmed);
  return 'problems' in read ? read.problems.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('a service that was typed', () => {
  it('becomes an event in the words of the rules', () => {
    const read = readService(typed({ services: ['publicity/handbook/', 'training//'], by: ' 张工 ', note: '第一次' }), 'x', bounds, false);
    expect(read).to.deep.equal({ event: { id: 'x', event: 'serviceCompleted', date: '2026-03-05', serviceKind: ['training', 'publicity'], item: ['handbook'], mode: 'offline', by: '张工', note: '第一次' } });
  });
  it('names every field that is not filled in', () => {
    expect(codes({ date: '', services: [], mode: '' })).to.deep.equal(['date empty', 'services empty', 'mode empty']);
  });
  it('refuses a day that does not exist or has not come', () => {
    expect(codes({ date: '2026-02-30' })).to.deep.equal(['date not-a-day']);
    expect(codes({ date: '2026-11-23' }, true)).to.deep.equal(['date future']);
    expect(codes({ date: '2026年11月22日' })).to.deep.equal([]);
  });
  it('says that a day lies before the start or outside the cover, and takes it when that is confirmed', () => {
    expect(codes({ date: '2025-12-31' })).to.deep.equal(['date before-start']);
    expect(codes({ date: '2025-12-31' }, true)).to.deep.equal([]);
    const late = readService(typed({ date: '2026-11-20' }), 'x', { ...bounds, covers: [{ from: '2026-01-01', to: '2026-06-30' }] }, false);
    expect('problems' in late && late.problems[0]!.code).to.equal('outside');
  });
  it('refuses endless names and notes', () => {
    expect(codes({ by: '张'.repeat(201), note: '好'.repeat(2001) })).to.deep.equal(['by too-long', 'note too-long']);
  });
  it('comes back into the form as it was chosen: the finer name, not the plain kind', () => {
    const event = { id: 'x', event: 'serviceCompleted' as const, date: '2026-03-05', serviceKind: ['hazard-inspection'], item: ['check-up'], mode: 'online' };
    expect(typedOf(event, options)).to.deep.equal({ date: '2026-03-05', services: ['hazard-inspection/check-up/'], mode: 'online', by: '', note: '', firm: '' });
  });
});

describe('the start of the policy that was typed', () => {
  it('becomes an event with its end', () => {
    expect(readStart('2026-03-01', '2027-02-28', 'p')).to.deep.equal({ event: { id: 'p', event: 'policyStart', date: '2026-03-01', policyEnd: '2027-02-28' } });
  });
  it('is refused when empty, no day, or after its end', () => {
    const problems = (start: string, end: string) => {
      const read = readStart(start, end, 'p');
      return 'problems' in read ? read.problems.map(({ field, code }) => `${field} ${code}`) : [];
    };
    expect(problems('', '')).to.deep.equal(['start empty']);
    expect(problems('昨天', '明天')).to.deep.equal(['start not-a-day', 'end not-a-day']);
    expect(problems('2026-03-01', '2026-02-01')).to.deep.equal(['end before-start']);
  });
});

describe('the journal', () => {
  const [a, b] = [{ id: 'a', event: 'serviceCompleted' as const, date: '2026-01-01' }, { id: 'b', event: 'serviceCompleted' as const, date: '2026-02-01' }];
  it('turns every change round', () => {
    const changed = { ...a, date: '2026-03-01' };
    for (const change of [{ action: 'add' as const, event: b }, { action: 'remove' as const, event: a }, { action: 'change' as const, event: changed, before: a }]) {
      const list = change.action === 'add' ? [a] : [a, b];
      const back = applied(applied(list, change), inverse(change));
      expect([...back].sort((x, y) => (x.id! < y.id! ? -1 : 1))).to.deep.equal(list);
    }
  });
  it('sees whether a list has taken a change', () => {
    expect(isIn([a], { action: 'add', event: b })).to.equal(false);
    expect(isIn([a, b], { action: 'add', event: b })).to.equal(true);
    expect(isIn([a], { action: 'change', event: { ...a, note: 'x' } })).to.equal(false);
    expect(isIn([b], { action: 'remove', event: a })).to.equal(true);
  });
});

describe('what a host gives', () => {
  it('is used as far as it can be; the rest is named', () => {
    const facts = soundFacts({ premium: -1, premuim: 3, region: '440000', policyStart: '2026-03-01', policyEnd: '2026-01-01' }, factCatalogue());
    expect(facts.value).to.deep.equal({ region: '440000', policyStart: '2026-03-01' });
    expect(facts.problems.join()).to.contain('premium').and.contain('premuim').and.contain('policyEnd');
    const events = soundEvents([{ id: 'a', event: 'serviceCompleted', date: '2026-02-30' }, { id: 'b', event: 'serviceCompleted', date: '2026-02-03' }, { id: 'b', event: 'archived', date: '2026-02-03' }, { event: 'nothing', date: '' } as never]);
    expect(events.value.map(({ id }) => id)).to.deep.equal(['b']);
    expect(events.problems.length).to.equal(3);
  });
  it('may tell the start of the policy as an event', () => {
    const start = { id: 'p', event: 'policyStart' as const, date: '2026-03-01', policyEnd: '2026-12-31' };
    expect(withPolicy({ region: '440000' }, [start])).to.deep.equal({ region: '440000', policyStart: '2026-03-01', policyEnd: '2026-12-31' });
    expect(withPolicy({ policyStart: '2026-04-01' }, [start])).to.deep.equal({ policyStart: '2026-04-01' });
  });
});
