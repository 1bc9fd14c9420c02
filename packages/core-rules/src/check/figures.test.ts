import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRulebook, parseTexts } from '../parse-rulebook';
import type { Rulebook } from '../types';
import { checkRulebook } from './check';
import { numbersIn } from './figures';

describe('the numbers of a sentence', () => {
  test.each([
    // In figures, in words, in both.
    ['不少于12次', [12]],
    ['10,000元以上', [10_000]],
    ['1.5万元以上', [15_000]],
    ['满1.25万元', [12_500]],
    ['1.1万元', [11_000]],
    ['2亿元，五百万元，3千人', [3000, 5_000_000, 200_000_000]],
    ['3百万元', [3_000_000]],
    ['二十个工作日，三百五十人，两次，一十二', [2, 12, 20, 350]],
    ['十 五 日', [15]],
    ['千方百计', []],
    // A scale that stands once for two.
    ['对于保费3—10万元的保单', [3, 30_000, 100_000]],
    ['3至10万元', [3, 30_000, 100_000]],
    ['1.1～2万元', [1.1, 11_000, 20_000]],
    ['3——5千万元', [3, 30_000_000, 50_000_000]],
    ['三到二百五十万元', [3, 30_000, 2_500_000]],
    ['一百二十至三百万元', [120, 1_200_000, 3_000_000]],
    ['三百至五百万元', [300, 3_000_000, 5_000_000]],
    ['三至五百万元', [3, 3_000_000, 5_000_000]],
    ['三至五千元', [3, 3000, 5000]],
    ['十至二十万元', [10, 100_000, 200_000]],
    ['三百至五百元', [300, 500]],
    ['一百至三万五千元', [100, 35_000]],
    ['三万五至十万元', [35_000, 100_000]],
    ['3千—5千元', [3000, 5000]],
    ['3亿—10亿元', [300_000_000, 1_000_000_000]],
    // Each has its own, or they are no pair.
    ['3万—10万元', [30_000, 100_000]],
    ['3次，10万元', [3, 100_000]],
    ['3元至10万元', [3, 100_000]],
    ['3至少10万元', [3, 100_000]],
    ['3—10次', [3, 10]],
    // What counts nothing.
    ['第三方机构', []],
    ['按第二类', []],
    ['第十二条、第 12 条、第123条', []],
    ['保费的百分之十五', [15]],
    ['由三方签字，查“三违”', []],
    ['一般事故，一旦、一致、一定、一切、一律、一并、一些', []],
    ['统一、唯一、任一、同一', []],
    ['一次，三人', [1, 3]],
    ['重大10一般20', [10, 20]],
    ['应急〔2019〕78号，安委〔 2019 〕 7 号', [7, 2019]],
    ['安委〔2019〕 7 号', []],
    // The numbers of a list, not those within a sentence.
    ['1.教育', []],
    ['12、教育', []],
    ['包括：1.教育；2、培训。3．演练 4.检查', []],
    ['不少于3、4次', [3, 4]],
    ['时间2.5小时', [2.5]],
  ])('%s', (text, wanted) => expect([...numbersIn(text)].sort((a, b) => a - b)).toEqual(wanted));
});

