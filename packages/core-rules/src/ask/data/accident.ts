import { oneOf } from '../pattern';

/** How an accident of last year is told, denied, asked after and supposed. */
const accident = '((安全|生产|责任)*事故|意外|人命|伤亡|工[伤亡](事故)?)';
const happen = '(出|发生|有|碰上)';
export const asked = oneOf('什么叫|怎么才?算|事故?的?[和跟与还]是?没|[事故人]的(企业|单位|厂)[^，。]|[出有]…事故?[了过]?([吗么]|[没不]有?$)|哪有|案例|出没出|有没有?过?|是否|有无|要不要|算不算|算[^，。]{0,6}[几哪吗么呢]|会不会|能不能');
export const supposed = oneOf('人没事|如果|要是|假[如设]|万一|一旦|若|[要怕再会别]出|事故?的话|出了事故?(怎么|谁|[要该应]|之?后|保险)|事故(预防|[演培]|以?后|[处认责报发调隐警案应])');
export const none = oneOf(`(从来?)?([没未无零勿][有得]?|冒得|不曾|没什么)[再闹]?${happen}?过?(任何|什么|一?[起次点单]|半点)?的?(${accident}|事(?!故隐患|[先前后项]|情办))|么事[都也]?没|无恙|(^|[^给向在不])平安(?!.?险)|(^|[^人])没事(?!故)|没出[过什么]*[事岔问]|事故[起次]?数?为[零0]|事故[也倒都]?没|一起[^，。]{0,2}没有?$|没有?伤过?人|[去上]年(倒是?|也|就|却|呢)?没有?(出|发生)?过?($|(?=[几第哪属]))`);
export const some = oneOf(`${happen}[过了]?[一两二三几123]?[次起回个场点桩单宗条]?[小大轻重一般较不的很]*(${accident}|事(?!故隐患|[先前后项])|车祸)|^[^没未无]*((发生|出|[次起场])[^，。没未不无]{0,6}事故|[死伤埋亡压倒][了过下]*[一两二三几仨俩\\d]?([名人]|个(?!月))|受[重轻]?伤|骨折|[摔砸压轧电烧烫炸挤夹绞毒]了?[死伤断])|(去年|^)[也就]?(出|发生)[过了]([一两几\\d]?[次起回桩](?!险)|$)|出事了|算事故的|认定[了是系为]*(安全|生产)*事故`);
export const double = oneOf('(不是|[并绝]非|不能说[^，。]{0,4})[没未]有?(出|发生|有)|哪能没|[要如假][是果如][^，。]{0,6}没出[过]?[那这]');
export const only = oneOf('[谈说]不上|没怎么|还没成立|没…(大|严重|死亡)的?[事人]|没死过?人|差点|好像|可能|[应大]该?概?没|记不清|不[记晓]得|不清楚|不知道');
/** Who is not the firm that is spoken of. */
export const others = '朋友|老[王李张]|隔壁|对门|邻|同行|别[人家]|有人说|听说|(另一?|那)家(?!保)|另一个|neighbo|another (mine|quarry|firm|company)|next door';
/** What happened to others, or is said by them; or is said of all that are so. */
export const elsewhere = oneOf(`${others}|别的|他们|家里|事的不是|司[非硬]?说|全[市县省]|[村镇县]…有[个家]`);
/** What it was is left open. */
export const notCounted = oneOf('不[是算属]于?(生产|安全|责任)*事故|[假骗]的|难道|谁说|(除了?|不是)[去上]年(?!没)|除了…伤|算不算…事故|算事故[吗么不]|[没未]有?认定|不敢说|病|下班');
export const lastYear = oneOf('[去上]年(?![以之]前)|保前一年|(last|previous|past) year');
export const otherYear = oneOf('今[年天早]|本年|前[年几天阵]|[上这]个?[月周]|昨|刚才|this year|years ago');
export const always = oneOf('从[来未没]|一直|以来|近[几两三五]年|这几年|never');
