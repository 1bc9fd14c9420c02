import { describe, expect, test } from 'vitest';
import { placesOf } from '../ask/places';
import { prefectures, provinces } from '../regions';
import { isPrefecture } from './prefectures';

describe('a code that names a city', () => {
  test('every place that the kit lists', () => {
    expect(prefectures.length).toBeGreaterThan(50);
    expect([...provinces, ...prefectures].filter(({ code }) => !isPrefecture(code))).toEqual([]);
  });
  test.each(['石家庄', '呼伦贝尔', '延边', '大兴安岭', '宣城', '聊城', '恩施', '湘西', '潮州', '凉山', '黔南', '德宏', '甘南', '伊犁', '儋州'])('%s', (city) => {
    expect(placesOf(`我在${city}`).map(({ code }) => isPrefecture(code))).toEqual([true]);
  });
  test.each(['440100', '440111', '140900', '429004', '659001', '500240', '110105', '532800', '810000'])('%s', (code) => expect(isPrefecture(code)).toBe(true));
});

describe('a code that names none', () => {
  test.each(['439999', '440001', '441000', '371200', '142000', '610011', '331200'])('%s', (code) => expect(isPrefecture(code)).toBe(false));
});
