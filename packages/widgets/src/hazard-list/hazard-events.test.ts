import { expect } from '@open-wc/testing';
import { checkEvents } from '@anze/core-rules';
import { eventsOf } from './hazard-events';
import { hazard, late, refused, step } from './samples.testing';

const today = '2026-11-22';
const told = (of: Parameters<typeof eventsOf>[0], on = today) => eventsOf(of, on).map(({ event, date }) => `${date} ${event}`);

describe('the events of a hazard', () => {
  it('are such as rulebooks know, whatever happened', () => {
    const all = hazard(1, { level: 'major', state: 'refused', due: '2026-11-10', history: [
      step('told', '2026-11-02'), step('agreed', '2026-11-03', { due: '2026-11-10' }), step('rectified', '2026-11-09'), step('rechecked', '2026-11-12', { passed: false }),
      step('refused', '2026-11-15'), step('reported', '2026-11-16', { by: '应急管理局' }),
    ] });
    expect(() => checkEvents(eventsOf(all, today))).not.to.throw();
    expect(told(all)).to.deep.equal([
      '2026-11-02 hazardFound', '2026-11-02 hazardNotified', '2026-11-09 hazardRectified', '2026-11-12 majorHazardUnrectified', '2026-11-15 rectificationRefused',
      '2026-11-11 majorHazardUnrectified', '2026-11-16 majorHazardReported', '2026-11-16 majorHazardReported', '2026-11-16 majorHazardReported',
      '2026-11-16 majorHazardReported', '2026-11-16 majorHazardReported', '2026-11-16 majorHazardReported',
    ]);
  });
  it('tell of a major one past its day, from the day after, and only while it is open', () => {
    expect(told(late(1, 'major'))).to.include('2026-11-11 majorHazardUnrectified');
    expect(told(late(1, 'major'), '2026-11-10')).not.to.include('2026-11-11 majorHazardUnrectified');
    expect(told({ ...late(1, 'major'), state: 'rectified' }).join()).not.to.contain('majorHazardUnrectified');
  });
  it('say no level that the inspector did not say', () => {
    expect(told(late(1)).join()).not.to.contain('majorHazardUnrectified');
    expect(eventsOf(refused(1), today).filter((event) => 'hazardLevel' in event)).to.deep.equal([]);
    expect(eventsOf(refused(1, 'general'), today).every((event) => event.hazardLevel === 'general')).to.equal(true);
  });
  it('do not let a report answer what was only known later', () => {
    const early = { ...late(1, 'major'), history: [...late(1).history, step('reported', '2026-11-05')] };
    const answered = eventsOf(early, today).filter(({ event }) => event === 'majorHazardReported').map(({ of }) => of);
    const unrectified = eventsOf(early, today).find(({ event }) => event === 'majorHazardUnrectified')!;
    expect(answered).not.to.include(unrectified.id);
    expect(answered).to.include(early.id);
  });
});
