import { expect } from '@open-wc/testing';
import { workCalendar } from '@anze/core-rules';
import { dayByKey, monthGrid } from './month-grid';

const calendar = workCalendar();
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({ key: name, ctrlKey: false, shiftKey: false, ...more });
const cell = (month: string, day: string) => monthGrid(month, '2026-11-22', calendar).flat().find((one) => one?.day === day)!;

describe('a month', () => {
  it('begins on Monday and holds each day once', () => {
    for (const [month, days] of [['2026-02', 28], ['2028-02', 29], ['2026-11', 30], ['2026-12', 31]] as const) {
      const weeks = monthGrid(month, '2026-11-22', calendar);
      expect(weeks.every((week) => week.length === 7)).to.equal(true);
      expect(weeks.flat().filter(Boolean).map((one) => one!.number)).to.deep.equal(Array.from({ length: days }, (_, i) => i + 1));
    }
    expect(monthGrid('2026-11', '2026-11-22', calendar)[0]!.findIndex(Boolean)).to.equal(6);
  });
  it('knows holidays by name, make-up days, rest days and working days', () => {
    expect(cell('2026-10', '2026-10-01')).to.include({ kind: 'holiday', holiday: '国庆节', estimated: false });
    expect(cell('2026-02', '2026-02-28').kind).to.equal('makeup');
    expect(cell('2026-11', '2026-11-22')).to.include({ kind: 'weekend', isToday: true });
    expect(cell('2026-11', '2026-11-23')).to.include({ kind: 'workday', isToday: false });
  });
  it('calls what is not published estimated', () => {
    expect(cell('2026-12', '2026-12-31').estimated).to.equal(false);
    expect(cell('2027-01', '2027-01-04').estimated).to.equal(true);
  });
});

describe('the keys of the grid', () => {
  const moves: readonly [string, string, Partial<KeyboardEvent>, string][] = [
    ['2026-11-12', 'ArrowLeft', {}, '2026-11-11'], ['2026-11-01', 'ArrowLeft', {}, '2026-10-31'], ['2026-11-30', 'ArrowRight', {}, '2026-12-01'],
    ['2026-11-12', 'ArrowUp', {}, '2026-11-05'], ['2026-11-12', 'ArrowDown', {}, '2026-11-19'],
    ['2026-11-12', 'Home', {}, '2026-11-09'], ['2026-11-12', 'End', {}, '2026-11-15'],
    ['2026-11-01', 'Home', {}, '2026-11-01'], ['2026-11-30', 'End', {}, '2026-11-30'],
    ['2026-11-12', 'Home', { ctrlKey: true }, '2026-11-01'], ['2026-11-12', 'End', { ctrlKey: true }, '2026-11-30'],
    ['2026-01-31', 'PageDown', {}, '2026-02-28'], ['2026-03-31', 'PageUp', {}, '2026-02-28'],
    ['2026-11-12', 'PageUp', { shiftKey: true }, '2025-11-12'], ['2028-02-29', 'PageDown', { shiftKey: true }, '2029-02-28'],
  ];
  for (const [from, name, more, to] of moves) {
    it(`${more.ctrlKey ? 'Ctrl+' : more.shiftKey ? 'Shift+' : ''}${name} leads from ${from} to ${to}`, () => {
      expect(dayByKey(from, key(name, more))).to.equal(to);
    });
  }
  it('lead nowhere past the last day there is, and no other key leads anywhere', () => {
    expect(dayByKey('9999-12-31', key('ArrowRight'))).to.equal(null);
    expect(dayByKey('2026-11-12', key('a'))).to.equal(null);
  });
});
