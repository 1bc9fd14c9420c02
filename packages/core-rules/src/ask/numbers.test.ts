import { describe, expect, test } from 'vitest';
import { english } from './english';
import { figuresOf } from './english/figures';
import { numbersOf } from './numbers';

const heard = (text: string) => numbersOf(figuresOf(text), [], english);

describe('a sum', () => {
  test.each([
    ['3万2', 32_000], ['三万二', 32_000], ['三万二千', 32_000], ['¥32,000.00', 32_000], ['3.2w', 32_000], ['32k', 32_000], ['两万九千九百九', 29_990], ['一百二十万', 1_200_000], ['刚好一万', 10_000],
    ['三万零二百', 30_200], ['3万2千5', 32_500], ['叁万贰仟', 32_000], ['十二万', 120_000], ['1.5万', 15_000], ['一万五', 15_000], ['3万2000', 32_000], ['2亿', 200_000_000], ['一千二', 1200], ['三万零五', 30_005], ['30 thousand yuan', 30_000], ['2 million', 2_000_000], ['万二', 12_000], ['千五', 1500], ['1.1 million', 1_100_000], ['5.2 wan', 52_000], ['1万零500', 10_500], ['八块八毛一', 8.81], ['4万9999块9毛9', 49_999.99], ['两万块五角', 20_000.5], ['四万九千九百九十九元九角九分', 49_999.99],
    ['三点五万', 35_000], ['零点八万', 8000], ['3点2万', 32_000], ['十点五万', 105_000], ['二十二点二五万', 222_500], ['一点二三万', 12_300], ['一点五亿', 150_000_000], ['差点三万', 30_000],
  ])('%s', (text, value) => expect(heard(text)).toEqual([expect.objectContaining({ low: value, high: value, vague: null })]));
  test.each([['五六万', 50_000, 60_000], ['三四万', 30_000, 40_000], ['五、六万', 50_000, 60_000], ['5-6万', 50_000, 60_000], ['3万到5万', 30_000, 50_000], ['十几万', 100_000, 199_999.99], ['3万多', 30_000, 39_999.99], ['不到一万', 0, 9_999.99], ['顶多四万九', 0, 49_000], ['up to 50,000', 0, 50_000], ['5万打底', 50_000, Infinity], ['不止5万', 50_000, Infinity]])(
    '%s is a span', (text, low, high) => expect(heard(text)).toEqual([expect.objectContaining({ low, high, vague: 'range' })]),
  );
  test.each(['大概三万', '三万左右', '差不多3万', 'about 30,000', 'roughly 30,000', '~30,000', 'nearly 30,000', 'maybe 30,000', '大约摸三万', '三万冒头'])('%s is only about', (text) => expect(heard(text)[0]).toMatchObject({ vague: 'about' }));
  test.each(['1e309', '-5000', 'a1b2', '万一', '五五万', '三万两万'])('%s is none', (text) => expect(numbersOf(text)).toEqual([]));
});

test('English number words are figures', () => {
  expect(figuresOf('thirty-two thousand yuan and one hundred fifty people')).toBe('32000 yuan and 150 people');
});
