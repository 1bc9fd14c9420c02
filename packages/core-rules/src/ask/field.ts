import type { TopicFound } from './topics';

/** Words of other trades, insurances and matters: this kit knows nothing of them and says so. */
const othersZh = new RegExp([
  '车险', '交强', '[医社]保', '养老', '寿险', '重疾', '医疗', '家财险', '财产险', '货运险', '公积金', '失业', '生育', '工伤(?:认定|赔|待遇|鉴定|保险)', '(?:雇主责任|意外)险(?:怎么|多少|和|跟|与|赔|哪)',
  '天气', '股票', '基金', '房[价贷子东]', '租房', '贷款', '[油煤金铜]价', '写.{0,4}(?:诗|作文|文案|代码|程序|检讨|辞职|小说|广告)', '翻译', '笑话', '故事', '电影', '游戏',
  '婚', '遗嘱', '官司', '律师', '劳动(?:合同|仲裁)', '加班', '年假', '辞退', '工资', '薪', '招聘', '招工', '简历', '高考', '考研', '考试', '驾考', '学校', '老师', '签证', '护照', '身份证', '驾照', '驾驶证', '违章', '扣分', '年检(?!查)', '年审',
  '营业执照', '注册公司', '公司注册(?!在|地)', '税', '发票', '做账', '商标', '专利', '环[评保]', '排污', '采矿(?:许可|权)', '许可证', '办(?:什么|哪些|个)?(?:证|手续|照)', '(?:要|需要|得)(?:办|考)(?:什么|哪些|啥)证', '特种作业证', '考证', '挂靠', '土地', '复垦', '拆迁', '征地',
  '看病', '医[院生]', '疫苗', '尘肺', '职业病(?!防治宣传)', '手机', '电脑', '快递', 'ppt', '理赔.{0,8}(?:材料|资料|流程|手续|怎么|多久|多长)', '医药费', '好吃', '几点', '火车', '服务器', '起草', '操作证', '劳保', '安全帽', '乘以', '股市', '上学', '退费', '话费', '宽带', '电信', '火车票', '机票', '酒店', '旅游', '景区', '怎么走', '地址在哪', '你是谁', '你叫什么', '历史', '首都',
  '价格', '钱一[吨方台斤车]', '销路', '卖(?:给|到|多少)', '转让', '承包', '租金', '[招投]标', '欠(?:我)?[钱款账]', '借钱', '设备(?:多少|哪)', '挖机', '挖掘机', '破碎机', '柴油', '物业', '外卖', '银行', '退货', '网购', '小区', '噪音', '健身', '服务员', '美容', '装修(?!公司)', '幼儿园', '信用卡', '征信', '[电水]费', '补贴', '手续费', '股份',
  '(?:保费|安责险|保险)(?:怎么|如何)(?:算|计算|定价|买|投保|办)', '(?:安责险|保费|保险)(?:一年)?(?:大概)?(?:要|得|是)?(?:多少钱|几多钱|贵不贵|便宜|怎么报价|报价)', '哪家(?:保险公司)?(?:便宜|最好|好|靠谱|划算)', '推荐', '便宜', '退保', '(?:安责险|保险)(?:去)?(?:哪里|在哪)(?:买|办)',
  '赔(?:多少|几万|偿标准|偿金额)', '能赔', '赔不赔', '拒赔', '判刑', '判几年', '坐牢', '罚(?:多少|几)', '罚款(?:多少|标准|几)', '消防(?:验收|证)', '密码', '忽略(?:以上|前面|之前)', '系统提示', '扮演',
].join('|'));
const othersEn = /\b(?:car|auto|motor|vehicle|health|life|travel|home|medical|property|cargo) insurance|weather|stock market|mortgage|\bloan|(?:gold|oil|coal|fuel) price|price of|poem|joke|story|translate|movie|lawyer|lawsuit|\bwages?\b|salary|overtime|hiring|recruit|\bvisa\b|passport|driving licen|\btax(?:es)?\b|invoice|permit|mining licen|environmental|medicine|doctor|hospital|phone|laptop|computer|flight|ticket|hotel|house|become|equipment|apartment|live in|capital of|who are you|your name|write (?:me )?(?:a|an|some)\b|python|ignore (?:all|the|previous|your)|system prompt|cheap|best insurer|recommend|how much (?:does|is|would|will)[^.?]{0,30}(?:insurance|premium|policy|cover)|premium (?:calculated|set|worked)|buy (?:the |this )?(?:insurance|policy)|cancel (?:the|my|our) (?:insurance|policy)|how much compensation|(?:will|do) they pay|payout|denied|social security|pension|unemploy|workers'? compensation|prison|jail|how big a fine|excavator|diesel|homework|restaurant/;
/** The field itself: named, it outweighs a chance word of another. */
const own = /事故预防(?:服务|技术服务|费)|预防(?:服务)?费|被保险人|accident[- ]prevention (?:service|money|fund|fee)|prevention money/;
const domainZh = /保额|限额|手册|宣传|必查|延期|书面|专职|人员|指引|细则|规范|条文|征求意见|配合|义务|线上|现场|评估|辨识|专家|检查|安全|应急|方案|报告|保密|秘密|安责|安全生产责任|保险(?:公司|机构|合同|期)|承保|保费|保单|起保|投保|事故预防|预防|服务(?!器|员)|上门|隐患|整改|投诉|回访|抽查|抽检|演练|预案|培训|排查|体检式|标准化|风险(?:评估|辨识|分析)|第三方|理赔|报案|安全检查|几档|档次|归档|档案|学时|课时|现场检查|专家检查|答复|台账|赔款|信用(?:等级|评价)|(?:他们|人家)[^，。]{0,8}(?:来|查|做)/;
const domainEn = /check(?:ed|s)?\b|experts?\b|safety|clause|article|assess|reports?\b|insur|premium|polic(?:y|ies)|hazard|complain|revisit|call[- ]?back|follow-?up|spot[- ]?check|sampl|drill|training|inspect|third[- ]part|risk assess|\btiers?\b|\bservices?\b|visits?\b|prevention|archive|booklet|owed?\b|entitle|class hour|claims?\b/;

