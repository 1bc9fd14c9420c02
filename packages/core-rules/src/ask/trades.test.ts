import { describe, expect, test } from 'vitest';
import { english } from './english';
import { tradesOf } from './trades';

const named = (text: string) => tradesOf(text, english).filter(({ denied }) => !denied).map(({ sector, subsector }) => (subsector ? `${sector}/${subsector}` : sector));

describe('what people call their business', () => {
  test.each([
    ['采石场', ['non-coal-mine']], ['钒矿', ['non-coal-mine']], ['打石头的', ['non-coal-mine']], ['尾矿库', ['tailings-pond']], ['是不是煤矿', ['coal-mine']], ['小煤窑', ['coal-mine']], ['加油站', ['hazardous-chemicals']], ['危化品车队', ['transport/hazchem-road-water-transport']], ['危货车队', ['transport']],
    ['港口危货', ['transport/port-dangerous-goods']], ['公路施工', ['transport/transport-works']], ['鞭炮厂', ['fireworks']], ['炸药库', ['civil-explosives']], ['钢铁厂', ['metal-smelting']], ['塔吊工地', ['construction']], ['渔船', ['fisheries']], ['粉尘涉爆', ['other/dust-explosion']],
    ['a quarry and two quarries', ['non-coal-mine', 'non-coal-mine']], ['gas stations', ['hazardous-chemicals']], ['haulage firm', ['transport']],
    ['挖石灰石的', ['non-coal-mine']], ['电石厂', ['hazardous-chemicals']], ['运粗苯的车队', ['transport/hazchem-road-water-transport', 'transport']], ['液体化工码头', ['transport/port-dangerous-goods']],
    ['钒矿的尾矿库', ['tailings-pond']], ['公路大修工程', ['transport/transport-works']], ['地铁工地', ['construction']], ['标准化工地', ['construction']], ['养鱼的', ['fisheries']],
    ['煤气炉', ['other/gas-generator']], ['受限空间', ['other/confined-space']], ['群死群伤', ['other/mass-casualty-risk']], ['铝粉抛光', ['other/dust-explosion', 'other/dust-explosion']],
    ['dangerous cargo terminal', ['transport/port-dangerous-goods']], ['dangerous goods transport', ['transport']],
  ])('%s', (text, sectors) => expect(named(text)).toEqual(sectors));
  test.each(['交通运输局', '建筑物', '矿泉水', '施工方案', '化工作', '隔壁村煤矿', '煤矿小区', '不挖煤', '非危化', 'report', 'transported'])('%s names none', (text) => expect(named(text)).toEqual([]));
  test('says where, and whether it is denied', () => {
    expect(tradesOf('我们不是煤矿，是铁矿').map(({ at, end, from, denied }) => [at, end, from, denied])).toEqual([[4, 6, '煤矿', true], [8, 10, '铁矿', false]]);
  });
});
