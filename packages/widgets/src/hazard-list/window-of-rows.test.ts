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
    expect(rows(60).drawn(0, 500)).to.deep.equal({ from: 0, to: 60 });
  });
  it('are those seen, and some around them', () => {
    expect(rows(10_000).drawn(100_000, 100_600)).to.deep.equal({ from: 996, to: 1011 });
    expect(rows(10_000).drawn(0, 600)).to.deep.equal({ from: 0, to: 11 });
    expect(rows(10_000).drawn(999_900, 1_000_500)).to.deep.equal({ from: 9995, to: 10_000 });
  });
  const words = (drawn: { from: number; to: number }, apart: number | null, count = 1000) =>
    rows(count).slots(drawn, apart).map((slot) => ('gap' in slot ? `(${slot.gap})` : slot.row)).join(' ');
  it('have room above and below for all others', () => {
    expect(words({ from: 10, to: 13 }, null)).to.equal('(1000) 10 11 12 (98700)');
    expect(words({ from: 0, to: 2 }, null, 2)).to.equal('0 1');
    expect(words({ from: 997, to: 1000 }, null)).to.equal('(99700) 997 998 999');
  });
  it('hold the focused one wherever it is', () => {
    expect(words({ from: 10, to: 12 }, 3)).to.equal('(300) 3 (600) 10 11 (98800)');
    expect(words({ from: 10, to: 12 }, 500)).to.equal('(1000) 10 11 (48800) 500 (49900)');
    expect(words({ from: 10, to: 12 }, 9)).to.equal('(900) 9 10 11 (98800)');
    expect(words({ from: 10, to: 12 }, 999)).to.equal('(1000) 10 11 (98700) 999');
    expect(words({ from: 10, to: 12 }, 1000)).to.equal('(1000) 10 11 (98800)');
  });
  it('give each gap a name of its own', () => {
    const keys = rows(1000).slots({ from: 10, to: 12 }, 500).flatMap((slot) => ('gap' in slot ? [slot.key] : []));
    expect(new Set(keys).size).to.equal(keys.length);
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
  it('does not shift once enough rows were seen', () => {
    const heights = rows(1000);
    for (let i = 0; i < 10; i++) heights.measured(`${i}`, 50);
    expect(heights.top(1000)).to.equal(50_000);
    heights.measured('10', 500);
    expect(heights.top(1000) - heights.top(11)).to.equal(989 * 50);
  });
  it('a measure that says nothing new is not new', () => {
    const heights = rows(3);
    expect([heights.measured('0', 50), heights.measured('0', 50.4), heights.measured('0', 52)]).to.deep.equal([true, false, true]);
  });
});
