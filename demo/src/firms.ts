/** As much of the element as these pages use: they know the kit as files, not as a package. */
export interface Calculator extends HTMLElement {
  facts: Readonly<Record<string, string | number | boolean>>;
}
export interface Firm {
  readonly zh: string;
  readonly en: string;
  readonly facts: Calculator['facts'];
}

export const firms: readonly Firm[] = [
  { zh: '广东采石场 3.2万', en: 'Quarry, Guangdong, 32,000', facts: { region: '440000', sector: 'non-coal-mine', premium: 32000, accidentLastYear: false } },
  { zh: '陕西中型工厂 5万', en: 'Medium factory, Shaanxi, 50,000', facts: { region: '610000', sector: 'other', premium: 50000, sizeClass: 'medium', projectPolicy: false } },
  {
    zh: '山东危货车队 2万', en: 'Dangerous-goods fleet, Shandong, 20,000',
    facts: {
      region: '370000', sector: 'transport', subsector: 'dangerous-goods-road-water-transport', premium: 20000, groupPremium: 20000, sizeClass: 'small',
      creditGrade: 'B', projectPolicy: false, agreementSigned: true, pooled: false,
    },
  },
  { zh: '忻州煤矿', en: 'Coal mine, Xinzhou', facts: { region: '140900', sector: 'coal-mine', sizeClass: 'medium', otherSafetyCover: false } },
  { zh: '渔船', en: 'Fishing boat', facts: { region: '350000', sector: 'fisheries' } },
  { zh: '浙江工地（没有地方规则）', en: 'Building site, Zhejiang (no local rule)', facts: { region: '330000', sector: 'construction' } },
];
