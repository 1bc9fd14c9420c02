import type { Topic } from '../types';
import type { AskTopic } from './types';

interface TopicWords {
  readonly topic: AskTopic;
  readonly zh: RegExp;
  readonly en: RegExp;
  /** Beside another topic the heavier one is meant. */
  readonly weight: number;
}
const time = '(?:几|多少|多久|多长|什么时候|何时|几时|哪天|期限|时限|最晚|最迟|之前|以内|内)';

const topicWords: readonly TopicWords[] = [
  { topic: 'complaint-next', weight: 9, zh: /(?:答复|答覆|处理|回复|结果|解决|说法|意见)[^，。]{0,8}(?:不满意|不服|不认|不接受|不同意|不合理)|(?:还|仍|还是|依然)(?:是)?不满意|不满意[^。]{0,10}(?:找谁|去哪|怎么办|哪里|往哪|再)|投诉[^，。]{0,6}(?:没用|没人理|不理|没结果|不答复|没答复|没回音|石沉大海|没下文|不管|被拒|敷衍|推诿|以后|之后)|(?:再|还能|还可以)(?:往|去|找|向|到)(?:哪|谁)[^，。]{0,4}(?:投诉|告|反映|说理)?|上级|越级|(?:保险公司|他们|人家)(?:老)?(?:不答复|不理|不理睬|推脱|不处理|拖着)|下一步(?:找|去|怎么)|告到哪/, en: /not satisfied|unsatisf|dissatisf|next step|escalat|further complain|complain further|where (?:next|else)|higher up|ignor(?:e|es|ed|ing) (?:my|our|the) complaint|reject(?:s|ed)? (?:my|our|the) complaint|still unhappy|not happy with (?:the|their) (?:answer|reply)/ },
  { topic: 'major-hazard', weight: 8, zh: /重大(?:的)?(?:事故|生产安全事故|安全)?隐患|大隐患|重大危险|重大险情/, en: /major hazard|serious hazard|grave hazard|major danger/ },
  { topic: 'definition', weight: 8.5, zh: /什么(?:是|叫|才算|才叫)|(?:是|叫)(?:什么|啥)意思|指(?:的)?(?:是)?(?:什么|啥|哪些|谁)|算不算|算(?:是)?(?:几种|几次|一次|一种|哪种|现场|线下)|定义|本数/, en: /what (?:is|are) (?:a|an|meant)\b|what does[^.?]{0,40}mean|does[^.?]{0,40}count|counts? as|definition|is meant by|what counts/ },
  { topic: 'search', weight: 7.5, zh: /要不要(?:投|买|参)保?|还要投|必须(?:投|买|参)保?|强制(?:投|买)?|非(?:投|买)不可|没投保|不投保|没买安责险|不买安责险|哪(?:一)?条(?:说|规定|讲|写|里)|第几条|出自哪/, en: /which (?:clause|article)|must (?:we|i|firms?|companies) (?:be insured|insure|buy)|compulsory|mandatory|not insured|uninsured/ },
  { topic: 'training-hours', weight: 8, zh: /培训[^，。]{0,10}(?:学时|课时|多久|多长|小时|时长|几个钟|多少分钟)|学时|课时|(?:上|讲|听)课[^，。]{0,4}(?:多久|多长|小时)|每次(?:培训|课)[^，。]{0,6}(?:多久|多长|几)/, en: /class hours?|training hours|hours of training|how long[^.?]{0,24}(?:training|course|lesson)|training[^.?]{0,24}(?:how long|hours|minutes)/ },
  { topic: 'sampling', weight: 8, zh: /抽(?:查|检|样|测|几|多少)|回溯/, en: /spot[- ]?check|sampl(?:e|ing)|random check|look-back/ },
  { topic: 'first-service', weight: 7, zh: new RegExp(`(?:第一次|首次|头一次|头一回|第一回|首回|头回|头次|首个)(?!事故)[^，。]{0,14}(?:服务|上门|来|到|做|检查|${time})|(?:起保|生效|投保|买(?:了|完|好)?保险|保险生效|买完|签(?:了|完)?(?:合同|单|保单))(?:了|以?后|之后|过后)?[^，。]{0,6}(?:${time}|几个月)[^，。]{0,12}(?:来|服务|上门|做|到|检查|联系)?|(?:最晚|最迟|最多拖到|什么时候)[^，。]{0,6}(?:来|上门|开始服务|做第一次|做服务|提供服务|安排服务)|还没来过?[^，。]{0,6}(?:超期|过期|算|晚)|(?:第一次|首次)(?:服务)?[^，。]{0,6}(?:延期|推迟|延后|顺延)`), en: /first (?:service|visit|inspection|training)|initial (?:service|visit)|how soon|(?:by when|when|latest)[^.?]{0,30}(?:first|come|start (?:the )?service)|before when/ },
  { topic: 'revisit', weight: 7, zh: /回访|回头(?:看|访)|(?:打电话|来电话|打个电话)[^，。]{0,8}(?:问|满意|意见)|满意度|问我们?满不满意|问(?:一下)?意见/, en: /revisit|call[- ]?back|follow[- ]?up (?:call|visit)|call(?:s|ed)? (?:us|me|back)|feedback call|ask(?:ed|s)? (?:us |me )?(?:whether|if|how) (?:we|i) (?:are|am|were|was) (?:happy|satisfied)|satisf(?:action|ied) (?:call|survey)/ },
  { topic: 'archive', weight: 6, zh: /档案|归档|存档|留档|(?:资料|材料|记录|文件|照片|录像)[^，。]{0,6}(?:保存|留(?!言)|存|保留|放|销毁)|保存[^，。]{0,4}(?:几|多少|多久|多长)|台账|销毁/, en: /archive|(?:keep|kept|retain|store|destroy)[^.?]{0,24}(?:files?|records?|documents?|papers)|(?:files?|records?|documents)[^.?]{0,20}(?:kept|keep|retain|stored|destroy)|record[- ]keeping|ledger/ },
  { topic: 'refusal', weight: 7, zh: /(?:义务|责任|要求)[^，。]{0,4}配合|要(?:不要)?配合|怎么配合|配合(?:什么|哪些)|拒绝|不配合|不让(?:他们|人家|保险公司)?(?:进|来|查|做|上门)|不想(?:让|要|做|配合|接待)|可不可以不|可以不(?:让|要|做|接受|配合)|能不能不(?:让|要|做|接受|配合)|不接受服务|不要(?:这个)?服务|没空接待|把[^，。]{0,6}挡|不给[^，。]{0,4}进/, en: /refus|turn[^.?]{0,14}away|not cooperate|uncooperative|don't want (?:them|the service|it)|do not want (?:them|the service)|decline (?:the |a )?(?:service|visit)|say no to|cooperat/ },
  { topic: 'complaint', weight: 6, zh: /投诉|举报|维权|异议|告(?:他|它|保险公司|你们)|说理|讨说法|(?:没人|没有人|不|没|从来没|一次(?:也|都)没|压根没)(?:人)?(?:来|管|做|上门|服务|见人影?|影)[^。]{0,12}(?:怎么办|找谁|咋办|如何|能告|哪里|该找|怎么处理|管不管|算不算违规)|(?:没|不)(?:来|做|管)(?:过)?(?:服务)?(?:怎么办|找谁)|(?:敷衍|走过场|糊弄|应付)/, en: /complain|nobody (?:came|shows|has come|ever came)|did nothing|never (?:came|come|shows|showed)|no one (?:came|has come)|hasn't (?:come|done|shown)|haven't (?:come|done)/ },
  { topic: 'tier', weight: 6, zh: /(?:第)?几(?:个)?档|[哪那](?:一)?档|什么档|啥档|档次|分档|(?:属于|归|划到?|划入)[^，。]{0,6}档|服务等级|档(?:位|级)/, en: /\btiers?\b|which (?:class|level|band|category) (?:of service|am i|are we|do)|service level/ },
  { topic: 'visits', weight: 5, zh: /(?:来|上门|到场|到现场|跑|下来|过来|去|服务|现场|线下|检查|排查|查|做|搞|评估|培训|演练|体检)[^，。]{0,8}(?:几|多少)(?:次|回|趟|遍)|(?:几|多少)(?:次|回|趟|遍)[^，。]{0,8}(?:上门|现场|服务|检查|来|到厂|到矿)|(?:一年|每年|年)(?:得|要|该|应该|必须|至少|最少)?(?:来|上门|跑|去)|上门[^，。]{0,6}(?:次数|几|多少)|(?:服务|现场|上门)(?:的)?次数|多久(?:来|上门|服务|查|检查|做|搞|演练|培训|评估|排查)(?:一)?(?:次|趟|回)|(?:一年|每年|半年)(?:查|检查|演练|培训|评估|排查)(?:几|多少)|几次(?:服务|上门)|隔多久/, en: /how (?:many (?!working|business|days|class|hours|people|experts|years|kinds)|often)[^.?]{0,40}(?:visit|come|times|site|inspect|serv|assess|train|drill)|number of (?:visits|services)|times a year|on-?site visits?|visits? (?:a|per) year|how often/ },
  { topic: 'who-inspects', weight: 6, zh: /(?:谁|什么人|哪些人|什么样的人|啥人)(?:来|去|可以|能|有资格|才能|才可以|都能)?(?:查|检查|做|服务|上门|来|当|干)|资质|资格|(?:几|多少)(?:个)?人(?:来|上门|一组|一起|检查|做)|人员(?:要求|条件|有什么)|(?:专家|来的人|组长|师傅|检查的人|服务人员|服务团队|团队|小组|技术人员|负责人)[^，。]{0,10}(?:证|资格|职称|经验|条件|要求|几个|多少|水平|学历)|持证|(?:有没有|没有|无)证|(?:随便|任何)[^，。]{0,4}(?:人|公司)(?:都|就)?(?:能|可以)/, en: /who (?:may|can|is allowed|should|must|does|carries|comes|will|inspects)|qualif|certificate[sd]?|credential|how many (?:people|experts|inspectors)|expert[s]?[^.?]{0,20}(?:need|must|have|experience)|licen[cs]ed (?:people|staff|experts)/ },
  { topic: 'fees', weight: 5, zh: /服务费|预防费|预防费用|(?:费用|保费)[^，。]{0,10}(?:比例|提取|百分|拿出|拿多少|用在|花在|多少用|几成|挪用|返还|摊|提多少|列支|怎么用|用到|去哪)|百分之|挪用|返还|返点|返现|回扣|报销|摊派|收费|(?:另外|额外|单独|再)(?:给|交|收|付|要|掏|花)?(?:钱|费)|免费|收钱|要钱|花钱|掏钱|付钱|要不要钱|交钱|专款|费率|打折|优惠/, en: /\bfees?\b|percent|free of charge|\bfree\b|charge(?:d|s)?\b|pay (?:extra|more|for the service)|share of the premium|prevention (?:money|fund|cost|expense|spending)|kickback|refund|rebate|reimburs|premium rate|discount/ },
  { topic: 'report', weight: 5, zh: /报告(?!(?:给|到|应急|政府|安监|主管|监管|事故))|书面(?:材料|东西|意见|建议)|出具|检查结果|评估结果/, en: /\breports?\b|written (?:result|advice|finding)/ },
  { topic: 'forms', weight: 6.5, zh: /写清?(?:哪几|几样)|写[些点清明](?:什么|哪些)|表(?:格|单)|填(?:什么|哪些|写|哪)|格式|模板|样表|要写(?:什么|哪些|上)|(?:写明|写清|包括|包含|载明|列)(?:什么|哪些|啥)|(?:内容|要素|项目)(?:有|是)?(?:什么|哪些)|哪些(?:内容|材料|资料|字段|栏|项)|清单/, en: /\bforms?\b|template|what (?:must|should|does)[^.?]{0,30}(?:contain|include|list|say|state)|contents? of|fields|which items/ },
  { topic: 'definition', weight: 5, zh: /(?:什么|啥)(?:是|叫|才算|算)|(?:是|叫)(?:什么|啥)(?:意思|东西|概念)?(?:$|[？?。，吗呢啊])|指(?:的)?(?:是)?(?:什么|啥|哪些|谁)|(?:怎么|如何)(?:算|定义|理解|界定|认定|划分|区分|分)|算不算|算(?:是|作)?(?:不)?(?:现场|上门|线下|重大|一次|服务)|定义|含不含|包不包(?:括|含)|包(?:括|含)(?:本数)?吗|是什么|什么意思|含义/, en: /what (?:is|are|counts?|does)[^.?]{0,40}(?:mean|count|\?|$)|definition|meaning|define|does[^.?]{0,30}count|counts? as/ },
  { topic: 'owed', weight: 4, zh: /(?:能|可以|应该|该|应)?(?:得到|享受|拿到|享有)[^，。]{0,6}(?:什么|哪些|啥|服务)?|(?:该|应|得|要|必须|需要|应该|应当|能|可以)(?:给|做|提供|为)[^，。]{0,8}(?:什么|哪些|啥|服务|几|多少)?|有(?:哪些|什么|啥)(?:服务|权利|权益|好处|待遇|项目)|提供(?:什么|哪些|啥)|(?:保险公司|他们|人家|保险)[^，。]{0,8}(?:欠|该|得|要|应|必须|能)[^，。]{0,10}(?:什么|哪些|点事)|(?:做|给|管|帮)(?:我|我们|企业|咱)?(?:什么|哪些|啥|点什么)|服务(?:内容|项目|包括|有哪些|都有)|权益|哪些服务|什么服务|要(?:做|搞)(?:几种|什么|哪些)|几种服务|做几种|多少种/, en: /owed?\b|entitle|what (?:do|should|must|does|can|will)[^.?]{0,40}(?:insurer|insurance|get|provide|receive|expect|do for)|what services?|which services?|rights|my due|what am i|what are we|must (?:the|my|our) insurer (?:do|give|provide)|kinds? of service/ },
  { topic: 'hazard', weight: 3, zh: /隐患|整改/, en: /\bhazards?\b|rectif/ },
];

/** What else a sentence may ask after, by the topics that rules carry. */
const fields: readonly { readonly topic: Topic; readonly zh: RegExp; readonly en: RegExp }[] = [
  { topic: 'training', zh: /培训|教育|手册|宣传|推送|讲课|学习/, en: /training|booklet|handbook|publicity|lesson|course/ },
  { topic: 'assessment', zh: /评估(?!报告|结果|保险)|辨识|风险(?:分析|评价|评估)|安全评价|诊断/, en: /risk assessment|assess/ },
  { topic: 'inspection', zh: /排查|检查|体检|查隐患|巡查|必查/, en: /inspect|check-up|check up/ },
  { topic: 'standardization', zh: /标准化/, en: /standardi[sz]ation/ },
  { topic: 'emergency', zh: /演练|预案|应急(?!管理|局|厅|部门)|救援/, en: /drill|emergency/ },
  { topic: 'technology', zh: /科技|新技术|信息化|监测|预警|智慧|人工智能|大数据/, en: /technolog|monitoring|early warning|smart|big data/ },
  { topic: 'credit', zh: /信用/, en: /credit/ },
  { topic: 'contract', zh: /合同|协议|保密|秘密|泄露/, en: /contract|agreement|confidential|secret/ },
  { topic: 'plan', zh: /方案|计划|提前(?:通知|说|告诉|打招呼|沟通)|打招呼|商量|预约|约时间/, en: /\bplan\b|service plan|in advance|notice before|consult/ },
  { topic: 'report', zh: /报告|上报|报送/, en: /report/ },
  { topic: 'staff', zh: /人员|专职|管理人员|团队|职称|工程师|专家|组长|风控/, en: /staff|expert|engineer|team|qualif/ },
  { topic: 'third-party', zh: /第三方|服务机构|外包|中介|技术机构|委托/, en: /third[- ]part|agency|agencies|outsourc|subcontract/ },
  { topic: 'evaluation', zh: /考核|自评|打分|年度评估|评价(?:服务|保险|结果)|评估(?:报告|结果|保险)/, en: /evaluat|self-review|appraisal|rating/ },
  { topic: 'platform', zh: /平台|系统|上传|录入|备案/, en: /platform|upload|system/ },
  { topic: 'oversight', zh: /处罚|罚|监管|约谈|停用|通报|责令|违规|违法|造假|弄虚作假|虚假|惩戒|监督|查处/, en: /penal|punish|sanction|supervis|regulator|overs(?:ight|ee)|falsif|fake|fined?\b/ },
  { topic: 'insurance', zh: /投保|参保|强制|必须买|非买不可|不买|没买|限额|保额|换保险|自由选|选(?:哪家|保险公司)|指定(?:保险公司|投保)|拒保|覆盖|全员|灵活用工|派遣/, en: /must (?:we|i|firms?) (?:be )?insure|compulsory|mandatory|obligatory|choose (?:the|our|my|an) insurer|limit|cover(?:age|s|ed)?\b|insure/ },
  { topic: 'claims', zh: /理赔|报案|赔付|赔款|预付|出险|四不放过|善后/, en: /claims?\b|pay ?out|advance payment|compensat/ },
  { topic: 'definition', zh: /以上|以下|本数|包括本|划型|现场服务.{0,3}算|定义|是指/, en: /inclusive|definition|meaning/ },
  { topic: 'scope', zh: /(?:适用|管|覆盖|包括)[^，。]{0,8}(?:我|吗|范围|哪些企业|行业)|有效期|什么时候(?:施行|实施|生效的|开始实行|出台)|(?:文件|规定|办法|细则|规范|指引)[^，。]{0,10}(?:有效|作废|过期|施行|正式|哪年|文号|依据|解释)|谁解释|征求意见/, en: /apply to|applies to|in force|valid|draft|who interprets|legal basis/ },
];

const fieldOfTopic: Readonly<Partial<Record<AskTopic, Topic>>> = {
  revisit: 'revisit', complaint: 'complaint', 'complaint-next': 'complaint', archive: 'archive', fees: 'fee', sampling: 'sampling', hazard: 'hazard', 'major-hazard': 'hazard',
};

export interface TopicFound {
  readonly topic: AskTopic;
  readonly weight: number;
  /** Topics of rules that the words point to. */
  readonly fields: readonly Topic[];
}

/** What the sentence asks after; `search` with no weight where nothing is recognised. */
export function topicOf(text: string): TopicFound {
  const language = /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en';
  let best: TopicWords | null = null;
  const hit = topicWords.filter((words) => words[language].test(text));
  for (const words of hit) if (!best || words.weight > best.weight) best = words;
  const found = fields.filter((field) => field[language].test(text)).map(({ topic }) => topic);
  const meant = hit.flatMap(({ topic }) => fieldOfTopic[topic] ?? []);
  return { topic: best?.topic ?? 'search', weight: best?.weight ?? 0, fields: [...new Set([...found, ...meant])] };
}
