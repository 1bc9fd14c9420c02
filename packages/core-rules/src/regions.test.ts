import { describe, expect, test } from 'vitest';
import { InputError } from './days';
import { isRegion, prefectures, prefecturesOf, provinceOf, provinces, regionName, regionWithin } from './regions';

test('all 34 provinces are listed, and every prefecture of the four that have rulebooks', () => {
  expect(provinces).toHaveLength(34);
  expect(['440000', '610000', '370000', '140000'].map((code) => prefecturesOf(code).length)).toEqual([21, 10, 16, 11]);
  expect(prefectures).toHaveLength(58);
});

test('codes are in order, named in both languages, and each stands once', () => {
  for (const list of [provinces, prefectures]) {
    const codes = list.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    for (const { zh, en } of list) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(en).toMatch(/^[A-Z]/);
    }
  }
  for (const { code } of provinces) expect(code).toMatch(/^\d\d0000$/);
  for (const { code } of prefectures) {
    expect(code).toMatch(/^\d{4}00$/);
    expect(isRegion(code)).toBe(true);
  }
});

test.each(['440000', '440103', '820000', '330000'])('%s is a region', (code) => expect(isRegion(code)).toBe(true));
test.each(['44', '4400000', '000000', '990000', '44000a', '４４0000', ' 440000', 440000, null, undefined, ['440000']])(
  '%j is none', (code) => expect(isRegion(code)).toBe(false),
);

describe('a place', () => {
  test.each([
    ['440100', '440000', 'yes'], ['440103', '440000', 'yes'], ['140902', '140900', 'yes'], ['440000', '440000', 'yes'], ['140900', '140900', 'yes'],
    ['140000', '140900', 'unknown'], ['140900', '140902', 'unknown'],
    ['140100', '140900', 'no'], ['370000', '440000', 'no'], ['440100', '140900', 'no'], ['610000', '140000', 'no'],
  ])('%s lies within %s: %s', (code, of, answer) => expect(regionWithin(code, of)).toBe(answer));

  test('with a code that is none is refused', () => {
    expect(() => regionWithin('44', '440000')).toThrow(InputError);
    expect(() => regionWithin('440000', '4')).toThrow(InputError);
    expect(() => regionName('99', 'en')).toThrow(expect.objectContaining({
      code: 'not-a-region', field: 'region', value: '"99"',
      message: 'region: "99" is not the code of a place. Give six digits (GB/T 2260), e.g. "440000" for Guangdong or "140900" for Xinzhou',
    }));
  });

  test('is named, or the nearest place above it', () => {
    expect(regionName('140900', 'zh')).toBe('山西省忻州市');
    expect(regionName('140900', 'en')).toBe('Xinzhou, Shanxi');
    expect(regionName('140902', 'zh')).toBe('山西省忻州市');
    expect(regionName('330100', 'zh')).toBe('浙江省');
    expect(regionName('440000', 'en')).toBe('Guangdong');
    expect(prefecturesOf('140902').map(({ code }) => code)).toEqual(prefecturesOf('140000').map(({ code }) => code));
    expect(provinceOf('140902')).toBe('140000');
  });
});
