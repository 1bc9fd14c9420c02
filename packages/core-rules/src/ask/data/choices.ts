import type { FactValue } from '../../types';

export type Choice = readonly [fact: string, value: FactValue | null, said: string];

const rated = (grade: string): Choice => ['creditGrade', grade.toUpperCase(),
  `(信用|评[级价了的为]|等级)[^，。?？a-z]{0,8}${grade}([级等]|$|[，。?？])|(^|[^a-z])${grade}级|(credit|grade|rat(ed|ing))[^.?]{0,14}\\b${grade}\\b(?! [a-z])|\\b${grade}[- ](grade|rated)|变成${grade}([级等]|$|[，。?？会])`];

/** Facts of few values, by what says them. `null`: it is spoken of, but leaves more than one value. Of one fact, the first that fits counts. */
export const choices: readonly Choice[] = [
  ['sizeClass', null, '大、?中型|中小|小(型、?和?)?微|[大中小微]型(企业)?[和与跟或还]|不[是算][大中小]型'],
  ['sizeClass', 'large', '大型(?![设机活车工吊群货])|\\blarge([- ](sized|scale))? (firm|company|enterprise|business)'],
  ['sizeClass', 'medium', '中型(?!客?车|货)|\\bmedium\\b'],
  ['sizeClass', 'micro', '微型(?![车货客消])|微企|\\bmicro\\b'],
  ['sizeClass', 'small', '小型(?![客货车会]|机械?设|机具|工具)|小企业|\\bsmall([- ](sized|scale))? (enterprise|firm|company|business)'],
  ['creditGrade', 'blacklisted', '黑名单|失信[名企]|[为业]失信|blacklist'],
  ['creditGrade', 'other', '[没未]有?(参加)?评'],
  ['creditGrade', 'AA', '(^|[^a-z])aa(?![a-z])'], ...'abcd'.split('').map(rated),
  ['projectPolicy', false, '不是按?(工程)?项目'],
  ['projectPolicy', true, '[按以](工程)?(项目|标段|工程)[^，。]{0,6}[投买参]|项目保单|工程(建设|项目)?保单'],
  ['longServicePeriod', true, '工期[很比较特别挺]*长|服务期限[很比较]*长'],
  ['longServicePeriod', false, '工期[很比较特别挺]*短|工期不长'],
  ['riskLevel', 'high', '[划定评列][成为到]?[了]?高风险'],
  ['pooled', false, '(没有?|不是|未)统筹委托'],
  ['pooled', true, '统筹委托|[几两三多]家保险公司[^，。]{0,10}([委请找])'],
  ['agreementSigned', false, '没有?签过?(服务)?协议|协议[里中]?没有?写'],
  ['agreementSigned', true, '协议[^，。]{0,12}[三3]个月|协议(是|也|都|已经?)?签[了过]|签[了过](服务)?协议(?!以?后|多久|几)'],
  ['insurerLevel', 'city', '我们[是这][^，。]{0,4}地?市级|地市公司'],
  ['insurerLevel', 'province', '我们?[是这在管][^，。]{0,5}省?(级|分公司)|provincial (carrier|insurer|branch)'],
  ['uninsured', true, '([直来今在还都]|压根)[^，。]{0,2}没有?[买投上]过?(安责|保险)'],
  ['otherSafetyCover', true, '([有投上买]了?|已投)[^，。?？]{0,4}(雇主|公众|团体?意外?)[^，。]{0,3}险|[买投有]了?(别|其他|其它)的?…(责任|安全)[^，。]{0,2}险'],
  ['otherSafetyCover', false, '没有?[买投]?(别的|其他|其它)(安全)?(保险|险种)|只[有买投]了?安责险'],
];
export const asking = '是不是|是否|算不算|算[大中小微]型[吗么]|还是|怎么[算划定]|什么是|有没有|会不会|才算|的(话|企业)?呢';
