import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';
import { read } from './read';

const heard = (text: string) => Object.fromEntries(read(normalise(text).text, '2026-11-22', null).understood.map(({ fact, value }) => [fact, value]));

describe('the trade of a firm', () => {
  test.each([
    ['化工企业，没上危化证', { sector: 'other', subsector: 'chemical' }], ['危货车队，非危化那种', { sector: 'transport', subsector: 'dangerous-goods-road-water-transport' }],
    ['危货车队', { sector: 'transport' }], ['不拉危化品的货车', { sector: 'transport' }],
    ['公路项目的施工单位', { sector: 'transport', subsector: 'transport-works' }], ['采石场的有限空间', { sector: 'non-coal-mine' }], ['铁矿也有尾矿库', { sector: 'non-coal-mine' }], ['镁厂的液氨', { sector: 'metal-smelting' }],
    ['煤矿和采石场', {}],
  ])('%s', (text, facts) => expect(heard(text)).toEqual(facts));
});
