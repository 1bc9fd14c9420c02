/** Within one clause and no word for a works or shop between: the goods and what carries them. */
const near = '[^，。？厂企店站库仓港]{0,6}';
const chemicals = '(危化品?|化学品|[甲乙]醇|苯|液[氨氯化]|[汽柴原]油)';
const goods = `(${chemicals}|危(险?货物?|险?品)|油品|液体化工)`;

/** What people call their business, by its sector and what it is of it. */
export const trades = {
  'tailings-pond': '(.矿的?(选厂)?)?尾[矿砂渣][库坝池]?',
  'coal-mine': '煤[矿窑坑业]|[采挖产出]煤(?!气)',
  'non-coal-mine': '非煤(矿山?)?|[碎采]?石[头料子]?[场厂矿坑]|打石|[打开搞]石头|[砂沙][石子]?[场厂矿]|[挖采][^，。煤]{0,3}[石砂沙锡金铜铁铅锌]|[金银铜铁铝铅锌锡钨锰钒钛镍钼锑汞铀锂磷硫钾盐硼石土英云母脂砂岩灰膏材铬镁萤泥]矿(?!山?[物泉工灯热])|稀土|非?金属矿山?|花岗岩',
  'transport hazchem-road-water-transport': `${chemicals}${near}(车(?!间)|船|运(?![营行])[输公司企业车队]*|物流)|[运拉]${near}${chemicals}|[油槽]罐车`,
  'transport port-dangerous-goods': `(港|码头)(${near}${goods}|[^。？不非没]{0,8}危险?货)|${goods}${near}(港|码头)`,
  'transport transport-works': '(公路|高速|[国省县]道|桥梁?|隧道|航道|港口?|泊位|交通)[^，。？]{0,4}(工[程地]|施工|建设|项目|[改扩]建|[二三\\d]标)|([修挖]|[承改新]建)[^，。]{0,8}[路桥道隧速]|改扩建|标段|路桥公司',
  transport: '危(险?货物?|品)(运输|车队)?|网约车|(长途|渣土|旅游|[货客校卡班拖])车|出租(?![屋房])|罐车|拉货|[拉运跑]危险品|跑(运输|长途|大?[货车](?!险))|危运|车场|[客货船海航水]运|客滚|渡轮|大巴|公交|[河海]港|[客汽]车站|交通(行业|企业)|快递|驾校',
  'hazardous-chemicals': '危险化学品|危化(品|企业)?|加?油站|油库|炼油厂?|地炼|石化|液[氨氯化]气?站|(农药|油漆|[涂染颜]料|化肥|硫酸|[氯碱苯])厂|电石厂?',
  fireworks: '[烟礼]花(爆竹|厂)|礼花|[花鞭卖]炮|爆竹厂?|炮[仗竹]',
  'civil-explosives': '民爆|民用爆|炸药[厂库]|雷管|导爆',
  'metal-smelting': '冶炼|钢铁厂?|炼[钢铁铜镍锌铅]厂?|[钢铁铝铜镁锌硅]厂|铁合金|电解铝|铸造厂',
  construction: '(建筑|塔吊)工地|建筑(施工|公司|企业|行?业|队)|施工(企业|单位|队|方)|盖厂?[楼房]|包工头|塔吊|脚手架|深基坑|房建|基建|工程队|市政|地铁[工施项]',
  fisheries: '渔[船业民排]?(生产)?|捕[捞鱼]|[打养][鱼虾]|船东|船老大',
  'other chemical': '(一般|普通)化[工学][^，。]{0,2}',
  'other dust-explosion': '粉尘[涉会爆]|[木铝镁面米淀]粉|(玉米|木材|棉)…粉尘|木屑|打磨[铝木]|抛光',
  'other gas-generator': '煤气(发生)?炉|发生炉|造气炉|煤气站',
  'other confined-space': '.限空间|密闭空间|粪池|下水道|污水…[井池]|[浆窖渍]池',
  'other mass-casualty-risk': '群死群伤|人员密集',
  other: '餐馆|饭店|酒店|(服装|食品|家具|电子|印刷)厂',
};
/** Words that name one only where nothing else does. */
export const weakTrades = {
  'non-coal-mine': '采石|砂场',
  transport: '运输|交通|港口|码头|车队|物流',
  'hazardous-chemicals': '化工|化学品|液[氨氯化]气?|甲醇|[氯碱苯]|溶剂',
  fireworks: '烟花',
  'civil-explosives': '炸药',
  'metal-smelting': '铸造',
  construction: '施工|建筑|工地',
};
/** Words in which a name of a trade stands without meaning it. */
export const notTrades = '交通(运输)?(主管|部门|局|厅|委)|交通(事故|费|安全)|建筑(?=[物材石])|施工方案|煤矿(安全)?监察|住建|建设主管|渔业(主管)?部门|化(?=工[程作地])|(张家|连云|防城|香|贵)港|port authority|汕尾';
