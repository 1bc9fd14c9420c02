import { beforeAll, describe, expect, test } from 'vitest';
import { ask, loadLibrary, type AskLibrary } from './index';
import { queryOf, tokensOf } from './search';

let library: AskLibrary;
beforeAll(async () => void (library = await loadLibrary('zh')));
const first = (text: string): string => ask(text, { library, on: '2026-11-22' }).clauses.slice(0, 3).join(' ');

test('a piece of Chinese is read in pairs and in single characters', () => expect(tokensOf('存放处')).toEqual(['存放', '放处', '存', '放', '处']));
test('of the words of a topic only their pairs are looked for, characters only of the question itself', () => {
  const query = queryOf('盯', '档案');
  expect([query.get('盯'), query.has('案'), query.get('档案')! < 0.5]).toEqual([1, false, true]);
});

test('a clause is found by the words in which people ask for it, too', () => {
  const bare: AskLibrary = { ...library, asked: {}, texts: { zh: { ...library.texts.zh } } };
  const found = [library, bare].map((one) => ask('广东石场，他们会不会把我的图纸外传', { library: one, on: '2026-11-22' }).clauses.slice(0, 3).includes('GD-19e'));
  expect(found).toEqual([true, false]);
});

describe('what owners say, in the words of several rulebooks', () => {
  test.each([
    ['陕西煤矿 服务方案要谁点头', 'SX-9.2c'], ['忻州煤矿 保险公司的人没打招呼就来了', 'XZ-17a'], ['广东采石场 保险公司没打招呼就上门行吗', 'GD-22a'],
    ['济南危货运输 能不能只用微信上讲课', 'SD-5c'], ['忻州煤矿 买这个险是自愿的吗', 'XZ-B1.1a'], ['山东交通局指定我只能投一家公司', 'SD-4.5a8'],
    ['广东采石场 这份文件哪年失效', 'GD-38'], ['济南危货运输 第三方会不会把我家的线路透露给同行', 'SD-4.6f'], ['陕西煤矿 哪家保险公司服务得好', 'SX-21d'],
    ['青岛货运 出了亡人事故 原来那家第三方还能接着用吗', 'SD-8.1c7'], ['陕西分公司管预防的人能不能兼职', 'SX-7.2a'], ['山东客运 服务没做好能不能返工', 'SD-A2-27c'], ['忻州煤矿 大小隐患区分的标准', 'XZ-T-5'],
  ])('%s', (said, clause) => expect(first(said)).toContain(clause));
});

test.each([['广东石场抽查比例是多少', true], ['山东货运抽查比例是多少', false], ['忻州煤矿回访几天', false], ['陕西煤矿一年上门几次', false]])('of a figure that no rule of its subject could give it is said that the texts set none: %s', (said, isUnset) =>
  expect(ask(said, { library, on: '2026-11-22' }).answer.includes('没有写这一点')).toBe(isUnset));
test('a rule that is found by a clause that only repeats it is cited where it is set', () => {
  const { answer, clauses } = ask('广东石场保费12万去年没出事，一年培训几次', { library, on: '2026-11-22' });
  expect(clauses[0]).toBe('GD-10a');
  expect(answer).toContain('第一档：每年至少1次线下安全培训会（附件2 第1行 第一档）');
});
describe('what is listed anyway', () => {
  test.each([
    ['广东采石场，第一次服务最晚什么时候', /^GD-22c/], ['广东采石场，保费三万二，去年没出事，保险公司一年要给我做什么', /^GD-A1-f3/], ['陕西煤矿保费十二万，一年来几次现场', /^SX-13-1b/],
    ['陕西煤矿保费两万，几次现场服务', /SX-13-1c/],
  ])('keeps its head, whatever else the question says: %s', (said, clauses) => expect(first(said)).toMatch(clauses));
  test('a day tells how far it may be put off, and how that is disputed', () => expect(ask('陕西煤矿第一次服务多久', { library, on: '2026-11-22' }).answer).toContain('书面同意”'));
});
