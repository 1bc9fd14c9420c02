import { describe, expect, test } from 'vitest';
import { choicesOf } from './choices';
import { clausesOf } from './normalise';

const told = (text: string) => Object.fromEntries(choicesOf(clausesOf(text)).understood.map(({ fact, value }) => [fact, value]));

describe('facts of few values', () => {
  test.each([
    ['中型企业', { sizeClass: 'medium' }], ['我们是小企业', { sizeClass: 'small' }], ['a medium-sized plant', { sizeClass: 'medium' }], ['大型设备', {}], ['信用评为b级', { creditGrade: 'B' }], ['信用aa级', { creditGrade: 'AA' }], ['信用a级', { creditGrade: 'A' }], ['还没评过信用等级', { creditGrade: 'other' }],
    ['列入失信名单', { creditGrade: 'blacklisted' }], ['按项目投保', { projectPolicy: true }], ['不是项目保单', { projectPolicy: false }], ['工期比较长', { longServicePeriod: true }], ['统筹委托', { pooled: true }], ['没有统筹委托', { pooled: false }], ['协议是签了的', { agreementSigned: true }], ['没签协议', { agreementSigned: false }],
    ['已经买了雇主责任险', { otherSafetyCover: true }], ['只买了安责险', { otherSafetyCover: false }], ['我们是地市级的保险机构', { insurerLevel: 'city' }], ['credit grade c', { creditGrade: 'C' }],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));
  test.each(['算中型吗', '是不是大型企业', '小型企业怎么划分'])('%s asks and tells nothing', (text) => expect(told(text)).toEqual({}));
  test('several values, or one that leaves more, are doubted', () => {
    expect(choicesOf(clausesOf('小微企业')).unsure).toEqual([{ fact: 'sizeClass', from: '小微企业', why: 'vague' }]);
    expect(choicesOf(clausesOf('信用a级，信用b级')).unsure).toEqual([{ fact: 'creditGrade', from: '信用b级', why: 'several' }]);
  });
});