/** Topics whose words are said of many other things too. */
const generic = new Set(['definition', 'forms', 'owed', 'fees', 'visits', 'who-inspects', 'refusal', 'report', 'tier', 'archive', 'search', 'first-service', 'complaint', 'complaint-next', 'sampling', 'training-hours']);
export const question = /[?？]|吗|么|呢|什么|怎么|如何|多少|多久|多长|几|谁|哪|能不能|可不可以|要不要|是不是|有没有|how|what|who|when|where|which|why|can |do |does |is |are |should/;

export interface FieldInput {
  readonly text: string;
  readonly found: TopicFound;
  /** Facts of firm or policy beside the place. */
  readonly factsSaid: number;
  readonly hasPlace: boolean;
  /** A dialog is under way, and this sentence may go on with it. */
  readonly goesOn: boolean;
}

/** Whether a sentence lies in the kit's field: `likely` and `maybe` are decided by what the search finds. */
export function fieldOf({ text, found, factsSaid, hasPlace, goesOn }: FieldInput): 'in' | 'likely' | 'maybe' | 'out' {
  const isChinese = /[\u3400-\u9fff]/.test(text);
  if ((isChinese ? othersZh : othersEn).test(text.replace(/不?含税|税前|除税|价税合计|(?:with|without|ex|ex-|excluding|before|including) ?(?:the )?tax/g, ' ')) && !own.test(text)) return 'out';
  const domain = (isChinese ? domainZh : domainEn).test(text);
  if (found.weight > 0) {
    if (!generic.has(found.topic) || domain) return 'in';
    return factsSaid > 0 || goesOn ? (isChinese || domain || goesOn ? 'in' : 'maybe') : 'out';
  }
  // Facts without a question: what is owed then.
  if (factsSaid + (hasPlace ? 1 : 0) > 0 && !question.test(text.replace(/去年|几乎/g, '')) && text.length < 120) return factsSaid > 0 || goesOn || domain ? 'in' : 'out';
  if (factsSaid > 1 && (domain || text.length < 60)) return 'in';
  if (domain) return factsSaid > 0 || hasPlace || goesOn ? 'in' : 'likely';
  if (found.fields.length > 0 && (factsSaid > 0 || hasPlace || goesOn)) return 'maybe';
  return goesOn && (factsSaid > 0 || hasPlace) ? 'in' : 'out';
}
