import { oneOf } from '../pattern';
import { others } from './accident';

/** What a quantity is of, by the nearest of these words. */
export const kindsOfSum = {
  claimsPaid: '赔付(?!率)|赔(了|出去?)(我们?)?$|季度…赔$',
  revenue: '营收|营业[额收]|收入|产值|流水(?!线)',
  assets: '资产',
  premium: '保费(收入)?|安责|保险(?!公司|[人员业金责])|保单(?!号)|单子|[一这]张?单',
};
/** A premium of more than one policy, by the clause it stands in; the first that fits counts. */
export const premiumsOfMore = {
  groupPremium: '集团[^，。下]{0,14}共|集团[连下各][^，。一]{0,12}一?(合计|共|加)|集团的?[总保上合]|[整全]个?集团|权属单位的?总?保费',
  annualPremium: '(所有|[^一这那本每][张份])的?(安责险)?保[单费险].{0,8}([合总]计|共|加[起在一埋])',
  branchPremium: '(省级?|分)公司[^，。]{0,12}(保费|安责)|保险公司…保费',
};
const people = '_[个名号位口]?多?(人(?!民)|[员职]工|工[人友]|伙计|司机|兄弟)';
const own = '公司|厂|矿';
/** Words beside a number, which itself stands as `_`. */
export const besideSums = {
  people,
  staff: '([员职]工|工人|人员|人数)(总数|人数)?[大概约有是为一共:]*_(?!个?[年月日天时小次学课%])',
  /** One person is somebody; a firm of so few says that it is of its own. */
  ownFew: `([员职]工|工人|我们|${own}).*${people}([的吧呢 ]|左右|$)|${people}的.*(${own})`,
  notPeople: '(保了?|来[了过]?)_|([死伤赔派]|每[次组个]|至少|不少于).*_',
  /** Of people who came to harm. */
  hurt: '_.*[死伤亡断破摔砸擦院]',
  /** A telephone; 多交了两千, 便宜三千: by how much it differs, not what it is; the tax, a part of a premium, what is multiplied. */
  none: '(欠|补交|一半).*_|(第|电话|热线|尾号|拨打?|诉.*打|[×*]|(^|[另加])税额?|里[面头]?[有含]|(^|[^最至不差顶])([多少贵高低宜惠补退返欠涨降减差]|加了)[了我们给收交要]{0,3})_',
  marked: '(¥|人民币|rmb|cny|yuan) ?_|_ ?([块元圆]|人民币|rmb|yuan|cny)',
  notMoney: '_([年月日号天时次起桩件场回趟条款级种家辆台艘只座份张点分期层米吨方倍成项周%]|档(?!次)|个(?!万)|[学课]时|小时|公里)',
  /** Money that is none of the facts. */
  otherMoney: '车险|雇主|公众责|财产|工伤保|意外险|赔[偿款]|[买退]保|[免起高理]赔|罚|工资|[限保]额|险金额|[定押]金|(服务|预防)费|培训|演练|专家|整改|修|设备|险公司[给出花掏赔]|买了[台个辆]|每[^年]|一(个[人月](?!前)|[车船辆台]$)|(^|[^\\d一二三四五六七八九十个份上本当])月[交付缴保]',
  otherAfter: '_[元块万]*的?([罚赔×*]|工资|[限保]额|定金|/(?!年)|[每一]([辆台艘]|个?[人月季车]$))',
  /** Without a word of its own it is what the policy costs. */
  bare: '(^(请问|麻烦问下|人民币|[我们额今现在钱不含税每年一共总就才也交缴费了要是大概差多约刚正好给¥\\s\\d])*|([厂场矿队石]|[^险]公司|[没无]出?过?事故?) ?[一每今年才交了]*)_[^费款罚赔税的不]{0,7}($|[没无]出|保险公司)',
  pays: '[交付缴纳花掏出划刷打开支清额收][了过给款卡账我]{0,2}(保险公司)?_',
  denied: '(不是说?|并非)(保费)?¥?_',
  /** What stands right before a bound, a rough sum, a share or a part, or a sum insured. */
  open: '([过破逾]了?|突破|撑死|上限|几乎|等于|中|也许|均|各|[返补退][还贴]|回扣|滞纳金|买[的了是]*|哪有|少说?|差[^，。]{0,4}到?|差额|奔|毛)_',
  /** Sums that are not this policy's premium of a year in yuan: of another insurance, of each vehicle, of some years or sites, before a discount, in other money. */
  notThisYear: '好像|(差.+|马上)就|最低|人均|一人|首[期付]|[预尾][付款]|往年|税后|追加|没说|谁说|原定|个月的?[^，。份]*$|%|产值|目标|[原报开要制]价|头一年|预算|打算|准备|想[交买投花]|先[交付]|前年|季|半年|费[一共合总计是]*[两三四五六2-6]年(?!前)|行不行|[做写报填]成|(^|[^第\\d一二三四五六七八九十])[二两三四五六七八九几2-9](年|[个家处座](?![人月]))…[保责共加合]|[美港欧日英澳加][元金刀币镑]|[\\d万千百]欧|usd|eur|jpy|[$€£]',
  /** Said of the sum that counts. */
  thisYear: '[今本]年|这一?年|现在|这次',
  lastYear: '[去上]年[^今]*_',
};
/** The premium is spoken of, and how much it is was not understood. */
export const lostPremium = oneOf('^[^不?？]{0,6}含税的?$|保费[^，。?？]{0,4}([\\d一二两三四五六七八九十]+[\\d.]*[万千]|几[百千万]|[百千万]把|不知道|记不|不清|忘|[涨降跌变]了)');
/** A sum that is another firm's. */
export const ofOthers = oneOf(`(^|[^比跟和])(${others}|别的)[^我]*$`);
/** Last year's sum stands for this year's, but not where this year's is spoken of. */
export const thisYearOpen = oneOf('今年[^，。]{0,8}([交涨降续买投定保签]|出单|多少|不知)');
/** What went before was wrong; the number that counts comes after. */
export const putRight = oneOf('([打说写记搞]错|改[成为]|不[是对]?，|[^对]不对|更正|[，\\s]应该|i mean|sorry|wait|correct|\\bno,)[了的吧是为成，:\\s]*(应该是?)?');
export const discounted = oneOf('[打\\d一二三五六七八九]折(?![扣后]|.*实[际付交])');
const net = '不含(增值)?税|税前|[扣去除刨][掉了]?税|(without|ex\\w*|net of|before)[. -]*(tax|vat)|\\bnet\\b';
const gross = '(其中|里面)…税|[含带连]了?([\\d点个%]+|增值)?税|价税合计|(with|inc\\w*)[. ]*(tax|vat)|\\bgross';
/** Said of a sum without tax, of one with it, and of either. */
export const untaxed = oneOf(net);
export const taxed = oneOf(gross);
export const ofTax = oneOf(`${net}|${gross}`, 'g');
