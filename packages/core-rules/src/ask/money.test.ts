import { describe, expect, test } from 'vitest';
import { english } from './english';
import { figuresOf } from './english/figures';
import { quantitiesOf } from './money';
import { normalise } from './normalise';

const premiumOf = (said: string) => quantitiesOf(figuresOf(normalise(said).text), [], null, english).understood.find(({ fact }) => fact === 'premium')?.value;

describe('the premium is heard', () => {
  test.each([
    ['账上扣了28000，保险公司收的，安责险', 28_000], ['安责险刚续，划账三万四', 34_000], ['保费已缴，金额28000元', 28_000], ['安责险不贵，才八千', 8000], ['我这单是三万二的安责', 32_000],
    ['保费从三万涨到三万五，去年出过事', 35_000], ['保费本来三万，后来批单改成两万六', 26_000], ['去年保费三万，今年三万五', 35_000], ['今年保费三万一，比去年多三千', 31_000],
    ['价税合计31800，不含税30000，安责险保费', 30_000], ['工伤保险一年十二万，安责险2.6万', 26_000], ['每人限额80万，累计2000万，保费2万', 20_000], ['保费陆万元已于上月付讫', 60_000], ['保费没到一万，九千五', 9500], ['石场今年交三万一', 31_000], ['打了九折，实际付的保费两万七', 27_000], ['安责险保费5万，雇主险，保费2万', 50_000], ['保险五万块一张单子', 50_000], ['the premium went up from 28,000 to 31,500 yuan', 31_500],
  ])('%s: %i', (said, value) => expect(premiumOf(said)).toBe(value));
});

describe('no premium of this policy and year', () => {
  test.each([
    '隔壁石场保费五万', '朋友的矿保费八万', '保费比去年贵了三千', '保费便宜了两千', '保费还差一万没给', '每个工人保费三百', '安责险100块一个人', '安责险半年交一次，每次一万五', '去年保费三万，今年还没续',
    '前年保费三万', '跟旁边几家凑一块保费能少吗', '监管局在安责险里管哪一块', '我们省公司全年安责险保费8200万', '保费报价三万五', '预算五万买安责险', '先交了一万保费', '把保费做成三万', '请专家查隐患，花了八千', '买了台挖机，八十万', '安责险免赔额五千', '投诉保险打12378', '保险电话95518', '安责险和雇主责任险一起交了五万', '安责险发票31800，含税', '保单上31800是含了税的', '好像说保费是四万', '整个集团保费五万', '集团下面七个矿，保费合计五万',
  ])('%s', (said) => expect(premiumOf(said)).toBeUndefined());
});
