import { clausesOf } from './normalise';

export interface AccidentSaid {
  /** `null`: something was said, but not surely. */
  readonly value: boolean | null;
  readonly from: string;
  readonly why: 'vague' | 'double' | null;
}

const word = '(?:(?:安全)?(?:生产)?(?:安全)?(?:责任)?事故|人命|伤亡|工伤事故|工伤)';
const happen = '(?:出|发生|有|闹|碰上|遇到|摊上)';
const asked = /出没出|有没有(?:过)?(?:出|发生)?|是否|有无|要不要|算不算|算事故|是不是.{0,4}事故|没出过事故?(?:吗|么)|会不会|能不能/;
const supposed = /如果|要是|假如|假设|万一|一旦|倘若|若是|要出|怕出|再出|会出|出了事(?:故)?(?:怎么|谁|咋|要|该|后|之后|的话|保险|应)|事故(?:预防|后|处理|认定|责任|报告|以后|发生后|调查|隐患|警示|案例|应急)|(?:防|预防|避免|减少).{0,4}事故/;
const none = new RegExp(
  `(?:没有?|未|无|不曾|从未|从没|从来没有?|一直没有?|一次都没有?|零|没啥|没什么)(?:再)?${happen}?(?:过)?(?:任何|什么|一起|一次|一点|半点)?(?:的)?(?:${word}|事(?!故隐患|先|前|后|项|情办))` +
  '|什么事(?:都|也)?没|无事故|零事故|平平安安|安全无事|平安无事|没事(?!故)|没出什么事|没出过什么事|太太平平|没出岔子|安安全全|没出过问题|没死过?人也没伤|事故为零|事故数为?0|0事故|事故(?:也)?没有(?:出|发生)?过?|事故(?:倒|也|都)?没|没(?:有)?伤过?人|(?:一|半)(?:起|次|桩|件|个|点)(?:安全|生产)*(?:事故|事儿?)(?:都|也)(?:没|未)|去年(?:倒|也|就|却|呢)?没有?(?:出|发生)?过?$',
);
const some = new RegExp(
  `(?:${happen}(?:过|了)?(?:一|两|二|三|几|1|2|3)?(?:次|起|回|个|场|点|桩|档子)?(?:小|大|轻|重|不小的|很小的|较大|一般|重大)?(?:的)?(?:死亡|伤人|坍塌|车祸|爆炸|火灾|透水|冒顶|机械伤害|高处坠落)?(?:${word}|事(?!故隐患|先|前|后|项)|车祸))` +
  '|(?:死|伤)(?:了|过)?(?:一|两|二|三|几|1|2|3)(?:个|名)?(?:人|工人)|塌方了|去年(?:也|就)?(?:出|发生)(?:过|了)(?:一|两|几|\\d)?(?:次|起|回|桩)(?!险)|出事了|发生过坍塌',
);
const double = /不是没有?(?:出|发生|有)过?|并非没有?(?:出|发生|有)|不能说没有?(?:出|发生)|没少出事|哪能没(?:出|有)/;
const only = /没(?:有)?(?:出|发生)?过?(?:什么|啥)?(?:大|重大|严重|死亡|较大)(?:的)?(?:事|人命)|没死过?人|差点|险些|未遂|好像|可能|应该没|大概没|记不清|不记得|不清楚|不知道|说不准|忘了|没认定|还没认定/;
const lastYear = /去年|上年|上一?个?年度|前一年|last year|previous year|past year/;
const otherYear = /今年|本年|前年|大前年|前几年|早几年|上个月|这个月|前两年|\d{1,2}年前|this year|two years ago|years ago/;
const always = /从来|从未|从没|一直|历年|这些年|开业以来|成立以来|建厂以来|近[几两三五]年|这几年|never|so far/;

const enAsked = /\b(?:any accidents?\?|were there|was there|did we have|do accidents|have there been|whether)/;
const enNone = /\b(?:no|zero|without(?: an?| any)?|never had an?|never had any|not? (?:a single|any)|free of|hasn't had an?y?|haven't had an?y?|had no|didn't have an?y?|did not have an?y?|didn't have any|wasn't an?y?|nothing happened)\b[a-z\s-]{0,22}(?:accidents?|incidents?)?|accident[- ]free|nobody (?:was|got) hurt/;
const enSome = /\b(?:had|have had|suffered|with|there was|there were|was|were|one|two|an?|reported)\b[a-z\s0-9-]{0,18}accidents?/;
const enIf = /\b(?:if|suppose|in case|what if|after an accident|accident[- ]prevention|prevent|unless)\b/;

/** Whether the sentence says that there was an accident last year. Negation, its double, questions and suppositions are told apart. */
export function accidentOf(text: string): AccidentSaid | null {
  let carried: 'last' | null = null;
  let said: AccidentSaid | null = null;
  for (const { text: clause } of clausesOf(text)) {
    if (lastYear.test(clause)) carried = 'last';
    else if (otherYear.test(clause) && /事/.test(clause)) carried = null;
    const reading = /[\u3400-\u9fff]/.test(clause) ? readZh(clause) : readEn(clause);
    if (!reading) continue;
    // Of another year it says nothing about last year; without a year, only what never was.
    const own = lastYear.test(clause) ? 'last' : otherYear.test(clause) ? 'other' : carried;
    if (reading.value === false && (own === 'last' || always.test(clause) || own === null)) said = reading;
    else if (reading.value === true && own === 'last') said = reading;
    else if (own === 'other') continue;
    else said = { ...reading, value: null, why: reading.why ?? 'vague' };
  }
  return said;
}

function readZh(clause: string): AccidentSaid | null {
  if (supposed.test(clause) || asked.test(clause)) return null;
  if (double.test(clause)) return { value: true, from: clause, why: 'double' };
  if (only.test(clause) && /事|死|伤/.test(clause)) return { value: null, from: clause, why: 'vague' };
  if (none.test(clause)) return { value: false, from: clause, why: null };
  return some.test(clause) ? { value: true, from: clause, why: null } : null;
}
function readEn(clause: string): AccidentSaid | null {
  if (!/accident|incident|nothing happened|hurt/.test(clause) || enIf.test(clause) || enAsked.test(clause)) return null;
  if (/\b(?:not|isn't) (?:that|true).{0,20}(?:no|never)|not without/.test(clause)) return { value: true, from: clause, why: 'double' };
  if (/\b(?:maybe|perhaps|not sure|almost|nearly|near[- ]miss|no (?:major|serious|big|fatal))/.test(clause)) return { value: null, from: clause, why: 'vague' };
  if (enNone.test(clause)) return { value: false, from: clause, why: null };
  return enSome.test(clause) ? { value: true, from: clause, why: null } : null;
}
