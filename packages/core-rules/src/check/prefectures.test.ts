import { describe, expect, test } from 'vitest';
import { prefectures, provinces } from '../regions';
import { isPrefecture } from './prefectures';

describe('a code that names a city', () => {
  test('every place that the kit lists', () => {
    expect(prefectures.length).toBeGreaterThan(50);
    expect([...provinces, ...prefectures].filter(({ code }) => !isPrefecture(code))).toEqual([]);
  });
  test.each([
    ['石家庄', '130100'], ['呼伦贝尔', '150700'], ['延边', '222400'], ['大兴安岭', '232700'], ['宣城', '341800'], ['聊城', '371500'], ['恩施', '422800'], ['湘西', '433100'],
    ['潮州', '445100'], ['儋州', '460400'], ['凉山', '513400'], ['黔南', '522700'], ['德宏', '533100'], ['甘南', '623000'], ['伊犁', '654000'],
  ])('%s', (_city, code) => expect(isPrefecture(code)).toBe(true));
  test.each(['440100', '440111', '140900', '429004', '659001', '500240', '110105', '532800', '810000'])('%s', (code) => expect(isPrefecture(code)).toBe(true));
});

describe('a code that names none', () => {
  test.each(['439999', '440001', '441000', '371200', '142000', '610011', '331200'])('%s', (code) => expect(isPrefecture(code)).toBe(false));
});
