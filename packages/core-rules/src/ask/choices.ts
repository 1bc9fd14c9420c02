import type { FactValue } from '../types';
import type { Understood, Unsure } from './types';

interface Choice {
  readonly fact: string;
  readonly value: FactValue | null;
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Facts of few values, by what says them. `null`: it is spoken of, but leaves more than one value. Of one fact, the first that fits counts. */
const choices: readonly Choice[] = [
  { fact: 'sizeClass', value: null, zh: /大中型|中小型|小微|中小企业|中小微|大、中型|小型?和微型|小型?、微型|小型还是|大型还是|中型还是|微型还是|不是大型|不是中型|不是小型|不算大型|不算中型|(?:大|中|小|微)型(?:企业)?(?:和|与|跟|或|还是)/, en: /small and micro|small and medium|large and medium|small or|medium or|micro or|large or|\bsme\b|\bsmes\b/ },
  { fact: 'sizeClass', value: 'large', zh: /大型(?!设备|机械|活动|车|工具|吊|群|货)/, en: /\blarge(?:-sized|-scale)? (?:firm|company|enterprise|business|mine|coal|quarry|chemical|plant|factory|transport|operator|construction)|\blarge-sized|classed as large|we are large/ },
  { fact: 'sizeClass', value: 'medium', zh: /中型(?!客车|货车|车)/, en: /\bmedium(?:-sized|-size| sized)?\b/ },
  { fact: 'sizeClass', value: 'micro', zh: /微型(?!车|货|客|消防)|微企/, en: /\bmicro\b/ },
  { fact: 'sizeClass', value: 'small', zh: /小型(?!客车|货车|车|机械设|机具|工具|会)/, en: /\bsmall(?:-sized|-scale)? (?:enterprise|by the statistics)|\bsmall-sized|classed as small|classified as small|size class small/ },
  { fact: 'creditGrade', value: 'blacklisted', zh: /黑名单|行业失信|失信名单|失信企业|被列为失信|列入失信/, en: /blacklist/ },
  { fact: 'creditGrade', value: 'other', zh: /(?:信用)?(?:没评过|没有评过|未评级|没评级|还没评|没参加评|未评定|没有评级)/, en: /not (?:yet )?(?:been )?rated|never rated|unrated/ },
  { fact: 'creditGrade', value: 'AA', zh: /(?:信用|评级|评价|等级|评了|评的|评为|是|我们|企业|拿了)(?:[^，。?？]{0,7}[^a-z，。?？])?aa(?![a-z])|(?:^|[^a-z])aa级/, en: /(?:credit|grade|rated|rating)[^.?]{0,16}\baa\b|\baa[- ](?:grade|rated|rating|credit)/ },
  { fact: 'creditGrade', value: 'A', zh: /(?:信用|评级|评价|等级|评了|评的|评为)[^，。?？a-z]{0,8}a(?:级|等|$|[，。?？])|(?:^|[^a-z])a级(?:信用|企业|单位)|(?:是|我们|企业|评)a级/, en: /(?:credit|grade|rated|rating)[^.?]{0,12}\b(?:grade )?a\b(?! (?:credit|grade|rat|trans|tax|fire|firm|bus|com|quar|mine))|\ba[- ](?:grade|rated) (?:credit|firm|company)/ },
  { fact: 'creditGrade', value: 'B', zh: /(?:信用|评级|评价|等级|评了|评的|评为)[^，。?？a-z]{0,8}b(?:级|等|$|[，。?？])|(?:^|[^a-z])b级/, en: /(?:credit|grade|rated|rating)[^.?]{0,16}\bb\b|\bb[- ](?:grade|rated)/ },
  { fact: 'creditGrade', value: 'C', zh: /(?:信用|评级|评价|等级|评了|评的|评为)[^，。?？a-z]{0,8}c(?:级|等|$|[，。?？])|(?:^|[^a-z])c级/, en: /(?:credit|grade|rated|rating)[^.?]{0,16}\bc\b|\bc[- ](?:grade|rated)/ },
  { fact: 'creditGrade', value: 'D', zh: /(?:信用|评级|评价|等级|评了|评的|评为)[^，。?？a-z]{0,8}d(?:级|等|$|[，。?？])|(?:^|[^a-z])d级/, en: /(?:credit|grade|rated|rating)[^.?]{0,16}\bd\b|\bd[- ](?:grade|rated)/ },
  { fact: 'projectPolicy', value: false, zh: /不是(?:按)?(?:工程)?项目(?:投保|保单|的保单|买的)|按企业(?:投保|买|整体|为单位)|不按项目/, en: /not (?:a )?project policy|not for (?:a|one) project/ },
  { fact: 'projectPolicy', value: true, zh: /(?:按|以)(?:工程)?(?:项目|标段|工程)(?:或标段)?(?:为单位)?(?:投|买|参)保?|项目保单|工程保单|工程项目保单|项目险|(?:单独)?(?:给|为)(?:这个|一个|某个)?(?:工程|项目|标段)(?:单独)?(?:投|买)(?:的|了)?/, en: /project policy|policy for (?:a|one|the|this) (?:single )?(?:building )?(?:project|section)|insured by project/ },
  { fact: 'longServicePeriod', value: true, zh: /工期(?:很|比较|较|特别|挺)?长|服务期限(?:很|比较|较)?长|长工期/, en: /long service period|runs for a long time|long[- ]running (?:project|works)/ },
  { fact: 'longServicePeriod', value: false, zh: /工期(?:很|比较|较|特别|挺)?短|工期不长/, en: /short service period/ },
  { fact: 'pooled', value: false, zh: /(?:没有|不是|没|未)统筹委托|不搞统筹/, en: /not pooled/ },
  { fact: 'pooled', value: true, zh: /统筹委托|几家保险公司(?:一起|联合|共同|合起来)(?:统一)?(?:委托|请|找)|多家保险公司(?:联合|共同|一起)委托/, en: /\bpooled\b|several insurers (?:together|jointly)/ },
  { fact: 'agreementSigned', value: false, zh: /没(?:有)?签(?:过)?(?:服务)?协议|协议(?:里|中)?没(?:有)?写(?:首次|第一次)/, en: /no (?:service )?agreement (?:was )?signed|did not sign an? (?:service )?agreement/ },
  { fact: 'agreementSigned', value: true, zh: /协议(?:里|中|上)?(?:也|都|明确)?(?:写|约定)(?:了|着|明了?)?[^，。]{0,12}(?:三|3)个月|签(?:了|过|有)[^，。]{0,8}(?:三|3)个月[^，。]{0,12}协议/, en: /agreement (?:says|with|that says)[^.]{0,20}(?:three|3) months/ },
  { fact: 'otherSafetyCover', value: true, zh: /(?:有|买了|投了|上了|还有|已经买|已投|另有|另外买)[^，。?？]{0,4}(?:雇主责任险|雇主险|公众责任险|团体意外险|团意险|意外险)/, en: /(?:have|has|bought) [^.]{0,12}(?:employer'?s'? liability|public liability|accident insurance)/ },
  { fact: 'otherSafetyCover', value: false, zh: /没有?(?:买|投)?(?:别的|其他|其它)(?:安全)?(?:保险|险种)|只(?:有|买了|投了)安责险/, en: /no other (?:safety )?insurance/ },
];
const asking = /是不是|是否|算不算|算(?:大|中|小|微)型(?:吗|么)|还是|怎么(?:算|划|定)|什么是|有没有|会不会|才算|的(?:话|企业|保单|单位)?(?:呢|有什么区别)|(?:大|中|小|微)型企业(?:怎么|如何|标准|划分)/;

/** Facts chosen from a list. A question about a value is no answer to it. */
export function choicesOf(text: string, clauses: readonly { readonly text: string }[]): { readonly understood: Understood[]; readonly unsure: Unsure[] } {
  const understood: Understood[] = [];
  const unsure: Unsure[] = [];
  const isChinese = /[\u3400-\u9fff]/.test(text);
  for (const fact of new Set(choices.map((choice) => choice.fact))) {
    const hits = clauses.flatMap((clause) => {
      const choice = choices.find((one) => one.fact === fact && (one.zh.test(clause.text) || (!isChinese && one.en.test(clause.text))));
      return choice ? [{ ...choice, from: clause.text.trim().slice(0, 60), isAsked: asking.test(clause.text) }] : [];
    });
    const said = hits.filter(({ isAsked }) => !isAsked);
    const last = said[said.length - 1];
    if (!last) continue;
    if (last.value === null || new Set(said.map(({ value }) => value)).size > 1) unsure.push({ fact, from: last.from, why: last.value === null ? 'vague' : 'several' });
    else understood.push({ fact, value: last.value, from: last.from });
  }
  return { understood, unsure };
}
