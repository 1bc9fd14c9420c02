import { chinese } from './chinese';
import { english } from './english';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';
import { read } from './read';

const heard = (text: string) => Object.fromEntries(read(normalise(text, chinese).text, '2026-11-22', null, { chinese, english }).understood.map(({ fact, value }) => [fact, value]));

describe('the trade of a firm', () => {
  test.each([
    ['化工企业，没上危化证', { sector: 'other', subsector: 'chemical' }], ['危货车队，非危化那种', { sector: 'transport', subsector: 'dangerous-goods-road-water-transport' }],
    ['危货车队', { sector: 'transport' }], ['不拉危化品的货车', { sector: 'transport' }],
    ['公路项目的施工单位', { sector: 'transport', subsector: 'transport-works' }], ['采石场的有限空间', { sector: 'non-coal-mine' }], ['铁矿也有尾矿库', { sector: 'non-coal-mine' }], ['镁厂的液氨', { sector: 'metal-smelting' }],
    ['普通化工企业', { sector: 'other', subsector: 'chemical' }], ['港口，张家港', { sector: 'transport' }], ['张家港化工企业', { sector: 'hazardous-chemicals' }], ['建筑石料', {}], ['hazardous chemical haulier', { sector: 'transport', subsector: 'hazchem-road-water-transport' }],
    ['tunnel contractor', { sector: 'transport', subsector: 'transport-works' }], ['煤矿和采石场', {}],
    ['油库码头，危货装卸', { sector: 'transport', subsector: 'port-dangerous-goods' }], ['港边上养虾，不装卸危货', { sector: 'fisheries' }], ['跨海大桥二标', { sector: 'transport', subsector: 'transport-works' }], ['路桥公司，省道改造', { sector: 'transport', subsector: 'transport-works' }],
    ['发生炉出煤气', { sector: 'other', subsector: 'gas-generator' }], ['人员密集的商场', { sector: 'other', subsector: 'mass-casualty-risk' }], ['建筑石料矿', { sector: 'non-coal-mine' }], ['承建一座跨河大桥', { sector: 'transport', subsector: 'transport-works' }], ['煤矿机械厂', {}], ['油漆厂自己的危化企业证', { sector: 'hazardous-chemicals' }], ['铝厂用酒精和柴油', { sector: 'metal-smelting' }], ['威海渔船公司', { sector: 'fisheries', region: '371000' }], ['港口危险品仓库', { sector: 'transport', subsector: 'port-dangerous-goods' }], ['加油站和渔船', {}], ['port terminal storing dangerous cargo', { sector: 'transport', subsector: 'port-dangerous-goods' }],
  ])('%s', (text, facts) => expect(heard(text)).toEqual(facts));
});

describe('the place of a firm', () => {
  test.each([
    ['总部在北京，在济宁施工', '370800'], ['山西的保险公司在陕西府谷给煤矿做服务', '610800'], ['注册在河南，矿在洛南', '611000'], ['汕尾矿山', '441500'], ['雷州石场', '440800'], ['吉林市的厂', '220200'], ['Chancheng in Foshan', '440600'], ['第三明确', undefined], ['青島的码头', '370200'],
    ['老厂在佛山路', undefined], ['广东话听得懂吗', undefined], ['佛山路桥公司', '440600'], ['广东大理石', '440000'], ['忻州乡镇安监站', '140900'], ['不是广东，是韶关', '440200'], ['广州的危货车十五台', '440100'], ['韶关的矿，不归忻州管', '440200'], ['威海运输公司', '371000'], ['池州的石场', '341700'], ['防城港渔船', '450600'], ['攀枝花的厂', '510400'], ['泸州的厂', '510500'], ['石家庄加油站', '130100'], ['商州尾矿坝', '611000'], ['曲阜三孔', '370800'], ['大亚湾的厂', '441300'], ['鄠邑的厂', '610100'], ['手续保定下来', undefined], ['coal mine in Handan, Hebei', '130400'], ['steel plant in Ningbo', '330200'],
  ])('%s', (text, region) => expect(heard(text)['region']).toBe(region));
});

describe('the days of a policy', () => {
  const days = (text: string) => Object.fromEntries(read(normalise(text, chinese).text, '2026-11-22', null, { chinese, english }).understood.filter(({ fact }) => /policy/.test(fact)).map(({ fact, value }) => [fact, value]));
  test.each([
    ['起保日2026年3月1日，保单到2027年2月28日', '2026-03-01', '2027-02-28'], ['保单今年6月6号开始计，到明年6月5号', '2026-06-06', '2027-06-05'], ['今年7月15日起保，到今天没来过', '2026-07-15', undefined], ['保单12月31号到期', undefined, undefined], ['保单2025年1月1日起保，12月31日到期', '2025-01-01', undefined], ['起保日保单注明日期是2025年3月1日', '2025-03-01', undefined], ['保单12月15日起保', undefined, undefined], ['安责险26年3月1号到27年2月28号', '2026-03-01', '2027-02-28'], ['自2026年3月1日零时起至2027年2月28日二十四时止', '2026-03-01', '2027-02-28'], ['安责险起期2026-03-01止期2027-02-28', '2026-03-01', '2027-02-28'],
    ['保单2026年1月1日到12月31日', '2026-01-01', '2026-12-31'], ['保期从2025年12月20号起，到今年12月19号，没做完', '2025-12-20', '2026-12-19'], ['2026年3月1日起保，到今天，一次没来', '2026-03-01', undefined],
    ['保单从去年三月一号到今年二月底', '2025-03-01', undefined], ['安责险保到明年3月14号', undefined, '2027-03-14'], ['保单明年3月14日24时止', undefined, '2027-03-14'], ['保险公司说要到2026年12月15日才来', undefined, undefined], ['下个月十号保险就断了', undefined, '2026-12-10'], ['份单去到2027年2月14号就完', undefined, '2027-02-14'], ['预防费用到2027年2月14号', undefined, undefined], ['山东工地，项目2027年3月1日就完', undefined, undefined], ['工期去到2027年3月1日', undefined, undefined], ['执照管到2027年3月1日', undefined, undefined], ['检查2026年12月14号就完', undefined, undefined], ['本月底30号到期', undefined, '2026-11-30'], ['安责险3月14号到期没续', undefined, undefined],
    ['明年三月十四就该续保了', undefined, undefined], ['九月一号的保单', '2026-09-01', undefined],
  ])('%s', (said, policyStart, policyEnd) => expect(days(said)).toEqual({ policyStart, policyEnd }));
  test('an end without its year that has gone by is not sure', () => expect(days('保险1月18号到期')).toEqual({}));
});
