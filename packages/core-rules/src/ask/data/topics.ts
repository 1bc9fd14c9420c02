import type { Topic } from '../../types';
import type { AskTopic } from '../types';

/** A topic, how heavy it is beside another, and how it is said. */
export type TopicWords = readonly [topic: AskTopic, weight: number, said: string];

/** What a sentence asks after, in the words that `sayings` leave. */
export const topicsZh: readonly TopicWords[] = [
  ['complaint-next', 9, '([答回]复|处理|结果|解决|说法)…不[满服认接同合]|不[满服认接同]…([答回]复|处理|结果)|投诉.{0,14}(没[用人结回下动反消处解]|[不没][理管答搭吭]|被拒|拖着|推[来诿]|踢皮|装死)|(还是|仍|照样)…[不没]…(解决|处理|理我)|还能[找告去往]|再[往上]?[找告]|解决不了|上级|往[上下]…[找告哪]|下一步[找去怎]'],
  ['complaint-next', 6.2, '衙门|向…反映|往[上哪]报'],
  ['major-hazard', 8, '重大隐患|大隐患|大毛病'],
  ['definition', 8.5, '什么([是叫]|意思)|算不算|定义|本数|含不含|包不包|才[算叫]|算哪一?[类种]'],
  ['training-hours', 8, '培训…([学小]时|分钟)|学时|(^|[^上讲听])课时'],
  ['sampling', 8, '抽[查检样测几多]|多少…抽|回溯|回头查'],
  ['first-service', 7, '(第一|首|头一?)[次回个](?!事故|季|服务完)[^，。]{0,14}(服务|上门|[来到做时久期拖推]|检查)|(起保|生效|投保(?!人)|买完?了?保险|[签订]了?[^，。]{0,4}[合单保])[^，。]{0,10}(多少|多久|时间|上门|联系|服务)|[三四六346]个月[^，。]{0,6}[来做到]'],
  ['first-service', 5.4, '拖到几|到现在…[没么](?!给)|(什么时候|哪天|几号|多久)[^，。]{0,5}(来|上门)(?!电)'],
  ['revisit', 7, '回访|回头问|打…电话|电话…[打问]|满意度|问…[满意]'],
  ['archive', 6, '档案|[归入]档|存[几多][年久]|保管|封存|(资料|材料|记录|文件|照片|录像)…(留(?!言)|整理)|台账|销毁'],
  ['refusal', 7, '配合|拒绝|不让…[进来查做下上]|别来|不想[让要做配接他]|不[要用]服务|没让[他进来做]|打发|赶[走出]'],
  ['complaint', 6, '投诉|敷衍|走过场|举报|告[他它保你了过]|说理|没?回音|有意见|扯不清|纠纷|敷衍|糊弄|反映|(没有?|不|一次[也都]没)人?([来管做影]|上门|服务|见)[^。]{0,12}(怎么|找谁|如何|能告|哪)'],
  ['tier', 6, '第?几个?档|(哪|[^低高]那)一?档|档[次位级]|怎么分($)|分级表|分档'],
  ['tier', 4.2, '(^|[^第一二三四1-4建入归低高])档(?!案)|[是属算]第?[一二三四1-4]档|分不分'],
  ['tier', 9.1, '档次?[^，。]{0,3}(会变|变吗)'],
  ['visits', 5.5, '几次|[检排]查…多(?!少)|多少次|次数|隔?多久…[次趟]|露面|[来说][一两二三]次|[须要用该]上门|上门[^，。]{0,4}硬|现场来|不来|不上门|没人来'],
  // How often is asked of others too: what the contract says, what the authority or the insurer's own people do.
  ['search', 5.7, '写…次|(局|部门|监管|合作)[^，。]{0,10}[几多][次久回]'],
  ['who-inspects', 8.2, '资[质格]|带队|年轻|毕业|后生|几个?人|[来派]了?[一两]个人|[没无]有?证|[有要]什么…证|够格|外行|实习|兼职|[几多][少个]?年经[历验]|干[过这几]…[年行]'],
  ['fees', 5.8, '服务费|预防费|(费用|保费)[^，。]{0,10}(比例|百分|几成|列支|去哪|出(?![过事了头险没年]))|另外?[要交付收掏算]|百分之|[那这]笔|挪用|回扣|报销|摊|免费|费率|谁出|管饭|扣|占几成|[占提][^，。]{0,4}(多少|%)'],
  ['report', 6, '书面…[东给]'],
  ['report', 5, '报告(?!到|事故|[^，。]{0,6}(应急|政府|主管|监管|部门|[谁哪]))|(检查|评估|排查)的?结果'],
  ['forms', 7.2, '写进?[^，。]{0,4}(什么|哪[些几])'],
  ['forms', 6.5, '表[格单]|怎么填|格式|模板|清单|封面'],
  ['owed', 4, '(得到|享受|享有)|(有|提供)(哪些|什么)(服务|权|好|用)|服务(内容|项目|都)*有(哪些|什么)|(他们|保险)…[欠该得要应能][^，。]{0,10}(什么|哪些|几[种样])(?!制度|资料)|(干点|做一次)什么|(哪些|什么)…服务|欠|没服务'],
  ['hazard', 5.6, '改完|复查'],
  ['hazard', 4.5, '改没改|(^|[^查])隐患|整改|毛病…改'],
];
/** What else it may ask after, by the topics that rules carry. */
export const fieldsZh: readonly (readonly [topic: Topic, said: string])[] = [
  ['training', '培训|教育|手册|宣传|推送|[讲上听][^，。]{0,3}课|学习'],
  ['assessment', '评估(?!报告|结果|保险)|辨识'],
  ['inspection', '排查|检查|体检|必查|查…隐患'],
  ['archive', '记录|留痕'],
  ['platform', '系统|平台|上传'],
  ['emergency', '演[练习]|物资|急救|灭火|劳保|预案|应急(?!管理|局|厅|部门)|救援'],
  ['credit', '信用'],
  ['contract', '合同|写…次|协议|保密|秘密|泄露'],
  ['plan', '方案|计划|打招呼|商量'],
  ['report', '报告'],
  ['staff', '人员|注安师|兼职|外传|配[几一两]|专职|管理人员|团队|职称|工程师|专家|组长|风控'],
  ['third-party', '第三方|服务(机构|公司|商)|技术公司|外包|委托'],
  ['evaluation', '总结|考核|评[^估审]|考…核|自评|打分|年度评估'],
  ['oversight', '后果|挨|盯|(局|部门)…([检查监执管几多]|公布)|职责|罚|监[管督]|通报|违[规法]|造假|虚假'],
  ['insurance', '[投参拒]保|强制|自愿|自己[挑选]|不卖|[须要该][买投]|[不没]买|[限保]额|覆盖|全员|派遣'],
  ['claims', '理赔|报案|赔付|赔款|出险|善后'],
  ['definition', '以上|定义|是指'],
  ['scope', '附件|文号|号文|印发|管用|上位法|这套|涉及|(适用|管)…(我|吗|哪些)|范围|(文件|规定|办法|细则|规范|指引)[^，。]{0,10}([有生]效|作废|施行|正式|哪年|依据)|解释|征求意见'],
];

