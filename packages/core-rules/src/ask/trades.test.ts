import { describe, expect, test } from 'vitest';
import { chinese } from './chinese';
import { english } from './english';
import { tradesOf } from './trades';

const named = (text: string) => tradesOf(text, { chinese, english }).filter(({ denied }) => !denied).map(({ sector, subsector }) => (subsector ? `${sector}/${subsector}` : sector));

describe('what people call their business', () => {
  test.each([
    ['采石场', ['non-coal-mine']], ['钒矿', ['non-coal-mine']], ['打石头的', ['non-coal-mine']], ['尾矿库', ['tailings-pond']], ['是不是煤矿', ['coal-mine']], ['小煤窑', ['coal-mine']], ['加油站', ['hazardous-chemicals']], ['危化品车队', ['transport/hazchem-road-water-transport']], ['危货车队', ['transport']],
    ['港口危货', ['transport/port-dangerous-goods']], ['公路施工', ['transport/transport-works']], ['鞭炮厂', ['fireworks']], ['炸药库', ['civil-explosives']], ['钢铁厂', ['metal-smelting']], ['塔吊工地', ['construction']], ['渔船', ['fisheries']], ['粉尘涉爆', ['other/dust-explosion']],
    ['a quarry and two quarries', ['non-coal-mine', 'non-coal-mine']], ['gas stations', ['hazardous-chemicals']], ['haulage firm', ['transport']],
    ['挖石灰石的', ['non-coal-mine']], ['电石厂', ['hazardous-chemicals']], ['运粗苯的车队', ['transport/hazchem-road-water-transport', 'transport']], ['液体化工码头', ['transport/port-dangerous-goods']],
    ['钒矿的尾矿库', ['tailings-pond']], ['公路大修工程', ['transport/transport-works']], ['地铁工地', ['construction']], ['标准化工地', ['construction']], ['养鱼的', ['fisheries']],
    ['煤气炉', ['other/gas-generator']], ['受限空间', ['other/confined-space']], ['群死群伤', ['other/mass-casualty-risk']], ['铝粉抛光', ['other/dust-explosion', 'other/dust-explosion']],
    ['dangerous cargo terminal', ['transport/port-dangerous-goods']], ['dangerous goods transport', ['transport']],
    ['煤老板', ['coal-mine']], ['挖炭的', ['coal-mine']], ['石墨矿', ['non-coal-mine']], ['挖高岭土', ['non-coal-mine']], ['石仔场', ['non-coal-mine']], ['头顶库', ['tailings-pond']], ['赤泥库', ['tailings-pond']],
    ['加气站', ['hazardous-chemicals']], ['加油加气站', ['hazardous-chemicals']], ['卖柴油的', ['hazardous-chemicals']], ['双氧水厂', ['hazardous-chemicals']], ['甲醛厂', ['hazardous-chemicals']], ['化学品罐区', ['hazardous-chemicals', 'hazardous-chemicals']], ['煤气站', ['other/gas-generator']],
    ['拉酒精的槽车', ['transport/hazchem-road-water-transport']], ['运硫酸的', ['transport/hazchem-road-water-transport']], ['油轮', ['transport/hazchem-road-water-transport']], ['港口罐区', ['transport/port-dangerous-goods']], ['国道改造', ['transport/transport-works']], ['打隧道的', ['transport/transport-works']], ['沥青路面摊铺', ['transport/transport-works']],
    ['泥头车', ['transport']], ['大车司机', ['transport']], ['游船', ['transport']], ['半挂', ['transport']], ['汽修', ['transport']],
    ['做引线的', ['fireworks']], ['烟火药', ['fireworks']], ['爆破公司', ['civil-explosives']], ['火工品', ['civil-explosives']], ['锰矿冶炼', ['metal-smelting']], ['铅锌冶炼', ['metal-smelting']], ['铅锌矿', ['non-coal-mine']], ['卖火炮的铺子', ['fireworks']], ['磨面厂', ['other/dust-explosion']], ['金属镁', ['metal-smelting']], ['中频炉', ['metal-smelting']], ['再生铜', ['metal-smelting']],
    ['装修公司', ['construction']], ['幕墙', ['construction']], ['盖学校', ['construction']], ['在建楼盘', ['construction']], ['水产养殖', ['fisheries']], ['海参底播', ['fisheries']],
    ['复合肥', ['other/chemical']], ['水性涂料厂', ['other/chemical']], ['污水处理厂', ['other/confined-space']], ['窨井', ['other/confined-space']], ['沼气池', ['other/confined-space']], ['打隧道', ['transport/transport-works']], ['吊装公司', ['construction']], ['拆除队', ['construction']], ['跑快递的', ['transport']], ['快递站点', ['transport']], ['铅锌厂', ['metal-smelting']], ['日化厂', ['other/chemical']], ['酒精生产', ['hazardous-chemicals']], ['运油的', ['transport/hazchem-road-water-transport']], ['怕踩踏', ['other/mass-casualty-risk']], ['木材厂', ['other']],
  ])('%s', (text, sectors) => expect(named(text)).toEqual(sectors));
  test.each(['交通运输局', '建筑物', '矿泉水', '施工方案', '化工作', '隔壁村煤矿', '煤矿小区', '不挖煤', '非危化', 'report', 'transported', 'the port authority', '大车间', '地市公司搬家', '挖土', '石膏板',
    '打电话才知道他们没来', '打过投诉电话才知道没备案', '打卡签到不知道行不行', '打击报复的渠道', '搭架子不知道', '铺轨道', '打巷道', '架空乘人道', '修改档案知道怎么弄', '按指引线上培训', '上海参保', '威海参加培训', '北海参与', '污水产生', '废水产量', '用水产品', '防火工作', '动火工作票', '动火工人', '点火工序', '消防火工具',
    '吊装作业多', '拆除设备', '要求拆除违建', '爆破作业要检查吗', '培训包车费谁出', '每次来一大车人', '我们的士气', '有污水处理站', '柴油发电机房要检查吗', '用柴油点火', '消毒酒精', '氧气站', '空压气站', '运油菜籽', '拉油菜', '5日化验', '生日化妆', '寄快递给保险公司', '用快递寄材料'])('%s names none', (text) => expect(named(text)).toEqual([]));
  test.each(['自卸车', '大车司机', '挂车'])('a quarry with %s stays a quarry', (vehicle) => expect(tradesOf(`采石场，${vehicle}`, { chinese }).filter(({ isWeak }) => !isWeak).map(({ sector }) => sector)).toEqual(['non-coal-mine']));
  test('says where, and whether it is denied', () => {
    expect(tradesOf('我们不是煤矿，是铁矿', { chinese }).map(({ at, end, from, denied }) => [at, end, from, denied])).toEqual([[4, 6, '煤矿', true], [8, 10, '铁矿', false]]);
  });
});
