import { oneOf } from '../pattern';

export type AccidentWords = readonly [said: RegExp, value: boolean | null | undefined, why?: 'double'];

/** How an accident of last year is told, denied, asked after and supposed. */
const harmed = '[摔砸压轧烧烫炸挤夹绞毒埋撞]';
const happen = '(出|发生|有|[碰摊]上|存在)';
/** By its name, with how many and how great. */
const named = '[任何什么半点一两二三几\\d次起回个场桩单宗条件小大轻重般较不的很经认定]*((安全|生产|责任)*事故|意外(?!险|伤)|人命|伤亡|工[伤亡](?!保?险)|事(?![故先前后项]|情办))';
/** What a clause says of an accident; the first that fits counts. `null`: not surely, `undefined`: nothing. */
export const accidents: readonly AccidentWords[] = [
  [oneOf('((^|[^是])不是|[并绝]非|不能说…)[没未]有?(出|发生|有)(?!…隐患)|哪能没|[要如假][是果如]…没出过?[那这]'), true, 'double'],
  [oneOf('人没事|如果|要是|假[如设]|万一|若|[要怕再会别]出|事故?的话|出了事故?(怎么|谁|[要该应]|之?后)|事故(以?后|保险|[预演培处责报发调警案应隐认分])'), undefined],
  [oneOf('有没|([出要算会能])[没不]\\1|什么叫|怎么算|事故?的?[和跟与还]是?没|[事故人]的(企业|单位|厂)[^，。]|[出有]…事故?[了过]?([吗么]|[没不]有?$)|哪有|是否|有无|算…[几哪吗么呢]'), undefined],
  [oneOf('^(?=.*[事死伤命]).*([谈说]不上|没怎么|没成立|没…[大重亡]的?[事人]|[没无]有?[出发生]*(人命|伤亡(?!事))|没死过?人|差点|险些|好像|可能|[该概]没|不清|不[记晓]得|不知)'), null],
  [oneOf(`[没未无零勿][有再闹]*${happen}?过?${named}|么事[都也]?没|平平安安|年[^给向在不投]{0,4}平安$|无恙|没有[哪谁人一]…出过|事故[起次数为也倒都嘛是真]*([零0]|没有?([出发]|$))|一[起单宗桩][也都]?没有?$|^[^报单证案]*[没未]有?[出生]过$|[去上]年[倒是也就却呢真]*(什么都)?没有?出?过?$`), false],
  [oneOf(`(?!有[^故]{0,4}事(?!故))${happen}[过了]?${named}|^(?!.*([忙累气]死|死角|[死伤]…[牛羊狗鸡猪鱼]|急救))[^没未无]*([次起场出]…事故|([死伤亡]|(?![挤埋毒])${harmed})[了过下着]*[一两二三几仨俩\\d]?(名|个?人(?![工数])|个(.?工|$))|${harmed}了?([死伤]|断…[手指腿脚])|[一两二三几\\d]个?[死伤]|[手指腿脚]断|[受轻重]伤|骨折|触电|人被${harmed}(?!怨))|(^|[年们也就实])[出生][过了]([一两几\\d]?[次起回桩](?!险)|$)|算事故的|[定实][了是系为]+(安全|生产|责任)*事故`), true],
  // That nobody was hurt tells of no accident, unless nothing else is told of that year.
  [oneOf('[去上]年[也都倒是我们厂矿里]*[没无未][有人员死没受过]*伤'), false],
];
/** Who is not the firm that is spoken of. */
export const others = '母公司|兄弟|朋友|亲戚|表[哥弟姐]|老[王李张]|隔壁|对门|邻|同行|别[人家]|有人说|听说|(另一?|那)家(?!保)|另一个|neighbo|another (firm|company)|next door';
/** What happened to others, or is said by them; or is said of all that are so. */
export const elsewhere = oneOf(`${others}|别的|他们|家里|事的不是|司[非硬]?说|全[市县省]|[村镇县]…有[个家]`);
/** What it was is left open. */
export const notCounted = oneOf('骗人|才怪|谁家没|，其实没|半年[都也]?没|不[是算属]于?(生产|安全|责任)*事故|[假骗]的|难道|谁说|(除了?|不是)[去上]年(?!没)|除了…伤|算不算…事故|算事故[吗么不]|[没未]有?认定|不敢说|病|下班');
export const lastYear = oneOf('[去上]年(?![以之]前)|保前一年|(last|previous) year');
export const otherYear = oneOf('今[年天早]|本年|前[年几天阵]|[上这]个?[月周]|昨|刚才|this year|years ago');
export const always = oneOf('从[来未没]|一直|以来|[近这][几两三五]年|never');
