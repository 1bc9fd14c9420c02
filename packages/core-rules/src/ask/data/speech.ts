/** Characters that sound, or look, alike: what an input method offers for one another. */
export const alike =
  '安按案 责则择泽折 费废肺非飞 回会汇 访防仿房方坊 诉述拆素速塑 隐引阴 患换幻 培陪赔 训迅讯寻 事是式世 档挡当党 演眼研 练炼恋 出除初 州洲舟 东冬冻动 忻欣析 采彩 场厂 矿旷况 煤媒 渔鱼余 炮泡跑 务物误 整正 复付富'.split(' ');
/** Words of the field that are put right when a character of theirs was mistyped so. */
export const keyWords = '安责险 保险公司 采石场 尾矿库 鞭炮厂 保费 保单 起保 投保 回访 投诉 隐患 培训 事故 几档 哪档 档案 归档 演练 没出事 应急 报告 预防 服务 评估 整改 答复 抽查 学时 煤矿 渔船 广东 山东 忻州'.split(' ');
/** What only looks mistyped. */
export const rightAsWritten = new Set('山洞 世故 回报 报单'.split(' '));

/** How people say it where they live, as the other dictionaries say it; in this order. */
export const sayings: readonly (readonly [RegExp, string])[] = [
  [/ ?\bon-?site\b ?/g, '现场'], [/ ?\bquarry\b ?/g, '采石场'], [/which 档/g, '哪档'], [/ ?\bno accidents?\b ?/g, '没出事故'],
  [/([今去明]年|\d年)的?元旦/g, '$11月1日'], [/廿/g, '二十'],
  [/啷个|咋个|咋样|咋办|咋(?!们)|点样|怎么?样(?!子)/g, '怎么'], [/啥子|啥|撒子|甚(?!至)|乜嘢|乜|么子/g, '什么'], [/几多|好多(?=[次回趟道种个天人])/g, '多少'], [/使不使/g, '要不要'], [/[是系]咪/g, '是不是'], [/他地/g, '他们'], [/几耐/g, '多久'], [/会点$/g, '会怎么'], [/封皮/g, '封面'], [/本本/g, '证书'], [/^([^如要假若]*)从[^，。]{1,8}[升变改换涨降掉提加减][成到为](?:了|(?=[^会变假若吗呢?？]*$))/, '$1是'], [/([^，。]{0,10})从([^，。]{1,8})[升变改换涨降掉提加减][成到为]/g, '$1$2，如果$1变成'],
  [/俺们|咱们|咱|额们/g, '我们'], [/恁/g, '你'], [/别人家/g, '别家'],
  [/旧年|头年|上一年度?|上年度?/g, '去年'],
  [/弄虚作假|[作做编弄]假/g, '造假'], [/[搞整弄](?=[个几一次点什些]|培训|演练|检查|评估|服务|线上|集中|不)/g, '做'], [/中不中|中不/g, '行不行'],
  [/([几多少一二两三四五六七八九十\d])(?:趟|躺|遍|回(?!访|头|溯|答|复|扣|来|应))/g, '$1次'], [/俩月/g, '两个月'], [/演习/g, '演练'], [/存档/g, '归档'],
];
