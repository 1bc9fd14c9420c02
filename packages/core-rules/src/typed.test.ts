import { describe, expect, it } from 'vitest';
import { plain, typedDay, typedNumber } from './typed';

describe('a number that somebody typed', () => {
  it.each([['32000', 32000], ['３２，０００', 32000], [' 32,000 元', 32000], ['32 000', 32000], ['１ ２３４', 1234], ['￥32,000.50', 32000.5], ['¥1', 1], ['3.2万', 32000], ['1.13万', 11300], ['.5万', 5000], ['50人', 50], ['5块', 5], ['1,234,567', 1234567], ['0', 0]])('%s', (typed, value) =>
    expect(typedNumber(typed)).toBe(value));
  it.each(['3,2万', '3，2万', '1,5', '1.234,5', '12,34,56', '3、2万', '3 2万', '0,500', '1234,567', '三万', '3万2', '1e5', '--1', '1.'])('%s is refused', (typed) => expect(typedNumber(typed)).toBe('not-a-number'));
  it('says what is empty and what is below nothing', () => expect([typedNumber(' '), typedNumber('元'), typedNumber('-5')]).toEqual(['empty', 'empty', 'negative']));
});

describe('a day that somebody typed', () => {
  it.each(['2026-03-01', '2026/3/1', '2026-3-1', '2026.3.1', '2026年3月1日', '2026年3月1', '２０２６／３／１', ' 2026/03/01 '])('%s', (typed) => expect(typedDay(typed)).toBe('2026-03-01'));
  it.each(['', '26/3/1', '2026/3', '3/1/2026', '2026/3/1x'])('%s is no day in any of these forms', (typed) => expect(typedDay(typed)).toBeNull());
  it('is not proved here', () => expect(typedDay('2026/13/40')).toBe('2026-13-40'));
});

it('marks of Chinese keyboards are plain ones, and gaps are gone', () => expect(plain('Ａ（１）　 b')).toBe('A(1)b'));
