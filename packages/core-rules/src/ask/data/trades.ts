/** What people call their business, by the fact it tells. Longer names are looked for first; words end up in one trade only. */
export interface Trade {
  readonly sector: string;
  readonly subsector?: string;
  /** Words, parted by spaces; in English by commas. */
  readonly zh: string;
  readonly en: string;
}

export const trades: readonly Trade[] = [
  { sector: 'tailings-pond', zh: '尾矿库 尾矿坝 尾矿池 尾砂库 尾矿', en: 'tailings pond,tailings dam,tailings facility,tailing pond,tailings' },
  { sector: 'coal-mine', zh: '煤矿 煤窑 井工矿 露天煤矿 采煤 挖煤 煤炭开采 煤炭企业 煤业公司 煤业 焦煤矿 产煤 小煤窑 煤井', en: 'coal mine,colliery,coal mining,coal pit,coal-mine,coal company' },
  { sector: 'non-coal-mine', zh: '非煤矿山 非煤矿 非煤 采石场 石场 采石 石料厂 石料场 碎石场 砂石场 砂石厂 砂石矿 采砂场 沙石场 砂场 沙场 挖砂 石灰石矿 石灰矿 铁矿 金矿 铜矿 铅锌矿 锌矿 铅矿 铝土矿 铝矿 锰矿 钨矿 锡矿 稀土矿 银矿 萤石矿 大理石矿 花岗岩矿 花岗岩 石英矿 高岭土矿 陶土矿 石膏矿 磷矿 盐矿 饰面石材 石材矿 建筑石料 露天采石 露天矿山 露天矿 地下矿山 金属矿山 金属矿 非金属矿 打石场 石头场 采石头 开石头 开山采石 石矿', en: 'quarry,quarries,gravel pit,sand pit,stone pit,iron mine,gold mine,copper mine,zinc mine,lead mine,limestone mine,limestone,non-coal mine,noncoal mine,non-coal,granite,metal mine,iron ore,open-pit mine,marble mine' },
  { sector: 'transport', subsector: 'hazchem-road-water-transport', zh: '危化品运输 危险化学品运输 危化运输 危化品车队 危化品车 油罐车 槽罐车 液化气运输 危化品物流 运危化品 拉危化品 运油车', en: 'hazardous chemicals transport,chemical tanker,tank truck,tanker truck,hazchem transport,tanker fleet,hazardous chemical haulage' },
  { sector: 'transport', subsector: 'port-dangerous-goods', zh: '港口危货 港口危险货物 危货码头 港口危化 危险货物码头 危化品码头 港口危险品', en: 'port dangerous goods,dangerous goods terminal,dangerous goods port' },
  { sector: 'transport', subsector: 'transport-works', zh: '交通工程 公路工程 公路施工 桥梁工程 隧道工程 修高速 高速公路建设 高速公路施工 修路 修桥 公路建设 航道工程 港口工程 公路项目 路桥施工 路桥工程 公路改建', en: 'highway works,road works,traffic works,road construction,highway construction,bridge works,bridge construction' },
  { sector: 'transport', zh: '危货车队 危货运输 危险货物运输 危货 危险品运输 危险品车队 出租车 的士 网约车 货运 货车 大货车 拉货 跑运输 运输公司 运输企业 运输车队 车队 物流公司 物流 客运 大巴 班车 长途车 旅游包车 包车 公交 客车 校车 渡船 渡轮 轮渡 客船 货船 船运 航运 水运 内河运输 港口 码头 道路运输 交通运输 运输业 运输行业 半挂 卡车 渣土车 搬运 快递 地铁 轨道交通 维修厂 汽修厂 驾校 跑货运 大车 运输', en: 'taxi,cab company,trucking,truck fleet,freight,haulage,hauler,haulier,logistics,bus company,coach company,coaches,ferry,shipping company,transport company,transport firm,road transport,passenger transport,dangerous goods fleet,dangerous goods transport,transport,fleet,port,lorry,lorries,trucks,buses' },
  { sector: 'hazardous-chemicals', zh: '危险化学品 危化品 危化企业 危化 加油站 油站 加气站 油库 化工厂 化工企业 化工公司 化学品 化工 炼油厂 石化 液氨 液氯 气体充装 充装站 液化气站 燃气充装 农药厂 油漆厂 涂料厂 化肥厂 氯碱 硫酸厂 甲醇 化工园', en: 'petrol station,gas station,filling station,fuel station,chemical plant,chemical factory,hazardous chemicals,hazardous chemical,hazchem,refinery,oil depot,chemicals,chemical works,chemical firm,chemical company' },
  { sector: 'fireworks', zh: '烟花爆竹 鞭炮厂 烟花厂 爆竹厂 花炮厂 花炮 烟花 鞭炮 爆竹 炮仗 炮竹', en: 'fireworks factory,fireworks,firecracker,firecrackers' },
  { sector: 'civil-explosives', zh: '民用爆炸物品 民爆 炸药厂 炸药库 雷管 炸药 爆破公司 民用爆破 爆破器材', en: 'civil explosives,explosives factory,explosives,detonator,detonators,blasting company' },
  { sector: 'metal-smelting', zh: '金属冶炼 冶炼 钢铁厂 钢铁 炼钢 炼铁 钢厂 铁厂 铝厂 电解铝 炼铜 铜厂 铁合金 铸造厂 铸造 冶金 不锈钢厂 高炉', en: 'smelter,smelting,steel mill,steelworks,steel plant,iron works,foundry,aluminium plant,aluminum plant,metallurgy' },
  { sector: 'construction', zh: '建筑施工 塔吊工地 建筑工地 工地 建筑公司 建筑企业 建筑业 建筑行业 施工企业 施工单位 盖楼 盖房 塔吊 脚手架 深基坑 房建 建筑队 施工队 工程队 楼盘 装修公司 市政工程 房屋建筑 建筑 在建工程 施工', en: 'construction site,building site,construction company,building company,construction firm,builder,tower crane,scaffolding,contractor,construction' },
  { sector: 'fisheries', zh: '渔业生产 渔船 渔业 捕捞 捕鱼 打鱼 打渔 出海捕 远洋渔 拖网 养殖渔 船东 渔民 海上养殖 渔老大', en: 'fishing boat,fishing vessel,fishing boats,trawler,fishery,fisheries,fishing company,fishing fleet,fishing' },
  { sector: 'other', subsector: 'dust-explosion', zh: '粉尘涉爆 涉爆粉尘 粉尘爆炸', en: 'dust explosion,combustible dust' },
  { sector: 'other', subsector: 'gas-generator', zh: '煤气发生炉', en: 'gas generator' },
  { sector: 'other', subsector: 'confined-space', zh: '有限空间作业 有限空间 受限空间', en: 'confined space,confined spaces' },
  { sector: 'other', zh: '餐馆 饭店 饭馆 超市 服装厂 软件公司 食品厂 家具厂 理发店 美容院 酒店 网吧 电子厂 纺织厂 印刷厂 鞋厂 玩具厂', en: 'restaurant,supermarket,clothing factory,software company,food factory,furniture factory,hotel,textile mill' },
];

/** Words in which a name of a trade stands without meaning it. */
export const notTrades = '交通运输主管部门 交通运输部门 交通运输局 交通运输厅 建筑物 施工方案 煤矿安全监察局 煤矿监察 住建部门 住房城乡建设 建设主管部门 渔业部门 渔业主管部门 非煤矿山安全管理条例'.split(' ');
