import type { FactValue } from '../../types';

export type Choice = readonly [value: FactValue | null, said: string];

const rated = (grade: string): Choice => [grade.toUpperCase(), `(信用|评)[^，。?？a-z双]{0,8}${grade}(?![a-z\\d])|(^|[^a-z双])${grade}级(?!纳)|是${grade}$`];
const sized = (size: string, char: string): Choice => [size, `${char}(型(?![设活吊群消会]|[客货]?车|机械?[设具]|工[程地具])|企业)`];
/** A clerk says of which office he is; an owner may only speak of it. */
const office = (level: string, place: string): Choice => [level, `([我本]|^(?!.*(保险|级机构)))[^，。投找问跟告给和向查归让被你他各]{0,10}(${place})(?!…([派说让给来买卖]|出的|投(?!诉)))`];
const otherCover = '(雇主|公众|意外|[别旁]的|其[他它])[^，。风危]{0,10}险(?!公)';

/** How a risk is rated; what costs much or little is its price. */
const rating = '(风险[^，。费价钱]{0,8}|(^|[们年])评[成为得下来的]*)';
/** Facts of few values, by what says them. `null`: it is spoken of, but leaves more than one value. Of one fact, the first that fits counts. */
export const choices: Readonly<Record<string, readonly Choice[]>> = {
  sizeClass: [
    [null, '[大中]、?[中小]型|中小|小微|[大中小微]型(企业)?([、和与跟或还]|[中小微]型)'],
    sized('large', '大'), sized('medium', '中'), sized('micro', '微'), sized('small', '小'),
  ],
  creditGrade: [
    ['blacklisted', '黑名单|失信[名企]|业失信'],
    ['other', '[没未]有?[谁人来给参加信用]*评(?![出上为成估审])|没有信用'],
    ['AA', '(^|[^a-z])aa(?![a-z])|双a'], ...'abcd'.split('').map(rated),
  ],
  projectPolicy: [
    [false, '(不是|非)[^，。]{0,3}项目|(整个|按|以)(公司|企业)…[投保买]'],
    [true, '[按以跟分挂]着?(工程|项目|标段)…([投买参保走]|$)|(项目|工程|建设|标段)保?单(?!位)'],
  ],
  longServicePeriod: [
    [true, '((工|服务)期限?|工程要|[得要][修干建盖])[^，。短几多\\d]{0,4}(长|[两二三四五六七八九十2-9]年|一年[半多](?!久))'],
    [false, '短工期|工[期程][^，。长]{0,8}短'],
  ],
  riskLevel: [
    ['other', `[划定评列是]…低风险|${rating}(不算?[高大]|低$|一般$)`],
    ['high', `[划定评列]…高风险(?!行业|作业)|${rating}高了?$`],
  ],
  pooled: [[false, '保险…(各[干管]各|[没未]…统一)|就一家保险'], [true, '((^|[^要])统筹委托|[几两三四多]家保险…([委凑捆统]|抱团|合[伙起])|[几两三四多]家…(统一…(机构|委托)|共保)|[是了有]共保|公司几家统一)(?!…([行许]不|可以|要求|条件))']],
  deliveryForm: [
    ['broker', '[来做办]的…经纪|经纪(公司)?(代?[做办]|来(?!推)|给…[做讲服])'],
    ['own-staff', '保险公司[^，。不没让叫我]{0,4}(自己|本单位)的?[人员派]'],
    ['external-staff', '^[^我自能可不没]*(外[聘请雇]|[请雇][了的]?外[面头])的?(专家|人员|老师|工程师)(?!要)'],
    ['third-party', '^[^我自能可不没]*第三方(机构)?[来做查]+[过的]'],
  ],
  agreementSigned: [
    [false, '[没未]…签(服务)?协议|协议(…[没未]有?[签写](?!…几)|[都也]没有)'],
    [true, '协议[^，。]{0,14}[三3]个?月|协议[是也都已经倒]*签([了过的]|$)|签[了过](服务)?协议(?!以?后|多久|几)'],
  ],
  insurerLevel: [office('city', '地?市(一?级)?的?(分?公司|机构|保险)|^机构是市级|市里的机构|中心?支(公司)?'), office('other', '[县区]公司|(^|[^市查各])支公司'), office('province', '省(级[分保机公]|分?公司)')],
  // Its denial is what tells it, so that stays outside of what is matched.
  uninsured: [[true, '([直来今在还都着])[^，。没未]{0,2}(?=[没未]有?([买投上]过?|参)(安责|保))|[该应][保投买]…(?=[没不未][保投买](?![^，。]*[罚怎的]))']],
  otherSafetyCover: [
    [false, '[只就光][有买投]了?安责险'],
    [true, `[有没投上买][^，。?？]{0,4}${otherCover}|${otherCover}(买了|…[都也已另没][^，。要]{0,3}[有买上投齐])`],
  ],
  complaintComplex: [
    [true, '((投诉|情况|事情|[这那一]件|^事)…|^[也并都就不没什么算挺很好]*)复杂(?![^，。]*[几多能])'],
  ],
};
/** What denies the words that follow it. */
export const denial = '[没未]有?|无|不(?![光仅但只超])|\\b(not?|never)\\b';
/** A clause with these words tells no value of the firm: it asks, it wishes, or it is of another grade or party. */
export const asking = '纳税|标准化|供应|移出|想评|([是算有会])[不没]\\1|是否|还是|怎[么样][算划定]|什么[是叫]|才算|的(话|企业)?呢|的企业[^，。]*不|哪些|必须[^，。]*[吗么]|[高长]不|[和跟]不|[a-d]级(企业)?[和跟]';
