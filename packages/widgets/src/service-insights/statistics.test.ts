import { expect } from '@open-wc/testing';
import { shareOf, spreadOf } from './statistics';

describe('a share', () => {
  it('is a count only under five cases', () => {
    expect(shareOf(3, 4)).to.deep.equal({ part: 3, whole: 4, percent: null });
    expect(shareOf(3, 5)).to.deep.equal({ part: 3, whole: 5, percent: 60 });
    expect(shareOf(0, 0).percent).to.equal(null);
  });
  it('says 100 of all only, and 0 of none only', () => {
    expect(shareOf(999, 1000).percent).to.equal(99);
    expect(shareOf(1000, 1000).percent).to.equal(100);
    expect(shareOf(1, 1000).percent).to.equal(1);
    expect(shareOf(0, 1000).percent).to.equal(0);
  });
});

describe('a spread', () => {
  it('has the middle value, or half way between the two in the middle', () => {
    expect(spreadOf([9, 1, 5, 3, 7]).median).to.equal(5);
    expect(spreadOf([9, 1, 5, 3, 7, 8]).median).to.equal(6);
  });
  it('has the nearest rank at nine tenths', () => {
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).ninth).to.equal(9);
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).ninth).to.equal(10);
    expect(spreadOf([2, 2, 2, 2, 30]).ninth).to.equal(30);
  });
  it('has only its ends under five values, and nothing of none', () => {
    expect(spreadOf([4, 2, 9, 3])).to.deep.equal({ count: 4, shortest: 2, longest: 9, median: null, ninth: null });
    expect(spreadOf([])).to.deep.equal({ count: 0, shortest: null, longest: null, median: null, ninth: null });
  });
});
