import { expect, test } from 'vitest';
import { accidentOf } from './accident';
import { chinese } from './chinese';
import { english } from './english';
import { normalise } from './normalise';

const heard = (text: string) => accidentOf(normalise(text, chinese).text, '2026-11-22', english);

test.each([
  ['去年没出过事', false], ['从来没有出过事故', false], ['上年度无事故', false], ['去年零事故', false], ['没出事', false], ['去年没有发生过生产安全事故', false], ['no accidents last year', false], ['we never had an accident', false],
  ['去年出过一次事故', true], ['去年发生了一起生产安全事故', true], ['去年死了1个人', true], ['去年不是没出过事', true], ['there was one accident last year', true],
  ['前年出过事，去年没出', false], ['今年没出事，去年出过事', true], ['24年出过事，25年没有', false], ['2025年有一起工亡', true], ['不能说去年没出过事故', true], ['上个月刚出了事故，去年倒是没有', false], ['珠海，去年 no accident', false],
])('%s: %s', (text, value) => expect(heard(text)?.value).toBe(value));

test.each([
  ['去年有个工人从架子上摔断了腿', true], ['去年死过人', true], ['去年出过亡人事故', true], ['去年摊上一起事故', true], ['去年闹出了人命', true], ['起保前一年出过事故', true],
  ['去年出过事故，没伤人', true], ['去年没伤人', false], ['2024年死了一个，2025年一起都没有', false], ['去年没闹出事来', false],
])('in lay words, %s: %s', (text, value) => expect(heard(text)?.value).toBe(value));
test.each(['去年出过事吗', '去年出过事故没', '去年出了事的企业要多来几次', '去年出事的不是我们', '去年隔壁厂出了事，死了两个', '去年全市出了七起事故', '平安产险', '保险公司说我们去年出过事', '去年投的保，昨天摔死一个', '去年以前出过事故', '去年没出过亡人事故', '去年老板病倒了，伤了人', '去年有个人下班摔断了腿', 'would an accident last year change it'])(
  '%s: asked, of others, of another time, or none of work', (text) => expect(heard(text)?.value ?? null).toBeNull());

test.each([
  ['去年冒得出事', false], ['去年勿出事体', false], ['去年有个工人骨折了', true], ['去年没怎么出事', null], ['除了一次小擦伤，去年没出事', null], ['去年没出事，又出事了，死了一个', null], ['去年没出事，不对，出过一次', null],
  ["there wasn't any accident last year except a small one", null], ['去年哪有出事', null], ['去年别出事就行', null], ['去年出事了吗我问问', null],
])('otherwise denied, taken back or asked, %s: %s', (text, value) => expect(heard(text)?.value ?? null).toBe(value));
test('a year by its number is counted from the year of the policy', () => {
  expect(accidentOf('2024年出过事故，2025年没出', '2025-06-01', english)?.value).toBe(true);
  expect(accidentOf('2024年出过事故，2025年没出', '2026-11-22', english)?.value).toBe(false);
});

test.each(['去年差点出事', '去年好像没出事', '去年没出什么大事', '以前出过事', '去年还没成立，谈不上出事', 'maybe an accident last year'])('%s: said, but not surely', (text) => expect(heard(text)?.value).toBeNull());
test.each(['出没出过事有什么影响', '有没有事故', '万一出了事怎么办', '事故预防服务', '前年出过事', 'what if there is an accident', '', '是不是没有现场服务这一说'])('%s: nothing of last year', (text) => expect(heard(text)?.value ?? null).toBeNull());

test.each([
  ['去年没几个月就出事了', true], ['去年出了一起事故没人受伤', true], ['去年有过一次小事故不过没伤人', true], ['去年一死一伤', true], ['去年底绞了个人的手指', true], ['去年有人被砸了', true], ['确实，去年出了一起', true], ['去年存在1起经认定的生产安全事故', true], ['去年出咧个事', true],
  ['开矿15年没出过事', false], ['去年有个工人手指断了', true], ['去年么出事', false], ['去年倒是啥都没有', false], ['开矿十二年了一回事也没出过', false], ['去年一趟事体也没出过', false], ['去年没出一件事', false], ['去年要说事故嘛是真没有', false], ['去年没人受伤', false], ['去年没有哪个月出过事故', false],
  ['去年有没有事故？没有', false], ['出没出过事故？去年一单都没有', false], ['去年出事的不是我们，我们没出过', false],
])('told at length or in dialect, %s: %s', (text, value) => expect(heard(text)?.value).toBe(value));
test.each(['去年出没出事我记不清', '去年有没有出事故我得问下会计', '去年出没出过事故影响分档吗', '去年平安来查过两次', '去年一次都没来过', '去年培训都没做', '去年有工伤保险', '去年垮了一次边坡，没伤人', '去年库房起火没人受伤', '评估报告没出过', '我表哥的公司去年出了事故', '工伤伤残八级补多少', '去年忙死了'])('%s tells nothing surely', (text) => expect(heard(text)?.value ?? null).toBeNull());

test.each([
  '广东采石场，保费三万，去年查出重大事故隐患', '去年发现3起事故隐患', '去年被查出一般事故隐患5条', '去年上报了一起事故隐患', '保险公司去年出了一份事故隐患报告', '去年出了事故认定书', '去年不是没有隐患', '去年规定事故要报', '去年开了一次事故分析会',
  '去年炸了一次没人受伤', '去年撞了车没人受伤', '去年皮带断了没人受伤', '去年漏了氨气，没有伤亡', '去年煤仓着了没有人员受伤', '去年沉了条船没出人命', '去年滑坡没人受伤',
  '去年撞死一头牛', '去年撞死一条狗', '去年挖机砸了两个车', '去年撞了1个护栏', '去年撞断一根电杆', '去年挤了两个人进来培训', '去年抽查毒了三个', '去年查了几个死角', '去年气死人', '去年培训了触电急救', '去年压了人工成本',
  '去年派出所有事', '去年我有事没去培训', '去年有意外险', '去年没有意外险', '去年没有意外伤害保险', 'no accident insurance last year', 'last year the belt broke, no one was hurt',
])('%s: a hazard, a thing, an animal or a cover is no accident, nor the lack of one', (text) => expect(heard(text)?.value ?? null).toBeNull());
test.each([
  ['去年没出事，去年查出重大事故隐患', false], ['去年我们矿里没人受伤', false], ['去年没有意外', false],
  ['去年砸了两个人', true], ['去年死了两个工人', true], ['去年伤了3个', true], ['去年死了一个，赔了80万', true], ['去年压断了工人的手指', true], ['去年工人触电身亡', true], ['去年砸死两个民工', true], ['去年出了一起生产安全事故', true],
])('and beside them, %s: %s', (text, value) => expect(heard(text)?.value).toBe(value));

test.each(['说去年没出事故那是骗人的', '去年没出事故才怪', '去年谁家没出过事故啊', '安监说我们去年出过事故，其实没有', '去年下半年没出过事故', '母公司去年出过事故'])(
  '%s: of this firm nothing is surely told', (said) => expect(heard(said)?.value ?? null).toBeNull(),
);
