import { expect } from '@open-wc/testing';
import { RowHeights } from './window-of-rows';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `${i}`);
const rows = (count: number, guess = 100) => {
  const heights = new RowHeights(guess);
  heights.list(ids(count));
  return heights;
};

describe('the rows that are drawn', () => {
  it('are all of a short list', () => {
    expect(rows(60).drawn(0, 500, null)).to.deep.equal({ from: 0, to: 60, apart: null });
  });
  it('are those seen, and some around them', () => {
    expect(rows(10_000).drawn(100_000, 100_600, null)).to.deep.equal({ from: 992, to: 1015, apart: null });
    expect(rows(10_000).drawn(0, 600, null)).to.deep.equal({ from: 0, to: 15, apart: null });
    expect(rows(10_000).drawn(999_900, 1_000_500, null)).to.deep.equal({ from: 9991, to: 10_000, apart: null });
  });
  it('hold the focused one wherever it is', () => {
    expect(rows(10_000).drawn(100_000, 100_600, 3).apart).to.equal(3);
    expect(rows(10_000).drawn(100_000, 100_600, 1000).apart).to.equal(null);
    expect(rows(10_000).drawn(100_000, 100_600, 10_000).apart).to.equal(null);
  });
});

describe('where rows lie', () => {
  it('is reckoned from what was measured and the average of it', () => {
    const heights = rows(1000);
    heights.measured('0', 200);
    heights.measured('1', 100);
    expect(heights.top(2)).to.equal(300);
    expect(heights.top(1000)).to.equal(300 + 998 * 150);
    expect([heights.rowAt(0), heights.rowAt(199), heights.rowAt(200), heights.rowAt(301)]).to.deep.equal([0, 0, 1, 2]);
  });
  it('follows the rows through another order, and forgets when asked', () => {
    const heights = rows(3);
    heights.measured('2', 300);
    heights.list(['2', '0', '1']);
    expect(heights.top(1)).to.equal(300);
    heights.forget();
    expect(heights.top(1)).to.equal(100);
  });
  it('a measure that says nothing new is not new', () => {
    const heights = rows(3);
    expect([heights.measured('0', 50), heights.measured('0', 50.4), heights.measured('0', 52)]).to.deep.equal([true, false, true]);
  });
});
