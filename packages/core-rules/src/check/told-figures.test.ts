import { describe, expect, test } from 'vitest';
import { toldInChinese, toldInEnglish, type Told } from './told-figures';

const said = (told: readonly Told[]) => told.map(({ value, unit }) => `${value} ${unit}`);

describe('what a Chinese sentence counts', () => {
  test.each([
    ['每年至少5次', ['12 period', '5 times']],
    ['每两年至少做一次', ['24 period', '1 times']],
    ['半年内', ['6 months']],
    ['每半年两次', ['6 period', '2 times']],
    ['起保后4个月内，最多推迟2个月', ['4 months', '2 months']],
    ['至少保存5年', ['60 months']],
    ['10个工作日内，不是10天', ['10 workdays', '10 days']],
    ['满3万元的，不低于百分之十五', ['30000 yuan', '15 percent']],
    // No spans, no counts.
    ['2024年6月15日前，第二年3月31日前，次年三月底前', []],
    ['三样合着做一轮算1次，按晚的一天算', []],
    ['第一次服务，第一档', []],
  ])('%s', (sentence, wanted) => expect(said(toldInChinese(sentence))).toEqual(wanted));
});

describe('what an English sentence counts', () => {
  test.each([
    ['at least once a year', ['12 period', '1 times']],
    ['Twice each half-year', ['6 period', '2 times']],
    ['once every two years, once in 3 years', ['24 period', '36 period', '1 times']],
    ['Within ten working days, not ten days', ['10 workdays', '10 days']],
    ['within 4 months, kept for 5 years, in two weeks', ['4 months', '60 months', '14 days']],
    ['10 000 yuan, 100,000 yuan, 10 million yuan', ['10000 yuan', '100000 yuan', '10000000 yuan']],
    ['at least two on-site hazard inspections, 3 full-time service managers', ['2 times', '3 persons']],
    ['16 class hours, 90 minutes, 15 %', ['16 classHours', '90 minutes', '15 percent']],
    // No spans, no counts.
    ['By 31 March of the next year, no. 71, tier 2, Annex 3', []],
    ['the three done together count once', []],
    ['1 service plan, 2 service reports', []],
  ])('%s', (sentence, wanted) => expect(said(toldInEnglish(sentence))).toEqual(wanted));
});
