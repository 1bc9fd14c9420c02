import { describe, expect, test } from 'vitest';
import { chinese } from './chinese';
import { clausesOf, MOST_CHARACTERS, normalise } from './normalise';

const made = (text: string): string => normalise(text, chinese).text;

describe('a sentence made fit to read', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'], ['廣東採石場', '广东采石场'], ['<b>保费</b>', 'b 保费 /b'], ['保费\u200b三万\u202e', '保费三万'], ['保费　３万', '保费3万'], ['第 3 档 ？', '第3档？'],
    ['保费0.9万 2025年没出事', '保费0.9万，2025年没出事'], ['采石 8k 上年没事', '采石8k，去年没事'],
    ['拉货的车队 保单一万八 几次上门', '拉货的车队，保单一万八，几次上门'], ['保费4万9 去年没事', '保费4万9，去年没事'], ['广 东 采 石 场 3 万 元', '广东采石场3万元'], ['保费32OOO', '保费32000'], ['保费 2 万 4 ，韶关', '保费2万4，韶关'], ['保费19 800.00元', '保费19800.00元'], ['保费廿八万', '保费二十八万'], ['去年元旦起保', '去年1月1日起保'], ['单子上金额是三万', '单子上金额是三万'],
  ])('%s becomes %s', (said, meant) => expect(made(said)).toBe(meant));
  test('is no longer than is read, and says that it was cut', () => {
    expect(normalise('安'.repeat(MOST_CHARACTERS + 1), chinese)).toEqual({ text: '安'.repeat(MOST_CHARACTERS), cut: true });
    expect(normalise('安'.repeat(MOST_CHARACTERS), chinese).cut).toBe(false);
  });
});

describe('words that sound or look alike', () => {
  test.each([['保肺三万', '保费三万'], ['会访', '回访'], ['投拆', '投诉'], ['隐换', '隐患'], ['几当', '几档'], ['山冻', '山东'], ['析州', '忻州'], ['安则险', '安责险'], ['鞭泡厂', '鞭炮厂']])('%s is %s', (said, meant) => expect(made(said)).toBe(meant));
  test.each(['山洞', '世故', '职工的', '回报', '采访'])('%s stays', (said) => expect(made(said)).toBe(said));
});

describe('how people say it', () => {
  test.each([
    ['啥时候来几趟', '什么时候来几次'], ['俺们', '我们'], ['咋办', '怎么'], ['旧年冇出事', '去年没出事'], ['佢哋嚟几多次', '他们来多少次'], ['搞几次培训', '做几次培训'], ['一回访', '一回访'], ['上年度', '去年'], ['中不中', '行不行'], ['信用由C升到A了', '信用是a了'], ['到现在么见人', '到现在没见人'], ['做什么么', '做什么么'], ['买咧半年', '买了半年'], ['来好多次', '来多少次'], ['啷个办', '怎么办'], ['系咪要来', '是不是要来'], ['online training 行不行', 'online培训行不行'],
  ])('%s: %s', (said, meant) => expect(made(said)).toBe(meant));
});

test('clauses are parted by stops, but not inside a number', () => {
  expect(clausesOf('保费32,000元，去年没出事。几档').map(({ text, at }) => [text, at])).toEqual([['保费32,000元', 0], ['去年没出事', 10], ['几档', 16]]);
  expect(clausesOf('去年出过事但是今年没有').map(({ text }) => text)).toEqual(['去年出过事', '但是今年没有']);
});