export const topicsEn: readonly TopicWords[] = [
  ['complaint-next', 9, '(not|un|dis) ?(satisf|happy)|(not|n.t) (accept)|escalat|(who|where)[^.?]{0,15} next'],
  ['major-hazard', 8, '(major|grave) (hazard)'],
  ['definition', 8.5, 'counts? as|defin'],
  ['training-hours', 8, 'class hours?'],
  ['sampling', 8, 'sampl(e|ing)'],
  ['first-service', 7, '(first) (service|visit|training)|how (soon(?! after)|late)'],
  ['revisit', 7.1, 'revisit|(phone|ring|call) us|(call|ring)(s|ed|ing)?[- ]?back|follow[- ]?up'],
  ['archive', 6, 'archive|reten|(file|record)s?[^.?]{0,20}(ke[ep]|store)'],
  ['refusal', 7.1, 'refus|turn[^.?]{0,22}away|cooperat'],
  ['complaint', 6, 'complain'],
  ['tier', 6, '\\btiers?\\b(?! [1-4])'],
  ['visits', 5.5, 'how often|in person|on-?site (visits?|services?)(?! record)'],
  ['who-inspects', 8.2, 'team leader|who (may|can|is|must|does|comes|will)|qualif|certificate'],
  ['fees', 5.8, '\\bfees?\\b|divert|percent|\\bfree\\b|charge|prevention (money|fund)|claim back'],
  ['report', 5, '\\breports?\\b|written'],
  ['forms', 6.5, '\\bforms?\\b|what (must|does)[^.?]{0,30}(contain|list|say)'],
  ['owed', 4, 'owed?\\b|entitle|what (do|must|does|can|will)[^.?]{0,40}(insurer|get|do for)'],
  ['hazard', 4.5, '\\bhazards?\\b'],
];
export const fieldsEn: readonly (readonly [topic: Topic, said: string])[] = [
  ['training', 'training|handbook|lesson'],
];
