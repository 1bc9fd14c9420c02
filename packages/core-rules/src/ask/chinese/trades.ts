/** Hazardous chemicals by name, as far as owners name them. */
const chemicals = '危险?化学?品?|化学品';
const stuff = `${chemicals}|[甲乙]醇|[甲乙]醛|酒精|苯|[盐硫硝]酸|液[氨氯化氧碱]|双氧水|黄磷|乙炔|丙[酮烷]|溶剂|农药|[汽柴原]油|lng`;
/** Within one clause and no word for a works or shop between: the goods and what carries them. */
const near = '[^，。？厂企店站库仓港]{0,6}';
const goods = `(${stuff}|危(险?货物?|险?品)|油品|液体化工|罐区)`;
/** What is mined, by the character before the word for a mine. */
const ores = '[金银铜铁铝铅锌锡钨锰钒钛镍钼锑汞铀锂磷硫钾盐硼石土英云母脂砂岩灰膏材铬镁萤泥墨]矿';

/** What people call their business, by its sector and what it is of it. */
export const trades = {
  'tailings-pond': '(.矿的?(选厂)?)?尾[矿砂渣][库坝池]?|(赤泥|拦泥|头顶)[库坝]',
  'coal-mine': '煤[矿窑坑业企]|煤老板|[采挖产出][煤炭](?!气)',
  'non-coal-mine': `非煤(矿山?)?|[碎采]?石[头料子仔]?[场厂矿坑]|打石|[打开搞]石头|[砂沙][石子]?[场厂矿]|[挖采][^，。煤]{0,3}([石砂沙锡金铜铁铅锌]|岭土)|${ores}(?!山?[物泉工灯热])|稀土|非?金属矿山?|花岗岩|铅锌`,
  'transport hazchem-road-water-transport': `(${stuff})${near}(车(?!间)|船|运(?![营行])[输公司企业车队]*|物流)|[运拉]${near}(${stuff})|[油槽]罐车|[运拉]油(?![菜漆])|油[轮船]`,
  'transport port-dangerous-goods': `(港|码头)(${near}${goods}|[^。？不非没]{0,8}危险?货)|${goods}${near}(港|码头)`,
  'transport transport-works': '(公路|高速|[国省县乡]道|路[基面]|桥梁?|隧道|航道|港|码头|泊位|交通)[^，。？]{0,4}(工[程地]|施工|建设|项目|[改扩]建|改造|大修|摊铺|疏浚|养护|[二三\\d]标)|([修挖]|[承改新]建)[^，。]{0,8}([路桥道隧]|高速)|打隧|改扩建|标段|路桥公司',
  transport: '危(险?货物?|品)(运输|车队)?|网约车|滴滴|(渣土|泥头|[货客校卡班])车(?!间)|出租(?![屋房])|罐车|拉货|[拉运跑]危险品|跑(运输|长途|大?[货车](?!险))|危运|车场|[客货船海航水]运|客滚|渡[轮船口]|[游货驳]船|大巴|公交|[河海]港|[客汽]车站|交通(行业|企业)|[跑送]快递|快递[公站员]|驾校|汽修',
  'hazardous-chemicals': `危化企业|加[油气氢]站|油气?站|液[氨氯化]气?站|油库|炼[油化]厂?|地炼|石化|(${stuff}|油漆|[涂染颜]料|化肥|[氯碱])厂|电石厂?|充装`,
  fireworks: '[烟礼]花(爆竹|厂)|礼[花炮]|[花鞭卖火]炮|爆竹厂?|炮[仗竹]|引火?线|烟火药|焰火',
  'civil-explosives': '民爆|民用爆|炸药[厂库]|雷管|导爆|火工|爆破(公司|工程|队)',
  'metal-smelting': `(稀土|铅锌|${ores})?冶炼|钢铁厂?|[炼熔][钢铁铝铜镍锌铅]厂?|铅?[钢铁铝铜镁锌硅钛]厂|铁合金|硅[铁锰]|金属镁|再生[铝铜]|电解铝|铸造厂|(高|转|电弧|矿热|中频|反射)炉`,
  construction: '(建筑|塔吊)工地|建筑(施工|公司|企业|行?业|队)|施工(企业|单位|队|方)|[盖建起](学校|厂?[楼房])|包工头|塔吊|脚手架|深?基坑|房建|基建|工程队|泥[水瓦]工|幕墙|(装[修饰]|拆除|吊装)(公司|工程|队)|钢结构|楼盘|市政|地铁[工施项]',
  fisheries: '渔[船业民排]?|捕[捞鱼]|[打养][鱼虾]|水产|海参|船东|船老大',
  'other chemical': '(一般|普通)化[工学][^，。]{0,2}|水性(涂料|漆)|复合肥|日化(?=[厂用企品])|助剂',
  'other dust-explosion': '粉尘[涉会爆]|[木铝镁面米淀]粉|(玉米|木材|棉)…粉尘|木屑|打磨[铝木]|抛光|磨面',
  'other gas-generator': '煤气(发生)?炉|发生炉|造气炉|煤气站',
  'other confined-space': '.限空间|密闭空间|粪池|下水道|窨井|污水(处理厂|…[井池])|[浆窖渍菜]池|沼气|清淤',
  'other mass-casualty-risk': '群死群伤|人员密集|踩踏',
  other: '餐馆|饭店|酒店|(服装|食品|家具|电子|木[材器]|造纸)厂',
};
/** Words that name one only where nothing else does. */
export const weakTrades = {
  'non-coal-mine': '采石|砂场',
  transport: '运输|交通|港口|码头|车队|物流|[卸挂]车|大车司机|半挂',
  'hazardous-chemicals': `化工|[氯碱]|罐区|${chemicals}|(${stuff})(生产|经营|储存|仓库|公司)|[卖产做发](${stuff})`,
  fireworks: '烟花',
  'civil-explosives': '炸药',
  'metal-smelting': '铸造',
  construction: '施工|建筑|工地|装修',
};
/** Words in which a name of a trade stands without meaning it. */
export const notTrades = { all: '交通(运输)?(部门|局|事故|安全)|建筑(?=[物材石])|施工方案|煤矿(安全)?监察|住建|渔业(主管)?部门|化(?=工[程作地])|(张家|连云|防城|香|贵)港|汕尾|[知渠频报说巷轨管通]道|指引|海参[保加与股]|[用废污]水产|[动防点焊消]火(?=工)' };
