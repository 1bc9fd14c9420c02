import type { Topic } from '../../types';
import type { Place } from '../search';
import type { AskTopic } from '../types';

export interface Aim {
  readonly fields: readonly Topic[];
  readonly prefer?: Place['kind'];
  /** Words of the texts that the question stands for. */
  readonly words: string;
  /** How much the words weigh; little by default, for the question's own come first. */
  readonly strength?: number;
}
/** What each topic looks for; words and topics, never ids: a new rulebook is found by what it says. */
export const aims: Readonly<Partial<Record<AskTopic, Aim>>> = {
  tier: { fields: ['tier'], strength: 0.4, words: '分档 保费 事故 档次' },
  owed: { fields: ['service'], prefer: 'right', words: '服务 每年至少 种类 kinds' },
  visits: { fields: ['service', 'inspection', 'assessment'], prefer: 'right', words: '现场服务 上门 每年至少 次 visit year' },
  'first-service': { fields: ['service', 'plan'], prefer: 'deadline', strength: 0.4, words: '第一次服务 起保 生效 个月内 上门服务的时间 first start months' },
  revisit: { fields: ['revisit'], prefer: 'deadline', words: '回访 服务做完后 revisit after' },
  report: { fields: ['report', 'archive'], words: '服务报告 书面报告 给你 written' },
  complaint: { fields: ['complaint'], words: '投诉 答复 工作日 answer working days' },
  'complaint-next': { fields: ['oversight'], prefer: 'duty', strength: 0.9, words: '对答复仍不满意 提交 主管部门 核查 still satisfied answer authority check' },
  hazard: { fields: ['hazard'], words: '隐患 整改 告知' },
  'major-hazard': { fields: ['hazard'], words: '重大隐患 整改 报告 部门 major report' },
  'who-inspects': { fields: ['staff', 'third-party'], words: '服务人员 资格 职称 小组 组长 注册安全工程师 qualified engineer team' },
  'training-hours': { fields: ['training', 'service'], strength: 0.7, words: '培训 学时 每次不少于 class hours' },
  fees: { fields: ['fee'], words: '预防服务费 预防费 fee' },
  archive: { fields: ['archive'], words: '档案 保存 归档 file kept years' },
  sampling: { fields: ['sampling', 'oversight'], words: '抽查 抽检 保单 spot check' },
  refusal: { fields: ['service', 'report', 'archive', 'oversight'], prefer: 'duty', strength: 0.9, words: '拒绝服务 不配合 拒绝 配合 refuse cooperate' },
  forms: { fields: [], prefer: 'form', words: '写明 包括 内容 contents' },
  definition: { fields: ['definition'], words: '是指 算 means counts' },
};

/** What kind of answer a question is after. */
export const asksTime = /[几多][少个]*(工作)?[天日年]|多[久长]|什么时候|哪天|[期时]限|最[晚迟]|几个月|截止|how (long|soon)|when|deadline|days/;
export const asksAmount = /几|多少|百分|[至最][少多]|how (many|much|often)|percent|number of/;
export const asksContents = /写[清明]?哪|[记填列有][些录]*(什么|哪)|内容|清单|封面|几样|写不写|要记|签名|contain|to be in/;
export const askedTerm = /什么[是叫]([^，。？?]{2,12})|([^，。？?“”]{2,12}?)”?(?:[是指叫](?:的是|个)?什么|什么意思)|算不算(?:规范里说的|是)?([^，。？?]{2,8})/;
