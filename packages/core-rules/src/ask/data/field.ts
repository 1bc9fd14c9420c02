import { oneOf } from '../pattern';

/** Words that are only said of this field. */
export const coreZh = oneOf('档案|台账|专职|承诺函|安责|频次|[大中小微]型企业|的档|(^|[，、 的买这那份])个?险|共保|支公司|中支|签单|亡|应保|限期|预防(服务|技术|费)|起保|回访|隐患|[几哪分一二三四\\d]档|保[单费]|[投参承]保|保险(公司|机构|合同|费|期|经纪|员)|第三方|体检式|安全(检查|评[价估]|教育|生产)|演练|预案|学时|抽检|必查|指引|细则|整改|事故预防');
export const coreEn = oneOf('safety liability|insure[rd]|premium|polic(y|ies)\\b|hazard|\\btiers?\\b|drills?\\b|third[- ]party|prevention|compulsory');
/** Words that belong to it beside others. */
export const nearZh = oneOf('安责|什么[是叫]|条款|回访|隐患|[的几哪一二三四]档|预防|首次|自己|来的|[哪这]几|项目|够|完|课|文件|派|构|他们|生效|签到|名单|[推促]|企业|行业|[要该得]…[投保买](?!险)|通知|签字|盖章|承保|分公司|必[须查]|标准|强制|原[文话]|出处|记录|以[上下]|高危|上门|服务(?!器|员)|检查|培训|评估|专家|属于|报告|投诉|答复|归档|配合|方案|[限保]额|理赔|规范|规定|应急|事故|风险|现场|线[上下]|管理人员|满意|次数|(他们|对方|保险)…[来查做管该派给]|来(几|多少|过|查|人)|应该|单位|改|资料|影像|哪一?条(?!路)|本数|告知|部门|[急通]局|口头|[复核][查检实]|监管|垫|挪|排查|抽查|书面|协议|手册|造假|职称|承诺|[分平]?摊|义务');
export const nearEn = oneOf('\\b(they|us|must|due|class|year)\\b|risk|cover\\b|limit|rules?\\b|\\bfees?\\b|\\bservices?\\b|visits?\\b|inspect|check(ed|s)?\\b|train|experts?\\b|complain|sampl|entitle|deadline|authorit|divert|accident|clause|archive|records?\\b|refus|owed?\\b|contract|reports?\\b');

/** Other insurances, and matters that are asked of others: this kit knows nothing of them. */
export const strangeZh = oneOf('车险|支付平|python|工伤(?!事故)|去?哪里?考|抽成|网站|变速箱|抖音|几点|交强|[医社养寿]保|食品安责险|(财产|货运|环境|污染|公众|产品|校方|火灾|旅游|医疗|人寿)(污染|安全|责任|综合|意外)*险|移动(公司|乱)|(雇主|意外|雇主责任)险[怎多和跟与赔哪的贵]|[和跟与](雇主责任|意外|工伤|团体意外)保?险|天气|下[雨雪]|股[票市]|贷款|[油煤金铜铁]价|房[价租东]|加班|开除|工资(?!里|中)|考试|年[检审](?![查核])|从业资格|安全生产月|帮我查|租[赁金]|[损疾红财壳灾舶平疗寿老农学]险|利[息率]|期货|薪|工钱|离职|退休|[请放]假|招[^，。标呼]{0,3}[人员工师生聘]|起诉|仲裁|律师|采矿权|[维检]?修(?=车|理)|牌子|新闻|游戏|软件要|excel|ppt|好[玩吃]|高铁|火车|机器人|你[是叫]|你们公司|离…多远|险[柜箱丝]|网络|食品安全|漏水|学费|银行|会计[档科师]|我[爸妈]|家里|回家|排名|运费|失信|保安|信访|官网|iso\\d|电梯|卫生|复议|稽查|孩子|学校|高考|二手|注册[资要]|过路费|报警|偷|开发商|买家|推销|[表堂]弟|官司|离婚|扣[几满]?分|违章|追尾|征信|充电|外卖|体检报告|面试|电话多少|环[评保]|许可证|执照|驾驶?证|操作证|税|发票|[证照]书?(怎么|[在去]哪)…[办考]|尘肺|医[院药]|手机(?!上|看|里|能)|快递(丢|费|单)|物业|补贴|挖机|卖[给到多]|欠[^，。]{0,5}[款账薪钱]|代理人|佣金|(^|[^罚交])多少钱|怎么[定报]价|[很么]贵|划算|证[到怎要]|养老(?!院)|(哪里|在哪)(买|投保)|哪家…[宜好谱低]|退保|理赔.{0,8}([资材]料|流程|手续|怎么|多[久长少]|到账)|[能会]赔|赔不赔|理赔[员款]|转让|赔多少|判[刑几多]|消防(验收|证)|伤残');
export const strangeEn = oneOf('\\b(landlord|elevators?|boss refuses|bank|borrow|loan|sells?|engine|rent|tenant|subsid[a-z]+|drive|cousin)\\b|weather|\\bbest\\b|(live|rain) |\\bearn|restaurant|airport|museum|invoice|stock|software|marathon|windscreen|\\bmy (car|phone|house|employee|boat)|rear-end|(car|auto|motor[a-z ]*|vehicle|health|life|travel|home|medical|property|cargo) insurance|how much[^.?]{0,30}(insurance|premium|policy|cover|cost)|buy (the |this |an? )?(insurance|policy)|(is|are) the premium|compensation|\\btax(es)?\\b|minimum wage|salary|\\bhir(e|ing)\\b|permit\\b|licen[cs]e|passport|price of|cheap|workers\' comp|crash|wedding|(cancel|renew) (the|my|our)|get (a|the) [a-z ]*certificate');
/** Words that are rather of other matters, but stand beside this one too. */
export const otherZh = oneOf('今天|明天|去哪|哪里|门票|态度|卖|买(?!安责|保险|了|某)|租|推荐|赚|挣|手机');
export const otherEn = oneOf('become');
/** What is asked of a machine, not of a rulebook. */
export const commands = oneOf('系统消息|做一?份|忽略[以前之所]|系统提示|提示词|扮演|(帮我|给我|替我|请)写(?![明清])|写一?[首篇段封](?!书面)|写个.*[序本稿]|起草|翻译|笑话|讲个|ignore (all|previous)|system prompt|write (me )?(a|an|some)\\b|translate|\\bjoke|\\bpoem|\\bstory');
/** The field itself: named, it outweighs a chance word of another. */
export const own = oneOf('限额|保额|[死亡]…赔|预防(服务)?费|被保险人|prevention (service|money|fund|fee)');
export const question = /[?？]|吗|么|呢|什么|怎么|如何|多[少久长高远大]|几|谁|哪|能不能|可不可以|要不要|是不是|有没有|行不行|对不对|找一?下|看看|出处|原[文话]|how|what|who|when|where|which|why|can |do |does |is |are |should/;
