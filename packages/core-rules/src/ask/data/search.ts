/** What colloquial words are called in the texts. */
export const synonyms: readonly (readonly [said: string, meant: string])[] = [
  ['(风险|安全|做)评估|评估[要得]?[几多一每]', '风险辨识 评估 安全评价 风险评估'], ['[没不][投买]', '该投没投 处罚 投保'], ['摊|工资|扣|谁出|员工|工人', '摊派 员工个人 企业自己交'], ['顶替|代替|抵', '顶替 代替 不算'], ['集团|大企业|规模大|针对性', '针对性服务 规模较大 权属单位'],
  ['来人|上门|到场|过来|下[矿井]', '现场服务 上门'], ['来?查|检查', '排查 隐患排查 检查'], ['电话', '电话 回访'], ['证', '资格 职称 注册安全工程师 证书'], ['保存|[存留放](多久|几年)', '保存 保留 年'], ['泄露|外传|说出去|保密', '保密 秘密 商业秘密'], ['造假|糊弄|走过场', '弄虚作假 虚假'], ['外包|转包|中介', '委托 第三方'],
  ['册子|手册', '宣传手册'], ['演习|演练', '应急演练'], ['[讲上]…课', '培训 讲解'], ['打招呼|提前|预约', '提前 沟通 确认 时间 商量'], ['耽误|影响生产|停工|打扰', '影响 正常经营'], ['[不没]改', '拒不整改 没改'], ['限期|几天改', '整改 时限'], ['[报告][给诉]谁|上报', '报告 报送'], ['网上|线上|视频|直播|微信', '线上'], ['面对面|当面|现场', '线下 现场'],
  ['群里|几家|凑|合[在着]|一块|隔壁|拼', '集中 集中起来 集中连片 几家 一起'], ['一起做|一天…做完', '一次做完 单独做 集中做 分批做'], ['干别的|别的用', '挪用 专款专用 挤占'], ['收…[钱块元]|[掏要]钱', '免费 另外向你收钱'], ['[一几]个人|就一个|多少人', '至少2人 小组 不能一个人'], ['只…线上|光发|[不现]…场?来', '线上 线下 没有规定现场次数 不算现场服务'],
  ['非[让要]|某一?家|硬', '指定 违规 自己选'], ['嫌|保费[少低]', '保费不到 不分大小 所有'], ['应急局|政府|报到', '报给 报送 主管部门 应急管理部门'], ['开工', '项目开工后 开工日'], ['[死亡]…赔', '死亡赔偿限额'], ['少[做给来]|减少', '调整 小微企业 没规定次数'], ['退…钱|返[现点还]|回扣|好处', '变相返还 报销 合同以外利益 商业贿赂 套取手续费'], ['监管|谁来?管', '监督管理 统筹协调'], ['签字|盖章', '签字 盖章 确认'],
  ['复[工查]|改完', '整改 复查 闭环 跟踪'], ['延[期长]|推迟|拖', '延期 延长 推迟 书面 同意'], ['学历|经验', '经验 年以上'], ['公[示开]', '公示 公布'], ['临时工|派遣|劳务', '灵活用工 劳务派遣 全体人员'], ['必须买|强制|非买', '投保 高危行业 依法投保'],
  ['keep|kept|store', 'archive file kept years'], ['(not|n\'t) (buy|insured)|uninsured|without', 'insure penalty punished work safety law'], ['hold back|cut|fewer|less', 'adjusted number small micro'], ['fake|false', 'falsify false'], ['outsourc|subcontract', 'third party entrusted'], ['secret|confidential', 'secrets confidential'], ['certificate|licen|qualif', 'qualified title engineer certificate'],
  ['satisf|unhappy', 'still dissatisfied not satisfied authority'], ['delay|postpone|extend', 'extension put off consent writing'], ['advance|notice', 'confirm before agree time'], ['\\bcall', 'revisit call'],
];
/** What carries a question and says nothing of its subject. */
export const fillers = /什么时候|什么|怎么|多少|多久|哪[些个种里儿家]?|是不是|有没有|能不能|可不可以|要不要|该不该|行不行|对不对|合不合|可以|应该|应当|必须|需要|规定|他们|我们|你们|这个|那个|那边|到底|请问|想问|一下|老板|公司|企业|知道|的话|如果|要是|还是|或者|以后|之后|的时候|一年|每年|几次|[几该吗呢啊呀嘛吧么的了得着过]/g;
export const idleZh = new Set('我们 你们 他们 保险 险公 公司 安责 责险 企业'.split(' '));
export const idleEn = new Set('with from they them this that what which when where must should will have been insurance insurer liability firm company there about under'.split(' '));
