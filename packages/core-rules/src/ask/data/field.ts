import { oneOf } from '../pattern';

/** Words that are only said of this field. */
export const coreZh = oneOf('安责|频次|[大中小微]型企业|的档|这个?险|第[一二三四五六七八九十\\d]+条|事故预防|预防(服务|技术|费)|起保|回访|隐患|整改|档次|[几哪分一二三四\\d]档|保[单费]|[投参承]保|保险(公司|机构|合同|费|期|经纪|员)|服务(机构|方案|报告|档案|周期|小组)|第三方|体检式|风险(评估|辨识|分析)|安全(培训|检查|评价|评估|教育|生产|手册|专家)|演练|预案|标准化|学时|课时|抽检|必查|统筹委托|信用(等级|评价|平台)|指引|细则|应急管理');
export const coreEn = oneOf('prevention|guideline|compulsory|work[- ]safety|safety liability|insure[rd]|premium|polic(y|ies)\\b|hazard|revisit|\\btiers?\\b|drills?\\b|risk (assess|analys)|third[- ]party|spot[- ]?check|class hour|credit (grade|rating)');
/** Words that belong to it beside others. */
export const nearZh = oneOf('安责|延长|资料|通知|告知|签字|盖章|派人|讲课|承保|部门|[急通]局|分公司|自评|口头|必须|标准|来…[几\\d一二三四]次|强制|影像|哪条说|验收|来的人|非煤|原文|出处|[复核][查检实]|主管|监管|垫|本数|第一次|超期|挪|拖到|记录|[要须]投|以[上下]|高危|查出|报给|劳务|上门|服务(?!器|员)|检查|排查|培训|评估|辨识|专家|报告|投诉|答复|抽查|归档|档案|台账|配合|义务|书面|保密|方案|协议|合同|手册|宣传|限额|保额|理赔|赔款|规范|规定|条[款文]|安全|应急|事故|风险|现场|线[上下]|管理人员|职称|满意|意见|分?摊|返还|次数|费率|造假|信用|指定|销毁|承诺|施行|解释|[上堂]课|安全课|工作日|小微|处罚|平台|(他们|对方|保险)…[来查做管该派给]|来(几|多少|过|查|人)|没人?来');
export const nearEn = oneOf('authorit|divert|\\bfees?\\b|accident|\\bservices?\\b|visits?\\b|inspect|check(ed|s)?\\b|training|experts?\\b|safety|clause|reports?\\b|insur|complain|sampl|archive|records?\\b|files?\\b|owed?\\b|entitle|claims?\\b|secret|refus|hours?\\b|contract');

/** Other insurances, and matters that are asked of others: this kit knows nothing of them. */
export const strangeZh = oneOf('车险|支付平|python|工伤(?!事故)|去?哪里?考|底薪|招不招|抽成|起步价|网站|变速箱|抖音|品种|几点|交强|[医社养寿]保|公积金|食品安责险|(财产|货运|环境|污染|公众|产品|校方|火灾|旅游|医疗|人寿)(污染|安全|责任|综合|意外)*险|车被|移动(公司|乱)|(雇主|意外|雇主责任)险[怎多和跟与赔哪的贵]|[和跟与](雇主责任|意外|工伤|团体意外)保?险|天气|下雨|股[票市]|贷款|[油煤金铜铁]价|房[价租东]|加班|开除|辞退|工资(?!里|中)|招[人工聘]|考试|年[检审](?![查核])|从业资格|安全生产月|帮我查|租[赁金]|环[评保]|许可证|执照|驾驶?证|操作证|税|发票|[证照]书?(怎么|[在去]哪)…[办考]|尘肺|医[院药]|手机(?!上|看|里|能)|电信|快递(丢|费|单)|物业|补贴|挖机|破碎机|卖[给到多]|欠[^，。]{0,5}[款账薪钱]|代理人|佣金|(保[费单险]|安责险)(一年)?(大概|一般)?(要|得|是|怎么)?(多少钱|很?贵|算出来|计算|[定报]价|便宜)|(怎么|哪里|在哪)(买|投保)|哪家…[宜好谱]|退保|续保[要怎手]|[最更]便宜|理赔.{0,8}([资材]料|流程|手续|怎么|多[久长少]|到账)|[能会]赔|赔不赔|理赔[员款]|转让|赔多少|判[刑几多]|坐牢|消防(验收|证)|伤残');
export const strangeEn = oneOf('(car|auto|motor[a-z ]*|vehicle|health|life|travel|home|medical|property|cargo) insurance|how much[^.?]{0,30}(insurance|premium|policy|cover|cost)|buy (the |this |an? )?(insurance|policy)|(is|are) the premium|compensation|payout|\\btax(es)?\\b|\\bwages?\\b|salary|\\bhir(e|ing)\\b|permit\\b|licen[cs]e|my (phone|house)|passport|windscreen|price of|cheap|pension|workers\' comp|injured worker|crash|wedding|\\bcake|(cancel|renew) (the|my|our)|get (a|the) [a-z ]*certificate');
/** Words that are rather of other matters, but stand beside this one too. */
export const otherZh = oneOf('赚|挣|客户|乘客|人事|技能|门票|学费|加盟|转行|退款|股价|租|餐馆|卖|买(?!安责|保险|了|某)|消防|态度|电脑|学校|承包|银行|装修|罚(多少|款)|拒赔|推荐|地址|电话是|产品|机器|手机');
export const otherEn = oneOf('become');
/** What is asked of a machine, not of a rulebook. */
export const commands = oneOf('做一?份|忽略[以前之所]|系统提示|提示词|扮演|(帮我|给我|替我|请)写(?![明清])|写一?[首篇段封](?!书面)|写个.*[序本稿]|起草|翻译|笑话|讲个|ignore (all|previous)|system prompt|write (me )?(a|an|some)\\b|translate|\\bjoke|\\bpoem|\\bstory');
/** The field itself: named, it outweighs a chance word of another. */
export const own = oneOf('限额|保额|[死亡]…赔|预防(服务)?费|被保险人|prevention (service|money|fund|fee)');
export const question = /[?？]|吗|么|呢|什么|怎么|如何|多少|多久|多长|几|谁|哪|能不能|可不可以|要不要|是不是|有没有|行不行|对不对|找一?下|看看|出处|原文|how|what|who|when|where|which|why|can |do |does |is |are |should/;
