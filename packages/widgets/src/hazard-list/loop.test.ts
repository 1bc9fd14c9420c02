import { expect } from '@open-wc/testing';
import { hazardSchema, check } from '@anze/core-rules/records';
import { daysLate, dueOf, emptyStep, nextSteps, readStep, stateOf, stepped, type Step, type TypedStep } from './loop';
import { hazard, late, step } from './samples.testing';

const today = '2026-11-22';
const problemsOf = (name: Step, typed: Partial<TypedStep>, of = hazard(1)) => {
  const read = readStep({ ...emptyStep(name, today), ...typed }, of, today);
  return 'problems' in read ? read.problems.map(({ field, code, than }) => [field, code, than].filter(Boolean).join(' ')) : [];
};

describe('the closed loop of a hazard', () => {
  it('goes from found to closed, each state by its step', () => {
    let now = hazard(1, { level: 'general' });
    const steps: [Step, Partial<TypedStep>][] = [['told', {}], ['agreed', { due: '2026-12-01' }], ['rectified', {}], ['rechecked', { passed: 'yes' }], ['closed', {}]];
    for (const [name, typed] of steps) {
      expect(nextSteps(now)[0], now.state).to.equal(name);
      const read = readStep({ ...emptyStep(name, today), ...typed }, now, today);
      if ('problems' in read) throw new Error(JSON.stringify(read.problems));
      now = stepped(now, read.step);
      expect(now.state).to.equal(name);
    }
    expect(nextSteps(now)).to.deep.equal([]);
    expect(check(hazardSchema, now).ok).to.equal(true);
  });
  it('is told in writing only where somebody says so', () => {
    const told = (typed: Partial<TypedStep>) => readStep({ ...emptyStep('told', today), ...typed }, hazard(1), today);
    expect(told({})).to.deep.equal({ step: { step: 'told', date: today } });
    expect(told({ written: true })).to.deep.equal({ step: { step: 'told', date: today, written: true } });
  });
  it('opens again when the recheck finds it not put right', () => {
    const history = [step('rectified', '2026-11-05'), step('rechecked', '2026-11-06', { passed: false })];
    expect(stateOf(history)).to.equal('agreed');
    expect(nextSteps({ state: stateOf(history) })).to.deep.equal(['rectified', 'agreed', 'refused']);
  });
  it('is not moved by a report to an authority, which only a major one has', () => {
    expect(stateOf([step('refused', '2026-11-06'), step('reported', '2026-11-07')])).to.equal('refused');
    expect(nextSteps({ state: 'refused', level: 'major' })).to.include('reported');
    expect(nextSteps({ state: 'refused', level: 'general' })).not.to.include('reported');
    expect(nextSteps({ state: 'refused' })).not.to.include('reported');
  });
  it('is late after the last agreed day while it is open, never on it', () => {
    expect(daysLate(late(1), '2026-11-10')).to.equal(0);
    expect(daysLate(late(1), '2026-11-12')).to.equal(2);
    expect(daysLate({ ...late(1), state: 'rectified' }, '2026-11-12')).to.equal(0);
    expect(daysLate(hazard(1), today)).to.equal(0);
    expect(dueOf({ due: '2026-11-10', history: [step('agreed', '2026-11-03', { due: '2026-11-10' }), step('agreed', '2026-11-09', { due: '2026-11-30' })] })).to.equal('2026-11-30');
  });
});

describe('a step', () => {
  it('that lies before the finding, before the step before it, or ahead of today is said', () => {
    expect(problemsOf('told', { date: '2026-11-01' })).to.deep.equal(['date before-found 2026-11-02']);
    expect(problemsOf('rectified', { date: '2026-11-02' }, late(1))).to.deep.equal(['date before-last 2026-11-03']);
    expect(problemsOf('told', { date: '2026-11-23' })).to.deep.equal(['date future 2026-11-22']);
    expect(problemsOf('told', { date: today })).to.deep.equal([]);
  });
  it('lacks nothing that makes it one', () => {
    expect(problemsOf('told', { date: '' })).to.deep.equal(['date empty']);
    expect(problemsOf('told', { date: '2026-02-30' })).to.deep.equal(['date not-a-day']);
    expect(problemsOf('agreed', { due: '' })).to.deep.equal(['due empty']);
    expect(problemsOf('agreed', { due: '2026-11-21' })).to.deep.equal(['due due-before-date 2026-11-22']);
    expect(problemsOf('rechecked', {})).to.deep.equal(['passed not-said']);
    expect(problemsOf('reported', {})).to.deep.equal(['by empty']);
    expect(problemsOf('refused', {}), 'who refused and why').to.deep.equal(['by empty', 'note empty']);
    expect(problemsOf('refused', { by: '王经理', note: '没说原因' })).to.deep.equal([]);
    expect(problemsOf('refused', { by: 'x'.repeat(201), note: 'x'.repeat(5001) })).to.deep.equal(['by too-long', 'note too-long']);
  });
});