/* eslint-disable @typescript-eslint/no-explicit-any */
const fixture = new URL('../../test/fixtures/small-book/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, fixture), 'utf8');
const plainBook = parseRulebook(read('rulebook.json'));
const plainTexts = parseTexts(read('zh.json'));

/** What is said of the figures of the small book after a change to it and to its quotations. */
type Change = (book: any, quote: (clause: string, words: string) => void) => void;
const said = (change: Change): string[] => saidOf(/^figure-not-in-quote$|^amount-/, change);
function saidOf(wanted: string | RegExp, change: Change): string[] {
  const book = structuredClone(plainBook) as any;
  const zh = structuredClone(plainTexts) as any;
  change(book, (clause, words) => (zh.clauses[clause] = { ...zh.clauses[clause], article: '第1条', quote: words, text: words }));
  return checkRulebook(book as Rulebook, { zh }, [], { language: 'en' })
    .filter(({ code }) => new RegExp(wanted).test(code))
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}
const notIn = (path: string, node: string, value: string, clauses: string, named: string): string =>
  `error ${path}: "${node}" says ${value}, but the quotations of its clauses (${clauses}) name only: ${named}`;

describe('a figure of a rule against the clauses that it cites', () => {
  test('must be one that they name, in any of them', () => {
    expect(said((_book, quote) => quote('SB-3a', '一档每年排查三次'))).toEqual([notIn('entitlements[0].rows[0].amount.min', 'inspection', '2', 'SB-3a', '1, 3')]);
    expect(said((book, quote) => (quote('SB-3a', '一档每年排查三次'), book.entitlements[0].rows[0].clauses.push('SB-2b'), quote('SB-2b', '其余的为两档')))).toEqual([]);
  });

  test('words of two clauses make no figure together', () => {
    expect(said((book, quote) => ((book.entitlements[0].rows[0].amount.min = 15), book.entitlements[0].rows[0].clauses.push('SB-2b'), quote('SB-3a', '排查不少于十'), quote('SB-2b', '五类企业')))).toEqual([
      notIn('entitlements[0].rows[0].amount.min', 'inspection', '15', 'SB-3a, SB-2b', '10, 5'),
    ]);
  });

  test('may be anything where they name none', () => {
    expect(said((_book, quote) => quote('SB-3a', '每年定期排查'))).toEqual([]);
  });

  test('may be worked out, where a reason is given for this figure of this rule', () => {
    const three = (change: (book: any) => void) => said((book, quote) => (quote('SB-3a', '一档每年排查三次'), change(book)));
    const why = 'halved';
    const refused = [notIn('entitlements[0].rows[0].amount.min', 'inspection', '2', 'SB-3a', '1, 3')];
    expect(three((book) => (book.workedOut = { inspection: { figures: [2], why } }))).toEqual([]);
    expect(three((book) => (book.workedOut = { inspection: { figures: [4], why } }))).toEqual(refused);
    expect(three((book) => (book.workedOut = { drill: { figures: [2], why } }))).toEqual(refused);
    // What departs from the inventory has a reason for that, not for every figure of every row that cites it.
    expect(three((book) => (book.departs = { 'SB-3a': why }))).toEqual(refused);
  });

  test('is looked at wherever it stands in an amount', () => {
    const amount = { max: 4, exact: 5, unit: 'times', per: 'year' };
    expect(said((book) => (book.entitlements[0].rows[0].amount = amount))).toEqual([
      notIn('entitlements[0].rows[0].amount.max', 'inspection', '4', 'SB-3a', '1, 2'),
      notIn('entitlements[0].rows[0].amount.exact', 'inspection', '5', 'SB-3a', '1, 2'),
    ]);
  });

  test('a share and hours may be worked out of other units', () => {
    expect(said((book, quote) => ((book.duties[0].amount.min = 21), quote('SB-5', '保费三万元以上的提取预防费')))).toEqual([]);
    expect(said((book) => (book.duties[0].amount.min = 21))).toEqual([notIn('duties[0].amount.min', 'fee-share', '21', 'SB-5', '15')]);
    expect(said((book) => (book.duties[0].amount = { min: 1.5, unit: 'hours', per: 'year' }))).toEqual([]);
    expect(said((book) => (book.duties[0].amount = { min: 3, unit: 'classHours', per: 'year' }))).toEqual([notIn('duties[0].amount.min', 'fee-share', '3', 'SB-5', '15')]);
  });

  test('of a tier is one of those that they name, where they name any', () => {
    const tier = (words: string) => said((book, quote) => ((book.tables[0].rows[3].clauses = ['SB-2c']), (book.tables[0].rows[3].when = {}), quote('SB-2c', words)));
    expect(tier('1万元以下第二档')).toEqual([]);
    expect(tier('1万元以下第四档第二档')).toEqual([]);
    expect(tier('1万元以下')).toEqual([]);
    expect(tier('1万元以上5万元以下第三档')).toEqual([notIn('tables[0].rows[3].value', 'tier', '2', 'SB-2c', '3')]);
  });

  test('how many things a form lists stands in no sentence', () => {
    expect(said((book, quote) => (quote('SB-9', '回访表应记录两项意见'), (book.forms[0].fields[0].amount = { min: 5, unit: 'kinds', per: null })))).toEqual([]);
  });

  test('an edge in ten thousand yuan is looked for in yuan too', () => {
    const withRevenue = (words: string) => said((book, quote) => (book.ask.push('revenue'), (book.duties[0].when = { revenue: { gte: 1.1 } }), quote('SB-5', words)));
    expect(withRevenue('营业收入1.1万元以上的，不低于百分之十五')).toEqual([]);
    expect(withRevenue('营业收入11000元以上的，不低于百分之十五')).toEqual([]);
    expect(withRevenue('营业收入12000元以上的，不低于百分之十五')).toEqual([notIn('duties[0].when.revenue.gte', 'fee-share', '1.1', 'SB-5', '12 000, 15')]);
    // Other facts are in the unit of the book.
    expect(said((book, quote) => ((book.duties[0].when = { premium: { gte: 5000 } }), quote('SB-5', '五千万元以上的')))).toEqual([notIn('duties[0].when.premium.gte', 'fee-share', '5 000', 'SB-5', '50 000 000')]);
  });

  test('nought is no edge that a text would name', () => {
    expect(said((book) => (book.tables[0].rows[3].when.premium.gte = 0))).toEqual([]);
  });
});

describe('a span of a deadline against the clauses that it cites', () => {
  const first = (within: readonly [number, string], words: string) => said((book, quote) => ((book.deadlines[0].within = within), quote('SB-6a', words)));
  const refused = (value: string, named: string): string[] => [notIn('deadlines[0].within[0]', 'first-service', value, 'SB-6a', named)];

  test('must be one that they name', () => {
    expect(first([3, 'months'], '三个月内完成首次服务')).toEqual([]);
    expect(first([4, 'months'], '三个月内完成首次服务')).toEqual(refused('4', '3'));
  });

  test('half a year, a quarter and a year are months', () => {
    expect(first([6, 'months'], '半年内完成两次服务')).toEqual([]);
    expect(first([3, 'months'], '每季度完成两次服务')).toEqual([]);
    expect(first([12, 'months'], '每年完成两次服务')).toEqual([]);
    expect(first([12, 'months'], '年内完成两次服务')).toEqual([]);
    expect(first([5, 'months'], '半年内完成两次服务')).toEqual(refused('5', '2'));
    expect(first([12, 'months'], '半年内完成两次服务')).toEqual(refused('12', '2'));
    expect(first([12, 'days'], '每年完成两次服务')).toEqual(refused('12', '2'));
  });

  test('"at once" is no figure', () => {
    expect(first([0, 'days'], '三个月内完成首次服务，事故后立即到场')).toEqual([]);
    expect(first([0, 'days'], '十个工作日内完成首次服务')).toEqual(refused('0', '10'));
  });

  test('one reading of a dispute may add up the clauses it is read from, and nothing else', () => {
    const read = (months: number, reading: string) => said((book, quote) => {
      book.disputes[0].readings = { a: { clauses: ['SB-6a'] }, b: { clauses: ['SB-6a', 'SB-6c'] } };
      Object.assign(book.deadlines[0], { within: [months, 'months'], reading: `small-firms:${reading}` });
      quote('SB-6c', '但最多不超过6个月，20日内告知');
    });
    expect(read(3, 'a')).toEqual([]);
    expect(read(9, 'a')).toEqual(refused('9', '3'));
    expect(read(9, 'b')).toEqual([]);
    expect(read(23, 'b')).toEqual(refused('23', '3, 9'));
    expect(read(6, 'b')).toEqual(refused('6', '3, 9'));
  });

  test('has the unit that they give it', () => {
    const wrong = (value: string, unit: string, named: string) => [`error deadlines[0].within[0]: ${value} ${unit}, named ${named}`];
    const unitOf = (within: readonly [number, string], words: string) => saidOf('unit-not-in-quote', (book, quote) => ((book.deadlines[0].within = within), quote('SB-6a', words)))
      .map((line) => line.replace(/"first-service" says (\d+) \((\w+)\), .* in: /, '$1 $2, named '));
    expect(unitOf([10, 'workdays'], '10 个工作日内')).toEqual([]);
    expect(unitOf([10, 'days'], '10个工作日内')).toEqual(wrong('10', 'days', 'workdays'));
    expect(unitOf([10, 'months'], '十个工作日内')).toEqual(wrong('10', 'months', 'workdays'));
    expect(unitOf([30, 'workdays'], '30日内，30天内')).toEqual(wrong('30', 'workdays', 'days'));
    expect(unitOf([3, 'days'], '3个月内')).toEqual(wrong('3', 'days', 'months'));
    expect(unitOf([3, 'days'], '3个月内、3日前')).toEqual([]);
    expect(unitOf([3, 'days'], '不少于3')).toEqual([]);
  });

  test('of an extension, against its own clauses', () => {
    expect(said((book) => (book.deadlines[0].extension.max = [3, 'months']))).toEqual([notIn('deadlines[0].extension.max[0]', 'first-service', '3', 'SB-6b', '1')]);
    expect(said((book) => (book.deadlines[0].extension.max = null))).toEqual([]);
  });
});

describe('an amount that cannot be', () => {
  const ofDuty = (amount: object) => said((book, quote) => (quote('SB-5', '按规定执行'), (book.duties[0].amount = { per: null, ...amount })));
  const impossible = (value: string, unit: string): string[] => [`error duties[0].amount.min: "fee-share" cannot have the amount ${value} (${unit})`];

  test.each(['times', 'kinds', 'visits', 'persons', 'tier', 'workdays', 'days', 'months'])('a half of %s', (unit) => {
    expect(ofDuty({ min: 1.5, unit })).toEqual(impossible('1.5', unit));
    expect(ofDuty({ min: 1, unit })).toEqual([]);
  });
  test.each(['percent', 'yuan', 'hours', 'classHours', 'years'])('a half of %s can be', (unit) => expect(ofDuty({ min: 1.5, unit })).toEqual([]));

  test('none, or less', () => {
    expect(ofDuty({ min: 0, unit: 'yuan' })).toEqual(impossible('0', 'yuan'));
    expect(ofDuty({ min: -2, unit: 'hours' })).toEqual(impossible('-2', 'hours'));
  });

  test('more than the whole, but more than a hundred of anything else', () => {
    expect(ofDuty({ min: 100, unit: 'percent' })).toEqual([]);
    expect(ofDuty({ min: 101, unit: 'percent' })).toEqual(impossible('101', 'percent'));
    expect(ofDuty({ min: 101, unit: 'yuan' })).toEqual([]);
  });

  test('more at least than at most', () => {
    expect(ofDuty({ min: 3, max: 2, unit: 'times' })).toEqual(['error duties[0].amount: "fee-share" is at least 3 but at most 2']);
    expect(ofDuty({ min: 2, max: 2, unit: 'times' })).toEqual([]);
    expect(ofDuty({ max: 2, unit: 'times' })).toEqual([]);
  });
});
