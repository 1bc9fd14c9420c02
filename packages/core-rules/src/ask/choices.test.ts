import { describe, expect, test } from 'vitest';
import { choicesOf } from './choices';
import { english } from './english';
import { clausesOf } from './normalise';

const told = (text: string) => Object.fromEntries(choicesOf(clausesOf(text), english).understood.map(({ fact, value }) => [fact, value]));

describe('facts of few values', () => {
  test.each([
    ['中型企业', { sizeClass: 'medium' }], ['我们是小企业', { sizeClass: 'small' }], ['a medium-sized plant', { sizeClass: 'medium' }], ['大型设备', {}], ['小型吧应该', {}], ['信用评为b级', { creditGrade: 'B' }], ['信用aa级', { creditGrade: 'AA' }], ['信用a级', { creditGrade: 'A' }], ['还没评过信用等级', { creditGrade: 'other' }],
    ['列入失信名单', { creditGrade: 'blacklisted' }], ['按项目投保', { projectPolicy: true }], ['不是项目保单', { projectPolicy: false }], ['工期比较长', { longServicePeriod: true }], ['统筹委托', { pooled: true }], ['没有统筹委托', { pooled: false }], ['协议是签了的', { agreementSigned: true }], ['没签协议', { agreementSigned: false }],
    ['已经买了雇主责任险', { otherSafetyCover: true }], ['只买了安责险', { otherSafetyCover: false }], ['我们是地市级的保险机构', { insurerLevel: 'city' }], ['credit grade c', { creditGrade: 'C' }],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));
  test.each([
    ['协议也没签', { agreementSigned: false }], ['协议没有写这一条', { agreementSigned: false }], ['不按项目投保', { projectPolicy: false }], ['按企业名义投的保', { projectPolicy: false }], ['工程要干三年', { longServicePeriod: true }],
    ['风险评为不高', { riskLevel: 'other' }], ['企业风险等级高', { riskLevel: 'high' }], ['没有几家保险公司统一安排', { pooled: false }], ['我们省公司', { insurerLevel: 'province' }], ['陕西省公司要配几个人', { insurerLevel: 'province' }], ['地市一级的机构', { insurerLevel: 'city' }], ['我是县支公司的', { insurerLevel: 'other' }],
    ['一直没投安责险', { uninsured: true }], ['应投安责险而未投', { uninsured: true }], ['雇主险也都买了', { otherSafetyCover: true }], ['信用掉到c了', { creditGrade: 'C' }], ['信用双a', { creditGrade: 'AA' }], ['不是c级是a级', { creditGrade: 'A' }], ['我们是保险公司肇庆市分公司', { insurerLevel: 'city' }], ['投诉情况复杂', { complaintComplex: true }],
    ['工期三年', { longServicePeriod: true }], ['工期2026年3月开始', {}], ['工程要三年才完', { longServicePeriod: true }], ['几家保险公司能不能联合起来做', {}], ['你们省公司', {}], ['我们公司在省公司买的保险', {}], ['保险公司不派自己的人来', {}], ['保险公司有自己的人没有', {}], ['四家共保', { pooled: true }], ['没有几家统一找机构', { pooled: false }], ['几家厂子凑一块', {}], ['几家石场统一做培训', {}], ['跟几家保险公司签了合同', {}], ['干了十年的工程队', {}], ['三年前的工程', {}], ['台账要做三年', {}], ['经纪公司给我们推荐的保险', {}], ['保险公司让我们自己派人', {}], ['我们自己请外面的专家', {}], ['共保是什么', {}], ['几家保险公司统一委托一家机构行不行', {}], ['多家保险公司统筹委托有什么要求', {}], ['保险公司要统筹委托第三方', {}], ['几家保险各干各的', { pooled: false }], ['司机各管各的车', {}], ['没统一培训过', {}], ['第三方机构是市级的', {}], ['就一家保险公司管', { pooled: false }], ['机构是市级的', { insurerLevel: 'city' }],
    ['中心支公司', { insurerLevel: 'city' }], ['我们省公司查支公司', { insurerLevel: 'province' }], ['经纪公司来做的', { deliveryForm: 'broker' }], ['保险公司自己的人来', { deliveryForm: 'own-staff' }], ['请外面的专家讲', { deliveryForm: 'external-staff' }], ['第三方来查过', { deliveryForm: 'third-party' }],
    ['第三方派谁来', {}], ['没有信用等级', { creditGrade: 'other' }], ['insurers hired one agency', { pooled: true }], ['a small fireworks shop', { sizeClass: 'small' }],
  ])('%s, as owners and clerks say it', (text, facts) => expect(told(text)).toEqual(facts));
  test.each([
    ['信用去年b今年a', { creditGrade: 'A' }], ['去年评的b级，今年评到a级', { creditGrade: 'A' }], ['去年是c级', { creditGrade: 'C' }], ['这个投诉不简单', {}], ['第三方来做的', { deliveryForm: 'third-party' }], ['工期多长算长', {}], ['保单是县支公司出的', {}], ['没参加信用评价', { creditGrade: 'other' }], ['我们这单是共保', { pooled: true }], ['是不是共保', {}], ['原来是c级现在是b级', { creditGrade: 'B' }], ['我们自己是d', { creditGrade: 'D' }], ['评b的企业', { creditGrade: 'B' }], ['还没做评估', {}], ['仓库是a栋', {}], ['评价表用a4纸', {}],
    ['县支公司接了个投诉', { insurerLevel: 'other' }], ['渭南支公司问', { insurerLevel: 'other' }], ['江门市公司', { insurerLevel: 'city' }], ['我们是市里的机构', { insurerLevel: 'city' }], ['县公司自己处理', { insurerLevel: 'other' }], ['我去县支公司买的', {}], ['省级机构和地市级机构的比例', {}],
    ['评成高了', { riskLevel: 'high' }], ['评下来不算高', { riskLevel: 'other' }], ['风险不大', { riskLevel: 'other' }], ['风评打下来是低风险', { riskLevel: 'other' }], ['非项目', { projectPolicy: false }], ['没跟着项目走', { projectPolicy: false }], ['地铁标段保单', { projectPolicy: true }], ['2026年的工程', {}],
    ['协议里写明首次服务不超过生效后三个月', { agreementSigned: true }], ['协议里没写一年几次', {}], ['来的又是经纪公司的人', { deliveryForm: 'broker' }], ['经纪公司办的班', { deliveryForm: 'broker' }], ['别的险没买', { otherSafetyCover: false }], ['安责险以外没别的险', { otherSafetyCover: false }], ['意外险买了', { otherSafetyCover: true }], ['工期一年多', { longServicePeriod: true }], ['工期一年多久交', {}], ['团意险雇主险都齐了', { otherSafetyCover: true }],
    ['也不复杂', { complaintComplex: false }], ['没什么复杂的', { complaintComplex: false }], ['挺复杂', { complaintComplex: true }], ['手续复杂', {}], ['大企业', { sizeClass: 'large' }], ['小型货车', {}],
  ])('%s, as it is said otherwise', (text, facts) => expect(told(text)).toEqual(facts));
  test.each(['评估收费不高', '保单跨两年了', '两年的整改项目', '风险评估费用高了', '价格评得高了', '大家对你们评价不高', '我们请第三方做的评价', '不是第三方来做的', '其他危险没有', '其他风险没有', '有其他保险公司来', '办成a', '这是第二年c', '我们是a级纳税人', '隔壁是中型企业', '我们可不是c级', '没进黑名单', '能上黑名单吗', 'a级和aa级差多少', '要不要签了协议', '能不能按项目投保', '风险高不高', '高风险行业', '我们是b级企业吗', '投诉情况复杂能延几天', '一共保费一万', '买了雇主险的企业还用不用买', '我要投诉省公司', '我跟省公司说过了', '省公司派来的人', '保险公司省分公司要配几个人'])(
    '%s: of others, denied or asked', (text) => expect(told(text)).toEqual({}));
  test.each(['算中型吗', '是不是大型企业', '小型企业怎么划分'])('%s asks and tells nothing', (text) => expect(told(text)).toEqual({}));
  test('several values, or one that leaves more, are doubted', () => {
    expect(choicesOf(clausesOf('小微企业')).unsure).toEqual([{ fact: 'sizeClass', from: '小微企业', why: 'vague' }]);
    expect(choicesOf(clausesOf('大中型')).unsure).toMatchObject([{ fact: 'sizeClass', why: 'vague' }]);
    expect(choicesOf(clausesOf('信用a级，信用b级')).unsure).toEqual([{ fact: 'creditGrade', from: '信用b级', why: 'several' }]);
  });
});
