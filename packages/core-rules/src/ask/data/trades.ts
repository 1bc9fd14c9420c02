/** What people call their business: the fact it tells, and how it is said in Chinese and in English. */
export type Trade = readonly [sector: string, subsector: string | null, zh: string, en: string];

export const trades: readonly Trade[] = [
  ['tailings-pond', null, '尾[矿砂][库坝池]?', 'tailings?( pond| dam| facility)?'],
  ['coal-mine', null, '煤矿|煤窑|[采挖产]煤|煤炭(开采|企业)', 'coal[- ](mine|mining|pit|company)|colliery'],
  ['non-coal-mine', null, '非煤(矿山?)?|[碎采]?石场|[碎采]石厂|石[头料子]?[场厂矿]|(开山|露天)?采石|[打采开]石头|[砂沙]石?[场厂矿]|挖砂|采砂场?|[金银铜铁铝铅锌锡钨锰钒钛镍钼锑汞铀锂磷硫钾盐硼石土英云母脂砂岩灰膏材铬镁萤]矿(?!山?[物泉工灯])|花岗岩|露天矿山?|地下矿山|非?金属矿山?', 'quarr(y|ies)|(gravel|sand|stone) pit|(iron|gold|copper|zinc|lead|limestone|marble|metal|open-pit|non-?coal) mine|limestone|non-coal|granite'],
  ['transport', 'hazchem-road-water-transport', '(危险化学品|危化品?)(运输|车队?|物流)|[运拉]危化品?|[油槽]罐车', '(hazardous chemicals?|hazchem) (transport|haulage)'],
  ['transport', 'port-dangerous-goods', '港[^，。]{0,6}危(货|险货物|化品?|险品)|危险货物[仓装储]|危(货|险货物|化品)码头', 'port [a-z ]{0,20}dangerous (goods|cargo)'],
  ['transport', 'transport-works', '(公路|桥梁|隧道|交通|航道|港口|路桥)(工程|施工|建设|项目|改建)|修[^，。]{0,6}[路桥道隧速]|改扩建|标段|高速公路(施工|建设)', '(highway|road|traffic|bridge|motorway|tunnel) (works|construction|project)'],
  ['transport', null, '危险(品|货物)(运输|车队)|危货(运输|车队)?|出租车|网约车|(长途|渣土|旅游|[货客校卡班])车|出租(?![屋房])|罐车|[拉运]危险品|拉货|跑(运输|长途|大?[货车])|危运|车场|[客货]运|客滚|[客货]船|运输(公司|企业|车队|行?业)?|车队|物流(公司)?|大巴|公交|渡[船轮]|[船海航水]运|港口|码头|(道路|交通|内河)运输|交通(行业|企业)?|快递|地铁(公司|运营)|驾校|大车', 'taxis?|truckers?|tankers?|coach(es)?|bus( drivers?| line)?|we haul|trucking|freight|haul(age|er|ier)|logistics|shipping|ferry|(road|passenger) transport|dangerous goods (fleet|transport)|transport|fleet|port|lorr(y|ies)|trucks|buses'],
  ['hazardous-chemicals', null, '危险化学品|危化(品|企业)?|加?油站|加气站|油库|化工(厂|企业|公司|园)?|化学品|炼油厂|石化|液[氨氯]|(农药|油漆|涂料|化肥|硫酸)厂', '(petrol|gas|filling|fuel) station|petrochemicals?|chemical (plant|factory|works|firm|company)|hazardous chemical|hazchem|chemicals'],
  ['fireworks', null, '烟花(爆竹|厂)?|[花鞭卖]炮|炮厂|爆竹厂?|炮[仗竹]', 'fireworks?( factory)?'],
  ['civil-explosives', null, '民爆|民用爆|炸药[厂库]?|雷管|爆破(公司|器材)', '(civil )?explosives'],
  ['metal-smelting', null, '(金属)?冶炼|钢铁厂?|炼[钢铁铜]厂?|[钢铁铝铜镁锌硅]厂|铁合金|电解铝|铝业|铸造厂?|高炉', 'smelt(er|ing)|steel (mill|plant)|foundry|alumini?um plant'],
  ['construction', null, '(建筑|塔吊)工地|建筑(施工|公司|企业|行?业|队)?|工地|施工(企业|单位|队)?|盖[楼房]|包工头|装修队|塔吊|脚手架|深基坑|房建|工程队', '(construction|building) (site|company|firm)|builder|tower crane|contractor|construction'],
  ['fisheries', null, '渔船|渔业(生产)?|捕[捞鱼]|打[鱼渔]|拖网|船东|渔民', 'fishing( boat| vessel| company| fleet)?'],
  ['other', 'dust-explosion', '粉尘(涉爆|爆炸)|涉爆粉尘', 'dust explosion'],
  ['other', 'gas-generator', '煤气发生炉', 'gas generator'],
  ['other', 'confined-space', '[有受]限空间(作业)?', 'confined space'],
  ['other', null, '[餐饭][馆店]|超市|(服装|食品|家具|电子|纺织|印刷|鞋|玩具)厂|酒店', 'restaurant|hotel'],
];
/** Names of trades that count only when nothing else names one. */
export const weakTrades = '运输|交通|施工|建筑|化工|化学品|港口|码头|烟花|炸药|工地|车队|物流|铸造|采石|砂场|transport|construction|fleet|port|chemicals|fishing|contractor|trucks';
/** Words in which a name of a trade stands without meaning it. */
export const notTrades = '交通(运输)?(主管|部门|局|厅|委)|交通(事故|费|安全)|建筑物|施工方案|煤矿(安全)?监察|住建|建设主管|渔业(主管)?部门';
