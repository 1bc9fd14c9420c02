/** Characters that sound, or look, alike: what an input method offers for one another. */
export const alike =
  '安按案 责则择泽折 险显线先现县限 保宝饱报抱堡 费废肺非飞 回会汇 访防仿房方坊 诉述拆素速塑 隐引阴 患换幻 培陪赔 训迅讯寻 事是式世 故顾固古姑 档挡当党 演眼研 练炼恋 出除初 州洲舟 东冬冻动 忻欣析 采彩 场厂 矿旷况 煤媒 渔鱼余 炮泡跑 务物误 整正 复付富'.split(' ');
/** Words of the field that are put right when a character of theirs was mistyped so. */
export const keyWords = '安责险 保险公司 采石场 尾矿库 鞭炮厂 保费 保单 起保 投保 回访 投诉 隐患 培训 事故 几档 哪档 档案 归档 演练 没出事 应急 报告 预防 服务 评估 整改 答复 抽查 学时 煤矿 渔船 广东 山东 忻州'.split(' ');
/** What only looks mistyped. */
export const rightAsWritten = new Set('山洞 世故 回报 报单'.split(' '));

/** How people say it where they live, as the other dictionaries say it; in this order. */
export const sayings: readonly (readonly [RegExp, string])[] = [
  [/ ?\bpremium\b ?/g, '保费'], [/ ?\bon-?site\b ?/g, '现场'], [/ ?\bquarry\b ?/g, '采石场'], [/which 档/g, '哪档'], [/ ?\bno accidents?\b ?/g, '没出事故'], [/ ?\btraining\b ?/g, '培训'],
  [/安全(?:生产)?责任险|安责保险/g, '安责险'],
  [/莫得|木有|没得/g, '没有'], [/咋个|咋样|咋办|咋(?!们)|点样|怎么?样(?!子)/g, '怎么'], [/啥子|啥|乜嘢|乜|么子/g, '什么'], [/什么(?:时候|时间|时侯)|几时|何时|多会儿?|多咱|几多时/g, '什么时候'], [/几多/g, '多少'], [/边(?=[档个间度家样])/g, '哪'], [/是咪/g, '是不是'], [/本本/g, '证书'], [/(?:如果|要是|假[如设]|倘若|若是)?([^，。]{0,10})从([^，。]{1,8})[升变改换涨降掉提加减][成到为]/g, '$1$2，如果变成'],
  [/俺们|咱们|咱|额们/g, '我们'], [/俺|额(?=是|就|想|在|家|这)/g, '我'], [/恁/g, '你'], [/人家|他家/g, '他们'],
  [/旧年|头年|上一年度?|上年度?/g, '去年'],
  [/弄虚作假|[作做编弄]假/g, '造假'], [/[搞整弄](?=[个几一次点什些]|培训|演练|检查|评估|服务|线上|集中|不)/g, '做'], [/中不中|中不|得不得行/g, '行不行'],
  [/([几多少一二两三四五六七八九十\d])(?:趟|躺|遍|回(?!访|头|溯|答|复|扣|来|应))/g, '$1次'], [/俩月/g, '两个月'], [/个?钟头|个钟/g, '小时'], [/瞅|瞧/g, '看'], [/归档的|存档/g, '归档'],
];
