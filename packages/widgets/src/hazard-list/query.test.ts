import { expect } from '@open-wc/testing';
import { chosen, countsOf, everything, type Query } from './query';
import { hazard, late, refused, report } from './samples.testing';
import { sheetOfReport } from './sheet';

const today = '2026-11-22';
const { hazards } = sheetOfReport(report([
  hazard(1, { problem: '边坡有浮石', level: 'general', responsible: { name: '张工' } }), late(2, 'major'), refused(3, 'major'), hazard(4, { state: 'closed', found: '2026-11-09' }), hazard(5, { due: '2026-11-30', basis: 'GB 123' }),
]));
const numbers = (query: Partial<Query>) => chosen(hazards, { ...everything, ...query }, today).map(({ no }) => no).join();

describe('what a search finds', () => {
  it('by state, by level, by words in any field', () => {
    expect(numbers({})).to.equal('1,2,3,4,5');
    expect(numbers({ state: 'open' })).to.equal('1,2,3,5');
    expect(numbers({ state: 'overdue' })).to.equal('2');
    expect(numbers({ state: 'closed' })).to.equal('4');
    expect(numbers({ level: 'major' })).to.equal('2,3');
    expect(numbers({ level: 'none' })).to.equal('4,5');
    expect(numbers({ text: '浮石 张工' })).to.equal('1');
    expect(numbers({ text: 'gb' })).to.equal('5');
    expect(numbers({ text: '没有这个' })).to.equal('');
  });
  it('keeps the numbers of the list in any order; what has no day stands last', () => {
    expect(numbers({ sort: 'due' })).to.equal('2,5,1,3,4');
    expect(numbers({ sort: 'level' })).to.equal('2,3,1,4,5');
    expect(numbers({ sort: 'found' })).to.equal('4,1,2,3,5');
  });
  it('counts', () => {
    expect(countsOf(hazards, today)).to.deep.equal({ all: 5, open: 4, overdue: 1, major: 2, refused: 1, closed: 1, unrated: 2 });
  });
});
